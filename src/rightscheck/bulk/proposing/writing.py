"""Writing YAML by hand: texts in quotation marks where they need them, comments on lines of their own."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Sequence
from typing import Final

WIDTH: Final = 118
_PLAIN: Final = re.compile(r"[A-Za-z](?:[A-Za-z0-9_ ()/-]*[A-Za-z0-9_)])?")
_ODD: Final = re.compile(r"[\x7f-\xa0\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")


def keyed(text: str) -> str:
    """A text in quotation marks on one line."""
    return _ODD.sub(lambda sign: f"\\u{ord(sign[0]):04x}", json.dumps(text, ensure_ascii=False))


def quoted(text: str) -> str:
    """A text as it is where it is plain, otherwise in quotation marks."""
    return text if _PLAIN.fullmatch(text) else keyed(text)


def listed(texts: Sequence[str]) -> str:
    """Texts as a list on one line; a single one by itself."""
    return quoted(texts[0]) if len(texts) == 1 else f"[{', '.join(quoted(text) for text in texts)}]"


def remark(text: str, pad: str = "") -> list[str]:
    """A comment, broken into lines. A name of a column in it must be quoted before: nothing may end the comment."""
    return [f"{pad}# {line}" for line in textwrap.wrap(" ".join(text.split()), WIDTH - len(pad) - 2)]
