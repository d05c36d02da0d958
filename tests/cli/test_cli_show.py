from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefparse.cli import main
from briefparse.cli.tables import draw_bar

if TYPE_CHECKING:
    from collections.abc import Callable

    from cli.conftest import Result

    Run = Callable[..., Result]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("COLUMNS", raising=False)
    for name in ("fine", "doubt", "empty", "broken"):
        Path(f"{name}.txt").write_text(name)
    return tmp_path


def row(text: str, *words: str) -> str:
    found = [line for line in text.splitlines() if all(word in line for word in words)]
    assert len(found) == 1, found
    return " ".join(found[0].split())


def test_everything_has_its_place(run: Run) -> None:
    result = run("show", "fine.txt")
    assert (result.code, result.err) == (0, "")
    text = result.text
    assert "Briefing on the <tides> & harbours: a *fictional* example" in text
    assert row(text, "date ") == "│ date 2031-04-02, 10:30–11:45 │"
    assert row(text, "place ") == "│ place Harbour Hall, Port Meridian │"
    assert row(text, "size ") == "│ size 10 turns, 2 exchanges, 14 paragraphs, 75 words │"
    assert row(text, "Mr. Lin Mo") == "speaker Mr. Lin Mo minister of tides and harbours 4 38"
    assert row(text, "agency") == "Reuters agency GB 1"
    assert row(text, "Lin Mo, Qiu An") == "1 Reuters Lin Mo, Qiu An 5 37"
    assert row(text, " 2 ", "statement") == "2 statement Lin Mo 2 17 22.7% ████████████████"
    assert row(text, " 4 ", "question") == "4 question Reuters 1 7 9.3% ██████▋"
    assert row(text, " 8 ", "question") == "8 question Aoki Harbour Post 1 3 4.0% ██▉"
    assert "Coverage  unknown: the briefing holds no source text" in text
    assert row(text, "Diagnostics") == "Diagnostics none"


def test_plain_and_stable_where_it_is_no_terminal(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = run("show", "fine.txt").text
    for name, value in {"FORCE_COLOR": "1", "TTY_COMPATIBLE": "1", "TERM": "xterm-256color", "LC_ALL": "C"}.items():
        monkeypatch.setenv(name, value)
    assert run("show", "fine.txt").text == plain
    assert "\x1b" not in plain
    assert max(map(len, plain.splitlines())) == 100
    assert not any(line.endswith(" ") for line in plain.splitlines())


@pytest.mark.parametrize(("columns", "width"), [("130", 130), ("20", 72), ("0", 100), ("many", 100)])
def test_columns_set_the_width(run: Run, monkeypatch: pytest.MonkeyPatch, columns: str, width: int) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    lines = run("show", "fine.txt").text.splitlines()
    assert len(lines[0]) == width
    assert max(map(len, lines)) == width


def test_diagnostics_and_coverage(run: Run) -> None:
    text = run("show", "doubt.txt").text
    assert "Diagnostics  warning: 2; briefparse check doubt.txt lists them" in text
    assert "Coverage  0.0 % of 13 characters; 1 unassigned" in text


def test_briefing_of_nothing(run: Run) -> None:
    result = run("show", "empty.txt")
    assert result.code == 0
    assert "(no title)" in result.text
    assert "not stated" in result.text
    assert "0 turns, 0 exchanges, 0 paragraphs, 0 words" in result.text
    for name in ("People", "Outlets", "Exchanges", "Turns"):
        assert name not in result.text


def test_standard_input(run: Run, type_in: Callable[[bytes], None]) -> None:
    type_in(b"doubt")
    assert "briefparse check - lists them" in run("show", "-").text


def test_failures_are_one_line(run: Run) -> None:
    assert run("show", "broken.txt").err == "briefparse: cannot read broken.txt: it is broken\n"
    assert run("show", "missing.txt").err == "briefparse: cannot read missing.txt: no such file or directory\n"
    surplus = run("show", "fine.txt", "doubt.txt", "-")
    assert surplus.err == "briefparse: Too many arguments: doubt.txt -. Try: briefparse show --help\n"
    assert {run("show", name).code for name in ("broken.txt", "missing.txt", ".")} == {2}


def test_help_teaches(run: Run) -> None:
    text = run("show", "--help").text
    assert "Examples:" in text
    assert "Exit codes:" in text


@pytest.mark.parametrize(("share", "bar"), [(0.0, ""), (0.0001, "▏"), (0.5, "██"), (0.6, "██▍"), (1.0, "████")])
def test_bars(share: float, bar: str) -> None:
    assert draw_bar(share, 4) == bar


def test_real_transcript(seed_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["show", str(seed_path)]) == 0
    text = capsysbinary.readouterr().out.decode()
    assert "25 turns, 8 exchanges" in text
    assert "Coverage  100.0 %" in text
    assert row(text, "Mr. Wang Zhigang").startswith("speaker Mr. Wang Zhigang minister of science and technology 8 ")
    assert row(text, "Reuters", "Chen Jiachang").startswith("4 Reuters Wang Zhigang, Chen Jiachang 4 ")
