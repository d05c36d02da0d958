"""The command: what is measured, against which peers, and whether the goals are met."""

from __future__ import annotations

import argparse
import math
from pathlib import Path

from growing import grown, of_paragraphs
from peers import pandoc, plain_loop
from timing import best_of

from briefparse import export, parse_file

TIMES = 100
MOST = 110
PARAGRAPHS = 16_000
LEAST = 20
_EXAMPLE = Path(__file__).parents[2] / "examples" / "scio-tidal-energy.txt"


def main(arguments: list[str] | None = None) -> int:
    """Measure, print what was measured, and return 1 where a goal was missed, else 0."""
    options = _options(arguments)
    grows = _growth(options.file)
    beats = _peers(options.file, options.paragraphs)
    return 0 if grows and beats else 1


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python benchmarks/docx", description=__doc__)
    parser.add_argument("file", type=Path, nargs="?", default=_EXAMPLE, help="the transcript that is made longer")
    parser.add_argument("--paragraphs", type=int, default=PARAGRAPHS, help="how many the peers have to write")
    return parser.parse_args(arguments)


def _growth(path: Path) -> bool:
    """Time a transcript at its length, ten times and a hundred times as long."""
    briefing = parse_file(path)
    print(f"{path.name}: {briefing.paragraph_count} paragraphs, and as many times more")
    seconds = {}
    for times in (1, 10, TIMES):
        long = grown(briefing, times)
        seconds[times] = best_of(lambda long=long: export(long, "docx"), tries=20 if times == 1 else 5)
        print(f"  {times:>4} times  {seconds[times]:8.4f} s  {seconds[times] / seconds[1]:7.1f} times the time")
    ratio = seconds[TIMES] / seconds[1]
    exponent = math.log(ratio) / math.log(TIMES)
    met = ratio <= MOST
    print(f"  exponent {exponent:.3f}; at most {MOST} times the time: {_said(met)}\n")
    return met


def _peers(path: Path, paragraphs: int) -> bool:
    """Time a long transcript with us, with python-docx, paragraph by paragraph, and with pandoc."""
    briefing = of_paragraphs(parse_file(path), paragraphs)
    print(f"{briefing.paragraph_count} paragraphs of speech")
    ours = best_of(lambda: export(briefing, "docx"), tries=3)
    loop = best_of(lambda: plain_loop(briefing), tries=1)
    other = pandoc(briefing)
    print(f"  briefparse                        {ours:8.2f} s")
    print(f"  python-docx, add_paragraph(style) {loop:8.2f} s  {loop / ours:7.1f} times")
    if other is None:
        print("  pandoc                            is not installed")
    else:
        print(f"  pandoc                            {other:8.2f} s  {other / ours:7.1f} times")
    met = loop >= LEAST * ours
    print(f"  at least {LEAST} times less than python-docx: {_said(met)}")
    return met


def _said(met: bool) -> str:  # noqa: FBT001  (what is asked is in the name)
    return "yes" if met else "NO"
