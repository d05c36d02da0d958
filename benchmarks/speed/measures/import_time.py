"""``import briefparse`` against a Python that does nothing, and what must not be loaded by it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from speed.rows import Goal, Row
from speed.timing import medians_of_processes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from speed.inputs import Group

_GOAL: Final = Goal(1.5, 2.0)
_MORE_RUNS: Final = 3  # times as many: processes are short, and what they take differs


def measure(_groups: tuple[Group, ...], runs: int) -> Iterator[Row]:
    """Yield how many times a bare process importing costs; two other imports stand in the detail."""
    times = medians_of_processes(
        {
            "pass": (sys.executable, "-c", "pass"),
            "import briefparse": (sys.executable, "-c", "import briefparse"),
            "briefparse.parse": (sys.executable, "-c", "import briefparse; briefparse.parse"),
            "import lxml.etree, docx": (sys.executable, "-c", "import lxml.etree, docx"),
        },
        _MORE_RUNS * runs,
    )
    ratio = times["import briefparse"] / times["pass"]
    yield Row("import briefparse ÷ python -c pass", "process", ratio, _GOAL, tuple(times.items()))
