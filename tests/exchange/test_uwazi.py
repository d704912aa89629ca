"""Uwazi: what is exported can be imported there, and comes back as far as the format carries it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from rightscheck.casefile.case import Case
from rightscheck.casefile.load import case_from_text, load_case
from rightscheck.cli import main
from rightscheck.exchange.archive import member
from rightscheck.exchange.cells import from_csv
from rightscheck.exchange.uwazi.reading import Read, read
from rightscheck.exchange.uwazi.templates import CASE, TEMPLATES, Template
from rightscheck.exchange.uwazi.writing import as_csv, as_zip, tables
from rightscheck.law.pack import Pack
from rightscheck.packaged import packaged
from rightscheck.report.dossier import Dossier
from rightscheck.reporting import dossier
from tests.report.sample import HOSTILE

DECIDED = sorted(path.stem for path in (packaged("cases") / "decided").glob("*.yaml"))


def round_trip(dossiers: list[Dossier], pack: Pack) -> Read:
    found = tables(dossiers)
    return read(((one.name, from_csv(as_csv(one, found[one.name]))) for one in TEMPLATES), pack)


def same(before: Case, after: Case) -> None:
    """What the format carries: people, sources and acts, save notes."""
    for key, person in before.head.people.items():
        again = after.head.people[key]
        assert again.nationality == person.nationality and again.age == person.age and again.born == person.born
        assert again.child_of == person.child_of and again.spouse_of == person.spouse_of
    for key, source in before.head.sources.items():
        again_source = after.head.sources[key]
        assert (again_source.kind, again_source.speaks_for) == (source.kind, source.speaks_for)
        assert (again_source.date, again_source.via, again_source.by) == (source.date, source.via, source.by)
    assert {key: act.model_copy(update={"note": ""}) for key, act in before.head.acts.items()} == dict(after.head.acts)
    assert after.head.assessed_on == before.head.assessed_on


def test_the_founding_case_comes_back(founding: Dossier, pack: Pack) -> None:
    result = round_trip([founding], pack)
    assert result.doubts == []
    after = case_from_text(result.files["shalabayeva"], "shalabayeva.yaml", pack)
    same(founding.case, after)
    assert after.head.title == founding.case.head.title


def test_decided_cases_come_back(pack: Pack) -> None:
    cases = [load_case(packaged("cases") / "decided" / f"{name}.yaml", pack) for name in DECIDED]
    result = round_trip([dossier(case, pack, norms=["cat-3"]) for case in cases], pack)
    assert set(result.files) == {case.id for case in cases}
    for case in cases:
        same(case, case_from_text(result.files[case.id], case.id, pack))


def test_every_label_is_written_and_counts_agree(founding: Dossier) -> None:
    found = tables([founding])
    findings = [f for f in founding.findings.findings if f.verdict != "not_applicable"]
    assert len(found["Finding"]) == len(findings)
    assert len({row["Title"] for row in found["Finding"]}) == len(findings)
    for template in TEMPLATES:
        header, *rows = from_csv(as_csv(template, found[template.name]))
        assert header == ["Title", *(one.label for one in template.properties)]
        assert len(rows) == len(found[template.name])
    row = found["Case"][0]
    indicated = {f.cite.text for f in findings if f.kind == "duty" and f.verdict == "indicated"}
    cells = row["Met on the evidence as it stands"].split("|")
    assert {cell.partition("::")[2] for cell in cells} == {text.replace("::", ": :") for text in indicated}


def test_relations_lead_to_titles(founding: Dossier) -> None:
    found = tables([founding])
    titles = {template.name: {row["Title"] for row in found[template.name]} for template in TEMPLATES}
    for template in TEMPLATES:
        for one in template.properties:
            if one.type == "relationship":
                for row in found[template.name]:
                    assert set(filter(None, row.get(one.label, "").split("|"))) <= titles[one.of]


def test_ranges_are_days(founding: Dossier) -> None:
    for row in tables([founding])["Act"]:
        assert re.fullmatch(r"\d{4}-\d\d-\d\d:\d{4}-\d\d-\d\d", row["Dates"])
    assert {row["Date as written"] for row in tables([founding])["Act"]} >= {"2013-05-31/2013-06-25"}


def export_of(titles: str) -> list[list[str]]:
    """A table as Uwazi's own export writes it."""
    return [
        ["Title", "Date added", "Template", "Case", "Kind of act", "By", "Persons", "Dates", "Colour", "Published"],
        *([*row.split(";")] for row in titles.splitlines()),
    ]


def test_an_export_of_several_templates(pack: Pack) -> None:
    table = export_of(
        "A flight;2024-01-02;Act;The case;removal;Italy;Anna|Bea;2013-05-31~2013-06-25;red;Published\n"
        "Other;2024-01-02;Meeting;;;;;;;Published"
    )
    result = read([("export.csv", table)], pack)
    case = case_from_text(result.files["the-case"], "x", pack)
    (act,) = case.head.acts.values()
    assert str(act.date) == "2013-05-31/2013-06-25"
    assert [case.head.people[key].name for key in act.of] == ["Anna", "Bea"]
    assert result.left["rows of a template that is not known"] == 1
    assert result.left["column 'colour'"] == 1 and result.left["column 'published'"] == 1


