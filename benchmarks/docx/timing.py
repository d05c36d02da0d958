"""Timing."""

from __future__ import annotations

import gc
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def best_of(work: Callable[[], object], tries: int, clock: Callable[[], float] = time.perf_counter) -> float:
    """Return the shortest of several times that some work took, in seconds.

    Args:
        work: The work.
        tries: How often it is done.
        clock: What tells the time; ``time.process_time`` leaves out what other programs take.
    """
    seconds = []
    for _ in range(tries):
        gc.collect()
        begun = clock()
        work()
        seconds.append(clock() - begun)
    return min(seconds)
