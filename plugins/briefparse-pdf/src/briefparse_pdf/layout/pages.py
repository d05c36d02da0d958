"""All pages laid out: their heads, paragraphs and feet."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import attrs

from briefparse_pdf.layout.columns import Flow, flows_of
from briefparse_pdf.layout.furniture import form_of, part_pages
from briefparse_pdf.layout.lines import askew_texts, rows_of
from briefparse_pdf.layout.margins import level_margins
from briefparse_pdf.layout.measures import main_size, measure, usual_leading
from briefparse_pdf.layout.paragraphs import Paragraph, paragraphs_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefparse_pdf.extraction.words import Word
    from briefparse_pdf.layout.lines import Line, Row


@attrs.frozen
class Page:
    """A page, laid out.

    Attributes:
        head: Its running head, line by line.
        paragraphs: Its paragraphs, in the order in which they are read.
        foot: Its running foot, line by line.
        askew: Texts that do not run as the page does, and are on no other page.
        stamps: Such texts that other pages repeat.
        readable: Whether the page could be read.
    """

    head: tuple[str, ...]
    paragraphs: tuple[Paragraph, ...]
    foot: tuple[str, ...]
    askew: tuple[str, ...] = ()
    stamps: tuple[str, ...] = ()
    readable: bool = True

    @property
    def is_empty(self) -> bool:
        """Whether there is no text on the page but running heads."""
        return not self.paragraphs and not self.askew


@attrs.frozen
class Layout:
    """All pages, and the size of most of the type in points."""

    pages: tuple[Page, ...]
    size: float


def lay_out(pages: Iterable[Sequence[Word] | None]) -> Layout:
    """Lay out the words of all pages; an empty page has none, and None stands for one that cannot be read."""
    rows: list[tuple[Row, ...]] = []
    askew: list[tuple[str, ...]] = []
    readable: list[bool] = []
    for words in pages:
        rows.append(rows_of(words or ()))
        askew.append(askew_texts(words or ()))
        readable.append(words is not None)
    lines = [line for page in rows for row in page for line in row.lines]
    size = main_size(lines)
    pairs = [(above.lines[0], below.lines[0]) for page in rows for above, below in pairwise(page)]
    parted = part_pages(rows, size, usual_leading(pairs, size))
    flows = level_margins(_in_one_direction([flows_of(page.text) for page in parted]))
    paragraphs = paragraphs_of(flows, measure(flow for page in flows for flow in page))
    stamps = _repeated(askew)
    return Layout(
        tuple(
            Page(
                tuple(row.text for row in page.head),
                found,
                tuple(row.text for row in page.foot),
                tuple(text for text in texts if form_of(text) not in stamps),
                tuple(text for text in texts if form_of(text) in stamps),
                could_be_read,
            )
            for page, found, texts, could_be_read in zip(parted, paragraphs, askew, readable, strict=True)
        ),
        size,
    )


def _in_one_direction(pages: list[tuple[Flow, ...]]) -> list[tuple[Flow, ...]]:
    """Mirror the pages of a text that runs from right to left: then lines begin on the left, as all others do."""
    lines = [line for page in pages for flow in page for line in flow.lines]
    if sum(line.turned for line in lines) * 2 <= len(lines):
        return pages
    return [tuple(Flow(tuple(map(_mirrored, flow.lines)), flow.column) for flow in page) for page in pages]


def _mirrored(line: Line) -> Line:
    return attrs.evolve(line, left=-line.right, right=-line.left)


def _repeated(pages: list[tuple[str, ...]]) -> frozenset[str]:
    """Return the forms of the texts that stand on more than one page."""
    seen: set[str] = set()
    again: set[str] = set()
    for texts in pages:
        forms = {form_of(text) for text in texts}
        again |= forms & seen
        seen |= forms
    return frozenset(again)
