"""TEI against its floors, which write the very same elements, and against parsing."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

import briefparse
from speed.floors.elements import built, joined, made_of, pieces_of
from speed.rows import Goal, Row
from speed.timing import each, medians

if TYPE_CHECKING:
    from collections.abc import Iterator

    from speed.inputs import Group

_FLOORS: Final = Goal(7.0, 9.0)
_PARSES: Final = Goal(1.0, 1.3)


def measure(groups: tuple[Group, ...], runs: int) -> Iterator[Row]:
    """Yield how many floors the export costs, and how many times parsing."""
    for group in groups:
        briefings = [briefparse.parse_file(path) for path in group.paths]
        files = [briefparse.export(briefing, "tei") for briefing in briefings]
        tasks = {
            "export": partial(each, partial(briefparse.export, to="tei"), briefings),
            "string template": partial(each, joined, [pieces_of(data) for data in files]),
            "lxml, the same elements": partial(each, built, [made_of(data) for data in files]),
            "parse": partial(each, briefparse.parse_file, group.paths),
        }
        times = medians(tasks, runs)
        detail = tuple(times.items())
        yield Row("TEI ÷ string template", group.name, times["export"] / times["string template"], _FLOORS, detail)
        yield Row("TEI ÷ parse", group.name, times["export"] / times["parse"], _PARSES, detail)
