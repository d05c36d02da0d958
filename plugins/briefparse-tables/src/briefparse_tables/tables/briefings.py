"""One row: the briefing itself."""

from __future__ import annotations

from briefparse import Briefing
from briefparse_tables.columns import Column, ColumnType, Table

_C = Column[Briefing]

BRIEFINGS = Table(
    name="briefings",
    about="a briefing",
    key=("briefing_id",),
    columns=(
        _C("briefing_id", ColumnType.TEXT, "id of the briefing", lambda of: of.id),
        _C("title", ColumnType.TEXT, "title of the page", lambda of: of.title),
        _C("language", ColumnType.TEXT, "language, as a BCP 47 tag", lambda of: of.language),
        _C("dialect", ColumnType.TEXT, "dialect that it was read with", lambda of: of.dialect),
        _C("date", ColumnType.DATE, "day it was held", lambda of: of.event.date),
        _C("time", ColumnType.TIME, "when it began, as the source says it", lambda of: of.event.time),
        _C("end_time", ColumnType.TIME, "when it ended", lambda of: of.event.end_time),
        _C("timezone", ColumnType.TEXT, "zone of these times, as written", lambda of: of.event.timezone),
        _C("place", ColumnType.TEXT, "where it was held: a city, or a hall", lambda of: of.event.place),
        _C("venue", ColumnType.TEXT, "room or building", lambda of: of.event.venue),
        _C("host", ColumnType.TEXT, "who held it", lambda of: of.host),
        _C("abstract", ColumnType.TEXT, "summary above the transcript", lambda of: of.abstract),
        _C("turns", ColumnType.INTEGER, "number of turns", lambda of: len(of.turns)),
        _C("exchanges", ColumnType.INTEGER, "number of exchanges", lambda of: len(of.exchanges)),
        _C("paragraphs", ColumnType.INTEGER, "number of paragraphs spoken", lambda of: of.paragraph_count),
        _C("words", ColumnType.INTEGER, "number of words spoken", lambda of: of.word_count),
        _C("source", ColumnType.TEXT, "name of the file that was read", lambda of: of.source.name),
        _C("source_sha256", ColumnType.TEXT, "checksum of that file", lambda of: of.source.sha256),
    ),
    things=lambda briefing: (briefing,),
)
