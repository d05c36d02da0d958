"""The ratios of a run that was good, to hold later runs against."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from speed.rows import Row

_TOLERANCE: Final = 0.2
"""By how much a ratio may be worse; runs on one machine differ by a twentieth."""


def read(path: Path) -> dict[str, float]:
    """Read a baseline: the value of each row by its key."""
    values: dict[str, float] = json.loads(path.read_text(encoding="utf-8"))
    return values


def write(path: Path, rows: Iterable[Row]) -> None:
    """Make the values of these rows the baseline; rows that were not measured keep theirs."""
    values = read(path) if path.exists() else {}
    values |= {row.key: round(row.value, 3) for row in rows}
    path.write_text(json.dumps(values, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def slower(before: Mapping[str, float], rows: Iterable[Row]) -> Iterator[str]:
    """Yield a sentence for each row that is more than a fifth worse than before."""
    for row in rows:
        was = before.get(row.key)
        if was is None:
            continue
        worse = was / row.value if row.goal.more_is_better else row.value / was
        if worse > 1 + _TOLERANCE:
            yield f"{row.key}: {row.value:.2f}, and {was:.2f} before"
