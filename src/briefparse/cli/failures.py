"""Failures that only a command line has."""

from __future__ import annotations

from typing import Final

from briefparse.errors import BriefparseError, ReadError
from briefparse.reading.contents import STANDARD_INPUT

STANDARD_STREAM: Final = STANDARD_INPUT
"""Stands for standard input as a source, for standard output as a target."""


class UsageError(BriefparseError):
    """The arguments do not fit together, or are not known."""


class SourceError(BriefparseError):
    """One of the sources failed; tells which, as it was typed."""

    def __init__(self, source: str, cause: BriefparseError) -> None:
        super().__init__(source, cause)
        self.source = source
        self.cause = cause

    def __str__(self) -> str:
        name = called(self.source)
        return (
            f"cannot read {name}: {self.cause.reason}" if isinstance(self.cause, ReadError) else f"{name}: {self.cause}"
        )


def hint(source: str) -> str:
    """Return how to see the diagnostics of a source: a command that a shell understands, whatever its name holds."""
    import shlex  # noqa: PLC0415  (where there are any)

    return f"briefparse check {shlex.quote(source)} lists them"


def called(source: str) -> str:
    """Return the name of a source in messages."""
    return "<stdin>" if source == STANDARD_STREAM else source or "''"
