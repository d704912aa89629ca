"""How much room blocks take on a page, in lines of running text.

The measures are those of A4 with margins of 2.5 cm and running text of 11 points, as the formats with pages set it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from math import ceil
from typing import Final

from rightscheck.report.model import Block, Heading, Item, Items, Paragraph, Picture, plain

PAGE: Final = 50
"""A page has so many lines, less what is lost where a block does not fit on the rest of one."""
_LINE: Final = 77
"""So many characters stand in a line; `_INDENT` fewer for each level of a list."""
_INDENT: Final = 4
_PICTURE_LINE: Final = 25
"""The height of a line in the units of pictures, which are 680 wide."""
_HEIGHT: Final = re.compile(r'height="(\d+)')


def lines(blocks: Iterable[Block]) -> float:
    """The lines that blocks take."""
    return sum(map(_block, blocks))


def _block(block: Block) -> float:
    if isinstance(block, Heading):
        return 1.6 + 1.4 * _rows(block.text, 40) if block.level == 1 else 2.6
    if isinstance(block, Paragraph):
        small = 0.85 if block.tone == "faint" else 1
        return 0.5 + small * _rows(plain(block.text), round(_LINE / small))
    if isinstance(block, Items):
        return 0.5 + sum(_item(item, 1) for item in block.items)
    if isinstance(block, Picture):
        height = _HEIGHT.search(block.svg)
        return 2 + (int(height[1]) / _PICTURE_LINE if height else 0)
    raise TypeError(f"the room of a {type(block).__name__} is not known")


def _item(item: Item, level: int) -> float:
    own = _rows(plain(item.text), _LINE - _INDENT * level)
    return 1.03 * own + sum(_item(below, level + 1) for below in item.items)


def _rows(text: str, characters: int) -> int:
    return max(1, ceil(len(text) / characters))
