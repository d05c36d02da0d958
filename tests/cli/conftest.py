"""A registry of fakes, and a way to run the command line in this process. All of it is fictional."""

from __future__ import annotations

import io
import sys
from typing import TYPE_CHECKING, ClassVar, Literal

import attrs
import pytest

from briefparse.cli import main
from briefparse.errors import ExportError, ReadError
from briefparse.model import Briefing, Diagnostic, Severity, Source, Span
from briefparse.plugins.discovery import PluginInfo
from briefparse.plugins.registry import Registry
from sample import sample

if TYPE_CHECKING:
    from collections.abc import Callable

DOUBTS = (
    Diagnostic("BP202", Severity.WARNING, "No date."),
    Diagnostic("BP402", Severity.WARNING, "A \x1b[31mred\nlabel.", Span(9, 13)),
)


@attrs.frozen
class FakeReader:
    """Gives the sample for any text; some words of the text make trouble."""

    name: ClassVar[str] = "fake"
    extensions: ClassVar[tuple[str, ...]] = (".txt", ".old.txt")
    summary: ClassVar[str] = "Reads anything."

    def claims(self, data: bytes, _name: str | None) -> float:
        return 0.0 if b"\0" in data else 1.0

    def read(self, data: bytes, name: str | None) -> Briefing:
        if data.startswith(b"broken"):
            raise ReadError(name or "input", "it is broken")
        if data.startswith(b"doubt"):
            return attrs.evolve(sample(), source=Source("line one\nüñí two"), diagnostics=DOUBTS)
        if data.startswith(b"wide"):
            return attrs.evolve(sample(), id="wide")
        if data.startswith(b"empty"):
            return Briefing(id="nothing")
        return sample()


@attrs.frozen
class PlainExporter:
    """Writes what it was told.

    Attributes:
        wrap: Columns after which lines break; 0 for
            never.
        paper: The size of the page.
        with_notes: Whether notes are written.
        licence: The licence, or None.
        tags: Words about the text.
    """

    name: ClassVar[str] = "plain"
    extensions: ClassVar[tuple[str, ...]] = (".plain", ".pl")
    media_type: ClassVar[str] = "text/plain"
    summary: ClassVar[str] = "Writes plainly."

    wrap: int = attrs.field(default=72, validator=attrs.validators.ge(0))
    paper: Literal["a4", "letter"] = "a4"
    with_notes: bool = True
    licence: str | None = None
    tags: tuple[str, ...] = ()
    _secret: int = 7

    def export(self, briefing: Briefing) -> bytes:
        return f"{briefing.id} {self.wrap} {self.paper} {self.with_notes} {self.licence} {self.tags} ü\n".encode()


@attrs.frozen
class TwoPartExporter:
    """Has an ending of two parts, and no options."""

    name: ClassVar[str] = "two"
    extensions: ClassVar[tuple[str, ...]] = (".two.xml",)
    media_type: ClassVar[str] = "application/xml"
    summary: ClassVar[str] = "Writes twice."

    def export(self, _briefing: Briefing) -> bytes:
        return b"<two/>"


@attrs.frozen
class PickyExporter:
    """Writes bytes that are no text, and not every briefing."""

    name: ClassVar[str] = "picky"
    extensions: ClassVar[tuple[str, ...]] = (".bin",)
    media_type: ClassVar[str] = "application/octet-stream"
    summary: ClassVar[str] = "Writes bytes."

    def export(self, briefing: Briefing) -> bytes:
        if briefing.id == "wide":
            raise ExportError("picky", "it is too wide")
        return b"\0\1\2\xff"


@attrs.frozen
class Result:
    """What a run of the command line gave."""

    code: int
    out: bytes
    err: str

    @property
    def text(self) -> str:
        """Standard output as text."""
        return self.out.decode()


@pytest.fixture(autouse=True)
def width(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lay out as for 100 columns, however wide the terminal is that runs the tests."""
    monkeypatch.setenv("COLUMNS", "100")


@pytest.fixture
def registry() -> Registry:
    """Fakes, and one plugin that could not be loaded."""
    return Registry(
        readers=(FakeReader(),),
        dialects=(),
        exporters=(PlainExporter(), TwoPartExporter(), PickyExporter()),
        outlets=(),
        plugins=(
            PluginInfo(
                "briefparse",
                "briefparse",
                "9.8.7",
                "briefparse.plugins.builtin",
                ("briefparse_register_exporters", "briefparse_register_readers"),
                ("fake",),
                ("scio",),
                ("plain", "two", "picky"),
                12,
            ),
            PluginInfo("lost", "briefparse-lost", "1.2", failure="briefparse-lost 1.2 needs the module 'sunken'"),
        ),
    )


@pytest.fixture
def run(registry: Registry, capsysbinary: pytest.CaptureFixture[bytes]) -> Callable[..., Result]:
    """Run the command line with the registry of fakes."""

    def call(*tokens: object, registry: Registry = registry) -> Result:
        code = main([str(token) for token in tokens], registry=registry)
        captured = capsysbinary.readouterr()
        return Result(code, captured.out, captured.err.decode())

    return call


@pytest.fixture
def type_in(monkeypatch: pytest.MonkeyPatch) -> Callable[[bytes], None]:
    """Put bytes on standard input."""

    def put(data: bytes) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))

    return put
