"""The tables of a Word file, as rows of cells."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from briefparse.reading.document import BlockHint
from briefparse.reading.tables import Cell, hints_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from briefparse.reading.document import Block
    from briefparse.reading.docx.shown import Shown

Place = tuple[int, int, int]
"""Table, row and column, each from 1."""


def terms_in(
    paragraphs: Iterable[Shown], ends: Iterable[int], blocks: Sequence[Block], text: str
) -> dict[int, BlockHint]:
    """Return what the cells of tables of who said what are, by block.

    Args:
        paragraphs: The paragraphs of a file.
        ends: For each of them, how many blocks there were after it.
        blocks: The blocks.
        text: The text that they are of.
    """
    ranges: dict[Place, tuple[int, int]] = {}
    begun = 0
    for paragraph, end in zip(paragraphs, ends, strict=True):
        place = paragraph.cell
        if place is not None:
            first, last = ranges.get(place, (begun, begun))
            ranges[place] = (begun if first == last else first, end if end > begun else last)
        begun = end
    hints: dict[int, BlockHint] = {}
    for _, table in groupby(sorted(ranges), key=lambda place: place[0]):
        hints |= hints_in(_rows(table, ranges, blocks), blocks, text)
    return hints


def _rows(
    table: Iterable[Place], ranges: Mapping[Place, tuple[int, int]], blocks: Sequence[Block]
) -> Iterator[list[Cell]]:
    """Yield the cells of each row; bold ones in the first row say what stands below them."""
    for number, row in groupby(table, key=lambda place: place[1]):
        cells = [ranges[place] for place in row]
        bold = all(blocks[at].hint is BlockHint.BOLD for first, last in cells for at in range(first, last))
        yield [Cell(first, last, number == 1 and bold) for first, last in cells]
