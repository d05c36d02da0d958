"""Lines to paragraphs, by their places and their type."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from briefparse_pdf.extraction.words import BOLD
from briefparse_pdf.layout.lines import Line
from briefparse_pdf.layout.measures import are_level, is_full

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from briefparse_pdf.layout.columns import Flow
    from briefparse_pdf.layout.measures import Measures

_FARTHER: Final = 1.25  # times the usual distance
_OTHER_SIZE: Final = 0.12  # share by which a size differs that begins a paragraph
_BULLETS: Final = "•◦▪●○■□‣⁃"  # dashes and points stand before the words of a sentence, too
_SAME_CENTRE: Final = 3.0  # points


@attrs.frozen
class Paragraph:
    """The lines of a paragraph on one page.

    Attributes:
        page: The page, from 0.
        number: The number of its first line on the page, from 1.
        lines: Its lines, across columns.
        continues: Whether it goes on with the last paragraph of the page before.
    """

    page: int
    number: int
    lines: tuple[Line, ...]
    continues: bool = False


def paragraphs_of(
    pages: Sequence[tuple[Flow, ...]], measures: Mapping[tuple[int, int], Measures]
) -> list[tuple[Paragraph, ...]]:
    """Join the lines of all pages to paragraphs; the result has the paragraphs of each page."""
    joiner = _Joiner()
    return [tuple(joiner.page(page, flows, measures)) for page, flows in enumerate(pages)]


class _Joiner:
    """Remembers the line before and its column; lives for one call of `paragraphs_of`."""

    def __init__(self) -> None:
        self._before: tuple[Line, Measures] | None = None

    def page(
        self, page: int, flows: Sequence[Flow], measures: Mapping[tuple[int, int], Measures]
    ) -> Iterator[Paragraph]:
        """Yield the paragraphs of a page."""
        lines: list[Line] = []
        begun, number, continues = 1, 0, False
        for flow in flows:
            for at, line in enumerate(flow.lines):
                number += 1
                begins = self._begins(line, measures[flow.column], below=at > 0)
                if begins and lines:
                    yield Paragraph(page, begun, tuple(lines), continues)
                    lines, continues = [], False
                if not lines:
                    begun, continues = number, not begins
                lines.append(line)
                self._before = line, measures[flow.column]
        if lines:
            yield Paragraph(page, begun, tuple(lines), continues)

    def _begins(self, line: Line, usual: Measures, *, below: bool) -> bool:
        """Say whether a line begins a paragraph; ``below`` whether the line before stands right above it."""
        if self._before is None:
            return True
        before, above = self._before
        if _are_apart(before, line, usual if below else None) or not is_full(before, line, above.left, above.right):
            return True
        if below and _are_centred(before, line, usual):
            return False
        indent = usual.indent(line)
        if indent > 0:
            return usual.indents or not (below and are_level(before, line))
        return indent < 0 and not (below and are_level(before, line))


def _are_apart(before: Line, line: Line, usual: Measures | None) -> bool:
    """Say whether type, distance or form part two lines; without measures the distance tells nothing."""
    # Rows of a table: prose has wide gaps at labels alone, and no two lines below each other have one.
    if _differ(before, line) or line.runs[0].text[0] in _BULLETS or (_has_gap(before) and _has_gap(line)):
        return True
    if usual is None:
        return False
    # Lines of a heading are as much farther apart as its type is larger.
    farthest = _FARTHER * usual.leading_of(line) * max(1.0, line.size / usual.size)
    return not 0 < before.y - line.y <= farthest


def _differ(before: Line, line: Line) -> bool:
    """Say whether two lines are of another size, or one is bold and the other is not."""
    if abs(before.size - line.size) > _OTHER_SIZE * max(before.size, line.size):
        return True
    goes_on = before.runs[-1].bits & line.runs[0].bits & BOLD
    return _is_bold(before) != _is_bold(line) and not goes_on


def _has_gap(line: Line) -> bool:
    return any("\t" in run.text for run in line.runs)


def _is_bold(line: Line) -> bool:
    return all(run.bits & BOLD for run in line.runs)


def _are_centred(before: Line, line: Line, usual: Measures) -> bool:
    """Say whether two lines have one centre, and do not begin at one place."""
    centre, above, here = (usual.left + usual.right) / 2, (before.left + before.right) / 2, (line.left + line.right) / 2
    return abs(above - here) <= _SAME_CENTRE and abs(centre - here) <= _SAME_CENTRE and not are_level(before, line)
