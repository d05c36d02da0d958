"""The rules for exporters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import HealthCheck, Phase, given, settings

from briefparse.api import parse
from briefparse.errors import BriefparseError
from briefparse.plugins.registry import Registry
from briefparse.testing.conformance.declared import check_declared, check_free
from briefparse.testing.conformance.elsewhere import check_elsewhere
from briefparse.testing.conformance.foreign import PAGE
from briefparse.testing.conformance.options import varied
from briefparse.testing.strategies import briefings, wild_briefings

if TYPE_CHECKING:
    from briefparse.exporting.exporter import Exporter
    from briefparse.model import Briefing
    from briefparse.reading.reader import Reader


def check_exporter(exporter: Exporter, *, reader: Reader | None = None, examples: int = 50) -> tuple[str, ...]:
    """Check that an exporter keeps the rules.

    It says what it is, by a name that is free, and documents its options; it
    writes bytes for any briefing, or raises an error of our tree, and so it does
    with other options, where their types tell other values; the same briefing
    gives the same bytes, in another process and on another day too; and with a
    reader, what it wrote comes back.

    Args:
        exporter: The exporter, with the options to be checked.
        reader: The reader that reads what it writes, where a round trip is claimed.
        examples: How many briefings are drawn for each check.

    Returns:
        What could not be checked, in sentences: options whose types tell no other
        value, and other processes, where they cannot import the class.

    Raises:
        AssertionError: It breaks a rule; the message says which.
        Exception: What the exporter let through, with the smallest briefing that shows it.
    """
    check_declared(exporter)
    assert exporter.media_type.count("/") == 1, f"the media type {exporter.media_type!r} is none"
    check_free("exporter", exporter, Registry.default().exporters)
    _check_total(exporter, examples)
    not_varied = _check_varied(exporter)
    not_compared = check_elsewhere(exporter, parse(PAGE))
    if reader is not None:
        _check_round_trip(exporter, reader, examples)
    return not_varied + not_compared


def _quick(examples: int) -> settings:
    return settings(
        max_examples=examples,
        deadline=None,
        database=None,
        phases=(Phase.generate, Phase.shrink),  # to explain a failure takes a minute
        suppress_health_check=list(HealthCheck),
    )


def _check_total(exporter: Exporter, examples: int) -> None:
    @_quick(examples)
    @given(wild_briefings())
    def written(briefing: Briefing) -> None:
        _check_written(exporter, briefing)

    _check_written(exporter, parse(PAGE))  # what fails on this need not be searched for
    written()


def _check_varied(exporter: Exporter) -> tuple[str, ...]:
    others, left_out = varied(exporter)
    for other in others:
        try:
            _check_written(other, parse(PAGE))
        except Exception as failure:
            failure.add_note(f"with the options {other!r}")
            raise
    return left_out


def _check_written(exporter: Exporter, briefing: Briefing) -> None:
    try:
        data = exporter.export(briefing)
    except BriefparseError:
        return
    assert isinstance(data, bytes), f"export gave {type(data).__name__}, not bytes"
    assert exporter.export(briefing) == data, "the same briefing gave other bytes the second time"


def _check_round_trip(exporter: Exporter, reader: Reader, examples: int) -> None:
    @_quick(examples)
    @given(briefings())
    def comes_back(briefing: Briefing) -> None:
        _check_back(exporter, reader, briefing)

    _check_back(exporter, reader, parse(PAGE))
    comes_back()


def _check_back(exporter: Exporter, reader: Reader, briefing: Briefing) -> None:
    assert parse(exporter.export(briefing), from_format=reader) == briefing, "what was written did not come back"
