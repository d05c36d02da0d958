"""What is measured, one file a thing: each has a ``measure`` that yields rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from speed.measures import import_time, parse_floor, parse_growth, parse_markdown_it, parse_memory

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from speed.inputs import Group
    from speed.rows import Row

MEASURES: Final[dict[str, Callable[[tuple[Group, ...], int], Iterator[Row]]]] = {
    "parse-floor": parse_floor.measure,
    "parse-markdown-it": parse_markdown_it.measure,
    "parse-growth": parse_growth.measure,
    "parse-memory": parse_memory.measure,
    "import-time": import_time.measure,
}
"""By name, in the order of the table. Each takes the groups of files and how often to run."""
