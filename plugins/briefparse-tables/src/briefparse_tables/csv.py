"""The CSV exporter: one table, with cells that stay text in a spreadsheet."""

from __future__ import annotations

import csv
import datetime as dt
from io import TextIOWrapper
from typing import IO, TYPE_CHECKING, Literal, get_args

import attrs

from briefparse_tables.columns import ColumnType
from briefparse_tables.guard import guarded
from briefparse_tables.rows import table_bytes
from briefparse_tables.tables import TableName

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefparse import Briefing
    from briefparse_tables.columns import AnyTable, Cell

Delimiter = Literal["comma", "semicolon", "tab"]

_SIGNS: dict[Delimiter, str] = {"comma": ",", "semicolon": ";", "tab": "\t"}


@attrs.frozen
class CsvExporter:
    """Writes one table as CSV after RFC 4180: UTF-8, a header, lines that end with CR LF.

    A missing value is an empty cell; dates and times are written after ISO 8601, truth as ``true`` and ``false``.

    Attributes:
        table: Which table: ``briefings``, ``turns``, ``paragraphs``, ``exchanges``, ``people``, ``outlets`` or
            ``annotations``.
        delimiter: What stands between cells: ``comma``, ``semicolon`` (for Excel where the comma is the decimal
            sign) or ``tab``.
        guard: Whether a text that begins with ``=``, ``+``, ``-``, ``@``, a tab or a line end gets an apostrophe
            before it, so that no spreadsheet takes it for a formula. A text that begins with an apostrophe gets
            one too; `briefparse_tables.unguarded` takes it away again.
        bom: Whether the file begins with a byte order mark, by which Excel knows UTF-8.

    Raises:
        ValueError: There is no such table, or the delimiter is another one.
    """

    name = "csv"
    extensions = (".csv",)
    media_type = "text/csv"
    summary = "one table of turns, exchanges, people … as CSV"

    table: TableName = attrs.field(default="turns", validator=attrs.validators.in_(get_args(TableName)))
    delimiter: Delimiter = attrs.field(default="comma", validator=attrs.validators.in_(get_args(Delimiter)))
    guard: bool = True
    bom: bool = False

    def export(self, briefing: Briefing) -> bytes:
        """Write the table of a briefing."""
        return table_bytes(self, self.table, briefing)

    def writer(self, table: AnyTable, file: IO[bytes]) -> CsvWriter:
        """Return a writer that has written the header."""
        return CsvWriter(self, table, file)


class CsvWriter:
    """Writes rows as CSV."""

    def __init__(self, options: CsvExporter, table: AnyTable, file: IO[bytes]) -> None:
        encoding = "utf-8-sig" if options.bom else "utf-8"
        self._text = TextIOWrapper(file, encoding, newline="", write_through=True)
        self._rows = csv.writer(self._text, delimiter=_SIGNS[options.delimiter], lineterminator="\r\n")
        self._guarded = [
            options.guard and column.type in {ColumnType.TEXT, ColumnType.LIST} for column in table.columns
        ]
        self._rows.writerow(table.header)

    def write(self, rows: Iterable[tuple[Cell, ...]]) -> None:
        """Write rows."""
        for row in rows:
            cells = zip(row, self._guarded, strict=True)
            self._rows.writerow([_written(cell, guard=guard) for cell, guard in cells])

    def close(self) -> None:
        """Let go of the file without closing it."""
        self._text.detach()


def _written(cell: Cell, *, guard: bool) -> str:
    if cell is None:
        return ""
    if isinstance(cell, str):
        return guarded(cell) if guard else cell
    if isinstance(cell, bool):
        return "true" if cell else "false"
    return cell.isoformat() if isinstance(cell, dt.date | dt.time) else repr(cell)
