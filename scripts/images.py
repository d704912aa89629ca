#!/usr/bin/env python3
"""Write the pictures of README and docs: a page of the memorandum on the founding case, and an argument map."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "docs" / "images"
NORM, PERSON = "iccpr-13", "alma"
DOTS = 110
"""Dots to an inch of the page."""


def images() -> Mapping[str, bytes]:
    """The pictures by the name of their file."""
    from rightscheck import load_case, load_law
    from rightscheck.report.kinds import KINDS
    from rightscheck.report.pdf import pages
    from rightscheck.report.pictures import argument_map
    from rightscheck.report.raster import png
    from rightscheck.reporting import dossier

    law = load_law()
    made = dossier(load_case(ROOT / "cases" / "shalabayeva.yaml", law), law)
    finding = next(f for f in made.findings.findings if f.norm == NORM and PERSON in f.persons)
    page = next(iter(pages(KINDS["memorandum"](made), dots=DOTS)))
    return {"memorandum.png": page, "argument-map.png": png(argument_map(made, finding).svg)}


def main() -> None:
    """Write them."""
    sys.path.insert(0, str(ROOT / "src"))
    FOLDER.mkdir(exist_ok=True)
    for name, data in images().items():
        (FOLDER / name).write_bytes(data)
        print(f"docs/images/{name}: {len(data)} bytes")


if __name__ == "__main__":
    main()
