"""The findings as a table in pictures: norms against accounts of the facts, by State and by wrong."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from rightscheck.appraisal.findings import STRENGTH, Finding, Views
from rightscheck.casefile.views import View
from rightscheck.language import listed, marked, tr, tr_number
from rightscheck.report.dossier import Dossier
from rightscheck.report.model import Picture
from rightscheck.report.pictures.canvas import BODY, HIGHEST, PALE, SMALL, SOFT, TINT, WIDTH, Canvas
from rightscheck.report.pictures.lettering import Lines, lines
from rightscheck.report.pictures.signs import value_sign, value_words, verdict_sign
from rightscheck.truth import Truth

MOST: Final = 35
"""With more rows than this, norms that do not apply are left out, and those on which every account is silent are named
together."""
_ORDER: Final[Mapping[View, str]] = {
    "agreed": marked("on what is agreed"),
    "applicant": marked("on the applicant's account"),
    "respondent": marked("on the State's account"),
    "weighed": marked("on the evidence as it stands"),
}
_NAME, _CELL = 232.0, 74.0
_VERDICT: Final = _NAME + 4 * _CELL + 6
_HEAD: Final = 66.0
_PAD: Final = 7.0


@dataclass(frozen=True)
class _Row:
    """A heading, a line of the table, or a remark; with its words."""

    words: str
    name: Lines
    below: Lines | None = None
    views: Views | None = None
    sign: str = ""
    verdict: Lines | None = None
    heading: bool = False

    @property
    def height(self) -> float:
        left = self.name.height + (self.below.height if self.below else 0)
        return max(left, self.verdict.height if self.verdict else 0) + _PAD


def findings_matrices(dossier: Dossier) -> tuple[Picture, ...]:
    """What was found on each account of the facts: a line for each norm, in pictures that fit on a page, one State
    after the other. Findings on one norm with the same outcome share a line."""
    found: list[Picture] = []
    bearers = dict.fromkeys(finding.duty_bearer for finding in dossier.findings.findings)
    for state in bearers:
        own = [finding for finding in dossier.findings.findings if finding.duty_bearer == state]
        pages = list(_pages(list(_rows(dossier, own))))
        for number, page in enumerate(pages, 1):
            name = dossier.words.state(state)
            title = tr("Findings on {state}", state=name)
            if len(pages) > 1:
                title = tr("Findings on {state}, {number} of {total}", state=name, number=number, total=len(pages))
            found.append(_picture(title, page))
    return tuple(found)


def _rows(dossier: Dossier, findings: Sequence[Finding]) -> Iterator[_Row]:
    merged = _merged(findings)
    short = len(merged) > MOST
    shown = [same for same in merged if not short or same[0].verdict != "not_applicable"]
    for wrong, group in groupby(shown, key=lambda same: same[0].wrong):
        lines_of = list(group)
        silent = [same for same in lines_of if short and _silent(same[0])]
        yield _Row(
            tr("{wrong}:", wrong=wrong), lines(wrong[:1].upper() + wrong[1:], WIDTH, BODY, bold=True), heading=True
        )
        for same in lines_of:
            if same not in silent:
                yield _row(dossier, same)
        unstated: dict[str, list[str]] = {}
        for same in silent:
            unstated.setdefault(_concerned(dossier, same), []).append(same[0].cite.text)
        for concerned, norms in unstated.items():
            named = listed(list(dict.fromkeys(norms)))
            text = tr("Facts are missing on every account for {concerned}: {norms}.", concerned=concerned, norms=named)
            yield _Row(text, lines(text, WIDTH, SMALL))
    left_out = sum(len(same) for same in merged) - sum(len(same) for same in shown)
    if left_out:
        text = tr_number(
            "{number} finding that a norm does not apply is left out.",
            "{number} findings that a norm does not apply are left out.",
            left_out,
        )
        yield _Row(text, lines(text, WIDTH, SMALL, italic=True))


def _silent(finding: Finding) -> bool:
    views = finding.views
    return finding.verdict == "undetermined" and {
        views.agreed,
        views.applicant,
        views.respondent,
        views.weighed,
    } == {Truth.UNKNOWN}


def _merged(findings: Iterable[Finding]) -> list[list[Finding]]:
    """Findings on one norm with one outcome on every account together, strongest first within a wrong."""
    found: dict[object, list[Finding]] = {}
    for finding in findings:
        found.setdefault((finding.wrong, finding.norm, finding.verdict, finding.views), []).append(finding)
    wrongs = list(dict.fromkeys(finding.wrong for finding in findings))
    return sorted(found.values(), key=lambda same: (wrongs.index(same[0].wrong), STRENGTH[same[0].verdict]))


def _row(dossier: Dossier, same: Sequence[Finding]) -> _Row:
    finding = same[0]
    norm = tr("{cite}, {title}", cite=finding.cite.text, title=finding.title)
    concerned = _concerned(dossier, same)
    says = tr(
        "{norm} [{concerned}]: {agreed} on what is agreed, {applicant} on the applicant's account, {respondent} on the "
        "State's account, {weighed} on the evidence as it stands; {verdict}.",
        norm=norm,
        concerned=concerned,
        verdict=tr(finding.label),
        **{view: value_words(getattr(finding.views, view)) for view in _ORDER},
    )
    width = WIDTH - _VERDICT - 16
    return _Row(
        says,
        lines(norm, _NAME - 8, BODY, most=4),
        lines(concerned, _NAME - 8, SMALL, italic=True, most=3),
        finding.views,
        verdict_sign(finding.verdict),
        lines(tr(finding.label), width, SMALL, bold=finding.verdict in ("established", "indicated")),
    )


def _concerned(dossier: Dossier, same: Iterable[Finding]) -> str:
    """Whom the findings concern, and the acts."""
    people: dict[str, list[str]] = {}
    for finding in same:
        people.setdefault(finding.act, []).append(dossier.words.persons(finding))
    return "; ".join(
        tr("{who}, act ‘{name}’", who=listed(list(dict.fromkeys(who))), name=act)
        if any(who)
        else tr("act ‘{name}’", name=act)
        for act, who in people.items()
    )


def _pages(rows: Sequence[_Row]) -> Iterator[list[_Row]]:
    """Rows in pages; a heading stands with what follows, and again on a new page."""
    page: list[_Row] = []
    used, heading = _HEAD, None
    for number, row in enumerate(rows):
        following = rows[number + 1].height if row.heading and number + 1 < len(rows) else 0
        if page and used + row.height + following > HIGHEST:
            yield page
            page = [heading] if heading and not row.heading else []
            used = _HEAD + sum(one.height for one in page)
        heading = row if row.heading else heading
        page.append(row)
        used += row.height
    if page:
        yield page


def _picture(title: str, rows: Sequence[_Row]) -> Picture:
    canvas = Canvas(WIDTH)
    canvas.put(0, 4, lines(title, _NAME + _CELL, BODY + 1, bold=True, most=4))
    for place, words in enumerate(_ORDER.values()):
        label = lines(tr(words), _CELL - 6, SMALL, most=4)
        canvas.put(_NAME + (place + 0.5) * _CELL, _HEAD - 6 - label.height, label, anchor="middle")
    verdict = lines(tr("verdict"), WIDTH - _VERDICT, SMALL, bold=True, most=2)
    canvas.put(_VERDICT, _HEAD - 6 - verdict.height, verdict)
    canvas.line(0, _HEAD - 2, WIDTH, _HEAD - 2)
    y = _HEAD
    for row in rows:
        _draw(canvas, row, y)
        y += row.height
    canvas.line(0, y, WIDTH, y)
    return canvas.picture(y + 4, title, " ".join(row.words for row in rows))


def _draw(canvas: Canvas, row: _Row, y: float) -> None:
    if row.heading:
        canvas.box(0, y, WIDTH, row.height, fill=TINT, stroke="none")
    else:
        canvas.line(0, y, WIDTH, y, stroke=PALE, line=0.6)
    below = canvas.put(4 if row.heading else 0, y + _PAD / 2, row.name)
    if row.below:
        canvas.put(0, below, row.below, fill=SOFT)
    if row.views is None or row.verdict is None:
        return
    for place, view in enumerate(_ORDER):
        value: Truth = getattr(row.views, view)
        x = _NAME + place * _CELL
        value_sign(canvas, x + 12, y + _PAD / 2 + 7, value)
        canvas.put(x + 21, y + _PAD / 2 + 0.5, lines(value_words(value), _CELL - 22, SMALL, most=2))
    canvas.say(_VERDICT, y + _PAD / 2, row.sign, size=SMALL, bold=True)
    canvas.put(_VERDICT + 16, y + _PAD / 2, row.verdict)
