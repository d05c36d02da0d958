"""What the paragraphs of a body share while they are written: options, footnotes, comments."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from briefparse.exporting.docx.comments import Comments
from briefparse.exporting.docx.footnotes import Footnotes
from briefparse.model import PageBreak, Turn

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse.exporting.docx.exporter import DocxExporter
    from briefparse.model import Briefing, Span


class Sheet(NamedTuple):
    """The options of a file, and what is collected for its other parts while the body is written.

    Attributes:
        options: The options.
        footnotes: The footnotes.
        comments: The comments of a review copy.
        levels: How many levels below a section each heading of the source is shown, in order.
    """

    options: DocxExporter
    footnotes: Footnotes
    comments: Comments
    levels: list[int]

    @classmethod
    def of(cls, briefing: Briefing, options: DocxExporter) -> Sheet:
        """Begin a file."""
        diagnostics = briefing.diagnostics if options.review else ()
        comments = Comments(diagnostics, _leaves(briefing, options) if diagnostics else ())
        return cls(options, Footnotes(), comments, levels=[])


def _leaves(briefing: Briefing, options: DocxExporter) -> Iterator[Span]:
    """Yield the spans of all that is written as a paragraph of its own."""
    for item in briefing.body:
        if isinstance(item, Turn) and item.label is not None:
            yield item.label.span
        blocks = item.blocks if isinstance(item, Turn) else (item,)
        for block in blocks:
            if not isinstance(block, PageBreak) or options.page_breaks != "none":
                yield block.span
    yield from (caption.span for caption in briefing.captions)
    yield from (piece.span for piece in briefing.furniture)
    if options.front:
        yield from (piece.span for piece in briefing.front)
