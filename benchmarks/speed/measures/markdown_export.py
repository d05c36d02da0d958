"""Markdown against parsing; a floor and pandoc, which makes Markdown of the same text, stand in the detail."""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

import briefparse
from speed.floors.markdown import joined
from speed.peers import has_pandoc, pandoc
from speed.rows import Goal, Row
from speed.timing import medians_of, own, process

if TYPE_CHECKING:
    from collections.abc import Iterator

    from speed.inputs import Group

_GOAL: Final = Goal(0.3, 0.6)


def measure(groups: tuple[Group, ...], runs: int) -> Iterator[Row]:
    """Yield which part of parsing the export costs, for the largest file of each group."""
    for group in groups:
        path = group.largest()
        briefing = briefparse.parse_file(path)
        with tempfile.TemporaryDirectory() as folder:
            clocks = {
                "export": own(partial(briefparse.export, briefing, "markdown")),
                "string joining": own(partial(joined, briefing)),
                "parse": own(partial(briefparse.parse_file, path)),
            }
            if has_pandoc():
                clocks["pandoc"] = process(pandoc(path, Path(folder) / "out.md"))
            times = medians_of(clocks, runs)
        yield Row("Markdown ÷ parse", group.name, times["export"] / times["parse"], _GOAL, tuple(times.items()))
