"""The fact vocabulary as pages."""

from __future__ import annotations

from collections.abc import Mapping

from rightscheck.law.pack import Pack
from rightscheck.law.vocabulary import Conduct, Predicate
from rightscheck.report.model import Block, Document, Heading, Item, Items, Paragraph, Table

_ABOUT = {"person": "a person", "any_act": "any act"}
_CONDUCT: Mapping[Conduct, str] = {
    "duty_bearer": "It lay in the hands of the State under review.",
    "person": "It lay in the hands of the person.",
    "other_state": "It lay in the hands of another State.",
    "none": "It lay in nobody's hands: a circumstance, an event or evidence.",
}


def _about(about: str, also: tuple[str, ...]) -> str:
    text = _ABOUT.get(about, f"an act of kind {about}")
    return f"{text}; may be stated of an act of kind {' or '.join(also)} too" if also else text


def fact_list(pack: Pack, subject: str | None = None) -> Document:
    """All predicates, or those about one subject, with their questions."""
    vocabulary = pack.vocabulary
    subjects = [subject] if subject else list(vocabulary.subjects.subjects)
    blocks: list[Block] = [Heading(1, "Facts that can be stated")]
    for name in subjects:
        predicates = [p for p in vocabulary.predicates.values() if p.subject == name]
        kind = vocabulary.subjects.subjects[name]
        blocks.append(Heading(2, f"{name.replace('_', ' ')}: {len(predicates)}"))
        blocks.append(Paragraph(f"About {_about(kind.about, kind.also)}.", "faint"))
        blocks.append(Table(("name", "type", "question"), tuple((p.name, p.type, p.question) for p in predicates)))
    blocks.append(
        Paragraph(
            "`rightscheck facts NAME` shows one of them with its values, `rightscheck facts WORD` those with a word in "
            "them, `rightscheck facts sources` the kinds of source.",
            "faint",
        )
    )
    return Document(tuple(blocks))


def fact_search(pack: Pack, word: str) -> Document | None:
    """The predicates that have a word in their name, question or values; None if there is none."""
    wanted = word.casefold()
    found = [
        predicate
        for predicate in pack.vocabulary.predicates.values()
        if any(wanted in text.casefold() for text in (predicate.name, predicate.question, *predicate.values))
    ]
    if not found:
        return None
    rows = tuple((p.name, p.subject.replace("_", " "), p.question) for p in found)
    return Document((Heading(1, f"Facts with '{word}'"), Table(("name", "about", "question"), rows)))


def evidence_page(pack: Pack) -> Document:
    """The kinds of source with their grades, and the standards of proof."""
    evidence, standards = pack.standards.evidence, pack.standards.standards
    blocks: list[Block] = [Heading(1, "Kinds of source, and standards of proof")]
    blocks.append(Heading(2, "Grades of evidence"))
    blocks.append(Items(tuple(Item(grade.means, f"{grade.grade}:") for grade in evidence.grades)))
    blocks.append(Heading(2, "Kinds of source (sources: {kind: ...})"))
    kinds = tuple((name, str(kind.grade), kind.means) for name, kind in evidence.kinds.items())
    blocks.append(Table(("kind", "grade", "what it is"), kinds))
    blocks.append(Heading(2, "Standards of proof"))
    rows = tuple((name, str(item.minimum_grade), item.means) for name, item in standards.items())
    blocks.append(Table(("standard", "least grade", "meaning"), rows))
    return Document(tuple(blocks))


def fact_page(predicate: Predicate, pack: Pack) -> Document:
    """One predicate: question, values with meanings and sentences, what its absence does not mean, and which norms
    ask for it."""
    about = _about(pack.vocabulary.about(predicate), pack.vocabulary.also(predicate))
    users = [n.norm for n in pack.norms.values() if any(predicate.name in node.words for _, node in n.walk())]
    users += [c.concept for c in pack.concepts.values() if any(predicate.name in node.words for _, node in c.walk())]
    blocks: list[Block] = [
        Heading(1, predicate.name),
        Paragraph(predicate.question, "strong"),
        Paragraph(f"Type {predicate.type}; about {about}."),
    ]
    if predicate.values:
        blocks.append(
            Items(
                tuple(
                    Item(value.means, f"{key}:", (Item(value.phrase, tone="faint"),))
                    if value.means
                    else Item(value.phrase, f"{key}:")
                    for key, value in predicate.values.items()
                )
            )
        )
    else:
        blocks.append(Paragraph(predicate.phrase))
    if predicate.absence:
        blocks.append(Paragraph(f"If nothing is stated: {predicate.absence}"))
    if predicate.derived is not None:
        blocks.append(Paragraph("Read from people, acts or party tables; it is not typed as a fact."))
    if predicate.age_below is not None:
        blocks.append(
            Paragraph(f"Read from the `age` of the person, where it is given: yes below {predicate.age_below}.")
        )
    blocks.append(Paragraph(_CONDUCT[pack.vocabulary.conduct_of(predicate)]))
    blocks.append(Paragraph(f"Asked for by: {', '.join(dict.fromkeys(users)) or 'no norm of this pack'}.", "faint"))
    return Document(tuple(blocks))
