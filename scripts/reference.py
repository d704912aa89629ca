#!/usr/bin/env python3
"""Write the reference of the law, docs/reference, from the rules; pages that are no longer made are removed."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = "docs/reference"


def main() -> None:
    """Write what differs and say how much."""
    sys.path.insert(0, str(ROOT / "src"))
    from rightscheck import load_law
    from rightscheck.report.reference import reference

    folder = ROOT / FOLDER
    pages = reference(load_law(ROOT / "rules"), ROOT, FOLDER)
    there = {file.relative_to(folder).as_posix(): file for file in folder.rglob("*") if file.is_file()}
    gone = [file for path, file in there.items() if path not in pages]
    for file in gone:
        file.unlink()
    written = 0
    for path, text in pages.items():
        file = folder / path
        if path not in there or file.read_text(encoding="utf-8") != text:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8", newline="\n")
            written += 1
    print(f"{FOLDER}: {len(pages)} pages, {written} written, {len(gone)} removed.")


if __name__ == "__main__":
    main()
