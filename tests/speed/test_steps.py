"""The check that runs before each merge: it counts, so that no busy machine decides."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from speed.counting import Steps, steps_of
from speed.inputs import FICTION, FICTIONAL_DIALECTS

from briefparse import export, parse_file
from speed import baseline, command

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[2]
STAGES = {"parse · all dialects", *(f"{name} · seed" for name in ("parse", "tei", "docx", "markdown", "json"))}
BRIEFING = parse_file(FICTION[0])


def exporting() -> object:
    return export(BRIEFING, "markdown")


def with_more_instructions(number: int) -> Callable[[], object]:
    """Return the export with a loop in it that calls nothing."""

    def task() -> object:
        for _ in range(number):
            pass
        return exporting()

    return task


def with_more_calls(number: int) -> Callable[[], object]:
    def task() -> object:
        for _ in range(number):
            len("")
        return exporting()

    return task


def slowed(slower: Callable[[int], Callable[[], object]], what: str, wanted: int) -> Steps:
    """Return the steps of an export that takes so many more steps of a kind, nearly."""
    one, thousand = (getattr(steps_of(slower(number)), what) for number in (0, 1000))
    each = (thousand - one) / 1000
    return steps_of(slower(round(wanted / each)))


@pytest.mark.parametrize("what", ["instructions", "calls"])
@pytest.mark.parametrize(("more", "caught"), [(0.19, False), (0.21, True)])
def test_a_fifth_more_is_caught(what: str, more: float, *, caught: bool) -> None:
    before = steps_of(exporting)
    slower = with_more_instructions if what == "instructions" else with_more_calls
    now = slowed(slower, what, round(more * getattr(before, what)))
    assert getattr(now, what) == pytest.approx((1 + more) * getattr(before, what), rel=0.005)
    sentences = list(baseline.slower({"markdown": before}, {"markdown": now}))
    assert [sentence for sentence in sentences if f" {what}, and " in sentence] == sentences
    assert bool(sentences) is caught


def test_the_same_work_takes_the_same_steps() -> None:
    assert steps_of(exporting) == steps_of(exporting)


def test_each_python_has_a_baseline_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "baseline.json"
    baseline.write(path, {"parse": Steps(100, 10)}, "3.9")
    baseline.write(path, {"parse": Steps(90, 9)}, "3.10")
    baseline.write(path, {"parse": Steps(80, 8)}, "3.10")
    assert baseline.read(path) == {"3.9": {"parse": Steps(100, 10)}, "3.10": {"parse": Steps(80, 8)}}
    assert list(baseline.read(path)) == ["3.9", "3.10"]


def test_check_fails_where_it_took_less_before(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "baseline.json"
    monkeypatch.setattr(command, "BASELINE", path)
    monkeypatch.setattr(command, "counted", lambda: {"parse · seed": Steps(1000, 100)})
    assert command.main(["--check"]) == 0
    assert f"nothing for Python {baseline.VERSION}" in capsys.readouterr().err
    assert command.main(["--write-baseline"]) == 0
    assert command.main(["--check"]) == 0
    monkeypatch.setattr(command, "counted", lambda: {"parse · seed": Steps(1000, 121), "tei · seed": Steps(1, 1)})
    assert command.main(["--check"]) == 1
    assert capsys.readouterr().err == (
        "slow: parse · seed: 121 calls, and 100 before, which is 21% more\nslow: tei · seed: it has no baseline\n"
    )


@pytest.mark.slow
def test_what_is_committed_holds_and_repeats(capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["--check"]) == 0
    first = capsys.readouterr().out
    assert command.main(["--check"]) == 0
    assert capsys.readouterr().out == first
    assert {line.split("  ")[0] for line in first.splitlines()} >= STAGES


def test_all_fictional_transcripts_are_counted() -> None:
    gold = ROOT / "benchmarks" / "accuracy" / "gold"
    assert set(FICTIONAL_DIALECTS) == {path for path in gold.glob("*/*") if path.suffix != ".json"}


def test_the_public_checks_run_it() -> None:
    assert re.search(r"^.*python.* benchmarks/speed --check$", (ROOT / ".ci" / "run").read_text(), re.MULTILINE)
