"""How the time of parsing grows with the text: 1.0 is in step with it, 2.0 is quadratic."""

from __future__ import annotations

import tempfile
from functools import partial
from math import log10
from pathlib import Path
from typing import TYPE_CHECKING, Final

import briefparse
from speed.inputs import repeated
from speed.rows import Goal, Row
from speed.timing import medians

if TYPE_CHECKING:
    from collections.abc import Iterator

    from speed.inputs import Group

_GOAL: Final = Goal(1.05, 1.2)
_MOST_RUNS: Final = 5  # a hundred times the text takes long enough to be measured well


def measure(groups: tuple[Group, ...], runs: int) -> Iterator[Row]:
    """Yield the exponents from one to ten times the largest file of each group, and from ten to a hundred."""
    for group in groups:
        with tempfile.TemporaryDirectory() as folder:
            paths = {times: repeated(group.largest(), times, Path(folder)) for times in (1, 10, 100)}
            times = medians(
                {f"{times}×": partial(briefparse.parse_file, path) for times, path in paths.items()},
                min(runs, _MOST_RUNS),
            )
        detail = tuple(times.items())
        yield Row("growth of parse, 1× to 10×", group.name, log10(times["10×"] / times["1×"]), _GOAL, detail)
        yield Row("growth of parse, 10× to 100×", group.name, log10(times["100×"] / times["10×"]), _GOAL, detail)
