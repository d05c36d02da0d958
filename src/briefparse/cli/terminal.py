"""Standard output for data, standard error for talk, both in UTF-8 on any terminal."""

from __future__ import annotations

import contextlib
import io
import os
import sys
from typing import TYPE_CHECKING

from briefparse.errors import WriteError
from briefparse.reading.contents import reason_of

if TYPE_CHECKING:
    from collections.abc import Iterator

# Control characters could move the cursor or recolour the terminal; what they were is shown instead.
_CONTROLS = {code: f"\\x{code:02x}" for code in (*range(0x20), *range(0x7F, 0xA0))} | {
    ord(blank): " " for blank in "\t\n\r\x85"
}

_CLOSED = ("standard output", "it is closed")


def use_utf8() -> None:
    """Make both output streams write UTF-8; what UTF-8 cannot hold is escaped, never an error."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def printable(text: str) -> str:
    """Return ``text`` on one line, with control characters escaped, and what UTF-8 cannot hold."""
    # The stream would escape it too, but then tables would be out of line.
    return text.translate(_CONTROLS).encode("utf-8", "backslashreplace").decode("utf-8")


def counted(number: int, noun: str) -> str:
    """Return ``1 turn``, ``2 turns``."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def say(line: str) -> None:
    """Write one line of data to standard output."""
    write_text(printable(line) + "\n")


def write_text(text: str) -> None:
    """Write text to standard output as it is.

    Raises:
        WriteError: Standard output is closed.
    """
    if sys.stdout is None:
        raise WriteError(*_CLOSED)
    with _writing():
        sys.stdout.write(text)


def write_bytes(data: bytes) -> None:
    """Write the bytes of a file to standard output.

    Raises:
        WriteError: Standard output is closed, or it is a terminal and the bytes are not text.
    """
    if sys.stdout is None:
        raise WriteError(*_CLOSED)
    if sys.stdout.isatty() and b"\0" in data:
        raise WriteError("standard output", "the format is not text and this is a terminal; use -o or a pipe")
    with _writing():
        sys.stdout.flush()
        sys.stdout.buffer.write(data)


def flush() -> None:
    """Send what is buffered, so that a failure shows now and not when Python ends."""
    with _writing():
        if sys.stdout is not None:
            sys.stdout.flush()


def talk(message: str) -> None:
    """Write one line for people to standard error."""
    # Standard error may be closed or its reader gone; the exit code still tells.
    with contextlib.suppress(OSError):
        if sys.stderr is not None:
            sys.stderr.write(printable(message) + "\n")


def complain(message: str) -> None:
    """Write a failure to standard error, on one line."""
    talk(f"briefparse: {message}")


@contextlib.contextmanager
def _writing() -> Iterator[None]:
    """Tell a failure of standard output from others, and keep Python from failing again as it ends."""
    try:
        yield
    except BrokenPipeError:
        _mute()
        raise
    except OSError as failure:
        _mute()
        raise WriteError("standard output", reason_of(failure)) from failure


def _mute() -> None:
    with contextlib.suppress(OSError, ValueError, AttributeError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
