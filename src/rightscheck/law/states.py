"""States by ISO 3166-1 alpha-3 code, with the documented extra codes for former States and stateless persons."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from rightscheck.law.model import Model
from rightscheck.problems import nearest

STATELESS, NOT_STATED = "XXA", "XXX"


class State(Model):
    """A State: the name that lawyers write, other names, and a note where the code is special."""

    name: str
    aliases: tuple[str, ...] = ()
    adjective: str = ""
    note: str = ""
    article: bool = False


class States(Model):
    """All States by code."""

    states: Mapping[str, State]
    former: Mapping[str, State] = {}
    special: Mapping[str, State] = {}

    @cached_property
    def by_code(self) -> Mapping[str, State]:
        """Every known code."""
        return {**self.states, **self.former, **self.special}

    @cached_property
    def by_name(self) -> Mapping[str, str]:
        """The code for every code, name and alias, folded."""
        known: dict[str, str] = {}
        for code, state in self.by_code.items():
            for name in (code, state.name, *state.aliases):
                known.setdefault(name.casefold(), code)
        return known

    def code(self, text: str) -> str:
        """The code for a code, name or alias in any letter case.

        Raises:
            ValueError: no such State; names the nearest one.
        """
        found = self.by_name.get(text.strip().casefold())
        if found is None:
            names = [state.name for state in self.by_code.values()] + list(self.by_code)
            hint = nearest(text, names, otherwise="Use its name or its three-letter code (ITA, KAZ).")
            raise ValueError(f"there is no State of this name. {hint}")
        return found

    def name(self, code: str) -> str:
        """The name for a code (the code itself if it is unknown)."""
        state = self.by_code.get(code)
        return state.name if state else code

    def adjective(self, code: str) -> str:
        """The adjective where one is recorded, otherwise the name."""
        state = self.by_code.get(code)
        return (state.adjective or state.name) if state else code
