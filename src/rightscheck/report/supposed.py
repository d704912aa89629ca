"""What is supposed, in words."""

from __future__ import annotations

from collections.abc import Sequence

from rightscheck.casefile.case import APPLICANT, Case
from rightscheck.casefile.sentences import Sentences, date_words, sentence
from rightscheck.casefile.suppose import Supposed
from rightscheck.dates import PartialDate
from rightscheck.law.pack import Pack
from rightscheck.report.model import Item
from rightscheck.report.words import Words


def fact_name(item: Supposed) -> str:
    """What is supposed as it is written on the command line, without its value."""
    if item.kind in ("account", "without"):
        return item.side
    before = f"{item.about}/{item.person}." if item.person else f"{item.about}." if item.about else ""
    return f"{before}{item.name}"


def value_of(item: Supposed) -> str | int | list[str] | None:
    """The value that is supposed, for scripts; None where a fact is taken out, and for accounts and sources."""
    value = item.value
    if isinstance(value, (frozenset, tuple)):
        return sorted(map(str, value))
    return value if value is None or isinstance(value, int) else str(value)


class Speaker:
    """Says what is supposed in a case, in the sentences of the vocabulary. `case` is the one with what is supposed."""

    def __init__(self, case: Case, pack: Pack) -> None:
        self.pack = pack
        self.case = case
        self.sentences = Sentences(pack, case)
        self.words = Words(pack, case)

    def item(self, item: Supposed) -> Item:
        """A supposition, with what it leaves as it is."""
        below = []
        if item.kind == "without":
            through = [key for key, source in self.case.head.sources.items() if source.via == item.side]
            if through:
                below.append(Item(f"What others say through it stays: {', '.join(through)}."))
        name = {"account": f"--account {item.side}", "without": f"--without {item.side}"}.get(item.kind)
        return Item(f"{self.sentence(item)} [{name or fact_name(item)}]", items=tuple(below))

    def sentence(self, item: Supposed) -> str:
        """A supposition as a sentence."""
        if item.kind == "account":
            if item.sources == (item.side,):
                return f"What {self.words.source(item.side)} says is accepted."
            whose = "the applicant" if item.side == APPLICANT else self.words.state(item.side)
            return f"The account of {whose} is accepted."
        if item.kind == "without":
            return f"What {self.words.source(item.side)} says is left out."
        if item.kind == "fact" and item.value is None:
            question = self.pack.vocabulary.predicates[item.name].question
            return f"Nobody answers: {question}"
        return sentence(self.clause(item))

    def clause(self, item: Supposed) -> str:
        """A supposed fact or detail as a clause without a full stop."""
        predicates = self.pack.vocabulary.predicates
        if item.kind == "fact" and item.value is not None:
            act = self.case.head.acts.get(item.about)
            # Phrases speak of one person.
            people: Sequence[str | None] = [item.person]
            if act is not None and item.person is None:
                people = act.of or people
            said = [self.sentences.fact(predicates[item.name], item.value, item.about, person=p) for p in people]
            text = "; ".join(dict.fromkeys(said))
            return f"{text}, and nothing else" if item.complete else text
        value = frozenset([str(item.value)]) if item.name == "to" and item.value is not None else item.value
        for _, name in sorted(item.keys):
            if isinstance(predicates[name].derived, str) and value is not None:
                return self.sentences.fact(predicates[name], value, item.about)
        field = item.name.replace("_", " ")
        person = self.case.head.people.get(item.about)
        of = person.name if person is not None else f"'{item.about}'"
        text = "not known" if value is None else date_words(value) if isinstance(value, PartialDate) else str(value)
        return f"the {field} of {of} is {text}" if item.about else f"the case is assessed on {text}"
