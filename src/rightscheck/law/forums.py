"""International bodies to which a finding can be taken: what each applies, against whom it is open, and by when.

A forum is one procedure of one body. It applies only the instruments it names: a finding under another instrument never
leads there. Whatever changed by date stands here as dated versions.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Final, Literal, Self

from pydantic import Field, model_validator

from rightscheck.language import all_of, marked_number, tr_number
from rightscheck.law.instruments import Period
from rightscheck.law.model import Checked, Citation, Identifier, Model, Verification, Words

Claimant = Literal["person", "state"]
ForumKind = Literal["complaint", "urgent_action", "special_procedure", "data_request", "inter_state"]
ACT: Final = "act"
"""The word for the date of the act itself, beside the date predicates of the vocabulary."""


_UNITS: Final = (
    marked_number("{number} year", "{number} years"),
    marked_number("{number} month", "{number} months"),
    marked_number("{number} day", "{number} days"),
)


class Said(Model):
    """A statement of law: what it says, where it stands, on what authority."""

    says: str
    article: str = ""
    authorities: tuple[Citation, ...] = ()
    verification: Checked = "from_knowledge"
    source: str = ""
    note: str = ""


class Span(Model):
    """A length of time in calendar years, calendar months and days."""

    years: Annotated[int, Field(ge=0, le=100)] = 0
    months: Annotated[int, Field(ge=0, le=1200)] = 0
    days: Annotated[int, Field(ge=0, le=36500)] = 0

    @model_validator(mode="after")
    def _some(self) -> Self:
        if not (self.years or self.months or self.days):
            raise ValueError("this is no time at all. Give years, months or days.")
        return self

    def __str__(self) -> str:
        parts = zip((self.years, self.months, self.days), _UNITS, strict=True)
        return all_of([tr_number(*words, number) for number, words in parts if number])


class Way(Period):
    """One way in which a forum is open against a State; everything it names must hold.

    Attributes:
        for_: the instruments of the findings that it opens the forum for (none named: all that the forum applies).
        every_state: it needs no acceptance.
        bound: the instrument by which the State must be bound.
        declared: the effect of a declaration under `bound` that must be in force.
        excluded_by: the effect of a reservation to `bound` that must not be in force.
        both: the State that complains must meet `bound` and `declared` too.
        start, end: the days on which this way exists.
    """

    for_: Annotated[Words, Field(alias="for")] = ()
    every_state: bool = False
    bound: str | None = None
    declared: str | None = None
    excluded_by: str | None = None
    both: bool = False
    article: str = ""
    note: str = ""
    verification: Checked = "from_knowledge"

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if self.every_state == (self.bound is not None):
            raise ValueError("a way is open against every State or against those bound by something. Say one of them.")
        if self.bound is None and (self.declared or self.excluded_by or self.both):
            raise ValueError("a declaration is made under an instrument. Add `bound:`.")
        return self


class Only(Said):
    """Persons whom a forum hears: a fact about the person, and its values."""

    fact: str
    is_: Annotated[Words, Field(alias="is")]


class Further(Said):
    """A condition that no norm of the pack tests, for some kinds of acts (none named: for all)."""

    kinds: Words = ()


class SameMatter(Said):
    """What a complaint to another body does to one here.

    Attributes:
        pending, examined: whether a matter that is being examined, or was examined, elsewhere is barred here.
        reservation: the effect of a reservation to `under` by which a State bars what was examined.
        counts: the forums that count as another procedure.
    """

    pending: bool
    examined: bool
    reservation: str | None = None
    under: str | None = None
    counts: Words = ()

    @model_validator(mode="after")
    def _under_something(self) -> Self:
        if (self.reservation is None) != (self.under is None):
            raise ValueError("a reservation is made to an instrument. Give `reservation` and `under`, or neither.")
        return self


class Starts(Model):
    """An event from which time runs.

    Attributes:
        date: a date predicate, or `act` for the act itself.
        kinds: the kinds of acts for which it is so (none named: all).
        length: how long, where it differs from that of the rule.
        assumes: what is taken for granted if this event is used; the last day then is an assumption.
    """

    date: str
    kinds: Words = ()
    length: Span | None = None
    assumes: str = ""


class Governs(Model):
    """A date on which it depends which version of a rule applies; `at_the_latest` if the true one may be earlier."""

    date: str
    at_the_latest: bool = False


class TimeLimit(Said, Period):
    """A version of a time limit.

    Attributes:
        start, end: the days to which the version applies; of what, `governed_by` says (the first date that is known;
            none named: the day on which the complaint is made).
        length: how long; left out where no limit is fixed.
        strict: whether a later complaint is barred. Otherwise it may be refused for its delay.
        waits: whether it does not run while the act is still to come.
        runs_from: the events from which it runs; the first that is known counts.
    """

    length: Span | None = None
    strict: bool = True
    waits: bool = False
    runs_from: tuple[Starts, ...] = ()
    governed_by: tuple[Governs, ...] = ()

    @model_validator(mode="after")
    def _runs(self) -> Self:
        if self.length is not None and not self.runs_from:
            raise ValueError("time runs from some event. Add `runs_from:`.")
        if self.length is None and self.runs_from:
            raise ValueError("no limit is fixed, so nothing runs. Add `length:` or delete `runs_from:`.")
        return self


class Forum(Model):
    """One procedure of one body.

    Attributes:
        applies: the instruments whose findings it can take; `wrongs`, `norms` and `kinds` narrow that to some groups,
            norms or kinds of acts.
        claimant: who complains: the person, or a State.
        only: the persons it hears.
        opens: the ways in which it is open against a State; one is enough.
        acts_before: what it does with acts before it was open against the State: never takes them, takes what goes on
            afterwards, or takes them.
        acts_since: whether that counts from the day on which the State accepted the forum, or was bound.
        withdrawn: whether a complaint of earlier acts is still heard when the State is no longer bound.
        conditions: the norms of admissibility that it applies; `further` conditions are for the reader to check.
        time: versions of its time limit; `margin` is how long before the last day the safe date lies.
    """

    forum: Identifier
    body: str
    procedure: str
    kind: ForumKind
    article: str = ""
    applies: Words
    wrongs: Words = ()
    norms: Words = ()
    kinds: Words = ()
    claimant: Claimant = "person"
    only: Only | None = None
    opens: Annotated[tuple[Way, ...], Field(min_length=1)]
    acts_before: Literal["never", "continuing", "taken"]
    acts_since: Literal["accepted", "bound"] = "accepted"
    withdrawn: Literal["closed", "earlier_acts"] = "closed"
    temporal: Said | None = None
    conditions: Words = ()
    further: tuple[Further, ...] = ()
    same_matter: SameMatter | None = None
    time: Annotated[tuple[TimeLimit, ...], Field(min_length=1)]
    counting: Said | None = None
    margin: Span = Span(months=1)
    interim: Said | None = None
    verification: Verification
    notes: tuple[str, ...] = ()

    def statements(self) -> Iterator[tuple[tuple[str | int, ...], Said]]:
        """Every statement of law in it, with its place."""
        for name in ("only", "temporal", "same_matter", "counting", "interim"):
            said = getattr(self, name)
            if said is not None:
                yield (name,), said
        yield from ((("further", number), said) for number, said in enumerate(self.further))
        yield from ((("time", number), said) for number, said in enumerate(self.time))

    def facts(self) -> Iterator[str]:
        """The facts that it asks for: dates, and what persons it hears."""
        if self.only is not None:
            yield self.only.fact
        for limit in self.time:
            yield from (start.date for start in limit.runs_from)
            yield from (governs.date for governs in limit.governed_by)

    def bound_only(self) -> tuple[Way, ...]:
        """The ways without the declarations that they ask for."""
        return tuple(way.model_copy(update={"declared": None, "excluded_by": None}) for way in self.opens)

    def ways(self, instrument: str) -> tuple[Way, ...]:
        """The ways that open the forum for findings under an instrument."""
        return tuple(way for way in self.opens if not way.for_ or instrument in way.for_)
