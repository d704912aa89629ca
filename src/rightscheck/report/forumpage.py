"""A forum as a page a lawyer can read: what it applies, against whom it is open, on what conditions, by when."""

from __future__ import annotations

from collections.abc import Iterator

from rightscheck.casefile.sentences import date_words
from rightscheck.law.forums import ACT, Forum, Said, TimeLimit, Way
from rightscheck.law.instruments import Period
from rightscheck.law.pack import Pack
from rightscheck.report.model import Block, Document, Heading, Item, Items, Paragraph, Table
from rightscheck.report.partypage import EFFECTS
from rightscheck.report.words import listed

_BEFORE = {
    "never": "It never takes acts from before then.",
    "continuing": "Of acts from before then it takes only what goes on afterwards.",
    "taken": "It takes earlier acts too.",
}


def forum_page(forum: Forum, pack: Pack) -> Document:
    """One forum."""
    return Document(tuple(_Page(forum, pack).blocks()))


class _Page:
    def __init__(self, forum: Forum, pack: Pack) -> None:
        self.forum = forum
        self.pack = pack

    def blocks(self) -> Iterator[Block]:
        forum = self.forum
        yield Heading(1, f"{forum.body}: {forum.procedure} ({forum.forum})")
        who = "A State complains." if forum.claimant == "state" else "The person complains."
        yield Paragraph(f"{who} {self._scope()}")
        yield Heading(2, "Applies")
        yield Items(tuple(map(Item, forum.applies)))
        yield Heading(2, "Open against")
        yield Items(tuple(Item(self._way(way)) for way in forum.opens))
        since = "was bound" if forum.acts_since == "bound" else "accepted it"
        gone = " A State that has left is still heard on its earlier acts." if forum.withdrawn == "earlier_acts" else ""
        yield Paragraph(f"Counted from the day on which the State {since}. {_BEFORE[forum.acts_before]}{gone}")
        for title, said in (("Acts in time", forum.temporal), ("Whom it hears", forum.only)):
            if said is not None:
                yield Heading(2, title)
                yield Items((self._said(said),))
        if forum.conditions or forum.further:
            yield Heading(2, "Conditions")
            named = ((name, self.pack.norms[name]) for name in forum.conditions)
            rows = tuple((name, self.pack.citation(norm), norm.title) for name, norm in named)
            if rows:
                yield Table(("id", "provision", "title"), rows)
            if forum.further:
                yield Paragraph("Left to the reader:")
                yield Items(tuple(self._said(one, self._kinds(one.kinds)) for one in forum.further))
        yield from self._same_matter()
        yield Heading(2, "Time")
        yield Items(tuple(self._limit(limit) for limit in forum.time))
        if any(limit.length for limit in forum.time):
            yield Paragraph(f"The safe day lies {forum.margin} before the last one.")
        for title, said in (("How days are counted", forum.counting), ("Interim measures", forum.interim)):
            if said is not None:
                yield Heading(2, title)
                yield Items((self._said(said),))
        if forum.notes:
            yield Heading(2, "Notes")
            yield Items(tuple(map(Item, forum.notes)))
        note = f" ({forum.verification.note.rstrip('.')})" if forum.verification.note else ""
        yield Paragraph(f"Text: {_checked(forum.verification.status)}{note}.", "faint")

    def _scope(self) -> str:
        forum = self.forum
        parts = [f"of the groups {listed(forum.wrongs)}"] if forum.wrongs else []
        parts += [f"on {listed(forum.norms)}"] if forum.norms else []
        parts += [self._kinds(forum.kinds)] if forum.kinds else []
        narrowed = f", only {' and '.join(parts)}" if parts else ""
        return f"It takes findings under the instruments below and no others{narrowed}."

    def _kinds(self, kinds: tuple[str, ...]) -> str:
        acts = self.pack.vocabulary.subjects.acts
        return f"in a {listed([acts[kind].title.lower() for kind in kinds])}" if kinds else ""

    def _way(self, way: Way) -> str:
        if way.bound is None:
            text = "every State"
        else:
            text = f"a State bound by {way.bound}"
            text += f", by a declaration ({EFFECTS.get(way.declared, way.declared)})" if way.declared else ""
            excluded = EFFECTS.get(way.excluded_by, way.excluded_by) if way.excluded_by else ""
            text += f", unless it made a reservation ({excluded})" if excluded else ""
            text += "; the State that complains must have accepted the same" if way.both else ""
        scope = f"Under {listed(way.for_)}: " if way.for_ else ""
        article = f" (art {way.article})" if way.article else ""
        note = f" {way.note}" if way.note else ""
        return f"{scope}{text}{_period(way)}{article}; {_checked(way.verification)}.{note}"

    def _said(self, said: Said, more: str = "") -> Item:
        inside = [more, f"art {said.article}" if said.article[:1].isdigit() else said.article]
        inside.append(_checked(said.verification))
        text = f"{said.says.rstrip('.')} ({'; '.join(filter(None, inside))})."
        below = [self._authority(one.key, one.at) for one in said.authorities]
        below += [f"Source: {said.source}."] if said.source else []
        below += [said.note] if said.note else []
        return Item(text, items=tuple(map(Item, below)))

    def _authority(self, key: str, at: str) -> str:
        return f"{self.pack.authorities[key].cite}{f', {at}' if at else ''}."

    def _same_matter(self) -> Iterator[Block]:
        rule = self.forum.same_matter
        if rule is None:
            return
        yield Heading(2, "Same matter elsewhere")
        yield Items((self._said(rule),))
        if rule.reservation and rule.under:
            effect = EFFECTS.get(rule.reservation, rule.reservation)
            yield Paragraph(f"A reservation to {rule.under} ({effect}) extends it to what was examined before.")
        if rule.counts:
            names = [f"{self.pack.forums[key].body} ({key})" for key in rule.counts]
            yield Paragraph(f"These count as another procedure: {listed(names)}.")

    def _limit(self, limit: TimeLimit) -> Item:
        item = self._said(limit)
        below = list(item.items)
        if limit.start or limit.end:
            governs = [f"{one.date}{', at the latest' if one.at_the_latest else ''}" for one in limit.governed_by]
            what = listed(governs) if governs else "the day of the complaint"
            below.insert(0, Item(f"Applies{_period(limit)}, by {what}."))
        for start in limit.runs_from:
            event = "the act" if start.date == ACT else start.date
            kinds = f", {self._kinds(start.kinds)}" if start.kinds else ""
            assumed = f"; assumes {start.assumes}" if start.assumes else ""
            below.append(Item(f"{start.length or limit.length} from {event}{kinds}{assumed}."))
        if limit.waits:
            below.append(Item("It does not run while the act is still to come."))
        if limit.length and not limit.strict:
            below.append(Item("A later complaint is not barred if there are reasons for the delay."))
        return Item(item.text, items=tuple(below))


def _period(period: Period) -> str:
    start = f" from {date_words(period.start)}" if period.start else ""
    return f"{start}{f' to {date_words(period.end)}' if period.end else ''}"


def _checked(status: str) -> str:
    return "checked" if status == "checked" else "from knowledge"
