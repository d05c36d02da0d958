"""Rows as a table for a terminal, a table for a page, and JSON."""

from __future__ import annotations

import platform
from importlib.metadata import version
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from speed.rows import Row

BEGIN: Final = "<!-- speed: begin (written by benchmarks/speed, do not edit) -->"
END: Final = "<!-- speed: end -->"


def table(rows: Iterable[Row]) -> Iterator[str]:
    """Yield the lines of a table."""
    yield f"{'what':48} {'on':16} {'value':>7} {'target':>7} {'fails':>6}  verdict"
    for row in rows:
        goal = row.goal
        yield (
            f"{row.what:48} {row.on:16} {row.value:7.2f} {goal.target:7.2f} {goal.fails_at:6.2f}  "
            f"{goal.verdict(row.value)}"
        )


def insert(page: Path, rows: Iterable[Row]) -> None:
    """Put the table between the marks on a page."""
    text = page.read_text(encoding="utf-8")
    before, after = text[: text.index(BEGIN)], text[text.index(END) :]
    lines = ["| what | on | value | target | fails at | |", "| --- | --- | ---: | ---: | ---: | --- |"]
    for row in rows:
        goal = row.goal
        figures = f"{row.value:.2f} | {goal.target:.2f} | {goal.fails_at:.2f} | {goal.verdict(row.value)}"
        lines.append(f"| {row.what} | {row.on} | {figures} |")
    page.write_text(f"{before}{BEGIN}\n\n" + "\n".join(lines) + f"\n\n{after}", encoding="utf-8")


def plain(rows: Iterable[Row]) -> dict[str, object]:
    """Return everything about the rows as JSON has it."""
    return {
        "briefparse": version("briefparse"),
        "python": platform.python_version(),
        "rows": [
            {
                "what": row.what,
                "on": row.on,
                "value": round(row.value, 3),
                "target": row.goal.target,
                "fails_at": row.goal.fails_at,
                "verdict": row.goal.verdict(row.value),
                "detail": {name: round(value, 3) for name, value in row.detail},
            }
            for row in rows
        ],
    }
