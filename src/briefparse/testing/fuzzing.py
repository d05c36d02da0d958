"""Fuzzing a reader: damaged files, for as long as one likes, and no exception that is not ours."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING, Final

from hypothesis import HealthCheck, Phase, given, seed, settings

from briefparse.api import coverage
from briefparse.errors import BriefparseError
from briefparse.parsing import parse_document
from briefparse.plugins.registry import Registry
from briefparse.reading.document import Document
from briefparse.reading.reader import Returning
from briefparse.testing.mutations import mutated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hypothesis import strategies as st

    from briefparse.reading.reader import Reader

SECONDS: Final = "BRIEFPARSE_FUZZ_SECONDS"
"""The environment variable that says for how long each reader is fuzzed, in seconds; without it 5."""

_DEFAULT_SECONDS: Final = 5.0
_ROUND: Final = settings(
    max_examples=100,
    deadline=None,
    database=None,
    phases=(Phase.generate, Phase.shrink),
    suppress_health_check=list(HealthCheck),
)


def fuzz_seconds() -> float:
    """Return for how long to fuzz: what the variable `SECONDS` says, or 5 seconds.

    Raises:
        ValueError: The variable holds no number.
    """
    return float(os.environ.get(SECONDS, _DEFAULT_SECONDS))


def fuzz_reader(reader: Reader, examples: Sequence[bytes], seconds: float | None = None) -> int:
    """Give a reader damaged files until the time is up.

    Each is parsed to the end. A file may be refused; what is read must account
    for every character. The same rounds are run in the same order each time,
    so more seconds repeat what fewer did, and go on.

    Args:
        reader: The reader.
        examples: Good files of its format; at least one.
        seconds: For how long; by default what `fuzz_seconds` says. One round is always run.

    Returns:
        How many files were tried.

    Raises:
        AssertionError: A file was read, and characters were lost.
        Exception: Whatever the reader let through that is no `BriefparseError`,
            with the smallest file that shows it.
    """
    until = time.monotonic() + (fuzz_seconds() if seconds is None else seconds)
    damaged = mutated(examples)
    tried = rounds = 0
    while rounds == 0 or time.monotonic() < until:
        tried += _round(rounds, reader, damaged)
        rounds += 1
    return tried


def _round(number: int, reader: Reader, damaged: st.SearchStrategy[bytes]) -> int:
    """Try as many files as a round has, the same each time; return how many those were."""
    tried = 0

    @seed(number)
    @_ROUND
    @given(damaged)
    def attempt(data: bytes) -> None:
        nonlocal tried
        tried += 1
        assert_refused_or_whole(reader, data)

    attempt()
    return tried


def assert_refused_or_whole(reader: Reader, data: bytes) -> None:
    """Assert that a reader refuses a file, or that parsing what it read loses nothing.

    Raises:
        AssertionError: Characters were lost.
    """
    claim = reader.claims(data, None)
    assert 0.0 <= claim <= 1.0, f"{reader.name} claims {claim}, which is not from 0 to 1"
    try:
        read = reader.read(data, None)
        if isinstance(read, Returning):
            read = read.settled(Registry.default())
    except BriefparseError:
        return
    if isinstance(read, Document):
        measured = coverage(parse_document(read, Registry.default()))
        assert measured.complete, f"characters are lost: {measured.unassigned}, or twice there: {measured.overlapping}"
