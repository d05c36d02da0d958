"""Reading tables back, with the types that the columns promise."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
from typing import TYPE_CHECKING

from briefparse_tables import ColumnType, unguarded
from briefparse_tables.tables import BY_NAME

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefparse import Briefing
    from briefparse_tables.columns import AnyTable, Cell, Column

Rows = list[tuple["Cell", ...]]


def expected(table: str, briefing: Briefing, *, empty_is_missing: bool = False) -> Rows:
    """Return the rows of a table; with ``empty_is_missing`` as formats hold them that cannot tell the two apart."""
    rows = list(BY_NAME[table].rows(briefing))
    return [tuple(None if cell == "" else cell for cell in row) for row in rows] if empty_is_missing else rows


def from_csv(data: bytes, table: str, *, delimiter: str = ",", guard: bool = True) -> Rows:
    """Read CSV as Python's own module does; an empty cell is a missing one."""
    chosen = BY_NAME[table]
    read = csv.reader(io.StringIO(data.decode("utf-8"), newline=""), delimiter=delimiter, strict=True)
    assert tuple(next(read)) == chosen.header
    return [
        tuple(_typed(cell, column, guard=guard) for cell, column in zip(row, chosen.columns, strict=True))
        for row in read
    ]


def from_json_lines(data: bytes, table: str) -> Rows:
    """Read JSON Lines."""
    chosen = BY_NAME[table]
    *lines, rest = data.decode("utf-8").split("\n")
    assert rest == ""
    return [_of_object(json.loads(line), chosen) for line in lines]


def _of_object(record: dict[str, Cell], table: AnyTable) -> tuple[Cell, ...]:
    assert tuple(record) == table.header
    return tuple(
        _typed(cell, column) if isinstance(cell, str) and column.type in _READ else cell
        for cell, column in zip(record.values(), table.columns, strict=True)
    )


_READ: dict[ColumnType, Callable[[str], Cell]] = {
    ColumnType.INTEGER: int,
    ColumnType.NUMBER: float,
    ColumnType.BOOLEAN: {"true": True, "false": False}.__getitem__,
    ColumnType.DATE: dt.date.fromisoformat,
    ColumnType.TIME: dt.time.fromisoformat,
}


def _typed(cell: str, column: Column[object], *, guard: bool = False) -> Cell:
    if not cell:
        return None
    if column.type in _READ:
        return _READ[column.type](cell)
    return unguarded(cell) if guard else cell
