"""The Parquet exporter."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from hypothesis import given
from pyarrow import parquet

from briefparse import Briefing
from briefparse.testing import strategies
from briefparse_tables import TABLES, ParquetExporter
from briefparse_tables.parquet import ParquetWriter
from briefparse_tables.tables import ANNOTATIONS
from fiction import fiction, hostile
from reading import expected

if TYPE_CHECKING:
    from reading import Rows

NAMES = [table.name for table in TABLES]


def read_back(data: bytes) -> Rows:
    table = parquet.read_table(io.BytesIO(data))
    return [tuple(row.values()) for row in table.to_pylist()]


@pytest.mark.parametrize("table", NAMES)
@pytest.mark.parametrize("briefing", [fiction(), hostile(), Briefing(id="empty")], ids=["fiction", "hostile", "empty"])
def test_what_is_written_comes_back(table: str, briefing: Briefing) -> None:
    data = ParquetExporter(table=table).export(briefing)  # type: ignore[arg-type]  # a name of the list above
    assert read_back(data) == expected(table, briefing)


@given(strategies.wild_briefings())
def test_any_briefing_comes_back(briefing: Briefing) -> None:
    for table in TABLES:
        data = ParquetExporter(table=table.name).export(briefing)  # type: ignore[arg-type]  # see above
        assert read_back(data) == expected(table.name, briefing)


def test_columns_are_typed_even_without_rows() -> None:
    schema = parquet.read_schema(io.BytesIO(ParquetExporter().export(Briefing(id="empty"))))
    types = {"text": pa.string(), "n": pa.int64(), "exchange": pa.int64(), "confidence": pa.float64()}
    assert {name: schema.field(name).type for name in types} == types
    schema = parquet.read_schema(io.BytesIO(ParquetExporter(table="briefings").export(fiction())))
    types = {"date": pa.date32(), "time": pa.time64("us"), "end_time": pa.time64("us"), "words": pa.int64()}
    assert {name: schema.field(name).type for name in types} == types
    schema = parquet.read_schema(io.BytesIO(ParquetExporter(table="people").export(fiction())))
    assert schema.field("listed").type == pa.bool_()


def test_many_rows_are_written_in_groups_and_none_is_lost() -> None:
    file = io.BytesIO()
    writer = ParquetWriter(ANNOTATIONS, file)
    rows: Rows = [("b", "u1", 1, n, "stage", 0, 1, "x", None) for n in range(25_000)]
    writer.write(rows[:12_345])
    writer.write(rows[12_345:])
    writer.close()
    assert parquet.ParquetFile(file).metadata.num_row_groups == 3
    assert read_back(file.getvalue()) == rows


def test_pandas_and_polars_read_it() -> None:
    data = ParquetExporter().export(fiction())
    texts = [turn.text for turn in fiction().turns]
    assert list(pd.read_parquet(io.BytesIO(data))["text"]) == texts
    assert pl.read_parquet(data)["text"].to_list() == texts
