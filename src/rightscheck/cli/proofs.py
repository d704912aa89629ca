"""The proofs of `rightscheck lint --deep`: how far they are, and how long they took."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from time import perf_counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rightscheck.law.lint import Remark
    from rightscheck.law.pack import Pack


def proofs(pack: Pack, remarks: Sequence[Remark], *, too_large: bool) -> list[Remark]:
    """The remarks that rest on proofs. What is being done is said on a terminal, and the time on standard error.

    Args:
        remarks: those of the ordinary lint; what it calls an error is not said twice.
        too_large: some rule cannot be compiled, so that nothing is proved.
    """
    from rightscheck.proofs.deep import deep

    if too_large:
        sys.stderr.write("rightscheck: nothing was proved, since a rule is too deep or too large. Mend it first.\n")
        return []
    terminal = sys.stderr.isatty()

    def progress(step: str) -> None:
        if terminal:
            sys.stderr.write(f"\r\x1b[Kproving: {step} …")
            sys.stderr.flush()

    began = perf_counter()
    known = {(remark.file, remark.field) for remark in remarks if remark.error}
    found = deep(pack, known=known, progress=progress)
    if terminal:
        sys.stderr.write("\r\x1b[K")
    sys.stderr.write(f"The proofs took {perf_counter() - began:.0f} s.\n")
    return found
