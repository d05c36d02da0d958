"""The goals of benchmarks/docx, on a smaller scale."""

from __future__ import annotations

import sys
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING

import pytest

from briefparse import export, parse, parse_file

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).parents[2]
EXAMPLE = parse_file(ROOT / "examples" / "scio-tidal-energy.txt")


@pytest.fixture
def benchmark(monkeypatch: pytest.MonkeyPatch) -> dict[str, ModuleType]:
    """Load the modules of the benchmark, which is no package."""
    monkeypatch.syspath_prepend(str(ROOT / "benchmarks" / "docx"))
    names = ("timing", "growing", "peers")
    for name in names:
        monkeypatch.delitem(sys.modules, name, raising=False)
    loaded = {name: __import__(name) for name in names}
    for name in names:
        monkeypatch.delitem(sys.modules, name)
    return loaded


def test_a_hundred_times_the_length_takes_at_most_110_times_the_time(benchmark: dict[str, ModuleType]) -> None:
    best_of, grown = benchmark["timing"].best_of, benchmark["growing"].grown
    long = grown(EXAMPLE, 100)
    assert long.paragraph_count == 100 * EXAMPLE.paragraph_count
    assert best_of(lambda: export(long, "docx"), 3, process_time) <= 110 * best_of(
        lambda: export(EXAMPLE, "docx"), 10, process_time
    )


def test_the_plain_loop_of_python_docx_takes_many_times_as_long(benchmark: dict[str, ModuleType]) -> None:
    best_of = benchmark["timing"].best_of
    briefing = benchmark["growing"].of_paragraphs(EXAMPLE, 2_000)
    loop = best_of(lambda: benchmark["peers"].plain_loop(briefing), 1, process_time)
    assert loop >= 20 * best_of(lambda: export(briefing, "docx"), 3, process_time)


def test_reading_back_takes_as_many_times_longer_as_the_file_is(benchmark: dict[str, ModuleType]) -> None:
    best_of, grown = benchmark["timing"].best_of, benchmark["growing"].grown
    short, long = (export(grown(EXAMPLE, times), "docx") for times in (20, 160))
    assert best_of(lambda: parse(long), 2, process_time) <= 2 * 8 * best_of(lambda: parse(short), 3, process_time)
