"""Parsing against the floor: reading the file, splitting it into lines, and one object a line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import briefparse
from speed.floor import read_lines
from speed.rows import Goal, Row
from speed.timing import medians

if TYPE_CHECKING:
    from collections.abc import Iterator

    from speed.inputs import Group

_GOALS: Final = {"seed": Goal(4.5, 6.0), "white-house": Goal(3.0, 4.0)}


def measure(groups: tuple[Group, ...], runs: int) -> Iterator[Row]:
    """Yield how many floors parsing costs."""
    for group in groups:
        paths = group.paths
        times = medians(
            {
                "parse": lambda paths=paths: [briefparse.parse_file(path) for path in paths],
                "floor": lambda paths=paths: [read_lines(path) for path in paths],
            },
            runs,
        )
        ratio = times["parse"] / times["floor"]
        yield Row("parse ÷ floor", group.name, ratio, _GOALS[group.name], tuple(times.items()))
