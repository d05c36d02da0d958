"""Reading test files: the document as the reader gives it, in this process, which is quicker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefparse.reading.document import BlockHint
from briefparse_pdf.reader import PdfReader

if TYPE_CHECKING:
    from briefparse import Document

HERE = PdfReader(isolated=False)


def read(data: bytes) -> Document:
    """Read a file, and check what holds for every document: each character that is not blank is in one block."""
    document = HERE.read(data, "fiction.pdf")
    at = 0
    for block in document.blocks:
        assert not document.text[at : block.span.start].strip()
        assert (block.span.start == block.span.end) == (block.hint is BlockHint.PAGE_BREAK)
        at = block.span.end
    assert not document.text[at:].strip()
    return document


def paragraphs(document: Document) -> list[str]:
    """Return the words of all blocks that are speech, or may be."""
    return [
        block.span.of(document.text)
        for block in document.blocks
        if block.hint not in {BlockHint.RUNNING_HEAD, BlockHint.PAGE_BREAK}
    ]


def heads(document: Document) -> list[str]:
    """Return the running heads."""
    return [block.span.of(document.text) for block in document.blocks if block.hint is BlockHint.RUNNING_HEAD]


def hints(document: Document) -> list[str]:
    """Return the hints of all blocks."""
    return [block.hint.value for block in document.blocks]


def codes(document: Document) -> list[str]:
    """Return the codes of all diagnostics."""
    return [item.code for item in document.diagnostics]


def whole_paragraphs(document: Document) -> list[str]:
    """Return the words of all paragraphs, in one piece where page breaks cut them."""
    whole: list[str] = []
    for block in document.blocks:
        words = block.span.of(document.text)
        if block.continues:
            whole[-1] += f" {words}"
        elif block.hint not in {BlockHint.RUNNING_HEAD, BlockHint.PAGE_BREAK}:
            whole.append(words)
    return whole
