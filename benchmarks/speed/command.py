"""The command: arguments in, a table or JSON out."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from speed import baseline, ratios
from speed.inputs import groups
from speed.measures import MEASURES
from speed.rows import Verdict
from speed.stages import counted
from speed.telling import insert, plain, table

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from speed.rows import Row

BASELINE = Path(__file__).parent / "baseline.json"
RATIOS = Path(__file__).parent / "ratios.json"
PAGE = Path(__file__).parents[2] / "docs" / "explanation" / "speed.md"


def main(words: Sequence[str] | None = None) -> int:
    """Read the arguments, count or measure, and say what was asked for.

    Args:
        words: The arguments; by default those of the process.

    Returns:
        The exit code: 1 where a check failed.
    """
    arguments = _arguments().parse_args(words)
    return _count(arguments) if arguments.check or arguments.write_baseline else _measure(arguments)


def _count(arguments: argparse.Namespace) -> int:
    """Count steps; hold them against the baseline, or make them the baseline."""
    steps = counted()
    if arguments.json:
        print(json.dumps({stage: attrs.asdict(of) for stage, of in steps.items()}, indent=2, ensure_ascii=False))
    else:
        print(f"{'Python ' + baseline.VERSION:24} {'instructions':>12} {'calls':>9}")
        for stage, of in steps.items():
            print(f"{stage:24} {of.instructions:12,} {of.calls:9,}")
    if arguments.write_baseline:
        baseline.write(BASELINE, steps)
        return 0
    before = baseline.read(BASELINE).get(baseline.VERSION)
    if before is None:
        print(f"nothing was checked: {BASELINE.name} has nothing for Python {baseline.VERSION}", file=sys.stderr)
        return 0
    return _complain(baseline.slower(before, steps))


def _measure(arguments: argparse.Namespace) -> int:
    """Measure ratios; print them, keep them, and hold them against the goals or earlier ones."""
    files = groups(arguments.seed, arguments.white_house)
    wanted = arguments.only or MEASURES
    rows = tuple(row for name in wanted for row in MEASURES[name](files, arguments.runs))
    print(json.dumps(plain(rows), indent=2, ensure_ascii=False) if arguments.json else "\n".join(table(rows)))
    if arguments.write_docs:
        insert(PAGE, rows)
    if arguments.write_ratios:
        ratios.write(RATIOS, rows)
    failed = arguments.goals and _complain(_failures(rows))
    slower = arguments.check_ratios and _complain(ratios.slower(ratios.read(RATIOS), rows))
    return int(failed or slower)


def _failures(rows: Iterable[Row]) -> Iterable[str]:
    for row in rows:
        if row.goal.verdict(row.value) is Verdict.FAILED:
            yield f"{row.key}: {row.value:.2f}, which fails at {row.goal.fails_at:.2f}"


def _complain(sentences: Iterable[str]) -> int:
    """Print what is too slow, and return the exit code."""
    code = 0
    for sentence in sentences:
        print(f"slow: {sentence}", file=sys.stderr)
        code = 1
    return code


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python benchmarks/speed", description="Measure speed. See README.md.")
    parser.add_argument("--seed", type=Path, help="a long transcript, one paragraph a line; by default the example")
    parser.add_argument("--white-house", type=Path, help="a folder of transcripts in Markdown; by default the gold")
    parser.add_argument("--only", action="append", choices=sorted(MEASURES), help="one thing; may be given again")
    parser.add_argument("--runs", type=int, default=15, help="how often each is timed (15); the median counts")
    parser.add_argument("--json", action="store_true", help="print JSON, not a table")
    parser.add_argument("--goals", action="store_true", help="fail where a value is as bad as its goal forbids")
    parser.add_argument("--write-docs", action="store_true", help="write the table into the documentation")
    parser.add_argument("--check-ratios", action="store_true", help="fail where a ratio is half as bad again as before")
    parser.add_argument("--write-ratios", action="store_true", help="keep these ratios for --check-ratios")
    parser.add_argument("--check", action="store_true", help="only count steps; fail where they are a fifth more")
    parser.add_argument("--write-baseline", action="store_true", help="only count steps, and keep them for --check")
    return parser
