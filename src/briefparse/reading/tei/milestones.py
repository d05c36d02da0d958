"""What stands between turns and inside them: page breaks, headings, notes, sounds."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefparse.model import Heading, Note, NoteKind, PageBreak
from briefparse.tei.tree import folded, local, span_of, words_of

if TYPE_CHECKING:
    from lxml.etree import _Element

SOUNDS: Final = frozenset({"vocal", "kinesic", "incident", "writing", "pause", "shift", "stage", "event"})
"""What was heard or seen, and not said."""

_LEVEL: Final = re.compile(r"level([1-9]\d?)")
_NUMBER: Final = re.compile(r"-?\d{1,9}")
_KINDS: Final = {
    **{kind.value: kind for kind in NoteKind},
    "narrative": NoteKind.STAGE,
}


def page_break(pb: _Element) -> PageBreak:
    """Read ``pb``. A page number in letters becomes the mark's text."""
    n = pb.get("n") or ""
    number = int(n) if _NUMBER.fullmatch(n) else None
    after = pb.getnext()
    if after is not None and is_mark_of_page(after):
        return PageBreak(words_of(after), number, span_of(pb))
    written = folded(pb.get("rend")) or words_of(pb) or ("" if number is not None else folded(n))
    return PageBreak(written, number, span_of(pb))


def is_mark_of_page(element: _Element) -> bool:
    """Say whether an element only holds how the page break before it is written."""
    before = element.getprevious()
    is_mark = local(element) == "fw" and element.get("type") == "pageBreak"
    return is_mark and before is not None and local(before) == "pb"


def heading(element: _Element, depth: int) -> Heading:
    """Read ``head`` or ``label``; without a type its level is how deep in divisions it stands."""
    level = _LEVEL.fullmatch(element.get("type") or "")
    return Heading(words_of(element), int(level[1]) if level else max(depth, 1), span_of(element))


def note(element: _Element) -> Note:
    """Read ``note``: of a kind that we write, or an editor's word."""
    return Note(_KINDS.get(element.get("type") or "", NoteKind.EDITORIAL), words_of(element), span_of(element))


def sound(element: _Element) -> Note:
    """Read a sound or a gap; where it has no words, what it is called stands for them."""
    return Note(NoteKind.STAGE, words_of(element) or named(element), span_of(element))


def named(element: _Element) -> str:
    """Return what an element without words says of itself."""
    kind = folded(element.get("type") or element.get("reason") or element.get("new") or element.get("feature"))
    return kind or local(element)
