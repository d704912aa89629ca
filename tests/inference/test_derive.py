from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator, Mapping
from threading import Thread
from types import ModuleType

import pytest

from rightscheck.grounding.tree import Node, Tree
from rightscheck.inference import durable
from rightscheck.inference.derive import Deriver
from rightscheck.inference.engine import (
    EngineDisagreement,
    EngineError,
    EngineLimitError,
    EngineUnavailable,
    Inferred,
    Match,
)
from rightscheck.inference.reference import LeafError, evaluate
from rightscheck.truth import Truth

T, F, U = Truth.TRUE, Truth.FALSE, Truth.UNKNOWN

# told-late or never-told, unless informed-refusal; and one open node beside it.
TREE = Tree(
    "breach",
    (
        Node("late", "leaf"),
        Node("never", "leaf"),
        Node("refused", "leaf"),
        Node("asked", "leaf"),
        Node("not-told", "any", ("late", "never")),
        Node("two", "at_least", ("late", "never", "refused"), 2),
        Node("open", "all", ("asked", "not-told")),
        Node("breach", "unless", ("not-told", "refused")),
    ),
)
LEAVES = {"late": T, "never": T, "refused": F, "asked": U}
MATCHES = (
    Match("not-told", T, (("late", T),)),
    Match("not-told", T, (("never", T),)),
    Match("two", T, (("late", T), ("never", T))),
    Match("breach", T, (("not-told", T), ("refused", F))),
)


class Scripted:
    """An engine that says what it is told to say, and counts how often it is asked."""

    name = "scripted"

    def __init__(self, said: Callable[[], Inferred]) -> None:
        self.said = said
        self.asked = 0

    def run(self, tree: Tree, leaves: Mapping[str, Truth]) -> Inferred:
        self.asked += 1
        return self.said()


def honest() -> Inferred:
    return Inferred(evaluate(TREE, LEAVES), MATCHES)


def fail(error: Exception) -> Inferred:
    raise error


def test_an_engine_that_is_confirmed() -> None:
    deriver = Deriver(runner=Scripted(honest))
    found = deriver.derive(TREE, LEAVES, norm="vccr-36-1b", case="a-case")
    assert found == Deriver("reference").derive(TREE, LEAVES, norm="vccr-36-1b", case="a-case")
    assert (deriver.engine_name, deriver.note) == ("scripted", "")


@pytest.mark.parametrize(
    ("values", "matches", "text"),
    [
        ({"breach": F}, MATCHES, "node 'breach' is true for the reference and false for the engine"),
        ({"open": F}, MATCHES, "node 'open' is unknown for the reference and false"),
        ({"asked": F}, MATCHES, "node 'asked' is unknown for the reference and false"),
        ({"breach": None}, MATCHES, "node 'breach' is true for the reference and missing"),
        ({"more": T}, MATCHES, "values to 9 nodes, and the tree has 8"),
        ({}, MATCHES[1:], "'not-told' is true also because of late"),
        ({}, MATCHES[:3], "'breach' is true also because of not-told, refused"),
        ({}, (*MATCHES[:2], MATCHES[3]), "'two' is true also because of late, never"),
        ({}, (*MATCHES, Match("open", T, (("not-told", T),))), "'open' is true because of not-told true"),
        ({}, (*MATCHES, Match("open", F, (("asked", F),))), "'open' is false because of asked false"),
        ({}, (*MATCHES, Match("open", U, (("asked", U),))), "'open' is unknown because of asked unknown"),
        ({}, (*MATCHES, Match("two", T, (("late", T),))), "'two' is true because of late true"),
        ({}, (*MATCHES, Match("two", T, (("late", T), ("late", T)))), "'two' is true because of late"),
        (
            {},
            (*MATCHES, Match("two", T, (("late", T), ("not-told", T)))),
            "'two' is true because of not-told",
        ),
        ({}, (*MATCHES, Match("breach", T, (("not-told", T),))), "'breach' is true because of not-told true"),
        ({}, (*MATCHES, Match("breach", T, ())), "'breach' is true because of nothing"),
        ({}, (*MATCHES, Match("late", T, (("never", T),))), "'late' is true because of never true"),
        ({}, (*MATCHES, Match("ghost", T, (("never", T),))), "'ghost' is true because of never true"),
        ({}, (*MATCHES, Match("not-told", T, (("ghost", T),))), "'not-told' is true because of ghost true"),
    ],
)
def test_an_engine_that_is_wrong(values: dict[str, Truth | None], matches: tuple[Match, ...], text: str) -> None:
    said = {**evaluate(TREE, LEAVES), **values}
    result = Inferred({name: value for name, value in said.items() if value is not None}, matches)
    deriver = Deriver(runner=Scripted(lambda: result))
    with pytest.raises(EngineDisagreement, match=r"norm vccr-36-1b, case a-case: .*No answer") as caught:
        deriver.derive(TREE, LEAVES, norm="vccr-36-1b", case="a-case")
    assert text in str(caught.value)
    # It is not kept either: the next question is not answered from the cache.
    with pytest.raises(EngineDisagreement):
        deriver.derive(TREE, LEAVES, norm="vccr-36-1b", case="a-case")


