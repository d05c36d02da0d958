"""CPU time of several tasks, run by turns so that whatever disturbs the machine disturbs all alike."""

from __future__ import annotations

import gc
import os
import resource
import statistics
import subprocess
import sys
import time
from functools import partial
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    Clock = Callable[[], float]

T = TypeVar("T")


def medians(tasks: Mapping[str, Callable[[], object]], runs: int) -> dict[str, float]:
    """Return the median CPU time of each task in milliseconds.

    Args:
        tasks: What to run in this process, by name.
        runs: How often each is timed.
    """
    return medians_of({name: own(task) for name, task in tasks.items()}, runs)


def medians_of(clocks: Mapping[str, Clock], runs: int, once: Collection[str] = ()) -> dict[str, float]:
    """Return the median of what each clock says, in milliseconds.

    Args:
        clocks: What runs something and returns the seconds it took, by name. Each is run once before that counts, so
            that nothing is compiled while it is timed.
        runs: How often each is run.
        once: The names of those that take so long that they run just once, and not before.
    """
    times: dict[str, list[float]] = {name: [] for name in clocks}
    for name, clock in clocks.items():
        if name not in once:
            clock()
    for number in range(runs):
        for name, clock in clocks.items():
            if number == 0 or name not in once:
                times[name].append(clock())
    return {name: 1000 * statistics.median(found) for name, found in times.items()}


def own(task: Callable[[], object]) -> Clock:
    """Return a clock for a task in this process."""
    return partial(_own_time, task)


def each(work: Callable[[T], object], given: Iterable[T]) -> object:
    """Do some work on each of several things, and keep all that it gives."""
    return [work(one) for one in given]


def process(words: Sequence[str]) -> Clock:
    """Return a clock for a command, from the start of its process to its end."""
    return partial(_child_time, words)


def python(code: str, *words: str) -> Clock:
    """Return a clock for a Python process that runs some code, with arguments.

    ``rnc2rng`` seems absent to it: lxml loads it where it is installed, which takes longer than all the rest, and only
    our tests install it.
    """
    return process((sys.executable, "-c", f"import sys; sys.modules['rnc2rng'] = None; {code}", *words))


def _own_time(task: Callable[[], object]) -> float:
    gc.collect()
    gc.freeze()  # what waits for other tasks is not walked through in this one
    begun = time.process_time()
    kept = task()
    ended = time.process_time()
    gc.unfreeze()
    del kept  # what taking the result apart costs is not the task's
    return ended - begun


def _child_time(words: Sequence[str]) -> float:
    # What is installed has its bytecode: the first run, which does not count, may keep it.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(words, check=True, capture_output=True, env=environment)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
