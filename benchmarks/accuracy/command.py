"""The command: arguments in, tables out."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import baseline
from details import Details
from gold import find_cases, find_real_cases
from score import score
from table import by_dialect, insert, terminal

from briefparse import Registry, parse_file

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gold import Case
    from table import Row

    from briefparse import Briefing

HERE = Path(__file__).parent
PAGE = HERE.parents[1] / "docs" / "explanation" / "accuracy.md"
BASELINE = HERE / "baseline.json"


def main(words: Sequence[str] | None = None) -> int:
    """Read the arguments, score, and say what was asked for.

    Args:
        words: The arguments; by default those of the process.

    Returns:
        The exit code: 1 where a check failed.
    """
    arguments = _arguments().parse_args(words)
    registry = Registry.builtin()
    parsed = [(case, _parse(case, registry)) for case in _cases(arguments)]
    rows = by_dialect((case.group, score(case.gold, briefing)) for case, briefing in parsed)
    if arguments.details:
        _tell(parsed)
    print(json.dumps(_plain(rows), indent=2) if arguments.json else terminal(rows))
    if arguments.write_docs:
        insert(PAGE, rows)
    failed = arguments.check and _check(rows)
    if arguments.write_baseline:
        baseline.write(BASELINE, rows)
    return int(failed)


def _check(rows: tuple[Row, ...]) -> bool:
    """Say what fell below the baseline, and what could not be compared."""
    before, now = baseline.read(BASELINE), baseline.of(rows)
    for group in sorted(before.keys() ^ now.keys()):
        print(f"not compared, for it is {'not scored here' if group in before else 'new'}: {group}", file=sys.stderr)
    drops = list(baseline.drops(before, now))
    for drop in drops:
        print(f"dropped: {drop}", file=sys.stderr)
    return bool(drops)


def _parse(case: Case, registry: Registry) -> Briefing:
    try:
        return parse_file(case.transcript, registry=registry)
    except Exception as failure:
        failure.add_note(f"while reading {case.transcript}")
        raise


def _tell(parsed: list[tuple[Case, Briefing]]) -> None:
    for case, briefing in parsed:
        for line in Details(case, briefing).lines():
            print(line)
    print()


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python benchmarks/accuracy", description="Score transcripts that have gold beside them. See README.md."
    )
    parser.add_argument("folder", type=Path, help="a folder, searched deeply, or one .gold.json file")
    parser.add_argument("--details", action="store_true", help="tell every difference, file by file")
    parser.add_argument("--json", action="store_true", help="print the counts as JSON, not as a table")
    parser.add_argument("--real", type=Path, help="folder of the real transcripts that gold-real/ has gold for")
    parser.add_argument("--write-docs", action="store_true", help="write the table into the documentation")
    parser.add_argument("--check", action="store_true", help="fail where a score is below the baseline")
    parser.add_argument("--write-baseline", action="store_true", help="make these scores the baseline")
    return parser


def _cases(arguments: argparse.Namespace) -> list[Case]:
    cases = list(find_cases(arguments.folder))
    if arguments.real is not None:
        real, absent = find_real_cases(HERE / "gold-real", arguments.real)
        cases += real
        for name in absent:
            print(f"skipped, for {arguments.real} does not have it: {name}", file=sys.stderr)
    return cases


def _plain(rows: tuple[Row, ...]) -> dict[str, dict[str, dict[str, float]]]:
    return {
        row.group: {
            name: {
                "right": count.right,
                "found": count.found,
                "gold": count.gold,
                "precision": count.precision,
                "recall": count.recall,
                "f1": count.f1,
            }
            for name, count in row.scores.items()
        }
        for row in rows
    }
