"""Finding the phrase of the vocabulary that a sentence is an instance of.

All phrases are compiled once. A sentence is compared only with the phrases that share its rarest word, so that
thousands of phrases cost no more than a handful.
"""

from __future__ import annotations

import difflib
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final, TypeVar

from rightscheck.law.vocabulary import Predicate, Vocabulary

from .problems import StepError
from .words import WHEN

Fitted = TypeVar("Fitted")

_PLACEHOLDER = re.compile(r"\{(person|state|destination|value)\}")
_WORD = re.compile(r"\w+")
# "1 years" is not English: after a number the singular is understood as well.
_PLURAL = re.compile(r"\b(year|month|week|day|hour|time|kilometre|metre)s\b")
_VALUES: Final[Mapping[str, str]] = {"int": r"\d+", "ints": r"\d+(?:(?:, | and )\d+)*", "date": WHEN}
_NEAREST: Final = 3


@dataclass(frozen=True)
class Template:
    """One phrase: the fact it states and the sentence with its placeholders.

    `value` is None where the sentence carries it, as numbers and dates do.
    """

    predicate: Predicate
    value: str | None
    phrase: str

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What a sentence of this phrase looks like; a placeholder that comes twice must have the same name twice."""
        parts: list[str] = []
        seen: set[str] = set()
        numbered = False
        for number, part in enumerate(_PLACEHOLDER.split(self.phrase)):
            if number % 2 == 0:
                text = re.escape(part)
                parts.append(_PLURAL.sub(r"\1s?", text) if numbered else text)
                continue
            numbered = part == "value"
            inner = _VALUES.get(self.predicate.type, ".+?") if numbered else ".+?"
            parts.append(f"(?P={part})" if part in seen else f"(?P<{part}>{inner})")
            seen.add(part)
        return re.compile("".join(parts), re.IGNORECASE)

    @cached_property
    def literal(self) -> int:
        """How much of the phrase is fixed text."""
        return len(_PLACEHOLDER.sub("", self.phrase))

    @cached_property
    def words(self) -> frozenset[str]:
        """The words that every sentence of this phrase has."""
        plain = _PLURAL.sub(" ", self.phrase) if "{value}" in self.phrase else self.phrase
        found = []
        for match in _WORD.finditer(plain):
            before, after = plain[match.start() - 1 : match.start()], plain[match.end() : match.end() + 1]
            if before not in ("{", "}") and after not in ("{", "}"):
                found.append(match[0].casefold())
        return frozenset(found)

    def __str__(self) -> str:
        value = f": {self.value}" if self.value is not None else ""
        return f"{self.phrase}   ({self.predicate.subject}: {self.predicate.name}{value})"


@dataclass(frozen=True)
class Match:
    """A phrase found in a sentence, and what stands in the place of each placeholder."""

    template: Template
    filled: Mapping[str, str]


def templates(vocabulary: Vocabulary) -> Iterator[Template]:
    """Every phrase of a vocabulary."""
    for predicate in vocabulary.predicates.values():
        for value, item in predicate.values.items():
            yield Template(predicate, value, item.phrase)
        if predicate.phrase:
            yield Template(predicate, None, predicate.phrase)


class PhraseBook:
    """All phrases, to be asked for the one that a sentence is an instance of."""

    def __init__(self, phrases: Iterable[Template]) -> None:
        self.templates = tuple(phrases)
        counts = Counter(word for template in self.templates for word in template.words)
        self._by_word: dict[str, list[Template]] = {}
        for template in self.templates:
            rarest = min(template.words, key=lambda word: (counts[word], word), default="")
            self._by_word.setdefault(rarest, []).append(template)

    def candidates(self, sentence: str) -> list[Match]:
        """Every phrase that the sentence could be an instance of, whatever names stand in it; most fixed text first."""
        words = {word.casefold() for word in _WORD.findall(sentence)} | {""}
        found = []
        for word in words:
            for template in self._by_word.get(word, ()):
                match = template.pattern.fullmatch(sentence)
                if match:
                    found.append(Match(template, match.groupdict()))
        return sorted(found, key=lambda match: (-match.template.literal, match.template.phrase))

    def find(self, sentence: str, fit: Callable[[Match], Fitted]) -> tuple[Match, Fitted] | None:
        """The phrase of a sentence and what `fit` makes of it, None if there is none. `fit` raises where the names
        are impossible.

        Raises:
            StepError: two phrases fit equally well, or the only phrases have impossible names.
        """
        fitting: list[tuple[Match, Fitted]] = []
        refused: StepError | None = None
        for match in self.candidates(sentence):
            try:
                fitting.append((match, fit(match)))
            except StepError as error:
                refused = refused or error
        if not fitting:
            if refused is not None:
                raise refused
            return None
        best = [match.template for match, _ in fitting if match.template.literal == fitting[0][0].template.literal]
        if len(best) > 1:
            lines = "\n".join(f"  {template}" for template in best)
            raise StepError(
                f'"{sentence}" can be read as any of these phrases. Make them differ in the vocabulary.\n{lines}'
            )
        return fitting[0]

    def nearest(self, sentence: str, names: Mapping[str, str]) -> list[Template]:
        """The phrases most like a sentence. `names` maps the names in it to the placeholders they may stand for."""
        general = sentence
        for name in sorted(names, key=len, reverse=True):
            general = re.sub(rf"(?:the )?\b{re.escape(name)}\b", names[name], general, flags=re.IGNORECASE)
        known: dict[str, Template] = {}
        for template in self.templates:
            known.setdefault(template.phrase.replace("{destination}", "{state}").casefold(), template)
        close = difflib.get_close_matches(general.casefold(), list(known), n=_NEAREST, cutoff=0.4)
        return [known[text] for text in close]
