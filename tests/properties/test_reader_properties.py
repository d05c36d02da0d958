"""Readers of pages: any bytes and any markup become a sound document, or a `ReadError`."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, example, given, settings, strategies as st

from briefparse import coverage, parse
from briefparse.errors import ReadError
from briefparse.reading.blocks import BLANK
from briefparse.reading.document import Document
from briefparse.reading.html import HtmlReader
from briefparse.reading.markdown import MarkdownReader

READERS = (HtmlReader(), MarkdownReader())
_RELAXED = settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])

_TAGS = (
    "p div b s em br h1 li ul table tr td pre form nav script title body html template figcaption svg a span".split()
)
_html = st.one_of(
    st.sampled_from([f"<{tag}>" for tag in _TAGS]),
    st.sampled_from([f"</{tag}>" for tag in _TAGS]),
    st.sampled_from(
        ["<p hidden>", "<br/>", "<!--", "-->", "&nbsp;", "&#146;", "&#0;", "<![CDATA[", "]]>", "<?xml", "<"]
    ),
    st.sampled_from(["words", " ", "\n", "\u00a0", "Q  Why?", "MR. LUO:", "罗海明：", "\x00", "\ud800", "\u2028"]),
    st.text(max_size=8),
)
_markdown = st.one_of(
    st.sampled_from(
        ["*", "**", "_", "~~", "`", "```", "[", "](", "](a.b)", "![", "<s>", "</s>", "<br>", "<!--", "-->"]
    ),
    st.sampled_from(
        ["\n", "\n\n", "  \n", "\\\n", "---\n", "===\n", "# ", "> ", "- ", "1. ", "    ", "\\", "&amp;", "&#0;"]
    ),
    st.sampled_from(
        ["words", " ", "\u00a0", "Q  Why?", "MR. LUO:", "罗海明：", "title: x", "key: 'v", "\x00", "\ud800"]
    ),
    st.text(max_size=8),
)


def is_sound(document: Document) -> None:
    text, reached = document.text, 0
    for block in document.blocks:
        words = block.span.of(text)
        assert reached <= block.span.start
        assert not text[reached : block.span.start].strip(BLANK)
        assert words
        assert words == words.strip(BLANK)
        assert block.where
        reached = block.span.end
    assert not text[reached:].strip(BLANK)
    starts = [mark.span.start for mark in document.marks]
    assert starts == sorted(starts)
    assert all(0 <= mark.span.start < mark.span.end <= len(text) for mark in document.marks)
    assert (not document.blocks) == any(item.code == "BP104" for item in document.diagnostics)


def document_of(reader: HtmlReader | MarkdownReader, data: bytes) -> Document:
    """Read a file that is not our own."""
    document = reader.read(data, None)
    assert isinstance(document, Document)
    return document


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.name)
@given(data=st.binary(max_size=300))
@example(data=b"\xff\xfe<\x00p\x00>\x00a\x00")
@_RELAXED
def test_any_bytes(reader: HtmlReader | MarkdownReader, data: bytes) -> None:
    assert 0.0 <= reader.claims(data, None) <= 1.0
    try:
        document = document_of(reader, data)
    except ReadError:
        return
    is_sound(document)


@given(st.lists(_html, max_size=40).map("".join))
@example("<b><p>a</b>b</p><i>")
@_RELAXED
def test_any_page(page: str) -> None:
    document = HtmlReader().read(page.encode("utf-8", "surrogatepass"), "a.html")
    is_sound(document)
    assert coverage(parse(page, from_format="html")).complete


@given(st.lists(_markdown, max_size=40).map("".join))
@example("---\ntitle: a\n---\n*b")
@_RELAXED
def test_any_markdown(source: str) -> None:
    document = document_of(MarkdownReader(), source.encode("utf-8", "surrogatepass"))
    is_sound(document)
    assert coverage(parse(source, from_format="markdown")).complete


@given(st.lists(st.text(alphabet="abc DEF.,:罗海", min_size=1, max_size=30).filter(str.strip), min_size=1, max_size=6))
@example([":::D"])
@_RELAXED
def test_plain_paragraphs_come_through_both(paragraphs: list[str]) -> None:
    words = [" ".join(paragraph.split()) for paragraph in paragraphs]
    page = HtmlReader().read("".join(f"<p>{paragraph}</p>\n" for paragraph in words).encode(), None)
    assert [block.span.of(page.text) for block in page.blocks] == words
    source = document_of(MarkdownReader(), "\n\n".join(words).encode())
    assert [block.span.of(source.text) for block in source.blocks] == words
