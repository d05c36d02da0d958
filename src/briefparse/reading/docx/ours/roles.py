"""What a paragraph is for, told by its style."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final, TypeVar

from briefparse.exporting.docx import styles
from briefparse.exporting.docx.milestones import NOTE_STYLES
from briefparse.exporting.docx.speech import LOOKS
from briefparse.exporting.docx.transcript import SPEECH_STYLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from briefparse.exporting.docx.styles import Style
    from briefparse.model import AnnotationKind, NoteKind, TurnKind
    from briefparse.reading.docx.shown import Shown, Words

Kind = TypeVar("Kind")


class Role(StrEnum):
    """What a paragraph of our files is for."""

    TITLE = "title"
    EVENT = "event"
    ABSTRACT = "abstract"
    TABLE_HEADING = "table-heading"
    TABLE_TEXT = "table-text"
    OUTLETS = "outlets"
    LABEL = "label"
    SPEECH = "speech"
    PAGE = "page"
    HEADING = "heading"
    NOTE = "note"
    CAPTION = "caption"
    CREDIT = "credit"
    FRONT = "front"
    FURNITURE = "furniture"
    OF_FILE = "of-file"
    """What is about the file and not about the briefing: the address of its source."""
    OTHER = "other"
    """A style that is none of ours."""


_ROLES: Final[dict[str, Role]] = {
    style.name.lower(): role
    for role, those in (
        (Role.TITLE, (styles.TITLE,)),
        (Role.EVENT, (styles.EVENT,)),
        (Role.ABSTRACT, (styles.ABSTRACT,)),
        (Role.TABLE_HEADING, (styles.TABLE_HEADING,)),
        (Role.TABLE_TEXT, (styles.TABLE_TEXT,)),
        (Role.OUTLETS, (styles.OUTLETS,)),
        (Role.LABEL, (styles.SPEAKER_LABEL,)),
        (Role.SPEECH, tuple(SPEECH_STYLES.values())),
        (Role.PAGE, (styles.PAGE_MARK,)),
        (Role.HEADING, styles.HEADINGS),
        (Role.NOTE, tuple(NOTE_STYLES.values())),
        (Role.CAPTION, (styles.CAPTION, styles.GALLERY_CAPTION)),
        (Role.CREDIT, (styles.CREDIT,)),
        (Role.FRONT, (styles.FRONT_MATTER, styles.FRONT_MATTER_HEADING)),
        (Role.OF_FILE, (styles.SOURCE,)),
        (Role.FURNITURE, (styles.PAGE_FURNITURE, styles.DISCLAIMER)),
    )
    for style in those
}
_TURN_KINDS: Final = {style.name.lower(): kind for kind, style in SPEECH_STYLES.items()}
_NOTE_KINDS: Final = {style.name.lower(): kind for kind, style in NOTE_STYLES.items()}
_MARKS: Final = {style.name.lower(): kind for kind, style in LOOKS.items()}


def role_of(paragraph: Shown) -> Role:
    """Return what a paragraph is for."""
    return next((_ROLES[name] for name in paragraph.look.names if name in _ROLES), Role.OTHER)


def roles_of(paragraphs: Sequence[Shown]) -> Iterator[tuple[Shown, Role]]:
    """Yield each paragraph with what it is for; all cells of the table of people are of people."""
    roles = [role_of(paragraph) for paragraph in paragraphs]
    tables = {
        paragraph.cell[0]
        for paragraph, role in zip(paragraphs, roles, strict=True)
        if paragraph.cell is not None and role is Role.TABLE_HEADING
    }
    for paragraph, role in zip(paragraphs, roles, strict=True):
        in_table = paragraph.cell is not None and paragraph.cell[0] in tables
        yield paragraph, Role.TABLE_TEXT if in_table and role is not Role.TABLE_HEADING else role


def turn_kind(paragraph: Shown) -> TurnKind | None:
    """Return what a turn does that has this paragraph, or None where its style does not tell."""
    return _first(paragraph.look.names, _TURN_KINDS)


def note_kind(paragraph: Shown) -> NoteKind | None:
    """Return what kind of note a paragraph is, or None where its style does not tell."""
    return _first(paragraph.look.names, _NOTE_KINDS)


def mark_kind(words: Words) -> AnnotationKind | None:
    """Return the mark that the look of words stands for, or None for none."""
    return _first(words.style.names, _MARKS)


def has_style(names: Iterable[str], style: Style) -> bool:
    """Say whether a style, or one that it builds on, is the given one."""
    return style.name.lower() in names


def _first(names: Iterable[str], kinds: dict[str, Kind]) -> Kind | None:
    return next((kinds[name] for name in names if name in kinds), None)
