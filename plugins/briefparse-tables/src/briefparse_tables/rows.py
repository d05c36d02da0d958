"""Rows to bytes: what the formats of one table share."""

from __future__ import annotations

from io import BytesIO
from typing import IO, TYPE_CHECKING, Protocol

from briefparse_tables.tables import BY_NAME

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefparse import Briefing
    from briefparse_tables.columns import AnyTable, Cell


class RowWriter(Protocol):
    """Writes the rows of one table to an open file, which stays open."""

    def write(self, rows: Iterable[tuple[Cell, ...]]) -> None:
        """Write rows, each as long as the header."""
        ...

    def close(self) -> None:
        """Write what is still to be written."""
        ...


class RowFormat(Protocol):
    """An exporter of one table: it makes writers."""

    @property
    def extensions(self) -> tuple[str, ...]:
        """The endings of file names, the usual one first."""
        ...

    def writer(self, table: AnyTable, file: IO[bytes]) -> RowWriter:
        """Return a writer of ``table`` that has written what stands above the rows."""
        ...


def table_bytes(to: RowFormat, table: str, briefing: Briefing) -> bytes:
    """Return the file of one table of one briefing."""
    chosen = BY_NAME[table]
    file = BytesIO()
    writer = to.writer(chosen, file)
    writer.write(chosen.rows(briefing))
    writer.close()
    return file.getvalue()
