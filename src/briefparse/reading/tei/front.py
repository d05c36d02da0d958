"""The front: what stands above the transcript, piece by piece."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefparse.model import FrontMatter, FrontMatterKind
from briefparse.tei.tree import children, folded, local, pointers, span_of, within, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from briefparse.reading.tei.people import Cast

_HOLDERS: Final = frozenset({
    "front", "div", "div1", "div2", "div3", "titlePage", "docTitle", "argument", "performance", "castGroup",
})  # fmt: skip
_LISTS: Final = frozenset({"list", "castList", "table", "listPerson"})
_TITLES: Final = frozenset({"titlePart", "title"})
_DATES: Final = frozenset({"dateline", "docDate"})
_KINDS: Final = {kind.value: kind for kind in FrontMatterKind}


def read_front(front: _Element, cast: Cast) -> tuple[FrontMatter, ...]:
    """Read ``front``.

    Args:
        front: The element.
        cast: Who takes part.
    """
    return tuple(piece for piece in _pieces(front, cast) if piece.text or piece.refers)


def _pieces(element: _Element, cast: Cast) -> Iterator[FrontMatter]:
    if words := folded(element.text):
        yield FrontMatter(FrontMatterKind.OTHER, words)
    for child in element:
        name = local(child)
        if name in _HOLDERS:
            yield from _pieces(child, cast)
        elif name in _LISTS:
            yield from _entries(child, cast)
        else:
            yield FrontMatter(_kind(child, name), words_of(child), _refers(child, cast), span_of(child))
        if words := folded(child.tail):
            yield FrontMatter(FrontMatterKind.OTHER, words)


def _entries(listed: _Element, cast: Cast) -> Iterator[FrontMatter]:
    if words := folded(listed.text):
        yield FrontMatter(FrontMatterKind.OTHER, words)
    for child in listed:
        name = local(child)
        kind = FrontMatterKind.HEADING if name in {"head", "label"} else FrontMatterKind.ROSTER
        if name in _LISTS:
            yield from _entries(child, cast)
        else:
            yield FrontMatter(kind, words_of(child), _refers(child, cast), span_of(child))
        if words := folded(child.tail):
            yield FrontMatter(FrontMatterKind.OTHER, words)


def _kind(child: _Element, name: str) -> FrontMatterKind:
    if name == "ab" and (kind := _KINDS.get(child.get("type") or "")) is not None:
        return kind
    if name in _TITLES or name == "head":
        return FrontMatterKind.TITLE
    if name == "label":
        return FrontMatterKind.HEADING
    if name in _DATES or next(within(child, "date", "time"), None) is not None:
        return FrontMatterKind.DATELINE
    return FrontMatterKind.ABSTRACT if name == "p" else FrontMatterKind.OTHER


def _refers(child: _Element, cast: Cast) -> str | None:
    """Return the id of the person whom a piece points at, itself or by the first name in it."""
    named = (pointer for name in children(child, "persName") for pointer in pointers(name, "ref"))
    for pointer in (*pointers(child, "corresp"), *named):
        voice = cast.voices.get(pointer)
        if voice is not None and voice.person is not None:
            return voice.person.id
    return None
