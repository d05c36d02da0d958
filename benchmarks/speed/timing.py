"""CPU time of several tasks, run by turns so that whatever disturbs the machine disturbs all alike."""

from __future__ import annotations

import gc
import os
import resource
import statistics
import subprocess
import time
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence


def medians(tasks: Mapping[str, Callable[[], object]], runs: int) -> dict[str, float]:
    """Return the median CPU time of each task in milliseconds.

    Args:
        tasks: What to run, by name. Each is run once before the clock, so that nothing is compiled in it.
        runs: How often each is timed.
    """
    return _medians({name: partial(_own_time, task) for name, task in tasks.items()}, runs)


def medians_of_processes(commands: Mapping[str, Sequence[str]], runs: int) -> dict[str, float]:
    """Return the median CPU time of each command in milliseconds, from the start of its process to its end."""
    return _medians({name: partial(_child_time, words) for name, words in commands.items()}, runs)


def _medians(clocks: Mapping[str, Callable[[], float]], runs: int) -> dict[str, float]:
    times: dict[str, list[float]] = {name: [] for name in clocks}
    for clock in clocks.values():
        clock()
    for _ in range(runs):
        for name, clock in clocks.items():
            times[name].append(clock())
    return {name: 1000 * statistics.median(found) for name, found in times.items()}


def _own_time(task: Callable[[], object]) -> float:
    gc.collect()
    begun = time.process_time()
    kept = task()
    ended = time.process_time()
    del kept  # what taking the result apart costs is not the task's
    return ended - begun


def _child_time(words: Sequence[str]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(words, check=True, env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"})
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
