"""What a proof has found, in words: lines of a rule, and facts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from rightscheck.law.norms import DATE_TESTS, NUMBER_TESTS, Node
from rightscheck.proofs.encoding import Line

MOST: Final = 6
"""So many lines are named; a conflict of more is one of the whole part."""
_NUMBERS = {"at_least": "at least", "at_most": "at most", "more_than": "more than", "less_than": "less than"}


def listed(words: Sequence[str], last: str = "and") -> str:
    """`a, b and c`."""
    return f"{', '.join(words[:-1])} {last} {words[-1]}" if len(words) > 1 else "".join(words)


def asked(node: Node) -> str:
    """What a leaf asks, shortly, in the names of the pack."""
    if node.fact is not None:
        about = node.fact + (f" of {node.of}" if isinstance(node.of, str) else "")
        if node.is_ is not None:
            return f"{about} is {listed(node.is_, 'or')}"
        if node.includes is not None:
            return f"{about} includes {listed(node.includes, 'or')}"
        if node.only is not None:
            return f"{about} is only {listed(node.only, 'or')}"
        return f"{about} {_number(node)}"
    if node.state is not None:
        return f"{node.state} is {'not ' if node.is_not else ''}{listed(node.is_ or node.is_not or (), 'or')}"
    if node.party is not None:
        what = f" with the declaration {node.declared}" if node.declared else ""
        return f"{node.party} is bound{f' by {node.to}' if node.to else ''}{what}"
    if node.hours_between is not None:
        return f"from {node.hours_between[0]} to {node.hours_between[1]} {_number(node)} hours"
    test, word = next((test, word) for test in DATE_TESTS if (word := getattr(node, test)) is not None)
    return f"{node.date} {test.replace('_', ' ')} {word}"


def _number(node: Node) -> str:
    return next(f"{_NUMBERS[test]} {bound}" for test in NUMBER_TESTS if (bound := getattr(node, test)) is not None)


def line_words(line: Line, file: str) -> str:
    """A line of a rule with its place; the file is left out where it is the one that the remark is about."""
    place = line.field if line.file == file else f"{line.file}, {line.field}"
    return f"{place} ({asked(line.node) if line.node is not None else 'the time in which the norm is in force'})"


def lines_words(lines: Sequence[Line], file: str) -> str:
    """Several lines in one sentence part, those of the file itself first; of very many, the first."""
    ordered = sorted(lines, key=lambda line: (line.file != file, line.file, line.field))
    words = [line_words(line, file) for line in ordered[:MOST]]
    more = len(lines) - len(words)
    return listed([*words, *([f"{more} more"] if more else [])])


def exclude(lines: Sequence[Line], file: str) -> str:
    """That these lines cannot hold together, or that one cannot hold, as a sentence part."""
    if not lines:
        return "the tests in it exclude each other"
    if len(lines) == 1:
        return f"{line_words(lines[0], file)} never holds there"
    return f"{lines_words(lines, file)} exclude each other"
