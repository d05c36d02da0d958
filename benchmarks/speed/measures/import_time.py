"""``import briefparse`` against a Python that does nothing, and what must not be loaded by it."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING, Final

from speed.rows import Goal, Row
from speed.timing import medians_of, python

if TYPE_CHECKING:
    from collections.abc import Iterator

    from speed.inputs import Group

_GOAL: Final = Goal(1.5, 2.0)
_NONE: Final = Goal(0.0, 1.0)
_PART: Final = Goal(0.5, 1.0)
_MORE_RUNS: Final = 3  # times as many: processes are short, and what they take differs
_HEAVY: Final = ("lxml", "docx", "urllib", "importlib.metadata")


def measure(_groups: tuple[Group, ...], runs: int) -> Iterator[Row]:
    """Yield how many times a bare process, and which part of loading lxml and python-docx, importing costs."""
    times = medians_of(
        {
            "pass": python("pass"),
            "import briefparse": python("import briefparse"),
            "briefparse.parse": python("import briefparse; briefparse.parse"),
            "import lxml.etree, docx": python("import lxml.etree, docx"),
        },
        _MORE_RUNS * runs,
    )
    ours, detail = times["import briefparse"], tuple(times.items())
    yield Row("import briefparse ÷ python -c pass", "process", ours / times["pass"], _GOAL, detail)
    yield Row(
        "import briefparse ÷ import lxml.etree, docx", "process", ours / times["import lxml.etree, docx"], _PART, detail
    )
    loaded = heavy_after("import briefparse")
    yield Row(f"of {', '.join(_HEAVY)} loaded", "process", len(loaded), _NONE, tuple((name, 1.0) for name in loaded))


def heavy_after(code: str) -> tuple[str, ...]:
    """Return which heavy modules are loaded in a new process after some code."""
    ask = f"{code}\nimport sys\nprint(*[name for name in {_HEAVY} if name in sys.modules])"
    told = subprocess.run((sys.executable, "-c", ask), check=True, capture_output=True, text=True)
    return tuple(told.stdout.split())
