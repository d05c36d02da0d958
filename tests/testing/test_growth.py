"""Work that grows in step is let through, and what grows faster is not."""

from __future__ import annotations

import gc

import pytest

from briefparse.testing.growth import assert_in_step, seconds


def test_linear_work_is_in_step() -> None:
    assert_in_step(lambda words: [word.upper() for word in words], lambda size: ["word"] * size, size=50_000)


def test_quadratic_work_is_not() -> None:
    def compare(words: list[str]) -> int:
        return sum(one is other for one in words for other in words)

    with pytest.raises(AssertionError, match=r"^8 times the input takes [4-9]\d times as long"):
        assert_in_step(compare, lambda size: ["word"] * size, size=300)


def test_what_was_there_before_is_not_collected_while_it_is_timed() -> None:
    kept: list[int] = []
    seconds(lambda into: into.append(gc.get_freeze_count()), kept)
    assert kept[0] > 1000
    assert gc.get_freeze_count() == 0
