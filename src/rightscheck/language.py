"""The language in which the program speaks.

English stands in the code; every other language is a folder `languages/<code>/` with two files in the format of
gettext: `program.po` for the program's own words and `law.po` for those of the rule pack. Dates, lists and the names of
States come from Babel. What has no translation is said in English with `[en]` in front, so that a reader sees it.

    tr("{state} has been bound since {day}", state=..., day=...)

Text is filled in as it is: no format string is ever evaluated, whoever wrote the translation.
"""

from __future__ import annotations

import gettext
import io
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from rightscheck.packaged import packaged

if TYPE_CHECKING:
    from babel.messages.catalog import Catalog

ENGLISH: Final = "en"
FALLBACK: Final = "[en] "
"""What stands in front of a text that has no translation."""
ISOLATE, END_ISOLATE = "\u2068", "\u2069"
"""First strong isolate and its end: what is filled in keeps its own direction (Unicode Standard Annex 9)."""
_NAMED = re.compile(r"\{([a-z_]+)\}")


@dataclass(frozen=True)
class Language:
    """A language.

    Attributes:
        code: as in BCP 47, such as `fr`.
        name: its name in itself.
        direction: in which it is written.
        folder: where its files are; None for English, which has none.
    """

    code: str
    name: str
    direction: Literal["ltr", "rtl"]
    folder: Path | None = field(default=None, compare=False)

    @property
    def english(self) -> bool:
        """Whether nothing needs to be translated."""
        return self.folder is None


DEFAULT: Final = Language(ENGLISH, "English", "ltr")
_current: ContextVar[Language] = ContextVar("language", default=DEFAULT)


def languages() -> tuple[str, ...]:
    """The codes of all languages, English first."""
    folder = packaged("languages")
    found = sorted(path.parent.name for path in folder.glob("*/program.po")) if folder.is_dir() else []
    return (ENGLISH, *found)


@cache
def language(code: str) -> Language:
    """A language by its code.

    Raises:
        ValueError: there is none of this code.
    """
    if code == ENGLISH:
        return DEFAULT
    if code not in languages():
        raise ValueError(f"there is no language of this code. Use one of: {', '.join(languages())}.")
    from babel import Locale

    locale = Locale.parse(code)
    direction: Literal["ltr", "rtl"] = "rtl" if locale.text_direction == "rtl" else "ltr"
    return Language(code, locale.get_display_name(code) or code, direction, packaged("languages") / code)


def current() -> Language:
    """The language that is spoken now."""
    return _current.get()


@contextmanager
def speaking(spoken: Language) -> Iterator[None]:
    """Speak a language inside a `with` block."""
    token = _current.set(spoken)
    try:
        yield
    finally:
        _current.reset(token)


def marked(text: str) -> str:
    """Mark a text for translation where it stands as data; it is said later with `tr`."""
    return text


def marked_number(one: str, many: str) -> tuple[str, str]:
    """Mark a text that depends on a number where it stands as data; it is said later with `tr_number`."""
    return one, many


def tr(text: str, /, **values: str | int) -> str:
    """A text in the current language, with values filled in.

    Args:
        text: the English text, a literal; `{name}` stands for the value of that name.
    """
    spoken = _current.get()
    if not spoken.english and text:
        text = _program(spoken).gettext(text)
    return _filled(text, values, spoken) if values else text


def tr_number(one: str, many: str, number: int, /, **values: str | int) -> str:
    """A text that depends on a number, which stands in it as `{number}`, in the current language."""
    spoken = _current.get()
    text = (one if number == 1 else many) if spoken.english else _program(spoken).ngettext(one, many, number)
    return _filled(text, {"number": number_words(number), **values}, spoken)


def key_words(key: str) -> str:
    """A key of the rule pack that is printed as words, such as `court_decision`, in the current language."""
    return tr(key.replace("_", " "))


def _filled(text: str, values: dict[str, str | int], spoken: Language) -> str:
    def value(match: re.Match[str]) -> str:
        if match[1] not in values:
            return match[0]
        return isolated(str(values[match[1]]), spoken)

    return _NAMED.sub(value, text)


def isolated(text: str, spoken: Language | None = None) -> str:
    """A text that is put into another, kept apart where the language runs from right to left."""
    if (spoken or _current.get()).direction == "ltr" or not text:
        return text
    return f"{ISOLATE}{text}{END_ISOLATE}"


def number_words(number: int) -> str:
    """A whole number as the language writes it; in English without separators."""
    spoken = _current.get()
    if spoken.english:
        return str(number)
    from babel.numbers import format_decimal

    return format_decimal(number, locale=spoken.code)


def listed(items: Sequence[str]) -> str:
    """`a, b and c` in the current language."""
    spoken = _current.get()
    if spoken.english or len(items) < 2:
        return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} and {items[-1]}" if items else ""
    from babel.lists import format_list

    return format_list([isolated(item, spoken) for item in items], locale=spoken.code)


def all_of(clauses: Sequence[str]) -> str:
    """`a and b and c` in the current language: clauses that hold together."""
    return " and ".join(clauses) if _current.get().english else listed(clauses)


def any_of(clauses: Sequence[str]) -> str:
    """`a or b or c` in the current language."""
    spoken = _current.get()
    if spoken.english or len(clauses) < 2:
        return " or ".join(clauses)
    from babel.lists import format_list

    return format_list([isolated(clause, spoken) for clause in clauses], style="or", locale=spoken.code)


_MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def day_words(year: int, month: int | None = None, day: int | None = None) -> str:
    """`31 May 2013`, `May 2013` or `2013` in the current language."""
    spoken = _current.get()
    if spoken.english or month is None:
        parts = [str(day)] if day else []
        parts += [_MONTHS[month - 1]] if month else []
        return " ".join([*parts, f"{year:04}"])
    import datetime

    from babel.dates import format_skeleton

    moment = datetime.date(year, month, day or 1)
    return format_skeleton("yMMMMd" if day else "yMMMM", moment, locale=spoken.code)


def state_words(code: str, name: str) -> str:
    """The name of a State by its ISO 3166-1 alpha-3 code; `name` is the English one, which former States keep."""
    spoken = _current.get()
    if spoken.english:
        return name
    from babel import Locale
    from babel.core import get_global

    short = get_global("territory_aliases").get(code, [])
    found = Locale.parse(spoken.code).territories.get(short[0]) if len(short) == 1 else None
    return found or FALLBACK + name


@cache
def _program(spoken: Language) -> gettext.NullTranslations:
    from babel.messages.mofile import write_mo

    if spoken.folder is None:
        return gettext.NullTranslations()
    compiled = io.BytesIO()
    write_mo(compiled, catalogue(spoken.folder / "program.po", spoken.code))
    compiled.seek(0)
    known = gettext.GNUTranslations(compiled)
    known.add_fallback(_Untranslated())
    return known


class _Untranslated(gettext.NullTranslations):
    """Says in English, and marked as such, what has no translation."""

    def gettext(self, message: str) -> str:
        return FALLBACK + message

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return FALLBACK + (msgid1 if n == 1 else msgid2)


def catalogue(file: Path, code: str) -> Catalog:
    """A file of translations.

    Raises:
        OSError: it cannot be read.
    """
    from babel.messages.pofile import read_po

    with file.open("rb") as stream:
        return read_po(stream, locale=code)
