"""Parsing against the floor: reading the file, splitting it into lines, and one object a line.

In the detail stand the two parts of a parse that recognise nothing. No parser that makes the same objects could come
nearer to the floor than these.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

import briefparse
from speed.floors.lines import read_lines
from speed.floors.turns import made, script_of
from speed.rows import Goal, Row
from speed.timing import each, medians

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from speed.inputs import Group

_GOALS: Final = {"seed": Goal(4.5, 6.0), "white-house": Goal(3.0, 4.0)}


def measure(groups: tuple[Group, ...], runs: int) -> Iterator[Row]:
    """Yield how many floors parsing costs."""
    for group in groups:
        scripts = [script_of(briefparse.parse_file(path)) for path in group.paths]
        tasks = {
            "parse": partial(each, briefparse.parse_file, group.paths),
            "floor": partial(each, read_lines, group.paths),
            "of it, reading": partial(each, _read, group.paths),
            "of it, making turns": partial(each, made, scripts),
        }
        times = medians(tasks, runs)
        ratio = times["parse"] / times["floor"]
        yield Row("parse ÷ floor", group.name, ratio, _GOALS[group.name], tuple(times.items()))


def _read(path: Path) -> object:
    registry = briefparse.Registry.default()
    data = path.read_bytes()
    return registry.reader_for(data, path.name).read(data, path.name)
