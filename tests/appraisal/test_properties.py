"""What must hold for any case: on the small law and on the shipped one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import combinations
from random import Random

import pytest

from rightscheck import check
from rightscheck.appraisal.findings import DerivationRun, Finding
from rightscheck.casefile.load import case_from_text
from rightscheck.grounding.compiled import Compiled, Leaf, compile_concept, compile_norm
from rightscheck.grounding.tree import Tree
from rightscheck.inference import durable
from rightscheck.inference.derive import Deriver
from rightscheck.law.norms import Node
from rightscheck.law.pack import Pack
from rightscheck.truth import Truth

from ..packs.writing import Fact, deriver, finding, findings, says, small, small_case, views
from .drawing import FOR_THE_STATE, HEAD, draw, drawn, drawn_text, found, small_facts

T, F, U = Truth.TRUE, Truth.FALSE, Truth.UNKNOWN
ORDER = {F: 0, U: 1, T: 2}
WAYS = ("asserted_by", "denied_by", "conceded_by", "found_by")

SMALL_SEEDS = range(90)
SHIPPED_SEEDS = range(44)
FEWER = range(44)


# Taking facts away ----------------------------------------------------------------------------------------------------


def without(facts: Iterable[Fact], about: str, predicate: str) -> list[Fact]:
    return [fact for fact in facts if not (predicate in fact and fact["about"] == about)]


def predicate_of(fact: Fact) -> str:
    marks = {
        "about",
        "person",
        "asserted_by",
        "denied_by",
        "conceded_by",
        "found_by",
        "complete",
        "from",
        "to",
        "known",
    }
    return next(key for key in fact if key not in marks)


def pairs(*several: list[Finding]) -> Iterator[tuple[Finding, ...]]:
    """Findings on the same act, person and State; they stand in the order of their verdicts."""
    ordered = [sorted(found, key=lambda one: one.id) for found in several]
    for together in zip(*ordered, strict=True):
        assert len({one.id for one in together}) == 1
        yield together


def compiled(pack: Pack, rule: str) -> Compiled:
    name = rule.partition("#")[0]
    if name in pack.norms:
        return compile_norm(pack.norms[name])
    return compile_concept(pack.concepts[name], "claimant", "ordinary", "claimant")


def fact_leaves(pack: Pack, found: Finding, view: str) -> Iterator[tuple[str, str, Leaf, Truth]]:
    """Every leaf of every run that reads facts, and its value."""
    for run in found.derivation.get(view, ()):
        leaves = compiled(pack, run.rule).leaves
        for name, value in run.leaves.items():
            if leaves[name].kind in ("fact", "date", "hours_between"):
                yield run.rule, name, leaves[name], value


def triggers(pack: Pack, norm: str) -> set[str]:
    """The facts that move a burden in a norm or in what it refers to."""
    found: set[str] = set()
    waiting = [pack.norms[norm]]
    while waiting:
        for _, node in waiting.pop().walk():
            found |= {kid.fact for shift in node.shifts for _, kid in shift.when.walk() if kid.fact}
            waiting += [pack.norms[node.norm]] if node.norm else []
    return found


@pytest.mark.parametrize("seed", SHIPPED_SEEDS)
def test_deleting_everything_said_about_a_fact_makes_nothing_known(seed: int, pack: Pack) -> None:
    r, norm, facts = draw(seed, pack)
    chosen = r.choice(facts)
    about, predicate = chosen["about"], predicate_of(chosen)
    before = found(pack, drawn(pack, facts), [norm])
    after = found(pack, drawn(pack, without(facts, about, predicate)), [norm])
    # Where the fact moves a burden, the weighed view may change with the burden; the three others never do.
    moving = predicate in triggers(pack, norm)
    for old, new in pairs(before, after):
        if not (old.derivation and new.derivation):
            continue
        for view in ("applicant", "respondent", "agreed", *(() if moving else ("weighed",))):
            known = {(rule, name): value for rule, name, _, value in fact_leaves(pack, old, view)}
            for rule, name, _, value in fact_leaves(pack, new, view):
                if known.get((rule, name)) is U:
                    assert value is U, (old.id, view, rule, name)


def test_silence_is_unknown_on_every_view_and_breaches_nothing(pack: Pack) -> None:
    for one in found(pack, drawn(pack, []), list(pack.norms)):
        for view in ("applicant", "respondent", "agreed", "weighed"):
            values = {
                value
                for _, _, leaf, value in fact_leaves(pack, one, view)
                if leaf.kind == "fact" and not derived(pack, leaf)
            }
            assert values <= {U}, one.id
        # Whoever is removed is a victim of the removal unless the State shows otherwise: a status, and no breach.
        if one.kind != "definition":
            assert one.verdict in ("undetermined", "not_applicable"), one.id
            assert one.as_it_stands == "no_breach", one.id


def derived(pack: Pack, leaf: Leaf) -> bool:
    return leaf.node is not None and pack.vocabulary.names[str(leaf.node.fact)].derived is not None


# The State's account --------------------------------------------------------------------------------------------------


def without_state(facts: Iterable[Fact]) -> list[Fact]:
    """The facts without what the State asserts and denies."""
    kept = []
    for fact in facts:
        words = {
            way: [who for who in fact.get(way, []) if not who.startswith("fre")] for way in ("asserted_by", "denied_by")
        }
        rest = {key: value for key, value in fact.items() if key not in words} | {
            way: w for way, w in words.items() if w
        }
        if (
            not ({"asserted_by", "denied_by"} & fact.keys())
            or any(words.values())
            or rest.keys() & {"conceded_by", "found_by"}
        ):
            kept.append(rest)
    return kept


def granting_state(facts: Iterable[Fact]) -> list[Fact]:
    """The facts with the State's word in the form of a record."""
    return [
        {
            key: ["fre-log" if who.startswith("fre") else who for who in value] if key in WAYS else value
            for key, value in fact.items()
        }
        for fact in facts
    ]


