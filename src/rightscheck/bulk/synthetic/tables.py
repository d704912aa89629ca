"""The tables: their columns, and about how often each text stands there."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Final

import polars as pl

from rightscheck.bulk.synthetic.rows import REDACTED, USUAL, Odd, Rows

CHUNK: Final = 100_000
FEAR_ROWS: Final = 2865
Tables = Mapping[str, Iterator[pl.DataFrame]]

_STATES: Final = {
    "MEXICO": 420, "GUATEMALA": 170, "HONDURAS": 120, "EL SALVADOR": 70, "VENEZUELA": 50, "COLOMBIA": 40, "ECUADOR": 30,
    "NICARAGUA": 20, "BRAZIL": 20, "DOMINICAN REPUBLIC": 15, "PERU": 12, "INDIA": 12, "HAITI": 6, "CUBA": 6,
    "CHINA, PEOPLES REPUBLIC OF": 5, "JAMAICA": 4, "RUSSIA": 3, "TURKEY": 3, "NIGERIA": 2, "GEORGIA": 2, "UNKNOWN": 1,
}  # fmt: skip
_NATS: Final = {
    "MX": 230, "GT": 150, "HO": 130, "ES": 100, "VE": 80, "CO": 60, "EC": 50, "CU": 50, "NU": 40, "CH": 30, "IN": 25,
    "HA": 25, "BR": 15, "DR": 10, "PE": 10, "RU": 8, "TU": 6, "??": 1,
}  # fmt: skip
_CATEGORIES: Final = {
    "[8F] Expedited Removal": 330,
    "[16] Reinstated Final Order": 280,
    "[8C] Excludable / Inadmissible - Administrative Final Order Issued": 190,
    "[3] Deportable - Administratively Final Order": 90,
    "[8G] Expedited Removal - Credible Fear Referral": 50,
    "[11] Administrative Deportation / Removal": 20,
    "[9] VR Under Safeguards": 20,
    "[1A] Voluntary Departure - Un-Expired and Un-Extended Departure Period": 12,
    "[2A] Deportable - Under Adjudication by IJ": 5,
    "[8K] Expedited Removal Terminated due to Credible Fear Finding / NTA Issued": 3,
}
_STATUS: Final = {
    "8-Excluded/Removed - Inadmissibility": 780, "6-Deported/Removed - Deportability": 170, "9-VR Witnessed": 20,
    "3-Voluntary Departure Confirmed": 20, "0-Withdrawal Permitted - I-275 Issued": 8, "ACTIVE": 2,
}  # fmt: skip
_PROGRAMS: Final = {"TEST Border Program": 6, "TEST Criminal Program": 3, "TEST Fugitive Program": 1}
_ENTRY: Final = {"PWA TEST Border": 70, "TEST Visitor": 6, "TEST Student": 1, "Not Applicable": 3}
_CRIMINALITY: Final = {"1 Convicted Criminal": 4, "2 Pending Criminal Charges": 2, "3 Other Immigration Violator": 4}
_GENDER: Final = {"Male": 87, "Female": 12, "Unknown": 1}
_RELEASE: Final = {
    "Removed": 770, "Paroled": 70, "Order of recognizance": 55, "Bonded Out - IJ": 50, "Voluntary departure": 20,
    "Relief Granted by IJ": 10, "Transferred": 15, "U.S. Marshals or other agency": 9, "Died": 1,
}  # fmt: skip


def _chunks(rows: int, seed: int, odd: Odd, make: Callable[[Rows], dict[str, pl.Series]]) -> Iterator[pl.DataFrame]:
    for first in range(0, max(rows, 1), CHUNK):
        yield pl.DataFrame(make(Rows(first, min(CHUNK, rows - first), seed, odd)))


def ice_removals(rows: int, seed: int = 0, odd: Odd = USUAL) -> Iterator[pl.DataFrame]:
    """Removals: one row for each removal or return."""

    def make(row: Rows) -> dict[str, pl.Series]:
        left = row.whole("departed", 0, 900)
        state = row.pick("state", _STATES)
        return {
            "Departed Date": row.days(date(2023, 1, 1), left),
            "Port of Departure": row.codes("port", "TEST PORT ", 40),
            "Departure Country": row.optional("destination", state),
            "Docket AOR": row.codes("aor", "TEST Area ", 25),
            "Case Status": row.pick("status", _STATUS),
            "Case Category": row.optional("category", row.pick("category", _CATEGORIES)),
            "Final Program": row.pick("program", _PROGRAMS),
            "Gender": row.pick("gender", _GENDER),
            "Birth Year": row.optional("born", (row.whole("born", 0, 50) + 1958).cast(pl.String)),
            "Citizenship Country": row.optional("citizenship", state),
            "Entry Date": row.some("entry", 0.6, row.days(date(2005, 1, 1), row.whole("entry", 0, 6500))),
            "Entry Status": row.optional("entry status", row.pick("entry status", _ENTRY)),
            "Case Criminality": row.pick("criminality", _CRIMINALITY),
            "Final Order Yes No": row.pick("order", {"YES": 95, "NO": 5}),
            "Final Order Date": row.some(
                "ordered", 0.9, row.days(date(2022, 1, 1), left + row.whole("ordered", 0, 365))
            ),
            "Prior Deport Yes No": row.pick("prior", {"NO": 6, "YES": 4}),
            "Alien File Number": pl.select(pl.repeat(REDACTED, row.count)).to_series(),
            "Unique Identifier": row.optional("id", row.ids("SYN")),
        }

    return _chunks(rows, seed, odd, make)


def ice_detention_stints(rows: int, seed: int = 0, odd: Odd = USUAL) -> Iterator[pl.DataFrame]:
    """Detention stints: about three rows for each stay."""

    def make(row: Rows) -> dict[str, pl.Series]:
        stay = row.index // 3
        start = (row.share("start", stay) * 700).cast(pl.Int64)
        length = (row.share("length", stay) ** 3 * 420).cast(pl.Int64)
        part = (length * (row.index % 3).cast(pl.Int64)) // 3
        until = row.some("until", 0.95, row.days(date(2023, 1, 1), start + length, " 16:05:00"))
        return {
            "Stay Book In Date Time": row.days(date(2023, 1, 1), start, " 09:30:00"),
            "Book In Date Time": row.days(date(2023, 1, 1), start + part, " 11:45:00"),
            "Detention Facility": row.codes("facility", "TEST FACILITY ", 200),
            "Detention Facility Code": row.codes("facility", "TESTXX", 200),
            "Detention Book Out Date Time": row.days(date(2023, 1, 1), start + part + length // 3, " 14:20:00"),
            "Stay Book Out Date Time": until,
            "Detention Release Reason": row.pick("reason", {"Transferred": 62, "Removed": 26, "Paroled": 12}),
            "Stay Release Reason": row.optional("stay reason", row.pick("stay reason", _RELEASE, stay)),
            "Gender": row.pick("gender", _GENDER, stay),
            "Marital Status": row.pick("marital", {"Unknown": 45, "Single": 45, "Married": 10}),
            "Birth Year": row.optional("born", (row.whole("born", 0, 50) + 1958).cast(pl.String)),
            "Citizenship Country": row.optional("citizenship", row.pick("state", _STATES, stay)),
            "Entry Status": row.optional("entry status", row.pick("entry status", _ENTRY)),
            "Case Status": row.pick("status", _STATUS, stay),
            "Case Category": row.optional("category", row.pick("category", _CATEGORIES, stay)),
            "Final Order Yes No": row.pick("order", {"YES": 70, "NO": 30}),
            "Book In Criminality": row.pick("criminality", _CRIMINALITY),
            "Final Program": row.pick("program", _PROGRAMS),
            "Alien File Number": pl.select(pl.repeat(REDACTED, row.count)).to_series(),
            "Unique Identifier": row.ids("SYN", stay),
        }

    return _chunks(rows, seed, odd, make)


def eoir(rows: int, seed: int = 0, odd: Odd = USUAL) -> Tables:
    """Court cases: A_TblCase with so many rows, its proceedings and its applications."""
    proceedings, applications = rows * 13 // 10, rows * 12 // 10

    def case_of(row: Rows, total: int) -> pl.Series:
        return (row.index * max(rows, 1)) // max(total, 1) + 1_000_000

    def case(row: Rows) -> dict[str, pl.Series]:
        return {
            "IDNCASE": (row.index + 1_000_000).cast(pl.String),
            "ALIEN_CITY": row.codes("city", "TESTVILLE ", 300),
            "ALIEN_STATE": row.codes("state", "T", 50),
            "NAT": row.optional("nat", row.pick("nat", _NATS)),
            "LANG": row.pick("lang", {"SP": 80, "ENG": 5, "PUN": 5, "MAN": 5, "UNK": 5}),
            "CUSTODY": row.pick("custody", {"N": 60, "D": 25, "R": 15}),
            "E_28_DATE": row.some("e28", 0.45, row.days(date(2010, 1, 1), row.whole("e28", 0, 5800), " 00:00:00.000")),
            "CASE_TYPE": row.pick("type", {"RMV": 97, "WHO": 2, "AOC": 1}),
            "DATE_OF_ENTRY": row.some(
                "in", 0.8, row.days(date(1995, 1, 1), row.whole("in", 0, 11000), " 00:00:00.000")
            ),
            "C_ASY_TYPE": row.some("asy", 0.4, row.pick("asy", {"E": 7, "I": 3})),
            "Sex": row.some("sex", 0.5, row.pick("sex", {"M": 6, "F": 4})),
        }

    def proceeding(row: Rows) -> dict[str, pl.Series]:
        order = row.pick("decision", {"X": 50, "R": 11, "V": 8, "T": 12, "U": 8, "D": 1, "": 10})
        return {
            "IDNPROCEEDING": (row.index + 5_000_000).cast(pl.String),
            "IDNCASE": case_of(row, proceedings).cast(pl.String),
            "OSC_DATE": row.days(date(2008, 1, 1), row.whole("osc", 0, 5000), " 00:00:00.000"),
            "BASE_CITY_CODE": row.codes("court", "TC", 70),
            "IJ_CODE": row.codes("judge", "TJ", 500),
            "DEC_CODE": pl.select(pl.when(order != "").then(order)).to_series(),
            "DEPORTED_1": row.optional("to", row.pick("nat", _NATS)),
            "COMP_DATE": row.some("comp", 0.9, row.days(date(2012, 1, 1), row.whole("comp", 0, 5200), " 00:00:00.000")),
            "ABSENTIA": row.optional("absentia", row.pick("absentia", {"N": 75, "Y": 25})),
            "NAT": row.optional("nat", row.pick("nat", _NATS)),
        }

    def application(row: Rows) -> dict[str, pl.Series]:
        return {
            "IDNPROCEEDINGAPPLN": (row.index + 9_000_000).cast(pl.String),
            "IDNPROCEEDING": (row.index + 5_000_000).cast(pl.String),
            "IDNCASE": case_of(row, applications).cast(pl.String),
            "APPL_CODE": row.pick("code", {"ASYL": 30, "ASYW": 28, "WCAT": 27, "42B": 9, "VD": 6}),
            "APPL_RECD_DATE": row.days(date(2012, 1, 1), row.whole("recd", 0, 5200), " 00:00:00.000"),
            "APPL_DEC": row.optional(
                "dec", row.pick("dec", {"D": 30, "G": 12, "W": 14, "A": 10, "M": 15, "O": 12, "F": 3, "L": 1, "C": 3})
            ),
        }

    return {
        "A_TblCase": _chunks(rows, seed, odd, case),
        "B_TblProceeding": _chunks(proceedings, seed + 1, odd, proceeding),
        "tbl_Court_Appln": _chunks(applications, seed + 2, odd, application),
    }


def credible_fear(rows: int = FEAR_ROWS, seed: int = 0, odd: Odd = USUAL) -> Iterator[pl.DataFrame]:
    """Referrals for a credible fear interview. As a file, their names of columns stand on line 7, below title lines."""

    def make(row: Rows) -> dict[str, pl.Series]:
        referred = row.whole("referred", 0, 700)
        state = row.pick("state", _STATES)
        decision = {"Positive": 45, "Negative": 35, "Administratively Closed": 12, "Pending": 8}
        gone = row.days(date(2023, 1, 1), referred + row.whole("departed", 20, 300), form="%m/%d/%Y")
        return {
            "Referral Date": row.days(date(2023, 1, 1), referred, form="%m/%d/%Y"),
            "Family Name": pl.select(pl.repeat(REDACTED, row.count)).to_series(),
            "Alien File Number": pl.select(pl.repeat(REDACTED, row.count)).to_series(),
            "Citizenship Country": row.optional("citizenship", state),
            "Gender": row.pick("gender", _GENDER),
            "Birth Year": row.optional("born", (row.whole("born", 0, 50) + 1958).cast(pl.String)),
            "Detention Facility Code": row.codes("facility", "TESTXX", 60),
            "Decision": row.optional("decision", row.pick("decision", decision)),
            "Departed Date": row.some("gone", 0.4, gone),
            "Departure Country": row.some("gone", 0.4, state),
            "Unique Identifier": row.ids("SYN"),
        }

    return _chunks(rows, seed, odd, make)
