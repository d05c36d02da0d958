"""The closed lists of ParlaMint: types of speakers, of meetings, and the subcorpus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefparse.exporting.tei.taxonomies import BRIEFING
from briefparse.model import ParticipantRole, TurnKind

if TYPE_CHECKING:
    from briefparse.model import Turn

REFERENCE: Final = "reference"

TAXONOMIES: Final = {
    "speaker_types": (
        "Types of speakers",
        (
            ("chair", "Chairperson", "who opens, gives the floor and closes"),
            ("regular", "Regular", "an official who states and answers, or who interprets"),
            ("guest", "Guest", "a journalist who asks"),
        ),
    ),
    "meeting_types": (
        "Types of meetings",
        ((BRIEFING, "Press briefing", "officials state and answer before journalists"),),
    ),
    "subcorpus": ("Subcorpora", ((REFERENCE, "Reference", "texts of any time, kept for comparison"),)),
}
"""By the end of the file's name: what the taxonomy divides, and its categories as id, term and gloss."""

_OF_ROLE: Final = {
    ParticipantRole.CHAIR: "chair",
    ParticipantRole.SPEAKER: "regular",
    ParticipantRole.INTERPRETER: "regular",
    ParticipantRole.JOURNALIST: "guest",
}
_OF_KIND: Final = {TurnKind.MODERATION: "chair", TurnKind.QUESTION: "guest"}


def speaker_type(turn: Turn) -> str:
    """Return the type of who speaks; where nobody could be told, that of those who do what the turn does."""
    if turn.speaker is not None and turn.speaker.role in _OF_ROLE:
        return _OF_ROLE[turn.speaker.role]
    return _OF_KIND.get(turn.kind, "regular" if turn.outlet is None else "guest")
