"""The ratios of a run that was good, to hold later runs against."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from speed.rows import Row

_TOLERANCE: Final = 0.5
"""By how much a ratio may be worse: that much a busy machine does not do, and another kind of machine seldom does."""


def read(path: Path) -> dict[str, float]:
    """Read what was written: the value of each row by its key."""
    values: dict[str, float] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    return values


def write(path: Path, rows: Iterable[Row]) -> None:
    """Keep the values of these rows; rows that were not measured keep theirs."""
    values = read(path) | {row.key: round(row.value, 3) for row in rows}
    path.write_text(json.dumps(values, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def slower(before: Mapping[str, float], rows: Iterable[Row]) -> Iterator[str]:
    """Yield a sentence for each row that is more than half as bad again as before."""
    for row in rows:
        was = before.get(row.key)
        if was is None or 0 in {was, row.value}:  # what was nothing has its goal, which is to stay so
            continue
        worse = was / row.value if row.goal.more_is_better else row.value / was
        if worse > 1 + _TOLERANCE:
            yield f"{row.key}: {row.value:.2f}, and {was:.2f} before"
