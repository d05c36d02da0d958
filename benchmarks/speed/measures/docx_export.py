"""Word files against the plain loop of python-docx and against pandoc; a zip of the same parts stands in the detail."""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

import briefparse
from speed.floors.package import packed, parts_of
from speed.growing import grown
from speed.peers import has_pandoc, pandoc, plain_loop
from speed.rows import Goal, Row
from speed.timing import medians_of, own, process

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse import Briefing
    from speed.inputs import Group

_LOOP: Final = {1: Goal(20.0, 6.0), 10: Goal(20.0, 10.0), 100: Goal(50.0, 30.0)}
_PANDOC: Final = {1: Goal(5.0, 3.0), 10: Goal(10.0, 6.0)}
_MOST_PARAGRAPHS: Final = 10_000
"""No more are written by the loop, whose time grows with their square: 30,000 take minutes."""
_MANY: Final = 2_000
"""From here on the loop takes seconds, and runs once."""


def measure(groups: tuple[Group, ...], runs: int, lengths: tuple[int, ...] = tuple(_LOOP)) -> Iterator[Row]:
    """Yield how many times faster the export is, for the largest file of each group, 10 and 100 times as long.

    Args:
        groups: The transcripts.
        runs: How often each is timed.
        lengths: How many times as long.
    """
    for group in groups:
        briefing = briefparse.parse_file(group.largest())
        for times in lengths:
            if times == 1 or times * briefing.paragraph_count <= _MOST_PARAGRAPHS:
                yield from _rows(grown(briefing, times), times, group, runs)


def _rows(briefing: Briefing, times: int, group: Group, runs: int) -> Iterator[Row]:
    parts = parts_of(briefparse.export(briefing, "docx"))
    on = group.name if times == 1 else f"{group.name} {times}×"
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "in.md"
        source.write_bytes(briefparse.export(briefing, "markdown"))
        clocks = {
            "export": own(partial(briefparse.export, briefing, "docx")),
            "zip of the same parts": own(partial(packed, parts)),
            "python-docx": own(partial(plain_loop, briefing)),
        }
        if times in _PANDOC and has_pandoc():
            clocks["pandoc"] = process(pandoc(source, Path(folder) / "out.docx"))
        found = medians_of(clocks, runs, once=("python-docx",) if briefing.paragraph_count > _MANY else ())
    detail = tuple(found.items())
    yield Row("DOCX faster than python-docx", on, found["python-docx"] / found["export"], _LOOP[times], detail)
    if "pandoc" in found:
        yield Row("DOCX faster than pandoc", on, found["pandoc"] / found["export"], _PANDOC[times], detail)
