"""A forum as a page a lawyer can read: what it applies, against whom it is open, on what conditions, by when."""

from __future__ import annotations

from collections.abc import Iterator

from rightscheck.casefile.sentences import date_words
from rightscheck.language import all_of, marked, tr
from rightscheck.law.forums import ACT, Forum, Said, TimeLimit, Way
from rightscheck.law.instruments import Period
from rightscheck.law.pack import Pack
from rightscheck.report.model import Block, Document, Heading, Item, Items, Paragraph, Table
from rightscheck.report.partypage import effect_words
from rightscheck.report.words import listed

_BEFORE = {
    "never": marked("It never takes acts from before then."),
    "continuing": marked("Of acts from before then it takes only what goes on afterwards."),
    "taken": marked("It takes earlier acts too."),
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
        who = tr("A State complains.") if forum.claimant == "state" else tr("The person complains.")
        yield Paragraph(f"{who} {self._scope()}")
        yield Heading(2, tr("Applies"))
        yield Items(tuple(map(Item, forum.applies)))
        yield Heading(2, tr("Open against"))
        yield Items(tuple(Item(self._way(way)) for way in forum.opens))
        counted = [
            tr("Counted from the day on which the State was bound.")
            if forum.acts_since == "bound"
            else tr("Counted from the day on which the State accepted it."),
            tr(_BEFORE[forum.acts_before]),
        ]
        if forum.withdrawn == "earlier_acts":
            counted.append(tr("A State that has left is still heard on its earlier acts."))
        yield Paragraph(" ".join(counted))
        for title, said in ((tr("Acts in time"), forum.temporal), (tr("Whom it hears"), forum.only)):
            if said is not None:
                yield Heading(2, title)
                yield Items((self._said(said),))
        if forum.conditions or forum.further:
            yield Heading(2, tr("Conditions"))
            named = ((name, self.pack.norms[name]) for name in forum.conditions)
            rows = tuple((name, self.pack.citation(norm), norm.title) for name, norm in named)
            if rows:
                yield Table((tr("id"), tr("provision"), tr("title")), rows)
            if forum.further:
                yield Paragraph(tr("Left to the reader:"))
                yield Items(tuple(self._said(one, self._kinds(one.kinds)) for one in forum.further))
        yield from self._same_matter()
        yield Heading(2, tr("Time"))
        yield Items(tuple(self._limit(limit) for limit in forum.time))
        if any(limit.length for limit in forum.time):
            yield Paragraph(tr("The safe day lies {time} before the last one.", time=str(forum.margin)))
        for title, said in ((tr("How days are counted"), forum.counting), (tr("Interim measures"), forum.interim)):
            if said is not None:
                yield Heading(2, title)
                yield Items((self._said(said),))
        if forum.notes:
            yield Heading(2, tr("Notes"))
            yield Items(tuple(map(Item, forum.notes)))
        note = f" ({forum.verification.note.rstrip('.')})" if forum.verification.note else ""
        checked = f"{_checked(forum.verification.status)}{note}"
        yield Paragraph(tr("Text: {checked}.", checked=checked), "faint")

    def _scope(self) -> str:
        forum = self.forum
        parts = [tr("of the groups {groups}", groups=listed(forum.wrongs))] if forum.wrongs else []
        parts += [tr("on {norms}", norms=listed(forum.norms))] if forum.norms else []
        parts += [self._kinds(forum.kinds)] if forum.kinds else []
        if not parts:
            return tr("It takes findings under the instruments below and no others.")
        return tr("It takes findings under the instruments below and no others, only {which}.", which=all_of(parts))

    def _kinds(self, kinds: tuple[str, ...]) -> str:
        acts = self.pack.vocabulary.subjects.acts
        return tr("in a {acts}", acts=listed([acts[kind].title.lower() for kind in kinds])) if kinds else ""

    def _way(self, way: Way) -> str:
        if way.bound is None:
            text = tr("every State")
        else:
            text = tr("a State bound by {instrument}", instrument=way.bound)
            if way.declared:
                effect = effect_words(way.declared)
                text = tr("{states}, by a declaration ({effect})", states=text, effect=effect)
            if way.excluded_by:
                effect = effect_words(way.excluded_by)
                text = tr("{states}, unless it made a reservation ({effect})", states=text, effect=effect)
            if way.both:
                text = tr("{states}; the State that complains must have accepted the same", states=text)
        if way.for_:
            text = tr("Under {instruments}: {states}", instruments=listed(way.for_), states=text)
        article = f" (art {way.article})" if way.article else ""
        note = f" {way.note}" if way.note else ""
        return f"{_in(text, way)}{article}; {_checked(way.verification)}.{note}"

    def _said(self, said: Said, more: str = "") -> Item:
        inside = [more, f"art {said.article}" if said.article[:1].isdigit() else said.article]
        inside.append(_checked(said.verification))
        text = f"{said.says.rstrip('.')} ({'; '.join(filter(None, inside))})."
        below = [self._authority(one.key, one.at) for one in said.authorities]
        below += [tr("Source: {source}.", source=said.source)] if said.source else []
        below += [said.note] if said.note else []
        return Item(text, items=tuple(map(Item, below)))

    def _authority(self, key: str, at: str) -> str:
        return f"{self.pack.authorities[key].cite}{f', {at}' if at else ''}."

    def _same_matter(self) -> Iterator[Block]:
        rule = self.forum.same_matter
        if rule is None:
            return
        yield Heading(2, tr("Same matter elsewhere"))
        yield Items((self._said(rule),))
        if rule.reservation and rule.under:
            yield Paragraph(
                tr(
                    "A reservation to {instrument} ({effect}) extends it to what was examined before.",
                    instrument=rule.under,
                    effect=effect_words(rule.reservation),
                )
            )
        if rule.counts:
            names = [f"{self.pack.forums[key].body} ({key})" for key in rule.counts]
            yield Paragraph(tr("These count as another procedure: {forums}.", forums=listed(names)))

    def _limit(self, limit: TimeLimit) -> Item:
        item = self._said(limit)
        below = list(item.items)
        if limit.start or limit.end:
            governs = [
                tr("{date}, at the latest", date=one.date) if one.at_the_latest else one.date
                for one in limit.governed_by
            ]
            what = listed(governs) if governs else tr("the day of the complaint")
            below.insert(0, Item(tr("{applies}, by {what}.", applies=_in(tr("Applies"), limit), what=what)))
        for start in limit.runs_from:
            event = tr("the act") if start.date == ACT else start.date
            if start.kinds:
                event = f"{event}, {self._kinds(start.kinds)}"
            values = {"time": str(start.length or limit.length), "event": event}
            if start.assumes:
                text = tr("{time} from {event}; assumes {assumption}.", **values, assumption=start.assumes)
            else:
                text = tr("{time} from {event}.", **values)
            below.append(Item(text))
        if limit.waits:
            below.append(Item(tr("It does not run while the act is still to come.")))
        if limit.length and not limit.strict:
            below.append(Item(tr("A later complaint is not barred if there are reasons for the delay.")))
        return Item(item.text, items=tuple(below))


def _in(text: str, period: Period) -> str:
    """A text with the time in which it holds."""
    if period.start and period.end:
        return tr(
            "{text} from {first} to {last}", text=text, first=date_words(period.start), last=date_words(period.end)
        )
    if period.start:
        return tr("{text} from {day}", text=text, day=date_words(period.start))
    return tr("{text} to {day}", text=text, day=date_words(period.end)) if period.end else text


def _checked(status: str) -> str:
    return tr("checked") if status == "checked" else tr("from knowledge")
