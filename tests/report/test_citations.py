"""Citations: OSCOLA and Bluebook forms, references to the first citation, the table of authorities."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rightscheck import Pack, load_law
from rightscheck.appraisal.findings import AuthorityUse
from rightscheck.report.citations import Citations
from rightscheck.report.citations.bluebook import Bluebook
from rightscheck.report.citations.oscola import Oscola
from rightscheck.report.citations.works import Works
from rightscheck.report.model import Run


@cache
def law() -> Pack:
    return load_law()


def use(key: str, at: str = "", *, checked: bool = True, later: bool = False) -> AuthorityUse:
    return AuthorityUse(key=key, cite=law().authorities[key].cite, at=at, checked=checked, later=later)


def written(runs: Iterable[Run]) -> str:
    return "".join(f"*{run.text}*" if run.italic else run.text for run in runs)


def words(runs: Iterable[Run]) -> str:
    return "".join(run.text for run in runs)


@pytest.mark.parametrize(
    ("key", "at", "full", "again"),
    [
        (
            "SAADIIT",
            "para 125",
            "*Saadi v Italy* [GC] App no 37201/06 (ECtHR, 28 February 2008), para 125",
            "*Saadi v Italy* (n 1) para 125",
        ),
        (
            "AVENA",
            "paras 88-90",
            "*Avena and Other Mexican Nationals (Mexico v United States of America)* [2004] ICJ Rep 12, paras 88–90",
            "*Avena and Other Mexican Nationals* (n 1) paras 88–90",
        ),
        (
            "C11220",
            "",
            "Case C-112/20 *MA v Belgium* (Court of Justice, 11 March 2021) ECLI:EU:C:2021:197",
            "C-112/20 *MA v Belgium* (n 1)",
        ),
        (
            "EXCOM7",
            "para (e)",
            "UNHCR Executive Committee, 'Conclusion No 7 (XXVIII): Expulsion' (1977), para (e)",
            "ExCom Conclusion No 7 (n 1) para (e)",
        ),
    ],
)
def test_oscola(key: str, at: str, full: str, again: str) -> None:
    citations = Citations(law(), "oscola")
    assert written(citations.authorities([use(key, at)], note=1, paragraph=1)) == full
    assert written(citations.authorities([use(key, at)], note=2, paragraph=1)) == again


@pytest.mark.parametrize(
    ("key", "at", "full"),
    [
        ("SAADIIT", "para 125", "*Saadi v. Italy* [GC], App. No. 37201/06, ¶ 125 (Feb. 28, 2008)"),
        (
            "AVENA",
            "paras 88-90",
            "*Avena and Other Mexican Nationals (Mexico v. United States of America)*, 2004 I.C.J. Rep. 12, "
            "¶¶ 88–90 (Mar. 31)",
        ),
        (
            "AGIZA",
            "paras 13.4, 13.7",
            "*Agiza v. Sweden*, Communication No. 233/2003, ¶¶ 13.4, 13.7, U.N. Doc. CAT/C/34/D/233/2003 "
            "(Committee against Torture, May 20, 2005)",
        ),
        ("C11220", "para 30", "Case C-112/20, *MA v. Belgium*, ECLI:EU:C:2021:197, ¶ 30 (Mar. 11, 2021)"),
        (
            "GC20",
            "para 9",
            "Human Rights Committee, General Comment No. 20: Article 7, ¶ 9, U.N. Doc. HRI/GEN/1/Rev.9 (Vol. I), "
            "at 200 (Mar. 10, 1992)",
        ),
    ],
)
def test_bluebook(key: str, at: str, full: str) -> None:
    assert written(Citations(law(), "bluebook").authorities([use(key, at)], note=1, paragraph=1)) == full


def test_bluebook_refers_to_the_note_before_with_id_and_to_others_with_supra() -> None:
    citations = Citations(law(), "bluebook")
    citations.authorities([use("SAADIIT", "para 125")], note=1, paragraph=1)
    assert written(citations.authorities([use("SAADIIT", "para 127")], note=2, paragraph=1)) == "*Id.* ¶ 127"
    citations.authorities([use("AGIZA")], note=3, paragraph=1)
    again = citations.authorities([use("SAADIIT", "para 127")], note=4, paragraph=1)
    assert written(again) == "*Saadi v. Italy*, *supra* note 1, ¶ 127"
    both = Citations(law(), "bluebook")
    both.authorities([use("SAADIIT"), use("AGIZA")], note=1, paragraph=1)
    assert "note 1" in words(both.authorities([use("SAADIIT")], note=2, paragraph=1)), "two works leave id. unclear"


def test_a_treaty_in_both_forms() -> None:
    oscola, bluebook = Citations(law(), "oscola"), Citations(law(), "bluebook")
    assert words(oscola.instrument("VCCR", "art 36(1)(b)", note=1, paragraph=1)) == (
        "Vienna Convention on Consular Relations (adopted 24 April 1963, entered into force 19 March 1967) "
        "596 UNTS 261 (VCCR) art 36(1)(b)"
    )
    assert words(oscola.instrument("VCCR", "art 5", note=2, paragraph=1)) == "VCCR (n 1) art 5"
    assert words(bluebook.instrument("VCCR", "art 36(1)(b)", note=1, paragraph=1)) == (
        "Vienna Convention on Consular Relations, art. 36(1)(b), Apr. 24, 1963, 596 U.N.T.S. 261 [hereinafter VCCR]"
    )


def test_the_text_of_an_instrument_is_the_instrument() -> None:
    citations = Citations(law(), "oscola")
    citations.instrument("RC51", "art 33", note=1, paragraph=1)
    assert words(citations.authorities([use("RC51TEXT", "art 1")], note=2, paragraph=2)).startswith(
        "Refugee Convention (n 1)"
    )
    assert len(citations.table().groups) == 1


def test_pinpoints_of_one_work_stand_together_and_say_what_was_checked() -> None:
    citations = Citations(law(), "oscola")
    uses = [use("AGIZA", "paras 13.7, 13.10"), use("AGIZA", "para 13.4", checked=False), use("AGIZA", "para 13.7")]
    assert words(citations.authorities(uses, note=1, paragraph=1)).endswith(", paras 13.4*, 13.7, 13.10")
    later = citations.authorities([use("AGIZA", "para 13.4", later=True)], note=2, paragraph=1)
    assert words(later).endswith("para 13.4 (later restatement)")


def test_oscola_is_the_text_of_the_pack() -> None:
    works, oscola = Works(law()), Oscola()
    for key, authority in law().authorities.items():
        assert words(oscola.entry(works.authority(key))) == authority.cite


def test_bluebook_adds_no_datum() -> None:
    works, bluebook = Works(law()), Bluebook()
    for key, authority in law().authorities.items():
        work = works.authority(key)
        known = f"{work.cite} {authority.number} {authority.date.text if authority.date else ''}"
        made = words(bluebook.entry(work))
        assert set(re.findall(r"[1-9]\d*", made)) <= set(re.findall(r"[1-9]\d*", known)), key


CITED = st.lists(
    st.tuples(
        st.lists(st.sampled_from(sorted(load_law().authorities)[::9]), min_size=1, max_size=3, unique=True),
        st.integers(1, 30),
    ),
    min_size=1,
    max_size=25,
)


@given(CITED)
def test_every_reference_leads_to_the_full_citation(notes: Sequence[tuple[list[str], int]]) -> None:
    citations, works = Citations(law(), "oscola"), Works(law())
    texts: dict[int, str] = {}
    for number, (keys, paragraph) in enumerate(notes, 1):
        texts[number] = words(citations.authorities([use(key) for key in keys], note=number, paragraph=paragraph))
        for key in keys:
            reference = re.search(rf"{re.escape(works.authority(key).short)} \(n (\d+)\)", texts[number])
            first = int(reference[1]) if reference else number
            assert works.authority(key).cite in texts[first]


@given(CITED)
def test_the_table_has_exactly_what_is_cited_and_where(notes: Sequence[tuple[list[str], int]]) -> None:
    citations, works = Citations(law(), "oscola"), Works(law())
    wanted: dict[str, set[int]] = {}
    for number, (keys, paragraph) in enumerate(notes, 1):
        citations.authorities([use(key) for key in keys], note=number, paragraph=paragraph)
        for key in keys:
            wanted.setdefault(works.authority(key).cite, set()).add(paragraph)
    found = {words(one.text): one.paragraphs for _, entries in citations.table().groups for one in entries}
    assert found == {cite: tuple(sorted(where)) for cite, where in wanted.items()}
