"""Tables: from columns to facts, from millions of rows to verdicts, and from counts to pages."""
