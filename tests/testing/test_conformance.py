"""The conformance checks pass what ships with briefparse, and say of each broken rule which it is."""

from __future__ import annotations

import datetime as dt
import os
import time
from typing import TYPE_CHECKING, Any, ClassVar, Literal

import attrs
import pytest

from briefparse import Briefing, ReadError, Registry, Span, export
from briefparse.dialects.dialect import Dialect, Evidence, Rule, RuleKind, Shape
from briefparse.dialects.generic import GENERIC
from briefparse.dialects.scio_en import SCIO_EN
from briefparse.exporting.json import JsonExporter
from briefparse.reading.json import JsonReader
from briefparse.reading.text import TextReader
from briefparse.testing.conformance import check_dialect, check_exporter, check_reader
from sample import sample
from scio import PAGE

if TYPE_CHECKING:
    from briefparse import Document, Exporter, Reader


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
        ("name", "tei", "the name 'tei' is taken by the exporter TeiExporter"),
        ("export", lambda _, briefing: briefing.title, "gave str, not bytes"),
        ("export", lambda _, __: os.urandom(8), "other bytes the second time"),
    ],
)
def test_each_rule_for_exporters(name: str, value: object, rule: str) -> None:
    breaks(attrs.frozen(type("Bad", (Good,), {name: value, "__doc__": Good.__doc__} | {name: value}))(), rule)


def test_a_class_where_an_exporter_is_asked_for() -> None:
    breaks(Good, "Good is a class, and not an instance of one")


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
        check_exporter(attrs.frozen(Partial)(), examples=1)  # the first that is drawn has no turns


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


@attrs.frozen
class Today:
    """Writes the year in which it writes."""

    name: ClassVar[str] = "today"
    extensions: ClassVar[tuple[str, ...]] = (".h",)
    media_type: ClassVar[str] = "text/plain"
    summary: ClassVar[str] = "for tests"

    def export(self, briefing: Briefing) -> bytes:
        return f"{briefing.id} {self.now()}".encode("utf-8", "replace")

    def now(self) -> object:
        return dt.date.today().year  # noqa: DTZ011  (the fault of the test)


class Now(Today):
    """Writes the hour."""

    name = "now"

    def now(self) -> object:
        return dt.datetime.now(dt.UTC).replace(minute=0, second=0, microsecond=0)


class Year(Today):
    """Writes the year, as the C library tells it."""

    name = "year"

    def now(self) -> object:
        return time.strftime("%Y")


@pytest.mark.parametrize("exporter", [Today(), Now(), Year()], ids=lambda exporter: exporter.name)
def test_an_exporter_whose_bytes_depend_on_the_day(exporter: Exporter) -> None:
    breaks(exporter, "another day gave other bytes")


@attrs.frozen
class Optional(Good):
    """Works as long as nobody asks for anything.

    Attributes:
        mark: Something.
        loud: A flag.
        paper: One of two.
        width: A number.
    """

    name: ClassVar[str] = "optional"

    loud: bool = False
    paper: Literal["a4", "letter"] = "a4"
    width: int | None = 3

    def export(self, briefing: Briefing) -> bytes:
        if self == attrs.evolve(self, **self.fault()):
            raise KeyError("x")
        return super().export(briefing)

    def fault(self) -> dict[str, Any]:
        return {"loud": True}


@pytest.mark.parametrize("fault", [{"loud": True}, {"paper": "letter"}, {"width": 4}, {"width": None}])
def test_an_exporter_that_fails_with_other_options(fault: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Optional, "fault", lambda _: fault)
    with pytest.raises(KeyError, match="x") as caught:
        check_exporter(Optional(), examples=1)
    assert "with the options Optional(" in caught.value.__notes__[0]


def test_what_could_not_be_checked_is_said() -> None:
    not_varied = "the option mark was not varied: its type tells no other value"
    assert check_exporter(Good(), examples=1) == (not_varied,)
    local: Exporter = attrs.frozen(
        type("Local", (Good,), {"__doc__": Good.__doc__, "__qualname__": "a.<locals>.Local"})
    )()
    assert check_exporter(local, examples=1)[1].startswith("other processes were not asked")
    assert check_reader(TextReader(), (b"Reuters:\n" + b"1" * 40,), seconds=0) == (
        "example 1 was not spoilt: its second half has no letters",
    )


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
        ("read", lambda _, data, name: TextReader().read(data[:20], name), "the second half of example 1 is not read"),
        ("read", lambda *_: Briefing(id="x", title="x"), "the second half of example 1 is not read"),
        ("read", lambda *_: Briefing(id="x"), "nothing was read of example 1"),
        ("claims", lambda *_: 1.0, "it claims 1.0 of a file that reader text reads"),
        (
            "claims",
            lambda _, data, name: 1.0 if data[:1] == b"<" else TextReader().claims(data, name),
            "a file that reader html reads",
        ),
        ("name", "text", "the name 'text' is taken by the reader TextReader"),
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
        ({"roles": list(SCIO_EN.roles)}, "its roles is .* and not tuple"),
        ({"running": "((("}, "is no regular expression"),
        ({"evidence": ()}, "example 1 is taken for"),
        ({"shapes": (Shape.LETTER,)}, "hardly a label that stands as the dialect says"),
        ({"rules": (Rule(RuleKind.NAVIGATION, r"(?=[\s\S]*lighthouse)", inside=True),)}, "times a text of .* takes"),
        ({"rules": (Rule(RuleKind.NAVIGATION, r"[\s\S]*[\s\S]*[#%]"),)}, "times a text of .* takes"),
        ({"rules": (Rule(RuleKind.NAVIGATION, r"[\s\S]*[\s\S]*lighthouse[#%]"),)}, "times a text of .* takes"),
        ({"label_patterns": (r"(?P<label>[\s\S]*[\s\S]*lighthouse)",)}, "times a text of .* takes"),
        ({"evidence": (*SCIO_EN.evidence, Evidence(r"\S", 0.5, "anything"))}, "is taken for scio-en"),
        ({"host": "Another"}, "the name 'scio-en' is taken by another dialect"),
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
