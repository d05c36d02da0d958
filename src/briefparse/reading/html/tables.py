"""Tables of who said what: a name in the first cell of each row, the words in the next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from briefparse.reading.document import BlockHint

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefparse.reading.document import Block
    from briefparse.reading.html.outline import Outline

_CELLS: Final = frozenset({"td", "th"})
_LONGEST: Final = 120  # characters of a name with office
_FEWEST: Final = 3  # rows


def with_terms(outline: Outline, blocks: tuple[Block, ...], text: str) -> tuple[Block, ...]:
    """Return the blocks of a page, those told as terms that are the first cells of such tables.

    Rows that are all heads say what the columns are; they become furniture.
    """
    hints: dict[int, BlockHint] = {}
    for number, element in enumerate(outline.elements):
        if element.tag == "table":
            hints |= _hints(outline, number, blocks, text)
    return (
        tuple(attrs.evolve(block, hint=hints.get(at, block.hint)) for at, block in enumerate(blocks))
        if hints
        else blocks
    )


def _hints(outline: Outline, table: int, blocks: Sequence[Block], text: str) -> dict[int, BlockHint]:
    heads: list[int] = []
    names: list[int] = []
    for row in _rows(outline, table):
        cells = [outline.elements[cell] for cell in outline.children(row) if outline.elements[cell].tag in _CELLS]
        filled = [cell for cell in cells if cell.first < cell.last]
        if not filled:
            continue
        if all(cell.tag == "th" for cell in cells):
            heads += range(filled[0].first, filled[-1].last)
        elif len(filled) > 1 and filled[0] is cells[0] and filled[0].last - filled[0].first == 1:
            names.append(filled[0].first)
        else:
            return {}
    spoken = [text[blocks[at].span.start : blocks[at].span.end] for at in names]
    if len(spoken) < _FEWEST or len(set(spoken)) == len(spoken) or any(len(words) > _LONGEST for words in spoken):
        return {}
    return dict.fromkeys(names, BlockHint.TERM) | dict.fromkeys(heads, BlockHint.RUNNING_HEAD)


def _rows(outline: Outline, table: int) -> Iterator[int]:
    for child in outline.children(table):
        if outline.elements[child].tag == "tr":
            yield child
        elif outline.elements[child].tag in {"thead", "tbody", "tfoot"}:
            yield from (row for row in outline.children(child) if outline.elements[row].tag == "tr")
