from __future__ import annotations

import errno
import io
import sys
from typing import TYPE_CHECKING

import pytest

from briefparse.cli import main, terminal
from briefparse.cli.codes import ExitCode
from briefparse.errors import WriteError

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefparse.plugins.registry import Registry
    from cli.conftest import Result

    Run = Callable[..., Result]


class Failing(io.StringIO):
    """A stream whose other end is in trouble."""

    def __init__(self, failure: BaseException) -> None:
        super().__init__()
        self.failure = failure

    def write(self, _text: str, /) -> int:
        raise self.failure


class Terminal(io.TextIOWrapper):
    """A terminal, as far as anybody asks."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-16"])
def test_streams_are_made_utf8_and_never_fail(monkeypatch: pytest.MonkeyPatch, encoding: str) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding=encoding))
    terminal.use_utf8()
    terminal.say("灯塔 — \ud800")
    terminal.flush()
    assert raw.getvalue() == "灯塔 — \\ud800\n".encode()


def test_streams_that_are_not_there(monkeypatch: pytest.MonkeyPatch, registry: Registry) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert main(["plugins"], registry=registry) == 2  # what nobody gets is no success
    assert main(["frob"], registry=registry) == 2
    with pytest.raises(WriteError, match="it is closed"):
        terminal.write_bytes(b"x")
    with pytest.raises(WriteError, match="it is closed"):
        terminal.say("x")


@pytest.mark.parametrize(
    ("text", "shown"),
    [("a\nb\tc\r\n", "a b c  "), ("\x1b[31m\x07\x7f\x9b", "\\x1b[31m\\x07\\x7f\\x9b"), ("é 灯 \u200b", "é 灯 \u200b")],
)
def test_nothing_moves_the_cursor(text: str, shown: str) -> None:
    assert terminal.printable(text) == shown


@pytest.mark.parametrize(
    ("failure", "code", "message"),
    [
        (BrokenPipeError(), ExitCode.BROKEN_PIPE, ""),
        (KeyboardInterrupt(), ExitCode.INTERRUPTED, ""),
        (
            OSError(errno.ENOSPC, "No space left on device"),
            ExitCode.FAILURE,
            "briefparse: cannot write standard output: no space left on device\n",
        ),
    ],
)
@pytest.mark.parametrize("command", [["plugins"], ["--help"], ["--version"]])
def test_standard_output_in_trouble(  # noqa: PLR0913, PLR0917  (fixtures and parameters)
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    registry: Registry,
    command: list[str],
    failure: BaseException,
    code: int,
    message: str,
) -> None:
    monkeypatch.setattr(sys, "stdout", Failing(failure))
    assert main(command, registry=registry) == code
    assert capsys.readouterr().err == message


def test_bytes_that_are_no_text_are_kept_from_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", Terminal(raw, encoding="utf-8"))
    with pytest.raises(WriteError, match="this is a terminal"):
        terminal.write_bytes(b"PK\0")
    terminal.write_bytes(b"text")
    terminal.flush()
    assert raw.getvalue() == b"text"


def test_colour_on_a_terminal(monkeypatch: pytest.MonkeyPatch, registry: Registry) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", Terminal(raw, encoding="utf-8"))
    assert main(["plugins"], registry=registry) == 1
    assert b"\x1b[31mnot in use" in raw.getvalue()


def test_bug_shows_its_traceback_and_is_a_failure(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        message = "nobody thought of this"
        raise RuntimeError(message)

    monkeypatch.setattr("briefparse.cli.plugins.show_parts", fail)
    result = run("plugins")
    assert result.code == 2
    assert "RuntimeError: nobody thought of this" in result.err
    assert "this is a bug" in result.err.splitlines()[-1]


def test_counted() -> None:
    assert [terminal.counted(number, "turn") for number in (0, 1, 2, 1000)] == [
        "0 turns",
        "1 turn",
        "2 turns",
        "1,000 turns",
    ]
