"""One row a mark on part of a paragraph: laughter, inaudible words, corrections and so on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from briefparse import Annotation
from briefparse_tables.columns import Column, ColumnType, Table
from briefparse_tables.tables.paragraphs import Spoken, paragraphs_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse import Briefing


@attrs.frozen
class _Row:
    spoken: Spoken
    n: int
    annotation: Annotation


def _annotations(briefing: Briefing) -> Iterator[_Row]:
    for spoken in paragraphs_of(briefing):
        for n, annotation in enumerate(spoken.paragraph.annotations, 1):
            yield _Row(spoken, n, annotation)


_C = Column[_Row]

ANNOTATIONS = Table(
    name="annotations",
    about="a mark on part of a paragraph",
    key=("briefing_id", "turn_id", "paragraph", "annotation"),
    columns=(
        _C("briefing_id", ColumnType.TEXT, "id of the briefing", lambda of: of.spoken.briefing.id),
        _C("turn_id", ColumnType.TEXT, "id of the turn", lambda of: of.spoken.turn.id),
        _C("paragraph", ColumnType.INTEGER, "number of the paragraph in its turn", lambda of: of.spoken.n),
        _C("annotation", ColumnType.INTEGER, "number of the mark in its paragraph, from 1", lambda of: of.n),
        _C("kind", ColumnType.TEXT, "stage, inaudible, insertion, sic …", lambda of: of.annotation.kind),
        _C("start", ColumnType.INTEGER, "first character in the paragraph, from 0", lambda of: of.annotation.start),
        _C("end", ColumnType.INTEGER, "one past the last character there", lambda of: of.annotation.end),
        _C(
            "text",
            ColumnType.TEXT,
            "the characters that are marked",
            lambda of: of.spoken.paragraph.text[of.annotation.start : of.annotation.end],
        ),
        _C("value", ColumnType.TEXT, "what the mark says beyond its place", lambda of: of.annotation.value),
    ),
    things=_annotations,
)
