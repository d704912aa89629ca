"""Tables of measurements: plain text for the terminal, Markdown for the documentation."""

from __future__ import annotations

import argparse
import os
import platform
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Table:
    """A title, columns, rows of the same length, and remarks. The first column is text, the others are numbers."""

    title: str
    columns: Sequence[str]
    rows: Sequence[Sequence[str]]
    remarks: Sequence[str] = ()

    def text(self) -> str:
        lines = [list(self.columns), *map(list, self.rows)]
        widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
        shown = [
            "  ".join([row[0].ljust(widths[0]), *(cell.rjust(w) for cell, w in zip(row[1:], widths[1:], strict=True))])
            for row in lines
        ]
        return "\n".join([self.title, *(line.rstrip() for line in shown), *self.remarks]) + "\n"

    def markdown(self) -> str:
        def line(cells: Iterable[str]) -> str:
            return f"| {' | '.join(cells)} |"

        rule = line(["---", *["---:"] * (len(self.columns) - 1)])
        body = [line(self.columns), rule, *map(line, self.rows)]
        return "\n".join([f"**{self.title}**", "", *body, *(f"\n{remark}" for remark in self.remarks)]) + "\n"


def machine() -> str:
    """The machine in neutral words: what one needs to know to compare numbers."""
    return f"{os.cpu_count()} cores, Python {platform.python_version()}, {platform.system()} {platform.machine()}"


def with_markdown(parser: argparse.ArgumentParser) -> None:
    """Add the option `--md FILE`."""
    parser.add_argument("--md", type=Path, metavar="FILE", help="write the tables as Markdown to FILE too")


def publish(tables: Sequence[Table], file: Path | None) -> None:
    """Print the tables, and write them as Markdown if a file is named."""
    print("\n".join([f"{machine()}.\n", *(table.text() for table in tables)]), end="")
    if file is not None:
        text = "\n".join([f"{machine()}.\n", *(table.markdown() for table in tables)])
        file.write_text(text, encoding="utf-8")
