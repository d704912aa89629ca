"""The questions that the tables of the law answer for a row: time in force, who is bound, which State is which."""

from __future__ import annotations

from dataclasses import dataclass, field

from pydantic import BaseModel

from rightscheck.bulk.questions import Borders, OfLaw, States, edges
from rightscheck.bulk.slots import Slot, Slots
from rightscheck.dates import PartialDate, within
from rightscheck.grounding.leaves import ROLE_NAMES, compared_states
from rightscheck.grounding.matters import state_bound
from rightscheck.grounding.reading import Context
from rightscheck.grounding.scope import Instance
from rightscheck.law.norms import Node
from rightscheck.law.states import NOT_STATED
from rightscheck.law.vocabulary import PartyOf
from rightscheck.truth import Truth, disjunction


@dataclass(frozen=True)
class Lawful:
    """Makes questions of law for the rows of some slots."""

    slots: Slots
    _known: dict[tuple[str, ...], Borders] = field(default_factory=dict)

    def question(self, node: Node | None, context: Context) -> OfLaw:
        """What a party or State leaf asks, or (None) whether the norm is in force."""
        if node is None:
            return self._in_force(context)
        if node.party is not None:
            instruments = (node.to or context.instrument,)
            return self._party(node.party, instruments, node.declared, context.instance)
        roles = [str(node.state), *(word for word in node.is_ or node.is_not or () if word in ROLE_NAMES)]

        def same(states: States, at: PartialDate | None) -> Truth:
            return compared_states(node, states)[0]

        asks = ("state", node.state, node.is_, node.is_not)
        return OfLaw(asks, self._roles(roles, context.instance), None, same)

    def party_of(self, derived: PartyOf, instance: Instance) -> OfLaw:
        """Whether the State in a role is bound by one of some instruments, as a fact."""
        return self._party(derived.party, derived.to, None, instance)

    def has_state(self, slot: Slot | None, member: str) -> OfLaw:
        """Whether a State is among those of a slot."""

        def among(states: States, at: PartialDate | None) -> Truth:
            found = states("slot")
            if not found or NOT_STATED in found:
                return Truth.UNKNOWN
            return Truth.TRUE if member in found else Truth.FALSE

        return OfLaw(("among", member), (("slot", slot),), None, among)

    def _roles(self, roles: list[str], instance: Instance) -> tuple[tuple[str, Slot | None], ...]:
        names = dict.fromkeys(roles)
        bearer, injured = instance.duty_bearer, instance.injured
        return tuple((role, self.slots.states(role, instance.act, bearer, injured)) for role in names)

    def _party(self, role: str, instruments: tuple[str, ...], declared: str | None, instance: Instance) -> OfLaw:
        pack = self.slots.pack

        def bound(states: States, at: PartialDate | None) -> Truth:
            found = states(role)
            if not found:
                return Truth.UNKNOWN
            return disjunction(state_bound(pack, state, key, declared, at)[0] for state in found for key in instruments)

        roles = self._roles([role], instance)
        asks = ("party", role, instruments, declared)
        return OfLaw(asks, roles, self.slots.moment(instance.act), bound, self._borders(instruments))

    def _borders(self, instruments: tuple[str, ...]) -> Borders:
        """The instants at which the parties to some instruments may change."""
        found = self._known.get(instruments)
        if found is None:
            found = self._known[instruments] = edges(model for key in instruments for model in self._tables(key))
        return found

    def _tables(self, key: str) -> list[BaseModel]:
        """An instrument, and the one whose parties are its own."""
        found: list[BaseModel] = []
        while key:
            instrument = self.slots.pack.instruments[key]
            found.append(instrument)
            key = (instrument.parties and instrument.parties.like) or ""
        return found

    def _in_force(self, context: Context) -> OfLaw:
        pack = self.slots.pack
        norm = pack.norms[context.norm]
        instrument = pack.instruments[norm.cite.instrument]
        period = norm.in_force or instrument.in_force

        def in_force(states: States, at: PartialDate | None) -> Truth:
            if period.start is None and period.end is None:
                return Truth.TRUE
            return Truth.UNKNOWN if at is None else within(at, period.start, period.end)

        asked = (norm.norm,) if norm.in_force else (norm.cite.instrument, "")
        if asked not in self._known:
            self._known[asked] = edges((period,))
        day = self.slots.moment(context.instance.act)
        return OfLaw(("in_force", context.norm), (), day, in_force, self._known[asked])
