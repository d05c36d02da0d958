"""Measures of a text: margins, distance of lines, size of the type."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING, Final

import attrs

from briefparse_pdf.layout.lines import is_wide

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefparse_pdf.layout.columns import Flow
    from briefparse_pdf.layout.lines import Line

_OUTLIERS: Final = 50  # one line in so many may stand out over the margin
_USUAL_LEADING: Final = 1.2  # times the size, where a text has no two lines below each other
_FARTHEST_LINE: Final = 4.0  # times the size; what is farther apart is no distance of lines
_USUAL_SIZE: Final = 12.0
_INDENT: Final = 0.7  # of the size, from which a line is indented
_SAME_EDGE: Final = 2.0  # points
_BLANK: Final = 0.65  # of the size: a blank, and what the longest line may fall short of the margin


@attrs.frozen
class Measures:
    """What is usual in a column, in points.

    Attributes:
        left: Where the lines of a paragraph begin, but for its first.
        right: Where full lines end.
        leading: The distance of baselines in a paragraph.
        wide_leading: The same for Chinese and Japanese, whose fonts set lines farther apart.
        size: The size of the type.
        indents: Whether first lines are indented; else an indent is that of a block.
    """

    left: float
    right: float
    leading: float
    wide_leading: float
    size: float
    indents: bool = False

    def leading_of(self, line: Line) -> float:
        """Return the distance of a line from the one above, in the script that it begins in."""
        return self.wide_leading if is_wide(line.runs[0].text[0]) else self.leading

    def indent(self, line: Line) -> int:
        """Return 1 for a line that is indented, -1 for one that stands out, 0 for one at the margin."""
        shift = (line.left - self.left) / self.size
        return 0 if abs(shift) < _INDENT else 1 if shift > 0 else -1


def measure(flows: Iterable[Flow]) -> dict[tuple[int, int], Measures]:
    """Measure each column, over all pages together."""
    columns: defaultdict[tuple[int, int], list[Flow]] = defaultdict(list)
    for flow in flows:
        columns[flow.column].append(flow)
    return {column: _measured(found) for column, found in columns.items()}


def main_size(lines: Iterable[Line]) -> float:
    """Return the size of most of the type, in points."""
    return most_common(((line.size, len(line.text)) for line in lines), _USUAL_SIZE)


def usual_leading(pairs: Iterable[tuple[Line, Line]], size: float) -> float:
    """Return the distance that most lines have from the one above, in points."""
    distances = ((above.y - below.y, 1) for above, below in pairs)
    return most_common((item for item in distances if 0 < item[0] <= _FARTHEST_LINE * size), _USUAL_LEADING * size)


def is_full(line: Line, below: Line, left: float, right: float) -> bool:
    """Say whether the first word of the line below would not have fitted at the end of a line, centred or not."""
    more = _BLANK * line.size + below.first
    return line.right + more > right or line.right - line.left + more > right - left


def are_level(one: Line, other: Line) -> bool:
    """Say whether two lines begin at the same place."""
    return abs(one.left - other.left) <= _SAME_EDGE


def most_common(values: Iterable[tuple[float, int]], default: float = 0.0) -> float:
    """Return the value with the greatest sum of weights, those that round to one number taken together."""
    sums: Counter[int] = Counter()
    first: dict[int, float] = {}
    for value, weight in values:
        sums[round(value)] += weight
        first.setdefault(round(value), value)
    best = max(sums, key=lambda value: (sums[value], -value), default=None)
    return default if best is None else first[best]


def _measured(flows: list[Flow]) -> Measures:
    lines = [line for flow in flows for line in flow.lines]
    pairs = [pair for flow in flows for pair in pairwise(flow.lines)]
    least, right = min(line.left for line in lines), _nearly_greatest([line.right for line in lines])
    size = main_size(lines)
    # What stands below a full line goes on with its paragraph, mostly: it tells margin and distance.
    going_on = [pair for pair in pairs if is_full(*pair, least, right)] or pairs
    left = most_common(((below.left, 1) for _, below in going_on), least)
    wide, narrow = (
        [pair for pair in going_on if all(is_wide(line.runs[0].text[0]) == script for line in pair)]
        for script in (True, False)
    )
    measures = Measures(
        left, right, usual_leading(narrow or going_on, size), usual_leading(wide or going_on, size), size
    )
    indented = [pair for pair in going_on if measures.indent(pair[0]) > 0]
    back = sum(measures.indent(below) == 0 for _, below in indented)
    level = sum(are_level(*pair) for pair in indented)
    return attrs.evolve(measures, indents=back > level)


def _nearly_greatest(values: list[float]) -> float:
    ordered = sorted(values)
    return ordered[len(ordered) - 1 - len(ordered) // _OUTLIERS]
