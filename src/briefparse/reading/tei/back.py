"""The back: credits, pictures and the furniture of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from briefparse.model import (
    Caption,
    CaptionKind,
    Credit,
    CreditRole,
    Furniture,
    FurnitureKind,
    Note,
    NoteKind,
    PageBreak,
)
from briefparse.reading.tei.milestones import page_break
from briefparse.tei.tree import children, folded, local, span_of, words_of

if TYPE_CHECKING:
    from lxml.etree import _Element


_HOLDERS: Final = frozenset({"back", "div", "div1", "div2", "div3"})
_CAPTIONS: Final = {kind.value: kind for kind in CaptionKind}
_CREDITS: Final = {role.value: role for role in CreditRole}
_FURNITURE: Final = {kind.value: kind for kind in FurnitureKind}


@attrs.frozen
class Back:
    """What stands in the back; ``rest`` is what the model has no place for."""

    captions: tuple[Caption, ...] = ()
    credits: tuple[Credit, ...] = ()
    furniture: tuple[Furniture, ...] = ()
    rest: tuple[Note | PageBreak, ...] = ()


def read_back(back: _Element) -> Back:
    """Read ``back``."""
    walk = _Walk()
    walk.into(back)
    return Back(tuple(walk.captions), tuple(walk.credits), tuple(walk.furniture), tuple(walk.rest))


def read_figure(figure: _Element, usual: CaptionKind) -> Caption:
    """Read ``figure``.

    Args:
        figure: The element.
        usual: What a picture is whose type says nothing.
    """
    credit = next((note for note in children(figure, "note") if note.get("type") == "credit"), None)
    pieces = [figure.text or ""]
    for part in figure:
        pieces += ["" if part is credit else words_of(part), part.tail or ""]
    words = folded(" ".join(pieces))
    kind = _CAPTIONS.get(figure.get("type") or "", usual)
    return Caption(kind, words, None if credit is None else words_of(credit), span_of(figure))


class _Walk:
    def __init__(self) -> None:
        self.captions: list[Caption] = []
        self.credits: list[Credit] = []
        self.furniture: list[Furniture] = []
        self.rest: list[Note | PageBreak] = []

    def into(self, element: _Element) -> None:
        self._keep(folded(element.text))
        for child in element:
            self._read(child, local(child))
            self._keep(folded(child.tail))

    def _read(self, child: _Element, name: str) -> None:
        kind = child.get("type") or ""
        if name in _HOLDERS:
            self.into(child)
        elif name == "figure":
            self.captions.append(read_figure(child, CaptionKind.GALLERY))
        elif name == "list" and kind in _CREDITS:
            self._read_credits(child, _CREDITS[kind])
        elif name == "ab" and kind in _FURNITURE:
            self.furniture.append(Furniture(_FURNITURE[kind], words_of(child), span_of(child)))
        elif name == "pb":
            self.rest.append(page_break(child))
        else:
            self._keep(words_of(child))

    def _read_credits(self, listed: _Element, role: CreditRole) -> None:
        self._keep(folded(listed.text))
        for item in listed:
            if local(item) == "item":
                self.credits.append(Credit(words_of(item), role, span_of(item)))
            else:
                self._keep(words_of(item))
            self._keep(folded(item.tail))

    def _keep(self, words: str) -> None:
        if words:
            self.rest.append(Note(NoteKind.EDITORIAL, words))
