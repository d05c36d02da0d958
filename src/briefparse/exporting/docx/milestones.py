"""What stands between the words of speakers: page breaks, headings, notes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from briefparse.exporting.docx import styles
from briefparse.exporting.docx.markup import paragraph, plain, run
from briefparse.model import Heading, Note, NoteKind

if TYPE_CHECKING:
    from briefparse.model import Milestone, PageBreak

PageBreaks = Literal["note", "page", "none"]

NOTE_STYLES = {
    NoteKind.UNCLASSIFIED: styles.UNCLASSIFIED_NOTE,
    NoteKind.EDITORIAL: styles.EDITORIAL_NOTE,
    NoteKind.STAGE: styles.STAGE_DIRECTION,
    NoteKind.TIME: styles.TIME_NOTE,
}


class Levels:
    """How deep headings stand: none skips a level, because readers who listen step through them."""

    def __init__(self) -> None:
        self._last = 0

    def begin_section(self) -> None:
        """Take note of a heading of a section, which is above all others."""
        self._last = 0

    def shown(self, level: int) -> int:
        """Return how many levels below a section a heading of the source stands."""
        self._last = min(max(level, 1), self._last + 1, len(styles.HEADINGS) - 1)
        return self._last


def milestone(item: Milestone, page_breaks: PageBreaks, level: int) -> str:
    """Return the paragraph of a milestone, or "" for a page break that is left out.

    Args:
        item: The milestone.
        page_breaks: What becomes of page breaks.
        level: How many levels below a section it stands, if it is a heading.
    """
    if isinstance(item, Note):
        return plain(NOTE_STYLES[item.kind], item.text)
    if isinstance(item, Heading):
        return plain(styles.HEADINGS[level], item.text)
    return _page_break(item, page_breaks)


def page_words(item: PageBreak, page_breaks: PageBreaks) -> str:
    """Return what a reader sees of a page break."""
    if page_breaks != "note":
        return ""
    return "new page" if item.n is None else f"page {item.n}"


def _page_break(item: PageBreak, page_breaks: PageBreaks) -> str:
    if page_breaks == "none":
        return ""
    # The mark of the source is of no use to a reader, but an editor can make it visible.
    mark = run(item.text, styles.SOURCE_MARK) if item.text else ""
    if page_breaks == "page":
        return paragraph(styles.PAGE_MARK, f'<w:r><w:br w:type="page"/></w:r>{mark}')
    return paragraph(styles.PAGE_MARK, run(page_words(item, page_breaks)) + mark)
