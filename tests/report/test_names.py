"""Documents without names: nothing of them is left in any format, nor in the name of a file, nor in what is said."""

from __future__ import annotations

import base64
import io
import json
import re
import shutil
import subprocess
import urllib.parse
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader

from rightscheck import Pack
from rightscheck.casefile.case import Case
from rightscheck.casefile.edition import Edition
from rightscheck.casefile.load import case_from_text, load_case
from rightscheck.casefile.names import Redacted, redacted
from rightscheck.cli import main
from rightscheck.report.dossier import Dossier
from rightscheck.report.edition import with_edition
from rightscheck.report.formats import FORMATS
from rightscheck.report.kinds import KINDS
from rightscheck.report.model import Document, Heading, Paragraph, plain
from rightscheck.reporting import dossier, moved

pyrage = pytest.importorskip("pyrage")

CANARIES = ("zyxquor", "vexlamo", "wuqqib", "jyvvest", "kwixley", "quuxton", "xorvane", "qqplace", "7q7x31", "żółwiqq")
"""Words that stand nowhere in the law: names, other spellings, ids, a street, a number."""
CASE = """\
case: zyxquor-files
title: Removal of Vexlamo Zyxquor and her son
assessed_on: 2024-01-31
note: vexlamo called
people:
  wuqqib: {name: Vexlamo Zyxquor, also: [Jyvvest Żółwiqq], nationality: [KAZ], note: Kwixley is a cousin of Zyxquor}
  kwixley-x: {name: Kwixley Zyxquor, nationality: [KAZ], age: 6, child_of: [wuqqib], note: VEXLAMO'S son}
private:
  - {text: 7Q7-X31, kind: identifier}
  - {text: 12 Qqplace Street, kind: place, also: [Qqplace]}
  - {text: Xorvane, kind: name}
  - {text: the Quuxton file, kind: other, also: [Quuxton]}
sources:
  zyxquor-diary:
    {title: Diary of Vexlamo, by: Vexlamo Zyxquor, kind: record, speaks_for: applicant, date: 2023-06-01, url: "https://x.org/vexl%61mo-7q7x31", note: Xorvane had it}
  ngo: {title: "Report: Zyxquor (7Q7X31)", by: An organisation, kind: ngo_report, speaks_for: applicant, note: of VEXLAMO}
  witness: {title: Statement of Xorvane, by: Xorvane, kind: witness_statement, speaks_for: none}
  court: {title: Judgment in Zyxquor, by: A court, kind: court_decision, speaks_for: none}
  police: {title: Report on JyvvestŻółwiqq, by: Police at Qqplace, kind: party_statement, speaks_for: ITA}
acts:
  removal: {kind: removal, of: [wuqqib, kwixley-x], by: ITA, to: KAZ, date: 2023-05-31, note: from 12 Qqplace Street}
  xorvane-arrest: {kind: detention, of: [wuqqib], by: ITA, date: 2023-05-29, note: Quuxton}
facts:
  - {about: removal, remedy_access: prevented, asserted_by: [{source: zyxquor-diary, at: "Zyxquor, V., at Qqplace"}], denied_by: [{source: police, at: "file 7q7 x31"}], note: Jyvvest}
  - {about: removal, person: wuqqib, torture_in_custody_practice: reported, asserted_by: [{source: ngo, at: "page 2, Kwixley"}, {source: witness, at: Xorvane's words}]}
  - {about: removal, person: wuqqib, asylum_requested: yes, asserted_by: [{source: ngo, at: Vexlamo’s words}], denied_by: [police]}
  - {about: xorvane-arrest, foreign_nationality_known: at_arrest, found_by: [{source: court, at: "the Quuxton file"}]}
  - {about: xorvane-arrest, consular_rights_told: never, found_by: [{source: court, at: Żółwiqq J.}]}
asked:
  - {about: xorvane-arrest, person: wuqqib, fact: consular_notification_requested, answer: unknown, note: Vexlamo forgot}
assessments:
  - {element: cat-3.substantial-grounds, about: removal, person: wuqqib, answer: yes, by: Counsel of Zyxquor, reasons: Xorvane and Quuxton}
"""
NORMS = ("cat-3", "vccr-36-1b", "iccpr-13", "vccr-36-1c")


