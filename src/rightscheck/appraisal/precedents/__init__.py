"""Decided cases beside a case, on the elements and factors of one norm.

The facts of a decided case are those of its file, as the tribunal found or reports them; what it held is in `held:`.
No finding rests on what is read here.
"""
