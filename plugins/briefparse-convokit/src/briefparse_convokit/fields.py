"""The metadata: which fields utterances, speakers, conversations and the corpus have, and of which type."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar

import attrs

from briefparse import Briefing, Section
from briefparse_convokit.replies import Reply
from briefparse_convokit.voices import Voice

if TYPE_CHECKING:
    from briefparse import Turn

Thing = TypeVar("Thing")


@attrs.frozen
class Field(Generic[Thing]):
    """One field of the metadata.

    Attributes:
        name: Its name, part of the public interface.
        kind: The type that ConvoKit's index names; a value may be None besides.
        about: What it holds, in a few words.
        value: Takes the value from what the metadata is about.
    """

    name: str
    kind: type
    about: str
    value: Callable[[Thing], object]


@attrs.frozen
class Said:
    """What the metadata of an utterance is taken from."""

    briefing: Briefing
    reply: Reply


@attrs.frozen
class Held:
    """What the metadata of a conversation is taken from: a section, or None for a whole briefing."""

    briefing: Briefing
    section: Section | None


def _annotations(turn: Turn) -> list[dict[str, object]]:
    """Return the marks of all paragraphs, with places in the text of the whole turn."""
    found: list[dict[str, object]] = []
    offset = 0
    for paragraph in turn.paragraphs:
        for mark in paragraph.annotations:
            place = {"start": offset + mark.start, "end": offset + mark.end}
            found.append({"kind": mark.kind.value, **place, "value": mark.value})
        offset += len(paragraph.text) + len("\n\n")
    return found


_U = Field[Said]

UTTERANCE_FIELDS = (
    _U("briefing", str, "id of the briefing", lambda of: of.briefing.id),
    _U("n", int, "number of the turn in its briefing, from 1", lambda of: of.reply.turn.n),
    _U("kind", str, "statement, question, answer or moderation", lambda of: of.reply.turn.kind.value),
    _U("section", str, "opening, statement, exchange or closing", lambda of: of.reply.section.kind.value),
    _U(
        "exchange",
        int,
        "number of the exchange it belongs to",
        lambda of: None if of.reply.section.exchange is None else of.reply.section.exchange.n,
    ),
    _U(
        "label",
        str,
        "label as written, without the colon",
        lambda of: None if of.reply.turn.label is None else of.reply.turn.label.text,
    ),
    _U(
        "outlet",
        str,
        "name of the outlet asked for, beside a person too",
        lambda of: None if of.reply.turn.outlet is None else of.reply.turn.outlet.name,
    ),
    _U(
        "hand_over",
        bool,
        "whether it is an answer that hands over to the next speaker",
        lambda of: of.reply.hand_over,
    ),
    _U(
        "supplement",
        bool,
        "whether it is an answer by somebody to whom the floor came back",
        lambda of: of.reply.supplement,
    ),
    _U("words", int, "number of words", lambda of: of.reply.turn.word_count),
    _U(
        "annotations",
        list,
        "laughter, corrections and other marks: `kind`, `start`, `end` (in the text), `value`",
        lambda of: _annotations(of.reply.turn),
    ),
    _U("reason", str, "rule that told who speaks", lambda of: of.reply.turn.resolution.reason.value),
    _U("confidence", float, "how sure that is, from 0.0 to 1.0", lambda of: of.reply.turn.resolution.confidence),
)

_S = Field[Voice]

SPEAKER_FIELDS = (
    _S("briefing", str, "id of the briefing", lambda of: of.briefing),
    _S("kind", str, "person, outlet, label or unlabelled", lambda of: of.kind.value),
    _S("individual", bool, "whether this is one person for certain", lambda of: of.individual),
    _S("name", str, "name of the person or outlet", lambda of: of.name),
    _S("label", str, "label, where that is all that is known", lambda of: of.label),
    _S("honorific", str, "Mr., Ms., Dr. … as written", lambda of: of.person and of.person.honorific),
    _S("title", str, "office as listed", lambda of: of.person and of.person.title),
    _S(
        "affiliation",
        str,
        "body or outlet the person speaks for",
        lambda of: of.person and of.person.affiliation,
    ),
    _S(
        "role",
        str,
        "speaker, chair, interpreter, journalist or unknown",
        lambda of: of.person and of.person.role.value,
    ),
    _S("listed", bool, "whether the roster names the person", lambda of: of.person and of.person.listed),
    _S(
        "outlet_kind",
        str,
        "agency, broadcaster, magazine, newspaper, online or other",
        lambda of: of.outlet and of.outlet.kind and of.outlet.kind.value,
    ),
    _S("country", str, "outlet's ISO 3166-1 alpha-2 code", lambda of: of.outlet and of.outlet.country),
    _S("wikidata", str, "outlet's Wikidata item", lambda of: of.outlet and of.outlet.wikidata),
)

_C = Field[Held]

CONVERSATION_FIELDS = (
    _C("briefing", str, "id of the briefing", lambda of: of.briefing.id),
    _C(
        "kind",
        str,
        "opening, statement, exchange or closing; or briefing, for a whole one",
        lambda of: "briefing" if of.section is None else of.section.kind.value,
    ),
    _C(
        "exchange",
        int,
        "number of the exchange",
        lambda of: of.section and of.section.exchange and of.section.exchange.n,
    ),
    _C(
        "outlet",
        str,
        "name of the outlet that asks first",
        lambda of: (
            of.section and of.section.exchange and of.section.exchange.outlet and of.section.exchange.outlet.name
        ),
    ),
    _C("title", str, "title of the briefing", lambda of: of.briefing.title),
    _C("date", str, "day it was held, after ISO 8601", lambda of: of.briefing.event.date),
    _C("time", str, "when it began, after ISO 8601", lambda of: of.briefing.event.time),
    _C("timezone", str, "zone of that time, as written", lambda of: of.briefing.event.timezone),
    _C("place", str, "where it was held: a city, or a hall", lambda of: of.briefing.event.place),
    _C("venue", str, "room or building", lambda of: of.briefing.event.venue),
    _C("host", str, "who held it", lambda of: of.briefing.host),
    _C("language", str, "language, as a BCP 47 tag", lambda of: of.briefing.language),
    _C("dialect", str, "dialect that it was read with", lambda of: of.briefing.dialect),
)

_K = Field[tuple[str, tuple[str, ...]]]

CORPUS_FIELDS = (
    _K("conversations", str, "what a conversation is: exchange or briefing", lambda of: of[0]),
    _K("briefings", list, "ids of the briefings, in order", lambda of: of[1]),
)
