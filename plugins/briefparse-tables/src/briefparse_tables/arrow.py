"""Arrow: the typed form from which Parquet and data frames are made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefparse_tables.columns import ColumnType

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pyarrow as pa

    from briefparse_tables.columns import AnyTable, Cell


def arrow_schema(table: AnyTable) -> pa.Schema:
    """Return the names and Arrow types of a table's columns."""
    import pyarrow as pa  # noqa: PLC0415  (heavy: loaded when first needed)

    types = {
        ColumnType.TEXT: pa.string(),
        ColumnType.LIST: pa.string(),
        ColumnType.INTEGER: pa.int64(),
        ColumnType.NUMBER: pa.float64(),
        ColumnType.BOOLEAN: pa.bool_(),
        ColumnType.DATE: pa.date32(),
        ColumnType.TIME: pa.time64("us"),
    }
    return pa.schema([pa.field(column.name, types[column.type]) for column in table.columns])


def arrow_table(schema: pa.Schema, rows: Iterable[tuple[Cell, ...]]) -> pa.Table:
    """Return rows as an Arrow table; one without rows has the same columns and types."""
    import pyarrow as pa  # noqa: PLC0415  (heavy: loaded when first needed)

    columns = list(zip(*rows, strict=True)) or [()] * len(schema)
    arrays = [pa.array(column, field.type) for column, field in zip(columns, schema, strict=True)]
    return pa.Table.from_arrays(arrays, schema=schema)
