"""The benchmark of speed: what it prints, and when it fails."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from speed.floor import read_lines
from speed.inputs import FICTION, groups, repeated
from speed.rows import Goal, Row, Verdict
from speed.timing import medians

from speed import baseline, command

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

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


@pytest.mark.parametrize(("goal", "worse"), [(LESS, 2.5), (MORE, 1.6)])
def test_what_is_a_fifth_worse_is_named(goal: Goal, worse: float, tmp_path: Path) -> None:
    path = tmp_path / "baseline.json"
    baseline.write(path, [Row("one", "seed", 2.0, goal), Row("other", "seed", 1.0, goal)])
    before = baseline.read(path)
    assert list(baseline.slower(before, [Row("one", "seed", 2.1, goal), Row("new", "seed", 9.0, goal)])) == []
    (sentence,) = baseline.slower(before, [Row("one", "seed", worse, goal)])
    assert sentence.startswith("one · seed")


def test_measures_are_printed_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["--only", "parse-floor", "--runs", "1", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)["rows"]
    assert [row["on"] for row in rows] == ["seed", "white-house"]
    for row in rows:
        assert row["value"] == pytest.approx(row["detail"]["parse"] / row["detail"]["floor"], rel=0.05)


def test_check_fails_where_it_was_faster_before(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    path = tmp_path / "baseline.json"
    path.write_text(json.dumps({"parse ÷ floor · seed": 0.001}))
    monkeypatch.setattr(command, "BASELINE", path)
    assert command.main(["--only", "parse-floor", "--runs", "1", "--check"]) == 1


def test_the_page_has_the_table(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    page = tmp_path / "speed.md"
    page.write_text(f"before\n{command.BEGIN}\nold\n{command.END}\nafter\n")
    monkeypatch.setattr(command, "PAGE", page)
    command.main(["--only", "parse-floor", "--runs", "1", "--write-docs"])
    lines = page.read_text().splitlines()
    assert lines[0] == "before"
    assert "old" not in lines
    assert sum(line.startswith("| parse ÷ floor | ") for line in lines) == 2


def test_floor_keeps_every_character() -> None:
    text = FICTION[0].read_text(encoding="utf-8")
    lines = read_lines(FICTION[0])
    assert "".join(line.text for line in lines) == text
    assert all(text.startswith(line.text, line.start) for line in lines)


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
