"""The body: turns and what stands between them, in the order of the file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from briefparse.diagnostics import diagnose
from briefparse.model import (
    BodyItem,
    Caption,
    CaptionKind,
    Diagnostic,
    Furniture,
    FurnitureKind,
    Note,
    NoteKind,
    PageBreak,
)
from briefparse.reading.tei.back import read_figure
from briefparse.reading.tei.milestones import SOUNDS, heading, is_mark_of_page, note, page_break, sound
from briefparse.reading.tei.utterance import Draft, is_label, label_of, read_utterance
from briefparse.tei.tree import folded, local, span_of, words_of

if TYPE_CHECKING:
    from lxml.etree import _Element


TURNS: Final = frozenset({"u", "sp"})
# They only hold others; ``annotationBlock`` is how ISO 24624 wraps a turn.
_HOLDERS: Final = frozenset({
    "text", "body", "group", "floatingText", "div", "div1", "div2", "div3", "div4", "div5", "div6", "div7",
    "annotationBlock", "list", "table", "row", "lg", "quote",
})  # fmt: skip
_SILENT: Final = frozenset({"timeline", "spanGrp", "linkGrp"})  # beside the text: analysis and alignment
_ELSEWHERE: Final = frozenset({"front", "back"})
_SHOWN: Final = 40  # characters of a text in a message


@attrs.frozen
class Body:
    """The body as it stands in the file, before turns were given to people."""

    items: tuple[Draft | BodyItem, ...]
    captions: tuple[Caption, ...]
    furniture: tuple[Furniture, ...]
    doubts: tuple[Diagnostic, ...]

    @property
    def drafts(self) -> tuple[Draft, ...]:
        """The turns."""
        return tuple(item for item in self.items if isinstance(item, Draft))


def read_body(text: _Element) -> Body:
    """Read the body of a ``text``; its front and back are read elsewhere."""
    walk = _Walk()
    walk.into(text, 0)
    walk.end_label()
    return Body(tuple(walk.items), tuple(walk.captions), tuple(walk.furniture), tuple(walk.doubts))


class _Walk:
    """One walk through a body; every word comes to lie in an item."""

    def __init__(self) -> None:
        self.items: list[Draft | BodyItem] = []
        self.captions: list[Caption] = []
        self.furniture: list[Furniture] = []
        self.doubts: list[Diagnostic] = []
        self._label: _Element | None = None  # the note with a label whose turn is still to come

    def into(self, element: _Element, depth: int) -> None:
        """Read what an element holds; ``depth`` counts the divisions around it."""
        self._keep_words(element.text)
        for child in element:
            self._read(child, local(child), depth)
            self._keep_words(child.tail)

    def end_label(self) -> None:
        """Keep a label that no turn follows as a note."""
        if self._label is not None:
            self._unclassified(words_of(self._label))
            self._label = None

    def _read(self, child: _Element, name: str, depth: int) -> None:
        if name in TURNS:
            label = None if self._label is None else label_of(self._label)
            self._label = None
            self.items.append(read_utterance(child, label))
        elif is_label(child) or name == "speaker":
            self.end_label()
            self._label = child
        elif name in _HOLDERS:
            self.into(child, depth + name.startswith("div"))
        elif (item := _milestone(child, name, depth)) is not None:
            # A page may turn between a label and its turn; anything else cuts the two apart.
            if not isinstance(item, PageBreak):
                self.end_label()
            self.items.append(item)
        elif name == "figure":
            self.captions.append(read_figure(child, CaptionKind.PHOTO))
        elif name == "fw":
            if not is_mark_of_page(child):
                self.furniture.append(Furniture(FurnitureKind.RUNNING_HEAD, words_of(child), span_of(child)))
        elif name not in _SILENT and name not in _ELSEWHERE:
            self._keep_words(words_of(child))

    def _keep_words(self, text: str | None) -> None:
        if text and (words := folded(text)):
            self.end_label()
            self._unclassified(words)

    def _unclassified(self, words: str) -> None:
        self.items.append(Note(NoteKind.UNCLASSIFIED, words))
        self.doubts.append(diagnose("BP601", f"no turn holds the words {words[:_SHOWN]!r}; they were kept as a note"))


def _milestone(element: _Element, name: str, depth: int) -> BodyItem | None:
    if name == "pb":
        return page_break(element)
    if name in {"head", "label"}:
        return heading(element, depth)
    if name == "note":
        return note(element)
    if name in SOUNDS or name == "gap":
        return sound(element)
    return None
