"""What stands between turns and inside them, and is nobody's speech."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefparse.exporting.tei.elements import add
from briefparse.exporting.tei.sounds import write_sound
from briefparse.model import Heading, NoteKind, PageBreak

if TYPE_CHECKING:
    from briefparse.exporting.tei.edition import Edition
    from briefparse.exporting.tei.elements import Element
    from briefparse.model import Milestone

# What @rend can hold: words without combining marks, apart by single spaces.
_REND = re.compile(r"[\w!-/:-@\[-`{-~]+(?: [\w!-/:-@\[-`{-~]+)*")


def write_milestone(parent: Element, item: Milestone, edition: Edition, *, top: bool = False) -> None:
    """Append a page break, heading or note.

    Args:
        parent: A ``div`` or ``u``.
        item: The milestone.
        edition: The file.
        top: Whether nothing was said yet in ``parent``; only there TEI has a ``head``.
    """
    source = edition.source(item.span)
    if isinstance(item, PageBreak):
        _write_page_break(parent, item, source)
    elif isinstance(item, Heading):
        add(parent, "head" if top else "label", item.text, type=f"level{item.level}", source=source)
    elif item.kind is NoteKind.STAGE:
        write_sound(parent, item.text, source)
    else:
        add(parent, "note", item.text, type=item.kind.value, source=source)


def _write_page_break(parent: Element, item: PageBreak, source: str | None) -> None:
    """Append ``pb``; the mark as written is its ``rend``, else the ``fw`` after it."""
    n = None if item.n is None else str(item.n)
    if _REND.fullmatch(item.text):
        add(parent, "pb", n=n, rend=item.text, source=source)
        return
    add(parent, "pb", n=n, source=source)
    if item.text:
        add(parent, "fw", item.text, type="pageBreak")
