"""rightscheck: which norms were likely violated, on whose account of the facts, why, and what is not known.

The public API is small:

    from rightscheck import load_law, load_case, check

    law = load_law()                                # or load_law("my-rules")
    case = load_case("cases/shalabayeva.yaml", law)
    for finding in check(case, law).findings:
        print(finding.norm, finding.persons, finding.verdict)
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

__version__ = "0.1.0"

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rightscheck.appraisal.findings import Finding, Findings
    from rightscheck.casefile.case import Case
    from rightscheck.dates import PartialDate
    from rightscheck.inference.derive import Deriver
    from rightscheck.law.pack import Pack
    from rightscheck.problems import InputError, Problem

__all__ = [
    "Case",
    "Finding",
    "Findings",
    "InputError",
    "Pack",
    "Problem",
    "__version__",
    "check",
    "load_case",
    "load_law",
]

_WHERE = {
    "Case": "rightscheck.casefile.case",
    "Finding": "rightscheck.appraisal.findings",
    "Findings": "rightscheck.appraisal.findings",
    "InputError": "rightscheck.problems",
    "Pack": "rightscheck.law.pack",
    "Problem": "rightscheck.problems",
}


def load_law(folder: str | Path | None = None) -> Pack:
    """The law as data: the pack that comes with the program, or the one in `folder`.

    Raises:
        InputError: with every problem of every file.
    """
    from rightscheck.law.pack import load_pack

    return load_pack(Path(folder) if folder is not None else None)


def load_case(file: str | Path, law: Pack) -> Case:
    """A case file, read against the vocabulary of `law`.

    Raises:
        InputError: with every problem of the file.
    """
    from rightscheck.casefile.load import load_case as load

    return load(Path(file), law)


def check(
    case: Case,
    law: Pack,
    *,
    norms: Iterable[str] | None = None,
    deriver: Deriver | None = None,
    on: PartialDate | None = None,
) -> Findings:
    """The findings on a case; see `rightscheck.checking.check`."""
    from rightscheck.checking import check as run

    return run(case, law, norms=norms, deriver=deriver, on=on)


def __getattr__(name: str) -> object:
    """The types of the public API, imported when they are first asked for: importing rightscheck costs nothing."""
    if name not in _WHERE:
        raise AttributeError(f"module 'rightscheck' has no attribute {name!r}")
    import importlib

    return getattr(importlib.import_module(_WHERE[name]), name)
