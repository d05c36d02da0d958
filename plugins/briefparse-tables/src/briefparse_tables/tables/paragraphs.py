"""One row a paragraph of speech."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from briefparse import Briefing, Paragraph, Turn
from briefparse_tables.columns import Column, ColumnType, Table

if TYPE_CHECKING:
    from collections.abc import Iterator


@attrs.frozen
class Spoken:
    """A paragraph with the turn it stands in; ``n`` counts the paragraphs of the turn from 1."""

    briefing: Briefing
    turn: Turn
    n: int
    paragraph: Paragraph


def paragraphs_of(briefing: Briefing) -> Iterator[Spoken]:
    """Yield the paragraphs of a briefing, in order."""
    for turn in briefing.turns:
        for n, paragraph in enumerate(turn.paragraphs, 1):
            yield Spoken(briefing, turn, n, paragraph)


_C = Column[Spoken]

PARAGRAPHS = Table(
    name="paragraphs",
    about="a paragraph of speech",
    key=("briefing_id", "turn_id", "paragraph"),
    columns=(
        _C("briefing_id", ColumnType.TEXT, "id of the briefing", lambda of: of.briefing.id),
        _C("turn_id", ColumnType.TEXT, "id of the turn", lambda of: of.turn.id),
        _C("paragraph", ColumnType.INTEGER, "number of the paragraph in its turn, from 1", lambda of: of.n),
        _C("text", ColumnType.TEXT, "the words", lambda of: of.paragraph.text),
        _C("words", ColumnType.INTEGER, "number of words", lambda of: of.paragraph.word_count),
        _C(
            "continues",
            ColumnType.BOOLEAN,
            "whether it goes on with the paragraph before, which a page break cut",
            lambda of: of.paragraph.continues,
        ),
        _C(
            "start",
            ColumnType.INTEGER,
            "first character in the source text, from 0",
            lambda of: of.paragraph.span.start if of.paragraph.span else None,
        ),
        _C(
            "end",
            ColumnType.INTEGER,
            "one past its last character there",
            lambda of: of.paragraph.span.end if of.paragraph.span else None,
        ),
    ),
    things=paragraphs_of,
)
