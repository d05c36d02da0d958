"""The Excel exporter."""

from __future__ import annotations

import datetime as dt
import io
import re
import zipfile
from typing import TYPE_CHECKING, Any

import attrs
import openpyxl
import pandas as pd
import pytest
from hypothesis import given, settings
from lxml import etree

from briefparse import Briefing, Event, ExportError, Paragraph
from briefparse.testing import strategies
from briefparse_tables import TABLES, WorkbookExporter, workbook, workbook_bytes
from fiction import FORMULAS, HOSTILE, fiction, hostile
from reading import expected

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse_tables.columns import Cell
    from reading import Rows

NAMES = [table.name for table in TABLES]
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def read_back(data: bytes, table: str) -> Rows:
    """Read a sheet with openpyxl."""
    sheet = openpyxl.load_workbook(io.BytesIO(data))[table]
    rows: Iterator[tuple[Any, ...]] = sheet.iter_rows(min_row=2, values_only=True)
    return [tuple(cell.date() if isinstance(cell, dt.datetime) else cell for cell in row) for row in rows]


def in_a_sheet(table: str, briefing: Briefing) -> Rows:
    """Return the rows of a table as openpyxl reads them from a sheet."""
    return [tuple(map(_in_a_cell, row)) for row in expected(table, briefing, empty_is_missing=True)]


def _in_a_cell(cell: Cell) -> Cell:
    if isinstance(cell, dt.date) and cell < dt.date(1900, 3, 1):
        return cell.isoformat()
    return _as_openpyxl_leaves_it(cell) if isinstance(cell, str) else cell


def _as_openpyxl_leaves_it(text: str) -> str:
    """Escape control characters as a workbook does (ST_Xstring of ECMA-376): openpyxl does not put them back."""
    return re.sub("[\0-\x08\x0b-\x1f\ufffe\uffff]", lambda found: f"_x{ord(found[0]):04X}_", text)


def _unescaped(text: str) -> str:
    return re.sub("_x([0-9A-F]{4})_", lambda found: chr(int(found[1], 16)), text)


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


@pytest.mark.parametrize("briefing", [fiction(), hostile(), Briefing(id="empty")], ids=["fiction", "hostile", "empty"])
def test_what_is_written_comes_back(briefing: Briefing) -> None:
    data = WorkbookExporter().export(briefing)
    assert openpyxl.load_workbook(io.BytesIO(data)).sheetnames == NAMES
    for table in NAMES:
        assert read_back(data, table) == in_a_sheet(table, briefing)


@settings(max_examples=40)
@given(strategies.wild_briefings())
def test_any_briefing_comes_back(briefing: Briefing) -> None:
    event = attrs.evolve(
        briefing.event,  # Excel keeps milliseconds
        time=briefing.event.time and briefing.event.time.replace(microsecond=0),
        end_time=briefing.event.end_time and briefing.event.end_time.replace(microsecond=0),
    )
    briefing = attrs.evolve(briefing, event=event)
    data = WorkbookExporter().export(briefing)
    for table in NAMES:
        assert read_back(data, table) == in_a_sheet(table, briefing)


def test_no_cell_is_a_formula_and_texts_are_strings() -> None:
    book = openpyxl.load_workbook(io.BytesIO(WorkbookExporter().export(hostile())))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells if isinstance(cell.value, str)} == {"s"}
    sheets = [xml for name, xml in parts(WorkbookExporter().export(hostile())).items() if "worksheets/" in name]
    assert not any(etree.fromstring(xml).findall(f".//{MAIN}f") for xml in sheets)


def test_editing_a_cell_makes_no_formula_either() -> None:
    """A cell with the property quotePrefix is shown as typed with an apostrophe, and stays text when it is edited."""
    sheet = openpyxl.load_workbook(io.BytesIO(WorkbookExporter().export(hostile())))["turns"]
    column = [cell.value for cell in sheet[1]].index("text")
    texts = [row[column] for row in sheet.iter_rows(min_row=2)]
    quoted = {cell.value for cell in texts if cell.quotePrefix}
    assert set(map(_as_openpyxl_leaves_it, FORMULAS)) <= quoted
    assert "مرحبا، هذا خيال" not in quoted


