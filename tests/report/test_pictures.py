"""Pictures: what they show, that their words say the same, and that no text in them becomes anything else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rightscheck.casefile.case import Case
from rightscheck.casefile.load import load_case
from rightscheck.casefile.sentences import sentence
from rightscheck.language import Language, speaking
from rightscheck.law.pack import Pack
from rightscheck.report.dossier import Dossier
from rightscheck.report.model import Picture
from rightscheck.report.pictures import argument_map, chronology, findings_matrices, meter
from rightscheck.report.pictures.axis import Axis
from rightscheck.report.pictures.lettering import lines, width_of
from rightscheck.report.visible import visible
from rightscheck.reporting import dossier
from tests.packs.writing import denies, says, small, small_case
from tests.report.sample import HOSTILE

ROOT = Path(__file__).resolve().parents[2]
FROM_RIGHT = Language("x-rtl", "From right to left", "rtl")
"""A language from right to left that needs no translation."""
NORMS = ("cat-3", "iccpr-13", "vccr-36-1b", "echr-8", "rc-32", "echr-13")
LEGEND = {
    *("met", "not met", "open", "+", "−", "?", "verdict", "supports what is above", "speaks against what is above"),
    *("+ fact for it, − fact against it, ? undecided.", "‼", "!!", "!", "±", "~", "–", "·"),
    *("on this day", "some time in this range", "about", "lasted so long", "open at this end", "time left out"),
    *("Not to scale.", "Several accounts", "no date is stated"),
}
"""What a picture shows beside the words that say it."""


@pytest.fixture(scope="module")
def founding(pack: Pack) -> Dossier:
    return dossier(load_case(ROOT / "cases" / "shalabayeva.yaml", pack), pack, norms=NORMS)


def on_dates(*facts: dict[str, Any], **head: Any) -> Dossier:
    return dossier(small_case(*facts, **head), small(), norms=[])


def drawn(picture: Picture) -> ElementTree.Element:
    return ElementTree.fromstring(picture.svg)


def texts(picture: Picture) -> list[ElementTree.Element]:
    return [one for one in drawn(picture).iter() if one.tag.endswith("}text")]


def shown(picture: Picture) -> list[str]:
    return [one.text or "" for one in texts(picture)]


def boxes(picture: Picture) -> list[tuple[float, ...]]:
    """Left, top, width and height of the rectangles, without the background."""
    found = [one for one in drawn(picture).iter() if one.tag.endswith("}rect")]
    return [tuple(float(one.get(name, "0")) for name in ("x", "y", "width", "height")) for one in found][1:]


def height(picture: Picture) -> float:
    return float(drawn(picture).get("height", "0"))


def pictures(made: Dossier) -> Iterator[Picture]:
    yield chronology(made)
    yield from findings_matrices(made)
    yield from (argument_map(made, finding) for finding in made.findings.findings)


# Every picture ---------------------------------------------------------------------------------------------------


def test_a_picture_stands_alone_and_fits_on_a_page(founding: Dossier) -> None:
    for picture in (*pictures(founding), meter(3, 8, "Fields")):
        root = drawn(picture)
        assert float(root.get("width", "0")) == 680
        assert height(picture) <= 970
        for one in root.iter():
            assert not {"id", "class", "style", "href"} & set(one.attrib)
            assert one.tag.partition("}")[2] in {
                "svg",
                "title",
                "rect",
                "line",
                "circle",
                "polygon",
                "polyline",
                "text",
            }
            assert "url(" not in " ".join(one.attrib.values())


def test_no_text_is_small_or_leaves_the_picture(founding: Dossier) -> None:
    for picture in pictures(founding):
        for one in texts(picture):
            size, x = float(one.get("font-size", "0")), float(one.get("x", "0"))
            wide = width_of(one.text or "", size, bold=one.get("font-weight") == "bold")
            left = {"start": x, "middle": x - wide / 2, "end": x - wide}[one.get("text-anchor", "start")]
            assert size >= 10
            assert left >= -0.5, one.text
            assert left + wide <= 680.5, one.text


def test_the_words_say_everything_that_is_shown(founding: Dossier) -> None:
    for picture in pictures(founding):
        words = picture.text.casefold()
        for one in texts(picture):
            text = (one.text or "").removesuffix("…")
            if text in LEGEND or text in picture.title or float(one.get("font-size", "0")) == 10:
                continue
            assert text.casefold() in words, text


def test_the_same_dossier_gives_the_same_bytes(founding: Dossier) -> None:
    assert list(pictures(founding)) == list(pictures(founding))


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_texts_stay_text(text: str, founding: Dossier, pack: Pack) -> None:
    case = founding.case
    people = {key: one.model_copy(update={"name": text}) for key, one in case.head.people.items()}
    sources = {key: one.model_copy(update={"by": text}) for key, one in case.head.sources.items()}
    head = case.head.model_copy(update={"people": people, "sources": sources})
    made = dossier(Case(head, case.facts, case.file, case.digest), pack, norms=["iccpr-13"])
    for picture in (*pictures(made), meter(1, 2, text)):
        picture.svg.encode()
        names = {one.tag.partition("}")[2] for one in drawn(picture).iter()}
        assert names <= {"svg", "title", "rect", "line", "circle", "polygon", "polyline", "text"}
        one = " ".join(shown(picture)).replace("…", "")
        # Long words are broken, and texts may be cut where they are long.
        start = " ".join(visible(text).split())[:12].rstrip()
        assert start.replace(" ", "") in one.replace(" ", "")
        assert len(one) < 30_000


@pytest.mark.parametrize("name", ["chronology", "map", "matrix", "meter"])
def test_pictures_are_mirrored_from_right_to_left(name: str, founding: Dossier) -> None:
    def picture() -> Picture:
        made = founding
        if name == "meter":
            return meter(2, 5, "Fields")
        if name == "matrix":
            return findings_matrices(made)[0]
        return chronology(made) if name == "chronology" else argument_map(made, made.findings.findings[0])

    left = picture()
    with speaking(FROM_RIGHT):
        right = picture()
    assert sorted((round(680 - x - w, 1), y, w, h) for x, y, w, h in boxes(left)) == sorted(boxes(right))
    starts = [one for one in texts(left) if one.get("text-anchor", "start") == "start"]
    ends = [one for one in texts(right) if one.get("text-anchor") == "end"]
    assert len(starts) == len(ends) > 0
    # Each line is isolated in its own direction.
    assert all((one.text or "")[0] in "\u2066\u2067" and (one.text or "")[-1] == "\u2069" for one in ends)


def test_typesetting_reads_every_picture(founding: Dossier, tmp_path: Path) -> None:
    typst = pytest.importorskip("typst")
    some = [chronology(founding), findings_matrices(founding)[0], meter(1, 2, "Fields")]
    some.append(argument_map(founding, founding.findings.findings[0]))
    for number, picture in enumerate(some):
        (tmp_path / f"{number}.svg").write_text(picture.svg, encoding="utf-8")
    source = tmp_path / "all.typ"
    source.write_text("".join(f'#image("{number}.svg")\n' for number in range(len(some))), encoding="utf-8")
    _, warnings = typst.compile_with_warnings(str(source), format="pdf", ignore_system_fonts=True)
    assert not warnings


# The axis --------------------------------------------------------------------------------------------------------

MOMENTS = st.datetimes(datetime(1, 1, 1), datetime(9999, 12, 31))


@given(st.lists(MOMENTS, min_size=1, max_size=12), st.lists(MOMENTS, max_size=6))
def test_the_axis_keeps_the_order_of_moments(begins: list[datetime], others: list[datetime]) -> None:
    axis = Axis(begins, (), 100, 500)
    places = [axis.at(moment) for moment in sorted({*begins, *others})]
    assert places == sorted(places)
    assert 100 <= places[0] <= places[-1] <= 500
    apart = [axis.at(moment) for moment in sorted(set(begins))]
    assert all(late - early > 1 for early, late in pairwise(apart))


@given(st.lists(MOMENTS, min_size=2, max_size=12))
def test_dates_on_the_axis_do_not_overlap(begins: list[datetime]) -> None:
    ticks = Axis(begins, (), 0, 400).ticks(60)
    assert all(late.at - early.at >= 60 for early, late in pairwise(ticks))


def test_a_long_gap_is_cut_and_evenly_spaced_days_are_true_to_scale() -> None:
    start = datetime(2010, 1, 1)
    even = Axis([start + timedelta(days=number) for number in range(6)], (), 0, 500)
    assert even.to_scale
    assert not even.cuts
    far = Axis([*(start + timedelta(days=number) for number in range(6)), datetime(2030, 1, 1)], (), 0, 500)
    assert not far.to_scale
    assert len(far.cuts) == 1


# The chronology --------------------------------------------------------------------------------------------------


def bars(picture: Picture) -> list[tuple[float, float]]:
    """Where the bars on the axis begin and end, from the top; the legend is left of the axis."""
    return [(x, x + wide) for x, _, wide, high in boxes(picture) if high == 10 and x > 300]


def test_partial_dates_are_ranges_within_each_other() -> None:
    made = chronology(on_dates(says("app", "arrested_at", "2009"), says("app", "judged_at", "2009-03/2009-05")))
    (year, end), (first, last) = bars(made)
    assert year < first < last < end


def test_a_day_is_a_sign_and_no_bar() -> None:
    made = chronology(on_dates(says("app", "arrested_at", "2010-06-14"), says("app", "judged_at", "2010-06-16T10:30")))
    assert bars(made) == []
    assert "on this day" in shown(made)


def test_an_open_date_reaches_over_the_end_of_the_axis() -> None:
    dated = on_dates(says("app", "arrested_at", "../2010-01"), says("app", "judged_at", "2010-03/.."))
    (early, _), (_, late) = bars(chronology(dated))
    assert early < 336
    assert late > 648
    assert "open at this end" in shown(chronology(dated))


def test_about_is_hatched_beside_what_is_written() -> None:
    plain, about = (chronology(on_dates(says("app", "arrested_at", date))) for date in ("2009-05", "2009-05~"))
    assert "about" in shown(about)
    assert "about" not in shown(plain)
    assert about.svg.count("<line") > plain.svg.count("<line")


def test_a_period_is_filled_and_says_from_when_to_when() -> None:
    made = chronology(on_dates(says("app", "days", "3", start="2010-06-15", end="2010-07")))
    assert "lasted so long" in shown(made)
    assert "From: 15 June 2010; to: July 2010." in made.text


@pytest.mark.parametrize(
    ("facts", "mark", "words"),
    [
        ((says("app", "arrested_at", "2010-06-01"), says("fre", "arrested_at", "2010-06-03")), "In dispute", 2),
        ((says("app", "arrested_at", "2010-06"), says("fre", "arrested_at", "2010-06-03")), "Several accounts", 2),
        ((says("app", "arrested_at", "2010-06-01"), denies("fre", "arrested_at", "2010-06-01")), "In dispute", 2),
        ((says("app", "arrested_at", "2010-06-01"),), "", 0),
    ],
)
def test_versions_of_a_date_stand_together_with_who_says_so(facts: tuple[Any, ...], mark: str, words: int) -> None:
    other = says("app", "judged_at", "2010-06-02")
    made = chronology(on_dates(*facts, other))
    assert shown(made).count(mark) == (1 if mark else 0)
    lines_shown = shown(made)
    places = [number for number, text in enumerate(lines_shown) if "was arrested" in text]
    judge = next(number for number, text in enumerate(lines_shown) if "judge" in text)
    assert not places[0] < judge < places[-1]
    assert len(re.findall("In dispute: |One of several accounts: ", made.text)) == words
    assert "asserted by Ann" in made.text
    assert ("Ministry" in made.text) == (len(facts) > 1)


def test_an_act_without_a_date_is_said_to_have_none() -> None:
    acts = {"cell": {"kind": "detention", "of": ["ann"], "by": "FRE"}}
    made = chronology(on_dates(acts=acts))
    assert "no date is stated" in shown(made)
    assert "no date is stated" in made.text


def test_the_day_of_assessment_is_a_line() -> None:
    made = chronology(on_dates(says("app", "arrested_at", "2010-06-01"), assessed_on="2011-01-01"))
    assert "Assessed on 1 January 2011." in shown(made)
    assert "Assessed on 1 January 2011." in made.text


def test_a_long_chronology_says_how_much_it_leaves_out() -> None:
    acts = {
        f"cell-{number}": {"kind": "detention", "of": ["ann"], "by": "FRE", "date": f"2010-{1 + number % 12:02}"}
        for number in range(60)
    }
    made = chronology(on_dates(acts=acts))
    rows = made.text.count("[act ‘cell-")
    assert 5 < rows < 60
    assert f"… and {60 - rows} more dated facts." in made.text
    assert height(made) <= 960


def test_a_short_chronology_keeps_the_versions_of_a_date_together() -> None:
    acts = {f"cell-{number}": {"kind": "detention", "of": ["ann"], "by": "FRE"} for number in range(20)}
    facts = [
        says(who, "arrested_at", f"2010-06-{day:02}", about=f"cell-{number}")
        for number in range(20)
        for who, day in (("app", 1 + number), ("fre", 25))
    ]
    words = chronology(on_dates(*facts, acts=acts)).text
    assert 2 < words.count("asserted by Ann") < 20
    assert words.count("asserted by Ann") == words.count("asserted by Ministry") == words.count("In dispute: ") / 2


# Argument maps ---------------------------------------------------------------------------------------------------


def finding_map(founding: Dossier, norm: str) -> Picture:
    made = founding
    return argument_map(made, next(one for one in made.findings.findings if one.norm == norm))


def test_a_map_names_what_defeats_an_argument(founding: Dossier) -> None:
    made = finding_map(founding, "iccpr-13")
    number = next(text for text in shown(made) if text.startswith("Defeated by")).split()[-1].rstrip(".")
    assert f"{number}. Answer" in shown(made)


@pytest.mark.parametrize(
    ("norm", "carriers"),
    [
        ("cat-3", ("Severe pain inflicted on purpose", "Close relative of an opponent", "not told of the profile")),
        ("echr-13", ("Signs show an interest in an exposed person", "The person was kept from using a remedy")),
        ("iccpr-13", ("A court of the State itself declared the order", "The person was kept from using the remedy")),
    ],
)
def test_a_map_shows_what_carries_each_element(norm: str, carriers: tuple[str, ...], founding: Dossier) -> None:
    words = finding_map(founding, norm).text
    for carrier in carriers:
        assert re.search(rf"Argument (for|against), met: [^.]*{carrier}", words), carrier


def test_what_defeats_a_part_is_shown_with_it(founding: Dossier) -> None:
    defeated = 0
    for finding in founding.findings.findings:
        words = argument_map(founding, finding).text
        for element in finding.elements:
            text = sentence(element.question or element.says)
            if element.defeated_by and text in words:
                defeated += 1
                assert f"{text} Defeated by" in words
    assert defeated > 3


def test_a_map_shows_both_versions_of_what_the_finding_turns_on(founding: Dossier) -> None:
    words = finding_map(founding, "cat-3").text
    assert "did not know the political or risk profile" in words
    assert "knew the political or risk profile" in words
    assert words.count("The finding turns on this fact.") >= 2


def test_a_map_says_how_much_it_leaves_out(founding: Dossier) -> None:
    """The parts that are shown and those that are counted are all parts of the norm, each once."""
    made = founding
    for finding in made.findings.findings:
        picture = argument_map(made, finding)
        boxed = len([text for text in shown(picture) if re.match(r"\d+\. ", text)])
        parts = len([one for one in finding.elements if one.role != "circumstance"])
        assert boxed <= parts
        numbers = [int(text.partition(".")[0]) for text in shown(picture) if re.match(r"\d+\. [A-Z]", text)]
        assert numbers == sorted(set(numbers))
        if boxed < parts - 5 and finding.verdict != "not_applicable":
            assert "more point" in picture.text


def test_values_are_told_by_sign_line_and_word(founding: Dossier) -> None:
    made = finding_map(founding, "vccr-36-1b")
    assert "stroke-dasharray" in made.svg
    assert "open: nobody states the facts" in shown(made)


def test_a_finding_that_does_not_apply_says_why(founding: Dossier) -> None:
    made = founding
    out = next(one for one in made.findings.findings if one.verdict == "not_applicable")
    assert f"It does not apply: {out.reason}." in argument_map(made, out).text


# Findings --------------------------------------------------------------------------------------------------------


def test_every_finding_that_applies_is_in_a_matrix(founding: Dossier) -> None:
    made = founding
    for state in ("ITA", "KAZ"):
        name = made.words.state(state)
        words = " ".join(one.text for one in findings_matrices(made) if one.title.startswith(f"Findings on {name}"))
        for finding in made.findings.findings:
            if finding.duty_bearer == state and finding.verdict != "not_applicable":
                assert finding.cite.text in words
                assert made.words.persons(finding) in words


def test_a_row_says_the_value_on_every_account(founding: Dossier) -> None:
    text = " ".join(one.text for one in findings_matrices(founding))
    assert (
        "CAT art 3, No removal to a danger of torture [Alma Shalabayeva, act ‘expulsion’]: open on what is agreed, met "
        "on the applicant's account, open on the State's account, open on the evidence as it stands; turns on disputed "
        "facts." in text
    )


# Meter -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("done", "total", "words", "share"),
    [(7, 12, "7 of 12", 7 / 12), (0, 4, "0 of 4", 0), (9, 4, "4 of 4", 1), (0, 0, "0 of 0", 0), (-1, 2, "0 of 2", 0)],
)
def test_a_meter_is_as_full_as_it_says(done: int, total: int, words: str, share: float) -> None:
    made = meter(done, total, "Fields")
    assert made.text == f"Fields: {words}."
    assert words in shown(made)
    (_, _, whole, _), *filled = boxes(made)
    assert sum(wide for _, _, wide, _ in filled) == pytest.approx(whole * share, abs=0.1)


# Lettering -------------------------------------------------------------------------------------------------------


@given(st.text(st.characters(categories=["L", "N", "P", "Zs", "M"]), max_size=200), st.integers(60, 400))
def test_lines_fit_and_lose_nothing(text: str, width: int) -> None:
    made = lines(text, width, 12)
    assert "".join(made.lines).replace(" ", "") == visible(text).replace(" ", "")
    # A mark stays with what it belongs to; everything else fits.
    assert all(width_of(line, 12) <= width for line in made.lines if len(line) > 1)


def test_lines_that_are_left_out_leave_a_sign() -> None:
    made = lines("word " * 100, 100, 12, most=3)
    assert len(made.lines) == 3
    assert made.lines[-1].endswith("…")
    assert made.width <= 100
