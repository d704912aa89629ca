"""Writing a made-up table from the command line."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from rightscheck.bulk import synthetic
from rightscheck.bulk.synthetic.files import ENDINGS, KINDS, write
from rightscheck.bulk.synthetic.rows import USUAL, Odd
from rightscheck.bulk.synthetic.tables import FEAR_ROWS


def main(arguments: Sequence[str] | None = None) -> int:
    """Write a table: `KIND --rows N --seed S -o FILE`; the ending of the file says the format."""
    parser = argparse.ArgumentParser(prog="python -m rightscheck.bulk.synthetic", description=synthetic.__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("kind", choices=KINDS, help="the shape of the table")
    parser.add_argument("--rows", type=int, help="how many rows (default: 1000, or the number of the real one)")
    parser.add_argument("--seed", type=int, default=0, help="the same seed gives the same rows")
    endings = ", ".join(ENDINGS)
    parser.add_argument("-o", "--output", type=Path, required=True, help=f"a file ({endings}); for eoir a folder")
    for name in ("empty", "redacted", "shifted"):
        parser.add_argument(f"--{name}", type=float, default=getattr(USUAL, name), metavar="SHARE")
    given = parser.parse_args(arguments)
    if given.kind != "eoir" and given.output.suffix.lower() not in ENDINGS:
        parser.error(f"a table ends in {endings}. Rename the file.")
    rows = given.rows if given.rows is not None else FEAR_ROWS if given.kind == "credible-fear" else 1000
    for file in write(given.kind, given.output, rows, given.seed, Odd(given.empty, given.redacted, given.shifted)):
        sys.stdout.write(f"{file}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
