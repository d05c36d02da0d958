"""Several items in one cell."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

SEPARATOR = "|"
"""What stands between the items of a list."""

_SPECIAL = re.compile(r"([\\|])")
_PIECE = re.compile(r"\\(.)|(\|)", re.DOTALL)


def join_list(items: Iterable[str]) -> str | None:
    r"""Join items with ``|``; a ``|`` or ``\`` inside an item gets a ``\`` before it. No items give None."""
    escaped = [_SPECIAL.sub(r"\\\1", item) for item in items]
    return SEPARATOR.join(escaped) if escaped else None


def split_list(cell: str | None) -> tuple[str, ...]:
    """Take a cell of the type ``list`` apart again; None gives no items.

    In CSV and Excel an empty cell stands for None too.
    """
    if cell is None:
        return ()
    items, item, end = [], "", 0
    for found in _PIECE.finditer(cell):
        item += cell[end : found.start()]
        end = found.end()
        if found[2] is None:
            item += found[1]
        else:
            items.append(item)
            item = ""
    return (*items, item + cell[end:])