def seen(data: bytes) -> Iterator[str]:
    """All that a reader, or a curious program, can see in a file."""
    if data[:4] == b"PK\3\4":
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            for name in packed.namelist():
                yield name
                yield from seen(packed.read(name))
    elif data[:5] == b"%PDF-":
        for stream in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", data, re.S):
            try:
                yield from texts_of(zlib.decompress(stream))
            except zlib.error:
                continue
        yield from (page.extract_text() for page in PdfReader(io.BytesIO(data)).pages)
        if shutil.which("pdftotext"):
            yield subprocess.run(["pdftotext", "-", "-"], input=data, capture_output=True, check=True).stdout.decode()
    yield from texts_of(data)


def texts_of(data: bytes) -> Iterator[str]:
    for encoding in ("utf-8", "utf-16-be", "utf-16-le"):
        yield data.decode(encoding, "replace")


def leaks(data: bytes) -> list[str]:
    """The canaries in a file: in any case, cut by markup or invisible signs, escaped, or encoded."""
    found = []
    for text in seen(data):
        bare = re.sub(r"[\s\u00ad\u200b-\u200f\u2066-\u2069-]", "", re.sub(r"<[^>]*>", "", text)).casefold()
        ways = (text.casefold(), bare, urllib.parse.unquote(text).casefold())
        found += [word for word in CANARIES for way in ways if word in way]
        for word in CANARIES:
            for spelled in (word, word.title(), word.upper()):
                # Whatever stands before, its middle is written in one of three ways.
                coded = (base64.b64encode(b"\0" * n + spelled.encode())[4 if n else 0 : -4].decode() for n in range(3))
                found += [word for one in coded if len(one) >= 4 and one in text]
    return found


@pytest.fixture(scope="module")
def case(pack: Pack) -> Case:
    return case_from_text(CASE, "/home/somebody/vexlamo.yaml", pack)


@pytest.fixture(scope="module", params=[("initials", False), ("pseudonyms", False), ("pseudonyms", True)], ids=str)
def version(request: pytest.FixtureRequest, case: Case) -> Redacted:
    names, public = request.param
    return redacted(case, names, public=public)


@pytest.fixture(scope="module")
def made(version: Redacted, pack: Pack) -> Dossier:
    return dossier(version.case, pack, norms=NORMS)


def test_the_canaries_are_seen_where_they_are(case: Case, pack: Pack) -> None:
    document = KINDS["findings"](dossier(case, pack, norms=NORMS))
    for write in FORMATS.values():
        assert {"zyxquor", "vexlamo", "xorvane"} <= set(leaks(write(document)))
    for hidden in ("<b>zyx</b>quor", "Zyx\u00adquor", "%7Ayxquor", base64.b64encode(b"say Zyxquor twice").decode()):
        assert "zyxquor" in leaks(hidden.encode())


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("form", FORMATS)
def test_no_document_has_a_name_in_it(kind: str, form: str, made: Dossier, version: Redacted) -> None:
    document = with_edition(KINDS[kind](made), version.case.edition)
    assert leaks(FORMATS[form](document)) == []


def test_the_findings_have_no_name_in_them(made: Dossier) -> None:
    assert leaks(repr((made.findings, made.sheet, made.case)).encode()) == []
    assert (made.findings.receipt.case_lines, made.findings.receipt.case_sha256) == ("", made.case.digest)


