"""One turn as it stands in the file: who is said to speak, and the blocks of what was said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from briefparse.model import Label, Span, TurnBlock
from briefparse.reading.tei.inline import write_content, write_element
from briefparse.reading.tei.milestones import SOUNDS, heading, is_mark_of_page, note, page_break, sound
from briefparse.reading.tei.words import Words
from briefparse.tei.tree import folded, local, pointers, span_of, words_of

if TYPE_CHECKING:
    from lxml.etree import _Element


PARAGRAPHS: Final = frozenset({"seg", "p", "ab", "l", "item", "cell"})
_HOLDERS: Final = frozenset({"div", "lg", "list", "table", "row", "quote", "annotationBlock"})
_BETWEEN: Final = frozenset({"pb", "head", "label", "note", "fw", "speaker", "gap", *SOUNDS})
_CONTINUED: Final = frozenset({"M", "F"})


@attrs.frozen
class Draft:
    """A turn before anybody was told who speaks.

    Attributes:
        label: The label, or None.
        who: What ``who`` points at.
        categories: What ``ana`` points at.
        outlets: What ``corresp`` points at.
        blocks: What was said.
        span: Where it stands in the text that was parsed.
    """

    label: Label | None
    who: tuple[str, ...]
    categories: tuple[str, ...]
    outlets: tuple[str, ...]
    blocks: tuple[TurnBlock, ...]
    span: Span


def read_utterance(element: _Element, label: Label | None) -> Draft:
    """Read ``u`` or ``sp``.

    Args:
        element: The element.
        label: The label that stands before it, or None.
    """
    reading = _Reading(label)
    reading.read(element)
    return Draft(
        reading.label,
        pointers(element, "who") or _who_around(element),
        pointers(element, "ana"),
        pointers(element, "corresp"),
        tuple(reading.blocks),
        span_of(element),
    )


def points_at_speaker(element: _Element) -> bool:
    """Say whether ``u`` or ``sp`` points at somebody."""
    return bool(pointers(element, "who") or _who_around(element))


def _who_around(element: _Element) -> tuple[str, ...]:
    """Return who speaks as an ``annotationBlock`` around a turn says it, which is where ISO 24624 does."""
    around = element.getparent()
    return pointers(around, "who") if around is not None and local(around) == "annotationBlock" else ()


class _Reading:
    """Collects the blocks of one turn."""

    def __init__(self, label: Label | None) -> None:
        self.label = label
        self.blocks: list[TurnBlock] = []
        self._loose = Words()  # words that stand in no paragraph of their own

    def read(self, element: _Element) -> None:
        self._read(element, in_paragraphs=not _is_running(element))
        self._end_loose()

    def _read(self, element: _Element, *, in_paragraphs: bool) -> None:
        self._loose.write(element.text)
        for child in element:
            if not self._read_label(child) and not self._read_block(child, in_paragraphs=in_paragraphs):
                write_element(self._loose, child)
            self._loose.write(child.tail)

    def _read_label(self, child: _Element) -> bool:
        """Take a label that stands inside the turn, unless there is one already."""
        if local(child) != "speaker" and not is_label(child):
            return False
        if self.label is not None or self.blocks:
            return False
        self.label = label_of(child)
        return True

    def _read_block(self, child: _Element, *, in_paragraphs: bool) -> bool:
        name = local(child)
        if name in PARAGRAPHS:
            self._end_loose()
            words = Words()
            write_content(words, child)
            continues = child.get("part") in _CONTINUED
            self.blocks += words.finished(continues=continues, always=name == "seg", span=span_of(child))
        elif name in _HOLDERS:
            self._end_loose()
            self._read(child, in_paragraphs=True)
            self._end_loose()
        elif in_paragraphs or name in {"head", "label"}:
            return self._read_milestone(child, name)
        else:
            return False
        return True

    def _read_milestone(self, child: _Element, name: str) -> bool:
        block: TurnBlock
        if name == "pb":
            block = page_break(child)
        elif name in {"head", "label"}:
            block = heading(child, 1)
        elif name == "note" or (name == "fw" and not is_mark_of_page(child)):
            block = note(child)
        elif name in SOUNDS or name == "gap":
            block = sound(child)
        else:
            return name == "fw"
        self._end_loose()
        self.blocks.append(block)
        return True

    def _end_loose(self) -> None:
        self.blocks += self._loose.finished()
        self._loose = Words()


def _is_running(element: _Element) -> bool:
    """Say whether words stand in a turn directly, so that notes and sounds lie among them."""
    names = {local(child) for child in element}
    if names & (PARAGRAPHS | _HOLDERS):
        return False
    loose = [element.text, *(child.tail for child in element)]
    return any(folded(text) for text in loose) or not names <= _BETWEEN


def label_of(element: _Element) -> Label:
    """Read a label."""
    return Label(words_of(element), span_of(element))


def is_label(element: _Element) -> bool:
    """Say whether an element is a note that holds a label."""
    return local(element) == "note" and element.get("type") == "speaker"
