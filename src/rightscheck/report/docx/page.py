"""The page: A4 with margins of 2.5 cm, in twentieths of a point."""

from typing import Final

WIDTH: Final = 11906
HEIGHT: Final = 16838
MARGIN: Final = 1417
TEXT_WIDTH: Final = WIDTH - 2 * MARGIN
TEXT_HEIGHT: Final = HEIGHT - 2 * MARGIN
EMU: Final = 635
"""English Metric Units, in which pictures are measured, in a twentieth of a point."""
