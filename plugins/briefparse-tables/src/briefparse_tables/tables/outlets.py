"""One row a news outlet in whose name somebody asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefparse import Outlet
from briefparse_tables.columns import Column, ColumnType, Table
from briefparse_tables.tables.heard import COUNTS, Heard, heard

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse import Briefing


def _outlets(briefing: Briefing) -> Iterator[Heard[Outlet]]:
    return heard(briefing, briefing.outlets, lambda turn: turn.outlet)


_C = Column[Heard[Outlet]]

OUTLETS = Table(
    name="outlets",
    about="a news outlet in whose name somebody asked",
    key=("briefing_id", "outlet_id"),
    columns=(
        _C("briefing_id", ColumnType.TEXT, "id of the briefing", lambda of: of.briefing.id),
        _C("outlet_id", ColumnType.TEXT, "id of the outlet, in this briefing", lambda of: of.voice.id),
        _C("name", ColumnType.TEXT, "canonical name", lambda of: of.voice.name),
        _C(
            "kind",
            ColumnType.TEXT,
            "agency, broadcaster, magazine, newspaper, online or other",
            lambda of: of.voice.kind,
        ),
        _C("country", ColumnType.TEXT, "ISO 3166-1 alpha-2 code", lambda of: of.voice.country),
        _C("wikidata", ColumnType.TEXT, "Wikidata item", lambda of: of.voice.wikidata),
        _C("aliases", ColumnType.LIST, "other names", lambda of: of.voice.aliases),
        _C("known", ColumnType.BOOLEAN, "whether the registry has the outlet", lambda of: of.voice.known),
        *COUNTS,
    ),
    things=_outlets,
)
