"""Parsing against markdown-it-py, which reads the same text into tokens and knows nothing of briefings."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from markdown_it import MarkdownIt

import briefparse
from speed.rows import Goal, Row
from speed.timing import each, medians

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from speed.inputs import Group

_GOALS: Final = {"seed": Goal(2.0, 1.5), "white-house": Goal(4.0, 3.0)}


def measure(groups: tuple[Group, ...], runs: int) -> Iterator[Row]:
    """Yield how many times faster parsing is."""
    for group in groups:
        tasks = {
            "parse": partial(each, briefparse.parse_file, group.paths),
            "markdown-it-py": partial(each, _tokens, group.paths),
        }
        times = medians(tasks, runs)
        ratio = times["markdown-it-py"] / times["parse"]
        yield Row("parse faster than markdown-it-py", group.name, ratio, _GOALS[group.name], tuple(times.items()))


def _tokens(path: Path) -> object:
    return MarkdownIt().parse(path.read_text(encoding="utf-8"))
