"""Who speaks, as a speaker of ConvoKit: a person, or honestly something less."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

import attrs

from briefparse import Outlet, Person
from briefparse_convokit.names import corpus_id

if TYPE_CHECKING:
    from briefparse import Briefing, Turn


class VoiceKind(StrEnum):
    """What is known of who speaks."""

    PERSON = "person"
    """A person with a name."""
    OUTLET = "outlet"
    """Somebody from a news outlet, or several people from it."""
    LABEL = "label"
    """Somebody under a label that names nobody (``Q``, ``Reporter``), or several people."""
    UNLABELLED = "unlabelled"
    """Somebody, or several people, without a label."""


@attrs.frozen
class Voice:
    """A speaker of the corpus.

    Attributes:
        id: Unique in the corpus.
        kind: What is known.
        briefing: The id of the briefing. The same name in two briefings is two speakers: it may be two people.
        person: The person, for that kind.
        outlet: The outlet, for that kind.
        label: The label, for that kind.
    """

    id: str
    kind: VoiceKind
    briefing: str
    person: Person | None = None
    outlet: Outlet | None = None
    label: str | None = None

    @property
    def individual(self) -> bool:
        """Whether this is one person for certain."""
        return self.kind is VoiceKind.PERSON

    @property
    def name(self) -> str | None:
        """The name of the person or outlet."""
        named = self.person or self.outlet
        return None if named is None else named.name


def voice_of(briefing: Briefing, turn: Turn) -> Voice:
    """Return who speaks a turn: the person, else the outlet, else whoever has that label."""
    if turn.speaker is not None:
        identity = corpus_id(briefing.id, VoiceKind.PERSON.value, turn.speaker.id)
        return Voice(identity, VoiceKind.PERSON, briefing.id, person=turn.speaker)
    if turn.outlet is not None:
        identity = corpus_id(briefing.id, VoiceKind.OUTLET.value, turn.outlet.id)
        return Voice(identity, VoiceKind.OUTLET, briefing.id, outlet=turn.outlet)
    if turn.label is not None:
        identity = corpus_id(briefing.id, VoiceKind.LABEL.value, turn.label.text)
        return Voice(identity, VoiceKind.LABEL, briefing.id, label=turn.label.text)
    return Voice(corpus_id(briefing.id, VoiceKind.UNLABELLED.value), VoiceKind.UNLABELLED, briefing.id)
