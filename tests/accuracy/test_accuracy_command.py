"""The command: tables, the check that fails on a drop, the page."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import baseline
import command
import pytest
from score import score
from table import BEGIN, END, by_dialect, insert, markdown, terminal

if TYPE_CHECKING:
    from table import Row

    from briefparse import Briefing

from accuracy.fiction import BRIEFING, GOLD, changed

BENCHMARK = Path(__file__).parents[2] / "benchmarks" / "accuracy"
SCIO = BENCHMARK / "gold" / "scio-en"


def rows(*briefings: Briefing, group: str = "white-house") -> tuple[Row, ...]:
    return by_dialect((group, score(GOLD, briefing)) for briefing in briefings)


@pytest.fixture
def stored(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "baseline.json"
    monkeypatch.setattr(command, "BASELINE", path)
    return path


def test_it_runs_as_a_folder() -> None:
    run = subprocess.run([sys.executable, BENCHMARK, SCIO, "--json"], capture_output=True, text=True, check=True)
    assert set(json.loads(run.stdout)) == {"scio-en"}


def test_a_drop_fails_and_is_named(stored: Path, capsys: pytest.CaptureFixture[str]) -> None:
    baseline.write(stored, rows(BRIEFING, group="scio-en"))
    scores = json.loads(stored.read_text("utf-8"))
    scores["scio-en"]["kinds"] = 1.1  # more than anybody can reach
    stored.write_text(json.dumps(scores), "utf-8")
    assert command.main([str(SCIO), "--check"]) == 1
    assert "dropped: scio-en, kinds: 1.1000 before" in capsys.readouterr().err


@pytest.mark.usefixtures("stored")
def test_the_scores_of_now_pass(capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main([str(SCIO), "--write-baseline"]) == 0
    assert command.main([str(SCIO), "--check"]) == 0
    assert "dropped" not in capsys.readouterr().err


@pytest.mark.parametrize(("now", "dropped"), [(0.9951, []), (0.994, ["kinds"])])
def test_a_little_less_is_no_drop(now: float, dropped: list[str]) -> None:
    fallen = baseline.drops({"nato": {"kinds": 1.0}}, {"nato": {"kinds": now}})
    assert [drop.attribute for drop in fallen] == dropped


def test_every_corrupted_attribute_is_a_drop() -> None:
    before = baseline.of(rows(BRIEFING))
    now = baseline.of(rows(changed(4, label=None)))
    assert [drop.attribute for drop in baseline.drops(before, now)] == ["labels", "overall"]


def test_an_attribute_that_is_no_longer_scored_is_a_drop() -> None:
    assert [str(drop) for drop in baseline.drops({"nato": {"event": 1.0}}, {"nato": {}})] == [
        "nato, event: 1.0000 before, 0.0000 now"
    ]


def test_dialects_that_were_not_scored_keep_their_baseline(tmp_path: Path) -> None:
    path = tmp_path / "baseline.json"
    baseline.write(path, rows(BRIEFING, group="nato"))
    baseline.write(path, rows(BRIEFING, group="ecb"))
    assert list(baseline.read(path)) == ["ecb", "nato"]


def test_details_name_the_file(capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main([str(SCIO), "--details"]) == 0
    assert capsys.readouterr().out.count("━━ scio-en/") == 2


def test_the_table_goes_between_the_markers(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(f"# Accuracy\n\n{BEGIN}\nstale\n{END}\n\nMore.\n", "utf-8")
    insert(page, rows(BRIEFING))
    once = page.read_text("utf-8")
    assert "stale" not in once
    assert once.startswith("# Accuracy\n\n<!--")
    assert once.endswith("-->\n\nMore.\n")
    insert(page, rows(BRIEFING))
    assert page.read_text("utf-8") == once


def test_a_page_without_markers_is_refused(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("# Accuracy\n", "utf-8")
    with pytest.raises(ValueError, match="no place for the table"):
        insert(page, rows(BRIEFING))


def test_what_is_not_all_right_never_shows_as_one() -> None:
    many = [BRIEFING] * 999 + [changed(4, label=None)]
    line = next(line for line in markdown(rows(*many)).splitlines() if line.startswith("| labels"))
    assert line.endswith("| 0.999 | 0.999 | 0.999 |")


def test_real_transcripts_take_no_part_in_the_sums() -> None:
    both = (*rows(BRIEFING), *rows(changed(4, label=None), group="white-house (real)"))
    lines = markdown(both).splitlines()
    assert lines[3].startswith("| all | 1 | 5 | 1.000 | 1.000 |")
    assert lines[4].startswith("| white-house (real) | 1 | 5 | 1.000 | 0.800 |")
    assert "white-house (real)" in terminal(both)
