"""Where law and case meet: the reading of every leaf of a norm, for one act, person and State, on one view.

Here dates, numbers, parties, joins over people and acts, provenance, burdens and standards are settled; what leaves is
true, false or unknown, with the reason. `matters` has what is said, `leaves` what a leaf asks of it.
"""

from __future__ import annotations

from collections.abc import Iterable
from copy import copy
from dataclasses import dataclass, field, replace

from rightscheck.casefile.case import Case, FactValue
from rightscheck.casefile.views import Matter
from rightscheck.grounding.compiled import Leaf
from rightscheck.grounding.lawday import LawDay
from rightscheck.grounding.leaves import LeafReader, Memory
from rightscheck.grounding.matters import Matters
from rightscheck.grounding.reading import NO_FLIPS, Context, Driver, FactKey, Flips, LeafReading
from rightscheck.grounding.scope import Instance
from rightscheck.law.pack import Pack
from rightscheck.law.vocabulary import Predicate


@dataclass
class Grounder:
    """Grounds the norms of a pack in one case; `law` says of which day the law is asked."""

    pack: Pack
    case: Case
    law: LawDay = field(default_factory=LawDay)
    _asked: dict[tuple[Instance, bool], Memory] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._matters = Matters(self.pack, self.case, self.law)

    def under(self, pack: Pack) -> Grounder:
        """The same case grounded with a pack whose norms and concepts may differ and whose vocabulary, standards and
        tables of parties do not; what is known of the facts is taken over."""
        other = copy(self)
        other.pack = pack
        other._matters = replace(self._matters, pack=pack)
        return other

    def read(
        self, leaves: Iterable[Leaf], context: Context, driver: Driver, flips: Flips = NO_FLIPS
    ) -> dict[str, LeafReading]:
        """The reading of each leaf. `flips` takes single facts on another view, to see what turns on them."""
        reader = self.reader(context, driver, flips)
        return {leaf.name: reader.read(leaf) for leaf in leaves}

    def reader(self, context: Context, driver: Driver, flips: Flips = NO_FLIPS) -> LeafReader:
        """What reads the leaves of a norm or concept in a context."""
        memory = self._asked.setdefault((context.instance, context.known_at_act), Memory())
        return LeafReader(self._matters, context, driver, flips, memory)

    def matter(self, key: FactKey, instance: Instance, known_at_act: bool, member: str | None = None) -> Matter:
        """The versions of a fact as they count for an instance; with `member` whether a list has this member."""
        return self._matters.matter(key, instance, known_at_act, member)

    def common(self, value: FactValue) -> Matter:
        """A matter of which acts, people or party tables say this much, which every account takes."""
        return self._matters.common(value)

    def subjects(self, predicate: Predicate, instance: Instance, of: str | None) -> tuple[str, ...]:
        """The ids of what a fact leaf reads."""
        return self._matters.subjects(predicate, instance, of)
