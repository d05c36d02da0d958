"""What briefparse loads through the entry point: the four exporters."""

from __future__ import annotations

from typing import TYPE_CHECKING

import briefparse
from briefparse_tables.csv import CsvExporter
from briefparse_tables.jsonlines import JsonLinesExporter
from briefparse_tables.parquet import ParquetExporter
from briefparse_tables.workbook import WorkbookExporter

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefparse import Exporter


briefparse_api = 1
"""The version of briefparse's hooks that this is written for."""


@briefparse.hookimpl
def briefparse_register_exporters() -> Iterable[Exporter]:
    """Register the exporters with their default options."""
    return (CsvExporter(), JsonLinesExporter(), ParquetExporter(), WorkbookExporter())
