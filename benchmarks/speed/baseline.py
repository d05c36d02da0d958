"""The steps that parsing and exporting took when all was well, to hold later runs against."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Final

import attrs

from speed.counting import Steps

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

_TOLERANCE: Final = 0.2
"""By how much more there may be; two runs with one Python and the same packages do not differ at all."""

VERSION: Final = f"{sys.version_info.major}.{sys.version_info.minor}"
"""The Python that runs; each has instructions of its own, so each has a baseline."""

Baseline = dict[str, dict[str, Steps]]
"""By version of Python and by stage."""


def read(path: Path) -> Baseline:
    """Read the baseline."""
    written = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    return {version: {stage: Steps(**steps) for stage, steps in stages.items()} for version, stages in written.items()}


def write(path: Path, steps: Mapping[str, Steps], version: str = VERSION) -> None:
    """Make these steps the baseline of a Python; the others keep theirs."""
    kept = {**read(path), version: dict(steps)}
    plain = {
        number: {stage: attrs.asdict(of) for stage, of in kept[number].items()}
        for number in sorted(kept, key=lambda number: [int(part) for part in number.split(".")])
    }
    path.write_text(json.dumps(plain, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def slower(before: Mapping[str, Steps], now: Mapping[str, Steps]) -> Iterator[str]:
    """Yield a sentence for each stage that takes over a fifth more instructions or calls than before."""
    for stage, steps in now.items():
        was = before.get(stage)
        if was is None:
            yield f"{stage}: it has no baseline"
            continue
        for what in ("instructions", "calls"):
            more, earlier = getattr(steps, what), getattr(was, what)
            if more > (1 + _TOLERANCE) * earlier:
                yield f"{stage}: {more:,} {what}, and {earlier:,} before, which is {more / earlier - 1:.0%} more"
