"""TEI that points at nobody who speaks: paragraphs in which labels are still to be found, or labels and no more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefparse.diagnostics import diagnose
from briefparse.reading.composing import Composer
from briefparse.reading.document import BlockHint, Document, MarkKind
from briefparse.tei.tree import BLANK, local
from briefparse.tei.vocabulary import MEDIA_TYPE

if TYPE_CHECKING:
    from lxml.etree import _Element

    from briefparse.model import Diagnostic
    from briefparse.reading.tei.header import Header

_HINTS: Final = {
    "head": BlockHint.HEADING,
    "titlePart": BlockHint.HEADING,
    "item": BlockHint.LIST_ITEM,
    "figDesc": BlockHint.CAPTION,
    "speaker": BlockHint.VOICE,
    "stage": BlockHint.STAGE,
    "note": BlockHint.NOTE,
}
_BLOCKS: Final = frozenset({
    *_HINTS, "p", "ab", "l", "cell", "label", "docDate", "dateline", "seg", "sp", "u", "fw", "byline", "trailer",
    "opener", "closer", "salute", "signed", "argument",
})  # fmt: skip
_BOLD: Final = frozenset({"bold", "b", "strong"})


def compose(text: _Element, header: Header, name: str | None, sha256: str, doubts: tuple[Diagnostic, ...]) -> Document:
    """Make a document of a ``text`` whose words are in paragraphs only, or in turns that have a label and no more.

    Args:
        text: The element.
        header: The header of the file.
        name: The name of the file, or None.
        sha256: Its checksum.
        doubts: What was doubtful about its encoding.
    """
    composer = Composer()
    _write(composer, text, _path(text))
    composer.cut(BlockHint.PARAGRAPH, "text")
    composed = composer.finished()
    day = header.event.date
    told = [("title", header.title), ("date", "" if day is None else day.isoformat())]
    empty = () if composed.blocks else (diagnose("BP104", "the file holds no text"),)
    return Document(
        text=composed.text,
        blocks=composed.blocks,
        marks=composed.marks,
        metadata=tuple((key, value) for key, value in told if value),
        media_type=MEDIA_TYPE,
        name=name,
        sha256=sha256,
        diagnostics=(*doubts, *empty),
    )


def _write(composer: Composer, element: _Element, where: str) -> None:
    name = local(element)
    block = name in _BLOCKS
    if block:
        composer.cut(BlockHint.PARAGRAPH, where)
    kind = MarkKind.BOLD if name == "hi" and (element.get("rend") or "").lower() in _BOLD else None
    if kind is not None:
        composer.begin(kind)
    composer.write(BLANK.sub(" ", element.text or ""))
    for child in element:
        if local(child) == "lb":
            composer.cut(_HINTS.get(name, BlockHint.PARAGRAPH), where, 1)
        _write(composer, child, _path(child) if local(child) in _BLOCKS else where)
        composer.write(BLANK.sub(" ", child.tail or ""))
    if kind is not None:
        composer.finish(kind)
    if block:
        composer.cut(_HINTS.get(name, BlockHint.PARAGRAPH), where)


def _path(element: _Element) -> str:
    """Return where an element is: the line of the file that its tag ends on."""
    return f"line {element.sourceline}"
