"""Who takes part: people, and the news outlets that ask."""

from __future__ import annotations

from enum import StrEnum

import attrs

from briefparse.model.words import begins_unspaced


class ParticipantRole(StrEnum):
    """What a person does at a briefing."""

    SPEAKER = "speaker"
    """An official who states and answers."""
    CHAIR = "chair"
    """Who opens, gives the floor and closes."""
    INTERPRETER = "interpreter"
    JOURNALIST = "journalist"
    """Somebody named who asks for an outlet."""
    UNKNOWN = "unknown"
    """Has a label, and nothing says what they do."""


class OutletKind(StrEnum):
    """What sort of news organisation an outlet is."""

    AGENCY = "agency"
    BROADCASTER = "broadcaster"
    MAGAZINE = "magazine"
    NEWSPAPER = "newspaper"
    ONLINE = "online"
    OTHER = "other"


@attrs.frozen
class Person:
    """A participant with a name.

    Attributes:
        id: Unique among the participants of one briefing, made from the name.
        name: The name without honorific, as the roster writes it.
        honorific: ``Mr.``, ``Ms.``, ``Dr.`` … as written, or None.
        title: The office as listed (``minister of science and technology``), or None.
        affiliation: The body or outlet a person speaks for, where it is said apart
            from the title, or None.
        role: What the person does here.
        aliases: Other forms of the name seen in this briefing, in order.
        listed: Whether the roster names this person.
    """

    id: str
    name: str
    honorific: str | None = None
    title: str | None = None
    affiliation: str | None = None
    role: ParticipantRole = ParticipantRole.SPEAKER
    aliases: tuple[str, ...] = ()
    listed: bool = False

    @property
    def full_name(self) -> str:
        """The name with its honorific, each where it is written: ``Mr. Lin Mo``, ``林默先生``; "" without either."""
        return titled(self.name, self.honorific)


def titled(name: str, honorific: str | None) -> str:
    """Put an honorific to a name: before it, but in Chinese and Japanese behind it and without a blank.

    Args:
        name: The name, or "".
        honorific: ``Mr.``, ``先生`` …, or None.
    """
    if honorific and begins_unspaced(honorific):
        return f"{name}{honorific}"
    return " ".join(filter(None, (honorific, name)))


@attrs.frozen
class Outlet:
    """A news organisation in whose name a question was asked.

    Attributes:
        id: Unique among the outlets of one briefing, made from the name.
        name: The canonical name, whatever alias the transcript used.
        kind: What sort of organisation it is, or None where unknown.
        country: ISO 3166-1 alpha-2 code, or None.
        wikidata: A Wikidata item (``Q130879``), only where it is certain, else None.
        aliases: Other names, in several scripts.
        known: Whether the outlet stands in the registry.
    """

    id: str
    name: str
    kind: OutletKind | None = None
    country: str | None = None
    wikidata: str | None = None
    aliases: tuple[str, ...] = ()
    known: bool = False
