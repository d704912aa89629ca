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
from rightscheck.casefile.names.needles import LONG, Needle, needles_of
from rightscheck.language import tr

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
    rank: int


class Finder:
    """Finds what is marked. Texts are taken as they are, never as patterns."""

    def __init__(self, marked: Sequence[Marked]) -> None:
        self.marked = tuple(marked)
        found: dict[Needle, None] = {}
        for number, one in enumerate(self.marked):
            for form in one.forms:
                found |= dict.fromkeys(needle for needle in needles_of(one, form, number) if needle.text)
        owners: dict[Needle, set[int]] = {}
        for needle in found:
            owners.setdefault(needle._replace(owner=0), set()).add(needle.owner)
        self._needles = [(needle, frozenset(own)) for needle, own in owners.items()]

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
        chosen: list[_Match] = []
        taken = bytearray(len(text))
        for match in sorted(found, key=lambda m: (m.start - m.end, m.rank, m.start)):
            if not any(taken[match.start : match.end]):
                taken[match.start : match.end] = b"\1" * (match.end - match.start)
                chosen.append(match)
        spans = _joined(text, [Span(*match[:3]) for match in sorted(chosen)])
        return tuple(_apart(self._with_initials(text, span) for span in spans))

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
                    start, end, rank = found
                    yield _Match(start, end, owners, rank)
                at = folded.text.find(needle.text, at + 1)


def _whole_word(text: str, folded: Folded, start: int, end: int, needle: Needle) -> tuple[int, int, int] | None:
    """Where a match stands in the text that was folded, and whether it is the word itself (0) or its plural (1); None
    where it is a part of another word."""
    if not _begins(folded, start):
        return None
    rank = 0
    first = folded.at[start]
    if not _ends(folded, end):
        plural = folded.text[end : end + 1] == "s" and _ends(folded, end + 1) and len(needle.text) >= LONG
        if not plural or not text[first].isupper() or needle.exact:
            return None
        end, rank = end + 1, 1
    last = folded.at[end - 1] + 1
    while last < len(text) and skipped(text[last]):
        last += 1
    if needle.exact:
        last += needle.exact.endswith(".") and text[last : last + 1] == "."
        if "".join(text[first:last].split()) != "".join(needle.exact.split()):
            return None
    return first, last, rank


def _begins(folded: Folded, at: int) -> bool:
    """Whether a word may begin at a place."""
    if _edge(folded, at) or unspaced(folded.text[at]):
        return True
    word = folded.text.rfind(" ", 0, at) + 1
    return bool(_PROCLITICS.fullmatch(folded.text[word:at])) and not folded.text[at].isascii()


def _ends(folded: Folded, at: int) -> bool:
    """Whether a word may end before a place."""
    return _edge(folded, at) or unspaced(folded.text[at - 1])


def _edge(folded: Folded, at: int) -> bool:
    if at in (0, len(folded.text)) or at in folded.breaks:
        return True
    before, after = folded.text[at - 1], folded.text[at]
    return " " in (before, after) or before.isdigit() != after.isdigit()


def _joined(text: str, spans: Iterable[Span]) -> Iterator[Span]:
    """Neighbours that are two parts of one name as one."""
    last: Span | None = None
    for span in spans:
        if last is not None:
            common = last.owners & span.owners
            again = words(text[last.start : last.end]) == words(text[span.start : span.end])
            if common and not again and _belongs(text[last.end : span.start]):
                last = Span(last.start, span.end, common)
                continue
            yield last
        last = span
    if last is not None:
        yield last


def _apart(spans: Iterable[Span]) -> Iterator[Span]:
    """Places without those that run into the one before."""
    end = 0
    for span in spans:
        yield span._replace(start=max(span.start, end))
        end = span.end


def _belongs(between: str) -> bool:
    if _BETWEEN.fullmatch(between):
        return not re.search(r"\.\s", between)
    return bool(_MIDDLE.fullmatch(between)) and all(word[0].isupper() for word in re.findall(r"\w[\w'’-]*", between))
