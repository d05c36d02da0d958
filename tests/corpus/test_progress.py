"""How far a run is, and how long the rest will take."""

from __future__ import annotations

import attrs
import pytest

from briefparse.corpus import Making, Progress, Record, Status
from briefparse.corpus.progress import LATELY

RECORD = Record(source="a.txt", status=Status.BUILT, making=Making(version="9"))


def after(progress: Progress, number: int, seconds: float, status: Status = Status.BUILT) -> Progress:
    return progress.after((attrs.evolve(RECORD, status=status),) * number, seconds)


def test_at_the_beginning_nobody_knows() -> None:
    progress = Progress(10)
    assert (progress.done, progress.rate, progress.remaining) == (0, 0.0, None)


def test_what_needed_no_work_does_not_tell_how_fast_the_work_is() -> None:
    progress = after(Progress(20_000), 10_000, 2.0, Status.UNCHANGED)
    for second in range(3, 31):
        progress = after(progress, 100, float(second))
    assert progress.done == 12_800
    assert progress.rate == pytest.approx(100)
    assert progress.remaining == pytest.approx(72)


def test_slow_work_is_measured_over_longer() -> None:
    progress = Progress(100)
    for number in range(1, 8):
        progress = after(progress, 1, number * 3 * LATELY)
    assert progress.rate == pytest.approx(1 / (3 * LATELY))
    assert progress.remaining == pytest.approx(93 * 3 * LATELY)


def test_many_small_steps_keep_few_marks() -> None:
    progress = Progress(10_000)
    for number in range(1, 10_001):
        progress = after(progress, 1, number / 100)
    assert progress.rate == pytest.approx(100, rel=0.01)
    assert progress.remaining == 0
    assert len(progress.marks) <= LATELY + 2
