"""How the time for Word files grows, and that the plain loop takes many times as long; benchmarks/speed has figures."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from speed.growing import grown
from speed.peers import plain_loop

from briefparse import export, parse, parse_file
from briefparse.testing.growth import assert_in_step, seconds

if TYPE_CHECKING:
    from briefparse import Briefing

EXAMPLE = parse_file(Path(__file__).parents[2] / "examples" / "scio-tidal-energy.txt")


def example(times: int) -> Briefing:
    return grown(EXAMPLE, times)


def test_a_grown_briefing_says_everything_so_many_times() -> None:
    long = example(3)
    assert long.paragraph_count == 3 * EXAMPLE.paragraph_count
    assert [turn.n for turn in long.turns] == list(range(1, 3 * len(EXAMPLE.turns) + 1))


def test_writing_grows_in_step() -> None:
    assert_in_step(lambda briefing: export(briefing, "docx"), example, size=10, times=10, room=1.5)


def test_reading_back_grows_in_step() -> None:
    assert_in_step(parse, lambda times: export(example(times), "docx"), size=20, times=8, room=2)


def test_the_plain_loop_of_python_docx_takes_many_times_as_long() -> None:
    briefing = example(47)  # 2,000 paragraphs
    export(briefing, "docx")  # fills in the template
    ours = min(seconds(lambda briefing: export(briefing, "docx"), briefing) for _ in range(3))
    assert seconds(plain_loop, briefing) >= 20 * ours
