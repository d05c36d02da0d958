"""Tables of who said what: a name in the first cell of each row, the words in the next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from briefparse.late import late
from briefparse.reading.document import BlockHint

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefparse.reading.document import Block

_LONGEST: Final = 120  # characters of a name with office
_FEWEST: Final = 3  # rows
_NUMBERED: Final = 3  # cells of a row that has a name and words, and before them a number or a time
_ONE_NUMBER: Final = r"[(\[]?\d{1,5}(?:[:.,]\d{1,3}){0,3}(?: ?[AaPp]\.?[Mm]\.?)?[)\]]?\.?"
_NUMBER: Final = late(rf"{_ONE_NUMBER}(?:\s{{0,3}}(?:-{{1,2}}>?|–|—|to)\s{{0,3}}{_ONE_NUMBER})?")


@attrs.frozen
class Cell:
    """The blocks of a cell, from ``first`` to before ``last``, and whether it says what stands below it."""

    first: int
    last: int
    head: bool = False


def hints_in(rows: Iterable[Sequence[Cell]], blocks: Sequence[Block], text: str) -> dict[int, BlockHint]:
    """Return what the cells of such a table are, by block; nothing for any other table.

    Names are terms. Rows that are all heads say what the columns are; they
    become furniture, as do numbers of rows before the names. When something was
    said may stand before its name, too, and is a time. A row without a name goes on with the
    one above.

    Args:
        rows: The cells of each row, empty ones too.
        blocks: The blocks of the document.
        text: Its text.
    """
    heads: list[int] = []
    times: list[int] = []
    names: list[int] = []
    for row in rows:
        number = _number_of(row, blocks, text)
        cells = row if number is None else row[1:]
        if number is not None:
            (times if ":" in blocks[number].span.of(text) else heads).append(number)
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
    if not are_names([blocks[at].span.of(text) for at in names]):
        return {}
    return {
        **dict.fromkeys(names, BlockHint.TERM),
        **dict.fromkeys(heads, BlockHint.RUNNING_HEAD),
        **dict.fromkeys(times, BlockHint.TIME),
    }


def are_names(spoken: Sequence[str]) -> bool:
    """Say whether some words read as the names of those who speak in turn: short, and not each of them another."""
    return len(spoken) >= _FEWEST and len(set(spoken)) < len(spoken) and all(len(words) <= _LONGEST for words in spoken)


def _number_of(cells: Sequence[Cell], blocks: Sequence[Block], text: str) -> int | None:
    """Return the block of the first of several cells if it is the number or the time of the row."""
    if len(cells) < _NUMBERED or cells[0].last - cells[0].first != 1:
        return None
    at = cells[0].first
    return at if _NUMBER.fullmatch(blocks[at].span.of(text)) else None


def hinted(blocks: tuple[Block, ...], hints: dict[int, BlockHint]) -> tuple[Block, ...]:
    """Return blocks with the hints that were found for some of them."""
    if not hints:
        return blocks
    return tuple(attrs.evolve(block, hint=hints.get(at, block.hint)) for at, block in enumerate(blocks))