def test_people_have_the_same_pseudonym_everywhere(case: Case, pack: Pack) -> None:
    document = KINDS["findings"](dossier(redacted(case).case, pack, norms=NORMS))
    text = FORMATS["txt"](document).decode()
    assert "Italy towards Person A" in text
    assert not re.search(r"Person [D-Z]", text)
    assert FORMATS["txt"](KINDS["findings"](dossier(redacted(case).case, pack, norms=NORMS))).decode() == text


# What a document says of itself
# ----------------------------------------------------------------------------------------------------------------------


def said(edition: Edition | None, other: int = 0) -> str:
    document = with_edition(Document((Heading(1, "T"), Paragraph("P"))), edition, other)
    assert document.title == "T"
    return plain(document.blocks[1].text) if isinstance(document.blocks[1], Paragraph) else ""


def test_a_document_says_which_version_it_is() -> None:
    assert said(None) == "P"
    assert "replaced by initials" in said(Edition("initials", public=False))
    assert "public" not in said(Edition("pseudonyms", public=False))
    public = said(Edition("pseudonyms", public=True, sources=1, facts=2, notes=1, assessments=1), 3)
    assert "replaced by pseudonyms" in public
    assert "5 items of the file that are confidential or privileged are left out." in public
    assert "On the whole file 3 findings come out otherwise." in public
    assert "no finding comes out otherwise" in said(Edition("full", public=True, facts=1))
    assert "come" not in said(Edition("full", public=True, notes=1))


def test_findings_that_rest_on_what_is_left_out_are_counted(pack: Pack) -> None:
    hidden = CASE.replace(
        "kind: court_decision, speaks_for: none}", "kind: court_decision, speaks_for: none, confidential: yes}"
    )
    case = case_from_text(hidden, "x", pack)
    version = redacted(case, public=True)
    findings = dossier(version.case, pack, norms=NORMS).findings
    assert [f.norm for f in moved(version, findings, case, pack, norms=NORMS)] == ["vccr-36-1b"]
    same = redacted(case_from_text(CASE, "x", pack), public=True)
    assert moved(same, dossier(same.case, pack, norms=NORMS).findings, case, pack, norms=NORMS) == ()


# The command
# ----------------------------------------------------------------------------------------------------------------------


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pack: Pack) -> Path:
    monkeypatch.setattr("rightscheck.law.pack.load_pack", lambda folder=None: pack)
    monkeypatch.chdir(tmp_path)
    written = tmp_path / "in.yaml"
    written.write_text(CASE, encoding="utf-8")
    return written


def report(*options: object) -> int:
    norms = [word for norm in NORMS for word in ("--norm", norm)]
    return main(["report", *map(str, options), *norms])


ALL = ("--as", "findings", "--format", "html", "-o")


