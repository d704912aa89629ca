"""What findings come to when only some of the changes from OLD to NEW are made."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final, Literal, NamedTuple

from rightscheck.appraisal.appraise import Outcome, outcome
from rightscheck.appraisal.evaluate import Evaluator
from rightscheck.casefile.case import Case
from rightscheck.casefile.views import VIEWS
from rightscheck.comparing.changes import Change, mentioned, with_changes
from rightscheck.comparing.packs import RULES, pack_with
from rightscheck.grounding.reading import FactKey
from rightscheck.grounding.scope import Instance, instances
from rightscheck.inference.derive import Deriver
from rightscheck.law.norms import Concept, Norm
from rightscheck.law.pack import Pack

Aspect = Literal["there", "verdict", "as_it_stands", "views", "assessed"]
COMPARED: Final[tuple[Aspect, ...]] = ("verdict", "as_it_stands", "views", "assessed")
KEPT: Final = 60
"""So many evaluators of hybrids are kept, since the findings on one case share what they rest on."""


class Asked(NamedTuple):
    """What one finding is on."""

    norm: str
    instance: Instance

    @property
    def id(self) -> str:
        """The name of the finding, as `Finding.id`."""
        act, person, state, _ = self.instance
        return ".".join([self.norm, act, state, *([person] if person else [])])


class Version(NamedTuple):
    """One side of a comparison: a case and the pack with which it was read."""

    case: Case
    pack: Pack


def asked(version: Version, norms: Iterable[str]) -> dict[str, Asked]:
    """What there are findings on, by the name of the finding."""
    found = [
        Asked(key, instance)
        for key in norms
        if key in version.pack.norms
        for instance in instances(version.pack.norms[key], version.case)
    ]
    return {one.id: one for one in found}


def aspect(old: Outcome | None, new: Outcome | None) -> Aspect | None:
    """The first respect in which two outcomes differ; None if in none. `there`: only one side has the finding."""
    if old is None or new is None:
        return None if old is new else "there"
    return next((name for name in COMPARED if getattr(old, name) != getattr(new, name)), None)


def same(found: Outcome | None, new: Outcome | None, respect: Aspect) -> bool:
    """Whether an outcome is that of NEW in this respect."""
    if found is None or new is None:
        return found is new
    return bool(getattr(found, respect) == getattr(new, respect))


def rests_on(norm: str, pack: Pack) -> frozenset[str]:
    """A norm and all norms and concepts that it refers to, at any depth."""
    found: set[str] = set()
    waiting = [norm]
    while waiting:
        key = waiting.pop()
        rule: Norm | Concept | None = pack.norms.get(key) or pack.concepts.get(key)
        if key not in found and rule is not None:
            found.add(key)
            waiting += [name for _, node in rule.walk() for name in (node.norm, node.concept) if name]
    return frozenset(found)


class Hybrids:
    """OLD with any of the changes to NEW made, checked by the same engine; `tries` counts."""

    def __init__(self, old: Version, new: Version, changes: Iterable[Change], deriver: Deriver) -> None:
        self.old, self.new = old, new
        self.changes = tuple(changes)
        self.before = Evaluator(old.pack, old.case, deriver)
        same_rules = old.pack.digest == new.pack.digest
        self.after = self.before.beside(new.case) if same_rules else Evaluator(new.pack, new.case, deriver)
        self.tries = 0
        self._deriver = deriver
        self._packs: dict[frozenset[Change], Evaluator] = {frozenset(): self.before}
        self._made: dict[frozenset[Change], Evaluator | None] = {}
        self._norms = {change.key: change for change in self.changes if change.section == "norms"}
        self._of_pack = frozenset(change for change in self.changes if change.of_rules)

    def outcome(self, one: Asked, changes: frozenset[Change]) -> Outcome | None:
        """What a finding comes to with these changes made, None where there is no such finding then."""
        self.tries += 1
        here = self._instance(one, changes)
        if here is None:
            return None
        evaluator, instance = here
        return outcome(evaluator, evaluator.pack.norms[one.norm], instance)

    def there(self, one: Asked, changes: frozenset[Change]) -> bool:
        """Whether there is such a finding with these changes made."""
        return self._instance(one, changes) is not None

    def _instance(self, one: Asked, changes: frozenset[Change]) -> tuple[Evaluator, Instance] | None:
        norm = self._norms.get(one.norm)
        # A norm that only one of the packs has is in every hybrid pack, so that others can refer to it.
        if norm is not None and norm.how != "changed" and (norm in changes) is (norm.how == "removed"):
            return None
        evaluator = self._evaluator(changes)
        if evaluator is None:
            return None
        here = asked(Version(evaluator.case, evaluator.pack), [one.norm]).get(one.id)
        return None if here is None else (evaluator, here.instance)

    def _evaluator(self, changes: frozenset[Change]) -> Evaluator | None:
        if changes not in self._made:
            if len(self._made) >= KEPT:
                del self._made[next(iter(self._made))]
            self._made[changes] = self._new(changes)
        return self._made[changes]

    def _new(self, changes: frozenset[Change]) -> Evaluator | None:
        rules = changes & self._of_pack
        case = with_changes(self.old.case, self.new.case, self._ordered(changes - rules))
        if case is None:
            return None
        base = self._packs.get(rules)
        if base is None:
            if len(self._packs) >= KEPT:
                del self._packs[next(key for key in self._packs if key)]
            pack = pack_with(self.old.pack, self.new.pack, self._ordered(rules))
            base = self._packs[rules] = Evaluator(pack, self.old.case, self._deriver)
        return base.beside(case)

    def _ordered(self, changes: frozenset[Change]) -> list[Change]:
        return [change for change in self.changes if change in changes]

    def bringing(self, one: Asked) -> list[Change]:
        """The changes that may bring a finding about or remove it: of the norm, and of acts."""
        found = (change for change in self.changes if not change.inert)
        return [c for c in found if c.section == "acts" or (c.section == "norms" and c.key == one.norm)]

    def relevant(self, one: Asked) -> list[Change]:
        """The changes that may bear on a finding: of facts that it reads on either side and of their sources, of rules
        that it rests on, and of whatever else counts for all findings."""
        keys = frozenset().union(*self._keys(one))
        rules = rests_on(one.norm, self.old.pack) | rests_on(one.norm, self.new.pack)
        sources = set(self._sources(keys))
        predicates = {key[1] for key in keys}
        found = []
        for change in self.changes:
            bears = {
                "facts": lambda c: bool({(f.about, f.predicate) for f in (c.old, c.new) if f} & keys),
                "sources": lambda c: c.key in sources,
                "vocabulary": lambda c: c.key in predicates,
                **dict.fromkeys(RULES, lambda c: c.key in rules),
            }.get(change.section)
            if not change.inert and (bears is None or bears(change)):
                found.append(change)
        return found

    def _keys(self, one: Asked) -> Iterator[frozenset[FactKey]]:
        for evaluator, version in ((self.before, self.old), (self.after, self.new)):
            here = asked(version, [one.norm]).get(one.id)
            if here is not None:
                norm = version.pack.norms[one.norm]
                yield from (evaluator.evaluation(norm, here.instance, view).turns_on for view in VIEWS)

    def _sources(self, keys: frozenset[FactKey]) -> Iterator[str]:
        """The sources of these facts in both files, with those through which they are known."""
        for case in (self.old.case, self.new.case):
            for key in keys:
                for name in (name for fact in case.by_subject.get(key, ()) for name in mentioned(fact)):
                    here: str | None = name
                    while here is not None:
                        yield here
                        here = case.head.sources[here].via


def outcomes(evaluator: Evaluator, findings: Mapping[str, Asked]) -> dict[str, Outcome]:
    """What findings come to, by their names."""
    norms = evaluator.pack.norms
    return {key: outcome(evaluator, norms[one.norm], one.instance) for key, one in findings.items()}
