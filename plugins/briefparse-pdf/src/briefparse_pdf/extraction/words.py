"""What comes out of a page: words with their places, as plain tuples that JSON can hold."""

from __future__ import annotations

from typing import Final, NamedTuple

BOLD: Final = 1
ITALIC: Final = 2
ASKEW: Final = 4
"""The word does not run as most of the page does."""
GLUED: Final = 8
"""Nothing stands between this word and the one before."""


class Word(NamedTuple):
    """A word of a page. Lengths are in points; y grows upwards.

    Attributes:
        text: Its characters; a hyphen that ends a line is a plain one.
        left: Its left edge.
        right: Its right edge.
        y: Its baseline.
        size: The size of its type.
        bits: `BOLD`, `ITALIC`, `ASKEW` and `GLUED`, added up.
    """

    text: str
    left: float
    right: float
    y: float
    size: float
    bits: int
