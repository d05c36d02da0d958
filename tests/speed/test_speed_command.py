"""The benchmark of speed: what it prints, and when it fails."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from speed.inputs import FICTION, groups, repeated
from speed.measures import MEASURES, corpus_workers, docx_export, import_time
from speed.peers import has_pandoc
from speed.rows import Goal, Row, Verdict
from speed.telling import BEGIN, END
from speed.timing import medians, medians_of

from speed import command, ratios

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[2]
LESS = Goal(3.0, 4.0)
MORE = Goal(4.0, 3.0)


@pytest.mark.parametrize(
    ("goal", "value", "verdict"),
    [
        (LESS, 3.0, Verdict.REACHED),
        (LESS, 3.5, Verdict.BETWEEN),
        (LESS, 4.0, Verdict.FAILED),
        (MORE, 4.0, Verdict.REACHED),
        (MORE, 3.5, Verdict.BETWEEN),
        (MORE, 3.0, Verdict.FAILED),
    ],
)
def test_verdicts(goal: Goal, value: float, verdict: Verdict) -> None:
    assert goal.verdict(value) is verdict


@pytest.mark.parametrize(("goal", "worse"), [(LESS, 3.1), (MORE, 1.3)])
def test_a_ratio_that_is_half_as_bad_again_is_named(goal: Goal, worse: float, tmp_path: Path) -> None:
    path = tmp_path / "ratios.json"
    ratios.write(path, [Row("one", "seed", 2.0, goal), Row("other", "seed", 1.0, goal)])
    before = ratios.read(path)
    assert list(ratios.slower(before, [Row("one", "seed", 2.1, goal), Row("new", "seed", 9.0, goal)])) == []
    (sentence,) = ratios.slower(before, [Row("one", "seed", worse, goal)])
    assert sentence.startswith("one · seed")


def test_measures_are_printed_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["--only", "parse-floor", "--runs", "1", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)["rows"]
    assert [row["on"] for row in rows] == ["seed", "white-house"]
    for row in rows:
        assert row["value"] == pytest.approx(row["detail"]["parse"] / row["detail"]["floor"], rel=0.05)


@pytest.mark.parametrize(
    ("name", "whats"),
    [
        ("tei-export", {"TEI ÷ string template", "TEI ÷ parse"}),
        ("markdown-export", {"Markdown ÷ parse"}),
        ("growth", {f"growth of {stage}, 10× to 100×" for stage in "reading parsing tei docx markdown json".split()}),
        ("convert-process", {"briefparse convert -t docx ÷ pandoc"}),
        (
            "import-time",
            {
                "import briefparse ÷ python -c pass",
                "import briefparse ÷ import lxml.etree, docx",
                "of lxml, docx, urllib, importlib.metadata loaded",
            },
        ),
    ],
)
@pytest.mark.slow
def test_what_each_measure_measures(name: str, whats: set[str]) -> None:
    if name == "convert-process" and not has_pandoc():
        pytest.skip("pandoc is not installed")
    rows = list(MEASURES[name](groups(None, None)[:1], 1))
    assert {row.what for row in rows} == whats
    assert all(row.value > 0 for row in rows if "loaded" not in row.what)
    assert all(row.detail for row in rows if "loaded" not in row.what)


@pytest.mark.slow
def test_word_files_are_measured_at_several_lengths() -> None:
    rows = list(docx_export.measure(groups(None, None)[:1], 1, (1, 10)))
    loops = {row.on: row for row in rows if row.what == "DOCX faster than python-docx"}
    assert list(loops) == ["seed", "seed 10×"]
    assert "zip of the same parts" in dict(loops["seed"].detail)
    assert ({row.on for row in rows if row.what == "DOCX faster than pandoc"} == set(loops)) == has_pandoc()


def test_without_pandoc_its_rows_are_left_out_and_it_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    has_pandoc.cache_clear()
    try:
        assert list(MEASURES["convert-process"](groups(None, None), 1)) == []
    finally:
        has_pandoc.cache_clear()
    assert "pandoc is not installed" in capsys.readouterr().err


def test_heavy_modules_are_named() -> None:
    assert import_time.heavy_after("import briefparse") == ()
    assert import_time.heavy_after("import briefparse, lxml.etree, urllib") == ("lxml", "urllib")


@pytest.mark.slow
def test_two_workers_against_one_process() -> None:
    rows = list(corpus_workers.measure(groups(None, None)[:1], 1, files=4))
    assert {row.what.rpartition(", ")[2] for row in rows} >= {"spawn"}
    for row in rows:
        times = dict(row.detail)
        method = row.what.rpartition(" ")[2]
        assert row.value == pytest.approx(times["one process"] / times[f"2 workers, {method}"])


def test_an_archive_has_no_two_files_alike(tmp_path: Path) -> None:
    folder = corpus_workers.write_archive(tmp_path, groups(None, None)[1], 7)
    texts = [path.read_bytes() for path in folder.rglob("*.*")]
    assert len(set(texts)) == len(texts) == 7


@pytest.mark.slow
def test_a_process_that_builds_a_corpus_begins_no_benchmark() -> None:
    words = [sys.executable, "benchmarks/speed", "--only", "import-time", "--runs", "1"]
    assert subprocess.run(words, cwd=ROOT, check=True, capture_output=True, text=True).stdout.count("what") == 1


def test_goals_fail_where_a_value_is_as_bad_as_forbidden(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(MEASURES, "parse-floor", lambda *_: iter([Row("parse", "seed", 9.0, LESS)]))
    assert command.main(["--only", "parse-floor"]) == 0
    assert command.main(["--only", "parse-floor", "--goals"]) == 1
    assert "parse · seed: 9.00" in capsys.readouterr().err


def test_check_ratios_fails_where_it_was_faster_before(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    path = tmp_path / "ratios.json"
    path.write_text(json.dumps({"parse ÷ floor · seed": 0.001}))
    monkeypatch.setattr(command, "RATIOS", path)
    assert command.main(["--only", "parse-floor", "--runs", "1", "--check-ratios"]) == 1
    assert command.main(["--only", "parse-floor", "--runs", "1", "--write-ratios"]) == 0
    assert ratios.read(path)["parse ÷ floor · seed"] > 0.01


def test_the_page_has_the_table(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    page = tmp_path / "speed.md"
    page.write_text(f"before\n{BEGIN}\nold\n{END}\nafter\n")
    monkeypatch.setattr(command, "PAGE", page)
    command.main(["--only", "parse-floor", "--runs", "1", "--write-docs"])
    lines = page.read_text().splitlines()
    assert lines[0] == "before"
    assert "old" not in lines
    assert sum(line.startswith("| parse ÷ floor | ") for line in lines) == 2


def test_inputs_are_the_files_that_are_named(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("short")
    (tmp_path / "b.md").write_text("longer")
    seed, white_house = groups(FICTION[0], tmp_path)
    assert seed.paths == FICTION
    assert white_house.largest().name == "b.md"
    assert repeated(tmp_path / "a.md", 3, tmp_path).read_text() == "short" * 3


def test_tasks_run_by_turns() -> None:
    order: list[str] = []

    def task(name: str) -> Callable[[], object]:
        return lambda: order.append(name)

    medians({"one": task("one"), "two": task("two")}, 2)
    assert order == ["one", "two"] * 3  # the first round is not timed


def test_what_takes_long_runs_once() -> None:
    order: list[str] = []

    def clock(name: str) -> Callable[[], float]:
        def say() -> float:
            order.append(name)
            return 0.5

        return say

    clocks = {"quick": clock("quick"), "slow": clock("slow")}
    assert medians_of(clocks, 2, once=("slow",)) == {"quick": 500, "slow": 500}
    assert order == ["quick", "quick", "slow", "quick"]
