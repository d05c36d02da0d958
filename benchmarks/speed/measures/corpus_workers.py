"""Building a corpus with two workers against building it in one process, in wall time.

Beside it stands the same for a loop that only counts, since a second worker cannot bring more than a second CPU that
has nothing else to do.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_all_start_methods, get_context
from pathlib import Path
from typing import TYPE_CHECKING, Final

from briefparse import corpus
from speed.rows import Goal, Row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from speed.inputs import Group

_GOALS: Final[dict[corpus.StartMethod, Goal]] = {"fork": Goal(1.8, 1.4), "spawn": Goal(1.4, 1.15)}
_FILES: Final = 1000
_MOST_RUNS: Final = 3  # a run takes half a minute
_COUNT: Final = 10_000_000


def measure(groups: tuple[Group, ...], runs: int, files: int = _FILES) -> Iterator[Row]:
    """Yield how many times faster two workers are, for each way to begin a process.

    Args:
        groups: The transcripts, which are repeated until there are enough.
        runs: How often each way is timed, at most three times.
        files: How many files make the archive.
    """
    methods = [method for method in _GOALS if method in get_all_start_methods()]
    for group in groups:
        with tempfile.TemporaryDirectory() as name:
            archive = write_archive(Path(name) / "in", group, files)
            work = {
                "one process": partial(_build, archive, Path(name), 0, None),
                **{f"2 workers, {method}": partial(_build, archive, Path(name), 2, method) for method in methods},
                "counting, one process": partial(_count_with, 1),
                "counting, 2 workers": partial(_count_with, 2),
            }
            times = _wall_times(work, min(runs, _MOST_RUNS))
        for method in methods:
            speed_up = times["one process"] / times[f"2 workers, {method}"]
            yield Row(
                f"2 workers on {files:,} files, {method}", group.name, speed_up, _GOALS[method], tuple(times.items())
            )


def write_archive(folder: Path, group: Group, files: int) -> Path:
    """Write so many transcripts, no two of them alike."""
    texts = [(path.suffix, path.read_text(encoding="utf-8").rstrip()) for path in group.paths]
    for n in range(files):
        suffix, text = texts[n % len(texts)]
        path = folder / f"{n // 100:02}" / f"{n:05}{suffix}"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{text}\n\nThis is number {n}.\n", encoding="utf-8")
    return folder


def _wall_times(work: Mapping[str, Callable[[], float]], rounds: int) -> dict[str, float]:
    """Return the medians of what each piece of work says it took, in milliseconds; they are done by turns."""
    times: dict[str, list[float]] = {name: [] for name in work}
    for _ in range(rounds):
        for name, timed in work.items():
            times[name].append(timed())
    return {name: 1000 * statistics.median(seconds) for name, seconds in times.items()}


def _build(archive: Path, scratch: Path, jobs: int, method: corpus.StartMethod | None) -> float:
    """Build a corpus into a new folder; return the seconds."""
    with tempfile.TemporaryDirectory(dir=scratch) as out:
        begun = time.perf_counter()
        built = corpus.build(archive, out, "tei", jobs=jobs, start_method=method)
        seconds = time.perf_counter() - begun
    if built.failures:
        raise RuntimeError(f"{len(built.failures)} files failed: {built.failures[0]}")
    return seconds


def _count_with(workers: int) -> float:
    """Share a loop among processes that are at work already; return the seconds."""
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as executor:
        list(executor.map(_count, [1000] * workers))
        begun = time.perf_counter()
        list(executor.map(_count, [_COUNT // workers] * workers))
        return time.perf_counter() - begun


def _count(number: int) -> None:
    for _ in range(number):
        pass
