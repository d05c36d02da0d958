"""The conformance checks pass what ships with briefparse, and say of each broken rule which it is."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING, Any, ClassVar

import attrs
import pytest

from briefparse import ReadError, Registry, Span, export
from briefparse.dialects.dialect import Dialect, Rule, RuleKind, Shape
from briefparse.dialects.generic import GENERIC
from briefparse.dialects.scio_en import SCIO_EN
from briefparse.exporting.json import JsonExporter
from briefparse.reading.json import JsonReader
from briefparse.reading.text import TextReader
from briefparse.testing.conformance import check_dialect, check_exporter, check_reader
from sample import sample
from scio import PAGE

if TYPE_CHECKING:
    from briefparse import Briefing, Document, Exporter, Reader


pytestmark = pytest.mark.slow


@attrs.frozen
class Good:
    """An exporter and reader that does nothing wrong.

    Attributes:
        mark: Something.
    """

    name: ClassVar[str] = "good"
    extensions: ClassVar[tuple[str, ...]] = (".good",)
    media_type: ClassVar[str] = "text/plain"
    summary: ClassVar[str] = "for tests"

    mark: str = "!"

    def export(self, briefing: Briefing) -> bytes:
        return (briefing.title + self.mark).encode("utf-8", "replace")

    def claims(self, data: bytes, name: str | None) -> float:
        return TextReader().claims(data, name)

    def read(self, data: bytes, name: str | None) -> Document:
        return TextReader().read(data, name)


@pytest.mark.parametrize("exporter", Registry.builtin().exporters, ids=lambda exporter: exporter.name)
def test_what_ships_with_briefparse_passes(exporter: Exporter) -> None:
    check_exporter(exporter, examples=5)


def test_a_round_trip_that_is_claimed_and_kept_passes() -> None:
    check_exporter(JsonExporter(), reader=JsonReader(), examples=10)


def test_a_good_exporter_passes() -> None:
    check_exporter(Good(), examples=10)


def breaks(exporter: Any, rule: str, **options: Any) -> None:
    with pytest.raises(AssertionError, match=rule):
        check_exporter(exporter, examples=10, **options)


def test_a_claim_of_a_round_trip_that_is_not_kept() -> None:
    breaks(JsonExporter(), "did not come back", reader=Good())


@pytest.mark.parametrize(
    ("name", "value", "rule"),
    [
        ("name", "Good One", "is not in lower case with hyphens"),
        ("extensions", [".good"], "extensions is no tuple"),
        ("extensions", ("good",), "is not a dot and lower case"),
        ("summary", "", "the summary is empty"),
        ("summary", "a\nb", "several lines"),
        ("media_type", "text", "media type 'text' is none"),
        ("__doc__", "Good.", "the option mark is not described"),
        ("export", lambda _, briefing: briefing.title, "gave str, not bytes"),
        ("export", lambda _, __: os.urandom(8), "other bytes the second time"),
    ],
)
def test_each_rule_for_exporters(name: str, value: object, rule: str) -> None:
    breaks(attrs.frozen(type("Bad", (Good,), {name: value, "__doc__": Good.__doc__} | {name: value}))(), rule)


def test_an_exporter_that_can_be_changed() -> None:
    @attrs.define
    class Open:
        """Can be changed."""

        name = "open"

    breaks(Open(), "can be changed")


def test_an_exporter_that_lets_an_exception_through() -> None:
    class Partial(Good):
        """Good.

        Attributes:
            mark: Something.
        """

        def export(self, briefing: Briefing) -> bytes:
            return bytes(briefing.turns[0].n)

    with pytest.raises(IndexError):
        check_exporter(attrs.frozen(Partial)(), examples=30)


@attrs.frozen
class Hashing:
    """Depends on the seed of hashes."""

    name: ClassVar[str] = "hashing"
    extensions: ClassVar[tuple[str, ...]] = (".h",)
    media_type: ClassVar[str] = "text/plain"
    summary: ClassVar[str] = "for tests"

    def export(self, briefing: Briefing) -> bytes:
        return str(hash(briefing.title)).encode()


def test_an_exporter_whose_bytes_depend_on_the_process() -> None:
    breaks(Hashing(), "another hash seed, time zone or locale gave other bytes")


EXAMPLES = (b"Reuters:\n\nIs it fictional?\n\nLuo Haiming:\n\nIt is.\n",)


def test_readers_that_ship_with_briefparse_pass() -> None:
    check_reader(TextReader(), EXAMPLES, seconds=0)
    check_reader(JsonReader(), (export(sample(), "json"),), seconds=0)
    check_reader(Good(), EXAMPLES, seconds=0)


def refuse(_: object, data: bytes, name: str | None) -> Document:
    raise ReadError(name or "x", f"{len(data)} bytes are too many")


def lose(_: object, data: bytes, name: str | None) -> Document:
    read = TextReader().read(data, name)
    return attrs.evolve(read, blocks=read.blocks[1:])


def overflow(_: object, data: bytes, name: str | None) -> Document:
    if not data:
        raise OverflowError("nothing in it")
    return TextReader().read(data, name)


@pytest.mark.parametrize(
    ("name", "value", "rule"),
    [
        ("claims", lambda *_: 0.0, "example 1 is not claimed by its content"),
        ("claims", lambda *_: time.monotonic() % 1, "claimed otherwise the second time"),
        ("read", refuse, "example 1 was refused"),
        ("read", lose, "lost"),
        ("read", lambda *_: "words", "gave str"),
    ],
)
def test_each_rule_for_readers(name: str, value: object, rule: str) -> None:
    bad: Reader = attrs.frozen(type("Bad", (Good,), {name: value, "__doc__": Good.__doc__}))()
    with pytest.raises(AssertionError, match=rule):
        check_reader(bad, EXAMPLES, seconds=0)


def test_a_reader_that_lets_an_exception_through() -> None:
    bad: Reader = attrs.frozen(type("Bad", (Good,), {"read": overflow, "__doc__": Good.__doc__}))()
    with pytest.raises(OverflowError):
        check_reader(bad, EXAMPLES, seconds=0)


def test_dialects_that_ship_with_briefparse_pass() -> None:
    check_dialect(SCIO_EN, [PAGE])


def test_a_dialect_of_ones_own_passes() -> None:
    """Needs evidence that no other dialect has."""
    text = "Harbour Board of Lanhai, minutes\n\n>> HOST: Welcome.\n\n>> REUTERS: Why?\n\n>> HOST: Because.\n"
    own = attrs.evolve(SCIO_EN, name="harbour", summary="of the harbour board")
    with pytest.raises(AssertionError, match="is taken for"):
        check_dialect(own, [text])


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        ({"summary": ""}, "its summary is empty"),
        ({"name": ""}, "its name is empty"),
        ({"evidence": ()}, "example 1 is taken for"),
        ({"shapes": (Shape.LETTER,)}, "no turn with a label"),
        ({"rules": (Rule(RuleKind.NAVIGATION, r"(?=[\s\S]*lighthouse)"),)}, "times as many take"),
    ],
)
def test_each_rule_for_dialects(change: dict[str, Any], rule: str) -> None:
    with pytest.raises(AssertionError, match=rule):
        check_dialect(attrs.evolve(SCIO_EN, **change), [PAGE])


def test_examples_are_asked_for() -> None:
    with pytest.raises(AssertionError, match="no example"):
        check_dialect(GENERIC, [])
    with pytest.raises(AssertionError, match="no example"):
        check_reader(TextReader(), [])
    assert isinstance(GENERIC, Dialect)
    assert Span() == Span(0, 0)
