"""One row a news outlet in whose name somebody asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from briefparse import Briefing, Outlet, Turn
from briefparse_tables.columns import Column, ColumnType, Table

if TYPE_CHECKING:
    from collections.abc import Iterator


@attrs.frozen
class _Row:
    briefing: Briefing
    outlet: Outlet
    turns: tuple[Turn, ...]


def _outlets(briefing: Briefing) -> Iterator[_Row]:
    """Yield the outlets; and after them those that only a turn names, so that every id joins."""
    outlets = {outlet.id: outlet for outlet in briefing.outlets}
    spoken: dict[str, list[Turn]] = {}
    for turn in briefing.turns:
        if turn.outlet is not None:
            outlets.setdefault(turn.outlet.id, turn.outlet)
            spoken.setdefault(turn.outlet.id, []).append(turn)
    for outlet in outlets.values():
        yield _Row(briefing, outlet, tuple(spoken.get(outlet.id, ())))


_C = Column[_Row]

OUTLETS = Table(
    name="outlets",
    about="a news outlet in whose name somebody asked",
    key=("briefing_id", "outlet_id"),
    columns=(
        _C("briefing_id", ColumnType.TEXT, "id of the briefing", lambda of: of.briefing.id),
        _C("outlet_id", ColumnType.TEXT, "id of the outlet, in this briefing", lambda of: of.outlet.id),
        _C("name", ColumnType.TEXT, "canonical name", lambda of: of.outlet.name),
        _C(
            "kind",
            ColumnType.TEXT,
            "agency, broadcaster, magazine, newspaper, online or other",
            lambda of: of.outlet.kind,
        ),
        _C("country", ColumnType.TEXT, "ISO 3166-1 alpha-2 code", lambda of: of.outlet.country),
        _C("wikidata", ColumnType.TEXT, "Wikidata item", lambda of: of.outlet.wikidata),
        _C("aliases", ColumnType.LIST, "other names", lambda of: of.outlet.aliases),
        _C("known", ColumnType.BOOLEAN, "whether the registry has the outlet", lambda of: of.outlet.known),
        _C("turns", ColumnType.INTEGER, "number of turns", lambda of: len(of.turns)),
        _C("words", ColumnType.INTEGER, "number of words", lambda of: sum(turn.word_count for turn in of.turns)),
    ),
    things=_outlets,
)