@pytest.mark.parametrize("kind", [EngineError, EngineLimitError])
def test_an_engine_that_fails(kind: type[EngineError]) -> None:
    deriver = Deriver(runner=Scripted(lambda: fail(kind("it broke."))))
    with pytest.raises(kind, match="norm n, case c: it broke") as caught:
        deriver.derive(TREE, LEAVES, norm="n", case="c")
    assert type(caught.value) is kind


def test_equal_questions_are_asked_once() -> None:
    engine = Scripted(honest)
    deriver = Deriver(runner=engine)
    first = deriver.derive(TREE, LEAVES, norm="n", case="c")
    again = deriver.derive(Tree(TREE.root, TREE.nodes), dict(reversed(LEAVES.items())), norm="m", case="d")
    assert first is again
    assert engine.asked == 1


def test_kept_derivations_are_bounded() -> None:
    deriver = Deriver("reference", keep=2)
    trees = [Tree(f"l{i}", (Node(f"l{i}", "leaf"),)) for i in range(3)]
    found = [deriver.derive(tree, {tree.root: T}, norm="n", case="c") for tree in trees]
    assert deriver.derive(trees[2], {"l2": T}, norm="n", case="c") is found[2]
    assert deriver.derive(trees[0], {"l0": T}, norm="n", case="c") is not found[0]


def test_leaves_that_do_not_fit() -> None:
    deriver = Deriver("reference")
    deriver.derive(TREE, LEAVES, norm="n", case="c")
    for wrong in ({"late": T}, {**LEAVES, "more": T}, {**LEAVES, "late": "true"}):
        with pytest.raises(LeafError):
            deriver.derive(TREE, wrong, norm="n", case="c")  # type: ignore[arg-type]


def test_the_reference_alone_says_so() -> None:
    deriver = Deriver("reference")
    assert deriver.engine_name == "reference"
    assert "alone because it was asked for" in deriver.note


def test_words_that_are_not_engines() -> None:
    with pytest.raises(ValueError, match="Use one of auto, durable, reference"):
        Deriver("clips")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="runs alone"):
        Deriver("reference", runner=Scripted(honest))


@pytest.fixture(params=[ModuleNotFoundError("no"), ImportError("/a/path/x.so: undefined symbol: Py_Old")])
def without_durable(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    real = importlib.import_module

    def refuse(name: str, package: str | None = None) -> ModuleType:
        if name == durable.MODULE:
            raise request.param
        return real(name, package)

    monkeypatch.setattr(importlib, "import_module", refuse)
    durable.forget()
    yield
    durable.forget()


@pytest.mark.usefixtures("without_durable")
def test_where_durable_rules_is_missing() -> None:
    assert not durable.available()
    deriver = Deriver()
    assert deriver.engine_name == "reference"
    assert "without a second engine" in deriver.note
    assert "pip install durable-rules==2.0.28" in deriver.note
    assert "/a/path" not in deriver.note
    assert deriver.derive(TREE, LEAVES, norm="n", case="c").value is T
    with pytest.raises(EngineUnavailable, match=r"pip install durable-rules==2\.0\.28.*'auto' or 'reference'"):
        Deriver("durable")
    with pytest.raises(EngineUnavailable):
        durable.engine()


def test_several_threads(engine: durable.DurableEngine) -> None:
    deriver = Deriver("durable", keep=0)
    vectors = [dict(zip(LEAVES, (a, b, c, U), strict=True)) for a in Truth for b in Truth for c in Truth]
    expected = [evaluate(TREE, vector) for vector in vectors]
    wrong: list[object] = []

    def work() -> None:
        for _ in range(20):
            for vector, values in zip(vectors, expected, strict=True):
                try:
                    found = deriver.derive(TREE, vector, norm="n", case="c")
                except EngineError as error:
                    wrong.append(error)
                else:
                    if found.values != values:
                        wrong.append(found)

    threads = [Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong
