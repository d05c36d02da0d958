"""The scores to hold: no dialect may fall below them in any attribute."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from table import Row

TOLERANCE = 0.005
"""How far F1 may fall before it counts as a drop."""

Baseline = dict[str, dict[str, float]]
"""F1 by dialect and attribute."""


@attrs.frozen
class Drop:
    """A score that fell by more than is tolerated."""

    group: str
    attribute: str
    before: float
    now: float

    def __str__(self) -> str:
        return f"{self.group}, {self.attribute}: {self.before:.4f} before, {self.now:.4f} now"


def read(path: Path) -> Baseline:
    """Read the baseline; an absent file has no scores."""
    if not path.exists():
        return {}
    stored: Baseline = json.loads(path.read_text("utf-8"))
    return stored


def write(path: Path, rows: Iterable[Row]) -> None:
    """Store the scores of ``rows``; those of dialects that were not scored stay."""
    stored = {**read(path), **of(rows)}
    path.write_text(json.dumps(dict(sorted(stored.items())), indent=2) + "\n", "utf-8")


def of(rows: Iterable[Row]) -> Baseline:
    """Take F1 from ``rows``."""
    return {row.group: {name: round(count.f1, 4) for name, count in row.scores.items()} for row in rows}


def drops(before: Baseline, now: Baseline) -> Iterator[Drop]:
    """Yield what fell, in the dialects that both have; an attribute that is no longer scored fell to nothing."""
    for group in sorted(before.keys() & now.keys()):
        for attribute, score in before[group].items():
            found = now[group].get(attribute, 0.0)
            if score - found > TOLERANCE:
                yield Drop(group, attribute, score, found)
