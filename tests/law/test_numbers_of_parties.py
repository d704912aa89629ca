"""The tables of parties have as many States as official documents count on a date.

Documents count deposits; a table has the day from which a State is bound. So a State counts from its deposit, that is,
as many days earlier as the treaty says.
"""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from rightscheck import Pack

COUNTED = [
    ("CAT", 30, "1997-12-05", 104, "E/CN.4/1998/36"),
    ("CAT", 30, "2015-05-15", 158, "A/70/44"),
    ("CAT", 30, "2016-05-13", 159, "Committee against Torture, annual report"),
    ("CAT", 30, "2019-05-17", 166, "A/74/44"),
    ("CAT", 30, "2021-04-28", 171, "Committee against Torture, annual report"),
    ("CAT", 30, "2024-05-10", 174, "Committee against Torture, annual report"),
    ("ICCPR", 92, "2004-07-27", 152, "Human Rights Committee, annual report"),
    ("ICCPR", 92, "2015-04-02", 168, "A/70/40"),
    ("ICCPR", 92, "2016-03-31", 168, "A/71/40"),
    ("ICCPR", 92, "2024-03-27", 174, "Human Rights Committee, annual report"),
    ("ICCPR-OP1", 92, "2004-07-27", 104, "Human Rights Committee, annual report"),
    ("ICCPR-OP1", 92, "2015-04-02", 115, "A/70/40"),
    ("ICCPR-OP1", 92, "2016-03-31", 115, "A/71/40"),
    ("ICCPR-OP1", 92, "2023-02-08", 116, "UN Treaty Collection, after the denunciation of Belarus"),
    ("CED", 30, "2014-04-24", 42, "UN Treaty Collection"),
    ("CED", 30, "2024-03-28", 72, "UN Treaty Collection"),
    ("CRC", 30, "2024-09-13", 196, "Committee on the Rights of the Child"),
    ("OP3-CRC", 92, "2020-02-07", 46, "Committee on the Rights of the Child"),
    ("RC51", 90, "2013-07-01", 145, "UNHCR"),
    ("RC51", 90, "2024-07-26", 146, "UN Treaty Collection"),
    ("RP67", 0, "2024-07-26", 147, "UN Treaty Collection"),
    ("VCCR", 30, "2021-11-30", 182, "UN Treaty Collection, as cited"),
    ("VCDR", 30, "2015-01-01", 190, "UN Treaty Collection, as cited"),
]


@pytest.mark.parametrize(("key", "days", "on", "number", "document"), COUNTED)
def test_as_many_as_counted(pack: Pack, key: str, days: int, on: str, number: int, document: str) -> None:
    day = date.fromisoformat(on)
    parties = pack.instruments[key].parties
    assert parties is not None
    found = {
        row.state
        for row in parties.rows
        if (row.start is None or row.start.earliest.date() <= day + timedelta(days))
        and (row.end is None or row.end.latest.date() >= day)
    }
    assert len(found) == number, document


def test_refugee_instruments_together(pack: Pack) -> None:
    """UNHCR, 26 July 2024: 149 States are party to the Convention, the Protocol or both."""
    tables = [pack.instruments[key].parties for key in ("RC51", "RP67")]
    assert len({row.state for table in tables if table for row in table.rows}) == 149


def test_complete_tables_say_to_which_day(pack: Pack) -> None:
    missing = [
        key
        for key, instrument in pack.instruments.items()
        if instrument.parties is not None
        and instrument.parties.complete
        and instrument.parties.like is None
        and instrument.parties.checked_to is None
    ]
    assert not missing


def test_every_row_that_is_checked_has_a_source(pack: Pack) -> None:
    """The source of the row, or that of the whole table."""
    for key, instrument in pack.instruments.items():
        table = instrument.parties
        rows = table.rows if table is not None else ()
        assert not [row.state for row in rows if row.verification == "checked" and not (row.source or table.source)], (
            key
        )
