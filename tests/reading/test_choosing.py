"""The format of a file is told by its content first, its name second; a format that is asked for overrules both."""

from __future__ import annotations

import pytest

from briefparse import Registry, export, parse
from sample import sample

REGISTRY = Registry.builtin()
WRITTEN = {exporter.name: export(sample(), exporter) for exporter in REGISTRY.exporters}
READ_BACK = [reader.name for reader in REGISTRY.readers if reader.name in WRITTEN]
PAGE = b"<!DOCTYPE html><html><body><p>Host:</p><p>Welcome to a fiction.</p></body></html>"
WORDS = b"Host:\n\nWelcome to a fiction.\n"


@pytest.mark.parametrize("name", [None, "x.txt", "x.html", "x.docx", "x.pdf", "x.xml", "x.json", "x", "x.md.bak"])
@pytest.mark.parametrize("written", READ_BACK)
def test_what_we_wrote_is_known_under_any_name(written: str, name: str | None) -> None:
    assert REGISTRY.reader_for(WRITTEN[written], name).name == written
    assert parse(WRITTEN[written], name=name) == sample()


@pytest.mark.parametrize("name", [None, "x.txt", "x.docx", "x.json", "x.md"])
def test_a_page_is_known_under_any_name(name: str | None) -> None:
    assert REGISTRY.reader_for(PAGE, name).name == "html"


@pytest.mark.parametrize(
    ("name", "reader"), [(None, "text"), ("x.txt", "text"), ("x.md", "markdown"), ("x.htm", "html"), ("x.log", "text")]
)
def test_words_alone_are_told_by_the_name(name: str | None, reader: str) -> None:
    assert REGISTRY.reader_for(WORDS, name).name == reader


def test_a_format_that_is_asked_for_overrules_content_and_name() -> None:
    assert parse(WORDS, name="x.md", from_format="text").source.media_type == "text/plain"
    assert parse(PAGE, name="x.html", from_format="text").source.text == PAGE.decode()
