"""What differs between two rule packs, change by change, and the pack with only some changes made."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import Any, Final, NamedTuple

from rightscheck.comparing.changes import Change
from rightscheck.law.instruments import Instrument, Parties
from rightscheck.law.pack import Pack
from rightscheck.law.standards import Standards
from rightscheck.law.states import State, States
from rightscheck.law.vocabulary import Vocabulary

RULES: Final = ("norms", "concepts")
_ROWS, _DECLARATIONS = "party ", "declarations "
_TEXT: Final = "text"


class _Listed(NamedTuple):
    """A State and the list of the pack in which it is."""

    group: str
    state: State


def _states(pack: Pack) -> Mapping[str, _Listed]:
    return {
        code: _Listed(group, state)
        for group in States.model_fields
        for code, state in getattr(pack.states, group).items()
    }


_TABLES: Final[Mapping[str, Callable[[Pack], Mapping[str, Any]]]] = {
    "norms": lambda pack: pack.norms,
    "concepts": lambda pack: pack.concepts,
    "vocabulary": lambda pack: pack.vocabulary.predicates,
    "kinds of act": lambda pack: pack.vocabulary.subjects.acts,
    "subjects": lambda pack: pack.vocabulary.subjects.subjects,
    "instruments": lambda pack: pack.instruments,
    "standards": lambda pack: pack.standards.standards,
    "kinds of source": lambda pack: pack.standards.evidence.kinds,
    "authorities": lambda pack: pack.authorities,
    "states": _states,
}
"""The parts of a pack whose entries are compared one by one."""


def pack_changes(old: Pack, new: Pack) -> Iterator[Change]:
    """The differences between two packs: norms and concepts first."""
    if old.digest == new.digest:
        return
    for section, table in _TABLES.items():
        before, after = table(old), table(new)
        for key in dict.fromkeys((*before, *after)):
            one, other = before.get(key), after.get(key)
            if one == other:
                continue
            if section == "instruments" and one is not None and other is not None:
                yield from _instrument_changes(key, one, other)
                continue
            # What only one pack has does nothing until a rule asks for it, save a norm, which is asked of every act.
            alone = (one is None or other is None) and section != "norms"
            yield Change(section, key, "", one, other, inert=alone or section == "authorities")
    mine, theirs = _other_words(old), _other_words(new)
    if mine != theirs:
        yield Change("rules", "words", "words", mine, theirs, inert=True)


def _other_words(pack: Pack) -> tuple[object, ...]:
    """What is not compared by itself: the order of printing and the words of the ladder of evidence."""
    ladder = pack.standards.evidence
    return pack.vocabulary.subjects.wrongs, ladder.grades, ladder.considerations, ladder.note, pack.standards.note


def _parts(instrument: Instrument) -> dict[str, Any]:
    """An instrument in parts that change by themselves: a State's rows, its declarations, the rest of the table of
    parties, the time in force, and what no check reads."""
    table = instrument.parties
    parts: dict[str, Any] = {
        "in_force": instrument.in_force,
        "parties": table and table.model_copy(update={"rows": ()}),
    }
    for row in table.rows if table else ():
        parts[_ROWS + row.state] = (*parts.get(_ROWS + row.state, ()), row)
    for made in instrument.declarations:
        parts[_DECLARATIONS + made.state] = (*parts.get(_DECLARATIONS + made.state, ()), made)
    read = {"in_force": Instrument.model_fields["in_force"].default, "parties": None, "declarations": ()}
    return {**parts, _TEXT: instrument.model_copy(update=read)}


def _instrument_changes(key: str, old: Instrument, new: Instrument) -> Iterator[Change]:
    before, after = _parts(old), _parts(new)
    for part in dict.fromkeys((*before, *after)):
        if before.get(part) != after.get(part):
            yield Change("instruments", key, part, before.get(part), after.get(part), inert=part == _TEXT)


def _instrument(old: Instrument, changes: Iterable[Change]) -> Instrument:
    parts = _parts(old) | {change.field: change.new for change in changes}
    rows, declarations = (
        tuple(one for part, made in parts.items() if part.startswith(prefix) for one in made or ())
        for prefix in (_ROWS, _DECLARATIONS)
    )
    table = parts["parties"] or (Parties() if rows else None)
    read = {
        "in_force": parts["in_force"],
        "parties": table and table.model_copy(update={"rows": rows}),
        "declarations": declarations,
    }
    made: Instrument = parts[_TEXT].model_copy(update=read)
    return made


def pack_with(old: Pack, new: Pack, changes: Collection[Change]) -> Pack:
    """OLD with some of the changes made. What only one of the two packs has is there in any case: it does nothing until
    a rule or a fact asks for it. Its digest says nothing.
    """
    if not changes:
        return old
    tables: dict[str, dict[str, Any]] = {}
    for section, table in _TABLES.items():
        made = {**table(new), **table(old)}
        own = [change for change in changes if change.section == section]
        for change in own:
            if change.new is not None and not change.field:
                made[change.key] = change.new
        for key in dict.fromkeys(change.key for change in own if change.field):
            made[key] = _instrument(made[key], [change for change in own if change.key == key])
        tables[section] = made
    subjects = old.vocabulary.subjects.model_copy(
        update={"acts": tables["kinds of act"], "subjects": tables["subjects"]}
    )
    evidence = old.standards.evidence.model_copy(update={"kinds": tables["kinds of source"]})
    groups: dict[str, dict[str, State]] = {group: {} for group in States.model_fields}
    for code, listed in tables["states"].items():
        groups[listed.group][code] = listed.state
    # Made anew and not copied, since a copy would keep what the models have worked out from their old content.
    return Pack.model_construct(
        digest=old.digest,
        files=old.files,
        forums=old.forums,
        vocabulary=Vocabulary.model_construct(subjects=subjects, predicates=tables["vocabulary"]),
        states=States.model_construct(None, **groups),
        standards=Standards.model_construct(evidence=evidence, standards=tables["standards"], note=old.standards.note),
        instruments=tables["instruments"],
        authorities=tables["authorities"],
        concepts=tables["concepts"],
        norms=tables["norms"],
    )
