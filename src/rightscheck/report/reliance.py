"""How each side argues from a decided case, in sentences made from its factors and facts.

The moves are those of HYPO and CATO: to rely on what is shared; to point to what the decision lacked and this case has;
to distinguish by what stood there and does not stand here; to play a difference down where the same element rests on
another argument here (Ashley 1990 and Aleven 2003, as cited where the comparison is made).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from rightscheck.appraisal.precedents.model import FactBeside, FactorUse, Precedent
from rightscheck.casefile.views import OTHER
from rightscheck.law.norms import Side
from rightscheck.report.model import Item
from rightscheck.report.words import listed
from rightscheck.truth import Truth

_FARES: Final[Mapping[Truth, str]] = {
    Truth.TRUE: "it holds",
    Truth.FALSE: "it does not hold",
    Truth.UNKNOWN: "it is not known",
}


def there_text(fact: FactBeside) -> str:
    """What is known of a fact in the decided case; what a side asserted is not said to be found."""
    told = " ".join(fact.there)
    return f"{told} (Asserted; no finding of it is recorded.)" if fact.alleged_there else told


def here_text(fact: FactBeside) -> str:
    """What counts of a fact in this case, and what else is said of it."""
    told = " ".join(fact.here)
    also = f"; it is also said: {' '.join(fact.said)}" if fact.said else "."
    return f"{told} (This is disputed{also})" if fact.disputed else told


def plain(name: str) -> str:
    """The id of a factor without the concept it stands in."""
    return name.rpartition(".")[2]


def state_of(use: FactorUse) -> str:
    """What became of a factor in both cases: `there it does not hold; here it is not known`."""
    return f"there {_FARES[use.there]}; here {_FARES[use.here]}"


def _named(use: FactorUse) -> str:
    """A factor as it is argued: an argument as it stands, a question with its answer."""
    name = plain(use.id)
    if use.text.endswith("?"):
        answered = use.there if use.there_for else use.here
        return f"'{use.text}' {'yes' if answered is Truth.TRUE else 'no'} [{name}]"
    return f"{use.text.rstrip('.')} [{name}]"


def factor_text(use: FactorUse, gains: str) -> str:
    """A shared factor, with whom it favours."""
    return f"{_named(use)}{gains}."


class Reliance:
    """The arguments of the two sides from one decision.

    Args:
        claimant: who claims: the applicant, or the injured State.
    """

    def __init__(self, one: Precedent, claimant: str) -> None:
        self._one = one
        self._names: Mapping[Side, str] = {"claimant": claimant, "duty_bearer": "the State"}

    def side_words(self, side: Side | None) -> str:
        """` (for the applicant)`, or nothing."""
        return f" (for {self._names[side]})" if side else ""

    def sides_words(self, sides: Iterable[Side]) -> str:
        """The same for several sides."""
        gain = self.gain(sides)
        return f" ({gain[:1].lower()}{gain[1:]})" if gain else ""

    def gain(self, sides: Iterable[Side]) -> str:
        """`For the applicant`, `For the applicant and the State`, or nothing."""
        found = [name for side, name in self._names.items() if side in set(sides)]
        return f"For {listed(found)}" if found else ""

    def weight(self) -> Iterator[str]:
        """Whether the decision applies a fortiori, in the sense of the result model, and if not, on what it is
        distinguishable."""
        one, won = self._one, self._one.won
        if won is None:
            yield "Nobody won on all of it on the merits, so no argument is drawn from it."
            return
        winner, loser = self._names[won], self._names[OTHER[won]]
        if one.contradicted:
            said = "met" if one.on_its_facts is Truth.TRUE else "not met"
            yield f"On the facts of its file the norm is {said}: it rests on something that the file or the norm lacks."
        if one.constrains is None:
            return
        missing = [use for use in one.there_only if use.there_for == won]
        added = [use for use in one.here_only if use.here_for != won]
        if one.constrains is Truth.TRUE:
            yield (
                f"It applies here a fortiori (result model of precedent): every factor for {winner} there stands "
                f"here, and no factor for {loser} stands here that did not stand there."
            )
        elif one.constrains is Truth.UNKNOWN:
            yield (
                "It would apply here a fortiori (result model of precedent) if what is not known here stood here as "
                "it did there: "
                f"{listed([plain(use.id) for use in missing])}."
            )
        elif missing or added:
            failing = [use for use in missing if use.here is not Truth.UNKNOWN]
            yield f"It is distinguishable on {listed([plain(use.id) for use in (*failing, *added)])}."
        else:
            yield f"No factor for {winner} is on record there, so nothing carries over."

    def items(self) -> Iterator[Item]:
        """How the side that won there relies on it, and how the other side distinguishes it."""
        won = self._one.won
        if won is None:
            return
        winner, loser = self._names[won], self._names[OTHER[won]]
        relies, parts = tuple(self._relies(won)), tuple(self._distinguishes(won))
        nothing = (Item("Nothing on record."),)
        yield Item(f"How {winner} relies on it", items=relies or nothing)
        yield Item(f"How {loser} distinguishes it", items=parts or nothing)

    def _relies(self, won: Side) -> Iterator[Item]:
        one = self._one
        for use in one.shared:
            if use.there_for == won:
                yield Item(f"As there, so here: {_named(use)}.")
        for use in one.there_only:
            if use.there_for != won:
                yield Item(f"It was decided so although {_quoted(_named(use))}; here {_FARES[use.here]}.")
        for use in one.here_only:
            if use.here_for == won:
                yield Item(f"Here there is more: {_named(use)}; there {_FARES[use.there]}.")
        for fact in one.facts:
            if fact.likeness == "apart" and won in fact.here_for and won not in fact.there_for:
                yield Item(f"The facts are stronger here. {_both(fact)}")

    def _distinguishes(self, won: Side) -> Iterator[Item]:
        one = self._one
        for use in one.there_only:
            if use.there_for == won:
                answer = (Item(_answer(use)),) if use.instead else ()
                yield Item(f"There: {_named(use)}; here {_FARES[use.here]}.", items=answer)
        for use in one.here_only:
            if use.here_for != won:
                yield Item(f"Here: {_named(use)}; there {_FARES[use.there]}.")
        for fact in one.facts:
            gains = won in fact.there_for and won not in fact.here_for
            if fact.likeness == "apart" and (gains or OTHER[won] in set(fact.here_for) - set(fact.there_for)):
                yield Item(_both(fact))


def _answer(use: FactorUse) -> str:
    """The answer to the want of an argument here: those that stand on the same element."""
    names = listed([plain(name) for name in use.instead])
    if use.role == "argument_for":
        return f"Answer: here the same element rests on {names}."
    return f"Answer: here there stands against the same element: {names}."


def _both(fact: FactBeside) -> str:
    return f"There: {there_text(fact)} Here: {here_text(fact)}"


def _quoted(text: str) -> str:
    return f"{text[:1].lower()}{text[1:]}" if not text.startswith("'") else text