@pytest.mark.parametrize("seed", SMALL_SEEDS)
def test_the_states_account_only_ever_helps_the_state(seed: int) -> None:
    """Where each side says what helps it: without the State's account a breach is never less shown, and with a record
    for it never more."""
    facts = small_facts(Random(seed))
    as_told = finding("web", *facts).views
    alone = finding("web", *without_state(facts)).views
    granted = finding("web", *granting_state(facts)).views
    assert ORDER[granted.weighed] <= ORDER[as_told.weighed] <= ORDER[alone.weighed]
    assert alone.applicant is as_told.applicant is granted.applicant
    assert granted.respondent is as_told.respondent
    assert ORDER[as_told.respondent] <= ORDER[alone.respondent]


@pytest.mark.parametrize("seed", SMALL_SEEDS[::3])
def test_without_sources_of_its_own_the_respondents_view_is_open(seed: int) -> None:
    facts = [
        fact for fact in small_facts(Random(seed), neutral=False) if fact.get("asserted_by", [""])[0].startswith("app")
    ]
    one = finding("web", *facts)
    assert views(one)[0] == views(one)[2] == "u"


@pytest.mark.parametrize("seed", SHIPPED_SEEDS)
def test_the_states_account_on_the_shipped_law(seed: int, pack: Pack) -> None:
    _, norm, facts = draw(seed, pack)
    told, alone, granted = (
        found(pack, drawn(pack, some), [norm]) for some in (facts, without_state(facts), granting_state(facts))
    )
    for old, less, more in pairs(told, alone, granted):
        if not (old.derivation and less.derivation and more.derivation) or old.duty_bearer != "ITA":
            continue
        # The applicant's account does not depend on what the State asserts or denies.
        assert less.views.applicant is old.views.applicant is more.views.applicant, old.id
        assert more.views.respondent is old.views.respondent, old.id
        if triggers(pack, norm):
            continue
        before = {(rule, name): value for rule, name, _, value in fact_leaves(pack, old, "weighed")}
        without_it = {(rule, name): value for rule, name, _, value in fact_leaves(pack, less, "weighed")}
        for rule, name, leaf, value in fact_leaves(pack, more, "weighed"):
            if (
                leaf.node is None
                or leaf.node.is_ is None
                or leaf.helps != "claimant"
                or supported(pack, facts, leaf.node)
            ):
                continue
            if before[rule, name] is not T:
                assert value is not T, (old.id, rule, name)
            else:
                assert without_it[rule, name] is T, (old.id, rule, name)


def supported(pack: Pack, facts: Iterable[Fact], node: Node) -> bool:
    """Whether the State's own words make a test true: then they help the applicant."""
    predicate = pack.vocabulary.names[str(node.fact)]
    wanted = set(node.is_ or ())
    denied = set()
    for fact in facts:
        if predicate.name not in fact:
            continue
        if any(who.startswith("fre") for who in fact.get("asserted_by", [])) and fact[predicate.name] in wanted:
            return True
        if any(who.startswith("fre") for who in fact.get("denied_by", [])):
            denied.add(fact[predicate.name])
    return bool(denied) and set(predicate.values) - denied <= wanted


# Order and what is beside the point ------------------------------------------------------------------------------------


def plain(one: Finding) -> Finding:
    """A finding with the words on each fact in one order: they are printed in the order of the file."""

    def sort(uses: Iterable[object]) -> tuple[object, ...]:
        return tuple(sorted((replace(use, said=tuple(sorted(use.said, key=repr))) for use in uses), key=repr))  # type: ignore[attr-defined,type-var]

    elements = tuple(replace(part, facts=sort(part.facts)) for part in one.elements)  # type: ignore[arg-type]
    hinges = tuple(sorted((replace(hinge, sentences=()) for hinge in one.hinges), key=repr))
    reason = "; ".join(sorted(one.reason.split("; ")))
    counter = sort(one.counter_evidence)
    return replace(one, elements=elements, hinges=hinges, counter_evidence=counter, reason=reason)  # type: ignore[arg-type]


