"""The sizes of paper, in twentieths of a point, as Word counts."""

from __future__ import annotations

from typing import NamedTuple

MARGIN = 1418
"""25 mm on every side."""


class Page(NamedTuple):
    """A page, standing upright."""

    width: int
    height: int

    @property
    def text_width(self) -> int:
        """The width between the margins."""
        return self.width - 2 * MARGIN


PAGES = {"a4": Page(11906, 16838), "letter": Page(12240, 15840)}
