"""Columns: where a gutter parts a page, and the order in which its lines are read."""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from statistics import median
from typing import TYPE_CHECKING, Final

import attrs

from briefparse_pdf.layout.lines import Line, joined

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefparse_pdf.layout.lines import Row

_NARROWEST: Final = 8.0  # points of a gutter
_MIDDLE: Final = (0.3, 0.7)  # of the width, where a gutter may be
_MOST_ACROSS: Final = 0.3  # of the rows: titles and tables stand across the gutter
_FEWEST: Final = 4  # lines on either side
_FILLED: Final = 0.6  # of a column's width, that half of its lines take: prose does, a table does not


@attrs.frozen
class Flow:
    """Lines that are read one after the other.

    Attributes:
        lines: The lines.
        column: Which column of how many, both from 1; ``(1, 1)`` for the whole width.
    """

    lines: tuple[Line, ...]
    column: tuple[int, int] = (1, 1)


def flows_of(rows: Sequence[Row]) -> tuple[Flow, ...]:
    """Return the lines of a page in the order in which they are read.

    Where there is a gutter, the rows that stand across it part the page into
    bands, and in each band one column is read after the other; in a script that
    runs from right to left the right one is the first.
    """
    gutter = find_gutter(rows)
    if gutter is None:
        lines = tuple(joined(row.lines) for row in rows)
        return (Flow(lines),) if lines else ()
    return tuple(_banded(rows, gutter))


def _banded(rows: Sequence[Row], gutter: float) -> Iterator[Flow]:
    turned = sum(line.turned for row in rows for line in row.lines) * 2 > sum(len(row.lines) for row in rows)
    for across, band in groupby(rows, key=lambda row: _is_across(row, gutter)):
        if across:
            yield Flow(tuple(joined(row.lines) for row in band))
            continue
        beside = [row.lines for row in band]
        before = tuple(tuple(line for line in lines if line.left < gutter) for lines in beside)
        after = tuple(tuple(line for line in lines if line.left >= gutter) for lines in beside)
        for number, column in enumerate((after, before) if turned else (before, after), 1):
            lines = tuple(joined(side) for side in column if side)
            if lines:
                yield Flow(lines, (number, 2))


def find_gutter(rows: Sequence[Row]) -> float | None:
    """Return the middle of the white stripe between two columns of prose, or None."""
    lines = [line for row in rows for line in row.lines]
    if len(lines) < 2 * _FEWEST:
        return None
    left, right = min(line.left for line in lines), max(line.right for line in lines)
    # Many lines of the right column begin at one place; where they run from right to left, those of the left one do.
    edges = (
        _common([line.left for line in lines], left, right, -_NARROWEST / 2),
        _common([line.right for line in lines], left, right, _NARROWEST / 2),
    )
    return next((edge for edge in edges if edge is not None and _parts(rows, edge, left, right)), None)


def _common(edges: list[float], left: float, right: float, step: float) -> float | None:
    """Return the place beside the edge that most lines have in the middle of a page, or None where few have."""
    first, last = (left + share * (right - left) for share in _MIDDLE)
    counts = Counter(round(edge) for edge in edges if first <= edge <= last)
    edge, count = max(counts.items(), key=lambda item: (item[1], item[0]), default=(0, 0))
    return edge + step if count >= _FEWEST else None


def _is_across(row: Row, gutter: float) -> bool:
    return any(line.left < gutter < line.right for line in row.lines)


def _parts(rows: Sequence[Row], gutter: float, left: float, right: float) -> bool:
    """Say whether hardly any row stands across a gutter, and prose stands on both sides of it."""
    if sum(_is_across(row, gutter) for row in rows) > _MOST_ACROSS * len(rows):
        return False
    sides = (
        [line.right - line.left for row in rows for line in row.lines if line.right <= gutter],
        [line.right - line.left for row in rows for line in row.lines if line.left >= gutter],
    )
    widths = (gutter - left, right - gutter)
    return all(
        len(side) >= _FEWEST and median(side) >= _FILLED * width for side, width in zip(sides, widths, strict=True)
    )
