"""What a table is: columns with a name, a type, a meaning, and the place where the value comes from."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Callable, Iterable
from enum import Enum, StrEnum
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import attrs

from briefparse import Briefing
from briefparse_tables.lists import join_list

if TYPE_CHECKING:
    from collections.abc import Iterator

Thing = TypeVar("Thing")
Cell = str | int | float | bool | dt.date | dt.time | None
"""What a cell holds; None where the transcript does not say."""

# UTF-8, and with it CSV, Parquet and every data frame, has no lone surrogates.
_SURROGATE = re.compile("[\ud800-\udfff]")


class ColumnType(StrEnum):
    """The type of a column, the same in every format that has types."""

    TEXT = "text"
    LIST = "list"
    """Text that joins several items; see `briefparse_tables.split_list`."""
    INTEGER = "integer"
    """64 bits."""
    NUMBER = "number"
    """A floating-point number of 64 bits."""
    BOOLEAN = "boolean"
    DATE = "date"
    TIME = "time"
    """A time of day, without a zone."""


@attrs.frozen
class Column(Generic[Thing]):
    """One column.

    Attributes:
        name: Its name, part of the public interface.
        type: Its type, part of the public interface.
        about: What it holds, in a few words.
        value: Takes the value from the thing that a row is about.
    """

    name: str
    type: ColumnType
    about: str
    value: Callable[[Thing], object]


@attrs.frozen
class Table(Generic[Thing]):
    """One table: its columns, and the things that its rows are about.

    Attributes:
        name: Its name: ``turns``, ``people`` …
        about: What one row is.
        key: The columns that together tell a row from all others.
        columns: The columns, in order; ``briefing_id`` is the first.
        things: Finds the things in a briefing, in order.
    """

    name: str
    about: str
    key: tuple[str, ...]
    columns: tuple[Column[Thing], ...]
    things: Callable[[Briefing], Iterable[Thing]]

    @property
    def header(self) -> tuple[str, ...]:
        """The names of the columns, in order."""
        return tuple(column.name for column in self.columns)

    def rows(self, briefing: Briefing) -> Iterator[tuple[Cell, ...]]:
        """Yield the rows of a briefing, each as long as the header."""
        for thing in self.things(briefing):
            yield tuple(_cell(column.value(thing)) for column in self.columns)


AnyTable = Table[Any]
"""A table of whatever."""


def _cell(value: object) -> Cell:
    """Return a value as a cell holds it: plain, in well-formed Unicode, lists joined."""
    if isinstance(value, tuple):
        value = join_list(value)
    elif isinstance(value, Enum):
        value = value.value
    if isinstance(value, str):
        return value if value.isascii() else _SURROGATE.sub("\ufffd", value)
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if value is None or isinstance(value, int | dt.date | dt.time):
        return value
    message = f"a table cannot hold {type(value).__name__}"
    raise TypeError(message)
