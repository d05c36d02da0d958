"""Files that a Word file holds whole, and that Word puts in their place when it opens it (``w:altChunk``).

Programs that make Word files of web pages write no paragraphs of Word, but the page as it was.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefparse.reading.html.reader import HtmlReader
from briefparse.reading.text import TextReader

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from briefparse.model import Span
    from briefparse.reading.composing import Composer
    from briefparse.reading.document import Document, Mark
    from briefparse.reading.docx.opening import HeldFile

_TEXT = ".txt"


def documents_in(files: Collection[HeldFile], max_bytes: int) -> dict[str, Document]:
    """Return what is in those files that are web pages or plain text, by their ids.

    Args:
        files: The files.
        max_bytes: The limit for all of them together.

    Raises:
        ReadError: One is damaged.
        TooLargeError: One has more elements or lines than its share of the limit allows.
    """
    share = max_bytes // max(len(files), 1)
    page, text = HtmlReader(max_bytes=share), TextReader(max_bytes=share)
    found: dict[str, Document] = {}
    for file in files:
        if page.claims(file.data, file.name) > 0:
            found[file.id] = page.read(file.data, file.name)
        elif file.name.lower().endswith(_TEXT) and text.claims(file.data, file.name) > 0:
            found[file.id] = text.read(file.data, file.name)
    return found


def put_in(document: Document, composer: Composer) -> None:
    """Write what is in such a file, with its blocks and marks."""
    blocks, text, marks = document.blocks, document.text, document.marks
    at = 0
    for number, block in enumerate(blocks):
        here = []
        while at < len(marks) and marks[at].span.start < block.span.end:
            here.append(marks[at])
            at += 1
        _write(text, block.span, here, composer)
        last = number + 1 == len(blocks)
        breaks = 2 if last else text.count("\n", block.span.end, blocks[number + 1].span.start)
        composer.cut(block.hint, f"{document.name}, {block.where}", breaks)


def _write(text: str, span: Span, marks: Iterable[Mark], composer: Composer) -> None:
    places = [(mark.span.start, True, mark.kind) for mark in marks] + [
        (mark.span.end, False, mark.kind) for mark in marks
    ]
    done = span.start
    for place, begins, kind in sorted(places):
        composer.write(text[done:place])
        (composer.begin if begins else composer.finish)(kind)
        done = place
    composer.write(text[done : span.end])
