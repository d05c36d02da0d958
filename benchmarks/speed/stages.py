"""What is counted: parsing in every dialect, and each export, of the fictional transcripts of the project."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

import briefparse
from speed.counting import Steps, steps_of
from speed.inputs import FICTION, FICTIONAL_DIALECTS, FICTIONAL_WHITE_HOUSE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse import Briefing, Registry

_FORMATS: Final = ("tei", "docx", "markdown", "json")
_FILES: Final = {"seed": FICTION, "white-house": FICTIONAL_WHITE_HOUSE, "all dialects": FICTIONAL_DIALECTS}
_EXPORTED: Final = {"seed": _FORMATS, "white-house": _FORMATS}  # to export what is in all dialects tells no more
_CODE: Final = "from speed.stages import main; main()"


def counted() -> dict[str, Steps]:
    """Return the steps of each stage on each group of files, counted in a process of its own.

    There the order of sets is the same each time, and nothing was done before.
    """
    path = os.pathsep.join((str(Path(__file__).parents[1]), os.environ.get("PYTHONPATH", "")))
    environment = {**os.environ, "PYTHONHASHSEED": "0", "PYTHONPATH": path}
    told = subprocess.run((sys.executable, "-c", _CODE), check=True, stdout=subprocess.PIPE, env=environment)
    return {stage: Steps(**steps) for stage, steps in json.loads(told.stdout).items()}


def main() -> None:
    """Count in this process, and print JSON."""
    steps = {stage: {"instructions": of.instructions, "calls": of.calls} for stage, of in _counted()}
    print(json.dumps(steps, ensure_ascii=False))


def _counted() -> Iterator[tuple[str, Steps]]:
    registry = briefparse.Registry.builtin()  # what else is installed is not ours to count
    for group, paths in _FILES.items():
        parse = partial(_parse, paths, registry)
        yield f"parse · {group}", steps_of(parse)
        briefings = parse()
        for name in _EXPORTED.get(group, ()):
            yield f"{name} · {group}", steps_of(partial(_export, briefings, name, registry))


def _parse(paths: tuple[Path, ...], registry: Registry) -> list[Briefing]:
    return [briefparse.parse_file(path, registry=registry) for path in paths]


def _export(briefings: list[Briefing], name: str, registry: Registry) -> list[bytes]:
    return [briefparse.export(briefing, name, registry=registry) for briefing in briefings]
