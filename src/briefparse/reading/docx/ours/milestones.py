"""Page breaks, headings and notes, as they are shown and remembered."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefparse.exporting.docx import styles
from briefparse.model import Heading, Note, NoteKind, PageBreak
from briefparse.parsing.text.folding import fold
from briefparse.reading.docx.ours.chunks import visible
from briefparse.reading.docx.ours.roles import has_style, note_kind

if TYPE_CHECKING:
    from briefparse.model import Milestone
    from briefparse.reading.docx.ours.chunks import Block
    from briefparse.reading.docx.ours.remembered import RememberedBlock
    from briefparse.reading.docx.shown import Shown

_NUMBER: Final = re.compile(r"[0-9]{1,9}")
_LEVELS: Final = {style.name.lower(): level for level, style in enumerate(styles.HEADINGS)}


def milestone(block: Block, was: RememberedBlock | None) -> Milestone:
    """Make a milestone.

    Args:
        block: What is shown.
        was: What is remembered of it, or None.
    """
    paragraph = block.shown
    if block.kind == "page":
        return PageBreak(_source_mark(paragraph), _page(block, was))
    if block.kind == "heading":
        return Heading(fold(paragraph.text), _level(paragraph, was))
    return Note(note_kind(paragraph) or NoteKind.UNCLASSIFIED, fold(paragraph.text))


def _source_mark(paragraph: Shown) -> str:
    return "".join(run.text for run in paragraph.words if has_style(run.style.names, styles.SOURCE_MARK))


def _page(block: Block, was: RememberedBlock | None) -> int | None:
    if was is not None and was.digest == block.digest:
        return was.n
    number = _NUMBER.search(visible(block.shown))
    return None if number is None else int(number[0])


def _level(paragraph: Shown, was: RememberedBlock | None) -> int:
    """Return a heading's level: what its style says, unless it is as it was, which may be less deep than its level."""
    shown = max(next((_LEVELS[name] for name in paragraph.look.names if name in _LEVELS), 1), 1)
    if was is not None and was.shown == shown:
        return was.level
    return shown
