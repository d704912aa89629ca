"""The step language of `features/`: sentences of the vocabulary, who says them, and what the check should find.

A rule author writes scenarios and vocabulary, never Python: every fact step is a phrase of the vocabulary with
names filled in.
"""
