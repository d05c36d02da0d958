"""The command: arguments in, a table or JSON out."""

from __future__ import annotations

import argparse
import json
import platform
import sys
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from speed import baseline
from speed.inputs import groups
from speed.measures import MEASURES
from speed.rows import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from speed.rows import Row

BASELINE = Path(__file__).parent / "baseline.json"
PAGE = Path(__file__).parents[2] / "docs" / "explanation" / "speed.md"
BEGIN = "<!-- speed: begin (written by benchmarks/speed, do not edit) -->"
END = "<!-- speed: end -->"


def main(words: Sequence[str] | None = None) -> int:
    """Read the arguments, measure, and say what was asked for.

    Args:
        words: The arguments; by default those of the process.

    Returns:
        The exit code: 1 where a check failed.
    """
    arguments = _arguments().parse_args(words)
    files = groups(arguments.seed, arguments.white_house)
    wanted = arguments.only or MEASURES
    rows = tuple(row for name in wanted for row in MEASURES[name](files, arguments.runs))
    print(json.dumps(_plain(rows), indent=2, ensure_ascii=False) if arguments.json else "\n".join(_table(rows)))
    if arguments.write_docs:
        _insert(PAGE, rows)
    if arguments.write_baseline:
        baseline.write(BASELINE, rows)
    slower = list(baseline.slower(baseline.read(BASELINE), rows)) if arguments.check else []
    for sentence in slower:
        print(f"slower: {sentence}", file=sys.stderr)
    failed = arguments.goals and any(row.goal.verdict(row.value) is Verdict.FAILED for row in rows)
    return int(bool(slower) or failed)


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python benchmarks/speed", description="Measure speed. See README.md.")
    parser.add_argument("--seed", type=Path, help="a long transcript, one paragraph a line; by default the example")
    parser.add_argument("--white-house", type=Path, help="a folder of transcripts in Markdown; by default the gold")
    parser.add_argument("--only", action="append", choices=sorted(MEASURES), help="one thing; may be given again")
    parser.add_argument("--runs", type=int, default=15, help="how often each is timed (15); the median counts")
    parser.add_argument("--json", action="store_true", help="print JSON, not a table")
    parser.add_argument("--goals", action="store_true", help="fail where a value is as bad as its goal forbids")
    parser.add_argument("--check", action="store_true", help="fail where a ratio is a fifth worse than the baseline")
    parser.add_argument("--write-docs", action="store_true", help="write the table into the documentation")
    parser.add_argument("--write-baseline", action="store_true", help="make these ratios the baseline")
    return parser


def _table(rows: Iterable[Row]) -> Iterable[str]:
    yield f"{'what':40} {'on':12} {'value':>7} {'target':>7} {'fails':>6}  verdict"
    for row in rows:
        goal = row.goal
        yield (
            f"{row.what:40} {row.on:12} {row.value:7.2f} {goal.target:7.2f} {goal.fails_at:6.2f}  "
            f"{goal.verdict(row.value)}"
        )


def _insert(page: Path, rows: Iterable[Row]) -> None:
    """Put the table between the marks on a page."""
    text = page.read_text(encoding="utf-8")
    before, after = text[: text.index(BEGIN)], text[text.index(END) :]
    lines = ["| what | on | value | target | fails at | |", "| --- | --- | ---: | ---: | ---: | --- |"]
    for row in rows:
        goal = row.goal
        figures = f"{row.value:.2f} | {goal.target:.2f} | {goal.fails_at:.2f} | {goal.verdict(row.value)}"
        lines.append(f"| {row.what} | {row.on} | {figures} |")
    page.write_text(f"{before}{BEGIN}\n\n" + "\n".join(lines) + f"\n\n{after}", encoding="utf-8")


def _plain(rows: Iterable[Row]) -> dict[str, object]:
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
