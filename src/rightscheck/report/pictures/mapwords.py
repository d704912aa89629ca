"""What an argument map says, in words: the texts of its boxes, and the whole as sentences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from rightscheck.appraisal.findings import FactUse, Finding
from rightscheck.casefile.sentences import sentence
from rightscheck.language import listed, marked, number_words, tr, tr_number
from rightscheck.report.dossier import Dossier
from rightscheck.report.pictures.arguments import Node, walk
from rightscheck.report.pictures.signs import value_words
from rightscheck.truth import Truth

_ROLES: Final[Mapping[str, str]] = {
    "condition": marked("Condition"),
    "element": marked("Element"),
    "argument_for": marked("Argument for"),
    "argument_against": marked("Argument against"),
    "exception": marked("Exception"),
    "rebuttal": marked("Answer"),
}
_CAUSES: Final[Mapping[str, str]] = {
    "missing": marked("open: nobody states the facts"),
    "disputed": marked("open: the accounts are evenly balanced"),
    "below_standard": marked("open: evidence below the standard"),
    "time": marked("open: the dates leave it open"),
}
_SPEAKS: Final[Mapping[Truth, str]] = {
    Truth.TRUE: marked("For it: {fact}"),
    Truth.FALSE: marked("Against it: {fact}"),
    Truth.UNKNOWN: marked("Undecided: {fact}"),
}


def conclusion(dossier: Dossier, finding: Finding) -> str:
    """Whose conduct towards whom it is, and the verdict."""
    who, state = dossier.words.persons(finding), dossier.words.state(finding.duty_bearer)
    values = {"state": state, "act": finding.act, "verdict": tr(finding.label)}
    if who:
        return tr("{state} towards {who}, act ‘{act}’: {verdict}.", who=who, **values)
    return tr("{state}, act ‘{act}’: {verdict}.", **values)


def map_words(dossier: Dossier, finding: Finding, nodes: Sequence[Node], more: int) -> Iterator[str]:
    """The picture in sentences."""
    yield tr("Conclusion, {value}: {cite}, {title}.", value=value_words(finding.views.weighed), **norm_names(finding))
    yield conclusion(dossier, finding)
    if finding.reason:
        yield tr("It does not apply: {reason}.", reason=finding.reason)
    for node in walk(nodes):
        yield tr("{role}, {value}: {text}", role=role(node), value=value_of(node), text=sentence(question(node)))
        yield from (defeated(node) for _ in node.defeated_by[:1])
        for use in node.facts:
            yield tr(_SPEAKS[use.supports], fact=fact_words(dossier, node, use))
        yield from notes(node)
    if more:
        yield left_out(more)


def norm_names(finding: Finding) -> dict[str, str]:
    """Citation and title of the norm, to be filled into a text."""
    return {"cite": finding.cite.text, "title": finding.title}


def role(node: Node) -> str:
    """`3. Argument for`."""
    return tr("{number}. {role}", number=number_words(node.number), role=tr(_ROLES[node.element.role]))


def value_of(node: Node) -> str:
    """What became of a part, and why it is open."""
    element = node.element
    if element.value is Truth.UNKNOWN and element.cause in _CAUSES:
        return tr(_CAUSES[element.cause])
    return value_words(element.value)


def question(node: Node) -> str:
    """What a part asks or says."""
    return node.element.question or node.element.says or node.element.id.rpartition(".")[2].replace("-", " ")


def defeated(node: Node) -> str:
    """Which parts defeat this one."""
    return tr("Defeated by {numbers}.", numbers=listed([number_words(number) for number in node.defeated_by]))


def fact_words(dossier: Dossier, node: Node, use: FactUse) -> str:
    """A version of a fact with who says so, without the places in the sources."""
    said = "; ".join(dict.fromkeys(dossier.words.said(replace(word, at="")) for word in use.said))
    if use.fact in node.turning:
        return tr("{fact} [{said}] The finding turns on this fact.", fact=sentence(use.sentence), said=said)
    return tr("{fact} [{said}]", fact=sentence(use.sentence), said=said)


def notes(node: Node) -> Iterator[str]:
    """What the element found without facts, and what is left out."""
    if node.element.text:
        yield sentence(node.element.text)
    if node.same:
        yield tr("See {number}.", number=number_words(node.same))
    if node.more_facts:
        yield tr_number("… and {number} more fact.", "… and {number} more facts.", node.more_facts)
    if node.more:
        yield left_out(node.more)


def left_out(number: int) -> str:
    """How many parts are not shown."""
    return tr_number("… and {number} more point.", "… and {number} more points.", number)
