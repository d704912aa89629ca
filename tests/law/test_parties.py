"""Tables of parties: members of another instrument, rows of its own beside them, and what a table does not list."""

from __future__ import annotations

from pathlib import Path

import pytest

from rightscheck.dates import parse_date

from .packs import FEATURES, SMALL, copy_of


def test_rows_of_its_own_beside_members(tmp_path: Path) -> None:
    """A State that has a row of its own is bound by it alone, member or not."""
    rows = "rows: [{state: DEU, from: 2000}, {state: ITA, from: 2001}]"
    copy = copy_of(SMALL, FEATURES, tmp_path).change("instruments/uu.yaml", "like: TT", f"like: TT\n  {rows}")
    bound = copy.load().parties.bound
    asked = {state: bound(state, "UU", parse_date("2000-06-01")).value for state in ("DEU", "ITA", "KAZ")}
    assert asked == {"DEU": "unknown", "ITA": "false", "KAZ": "false"}
    assert bound("DEU", "UU", parse_date("2001-01-01")).value == "true"


def test_a_first_day_that_is_not_known(tmp_path: Path) -> None:
    copy = copy_of(SMALL, FEATURES, tmp_path).change("instruments/tt.yaml", "from: 1985-01-01", "from: 1985-01-01/1987")
    bound = copy.load().parties.bound
    assert bound("ITA", "TT", parse_date("1984-12-31")).value == "false"
    assert bound("ITA", "TT", parse_date("1988-01-01")).value == "true"
    said = "bound by Treaty since 1985-01-01/1987; the first day or the date of the act is not certain enough"
    assert bound("ITA", "TT", parse_date("1986-01-01"))[:2] == ("unknown", said)


@pytest.mark.parametrize(("state", "value"), [("DEU", "false"), ("HKG", "unknown")])
def test_absence_says_nothing_of_territories(tmp_path: Path, state: str, value: str) -> None:
    copy = copy_of(SMALL, FEATURES, tmp_path).change(
        "states.yaml", "special:\n", "special:\n  HKG: {name: Hong Kong}\n"
    )
    assert copy.load().parties.bound(state, "TT", parse_date("2000")).value == value
