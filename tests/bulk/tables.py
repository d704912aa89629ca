"""A small table of detentions with its map: told at once, late, never; with what is wrong in real tables."""

from __future__ import annotations

import csv
import io
import random
from pathlib import Path

MAP = """\
map: detentions
title: Detentions of foreign nationals
key: [Case]
person:
  nationality: {column: Nationality, values: {"?": unknown}}
acts:
  detention: {kind: detention, by: USA, date: {column: Arrested, formats: ["%Y-%m-%d %H:%M"]}}
  removal:
    kind: removal
    by: USA
    to: {column: Removed to}
    date: {column: Removed on, formats: ["%Y-%m-%d"]}
    only_if: {column: Removed on}
facts:
  - fact: consular_rights_told
    about: detention
    column: Told
    values: {at once: same_day, later: months_later, never: never, "n/a": unknown}
  - {fact: foreign_nationality_known, about: detention, constant: at_arrest}
  - {fact: time_of_arrest, about: detention, column: Arrested, formats: ["%Y-%m-%d %H:%M"]}
  - {fact: detention_days, about: detention, days_between: [Arrested, Released], formats: ["%Y-%m-%d %H:%M"]}
  - {fact: deception_used, about: detention, column: Trick, todo: Is a ruse noted here?}
count_by: {office: Office}
"""
COLUMNS = ("Case", "Name", "Nationality", "Arrested", "Released", "Told", "Removed on", "Removed to", "Trick", "Office")
CANARY = "Zebedee Quill"
"""A name that must not get out of the table."""


def rows(count: int, seed: int = 1) -> list[list[str]]:
    """So many rows; one in fifty cannot be read."""
    drawn = random.Random(seed)
    made = []
    for number in range(1, count + 1):
        day = f"{drawn.randint(1998, 2019)}-{drawn.randint(1, 12):02}-{drawn.randint(1, 28):02}"
        removed = drawn.random() < 0.3
        row = [
            f"C{number:07}",
            CANARY,
            drawn.choice(["Mexico", "MEX", "Honduras", "?", ""]),
            f"{day} 08:30",
            f"{day} 20:00" if drawn.random() < 0.5 else "",
            drawn.choice(["at once", "Never", "later", "n/a", ""]),
            "2020-01-15" if removed else "",
            "Honduras" if removed else "",
            "yes",
            drawn.choice(["North", "South", "South, East"]),
        ]
        fault = drawn.randrange(250)
        if fault == 0:
            row.insert(2, "shifted")
        elif fault == 1:
            row[3] = "08:30, some day"
        elif fault == 2:
            row[5] = CANARY
        elif fault == 3:
            row[2] = "Ruritania"
        elif fault == 4:
            row[4] = "1990-01-01 00:00"
        made.append(row)
    return made


def text(count: int, seed: int = 1) -> str:
    """The table as comma-separated text."""
    into = io.StringIO()
    writer = csv.writer(into, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(rows(count, seed))
    return into.getvalue()


def written(folder: Path, count: int, seed: int = 1) -> tuple[Path, Path]:
    """The files of the table and of its map."""
    table, map_ = folder / "detentions.csv", folder / "map.yaml"
    table.write_text(text(count, seed), encoding="utf-8")
    map_.write_text(MAP, encoding="utf-8")
    return table, map_
