"""The memory of parsing, in MiB per MiB of the file: what a briefing keeps, and the most on the way."""

from __future__ import annotations

import gc
import tempfile
import tracemalloc
from pathlib import Path
from typing import TYPE_CHECKING, Final

import briefparse
from speed.inputs import repeated
from speed.rows import Goal, Row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from speed.inputs import Group

_KEPT: Final = Goal(8.0, 10.0)
_PEAK: Final = Goal(15.0, 20.0)
_MEBIBYTE: Final = 1024 * 1024


def measure(groups: tuple[Group, ...], _runs: int) -> Iterator[Row]:
    """Yield what is kept and what is the most, for the largest file of each group ten times over."""
    for group in groups:
        with tempfile.TemporaryDirectory() as folder:
            path = repeated(group.largest(), 10, Path(folder))
            size = path.stat().st_size / _MEBIBYTE
            kept, peak = _memory(path)
        detail = (("file", size), ("kept", kept), ("peak", peak))
        yield Row("parse memory kept, MiB per MiB", group.name, kept / size, _KEPT, detail)
        yield Row("parse memory at its peak, MiB per MiB", group.name, peak / size, _PEAK, detail)


def _memory(path: Path) -> tuple[float, float]:
    """Return the MiB that a briefing keeps and the most that parsing took; the file was parsed once before."""
    briefparse.parse_file(path)
    gc.collect()
    tracemalloc.start()
    briefing = briefparse.parse_file(path)
    gc.collect()
    kept, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    del briefing
    return kept / _MEBIBYTE, peak / _MEBIBYTE
