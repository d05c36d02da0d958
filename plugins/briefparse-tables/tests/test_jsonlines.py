"""The JSON Lines exporter."""

from __future__ import annotations

import io
import json

import pandas as pd
import polars as pl
import pytest
from hypothesis import given

from briefparse import Briefing
from briefparse.testing import strategies
from briefparse_tables import TABLES, JsonLinesExporter
from fiction import fiction, hostile
from reading import expected, from_json_lines

NAMES = [table.name for table in TABLES]


@pytest.mark.parametrize("table", NAMES)
@pytest.mark.parametrize("briefing", [fiction(), hostile(), Briefing(id="empty")], ids=["fiction", "hostile", "empty"])
def test_what_is_written_comes_back(table: str, briefing: Briefing) -> None:
    data = JsonLinesExporter(table=table).export(briefing)  # type: ignore[arg-type]  # a name of the list above
    assert from_json_lines(data, table) == expected(table, briefing)


@given(strategies.wild_briefings())
def test_any_briefing_comes_back(briefing: Briefing) -> None:
    for table in TABLES:
        data = JsonLinesExporter(table=table.name).export(briefing)  # type: ignore[arg-type]  # see above
        assert from_json_lines(data, table.name) == expected(table.name, briefing)


def test_the_form() -> None:
    (line,) = JsonLinesExporter(table="briefings").export(fiction()).decode("utf-8").splitlines()
    record = json.loads(line)
    assert (record["date"], record["time"], record["timezone"]) == ("2031-04-02", "10:30:00", None)
    assert '"venue": "Harbour Hall"' in line
    assert "路透社".encode() in JsonLinesExporter(table="outlets").export(fiction())


def test_polars_reads_it() -> None:
    frame = pl.read_ndjson(JsonLinesExporter().export(fiction()))
    assert frame["text"].to_list() == [turn.text for turn in fiction().turns]
    assert frame["exchange"].to_list() == [None, None, 1, 1, 1, 1, 1, 2, 2]


def test_pandas_reads_it() -> None:
    frame = pd.read_json(io.BytesIO(JsonLinesExporter().export(fiction())), lines=True)
    assert list(frame["text"]) == [turn.text for turn in fiction().turns]


def test_there_is_no_other_table() -> None:
    with pytest.raises(ValueError, match="table"):
        JsonLinesExporter(table="pages")  # type: ignore[arg-type]  # what is tested
