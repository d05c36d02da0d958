"""The tables, one file each. Their names, columns and types are public interface; the README lists them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from briefparse_tables.tables.annotations import ANNOTATIONS
from briefparse_tables.tables.briefings import BRIEFINGS
from briefparse_tables.tables.exchanges import EXCHANGES
from briefparse_tables.tables.outlets import OUTLETS
from briefparse_tables.tables.paragraphs import PARAGRAPHS
from briefparse_tables.tables.people import PEOPLE
from briefparse_tables.tables.turns import TURNS

if TYPE_CHECKING:
    from briefparse_tables.columns import AnyTable

TABLES: tuple[AnyTable, ...] = (BRIEFINGS, TURNS, PARAGRAPHS, EXCHANGES, PEOPLE, OUTLETS, ANNOTATIONS)
"""All tables, in the order of the sheets of a workbook."""

TableName = Literal["briefings", "turns", "paragraphs", "exchanges", "people", "outlets", "annotations"]
"""The name of one of them."""

BY_NAME = {table.name: table for table in TABLES}

__all__ = [
    "ANNOTATIONS",
    "BRIEFINGS",
    "BY_NAME",
    "EXCHANGES",
    "OUTLETS",
    "PARAGRAPHS",
    "PEOPLE",
    "TABLES",
    "TURNS",
    "TableName",
]
