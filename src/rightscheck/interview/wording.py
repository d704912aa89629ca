"""The words of an interview: what a question is about, why it is put, and what the file says on it."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from rightscheck.casefile.case import Case, Fact
from rightscheck.casefile.sentences import Sentences, date_words, joined, people_names, sentence
from rightscheck.dates import parse_date
from rightscheck.interview.answers import Answer, facts_on, in_the_head, recorded
from rightscheck.interview.order import Question, Service
from rightscheck.law.pack import Pack
from rightscheck.report.words import BURDENS, Words

_SHOWN = 3
_WAYS = (
    ("asserted_by", "asserted by"),
    ("denied_by", "denied by"),
    ("conceded_by", "conceded by"),
    ("found_by", "found by"),
)


class Wording:
    """Words for the questions of one case."""

    def __init__(self, pack: Pack, case: Case) -> None:
        self._pack = pack
        self._case = case
        self._words = Words(pack, case)
        self._sentences = Sentences(pack, case)

    def subject(self, question: Question) -> str:
        """What a question is about: a person, or an act with its State, day and people."""
        if question.about is None:
            return f"Acts of the kind '{self._pack.vocabulary.subjects.acts[question.fact].title}'"
        if question.about in self._case.head.people:
            return people_names(self._case, [question.about])
        act = self._case.head.acts[question.about]
        people = people_names(self._case, [question.person] if question.person else act.of)
        title = self._pack.vocabulary.subjects.acts[act.kind].title
        parts = [
            f"{title[:1].upper()}{title[1:]} '{question.about}'",
            f"by {joined([self._words.state(code) for code in act.by])}",
            f"with {self._words.state(act.with_)}" if act.with_ else "",
            f"of {people}" if people else "",
            f"to {self._words.state(act.to)}" if act.to else "",
        ]
        date = date_words(act.date) if act.date else "date not stated"
        return f"{' '.join(part for part in parts if part)}, {date}"

    def text(self, question: Question) -> str:
        """The question itself."""
        if question.about is not None:
            return question.text
        title = self._pack.vocabulary.subjects.acts[question.fact].title
        return f"The file has no act of the kind '{title}'. Was there one?"

    def purpose(self, question: Question) -> str:
        """In a line what the question is for, and for the most of it whose it is to show and what would do."""
        if question.about is None:
            return f"For {self._norms(self._cites(question))}."
        cites = list(dict.fromkeys(service.cite for service in question.serves))
        first = question.serves[0]
        settles = sum(service.settles for service in question.serves)
        alone = " The answer alone can settle it." if settles == len(question.serves) == 1 else ""
        if settles and not alone:
            count = "one finding" if settles == 1 else f"{settles} findings"
            alone = f" The answer alone can settle {count}."
        return f"For {self._norms(cites)}.{alone} {self._showing(first)}"

    def why(self, question: Question) -> Iterator[str]:
        """Every finding that a question serves, those together where the same has to be shown by the same side."""
        if question.about is None:
            cited = joined(self._cites(question))
            yield f"Without such an act these norms cannot be checked, or only in part: {cited}."
            return
        absence = self._absence(question)
        groups: dict[tuple[str, str, str], list[Service]] = {}
        for service in question.serves:
            groups.setdefault((service.burden, service.standard, service.would_meet), []).append(service)
        for (_, standard, _), services in groups.items():
            cites: dict[str, bool] = {}
            for service in services:
                cites[service.cite] = cites.get(service.cite, False) or service.settles
            named = [f"{cite} (can settle it alone)" if settles else cite for cite, settles in cites.items()]
            means = self._pack.standards.standards[standard].means
            yield f"{self._showing(services[0])} Standard: {standard.replace('_', ' ')}. {means} For {joined(named)}."
        if absence:
            yield f"If nothing is stated: {absence}"

    def _absence(self, question: Question) -> str:
        predicate = self._pack.vocabulary.predicates.get(question.fact)
        return predicate.absence if predicate is not None else ""

    @staticmethod
    def _showing(service: Service) -> str:
        return f"For {BURDENS[service.burden]} to show; it takes {service.would_meet}."

    def _cites(self, question: Question) -> list[str]:
        return list(dict.fromkeys(self._pack.citation(self._pack.norms[norm]) for norm in question.norms))

    @staticmethod
    def _norms(names: list[str]) -> str:
        more = len(names) - _SHOWN
        return joined(names) if more < 2 else f"{', '.join(names[:_SHOWN])} and {more} more"

    def saved(self, question: Question, answer: Answer) -> str:
        """What an answer came to, from the file itself."""
        place = in_the_head(question, self._case, self._pack)
        if place is None:
            fact = recorded(question, answer, self._case)
            return self.fact(fact) if fact is not None else self.text(question)
        values = [answer.value] if isinstance(answer.value, str) else answer.value
        if place[1] in ("date", "assessed_on"):
            said = date_words(parse_date(values[0]))
        elif question.fact in self._pack.vocabulary.predicates and values[0] in self._values(question):
            said = self.value(question, values[0])
        else:
            said = joined([self._words.state(value) for value in values])
        return f"{self.text(question)} {sentence(said)}"

    def _values(self, question: Question) -> Collection[str]:
        return self._pack.vocabulary.predicates[question.fact].values

    def so_far(self, question: Question) -> list[str]:
        """What the file says on a question, one sentence for each fact."""
        return [self.fact(fact) for fact in facts_on(question, self._case)] if question.about is not None else []

    def fact(self, fact: Fact) -> str:
        """A fact as a sentence, with everybody's word on it."""
        predicate = self._pack.vocabulary.predicates[fact.predicate]
        text = sentence(self._sentences.fact(predicate, fact.value, fact.about, person=fact.person))
        said = [
            f"{words} {self._words.source(mention.source)}{f', {mention.at}' if mention.at else ''}"
            for way, words in _WAYS
            for mention in getattr(fact.provenance, way)
        ]
        held = "as found in the decision" if self._case.head.facts_are == "found" else "as stated in the case file"
        return f"{text} [{'; '.join(said) or held}]"

    def value(self, question: Question, value: str) -> str:
        """What one of the listed answers means."""
        predicate = self._pack.vocabulary.predicates[question.fact]
        means = predicate.values[value].means
        if means:
            return means
        return self._sentences.fact(predicate, value, str(question.about), person=question.person)

    def source(self, key: str) -> str:
        """A source with its id, title, author, kind and side."""
        source = self._case.head.sources[key]
        side = {"applicant": "speaks for the applicant", "none": "independent"}.get(
            source.speaks_for, f"speaks for {self._words.state(source.speaks_for)}"
        )
        parts = [source.by, source.kind.replace("_", " "), side]
        return f"{key}: {source.title} ({', '.join(part for part in parts if part)})"

    def source_name(self, key: str) -> str:
        """A source by who speaks."""
        return self._words.source(key)
