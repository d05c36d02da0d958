"""How much faster two workers build a corpus than one, for each way to begin a process.

Runs with one and with two workers alternate, so that whatever else the machine does burdens both alike; the medians of
their wall times are compared. Only the ratio means anything: times differ from machine to machine. Beside it stands the
same ratio for a loop that only counts, which is what the machine had to give at that time; and what both cost in CPU
time, from which follows what a machine with two idle CPUs would give at best.

    python benchmarks/corpus/workers.py                       1,000 files, three rounds, JSON on standard output
    python benchmarks/corpus/workers.py --files 100 --rounds 1
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_all_start_methods, get_context
from pathlib import Path

from briefparse import corpus

EXAMPLE = Path(__file__).parents[2] / "examples" / "scio-tidal-energy.txt"
COUNT = 30_000_000


def main() -> None:
    """Measure, and print what was found."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--format", default="tei")
    parser.add_argument("--methods", nargs="+", default=get_all_start_methods())
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        archive = write_archive(Path(name) / "in", given.files)
        times: dict[str, dict[int, list[float]]] = {}
        costs: dict[str, dict[int, list[float]]] = {}
        for _ in range(given.rounds):
            for method in given.methods:
                for workers in (1, 2):
                    before = cpu_time()
                    seconds = time_build(archive, Path(name), given.format, workers, method)
                    times.setdefault(method, {}).setdefault(workers, []).append(seconds)
                    costs.setdefault(method, {}).setdefault(workers, []).append(cpu_time() - before)
            for workers in (1, 2):
                times.setdefault("counting", {}).setdefault(workers, []).append(time_counting(workers))
    print(json.dumps(result_of(times, costs, given), indent=2))


def write_archive(folder: Path, number: int) -> Path:
    """Write ``number`` transcripts, no two of them alike."""
    text = EXAMPLE.read_text(encoding="utf-8")
    for n in range(number):
        path = folder / f"{n // 100:02}" / f"{n:05}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text.replace("Reuters:", f"Reuters:\n\nThis is question {n}.", 1), encoding="utf-8")
    return folder


def time_build(archive: Path, scratch: Path, to: str, workers: int, method: corpus.StartMethod) -> float:
    """Build a corpus into a new folder; return the wall time in seconds."""
    with tempfile.TemporaryDirectory(dir=scratch) as out:
        start = time.perf_counter()
        built = corpus.build(archive, out, to, jobs=workers, start_method=method)
        seconds = time.perf_counter() - start
    if built.failures:
        sys.exit(f"{len(built.failures)} files failed: {built.failures[0]}")
    return seconds


def cpu_time() -> float:
    """Return the CPU time of this process and of its children that ended; what a fork server began is missing."""
    user, system, children_user, children_system, _ = os.times()
    return user + system + children_user + children_system


def time_counting(workers: int) -> float:
    """Share a loop among processes that are at work already; return the wall time in seconds."""
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as executor:
        list(executor.map(count, [1000] * workers))
        start = time.perf_counter()
        list(executor.map(count, [COUNT // workers] * workers))
        return time.perf_counter() - start


def count(number: int) -> None:
    """Count."""
    for _ in range(number):
        pass


def result_of(
    times: dict[str, dict[int, list[float]]], costs: dict[str, dict[int, list[float]]], given: argparse.Namespace
) -> dict[str, object]:
    """Return the medians, and how much faster two workers are than one."""
    wall, cpu = medians_of(times), medians_of(costs)
    return {
        "files": given.files,
        "rounds": given.rounds,
        "format": given.format,
        "cpus": os.cpu_count(),
        "load": os.getloadavg()[0] if hasattr(os, "getloadavg") else None,
        "wall_seconds": wall,
        "cpu_seconds": cpu,
        "speed_up": {name: round(of[1] / of[2], 3) for name, of in wall.items()},
        "speed_up_at_best": {name: round(2 * of[1] / of[2], 3) for name, of in cpu.items() if name != "forkserver"},
    }


def medians_of(seconds: dict[str, dict[int, list[float]]]) -> dict[str, dict[int, float]]:
    """Return the medians, by name and number of workers."""
    return {name: {n: round(statistics.median(runs), 3) for n, runs in of.items()} for name, of in seconds.items()}


if __name__ == "__main__":
    main()
