"""How the time of each stage grows with the text: 1.0 is in step with it, 2.0 is quadratic."""

from __future__ import annotations

import tempfile
from functools import partial
from math import log10
from pathlib import Path
from typing import TYPE_CHECKING, Final

from briefparse import Registry, export
from briefparse.parsing import parse_document
from briefparse.plugins.using import read_with, surest
from briefparse.reading.document import Document
from speed.inputs import repeated
from speed.rows import Goal, Row
from speed.timing import medians

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from speed.inputs import Group

_GOAL: Final = Goal(1.05, 1.2)
_MOST_RUNS: Final = 5  # a hundred times the text takes long enough to be measured well
_FORMATS: Final = ("tei", "docx", "markdown", "json")


def measure(groups: tuple[Group, ...], runs: int) -> Iterator[Row]:
    """Yield the exponent of each stage, from ten to a hundred times the largest file of each group."""
    for group in groups:
        with tempfile.TemporaryDirectory() as folder:
            stages = {times: _stages(repeated(group.largest(), times, Path(folder))) for times in (1, 10, 100)}
        for stage in stages[1]:
            times = medians(
                {f"{times}×": work[stage] for times, work in stages.items()},
                min(runs, _MOST_RUNS),
            )
            exponent = log10(times["100×"] / times["10×"])
            yield Row(f"growth of {stage}, 10× to 100×", group.name, exponent, _GOAL, tuple(times.items()))


def _stages(path: Path) -> dict[str, Callable[[], object]]:
    """Return what each stage does with a file, given what the stage before made of it."""
    registry = Registry.default()
    data = path.read_bytes()
    read = partial(_read, data, path.name, registry)
    document = read()
    briefing = parse_document(document, registry, None)
    return {
        "reading": read,
        "parsing": partial(parse_document, document, registry, None),
        **{name: partial(export, briefing, name) for name in _FORMATS},
    }


def _read(data: bytes, name: str, registry: Registry) -> Document:
    read = read_with(surest(registry.claims(data, name), name), data, name, registry)
    if not isinstance(read, Document):
        raise TypeError(f"{name} carries its structure: there is nothing to parse")
    return read
