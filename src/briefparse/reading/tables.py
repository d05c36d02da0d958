"""Tables of who said what: a name in the first cell of each row, the words in the next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from briefparse.reading.document import BlockHint

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefparse.reading.document import Block

_LONGEST: Final = 120  # characters of a name with office
_FEWEST: Final = 3  # rows


@attrs.frozen
class Cell:
    """The blocks of a cell, from ``first`` to before ``last``, and whether it says what stands below it."""

    first: int
    last: int
    head: bool = False


def hints_in(rows: Iterable[Sequence[Cell]], blocks: Sequence[Block], text: str) -> dict[int, BlockHint]:
    """Return what the cells of such a table are, by block; nothing for any other table.

    Names are terms. Rows that are all heads say what the columns are; they
    become furniture. A row whose first cell is empty goes on with the one above.

    Args:
        rows: The cells of each row, empty ones too.
        blocks: The blocks of the document.
        text: Its text.
    """
    heads: list[int] = []
    names: list[int] = []
    for cells in rows:
        filled = [cell for cell in cells if cell.first < cell.last]
        if not filled:
            continue
        if all(cell.head for cell in filled):
            heads += range(filled[0].first, filled[-1].last)
        elif filled[0] is not cells[0] and names:
            continue
        elif len(filled) > 1 and filled[0] is cells[0] and filled[0].last - filled[0].first == 1:
            names.append(filled[0].first)
        else:
            return {}
    spoken = [blocks[at].span.of(text) for at in names]
    if len(spoken) < _FEWEST or len(set(spoken)) == len(spoken) or any(len(words) > _LONGEST for words in spoken):
        return {}
    return dict.fromkeys(names, BlockHint.TERM) | dict.fromkeys(heads, BlockHint.RUNNING_HEAD)


def hinted(blocks: tuple[Block, ...], hints: dict[int, BlockHint]) -> tuple[Block, ...]:
    """Return blocks with the hints that were found for some of them."""
    if not hints:
        return blocks
    return tuple(attrs.evolve(block, hint=hints.get(at, block.hint)) for at, block in enumerate(blocks))
