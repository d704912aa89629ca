"""States and what binds them, as literals: which State stands in which role, and who is a party to what.

Which State it is is left open: a role may be taken by any State that a rule of the pack names, or by another.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rightscheck.inference.clauses import Clauses, Rails
from rightscheck.law.instruments import Instrument, Period
from rightscheck.law.norms import Node
from rightscheck.law.states import STATELESS
from rightscheck.proofs.kinds import Frame
from rightscheck.proofs.moments import Moments
from rightscheck.proofs.named import ROLES, Named

_OTHERS: Final = ("*1", "*2", "*3", "*4")
"""States that no rule names: as many as there are roles, so that all of them may differ."""
_NOBODY: Final = -1
"""The literal that never holds."""


class States:
    """The States of one act and person, and the instruments that bind them."""

    def __init__(self, named: Named, frame: Frame, clauses: Clauses, moments: Moments) -> None:
        self._clauses, self._moments = clauses, moments
        self._instruments = named.pack.instruments
        self._codes = (*named.states, *_OTHERS)
        self._roles = {role: self._role(role) for role in ROLES if frame.has(role)}
        self._open: dict[str, int] = {}
        for role in self._roles:
            self._open[role] = _NOBODY if role in ("duty_bearer", "injured_state") else clauses.new()
            clauses.require(self._open[role], *self._roles[role].values())
            if role != "nationality":
                for literal in self._roles[role].values():
                    clauses.require(-self._open[role], -literal)
        self._bound: dict[tuple[str, str, str | None], Rails] = {}

    def _role(self, role: str) -> dict[str, int]:
        """A literal for each State that it is the one, or one of the nationalities, in this role."""
        codes = [code for code in self._codes if code != STATELESS or role == "nationality"]
        found = {code: self._clauses.new() for code in codes}
        if role != "nationality":
            literals = list(found.values())
            for number, one in enumerate(literals):
                for other in literals[:number]:
                    self._clauses.require(-one, -other)
        return found

    def state(self, node: Node) -> Rails:
        """What a State leaf asks."""
        role, words = str(node.state), node.is_ or node.is_not or ()
        if role not in self._roles:
            return Clauses.UNKNOWN
        either, every = self._clauses.either, self._clauses.every
        same = either(
            every((literal, either(self._is(word, code) for word in words)))
            for code, literal in self._roles[role].items()
        )
        # A State that is not stated may be any.
        open_ = either(self._open.get(word, -_NOBODY) for word in (role, *words) if word in ROLES)
        found = Rails(same, every((-same, -open_)))
        return found if node.is_ is not None else ~found

    def _is(self, word: str, code: str) -> int:
        """The literal that a word, a role or a State, means this State."""
        if word in ROLES:
            return self._roles.get(word, {}).get(code, _NOBODY)
        return -_NOBODY if word == code else _NOBODY

    def among(self, role: str, codes: Iterable[str]) -> Rails:
        """Whether a State in a role is one of these; open where the file does not say which it is."""
        if role not in self._roles:
            return Clauses.UNKNOWN
        known = -self._open[role]
        one = self._clauses.either(self._roles[role].get(code, _NOBODY) for code in codes)
        return Rails(self._clauses.every((known, one)), self._clauses.every((known, -one)))

    # Instruments ------------------------------------------------------------------------------------------------------

    def bound(self, role: str, key: str, declared: str | None = None) -> Rails:
        """Whether a State in a role is bound by an instrument, or has made a declaration with this effect."""
        asked = (role, key, declared)
        found = self._bound.get(asked)
        if found is None:
            found = self._bound[asked] = self._free_to_be_bound(role, self._instruments[key], declared)
        return found

    def _free_to_be_bound(self, role: str, instrument: Instrument, declared: str | None) -> Rails:
        clauses, table = self._clauses, instrument.parties
        if role not in self._roles:
            return Clauses.UNKNOWN
        if declared is not None:
            if not any(row.effect == declared for row in instrument.declarations):
                return Clauses.UNKNOWN
            found = clauses.free()
            clauses.require(-found.true, self.bound(role, instrument.instrument).true)
            return found
        outside = self._moments.within("act", instrument.in_force).false
        if table is None:
            return Rails(_NOBODY, outside)
        found = clauses.free()
        # Whether a State is bound on a day that nobody knows is open.
        clauses.require(-found.true, -outside)
        clauses.require(-found.true, self._moments.known("act"))
        if table.like is not None and not table.rows:
            clauses.require(-found.true, self.bound(role, table.like).true)
        if role == "nationality":
            clauses.require(-found.true, *(literal for code, literal in self._roles[role].items() if code != STATELESS))
        return found

    def in_force(self, period: Period) -> Rails:
        """Whether the act lies in a period."""
        return self._moments.within("act", period)
