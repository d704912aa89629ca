"""Names found in texts, and a case without them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from rightscheck import Pack, check, load_case
from rightscheck.casefile.case import Case
from rightscheck.casefile.load import case_from_text
from rightscheck.casefile.names import redacted
from rightscheck.casefile.names.find import Finder
from rightscheck.casefile.names.fold import fold
from rightscheck.casefile.names.likeness import likenesses, texts
from rightscheck.casefile.names.marked import Kind, Marked, initials, letters
from rightscheck.language import language, languages, speaking

FOUNDING = Path(__file__).resolve().parents[2] / "cases" / "shalabayeva.yaml"


def finder(*people: str | Sequence[str], kind: Kind = "person") -> Finder:
    """A finder of people, each a name or a name with other spellings."""
    forms = [(one,) if isinstance(one, str) else tuple(one) for one in people]
    return Finder([Marked(kind, f"p{n}", form, f"Person {letters(n)}") for n, form in enumerate(forms)])


# Places in a text
# ----------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Alma Shalabayeva was removed.", "Person A was removed."),
        ("ALMA  SHALABAYEVA, alma shalabayeva", "Person A, Person A"),
        ("Shalabayeva, Alma", "Person A"),
        ("Shalabayeva Alma", "Person A"),
        ("Shalabayeva's flight; Alma’s child; Alma-related", "Person A's flight; Person A’s child; Person A-related"),
        ("anti-Shalabayeva; the Shalabayevas", "anti-Person A; the Person A"),
        ("Shala\u00adbayeva Al\u200bma", "Person A"),
        ("Shalabáyeva, Ａｌｍａ", "Person A"),
        ("#FreeAlma, alma_shalabayeva, alma.shalabayeva@example.org", "#FreePerson A, Person A, Person A@example.org"),
        ("AlmaShalabayeva2013", "Person A2013"),
        ("A. Shalabayeva; Shalabayeva A.; A.\N{NO-BREAK SPACE}B. Shalabayeva", "Person A; Person A; Person A"),
        ("Alma Bolatovna Shalabayeva", "Person A"),
        ("Alma M. Shalabayeva", "Person A"),
        ("Almaty, Balma, Almas and Shalabayevan", "Almaty, Balma, Almas and Shalabayevan"),
        ("Alma\nShalabayeva", "Person A"),
    ],
)
def test_a_name_is_found_however_it_is_written(text: str, said: str) -> None:
    assert finder("Alma Shalabayeva").replace(text) == said


@pytest.mark.parametrize(
    ("people", "text", "said"),
    [
        (("Ana Novak", "Ben Novak"), "Ana Novak, Ben Novak and the Novaks", "Person A, Person B and the [name]"),
        (("Ana Novak", "Ben Novak"), "B. Novak; Novak, Ana; Novak", "Person B; Person A; [name]"),
        (("Ali Reza", "Alireza Karimi"), "Alireza and Ali", "[name] and Person A"),
        (("Mukhtar Ablyazov", "Alua Ablyazova"), "Ablyazov, Ablyazova", "Person A, Person B"),
        (("Sean O'Brien", "Ana Obrienka"), "O’Brien and OBrien", "Person A and Person A"),
        (("Ursula von Meyer",), "a van, von there; Meyer", "a van, von there; Person A"),
        (("the applicant",), "The applicant and the other one", "Person A and the other one"),
        (("A. N.",), "A. N. in an area; A.N. and an", "Person A in an area; Person A and an"),
        (("Judge Mary Stone",), "the judge of Stone", "the judge of Person A"),
        (("Алма Шалабаева",), "шалабаева и АЛМА; Шалабаевой", "Person A и Person A; Шалабаевой"),
        (("علي حسن",), "قال علي وحسن ولعلي", "قال Person A وPerson A ولPerson A"),
        (("王小明",), "昨天王小明说", "昨天Person A说"),
        (("김철수",), "김철수는", "Person A는"),
        (("Łukasz Żółć",), "Lukasz Zolc", "Person A"),
        (("İpek Işık",), "ipek isik, IPEK IŞIK", "Person A, Person A"),
        (("Jean-Pierre Blanc",), "Jean Pierre; JeanPierre; Pierre", "Person A; Person A; Person A"),
    ],
)
def test_other_names(people: tuple[str, ...], text: str, said: str) -> None:
    assert finder(*people).replace(text) == said


def test_numbers_are_found_with_spaces_and_dashes() -> None:
    found = finder("06FB 04081", kind="identifier")
    assert found.replace("06fb04081, 06-FB-04081, 06 fb 040 81, 106FB040812") == ", ".join(
        ["Person A"] * 3 + ["106FB040812"]
    )


def test_places_are_found_as_a_whole() -> None:
    found = finder(("Via Roma 12", "the villa"), kind="place")
    assert found.replace("at VIA ROMA 12; the villa; Roma, Via Roma 121") == "at Person A; Person A; Roma, Via Roma 121"


def test_a_person_whose_name_stays_keeps_it_and_shares_nothing() -> None:
    public = Marked("person", "a", ("Ana Novak",), "")
    found = Finder([public, Marked("person", "b", ("Ben Novak",), "Person B")])
    assert found.replace("Ana Novak, Ana, Ben; Novak") == "Ana Novak, Ana, Person B; [name]"


def test_initials_and_letters() -> None:
    assert [initials(name) for name in ("Alma Shalabayeva", "Étienne", "A. N.", "王小明")] == [
        "A. S.",
        "É.",
        "A. N.",
        "",
    ]
    assert [letters(number) for number in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]


LATIN = st.text(st.sampled_from("abcdefghijklmnoprstuvyzáéíöüñçšž"), min_size=3, max_size=9)
CYRILLIC = st.text(st.sampled_from("абвгдежзийклмнопрстуёы"), min_size=3, max_size=9)
ARABIC = st.text(st.sampled_from("محمدعليسنرزقفط"), min_size=3, max_size=7)
WORDS = st.one_of(
    LATIN.map(str.title),
    CYRILLIC.map(str.title),
    ARABIC,
    st.sampled_from(("Rose", "Mark", "May", "Said", "Will", "Grace", "Ali", "Alim", "Alima", "O'Brien", "D’Arcy", "Al-Hassan", "Anne-Marie")),
)  # fmt: skip
NAMES = st.lists(WORDS, min_size=1, max_size=3).map(" ".join)
FILLERS = st.sampled_from(
    ("", " ", ", ", ". ", " was seen by ", "; ", "'s ", " (", ")", "\n", "/", "\N{NO-BREAK SPACE}", " 2013 ")
)
CHANGES = st.sampled_from(
    (str, str.upper, str.lower, lambda s: unicodedata.normalize("NFD", s), lambda s: s.replace(" ", "  "), lambda s: "\u00ad".join(s))
)  # fmt: skip


def shown_words(text: str) -> list[str]:
    """The words of a text beside what stands for names."""
    return fold(re.sub(r"Person [A-Z]|\[name\]", " ", text)).text.split()


@settings(max_examples=200, deadline=None)
@given(st.lists(NAMES, min_size=1, max_size=4, unique=True), st.data())
def test_no_part_of_a_name_is_left(names: list[str], data: st.DataObject) -> None:
    found = finder(*names)
    chosen = data.draw(st.lists(st.tuples(st.sampled_from(names), CHANGES, FILLERS), max_size=6))
    text = "Then " + "".join(f"{change(name)}{filler or ' '}" for name, change, filler in chosen)
    said = found.replace(text)
    left = shown_words(said)
    for name in names:
        for part in fold(name).text.split():
            assume(part not in ("was", "seen", "then"))
            assert part not in left, (text, said)
    assert found.replace(said.replace("Person", "\0").replace("[name]", "\0")) == said.replace("Person", "\0").replace(
        "[name]", "\0"
    )


@settings(max_examples=100, deadline=None)
@given(st.lists(NAMES, min_size=1, max_size=4, unique=True))
def test_a_person_has_one_pseudonym(names: list[str]) -> None:
    folded = ["".join(sorted(fold(name).text.split())) for name in names]
    assume(not any(one in other for one in folded for other in folded if one is not other))
    found = finder(*names)
    for number, name in enumerate(names):
        # The whole name is the longest of all that stands there.
        assert found.replace(f"({name})") == f"(Person {letters(number)})"


@settings(max_examples=100, deadline=None)
@given(st.lists(NAMES, max_size=3), st.text(max_size=60))
def test_any_text_can_be_searched_and_what_is_not_a_name_stays(names: list[str], text: str) -> None:
    found = finder(*names)
    last = 0
    for span in found.spans(text):
        assert last <= span.start < span.end <= len(text)
        last = span.end
    assert finder().replace(text) == text


# A case
# ----------------------------------------------------------------------------------------------------------------------

CASE = """\
case: novak-flight
title: Removal of Ana Novak and the child
assessed_on: 2024-01-31
people:
  ana: {name: Ana Novak, also: [Anja Nowak], nationality: [KAZ], born: 1990-04-01, note: Ana's file, confidential: yes}
  ben: {name: Ben Novak, nationality: [KAZ], age: 6, child_of: [ana]}
  carl: {name: Carl Public, public: yes, spouse_of: [ana]}
private:
  - {text: N 123 456, kind: identifier}
  - {text: Hidden Street, kind: place, also: [the flat]}
  - {text: Dora Helper, kind: name}
sources:
  ngo: {title: Report on Ana, by: Ana Novak, kind: ngo_report, speaks_for: applicant, url: "https://example.org/ana"}
  witness: {title: Statement of Dora, by: Dora Helper, kind: witness_statement, speaks_for: none, confidential: yes}
  hearsay: {title: What a neighbour told, by: A neighbour, kind: assertion, speaks_for: none, via: witness}
  ana-diary: {title: Diary, by: A. Novak, kind: record, speaks_for: applicant}
  police: {title: Police report, by: Police, kind: party_statement, speaks_for: ITA}
acts:
  removal: {kind: removal, of: [ana, ben], by: ITA, to: KAZ, date: 2023-05-31, note: from Hidden Street, confidential: yes}
  novak-custody: {kind: detention, of: [ana], by: ITA, date: 2023-05-29}
facts:
  - {about: removal, remedy_access: prevented, asserted_by: [{source: ngo, at: "Novak, N-123-456"}, ana-diary], note: Dora saw it}
  - {about: removal, person: ana, asylum_requested: yes, asserted_by: [witness]}
  - {about: removal, asylum_application_filed: no, asserted_by: [hearsay, police]}
  - {about: novak-custody, consular_rights_told: never, asserted_by: [ngo], confidential: yes}
  - {about: novak-custody, foreign_nationality_known: at_arrest, conceded_by: [police]}
asked:
  - {about: novak-custody, fact: consular_notification_requested, answer: unknown, note: Ana did not know}
assessments:
  - {element: cat-3.substantial-grounds, about: removal, person: ana, answer: yes, by: Counsel of Ana, reasons: Novak said so}
"""


@pytest.fixture
def case(pack: Pack) -> Case:
    return case_from_text(CASE, "ana-novak.yaml", pack)


def everything(case: Case) -> str:
    """All that a version of a case holds, as text."""
    return repr((case.head, case.facts, case.file, case.accepted))


def test_full_is_the_case_itself(case: Case) -> None:
    version = redacted(case, "full")
    assert version.case is case
    assert version.key is None


@pytest.mark.parametrize("names", ["initials", "pseudonyms"])
@pytest.mark.parametrize("public", [False, True])
def test_nothing_of_a_name_is_left_in_the_case(case: Case, names: str, public: bool) -> None:
    made = redacted(case, names, public=public).case  # type: ignore[arg-type]
    left = everything(made).casefold()
    for word in (
        "ana",
        "anja",
        "nowak",
        "novak",
        "ben",
        "dora",
        "helper",
        "hidden street",
        "the flat",
        "123",
        "1990",
        "example.org",
    ):
        assert not re.search(rf"(?<![a-z]){word}(?![a-z])", left), word
    assert "carl public" in left
    assert (made.lines, made.head.facts) == ("", ())
    assert made.digest != case.digest


def test_everything_that_refers_to_an_id_still_does(case: Case, pack: Pack) -> None:
    made = redacted(case).case
    head = made.head
    assert list(head.people) == ["p1", "p2", "p3"]
    assert head.people["p2"].child_of == ("p1",)
    assert head.people["p3"].spouse_of == ("p1",)
    assert list(head.acts) == ["removal", "a2"]
    assert head.acts["removal"].of == ("p1", "p2")
    assert list(head.sources) == ["ngo", "witness", "hearsay", "s4", "police"]
    assert head.sources["hearsay"].via == "witness"
    assert [fact.about for fact in made.facts] == ["removal", "removal", "removal", "a2", "a2"]
    assert made.facts[0].provenance.asserted_by[1].source == "s4"
    assert (head.asked[0].about, head.assessments[0].person) == ("a2", "p1")
    assert re.fullmatch(r"case-[0-9a-f]{6}", made.id)


def test_the_texts_are_those_of_the_file_with_other_names(case: Case) -> None:
    head = redacted(case).case.head
    assert head.title == "Removal of Person A and the child"
    assert head.people["p1"].name == "Person A"
    assert head.people["p1"].note == "Person A's file"
    assert (head.sources["ngo"].by, head.sources["s4"].by) == ("Person A", "Person A")
    assert head.sources["witness"].title == "Statement of Person D"
    assert head.acts["removal"].note == "from Place 1"
    fact = redacted(case).case.facts[0]
    assert fact.provenance.asserted_by[0].at == "[name], Number 1"


def test_initials(case: Case, pack: Pack) -> None:
    head = redacted(case, "initials").case.head
    assert [person.name for person in head.people.values()] == ["A. N.", "B. N.", "Carl Public"]
    twice = CASE.replace("name: Ben Novak", "name: Aron Novak").replace("Dora Helper", "Ada Nemo")
    head = redacted(case_from_text(twice, "x", pack), "initials").case.head
    assert [person.name for person in head.people.values()] == ["A. N. (1)", "A. N. (2)", "Carl Public"]
    assert head.sources["witness"].by == "A. N. (3)"


def test_a_version_is_made_once_and_is_the_same_each_time(case: Case) -> None:
    once = redacted(case).case
    assert redacted(case).case == once
    assert redacted(once).case is once
    with pytest.raises(ValueError, match="version already"):
        redacted(once, "initials")


def test_another_mark_changes_no_other_pseudonym(case: Case, pack: Pack) -> None:
    other = case_from_text(CASE.replace("name: Ana Novak,", "name: Ana Novak, public: yes,"), "x", pack)
    assert redacted(other).case.head.people["p2"].name == redacted(case).case.head.people["p2"].name == "Person B"


def test_the_digest_says_nothing_of_the_names(case: Case, pack: Pack) -> None:
    other = CASE
    for old, new in (("Novak", "Kovar"), ("novak", "kovar"), ("Ana", "Eva"), ("ana", "eva")):
        other = other.replace(old, new)
    there = redacted(case_from_text(other, "x", pack)).case
    assert there.digest == redacted(case).case.digest


def test_the_digest_and_the_id_are_the_same_in_every_language(case: Case) -> None:
    pytest.importorskip("babel")
    code = next((code for code in languages() if code != "en"), None)
    if code is None:
        pytest.skip("there is no other language")
    with speaking(language(code)):
        there = redacted(case).case
    here = redacted(case).case
    assert (there.digest, there.id) == (here.digest, here.id)


def test_the_public_version_leaves_out_what_is_confidential(case: Case) -> None:
    made = redacted(case, public=True).case
    head = made.head
    assert list(head.sources) == ["ngo", "s2", "police"]
    assert (head.people["p1"].note, head.acts["removal"].note) == ("", "")
    assert (head.assessments, head.asked) == ((), ())
    # What only the witness says, and what is confidential by itself; what the police say too stays.
    assert [fact.predicate for fact in made.facts] == [
        "remedy_access",
        "asylum_application_filed",
        "foreign_nationality_known",
    ]
    assert [one.source for one in made.facts[1].provenance.asserted_by] == ["police"]
    edition = made.edition
    assert edition is not None
    assert (edition.sources, edition.facts, edition.notes, edition.assessments) == (2, 2, 2, 1)


def test_a_public_version_with_names_still_hides_what_is_private(case: Case) -> None:
    made = redacted(case, "full", public=True).case
    assert list(made.head.people) == ["ana", "ben", "carl"]
    assert made.head.people["ana"].name == "Ana Novak"
    assert made.facts[0].provenance.asserted_by[0].at == "Novak, Number 1"
    assert "Dora" not in everything(made)


@pytest.mark.parametrize("names", ["initials", "pseudonyms"])
def test_other_names_change_no_finding(case: Case, pack: Pack, names: str) -> None:
    norms = ["cat-3", "vccr-36-1b", "iccpr-13"]

    def told(made: Case) -> list[tuple[object, ...]]:
        found = check(made, pack, norms=norms).findings
        return sorted((f.norm, f.act_kind, len(f.persons), f.verdict, f.as_it_stands, f.views) for f in found)  # type: ignore[type-var]

    assert repr(told(redacted(case, names).case)) == repr(told(case))  # type: ignore[arg-type]


def test_the_key_leads_back(case: Case) -> None:
    version = redacted(case)
    key = version.key
    assert key is not None
    assert key.case == (version.case.id, "novak-flight")
    assert (key.file_sha256, key.version_sha256) == (case.digest, version.case.digest)
    assert {one.shown: one.real for one in key.entries} == {
        "Person A": ("Ana Novak", "Anja Nowak"),
        "Person B": ("Ben Novak",),
        "Number 1": ("N 123 456",),
        "Place 1": ("Hidden Street", "the flat"),
        "Person D": ("Dora Helper",),
    }
    assert (key.people["p1"], key.acts, key.sources) == ("ana", {"a2": "novak-custody"}, {"s4": "ana-diary"})


def test_words_that_look_like_a_name_are_said(case: Case, pack: Pack) -> None:
    other = CASE.replace("title: Diary,", "title: Diary of Nowakova and Benn in Rome,")
    made = redacted(case_from_text(other, "x", pack))
    assert [one.word for one in likenesses(made.case, made.finder)] == ["Nowakova"]


def test_the_founding_case_marks_what_names_its_people(pack: Pack) -> None:
    case = load_case(FOUNDING, pack)
    version = redacted(case)
    left = "\n".join(texts(version.case)).casefold()
    for word in ("alma", "alua", "aula", "ayan", "shalabayeva", "ablyazov", "mukhtar", "06fb04081", "17407", "atyrau"):
        assert word not in left, word
    assert likenesses(version.case, version.finder) == []
