"""A small screening that never happened: rows drawn by chance, and what is counted of them."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import polars as pl

from rightscheck.bulk.mapping import Map
from rightscheck.bulk.results.screening import BULK_VERDICTS, DECIDED, ScreenedNorm, Screening

VERDICT = pl.Enum(BULK_VERDICTS)
NORMS = (
    ScreenedNorm(
        "told", "told", "custody", "Duty to tell of a right", "Treaty art 1(b)", "consular", "", "no column says it"
    ),
    ScreenedNorm(
        "review@flight", "review", "flight", "Review of an <expulsion> & more", "Treaty art 2", "procedure", True, ""
    ),
    ScreenedNorm("return@flight", "return", "flight", "Return to danger", "Treaty art 3", "refoulement", "both", ""),
    ScreenedNorm("custody", "custody", "custody", "Length of custody", "Treaty art 4", "detention", "both", ""),
)
DIMENSIONS = ("destination", "nationality", "year", "month", "office")
STATES = {"KAZ": "Kazakhstan", "RUS": "Russia", "TUR": "Türkiye", "ITA": "Italy"}
REASONS = {"date": "a date that cannot be read", "fields": "more or fewer cells than the header"}


@dataclass
class Sample:
    """The screening, its rows as a frame, and the folder of its parts."""

    screening: Screening
    rows: pl.DataFrame
    parts: Path


def the_map() -> Map:
    return Map.model_validate(
        {
            "map": "sample",
            "title": "Removals that never happened",
            "key": ["Case"],
            "acts": {"flight": {"kind": "removal", "by": "ITA"}},
        }
    )


def rows_of(number: int, seed: int = 1, years: tuple[int, int] = (2012, 2016)) -> pl.DataFrame:
    draw = random.Random(seed)
    made = []
    for row in range(1, number + 1):
        year = draw.randint(*years)
        made.append(
            {
                "row": row,
                "line": row + 1,
                "_digest": draw.getrandbits(64),
                "Case": f"C{row}" if row % 7 else f"=C{row}",
                "destination": draw.choices([*STATES, "UZB", ""], [60, 20, 10, 5, 0.5, 2])[0],
                "nationality": draw.choices([*STATES], [90, 8, 1, 1])[0],
                "year": str(year),
                "month": f"{year}-{draw.randint(1, 12):02}",
                "office": f"Office {min(int(draw.expovariate(0.3)), 20)}",
                "told": "not_assessable",
                "review@flight": draw.choices(BULK_VERDICTS, [3, 40, 0, 1, 30, 20, 5, 0, 1])[0],
                "return@flight": draw.choices(BULK_VERDICTS, [0, 1, 0, 0, 3, 80, 5, 0, 1])[0],
                "custody": draw.choices(BULK_VERDICTS, [0, 20, 0, 0, 20, 10, 0, 0, 50])[0],
            }
        )
    schema = {"row": pl.UInt64, "line": pl.UInt64, "_digest": pl.UInt64}
    schema |= dict.fromkeys(("Case", *DIMENSIONS), pl.String)
    return pl.DataFrame(made, schema=schema | {norm.column: VERDICT for norm in NORMS})


def counted(rows: pl.DataFrame, *dimensions: str) -> pl.DataFrame:
    """What a run counts: by dimension, or over all rows where none is named."""
    frames = []
    for dimension in dimensions or ("",):
        for norm in NORMS:
            value = pl.col(dimension) if dimension else pl.lit("")
            frames.append(
                rows.group_by(value.alias("value"), pl.col(norm.column).cast(pl.String).alias("verdict"))
                .agg(pl.len().alias("n"))
                .select(
                    pl.lit(dimension).alias("dimension"),
                    "value",
                    pl.lit(norm.column).alias("column"),
                    "verdict",
                    pl.col("n").cast(pl.UInt64),
                )
            )
    found = pl.concat(frames).sort("dimension", "value", "column", "verdict")
    return found if dimensions else found.drop("dimension", "value")


def sample(
    folder: Path, rows: pl.DataFrame | None = None, size: int = 400, manifest: Mapping[str, object] | None = None
) -> Sample:
    """A screening with its parts in a folder."""
    rows = rows_of(1500) if rows is None else rows
    parts = folder / "parts"
    parts.mkdir(parents=True)
    for number, start in enumerate(range(0, len(rows), size)):
        rows[start : start + size].write_parquet(parts / f"{number:06}.parquet")
    decided = pl.any_horizontal(pl.col(norm.column).cast(pl.String).is_in(list(DECIDED)) for norm in NORMS)
    assessed = rows.filter(decided).height
    reasons = pl.DataFrame({"reason": ["date", "fields"], "column": ["Departed", ""], "n": [3, 2]})
    screening = Screening(
        map=the_map(),
        norms=NORMS,
        read=len(rows) + 4,
        assessed=assessed,
        not_assessable=len(rows) - assessed,
        quarantined=4,
        counts=counted(rows),
        by=counted(rows, *DIMENSIONS),
        reasons=reasons,
        notes={"lines read as Latin-1": 2},
        manifest=manifest
        or {
            "table_sha256": "a" * 64,
            "map_sha256": "b" * 64,
            "rules_sha256": "c" * 64,
            "rules_files": {"norms/one.yaml": "1", "instruments/treaty.yaml": "2"},
            "rightscheck": "1.0",
            "command": "rightscheck screen table.csv --map sample.yaml",
        },
        parts=parts,
    )
    return Sample(screening, rows, parts)
