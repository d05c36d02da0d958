"""One row a turn: who speaks, for whom, what kind of turn, and the words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from briefparse import Briefing, Section, Turn
from briefparse_tables.columns import Column, ColumnType, Table

if TYPE_CHECKING:
    from collections.abc import Iterator


@attrs.frozen
class _Row:
    briefing: Briefing
    section: Section
    turn: Turn


def _turns(briefing: Briefing) -> Iterator[_Row]:
    for section in briefing.sections:
        for turn in section.turns:
            yield _Row(briefing, section, turn)


_C = Column[_Row]

TURNS = Table(
    name="turns",
    about="a turn: what one voice said, from its label to the next",
    key=("briefing_id", "turn_id"),
    columns=(
        _C("briefing_id", ColumnType.TEXT, "id of the briefing", lambda of: of.briefing.id),
        _C("turn_id", ColumnType.TEXT, "id of the turn", lambda of: of.turn.id),
        _C("n", ColumnType.INTEGER, "number of the turn, from 1", lambda of: of.turn.n),
        _C("kind", ColumnType.TEXT, "statement, question, answer or moderation", lambda of: of.turn.kind),
        _C("section", ColumnType.TEXT, "opening, statement, exchange or closing", lambda of: of.section.kind),
        _C(
            "exchange",
            ColumnType.INTEGER,
            "number of the exchange it belongs to",
            lambda of: None if of.section.exchange is None else of.section.exchange.n,
        ),
        _C(
            "label",
            ColumnType.TEXT,
            "label as written, without the colon",
            lambda of: None if of.turn.label is None else of.turn.label.text,
        ),
        _C(
            "voice",
            ColumnType.TEXT,
            "who speaks: the person, else the outlet, else the label",
            lambda of: of.turn.voice,
        ),
        _C(
            "speaker_id",
            ColumnType.TEXT,
            "person_id of who speaks, if a person is known",
            lambda of: None if of.turn.speaker is None else of.turn.speaker.id,
        ),
        _C(
            "speaker",
            ColumnType.TEXT,
            "that person's name",
            lambda of: None if of.turn.speaker is None else of.turn.speaker.name,
        ),
        _C(
            "outlet_id",
            ColumnType.TEXT,
            "outlet_id of the outlet asked for, if one is named",
            lambda of: None if of.turn.outlet is None else of.turn.outlet.id,
        ),
        _C(
            "outlet",
            ColumnType.TEXT,
            "that outlet's name",
            lambda of: None if of.turn.outlet is None else of.turn.outlet.name,
        ),
        _C("text", ColumnType.TEXT, "the paragraphs, with a blank line between", lambda of: of.turn.text),
        _C("paragraphs", ColumnType.INTEGER, "number of paragraphs", lambda of: len(of.turn.paragraphs)),
        _C("words", ColumnType.INTEGER, "number of words", lambda of: of.turn.word_count),
        _C("reason", ColumnType.TEXT, "rule that told who speaks", lambda of: of.turn.resolution.reason),
        _C(
            "confidence",
            ColumnType.NUMBER,
            "how sure that is, from 0.0 to 1.0",
            lambda of: of.turn.resolution.confidence,
        ),
        _C(
            "candidates",
            ColumnType.LIST,
            "person_id of each who may speak, where several fit",
            lambda of: of.turn.resolution.candidates,
        ),
        _C(
            "start",
            ColumnType.INTEGER,
            "first character in the source text, from 0",
            lambda of: of.turn.span.start if of.turn.span else None,
        ),
        _C(
            "end",
            ColumnType.INTEGER,
            "one past its last character there",
            lambda of: of.turn.span.end if of.turn.span else None,
        ),
        _C("digest", ColumnType.TEXT, "fingerprint of label and words", lambda of: of.turn.digest),
    ),
    things=_turns,
)
