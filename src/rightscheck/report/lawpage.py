"""A norm, or the list of norms, as a page a lawyer can read."""

from __future__ import annotations

from collections.abc import Iterator

from rightscheck.law.model import Citation
from rightscheck.law.norms import DATE_TESTS, NUMBER_TESTS, Concept, Node, Norm
from rightscheck.law.pack import Pack
from rightscheck.report.model import Block, Document, Heading, Item, Items, Paragraph, Table
from rightscheck.report.words import BURDENS

_ROLES = {
    "duty_bearer": "the State that acts",
    "nationality": "the person's State of nationality",
    "destination": "the State of destination",
    "injured_state": "the injured State",
}
KINDS = {
    "duty": "",
    "definition": "a question of status, no breach",
    "composite": "a summary over other findings, for human review",
    "admissibility": "a bar to the examination of a complaint, no breach",
}
_COMPARE = {"at_least": "at least", "at_most": "at most", "more_than": "more than", "less_than": "less than"}
_WHEN = {"before": "before", "after": "after", "on_or_before": "on or before", "on_or_after": "on or after"}


def norm_list(pack: Pack) -> Document:
    """Every norm with its citation and title, by wrong."""
    blocks: list[Block] = [
        Heading(1, f"{len(pack.norms)} norms of {len({n.cite.instrument for n in pack.norms.values()})} instruments")
    ]
    for wrong in dict.fromkeys(sorted(norm.wrong for norm in pack.norms.values())):
        norms = [norm for norm in pack.norms.values() if norm.wrong == wrong]
        blocks.append(Heading(2, wrong[:1].upper() + wrong[1:]))
        rows = tuple((norm.norm, pack.citation(norm), norm.title) for norm in norms)
        blocks.append(Table(("id", "provision", "title"), rows))
    blocks.append(Paragraph("`rightscheck law ID` shows one of them.", "faint"))
    return Document(tuple(blocks))


def named(norm: Norm, pack: Pack) -> str:
    """A norm as it is referred to: provision, title and id."""
    return f"{pack.citation(norm)}, {norm.title} ({norm.norm})"


def norm_page(norm: Norm, pack: Pack) -> Document:
    """One norm: what it demands, when it applies, what breaches and what excuses, on what authority."""
    return Document(tuple(_NormPage(norm, pack).blocks()))


def concept_page(concept: Concept, pack: Pack) -> Document:
    """One concept that norms share."""
    page = _Nodes(pack)
    users = [norm for norm in pack.norms.values() if any(node.concept == concept.concept for _, node in norm.walk())]
    sharing = [c for c in pack.concepts.values() if any(node.concept == concept.concept for _, node in c.walk())]
    used = [named(norm, pack) for norm in users] + [f"{other.title} ({other.concept})" for other in sharing]
    blocks: list[Block] = [
        Heading(1, f"{concept.title} ({concept.concept})"),
        Paragraph(concept.summary or concept.question),
        Heading(2, "Holds if"),
        Items((page.item(concept.holds),)),
        Heading(2, "Used by"),
        Items(tuple(map(Item, used))) if used else Paragraph("No norm of this pack."),
    ]
    blocks += page.authorities(concept.authorities)
    if concept.notes:
        blocks += [Heading(2, "Notes"), Items(tuple(Item(note) for note in concept.notes))]
    return Document(tuple(blocks))