@pytest.mark.parametrize("seed", FEWER)
def test_the_order_of_facts_does_not_matter(seed: int, pack: Pack) -> None:
    r, norm, facts = draw(seed, pack)
    first = found(pack, drawn(pack, facts), [norm])
    shuffled = r.sample(facts, len(facts))
    second = found(pack, drawn(pack, shuffled), [norm])
    assert [plain(one) for one in first] == [plain(one) for one in second]


@pytest.mark.parametrize("seed", FEWER)
def test_what_is_beside_the_point_changes_nothing(seed: int, pack: Pack) -> None:
    _, norm, facts = draw(seed, pack)
    first = found(pack, drawn(pack, facts), [norm])
    more = drawn(
        pack,
        [*facts, {"about": "zed", "age_at_offence": "16", "asserted_by": ["zed-says"]}],
        people={**HEAD["people"], "zed": {"name": "Zed", "nationality": ["LVA"]}},
        sources={**HEAD["sources"], "zed-says": {"title": "T", "kind": "record", "speaks_for": "none"}},
    )
    assert found(pack, more, [norm]) == first


# Hinges ---------------------------------------------------------------------------------------------------------------


def taken(facts: list[Fact], predicate: str, side: str) -> list[Fact]:
    """The file with one fact as one side tells it, and as a court found it: what the side says, or else what
    independent sources say that it does not deny."""
    about = [fact for fact in facts if predicate in fact]
    rest = [fact for fact in facts if predicate not in fact]
    prefix = "app" if side == "applicant" else "fre"

    def by(fact: Fact, way: str, voices: tuple[str, ...]) -> bool:
        return any(who.startswith(voices) for who in fact.get(way, []))

    def as_found(fact: Fact, way: str) -> Fact:
        return {key: value for key, value in fact.items() if key not in WAYS} | {way: ["court"]}

    denied = [fact for fact in about if by(fact, "denied_by", (prefix,))]
    own = [fact for fact in about if by(fact, "asserted_by", (prefix,))]
    neutral = [
        fact
        for fact in about
        if by(fact, "asserted_by", ("press", "ngo", "log"))
        and fact[predicate] not in [other[predicate] for other in denied]
    ]
    if predicate == "signs":
        # Of a list each side's word counts member by member.
        return [
            *rest,
            *(as_found(fact, "found_by") for fact in own or neutral),
            *(as_found(fact, "denied_by") for fact in denied),
        ]
    held = own or neutral
    return [
        *rest,
        *(as_found(fact, "found_by") for fact in held[:1]),
        *(as_found(fact, "denied_by") for fact in ([] if held else denied)),
    ]


@pytest.mark.parametrize("seed", SMALL_SEEDS[:60])
def test_hinges_turn_the_outcome_and_no_part_of_them_does(seed: int) -> None:
    facts = small_facts(Random(seed), neutral=False)
    one = finding("web", *facts)
    side = "state" if one.verdict == "indicated" else "applicant"
    named = {tuple(name.partition(".")[2] for name in hinge.facts) for hinge in one.hinges}

    def turns(predicates: Iterable[str]) -> bool:
        changed = facts
        for predicate in predicates:
            changed = taken(changed, predicate, side)
        return (finding("web", *changed).views.weighed is T) is not (one.views.weighed is T)

    for hinge in named:
        assert turns(hinge), hinge
        parts = [part for size in range(len(hinge)) for part in combinations(hinge, size)]
        assert not any(turns(part) for part in parts), hinge
    if one.verdict in ("contested", "indicated"):
        # And there is no other smallest set of up to two facts.
        said = sorted({predicate_of(fact) for fact in facts})
        for size in (1, 2):
            for chosen in combinations(said, size):
                if not any(set(known) <= set(chosen) for known in map(set, named)):
                    assert not turns(chosen), chosen


# Missing --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("seed", SMALL_SEEDS[::2])
def test_what_is_missing_lies_on_an_open_path(seed: int) -> None:
    """Some answer to a missing fact, given by a court, can change the conclusion or what else is asked."""
    facts = small_facts(Random(seed))
    one = finding("web", *facts)
    assert bool(one.missing) <= (one.views.weighed is U)
    answers = {"signs": [["bruises"], ["fear"], ["silence"]], "days": ["3", "40"], "told": ["soon", "never"]}
    for gap in one.missing:
        tried = [
            finding(
                "web",
                *without(facts, "cell", gap.predicate),
                {"about": "cell", gap.predicate: value, "found_by": ["court"], **closed},
            )
            for value in answers.get(gap.predicate, ["yes", "no"])
            for closed in ([{}, {"complete": "yes"}] if gap.predicate == "signs" else [{}])
        ]
        assert any(
            new.views.weighed is not U or {g.fact for g in new.missing} != {g.fact for g in one.missing}
            for new in tried
        ), gap
        if gap.settles:
            assert any(new.views.weighed is not U for new in tried), gap


