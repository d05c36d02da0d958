"""What a page itself says are names: the first cells of tables of who said what, and what it calls speakers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefparse.reading.html.speakers import speakers_in
from briefparse.reading.tables import Cell, hinted, hints_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse.reading.document import Block
    from briefparse.reading.html.outline import Outline

_CELLS: Final = frozenset({"td", "th"})


def with_terms(outline: Outline, blocks: tuple[Block, ...], text: str) -> tuple[Block, ...]:
    """Return the blocks of a page, those told as terms that it says are names."""
    hints = speakers_in(outline, blocks, text)
    for number, element in enumerate(outline.elements):
        if element.tag == "table":
            hints |= hints_in(_rows(outline, number), blocks, text)
    return hinted(blocks, hints)


def _rows(outline: Outline, table: int) -> Iterator[list[Cell]]:
    for child in outline.children(table):
        if outline.elements[child].tag == "tr":
            yield _cells(outline, child)
        elif outline.elements[child].tag in {"thead", "tbody", "tfoot"}:
            yield from (_cells(outline, row) for row in outline.children(child) if outline.elements[row].tag == "tr")


def _cells(outline: Outline, row: int) -> list[Cell]:
    found = [outline.elements[cell] for cell in outline.children(row) if outline.elements[cell].tag in _CELLS]
    all_heads = all(cell.tag == "th" for cell in found)
    return [Cell(cell.first, cell.last, all_heads) for cell in found]
