"""What is measured, one file a thing: each has a ``measure`` that yields rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from speed.measures import (
    convert_process,
    corpus_workers,
    docx_export,
    growth,
    import_time,
    markdown_export,
    parse_floor,
    parse_markdown_it,
    parse_memory,
    tei_export,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from speed.inputs import Group
    from speed.rows import Row

MEASURES: Final[dict[str, Callable[[tuple[Group, ...], int], Iterator[Row]]]] = {
    "parse-floor": parse_floor.measure,
    "parse-markdown-it": parse_markdown_it.measure,
    "parse-memory": parse_memory.measure,
    "tei-export": tei_export.measure,
    "docx-export": docx_export.measure,
    "markdown-export": markdown_export.measure,
    "growth": growth.measure,
    "import-time": import_time.measure,
    "convert-process": convert_process.measure,
    "corpus-workers": corpus_workers.measure,
}
"""By name, in the order of the table. Each takes the groups of files and how often to run."""
