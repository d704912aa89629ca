"""Finding what is marked in the texts of a case, and putting something else in its place.

A name is found as a whole, in either order, glued together, and by each of its parts of three letters or more, as a
word of its own: with a possessive, after a dash, in a list. The longest comes first, so that nothing is replaced in
part; what stands between two parts of one name (a second name, an initial) belongs to it. Where a part is shared by
several people, a neutral sign takes its place.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from rightscheck.casefile.names.fold import Folded, fold, skipped, unspaced, words
from rightscheck.casefile.names.marked import Marked
from rightscheck.casefile.names.needles import LONG, Needle, Way, needles_of
from rightscheck.language import tr

WAYS: Final[tuple[Way, ...]] = ("whole", "turned", "part")
"""What stands at a place, the surest first."""
_PROCLITICS: Final = re.compile(r"[وفبكلس]{0,2}(?:ال|ل)?|[ומשהכלב]{1,3}")
"""Arabic and Hebrew words that are written together with the next one: and, in, to, the."""
_BETWEEN: Final = re.compile(r"[\s,_+.-]{0,3}")
"""What may stand between two parts of one name: no sentence ends there."""
_MIDDLE: Final = re.compile(r"[\s-]+(?:(\w[\w'’-]*)(?:\.?\s+|-)){1,2}")
"""Second names, a patronymic or initials between two parts."""
_BEFORE: Final = re.compile(r"(?<![\w.])((?:[^\W\d_]\.[\s-]?){1,3})$")
_AFTER: Final = re.compile(r"[\s,]{1,2}((?:[^\W\d_]\.\s?){0,2}[^\W\d_]\.)")
"""Initials beside a surname: `A. B. Novak`, `Novak A.B.`"""


class Span(NamedTuple):
    """A place in a text that names something marked: where, and what it may be, as places in the list of the marked."""

    start: int
    end: int
    owners: frozenset[int]


class _Match(NamedTuple):
    """A needle in a folded text."""

    start: int
    end: int
    owners: frozenset[int]
    way: Way


class Finder:
    """Finds what is marked. Texts are taken as they are, never as patterns."""

    def __init__(self, marked: Sequence[Marked]) -> None:
        self.marked = tuple(marked)
        # The same text may be the whole name of one and a part of the name of another.
        owners: dict[Needle, set[int]] = {}
        ways: dict[Needle, set[Way]] = {}
        for number, one in enumerate(self.marked):
            for needle in (needle for form in one.forms for needle in needles_of(one, form) if needle.text):
                same = needle._replace(way="whole")
                owners.setdefault(same, set()).add(number)
                ways.setdefault(same, set()).add(needle.way)
        self._needles = [
            (needle._replace(way=next(way for way in WAYS if way in ways[needle])), frozenset(own))
            for needle, own in owners.items()
        ]

    def replace(self, text: str) -> str:
        """A text with everything that is marked replaced, except what stays."""
        made, last = [], 0
        for span in self.spans(text):
            made += [text[last : span.start], self._instead(text, span)]
            last = span.end
        return "".join([*made, text[last:]])

    def _instead(self, text: str, span: Span) -> str:
        shown = {self.marked[owner].shown for owner in span.owners}
        if shown == {""}:
            return text[span.start : span.end]
        return shown.pop() if len(shown) == 1 else tr("[name]")

    def hidden(self, span: Span) -> bool:
        """Whether a place is replaced."""
        return any(self.marked[owner].shown for owner in span.owners)

    def inside(self, name: str) -> bool:
        """Whether an id has something in it that is replaced, at least four letters of it also inside a word."""
        if any(self.hidden(span) for span in self.spans(name)):
            return True
        squeezed = fold(name, spaces=False).text
        return any(
            len(needle.text) >= LONG and needle.text.replace(" ", "") in squeezed
            for needle, owners in self._needles
            if not needle.exact and any(self.marked[owner].shown for owner in owners)
        )

    def spans(self, text: str) -> tuple[Span, ...]:
        """The places that name something marked, in order; none overlaps another."""
        if not text:
            return ()
        spaced = fold(text)
        found = list(self._matches(text, spaced, True))
        if any(not needle.spaced for needle, _ in self._needles):
            found += self._matches(text, fold(text, spaces=False), False)
        spans = (Span(match.start, match.end, match.owners) for match in self._joined(text, _longest(text, found)))
        return tuple(_apart(self._with_initials(text, span) for span in spans))

    def _joined(self, text: str, matches: Iterable[_Match]) -> Iterator[_Match]:
        """Neighbours that are two parts of one name as one."""
        last: _Match | None = None
        for match in matches:
            if last is not None:
                common = frozenset(one for one in last.owners & match.owners if self.marked[one].named)
                if common and _belong(text, last, match):
                    way: Way = "whole" if "whole" in (last.way, match.way) else "part"
                    last = _Match(last.start, match.end, common, way)
                    continue
                yield last
            last = match
        if last is not None:
            yield last

    def _with_initials(self, text: str, span: Span) -> Span:
        """A place with the initials beside it, if they are those of somebody of that name."""
        before, after = _BEFORE.search(text, max(0, span.start - 12), span.start), _AFTER.match(text, span.end)
        for beside in (before, after):
            if beside is not None and beside[1][0].isupper():
                owners = frozenset(
                    owner
                    for owner in span.owners
                    if self.marked[owner].named and words(beside[1])[:1][0] in self._initials(owner)
                )
                if owners:
                    return Span(min(span.start, beside.start()), max(span.end, beside.end()), owners)
        return span

    def _initials(self, owner: int) -> set[str]:
        return {word[0] for form in self.marked[owner].forms for word in words(form)}

    def _matches(self, text: str, folded: Folded, spaced: bool) -> Iterator[_Match]:
        for needle, owners in self._needles:
            if needle.spaced != spaced:
                continue
            at = folded.text.find(needle.text)
            while at >= 0:
                found = _whole_word(text, folded, at, at + len(needle.text), needle)
                if found is not None:
                    yield _Match(*found, owners, needle.way)
                at = folded.text.find(needle.text, at + 1)


def _whole_word(text: str, folded: Folded, start: int, end: int, needle: Needle) -> tuple[int, int] | None:
    """Where a match stands in the text that was folded; None where it is a part of another word."""
    if not _begins(folded, start):
        return None
    first = folded.at[start]
    if not _ends(folded, end):
        family = folded.text[end : end + 1] == "s" and _ends(folded, end + 1) and folded.text[:start].endswith("the ")
        if not family or len(needle.text) < LONG:
            return None
        end += 1
    last = folded.at[end - 1] + 1
    while last < len(text) and skipped(text[last]):
        last += 1
    if needle.exact:
        last += needle.exact.endswith(".") and text[last : last + 1] == "."
        if "".join(text[first:last].split()) != "".join(needle.exact.split()):
            return None
    return first, last


def _begins(folded: Folded, at: int) -> bool:
    """Whether a word may begin at a place."""
    if _edge(folded, at) or unspaced(folded.text[at]):
        return True
    word = max(folded.text.rfind(gap, 0, at) for gap in " \n") + 1
    return bool(_PROCLITICS.fullmatch(folded.text[word:at])) and not folded.text[at].isascii()


def _ends(folded: Folded, at: int) -> bool:
    """Whether a word may end before a place."""
    return _edge(folded, at) or unspaced(folded.text[at - 1])


def _edge(folded: Folded, at: int) -> bool:
    if at in (0, len(folded.text)) or at in folded.breaks:
        return True
    before, after = folded.text[at - 1], folded.text[at]
    return before.isspace() or after.isspace() or before.isdigit() != after.isdigit()


def _apart(spans: Iterable[Span]) -> Iterator[Span]:
    """Places without those that run into the one before."""
    end = 0
    for span in spans:
        yield span._replace(start=max(span.start, end))
        end = span.end


def _longest(text: str, found: Iterable[_Match]) -> list[_Match]:
    """The matches, without those inside a longer one. A name whose last word comes first gives way to one as it is: in
    `Ana Novak, Ben Novak` nobody is called `Novak, Ben`."""
    taken = bytearray(len(text))
    chosen = []
    found = list(found)
    whole = [match for match in found if match.way == "whole"]
    for match in sorted(found, key=lambda m: (m.start - m.end, WAYS.index(m.way), m.start)):
        if match.way == "turned" and any(one.start < match.end and match.start < one.end for one in whole):
            continue
        if not any(taken[match.start : match.end]):
            taken[match.start : match.end] = b"\1" * (match.end - match.start)
            chosen.append(match)
    return sorted(chosen)


def _belong(text: str, one: _Match, next_one: _Match) -> bool:
    """Whether two neighbours that may be the same person are one name."""
    between = text[one.end : next_one.start]
    wholes = [one.way, next_one.way].count("whole")
    if wholes == 2 or (wholes and "," in between):
        return False
    if words(text[one.start : one.end]) == words(text[next_one.start : next_one.end]):
        return False
    if _BETWEEN.fullmatch(between):
        return not re.search(r"\.\s", between)
    return bool(_MIDDLE.fullmatch(between)) and all(word[0].isupper() for word in re.findall(r"\w[\w'’-]*", between))
