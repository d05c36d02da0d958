"""The Parquet exporter: one table with typed columns."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING, get_args

import attrs

from briefparse_tables.arrow import arrow_schema, arrow_table
from briefparse_tables.rows import table_bytes
from briefparse_tables.tables import TableName

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefparse import Briefing
    from briefparse_tables.columns import AnyTable, Cell

_GROUP = 10_000  # rows; a group of less than that reads slowly, and one is held in memory


@attrs.frozen
class ParquetExporter:
    """Writes one table as Parquet, compressed with Zstandard: text, 64-bit numbers, truth, dates and times are typed.

    The bytes are the same for the same release of pyarrow, which puts its version into the file.

    Attributes:
        table: Which table: ``briefings``, ``turns``, ``paragraphs``, ``exchanges``, ``people``, ``outlets`` or
            ``annotations``.

    Raises:
        ValueError: There is no such table.
    """

    name = "parquet"
    extensions = (".parquet",)
    media_type = "application/vnd.apache.parquet"
    summary = "one table of turns, exchanges, people … as Parquet"

    table: TableName = attrs.field(default="turns", validator=attrs.validators.in_(get_args(TableName)))

    def export(self, briefing: Briefing) -> bytes:
        """Write the table of a briefing."""
        return table_bytes(self, self.table, briefing)

    def writer(self, table: AnyTable, file: IO[bytes]) -> ParquetWriter:
        """Return a writer."""
        return ParquetWriter(table, file)


class ParquetWriter:
    """Writes rows as Parquet, in groups."""

    def __init__(self, table: AnyTable, file: IO[bytes]) -> None:
        from pyarrow import parquet  # noqa: PLC0415  (heavy: loaded when first needed)

        self._schema = arrow_schema(table)
        self._parquet = parquet.ParquetWriter(file, self._schema, compression="zstd")
        self._waiting: list[tuple[Cell, ...]] = []

    def write(self, rows: Iterable[tuple[Cell, ...]]) -> None:
        """Write rows, or keep them until there are enough for a group."""
        for row in rows:
            self._waiting.append(row)
            if len(self._waiting) == _GROUP:
                self._write_group()

    def close(self) -> None:
        """Write the last group and the footer."""
        if self._waiting:
            self._write_group()
        self._parquet.close()

    def _write_group(self) -> None:
        self._parquet.write_table(arrow_table(self._schema, self._waiting))
        self._waiting.clear()
