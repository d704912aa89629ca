"""Everything that is written of a screening, into one folder."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from rightscheck.bulk.results import wording
from rightscheck.bulk.results.page import write_page
from rightscheck.bulk.results.published import Published, published
from rightscheck.bulk.results.screening import Screening
from rightscheck.bulk.results.suppression import SMALLEST
from rightscheck.bulk.results.tables import write_tables
from rightscheck.bulk.results.uwazi import write_uwazi
from rightscheck.bulk.results.workbook import write_workbook
from rightscheck.language import marked, tr

MANIFEST: Final = "manifest.json"
_FILES: Final = (
    ("report.html", marked("the report, one page that needs nothing else")),
    ("summary.xlsx", marked("all counts as a workbook")),
    ("counts.parquet, counts.csv", marked("all counts as tables; verdicts joined by + have one number together")),
    ("uwazi/", marked("a package for Uwazi: make the template of template.csv there, then import indicator.zip")),
    ("verdicts.parquet, verdicts.csv", marked("the verdict of every row on every norm; NOT FOR PUBLICATION")),
    ("quarantine.csv", marked("the rows that could not be read, and why; NOT FOR PUBLICATION")),
    ("run.json", marked("what the run was begun with, so that it could be taken up again")),
    ("map.yaml", marked("the map by which the table was read")),
    ("manifest.json", marked("the hashes of what went in and of every file here")),
)


def write_all(
    screening: Screening,
    parts: Path,
    out: Path,
    smallest: int = SMALLEST,
    *,
    states: Mapping[str, str] | None = None,
    reasons: Mapping[str, str] | None = None,
) -> None:
    """Write everything but the quarantine and the map into a folder.

    They are written before, since the manifest has the hash of every file that it finds.

    Args:
        parts: the folder with the rows.
        smallest: the smallest count that is printed; 0 prints all.
        states: English names of States by their code.
        reasons: words for reasons of quarantine by their code, in the current language.
    """
    found = published(screening, smallest, states=states, reasons=reasons)
    out.mkdir(parents=True, exist_ok=True)
    write_tables(found, parts, out)
    write_workbook(found, out)
    write_page(found, out)
    write_uwazi(found, out)
    (out / "README.txt").write_text("\n".join(_readme(found)) + "\n", encoding="utf-8", newline="\n")
    write_manifest(found, out)


def _readme(found: Published) -> Iterator[str]:
    yield tr("Screening: {title}", title=found.screening.map.title)
    yield f"{tr(wording.NOTICE)}."
    yield ""
    yield from (f"{name}: {tr(what)}." for name, what in _FILES)
    yield ""
    yield from list(wording.about(found))[1:]
    yield from wording.limits()


def write_manifest(found: Published, out: Path) -> None:
    """Write `manifest.json` into a folder: what the result was made from, and the hash of every file there.

    Folders called `parts` and names that begin with a full stop are left out.
    """
    text = json.dumps(manifest(found, out), indent=1, sort_keys=True, ensure_ascii=False)
    (out / MANIFEST).write_text(text + "\n", encoding="utf-8", newline="\n")


def manifest(found: Published, out: Path) -> dict[str, Any]:
    """The content of the manifest."""
    screening = found.screening
    return {
        **screening.manifest,
        "notice": tr(wording.NOTICE),
        "map": screening.map.map,
        "title": screening.map.title,
        "key": list(screening.map.key),
        "norms": {
            norm.column: {"norm": norm.norm, "act": norm.act, "title": norm.title, "citation": norm.citation}
            for norm in screening.norms
        },
        "rows": {
            "read": screening.read,
            "assessed": found.assessed,
            "not_assessable": found.not_assessable,
            "quarantined": screening.quarantined,
        },
        "smallest": found.smallest,
        "files": {name: _sha256(out / name) for name in sorted(_written(out))},
    }


def _written(out: Path) -> Iterator[str]:
    for file in out.rglob("*"):
        names = file.relative_to(out).parts
        working = "parts" in names[:-1] or any(name.startswith(".") for name in names)
        if file.is_file() and not working and names != (MANIFEST,):
            yield "/".join(names)


def _sha256(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
