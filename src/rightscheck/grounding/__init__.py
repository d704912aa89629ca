"""Where the law meets a case: which norms concern which acts and persons, and the value of every leaf on every view."""
