"""Norm mutation score: how many small changes of the law the scenarios and the cases notice. `python -m tests.mutation`."""
