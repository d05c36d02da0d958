"""Plugins that raise while they are used: the program hears of it in our own words."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, ClassVar

import attrs
import pytest

from briefparse import Block, Document, PluginError, ReadError, Registry, Span, export, hookimpl, parse
from briefparse.reading.text import TextReader
from sample import sample

if TYPE_CHECKING:
    from briefparse import Briefing, Exporter, Reader


@attrs.frozen
class Leaky:
    """A reader and exporter that fails where it is told to."""

    where: str
    name: ClassVar[str] = "leaky"
    extensions: ClassVar[tuple[str, ...]] = (".leak",)
    media_type: ClassVar[str] = "text/plain"
    summary: ClassVar[str] = "for tests"

    def claims(self, data: bytes, name: str | None) -> float:  # noqa: ARG002  (as the protocol asks)
        self._fail("claims")
        return 1.0 if data.startswith(b"LEAK") else 0.0

    def read(self, data: bytes, name: str | None) -> Document:
        self._fail("read")
        if self.where == "refuse":
            raise ReadError(name or "leak", "it is dry")
        return TextReader().read(data, name)

    def export(self, briefing: Briefing) -> bytes:  # noqa: ARG002  (as the protocol asks)
        self._fail("export")
        return b""

    def _fail(self, place: str) -> None:
        if self.where == place:
            raise ZeroDivisionError("the hull is gone")


def registry(where: str) -> Registry:
    class Plugin:
        @hookimpl
        def briefparse_register_readers(self) -> list[Reader]:
            return [Leaky(where)]

        @hookimpl
        def briefparse_register_exporters(self) -> list[Exporter]:
            return [Leaky(where)]

    return Registry.with_plugins(Plugin())


def test_a_reader_that_fails_to_look_is_passed_over_with_a_diagnostic() -> None:
    briefing = parse("Reuters:\n\nWhy?\n", registry=registry("claims"))
    assert briefing.source.media_type == "text/plain"
    doubt = next(doubt for doubt in briefing.diagnostics if doubt.code == "BP106")
    assert "reader leaky" in doubt.message
    assert "ZeroDivisionError: the hull is gone" in doubt.message


def test_a_reader_that_works_says_nothing() -> None:
    assert "BP106" not in [doubt.code for doubt in parse("LEAK\n", registry=registry("")).diagnostics]


def test_a_reader_that_fails_to_read_is_named() -> None:
    with pytest.raises(PluginError, match=r"reader leaky.*a\.leak.*ZeroDivisionError: the hull is gone") as caught:
        parse(b"LEAK", name="a.leak", registry=registry("read"))
    assert isinstance(caught.value.__cause__, ZeroDivisionError)


def test_a_reader_that_refuses_is_heard_as_it_says() -> None:
    with pytest.raises(ReadError, match="it is dry"):
        parse(b"LEAK", registry=registry("refuse"))


@pytest.mark.parametrize("claim", [float("nan"), float("inf"), 1.5, -0.1, "sure", None])
def test_a_claim_that_is_none_is_passed_over_with_a_diagnostic(claim: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Leaky, "claims", lambda *_: claim)
    briefing = parse("LEAK\n", registry=registry(""))
    assert briefing.source.media_type == "text/plain"
    assert ["reader leaky" in doubt.message for doubt in briefing.diagnostics if doubt.code == "BP106"] == [True]


@pytest.mark.parametrize("where", ["claims", "read", "export"])
def test_a_plugin_that_ends_the_program_does_not(where: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Leaky, where, lambda *_: sys.exit(9))
    if where == "claims":
        assert "BP106" in [doubt.code for doubt in parse("LEAK\n", registry=registry("")).diagnostics]
        return
    with pytest.raises(PluginError, match="SystemExit: 9"):
        parse("LEAK\n", registry=registry("")) if where == "read" else export(sample(), "leaky", registry=registry(""))


def test_what_is_no_answer_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Leaky, "read", lambda *_: None)
    with pytest.raises(PluginError, match=r"reader leaky.*NoneType, not Document or Briefing"):
        parse("LEAK\n", registry=registry(""))
    monkeypatch.setattr(Leaky, "export", lambda *_: "words")
    with pytest.raises(PluginError, match=r"exporter leaky.*str, not bytes"):
        export(sample(), "leaky", registry=registry(""))


@pytest.mark.parametrize(
    ("fields", "fault"),
    [
        ({"text": b"Why?", "blocks": ()}, "the text is bytes, not str"),
        ({"text": "Why?", "blocks": ("Why?",)}, "a block is str, not Block"),
        ({"text": "Why?", "blocks": (Block(Span(0, 5)),)}, "the last block ends behind the text"),
        ({"text": "Why?", "blocks": None}, "the blocks are a NoneType, not a tuple"),
        ({"text": "Why?", "blocks": [Block(Span(0, 4))]}, "the blocks are a list, not a tuple"),
    ],
)
def test_a_document_that_is_none_is_named(fields: dict[str, Any], fault: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Leaky, "read", lambda *_: Document(**fields))
    with pytest.raises(PluginError, match=rf"reader leaky.*{fault}"):
        parse("LEAK\n", registry=registry(""))


def test_an_interrupt_is_the_users(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> float:
        raise KeyboardInterrupt

    monkeypatch.setattr(Leaky, "claims", interrupted)
    with pytest.raises(KeyboardInterrupt):
        parse("LEAK\n", registry=registry(""))


def test_an_exporter_that_fails_is_named() -> None:
    with pytest.raises(PluginError, match=r"exporter leaky.*fictional_2031-04-02.*ZeroDivisionError"):
        export(sample(), "leaky", registry=registry("export"))