def test_the_name_of_the_file_is_of_the_version(
    file: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rightscheck.report.formats.TEXTUAL", frozenset())
    before = set(file.parent.iterdir())
    assert report(file, "--names", "pseudonyms", "--as", "findings", "--format", "html") == 0
    [new] = set(file.parent.iterdir()) - before
    assert re.fullmatch(r"case-[0-9a-f]{6}-findings\.html", new.name)
    out, err = capsys.readouterr()
    assert (out, err) == ("", f"{new.name}\n")
    assert leaks(new.read_bytes()) == []
    assert "Names are replaced by pseudonyms" in new.read_text(encoding="utf-8")


def test_a_public_version_has_pseudonyms_unless_it_is_said_otherwise(file: Path) -> None:
    assert report(file, "--public", *ALL, "a.html") == 0
    assert leaks(Path("a.html").read_bytes()) == []
    assert report(file, "--public", "--names", "full", *ALL, "b.html") == 0
    page = Path("b.html").read_text(encoding="utf-8")
    assert "Vexlamo Zyxquor" in page
    assert not {"xorvane", "qqplace", "7q7x31", "quuxton"} & set(leaks(page.encode()))
    assert "Privileged" not in page


def test_the_key_opens_with_age(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    identity, other = pyrage.x25519.Identity.generate(), pyrage.x25519.Identity.generate()
    both = [str(one.to_public()) for one in (identity, other)]
    before = set(file.parent.iterdir())
    assert (
        report(
            file,
            "--names",
            "initials",
            "--key",
            "k.age",
            "--recipient",
            both[0],
            "--recipient",
            both[1],
            *ALL,
            "a.html",
        )
        == 0
    )
    assert {one.name for one in set(file.parent.iterdir()) - before} == {"a.html", "k.age"}
    sealed = Path("k.age").read_bytes()
    assert sealed.startswith(b"age-encryption.org/v1")
    assert leaks(sealed) == []
    assert Path("k.age").stat().st_mode & 0o077 == 0
    [key] = json.loads(pyrage.decrypt(sealed, [other]))
    assert {one["shown"]: one["real"] for one in key["names"]}["V. Z."] == "Vexlamo Zyxquor"
    assert key["case"]["real"] == "zyxquor-files"
    assert leaks(capsys.readouterr().err.encode()) == []
    if shutil.which("age"):
        Path("id").write_text(str(identity), encoding="utf-8")
        opened = subprocess.run(["age", "-d", "-i", "id", "k.age"], capture_output=True, check=True).stdout
        assert json.loads(opened) == [key]


def test_the_key_is_sealed_with_a_passphrase(file: Path) -> None:
    Path("phrase").write_text("correct horse\n", encoding="utf-8")
    assert report(file, "--public", "--key", "k.age", "--passphrase-file", "phrase", *ALL, "a.html") == 0
    [key] = json.loads(pyrage.passphrase.decrypt(Path("k.age").read_bytes(), "correct horse"))
    assert key["people"]["p1"] == "wuqqib"


def test_a_passphrase_is_asked_twice(
    file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    answers = iter(["one", "two"])
    monkeypatch.setattr("getpass.getpass", lambda prompt: next(answers))
    assert report(file, "--public", "--key", "k.age", *ALL, "a.html") == 2
    assert "Begin again" in capsys.readouterr().err
    assert not Path("k.age").exists()
    assert not Path("a.html").exists()


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--key", "k.age"), "nothing is replaced"),
        (("--recipient", "age1x"), "there is no key to seal"),
        (("--passphrase-file", "in.yaml"), "there is no key to seal"),
        (("--public", "--key", "k.age", "--recipient", "age1x"), "no public key of age"),
        (("--public", "--key", "k.age", "--recipient", "age1x", "--passphrase-file", "in.yaml"), "not both"),
        (("--public", "--key", "in.yaml", "--recipient", "age1x"), "never overwritten"),
        (("--public", "--key", "k.age"), "there is none. Use --recipient"),
        (("--public", "--preview", "--key", "k.age"), "a preview writes nothing"),
    ],
)
def test_wrong_calls(
    file: Path, options: tuple[str, ...], says: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin.isatty", lambda: False)
    before = file.read_bytes()
    assert report(file, *options, *ALL, "a.html") == 2
    assert says in capsys.readouterr().err
    assert {one.name for one in file.parent.iterdir()} == {"in.yaml"}
    assert file.read_bytes() == before


def test_a_key_without_its_document_does_not_stay(file: Path) -> None:
    identity = pyrage.x25519.Identity.generate()
    Path("a.html").write_text("mine", encoding="utf-8")
    assert report(file, "--public", "--key", "k.age", "--recipient", identity.to_public(), *ALL, "a.html") == 2
    assert not Path("k.age").exists()
    assert Path("a.html").read_text(encoding="utf-8") == "mine"


# The preview
# ----------------------------------------------------------------------------------------------------------------------


def preview(file: Path, capsys: pytest.CaptureFixture[str], *options: str) -> str:
    before = set(file.parent.iterdir())
    assert report(file, "--preview", *options) == 0
    assert set(file.parent.iterdir()) == before
    return capsys.readouterr().out


def test_the_preview_lists_what_is_replaced_and_what_is_not(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = preview(file, capsys, "--names", "pseudonyms")
    replaced, _, rest = out.partition("AUTHORS OF SOURCES")
    rows = {re.split(r"\s{2,}", line, maxsplit=1)[0]: line for line in replaced.splitlines()}
    assert "Vexlamo Zyxquor, Jyvvest Żółwiqq" in rows["Person A"]
    assert rows["Number 1"].split()[2:] == ["number", "7Q7-X31", "3"]
    assert "12 Qqplace Street, Qqplace" in rows["Place 1"]
    assert "- An organisation" in rest
    assert "- Police at Place 1" in rest
    assert "- 1 address of a web page" in rest


def test_the_preview_of_a_public_version_says_what_moves(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file.write_text(
        CASE.replace("court_decision, speaks_for: none}", "court_decision, speaks_for: none, confidential: yes}"),
        encoding="utf-8",
    )
    out = preview(file, capsys, "--public")
    assert "- 1 source\n" in out
    assert "- 2 facts\n" in out
    assert "- 1 assessment\n" in out
    assert "[vccr-36-1b." in out


def test_the_preview_of_the_file_as_it_is(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = preview(file, capsys)
    assert "This is the file as it is." in out
    assert "- Vexlamo Zyxquor, Jyvvest Żółwiqq (person)" in out
    assert "REPLACED" not in out


def test_the_law_that_names_somebody_is_said(
    pack: Pack, file: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    authority = next(one for one in pack.norms["vccr-36-1b"].walk() if one[1].authorities)[1].authorities[0]
    cite = pack.authorities[authority.key].cite
    name = max(re.findall(r"[A-Z][a-z]{4,}", cite), key=len)
    file.write_text(CASE.replace("Vexlamo Zyxquor", f"Vexlamo {name}"), encoding="utf-8")
    out = preview(file, capsys, "--names", "pseudonyms")
    assert "THE LAW ITSELF NAMES SOMEBODY" in out
    assert name in out.partition("THE LAW ITSELF")[2]
    assert report(file, "--names", "pseudonyms", *ALL, "a.html") == 0
    err = capsys.readouterr().err
    assert "a name of the case in the citation" in err
    assert name not in err


def test_the_path_of_the_file_is_in_no_document(tmp_path: Path, pack: Pack) -> None:
    folder = tmp_path / "zyxquor"
    folder.mkdir()
    file = folder / "vexlamo.yaml"
    file.write_text(CASE, encoding="utf-8")
    assert leaks(repr(redacted(load_case(file, pack)).case).encode()) == []


@pytest.mark.parametrize("options", [("--names", "pseudonyms"), ("--public",)])
def test_a_digest_has_no_name_in_it(file: Path, options: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    Path("broken-zyxquor.yaml").write_text("case: [", encoding="utf-8")
    for form in ("docx", "pdf", "html", "json", "xlsx"):
        out = Path(f"digest.{form}")
        assert main(["report", str(file), "broken-zyxquor.yaml", *options, "--jobs", "1", "-o", str(out)]) == 2
        assert leaks(out.read_bytes()) == []
    page = Path("digest.html").read_text(encoding="utf-8")
    assert "1 file is not named here." in page and "pseudonyms" in page


@pytest.mark.parametrize("options", [("--names", "pseudonyms"), ("--public",)])
def test_an_export_has_no_name_in_it(file: Path, options: tuple[str, ...]) -> None:
    for to, output in (("uwazi", "uwazi"), ("huridocs", "h.zip"), ("huridocs", "h.xlsx"), ("jsonld", "x.jsonld")):
        assert main(["export", str(file), "--to", to, *options, "-o", output]) == 0
    written = [path for path in Path().rglob("*") if path.suffix in (".zip", ".xlsx", ".jsonld")]
    assert len(written) == 8
    for path in written:
        assert leaks(path.read_bytes()) == [], path
