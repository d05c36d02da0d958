"""The JSON Lines exporter: one table, an object a row."""

from __future__ import annotations

import datetime as dt
import json
from typing import IO, TYPE_CHECKING, get_args

import attrs

from briefparse_tables.rows import table_bytes
from briefparse_tables.tables import TableName

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefparse import Briefing
    from briefparse_tables.columns import AnyTable, Cell


@attrs.frozen
class JsonLinesExporter:
    """Writes one table as JSON Lines: UTF-8, an object for each row, all columns in each object.

    A missing value is ``null``; dates and times are strings after ISO 8601.

    Attributes:
        table: Which table: ``briefings``, ``turns``, ``paragraphs``, ``exchanges``, ``people``, ``outlets`` or
            ``annotations``.

    Raises:
        ValueError: There is no such table.
    """

    name = "jsonl"
    extensions = (".jsonl", ".ndjson")
    media_type = "application/jsonl"
    summary = "one table of turns, exchanges, people … as JSON Lines"

    table: TableName = attrs.field(default="turns", validator=attrs.validators.in_(get_args(TableName)))

    def export(self, briefing: Briefing) -> bytes:
        """Write the table of a briefing."""
        return table_bytes(self, self.table, briefing)

    def writer(self, table: AnyTable, file: IO[bytes]) -> JsonLinesWriter:
        """Return a writer."""
        return JsonLinesWriter(table, file)


class JsonLinesWriter:
    """Writes rows as JSON Lines."""

    def __init__(self, table: AnyTable, file: IO[bytes]) -> None:
        self._header = table.header
        self._file = file
        self._encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode

    def write(self, rows: Iterable[tuple[Cell, ...]]) -> None:
        """Write rows."""
        for row in rows:
            cells = zip(self._header, map(_written, row), strict=True)
            self._file.write(f"{self._encode(dict(cells))}\n".encode())

    def close(self) -> None:
        """Everything is written already."""


def _written(cell: Cell) -> object:
    return cell.isoformat() if isinstance(cell, dt.date | dt.time) else cell
