"""Press briefings as tables: CSV, JSON Lines, Parquet, an Excel workbook, and data frames.

```python
import briefparse
from briefparse_tables import to_frames

briefing = briefparse.parse_file("briefing.txt")
turns = to_frames(briefing)["turns"]
briefparse.export_file(briefing, "briefing.xlsx")
```
"""

from __future__ import annotations

from briefparse_tables.columns import Column, ColumnType, Table
from briefparse_tables.csv import CsvExporter
from briefparse_tables.folder import write_tables
from briefparse_tables.frames import to_frames
from briefparse_tables.guard import unguarded
from briefparse_tables.jsonlines import JsonLinesExporter
from briefparse_tables.lists import split_list
from briefparse_tables.parquet import ParquetExporter
from briefparse_tables.tables import TABLES, TableName
from briefparse_tables.workbook import WorkbookExporter, workbook_bytes

__all__ = [
    "TABLES",
    "Column",
    "ColumnType",
    "CsvExporter",
    "JsonLinesExporter",
    "ParquetExporter",
    "Table",
    "TableName",
    "WorkbookExporter",
    "split_list",
    "to_frames",
    "unguarded",
    "workbook_bytes",
    "write_tables",
]
