"""The interview over what is open in a case: which question comes next, what an answer changes in the file, and what
came of it."""
