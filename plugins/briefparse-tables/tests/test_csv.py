"""The CSV exporter."""

from __future__ import annotations

import io

import pandas as pd
import polars as pl
import pytest
from hypothesis import given
from pyarrow import csv as arrow_csv

from briefparse import Briefing
from briefparse.testing import strategies
from briefparse.testing.words import wild_texts
from briefparse_tables import TABLES, CsvExporter, unguarded
from briefparse_tables.guard import guarded
from fiction import FORMULAS, HOSTILE, fiction, hostile
from reading import expected, from_csv

NAMES = [table.name for table in TABLES]


@pytest.mark.parametrize("table", NAMES)
@pytest.mark.parametrize("briefing", [fiction(), hostile(), Briefing(id="empty")], ids=["fiction", "hostile", "empty"])
def test_what_is_written_comes_back(table: str, briefing: Briefing) -> None:
    data = CsvExporter(table=table).export(briefing)  # type: ignore[arg-type]  # a name of the list above
    assert from_csv(data, table) == expected(table, briefing, empty_is_missing=True)


@given(strategies.wild_briefings())
def test_any_briefing_comes_back(briefing: Briefing) -> None:
    for table in TABLES:
        data = CsvExporter(table=table.name).export(briefing)  # type: ignore[arg-type]  # see above
        assert from_csv(data, table.name) == expected(table.name, briefing, empty_is_missing=True)


def test_the_form_is_that_of_rfc_4180() -> None:
    data = CsvExporter().export(fiction())
    header, first, *_ = data.decode("utf-8").split("\r\n")
    assert header == (
        "briefing_id,turn_id,n,kind,section,exchange,label,voice,speaker_id,speaker,outlet_id,outlet,text,"
        "paragraphs,words,reason,confidence,candidates,start,end,digest"
    )
    assert first == (
        "fictional_2031-04-02,u1,1,moderation,opening,,Tan Rui,Tan Rui,tan-rui,Tan Rui,,,"
        "Good morning. All of this is fiction.,1,7,roster-name,0.5,,100,150," + fiction().turns[0].digest
    )
    assert b'"The tides are well.\n\nWe shall count twice. (Laughter.)"' in data
    assert data.endswith(b"\r\n")


@pytest.mark.parametrize("text", FORMULAS)
def test_no_cell_begins_like_a_formula(text: str) -> None:
    assert guarded(text) == "'" + text
    for table in TABLES:
        data = CsvExporter(table=table.name).export(hostile())  # type: ignore[arg-type]  # a table's name
        cells = [cell for row in from_csv(data, table.name, guard=False) for cell in row if isinstance(cell, str)]
        assert not [cell for cell in cells if cell.lstrip()[:1] in "=+-@" or cell[0] in "\t\r\n\0"]


def test_the_guard_can_be_turned_off() -> None:
    data = CsvExporter(guard=False).export(hostile())
    texts = [row[12] for row in from_csv(data, "turns", guard=False)]
    assert texts == [row[12] for row in expected("turns", hostile())]
    assert texts[0] == "=1+1"


@pytest.mark.parametrize("text", [*HOSTILE, "", "plain", "'", "''", "=", "王志刚"])
def test_what_the_guard_adds_can_be_taken_away(text: str) -> None:
    assert unguarded(guarded(text)) == text


@given(wild_texts())
def test_what_the_guard_adds_can_be_taken_away_from_any_text(text: str) -> None:
    assert unguarded(guarded(text)) == text


def test_numbers_are_not_guarded() -> None:
    assert b"'" not in CsvExporter(table="annotations").export(fiction())


def test_a_byte_order_mark_for_excel() -> None:
    plain = CsvExporter().export(fiction())
    assert CsvExporter(bom=True).export(fiction()) == b"\xef\xbb\xbf" + plain
    assert not plain.startswith(b"\xef\xbb\xbf")


@pytest.mark.parametrize(("delimiter", "sign"), [("comma", ","), ("semicolon", ";"), ("tab", "\t")])
def test_other_delimiters(delimiter: str, sign: str) -> None:
    data = CsvExporter(delimiter=delimiter).export(hostile())  # type: ignore[arg-type]  # one of the three
    assert from_csv(data, "turns", delimiter=sign) == expected("turns", hostile(), empty_is_missing=True)


def test_polars_reads_it() -> None:
    frame = pl.read_csv(CsvExporter().export(fiction()), try_parse_dates=True)
    assert frame["text"].to_list() == [turn.text for turn in fiction().turns]
    assert frame["exchange"].to_list() == [None, None, 1, 1, 1, 1, 1, 2, 2]
    briefings = pl.read_csv(CsvExporter(table="briefings").export(fiction()), try_parse_dates=True)
    assert briefings.schema["date"] == pl.Date
    assert briefings.schema["time"] == pl.Time
    assert pl.read_csv(CsvExporter(table="people").export(fiction())).schema["listed"] == pl.Boolean


def test_pandas_reads_it() -> None:
    frame = pd.read_csv(io.BytesIO(CsvExporter(bom=True).export(fiction())))
    assert list(frame["text"]) == [turn.text for turn in fiction().turns]
    assert frame.columns[0] == "briefing_id"
    assert pd.read_csv(io.BytesIO(CsvExporter(table="people").export(fiction())))["listed"].dtype == "bool"


def test_pyarrow_reads_it() -> None:
    options = arrow_csv.ParseOptions(newlines_in_values=True)
    read = arrow_csv.read_csv(io.BytesIO(CsvExporter().export(fiction())), parse_options=options)
    assert read["text"].to_pylist() == [turn.text for turn in fiction().turns]


def test_there_is_no_other_table_or_delimiter() -> None:
    with pytest.raises(ValueError, match="table"):
        CsvExporter(table="pages")  # type: ignore[arg-type]  # what is tested
    with pytest.raises(ValueError, match="delimiter"):
        CsvExporter(delimiter=";")  # type: ignore[arg-type]  # what is tested
