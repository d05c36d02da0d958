"""One row an exchange: who asked what, who answered, and how long."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from briefparse import Briefing, Exchange
from briefparse_tables.columns import Column, ColumnType, Table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefparse import Turn


@attrs.frozen
class _Row:
    briefing: Briefing
    exchange: Exchange


def _exchanges(briefing: Briefing) -> Iterator[_Row]:
    for exchange in briefing.exchanges:
        yield _Row(briefing, exchange)


def _ids(turns: Iterable[Turn]) -> tuple[str, ...]:
    return tuple(turn.id for turn in turns)


def _text(turns: Iterable[Turn]) -> str:
    return "\n\n".join(turn.text for turn in turns)


def _words(turns: Iterable[Turn]) -> int:
    return sum(turn.word_count for turn in turns)


_C = Column[_Row]

EXCHANGES = Table(
    name="exchanges",
    about="an exchange: one or more questions with all that answers them",
    key=("briefing_id", "exchange"),
    columns=(
        _C("briefing_id", ColumnType.TEXT, "id of the briefing", lambda of: of.briefing.id),
        _C("exchange", ColumnType.INTEGER, "number of the exchange, from 1", lambda of: of.exchange.n),
        _C(
            "outlet_id",
            ColumnType.TEXT,
            "outlet_id of the first question that names an outlet",
            lambda of: None if of.exchange.outlet is None else of.exchange.outlet.id,
        ),
        _C(
            "outlet",
            ColumnType.TEXT,
            "that outlet's name",
            lambda of: None if of.exchange.outlet is None else of.exchange.outlet.name,
        ),
        _C(
            "askers",
            ColumnType.LIST,
            "who asks, each once: the person, else the outlet, else the label",
            lambda of: tuple(dict.fromkeys(turn.voice for turn in of.exchange.questions)),
        ),
        _C(
            "answerer_ids",
            ColumnType.LIST,
            "person_id of each who answers",
            lambda of: tuple(person.id for person in of.exchange.answerers),
        ),
        _C(
            "answerers",
            ColumnType.LIST,
            "their names, in the same order",
            lambda of: tuple(person.name for person in of.exchange.answerers),
        ),
        _C("turn_ids", ColumnType.LIST, "turn_id of every turn", lambda of: _ids(of.exchange.turns)),
        _C("question_ids", ColumnType.LIST, "turn_id of the questions", lambda of: _ids(of.exchange.questions)),
        _C("answer_ids", ColumnType.LIST, "turn_id of the answers", lambda of: _ids(of.exchange.answers)),
        _C(
            "hand_over_ids",
            ColumnType.LIST,
            "turn_id of the answers that hand over to the next speaker",
            lambda of: _ids(of.exchange.hand_overs),
        ),
        _C(
            "supplement_ids",
            ColumnType.LIST,
            "turn_id of the answers by somebody to whom the floor came back",
            lambda of: _ids(of.exchange.supplements),
        ),
        _C("question_words", ColumnType.INTEGER, "words of the questions", lambda of: _words(of.exchange.questions)),
        _C("answer_words", ColumnType.INTEGER, "words of the answers", lambda of: _words(of.exchange.answers)),
        _C(
            "question",
            ColumnType.TEXT,
            "the questions, with a blank line between paragraphs",
            lambda of: _text(of.exchange.questions),
        ),
        _C("answer", ColumnType.TEXT, "the answers, likewise", lambda of: _text(of.exchange.answers)),
    ),
    things=_exchanges,
)
