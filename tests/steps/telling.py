"""What the check found, in a form that shows the author of a scenario why an expectation failed."""

from __future__ import annotations

from collections.abc import Iterator

from rightscheck.appraisal.findings import Element, Finding

from .draft import Draft


def tell(finding: Finding, draft: Draft) -> str:
    """A finding: verdict, views, elements with their values and facts, exceptions, gaps and hinges."""
    return "\n".join(_lines(finding, draft))


def _lines(finding: Finding, draft: Draft) -> Iterator[str]:
    people = " and ".join(draft.people[key]["name"] for key in finding.persons) or finding.injured_state or ""
    states = draft.pack.states
    heading = f"{finding.norm}, {states.name(finding.duty_bearer)}, {people}, act {finding.act}"
    yield f"{heading}: {finding.verdict} (as it stands: {finding.as_it_stands})"
    if finding.reason:
        yield f"  because: {finding.reason}"
    views = finding.views
    yield f"  views: weighed {views.weighed}, applicant {views.applicant}, respondent {views.respondent}, agreed {views.agreed}"
    for element in finding.elements:
        yield from _element(element, finding.elements)
    for exception in finding.exceptions:
        yield f"  exception {exception.id} {'stands' if exception.stands else 'does not stand'}: {exception.why}"
    for missing in finding.missing:
        yield f'  missing for {missing.element}: "{missing.question}" ({missing.predicate}; to be shown by: {missing.burden})'
    for hinge in finding.hinges:
        yield f"  hinge: {', '.join(hinge.facts)} (turns to {hinge.turns_to})"


def _element(element: Element, elements: tuple[Element, ...]) -> Iterator[str]:
    views = element.views
    cause = f" ({element.cause})" if element.cause != "settled" else ""
    others = {
        name: value
        for name in ("applicant", "respondent", "agreed")
        if (value := getattr(views, name)) is not element.value
    }
    aside = "".join(f", {name} {value}" for name, value in others.items())
    pad = "    " * (1 + _depth(element, elements))
    text = f"; {element.text}" if element.text else ""
    yield f"{pad}{element.role} {element.id}: {element.value}{cause}{aside}; burden {element.burden}{text}"
    for use in element.facts:
        said = "; ".join(f"{word.how} by {word.source or 'the author'}" for word in use.said)
        yield f"{pad}  - {use.fact} = {use.value} -> {use.supports}: {said}"


def _depth(element: Element, elements: tuple[Element, ...]) -> int:
    depth, parents = 0, {item.id: item.parent for item in elements}
    parent = element.parent
    while parent is not None and depth < 8:
        depth, parent = depth + 1, parents.get(parent)
    return depth