@pytest.mark.parametrize(
    ("row", "doubt"),
    [
        ("A;x;Act;C;removal;Atlantis;Anna;;;", "a State is not known"),
        ("A;x;Act;C;dream;Italy;Anna;;;", "kind of act is missing or not known"),
        ("A;x;Act;;removal;Italy;Anna;;;", "names no case"),
        ("A;x;Act;C;removal;Italy;Anna;31.5.2013~x;;", "a date cannot be read"),
        ("A;x;Act;C;removal;Italy;Anna;;;;more", "more cells than the header"),
    ],
)
def test_what_cannot_be_read_is_said_without_repeating_it(pack: Pack, row: str, doubt: str) -> None:
    result = read([("export.csv", export_of(row))], pack)
    assert any(doubt in text for text in result.doubts)
    assert not any("Anna" in text or "Atlantis" in text for text in result.doubts)


def test_hostile_texts_stay_text(pack: Pack, tmp_path: Path) -> None:
    texts = [text for text in HOSTILE if text.isprintable() and len(text) < 1_000]
    people = "".join(f"  p{n}: {{name: {_quoted(text)}}}\n" for n, text in enumerate(texts))
    sources = "".join(
        f"  s{n}: {{title: {_quoted(text)}, by: {_quoted(text)}, kind: assertion, speaks_for: none}}\n"
        for n, text in enumerate(texts)
    )
    file = tmp_path / "hostile.yaml"
    file.write_text(
        f"case: hostile\ntitle: {_quoted(texts[2])}\npeople:\n{people}sources:\n{sources}"
        "acts:\n  a: {kind: detention, of: [p0], by: ITA}\n",
        encoding="utf-8",
    )
    case = load_case(file, pack)
    result = round_trip([dossier(case, pack, norms=["vccr-36-1b"])], pack)
    after = case_from_text(result.files["hostile"], "hostile", pack)
    for n, text in enumerate(texts):
        assert after.head.people[f"p{n}"].name == " ".join(text.replace("|", "¦").split())


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def test_archive_holds_the_table(founding: Dossier) -> None:
    found = tables([founding])
    made = as_zip(CASE, found["Case"], {"memo.pdf": b"x"})
    assert member(made, "import.csv") == as_csv(CASE, found["Case"])
    assert made == as_zip(CASE, found["Case"], {"memo.pdf": b"x"})


def test_commands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    case = packaged("cases") / "shalabayeva.yaml"
    monkeypatch.chdir(tmp_path)
    assert main(["export", str(case), "--to", "uwazi", "-o", "out", "--norm", "cat-3"]) == 0
    written = sorted(str(path) for path in Path("out").iterdir())
    assert [Path(name).name for name in written] == [
        "1-person.zip",
        "2-source.zip",
        "3-act.zip",
        "4-finding.zip",
        "5-case.zip",
    ]
    assert main(["import", *written, "-o", "back"]) == 0
    assert "derived again" in capsys.readouterr().err
    assert main(["check", "back/shalabayeva.yaml", "--norm", "cat-3"]) == 0
    assert main(["import", *written, "-o", "back"]) == 2
    assert "not overwritten" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["--to", "uwazi", "-o", "x.csv"], "Name it (person, source, act, finding, case)"),
        (["--to", "uwazi", "-o", "x", "--template", "case"], "written as .csv or .zip"),
        (["--to", "uwazi", "-o", "x.csv", "--template", "cats"], "no template of this name"),
        (["--to", "huridocs", "-o", "x.doc"], "written as .xlsx"),
    ],
)
def test_wrong_calls(
    arguments: list[str],
    complaint: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    case = packaged("cases") / "shalabayeva.yaml"
    assert main(["export", str(case), "--norm", "cat-3", *arguments]) == 2
    assert complaint in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_template_names_are_unique() -> None:
    def labels(template: Template) -> list[str]:
        return [one.label for one in template.properties]

    for template in TEMPLATES:
        assert len(set(labels(template))) == len(labels(template))
        assert template.known_by in labels(template)
        assert not any(template.known_by in labels(other) for other in TEMPLATES if other is not template)


def test_the_page_lists_the_templates() -> None:
    lines = (packaged("docs") / "exchange.md").read_text(encoding="utf-8").splitlines()
    for template in TEMPLATES:
        start = lines.index(f"### {template.name}")
        shown = [line for line in lines[start + 4 :] if line.startswith("|")][: len(template.properties)]
        kinds = [f"{one.type} to {one.of}" if one.of else one.type for one in template.properties]
        assert shown == [
            f"| {one.label} | {kind} | {one.note} |" for one, kind in zip(template.properties, kinds, strict=True)
        ]
