"""Parsing against the floor: reading the file, splitting it into lines, and one object a line."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

import briefparse
from speed.floors.lines import read_lines
from speed.rows import Goal, Row
from speed.timing import medians

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from speed.inputs import Group

_GOALS: Final = {"seed": Goal(4.5, 6.0), "white-house": Goal(3.0, 4.0)}


def measure(groups: tuple[Group, ...], runs: int) -> Iterator[Row]:
    """Yield how many floors parsing costs."""
    for group in groups:
        times = medians({"parse": partial(_parse, group.paths), "floor": partial(_read, group.paths)}, runs)
        ratio = times["parse"] / times["floor"]
        yield Row("parse ÷ floor", group.name, ratio, _GOALS[group.name], tuple(times.items()))


def _parse(paths: tuple[Path, ...]) -> object:
    return [briefparse.parse_file(path) for path in paths]


def _read(paths: tuple[Path, ...]) -> object:
    return [read_lines(path) for path in paths]