# Derivations ----------------------------------------------------------------------------------------------------------


def follows(tree: Tree, run: DerivationRun) -> Mapping[str, Truth]:
    """Every step of a run, worked out anew from the leaves: a checker of its own, in the plainest words."""
    values = dict(run.leaves)
    assert set(values) == set(tree.leaves)
    for node, step in zip(tree.groups, run.steps, strict=True):
        kids = [values[kid] for kid in node.kids]
        ordered = sorted(kids, key=ORDER.__getitem__)
        if node.kind == "all":
            value = ordered[0]
        elif node.kind == "any":
            value = ordered[-1]
        elif node.kind == "at_least":
            value = ordered[-node.n]
        elif node.kind == "not":
            value = {T: F, F: T, U: U}[kids[0]]
        else:
            value = F if kids[1] is T else kids[0]
        assert (step.node, step.kind, step.value) == (node.name, node.kind, value)
        assert set(step.because) <= set(node.kids) and step.because
        values[node.name] = value
    return values


def check_derivations(pack: Pack, one: Finding) -> None:
    for view, runs in one.derivation.items():
        roots: dict[str, set[Truth]] = {}
        worked = [(run, compiled(pack, run.rule)) for run in runs]
        for run, rule in worked:
            values = follows(rule.tree, run)
            roots.setdefault(run.rule.partition("#")[0], set()).add(values[rule.tree.root])
            if run.rule == one.norm:
                assert values[rule.tree.root] is getattr(one.views, view)
                for part in one.elements:
                    if part.id in values:
                        assert getattr(part.views, view) is values[part.id]
        for run, rule in worked:
            for name, leaf in rule.leaves.items():
                if leaf.kind in ("norm", "concept") and leaf.node is not None:
                    referred = str(leaf.node.norm or leaf.node.concept)
                    assert run.leaves[name] in roots.get(referred, {U}), (one.id, referred)
                if leaf.kind == "open":
                    assert run.leaves[name] is U


@pytest.mark.parametrize("seed", SHIPPED_SEEDS[::2])
def test_every_step_follows_from_its_kids(seed: int, pack: Pack) -> None:
    _, norm, facts = draw(seed, pack)
    for one in found(pack, drawn(pack, facts), [norm]):
        check_derivations(pack, one)


@pytest.mark.parametrize("seed", SMALL_SEEDS[::5])
def test_every_step_follows_on_the_small_law(seed: int) -> None:
    for one in findings(*small_facts(Random(seed))).findings:
        check_derivations(small(), one)


def test_one_rule_with_two_burdens_has_two_runs() -> None:
    """A concept that an element and an exception both use is derived for each, and both runs are shown."""
    facts = [says("fre-bare", "beaten", "no"), says("app", "signs", ["silence"], complete="yes")]
    one = finding("twofold", *facts)
    runs = {run.rule: run.steps[-1].value for run in one.derivation["weighed"]}
    # A bare word refutes what the applicant must show, and not what the State must.
    assert runs == {"twofold": F, "harm": F, "harm#2": U}
    check_derivations(small(), one)


@pytest.mark.skipif(not durable.available(), reason="durable_rules is not here")
@pytest.mark.parametrize("seed", range(0, 42, 2))
def test_both_engines_find_the_same(seed: int, pack: Pack) -> None:
    _, norm, facts = draw(seed, pack)
    text = drawn_text(facts)
    both = [
        check(case_from_text(text, "drawn.yaml", pack), pack, norms=[norm], deriver=engine)
        for engine in (deriver(), Deriver("reference"))
    ]
    assert {one.receipt.engine for one in both} == {"durable", "reference"}
    assert both[0].findings == both[1].findings
    assert replace(both[0], receipt=both[1].receipt) == both[1]


def test_the_same_input_gives_the_same_findings() -> None:
    case = small_case(*small_facts(Random(7)))
    assert check(case, small(), deriver=Deriver()) == check(case, small(), deriver=Deriver())


def test_the_drawn_cases_have_something_to_decide() -> None:
    verdicts = {finding("web", *small_facts(Random(seed))).verdict for seed in SMALL_SEEDS}
    assert {"indicated", "contested", "arguable", "undetermined", "no_breach_shown"} <= verdicts
    assert all(values for values in FOR_THE_STATE.values())
