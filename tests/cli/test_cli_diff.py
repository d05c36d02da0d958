"""`briefparse diff`, with the real registry."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from briefparse import Registry, export
from briefparse.cli import main
from sample import sample

if TYPE_CHECKING:
    from pathlib import Path

WRITTEN = export(sample(), "markdown").decode()


@pytest.fixture
def sent(tmp_path: Path) -> Path:
    path = tmp_path / "sent.md"
    path.write_text(WRITTEN, encoding="utf-8")
    return path


@pytest.fixture
def returned(tmp_path: Path) -> Path:
    path = tmp_path / "returned.md"
    text = WRITTEN.replace("Forty-one.", "Forty-two.").replace("**Reuters:**", "**Qiu An:**")
    path.write_text(text.replace("date: 2031-04-02", "date: 2031-04-03"), encoding="utf-8")
    return path


def run(*tokens: object) -> int:
    return main([str(token) for token in tokens], registry=Registry.builtin())


def test_what_changed_is_shown_by_turn(sent: Path, returned: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("diff", sent, returned) == 1
    captured = capsys.readouterr()
    assert captured.err == ""
    assert captured.out == (
        "event.date  2031-04-02 → 2031-04-03\n"
        "\n"
        "Turns\n"
        "~ 4  Qiu An  relabelled, changed\n"
        "    label  Reuters → Qiu An\n"
        "    speaker  nothing → qiu-an\n"
        "    outlet  reuters → nothing\n"
        "    kind  question → statement\n"
        "~ 6  Qiu An  changed\n"
        "    ~ paragraph 1  [-Forty-one.-] {+Forty-two.+}\n"
        "\n"
        "Turns relabelled: 1, changed: 2\n"
    )


def test_the_same_in_two_formats_prints_nothing(sent: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = tmp_path / "sent.json"
    other.write_bytes(export(sample(), "json"))
    assert run("diff", sent, other) == 0
    assert capsys.readouterr().out == ""


def test_json(sent: Path, returned: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("diff", sent, returned, "--json") == 1
    first = capsys.readouterr().out
    assert run("diff", sent, returned, "--json") == 1
    assert capsys.readouterr().out == first
    found = json.loads(first)
    assert [turn["changes"] for turn in found["turns"]] == [["relabelled", "changed"], ["changed"]]
    assert run("diff", sent, sent, "--json") == 0
    assert json.loads(capsys.readouterr().out)["same"] is True


def test_a_file_that_is_not_there(sent: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("diff", sent, tmp_path / "none.md") == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "none.md" in captured.err


def test_a_terminal_has_colours_and_no_brackets(
    sent: Path, returned: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert run("diff", sent, returned) == 1
    out = capsys.readouterr().out
    assert "\x1b[" in out
    assert "[-Forty" not in out


def test_words_cannot_move_the_cursor(sent: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = tmp_path / "evil.md"
    other.write_text(WRITTEN.replace("Forty-one.", "Forty\x1b[2Jone. \u202eabc"), encoding="utf-8")
    assert run("diff", sent, other) == 1
    assert "\x1b" not in capsys.readouterr().out


def test_standard_input_is_not_held_against_itself(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["diff", "-", "-"]) == 2
    assert b"only one of the two can be -" in capsysbinary.readouterr().err
