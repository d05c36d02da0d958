"""Whether time grows in step with the input, told so that neither the machine nor earlier tests decide."""

from __future__ import annotations

import gc
import time
from typing import TYPE_CHECKING, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

_Input = TypeVar("_Input")

_ROUNDS: Final = 4
"""How often both inputs are timed at most. The best of each counts: what disturbs makes slower, never faster."""

_SLACK: Final = 0.05
"""Seconds that are given free: where both inputs take next to nothing, the clock's own steps would decide."""


def assert_in_step(  # noqa: PLR0913  (what is timed, and on what)
    work: Callable[[_Input], object],
    make: Callable[[int], _Input],
    *,
    size: int,
    times: int = 8,
    room: float = 2.5,
    what: str = "the input",
) -> None:
    """Check that so many times the input takes about so many times as long.

    What is quadratic takes `times` times too long, so `room` should lie well
    below that: with the defaults twenty times the time is let through, and a
    quadratic step, which takes sixty-four, is not. Both inputs are timed anew
    until they are in step, four times at most.

    Args:
        work: What is timed, given an input.
        make: Makes an input of a size; it is not timed.
        size: The size of the smaller input, in whatever `make` counts.
        times: How many times larger the larger one is.
        room: How many times longer than in step it may take.
        what: What the message calls the input.

    Raises:
        AssertionError: It takes longer; the message says how many times as long.
    """
    small, large = make(size), make(size * times)
    work(small)  # so that nothing is made for the first time while it is timed
    short, long = float("inf"), float("inf")
    for _ in range(_ROUNDS):
        short, long = min(short, seconds(work, small)), min(long, seconds(work, large))
        if long <= short * times * room + _SLACK:
            return
    message = f"{times} times {what} takes {long / short:.0f} times as long: {long:.3f} s after {short:.3f} s"
    raise AssertionError(message)


def seconds(work: Callable[[_Input], object], given: _Input) -> float:
    """Return the seconds of CPU time that a piece of work takes, without the collecting of what was there before it.

    Args:
        work: What is timed.
        given: What it is given.
    """
    gc.freeze()  # or each collection would walk through all that was there before
    try:
        begun = time.process_time()
        work(given)
        return time.process_time() - begun
    finally:
        gc.unfreeze()
