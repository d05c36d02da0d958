"""The Excel exporter: one workbook with a sheet for each table."""

from __future__ import annotations

import datetime as dt
from io import BytesIO
from typing import TYPE_CHECKING, Any

import attrs

from briefparse import ExportError
from briefparse_tables.columns import ColumnType
from briefparse_tables.guard import guarded
from briefparse_tables.many import each_of
from briefparse_tables.tables import TABLES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

    from briefparse import Briefing
    from briefparse_tables.columns import AnyTable, Cell

LONG_TEXTS = "long_texts"
"""The sheet that holds, in parts, the texts that do not fit into a cell."""

# https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3
_MOST_UNITS = 32_767  # UTF-16 code units in a cell
_MOST_ROWS = 1_048_576
_MORE = f" … [goes on in the sheet {LONG_TEXTS}]"
# The first part and what is added to it fit even if each character takes two units.
_PART = (_MOST_UNITS - len(_MORE)) // 2
# Excel takes 1900 for a leap year: before March a day is another one elsewhere.
_FIRST_DAY = dt.date(1900, 3, 1)
# A workbook says when it was made. It is to be the same whenever that is.
_MADE = dt.datetime(1980, 1, 1, tzinfo=dt.UTC)

_WIDTHS = {ColumnType.TEXT: 24, ColumnType.LIST: 24, ColumnType.DATE: 12}
_NARROW = 11
_WIDE = {"text": 90, "question": 70, "answer": 90, "title": 60, "abstract": 60}
_HEADER = {"bold": True, "bottom": 1, "bg_color": "#E8EDF3"}


@attrs.frozen
class WorkbookExporter:
    """Writes all tables as one Excel workbook, a sheet each, with a header that stays and filters.

    Texts are written as texts, whatever they begin with; they cannot become formulas, not even when somebody edits
    the cell. Dates and times are Excel's own; a day before March 1900, which Excel counts otherwise than others, is a
    text after ISO 8601. A missing value is an empty cell. A text too long for a cell (32,767 UTF-16 units) is cut
    and says so; the sheet ``long_texts``, there only if it is needed, has the whole text in parts.
    """

    name = "xlsx"
    extensions = (".xlsx",)
    media_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    summary = "Excel workbook with a sheet for each table"

    def export(self, briefing: Briefing) -> bytes:
        """Write the workbook.

        Raises:
            ExportError: A table has more rows than a sheet can hold (1,048,576 with the header).
        """
        return workbook_bytes(briefing)


def workbook_bytes(briefings: Briefing | Iterable[Briefing]) -> bytes:
    """Return a workbook with the rows of a briefing, or of several.

    Raises:
        ExportError: Two briefings have the same id, or a table has too many rows.
    """
    from xlsxwriter import Workbook  # noqa: PLC0415  (loaded when first needed)

    known = tuple(each_of(briefings))
    file = BytesIO()
    workbook = Workbook(file, {"in_memory": True})
    workbook.set_properties({"created": _MADE})
    sheets = _Sheets(workbook)
    for table in TABLES:
        sheets.add(table, (row for briefing in known for row in table.rows(briefing)))
    sheets.add_long_texts()
    workbook.close()
    return file.getvalue()


class _Sheets:
    """The sheets of a workbook under construction."""

    def __init__(self, workbook: Workbook) -> None:
        self._workbook = workbook
        self._long: list[tuple[Cell, ...]] = []
        self._formats: dict[str, Any] = {
            "header": workbook.add_format(_HEADER),
            "quoted": workbook.add_format({"quote_prefix": True}),
            "date": workbook.add_format({"num_format": "yyyy-mm-dd"}),
            "time": workbook.add_format({"num_format": "hh:mm:ss"}),
            # Excel shows truth as TRUE and FALSE whatever the format; LibreOffice would show 1 and 0.
            "boolean": workbook.add_format({"num_format": '"TRUE";"TRUE";"FALSE"'}),
        }

    def add(self, table: AnyTable, rows: Iterable[tuple[Cell, ...]]) -> None:
        """Add the sheet of a table."""
        widths = [_WIDE.get(column.name, _WIDTHS.get(column.type, _NARROW)) for column in table.columns]
        self._add(table.name, table.header, widths, rows)

    def add_long_texts(self) -> None:
        """Add the sheet of the texts that were cut, if any was."""
        if self._long:
            header = ("sheet", "row", "column", "part", "text")
            self._add(LONG_TEXTS, header, (16, 8, 16, 8, _WIDE["text"]), tuple(self._long))

    def _add(self, name: str, header: tuple[str, ...], widths: Iterable[int], rows: Iterable[tuple[Cell, ...]]) -> None:
        sheet = self._workbook.add_worksheet(name)
        for column, (title, width) in enumerate(zip(header, widths, strict=True)):
            sheet.write_string(0, column, title, self._formats["header"])
            sheet.set_column(column, column, width)
        last = 0
        for last, row in enumerate(rows, 1):
            if last == _MOST_ROWS:
                raise ExportError(WorkbookExporter.name, f"the table {name} has more rows than a sheet can hold")
            for column, cell in enumerate(row):
                self._write(sheet, last, column, self._fitting(cell, name, last, header[column]))
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, last, len(header) - 1)

    def _fitting(self, cell: Cell, sheet: str, row: int, column: str) -> Cell:
        """Return a cell as it is, or its beginning, with all of it put down for the sheet of long texts."""
        if not isinstance(cell, str) or _units(cell) <= _MOST_UNITS:
            return cell
        parts = [cell[at : at + _PART] for at in range(0, len(cell), _PART)]
        self._long += [(sheet, row + 1, column, part, text) for part, text in enumerate(parts, 1)]
        return parts[0] + _MORE

    def _write(self, sheet: Worksheet, row: int, column: int, cell: Cell) -> None:
        if isinstance(cell, str):
            self._write_text(sheet, row, column, cell)
        elif isinstance(cell, bool):
            sheet.write_boolean(row, column, cell, self._formats["boolean"])
        elif isinstance(cell, int | float):
            sheet.write_number(row, column, cell)
        elif isinstance(cell, dt.time):
            sheet.write_datetime(row, column, cell, self._formats["time"])
        elif cell is not None and cell < _FIRST_DAY:
            sheet.write_string(row, column, cell.isoformat())
        elif cell is not None:
            sheet.write_datetime(row, column, cell, self._formats["date"])

    def _write_text(self, sheet: Worksheet, row: int, column: int, text: str) -> None:
        # The apostrophe of CSV is a property of the cell here, and not part of the text.
        style = self._formats["quoted"] if guarded(text) != text else None
        if text.startswith("<r>") and text.endswith("</r>"):
            # XlsxWriter takes such a text for the XML of a rich string, and would write it as it stands.
            # As a rich string of three pieces, which is the least, it is escaped and read as the same text; only a
            # control character in it is escaped twice, and shows as its escape.
            sheet.write_rich_string(row, column, text[:1], text[1:2], text[2:])
        elif text:
            sheet.write_string(row, column, text, style)


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2
