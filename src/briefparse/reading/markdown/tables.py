"""The tables of a Markdown file, as rows of cells, and its footnotes."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.reading.document import BlockHint
from briefparse.reading.tables import Cell, hints_in

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from briefparse.reading.document import Block

BAR: Final = re.compile(r"(?<!\\)\|")
_BREAK: Final = re.compile(r"<br[ \t]{0,9}/?>", re.IGNORECASE)


@attrs.frozen
class Row:
    """A row of a table.

    Attributes:
        table: The number of the table.
        number: The number of its line.
        lines: For each of its cells, how many lines it has; an empty one has none.
        head: Whether it says what stands below it.
    """

    table: int
    number: int
    lines: tuple[int, ...]
    head: bool

    @classmethod
    def of(cls, table: int, number: int, line: str, *, head: bool) -> Row:
        """Make it of its line."""
        lines = tuple([sum(map(bool, map(str.strip, _BREAK.split(cell)))) for cell in cells_of(line)])
        return cls(table, number, lines, head)


def cells_of(line: str) -> list[str]:
    """Return the cells of a row, without the blanks at their ends."""
    cells = [cell.strip() for cell in BAR.split(line.strip(" \t>"))]
    first = 1 if len(cells) > 1 and not cells[0] else 0
    return cells[first : -1 if len(cells) > 1 and not cells[-1] else len(cells)]


def terms_in(rows: Iterable[Row], blocks: Sequence[Block], text: str) -> dict[int, BlockHint]:
    """Return what the cells of tables of who said what are, by block.

    Args:
        rows: The rows of all tables.
        blocks: The blocks of the file.
        text: The text that they are of.
    """
    rows = list(rows)
    if not rows:
        return {}
    wanted = {f"line {row.number}" for row in rows}
    places: dict[str, list[int]] = {}
    for at, block in enumerate(blocks):
        if block.where in wanted:
            places.setdefault(block.where, []).append(at)
    hints: dict[int, BlockHint] = {}
    for _, table in groupby(rows, key=lambda row: row.table):
        found = [(row, places.get(f"line {row.number}", [])) for row in table]
        # A cell may show less than it holds: a picture, or a comment. Then no block can be told to be of which cell.
        if all(sum(row.lines) == len(here) for row, here in found):
            hints |= hints_in([list(_cells(row, here)) for row, here in found], blocks, text)
    return hints


def notes_in(numbers: Collection[int], blocks: Sequence[Block]) -> dict[int, BlockHint]:
    """Return which blocks are footnotes, by the numbers of their lines."""
    wanted = {f"line {number}" for number in numbers}
    return {at: BlockHint.NOTE for at, block in enumerate(blocks) if block.where in wanted} if wanted else {}


def _cells(row: Row, blocks: list[int]) -> Iterator[Cell]:
    first = blocks[0] if blocks else 0
    for lines in row.lines:
        yield Cell(first, first + lines, row.head)
        first += lines
