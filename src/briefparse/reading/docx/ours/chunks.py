"""The transcript of a file, cut where labels stand, and what belongs to which turn that is remembered."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.editing.leads import without_colon
from briefparse.exporting.docx import styles
from briefparse.exporting.docx.bookmarks import is_of_heading, turn_of
from briefparse.exporting.docx.memory import digest
from briefparse.model import Diagnostic
from briefparse.parsing.text.folding import fold
from briefparse.reading.docx.ours.judging import TypedLabels
from briefparse.reading.docx.ours.roles import Role, has_style, roles_of
from briefparse.reading.docx.ours.typed import MAY_HOLD_LABELS, Typed
from briefparse.reading.docx.ours.written import Written
from briefparse.reading.docx.shown import PageTurn, Shown

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefparse.reading.docx.ours.remembered import Memory
    from briefparse.reading.docx.shown import Story
    from briefparse.reading.returning.known import Known

# A heading of ours whose bookmark was lost.
_HEADING: Final = re.compile(
    r"(?:Exchange [1-9][0-9]{0,5}|Opening|Statement|Closing)(?:: .*)?"
    r"|Participants|Pictures|Credits|Front matter as published|From the published page"
)
_IN_TURNS: Final = {Role.SPEECH: "p", Role.PAGE: "page", Role.HEADING: "heading", Role.NOTE: "note", Role.OTHER: "p"}


@attrs.frozen
class Block:
    """A paragraph or a milestone, as it is shown.

    Attributes:
        kind: As in `RememberedBlock`.
        shown: The paragraph.
        digest: The checksum of its words.
    """

    kind: str
    shown: Shown
    digest: str


@attrs.frozen
class Chunk:
    """A label with what follows it up to the next one; without a label, what stands before the first.

    Attributes:
        label: The label's paragraph, or None.
        blocks: What follows.
        turn: The number of the turn that its bookmark names, or None.
        typed: Whether somebody typed the label, and did not give it our style.
    """

    label: Shown | None
    blocks: tuple[Block, ...]
    turn: int | None = None
    typed: bool = False


@attrs.frozen
class Parted:
    """A file, parted by what its paragraphs are for.

    Attributes:
        chunks: The transcript; the first chunk has no label.
        matter: All other paragraphs of ours, by their role, in order.
        strays: What stands below the transcript in a style that is none of ours.
        doubts: What is doubtful about paragraphs that begin as labels do that people type, and name nobody.
    """

    chunks: tuple[Chunk, ...]
    matter: dict[Role, list[Shown]]
    strays: tuple[Shown, ...]
    doubts: tuple[Diagnostic, ...]


def part(story: Story, known: Known, memory: Memory) -> Parted:
    """Part what a file shows. Headings that the exporter made, and tables of contents, are left out.

    Args:
        story: What it shows.
        known: Whom a label can name that somebody typed.
        memory: What it remembers.
    """
    typed_labels = _typed_labels(story, known, memory)
    open_chunks = [_Open(None)]
    matter: dict[Role, list[Shown]] = defaultdict(list)
    strays: list[Shown] = []
    doubts: list[Diagnostic] = []
    below = False
    for paragraph, told in roles_of(story.paragraphs):
        role = Role.LABEL if turn_of(paragraph.bookmarks) is not None else told
        if paragraph.contents or _is_ours(paragraph):
            continue
        if role is Role.LABEL:
            open_chunks.append(_Open(paragraph))
            below = False
        elif not _shows(paragraph, role):
            continue
        elif role in _IN_TURNS and not (below and role is Role.OTHER):
            block = _block(paragraph, role)
            typed = typed_labels.label(paragraph, block.digest) if role in MAY_HOLD_LABELS else None
            if not isinstance(typed, Typed):
                doubts += [] if typed is None else [typed]
                open_chunks[-1].blocks.append(block)
                continue
            open_chunks.append(_Open(typed.label, typed=True))
            open_chunks[-1].blocks += [] if typed.speech is None else [_block(typed.speech, role)]
        elif role is Role.OTHER:
            strays.append(paragraph)
        else:
            matter[role].append(paragraph)
            below = below or len(open_chunks) > 1
    return Parted(tuple(_without_empty(each.chunk() for each in open_chunks)), matter, tuple(strays), tuple(doubts))


def _typed_labels(story: Story, known: Known, memory: Memory) -> TypedLabels:
    """Gather what tells a label that somebody typed from words that were there."""
    labels = (paragraph.text for paragraph, role in roles_of(story.paragraphs) if role is Role.LABEL)
    shown = (digest(spoken(paragraph)) for paragraph in story.paragraphs)
    return TypedLabels(known, frozenset(without_colon(fold(label)) for label in labels), Written.of(memory, shown))


@attrs.define
class _Open:
    """A chunk as it is gathered."""

    label: Shown | None
    typed: bool = False
    blocks: list[Block] = attrs.field(factory=list)

    def chunk(self) -> Chunk:
        turn = None if self.label is None else turn_of(self.label.bookmarks)
        return Chunk(self.label, tuple(self.blocks), turn, self.typed)


def _is_ours(paragraph: Shown) -> bool:
    if is_of_heading(paragraph.bookmarks):
        return True
    return has_style(paragraph.look.names[:1], styles.HEADINGS[0]) and _HEADING.fullmatch(paragraph.text) is not None


def _shows(paragraph: Shown, role: Role) -> bool:
    return bool(paragraph.text.strip()) or (
        role is Role.PAGE and any(isinstance(run, PageTurn) for run in paragraph.runs)
    )


def _block(paragraph: Shown, role: Role) -> Block:
    words = visible(paragraph) if role is Role.PAGE else spoken(paragraph)
    return Block(_IN_TURNS[role], paragraph, digest(words))


def visible(paragraph: Shown) -> str:
    """Return the words of a paragraph without those of the source's mark, which is hidden."""
    return "".join(run.text for run in paragraph.words if not has_style(run.style.names, styles.SOURCE_MARK))


def spoken(paragraph: Shown) -> str:
    """Return the words of a paragraph without what the exporter added in brackets."""
    return "".join(run.text for run in paragraph.words if not has_style(run.style.names, styles.ADDED))


def _without_empty(chunks: Iterable[Chunk]) -> Iterable[Chunk]:
    """Leave out empty labels that part nothing, as Enter leaves behind."""
    for chunk in chunks:
        empty = chunk.label is not None and not chunk.label.text.strip()
        if not (empty and not chunk.blocks and chunk.turn is None):
            yield chunk