def test_a_text_that_looks_like_the_xml_of_a_rich_string_is_escaped() -> None:
    strings = parts(WorkbookExporter().export(hostile()))["xl/sharedStrings.xml"]
    assert b"<t>not rich</t>" not in strings
    items = ["".join(map(str, item.itertext())) for item in etree.fromstring(strings)]
    assert {"<r><t>not rich</t></r>", "<r></r>"} <= set(items)


def test_days_and_times_are_excels_own() -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(WorkbookExporter().export(fiction())))["briefings"]
    header = [cell.value for cell in sheet[1]]
    date, time = sheet[2][header.index("date")], sheet[2][header.index("time")]
    assert (date.value, date.number_format) == (dt.datetime(2031, 4, 2), "yyyy-mm-dd")  # noqa: DTZ001  (openpyxl's)
    assert (time.value, time.number_format) == (dt.time(10, 30), "hh:mm:ss")
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:R2"


@pytest.mark.parametrize("year", [1, 1899])
def test_a_day_that_excel_cannot_count_is_a_text(year: int) -> None:
    day = dt.date(year, 12, 31)
    data = WorkbookExporter().export(Briefing(id="old", event=Event(day)))
    assert read_back(data, "briefings")[0][4] == day.isoformat()


@pytest.mark.parametrize("letter", ["x", "丘", "👩"])
def test_a_text_too_long_for_a_cell_is_cut_and_kept_whole_elsewhere(letter: str) -> None:
    long = letter * 40_000
    first, *others = fiction().body
    spoken = attrs.evolve(first, blocks=(Paragraph(long),))  # type: ignore[arg-type]  # the first item is a turn
    data = WorkbookExporter().export(attrs.evolve(fiction(), body=(spoken, *others)))
    cut = str(read_back(data, "turns")[0][12])
    assert cut.endswith(" … [goes on in the sheet long_texts]")
    assert len(cut.encode("utf-16-le")) // 2 <= 32_767
    rows = read_back(data, "long_texts")
    assert {row[:3] for row in rows} == {("turns", 2, "text"), ("paragraphs", 2, "text")}
    assert "".join(str(row[4]) for row in rows if row[0] == "turns") == long
    assert max(len(str(row[4]).encode("utf-16-le")) // 2 for row in rows) <= 32_767


def test_a_text_that_fills_a_cell_is_not_cut() -> None:
    first, *others = fiction().body
    spoken = attrs.evolve(first, blocks=(Paragraph("x" * 32_767),))  # type: ignore[arg-type]  # see above
    data = WorkbookExporter().export(attrs.evolve(fiction(), body=(spoken, *others)))
    assert read_back(data, "turns")[0][12] == "x" * 32_767
    assert openpyxl.load_workbook(io.BytesIO(data)).sheetnames == NAMES


def test_more_rows_than_a_sheet_holds_are_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "_MOST_ROWS", 9)
    with pytest.raises(ExportError, match="table turns has more rows"):
        WorkbookExporter().export(fiction())
    monkeypatch.setattr(workbook, "_MOST_ROWS", 13)
    assert len(read_back(WorkbookExporter().export(fiction()), "paragraphs")) == 12


def test_many_briefings_in_one_workbook() -> None:
    later = attrs.evolve(fiction(), id="later")
    ids = [row[0] for row in read_back(workbook_bytes((fiction(), later)), "turns")]
    assert ids == ["fictional_2031-04-02"] * 9 + ["later"] * 9


def test_pandas_reads_it() -> None:
    frames = pd.read_excel(io.BytesIO(WorkbookExporter().export(fiction())), sheet_name=None)
    assert list(frames) == NAMES
    assert list(frames["turns"]["text"]) == [turn.text for turn in fiction().turns]


def test_the_workbook_says_nothing_of_when_or_by_whom_it_was_made() -> None:
    data = WorkbookExporter().export(fiction())
    core = parts(data)["docProps/core.xml"].decode()
    assert set(re.findall(r"\d{4}-\d\d-\d\dT[\d:]+Z", core)) == {"1980-01-01T00:00:00Z"}
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert {info.date_time for info in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_every_hostile_text_is_in_the_workbook() -> None:
    strings = etree.fromstring(parts(WorkbookExporter().export(hostile()))["xl/sharedStrings.xml"])
    texts = {_unescaped("".join(map(str, item.itertext()))) for item in strings}
    assert {text.replace("\ud800", "\ufffd") for text in HOSTILE} <= texts
