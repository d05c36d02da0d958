"""The rules for exporters."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING, Final

from hypothesis import HealthCheck, given, settings

from briefparse.api import export, parse
from briefparse.errors import BriefparseError
from briefparse.testing.conformance.declared import check_declared
from briefparse.testing.strategies import briefings, wild_briefings

if TYPE_CHECKING:
    from briefparse.exporting.exporter import Exporter
    from briefparse.model import Briefing
    from briefparse.reading.reader import Reader

# Run in a process of its own: a briefing comes as JSON, its export goes as hexadecimal digits.
_ELSEWHERE: Final = """
import importlib, sys
from briefparse import parse
module, name = sys.argv[1:]
exporter = getattr(importlib.import_module(module), name)()
sys.stdout.write(exporter.export(parse(sys.stdin.buffer.read(), from_format="json")).hex())
"""
_PLACES: Final = (
    {"PYTHONHASHSEED": "1", "TZ": "Pacific/Auckland", "LC_ALL": "C"},
    {"PYTHONHASHSEED": "2", "TZ": "America/Lima", "LC_ALL": "C.UTF-8"},
)


def check_exporter(exporter: Exporter, *, reader: Reader | None = None, examples: int = 50) -> None:
    """Check that an exporter keeps the rules.

    It says what it is and documents its options; it writes bytes for any
    briefing, or raises an error of our tree; the same briefing gives the same
    bytes, in another process too; and with a reader, what it wrote comes back.

    Args:
        exporter: The exporter, with the options to be checked.
        reader: The reader that reads what it writes, where a round trip is claimed.
        examples: How many briefings are drawn for each check.

    Raises:
        AssertionError: It breaks a rule; the message says which.
        Exception: What the exporter let through, with the smallest briefing that shows it.
    """
    check_declared(exporter)
    assert exporter.media_type.count("/") == 1, f"the media type {exporter.media_type!r} is none"
    _check_total(exporter, examples)
    _check_elsewhere(exporter)
    if reader is not None:
        _check_round_trip(exporter, reader, examples)


def _quick(examples: int) -> settings:
    return settings(max_examples=examples, deadline=None, database=None, suppress_health_check=list(HealthCheck))


def _check_total(exporter: Exporter, examples: int) -> None:
    @_quick(examples)
    @given(wild_briefings())
    def written(briefing: Briefing) -> None:
        _check_written(exporter, briefing)

    _check_written(exporter, parse(_PAGE))  # what fails on this need not be searched for
    written()


def _check_written(exporter: Exporter, briefing: Briefing) -> None:
    try:
        data = exporter.export(briefing)
    except BriefparseError:
        return
    assert isinstance(data, bytes), f"export gave {type(data).__name__}, not bytes"
    assert exporter.export(briefing) == data, "the same briefing gave other bytes the second time"


def _check_elsewhere(exporter: Exporter) -> None:
    """Compare the bytes that two processes write; with default options, as no others can be sent there."""
    kind = type(exporter)
    if exporter != kind() or kind.__qualname__ != kind.__name__ or kind.__module__ == "__main__":
        return
    briefing = export(parse(_PAGE), "json")
    written = set()
    for place in _PLACES:
        environment = {**os.environ, **place, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
        command = [sys.executable, "-c", _ELSEWHERE, kind.__module__, kind.__name__]
        done = subprocess.run(command, input=briefing, env=environment, capture_output=True, check=False)  # noqa: S603  (this Python)
        assert done.returncode == 0, f"in a process of its own it failed: {done.stderr.decode(errors='replace')}"
        written.add(done.stdout)
    assert len(written) == 1, "another hash seed, time zone or locale gave other bytes"


_PAGE: Final = """\
Fictional briefing on conformance

Haicheng | 10 a.m. Sept. 12, 2031

Speakers:

Ms. Luo Haiming, minister of tides

Chairperson:

Mr. Tan Rui, spokesperson of the Press Bureau

Tan Rui:

Good morning. (Laughter.)

Reuters:

Why is this here? <b>Is it</b> & *was* it?

Luo Haiming:

So that two processes have the same to write: 灯塔 and مرحبا.
"""


def _check_round_trip(exporter: Exporter, reader: Reader, examples: int) -> None:
    @_quick(examples)
    @given(briefings())
    def comes_back(briefing: Briefing) -> None:
        _check_back(exporter, reader, briefing)

    _check_back(exporter, reader, parse(_PAGE))
    comes_back()


def _check_back(exporter: Exporter, reader: Reader, briefing: Briefing) -> None:
    assert parse(exporter.export(briefing), from_format=reader) == briefing, "what was written did not come back"