class _Nodes:
    """Nodes of the law in words."""

    def __init__(self, pack: Pack) -> None:
        self.pack = pack

    def item(self, node: Node) -> Item:
        """A node and everything below it."""
        below = []
        if node.burden or node.standard:
            proof = [f"for {BURDENS[node.burden]} to show"] if node.burden else []
            proof += [f"standard: {node.standard.replace('_', ' ')}"] if node.standard else []
            below.append(Item("; ".join(proof), tone="faint"))
        for shift in node.shifts:
            below.append(Item(f"the burden moves to {BURDENS[shift.to]} if", items=(self.item(shift.when),)))
        below += [self.item(kid) for kid in self._members(node)]
        for argument in node.against:
            what = f"Against {', '.join(argument.defeats)}" if argument.defeats else "Refuted if"
            below.append(Item(f"{what}:", items=(self.item(argument),)))
        for number, exception in enumerate(node.unless):
            below.append(Item("unless" if number == 0 else "or unless", items=(self.item(exception),)))
        if node.authorities:
            below.append(Item(self._citations(node.authorities), tone="faint"))
        if node.note:
            below.append(Item(node.note, tone="faint"))
        return Item(self._text(node), items=tuple(below))

    @staticmethod
    def _members(node: Node) -> tuple[Node, ...]:
        members = node.all or node.any or node.for_ or (node.of if isinstance(node.of, tuple) else ())
        return (node.not_,) if node.not_ is not None else members or ()

    def _text(self, node: Node) -> str:
        name = f" [{node.id}]" if node.id else ""
        lead = node.question or node.says
        if node.leaf_kind:
            condition = self.leaf(node)
            return f"{lead}{name}: {condition}" if lead else f"{condition}{name}"
        group = {
            "all": "all of these",
            "any": "any of these",
            "at_least": f"at least {node.at_least} of these",
            "not": "not",
            "arguments": "any of these arguments; if none stands, it is open",
        }[str(node.group_kind)]
        return f"{lead}{name} — {group}:" if lead else f"{group}{name}:"

    def leaf(self, node: Node) -> str:
        """A leaf in words."""
        if node.fact is not None:
            return self._fact(node)
        if node.party is not None:
            if node.declared:
                effect, where = (
                    node.declared.replace("_", " "),
                    self.pack.instruments[node.to].short if node.to else "this instrument",
                )
                return f"{_ROLES[node.party]} has made a declaration under {where} ({effect}), in force on that date"
            target = f"bound by {self.pack.instruments[node.to].short}" if node.to else "bound by this instrument"
            return f"{_ROLES[node.party]} is {target} on the date of the act"
        if node.state is not None:
            words = [_ROLES.get(word) or self.pack.states.name(word) for word in node.is_ or node.is_not or ()]
            return f"{_ROLES[node.state]} is {'' if node.is_ else 'not '}{' or '.join(words)}"
        if node.date is not None:
            test = next(name for name in DATE_TESTS if getattr(node, name) is not None)
            return f"the date of {self._moment(node.date)} is {_WHEN[test]} {self._moment(getattr(node, test))}"
        if node.hours_between is not None:
            test = next(name for name in NUMBER_TESTS if getattr(node, name) is not None)
            first, second = (self._moment(word) for word in node.hours_between)
            return f"{_COMPARE[test]} {getattr(node, test)} hours passed from {first} to {second}"
        if node.norm is not None:
            return f"the conditions of {self.pack.citation(self.pack.norms[node.norm])} are met ({node.norm})"
        concept = self.pack.concepts[str(node.concept)]
        return f"{concept.title} ({concept.concept})"

    def _moment(self, word: str) -> str:
        predicate = self.pack.vocabulary.names.get(word)
        return (
            f"{word} ({predicate.question})"
            if predicate
            else {"act": "the act", "assessment": "the assessment"}.get(word, word)
        )

    def _fact(self, node: Node) -> str:
        predicate = self.pack.vocabulary.names[str(node.fact)]
        whose = f" (of {node.of})" if isinstance(node.of, str) else ""
        values = node.is_ or node.includes or node.only
        if values is not None:
            phrases = [_general(predicate.phrase_of(value)) for value in values]
            only = "only: " if node.only else ""
            return f"{only}{'; or '.join(phrases)}{whose} ({predicate.name})"
        test = next(name for name in NUMBER_TESTS if getattr(node, name) is not None)
        return f"{predicate.question} {_COMPARE[test]} {getattr(node, test)}{whose} ({predicate.name})"

    def _citations(self, citations: tuple[Citation, ...]) -> str:
        parts = []
        for citation in citations:
            at = f", {citation.at}" if citation.at else ""
            parts.append(f"{self.pack.authorities[citation.key].cite}{at}{'' if citation.checked else '*'}")
        return f"Authority: {'; '.join(parts)}"

    def authorities(self, citations: tuple[Citation, ...]) -> list[Block]:
        """A closing list of authorities."""
        return [Heading(2, "Authorities"), Paragraph(self._citations(citations))] if citations else []


class _NormPage:
    def __init__(self, norm: Norm, pack: Pack) -> None:
        self.norm = norm
        self.pack = pack
        self.nodes = _Nodes(pack)

    def blocks(self) -> Iterator[Block]:
        norm, instrument = self.norm, self.pack.instruments[self.norm.cite.instrument]
        yield Heading(1, f"{self.pack.citation(norm)}: {norm.title}")
        yield Paragraph(norm.summary)
        traits = [
            f"Id {norm.norm}",
            norm.wrong,
            KINDS[norm.kind],
            "absolute: no exception by balancing" if norm.absolute else "",
            "" if norm.binding else "not binding: supporting authority only",
            "judged on what the State knew or ought to have known when it acted"
            if norm.judged_on == "known_at_act"
            else "",
        ]
        yield Paragraph("; ".join(trait for trait in traits if trait) + ".", "faint")
        yield Paragraph(instrument.citation.oscola)
        if instrument.caution:
            yield Paragraph(instrument.caution, "faint")
        if norm.phrases:
            yield Paragraph("Operative words: " + "; ".join(f"'{phrase}'" for phrase in norm.phrases) + ".")
        yield Heading(2, "The provision, clause by clause")
        yield Items(tuple(Item(text, f"{key}:") for key, text in norm.clauses.items()))
        yield Heading(2, "It applies if")
        yield Items((self.nodes.item(norm.applies),))
        yield Heading(2, "It is met if" if norm.kind in ("definition", "admissibility") else "It is breached if")
        yield Items((self.nodes.item(norm.breach),))
        if norm.unless:
            yield Heading(2, "Unless")
            yield Items(tuple(self.nodes.item(node) for node in norm.unless))
        if norm.aggravating:
            yield Heading(2, "Circumstances that are reported and decide nothing")
            yield Items(tuple(self.nodes.item(node) for node in norm.aggravating))
        if norm.open_terms:
            yield Heading(2, "Terms left to judgment")
            yield Items(tuple(Item(text, f"{term}:") for term, text in norm.open_terms.items()))
        for title, texts in (("Where to take it", norm.remedies), ("Notes", norm.notes)):
            if texts:
                yield Heading(2, title)
                yield Items(tuple(Item(text) for text in texts))
        if norm.related:
            here = [named(self.pack.norms[key], self.pack) for key in norm.related if key in self.pack.norms]
            absent = ", ".join(key for key in norm.related if key not in self.pack.norms)
            yield Heading(2, "Related")
            yield Items(tuple(map(Item, [*here, *([f"Not in this pack: {absent}"] if absent else [])])))
        status = "checked" if norm.verification.status == "checked" else "from knowledge"
        note = f" ({norm.verification.note})" if norm.verification.note else ""
        yield Paragraph(
            f"Text: {status}{note}. Authorities marked * have a pinpoint from knowledge, not checked against the text.",
            "faint",
        )


def _general(phrase: str) -> str:
    return (
        phrase.replace("{person}", "the person")
        .replace("{state}", "the State")
        .replace("{destination}", "the destination")
    )
