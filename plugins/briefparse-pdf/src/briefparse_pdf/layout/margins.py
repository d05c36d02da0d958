"""Margins that change from page to page: left and right pages of a book, bound at different edges."""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING, Final

import attrs

from briefparse_pdf.layout.columns import Flow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefparse_pdf.layout.lines import Line

_FEWEST: Final = 2  # pages on either side
_SHIFT: Final = 3.0  # points, from which the margins of left and right pages differ

Flows = tuple[Flow, ...]


def level_margins(pages: Sequence[Flows]) -> list[Flows]:
    """Move the lines of every second page so that its margin stands where that of the others does."""
    first, second = _margin(pages[0::2]), _margin(pages[1::2])
    if first is None or second is None or abs(first - second) < _SHIFT:
        return list(pages)
    shift = first - second
    return [flows if at % 2 == 0 else tuple(_moved(flow, shift) for flow in flows) for at, flows in enumerate(pages)]


def _margin(pages: Sequence[Flows]) -> float | None:
    """Return where the leftmost lines of most pages begin, or None where there are too few."""
    lefts = [min(line.left for flow in flows for line in flow.lines) for flows in pages if flows]
    return median(lefts) if len(lefts) >= _FEWEST else None


def _moved(flow: Flow, shift: float) -> Flow:
    return attrs.evolve(flow, lines=tuple(_line_moved(line, shift) for line in flow.lines))


def _line_moved(line: Line, shift: float) -> Line:
    return attrs.evolve(line, left=line.left + shift, right=line.right + shift)
