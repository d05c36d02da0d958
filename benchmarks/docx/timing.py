"""Timing."""

from __future__ import annotations

import gc
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def best_of(work: Callable[[], object], tries: int) -> float:
    """Return the shortest of several times that some work took, in seconds of this machine."""
    seconds = []
    for _ in range(tries):
        gc.collect()
        begun = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - begun)
    return min(seconds)
