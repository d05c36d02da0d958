"""Voices: who the labels of a document are."""

from __future__ import annotations

from typing import Final

import attrs

from briefparse.dialects.dialect import Part
from briefparse.model import Diagnostic, Outlet, ParticipantRole, Person, Reason, Resolution

_UNLABELLED: Final = Resolution(Reason.UNLABELLED, 0.0)


@attrs.frozen(eq=False, repr=False)
class Voice:
    """Who a label is.

    Attributes:
        person: The id of a participant, or None.
        outlet: The outlet, or None.
        part: What the voice does, or None where nothing tells.
        resolution: Why.
    """

    person: str | None = None
    outlet: Outlet | None = None
    part: Part | None = None
    resolution: Resolution = _UNLABELLED


@attrs.frozen(eq=False, repr=False)
class Cast:
    """All voices of a document.

    Attributes:
        voices: The voice of each label text.
        people: Every participant by id, roster first.
        diagnostics: What was doubtful, at the first use of each label.
    """

    voices: dict[str, Voice]
    people: dict[str, Person]
    diagnostics: tuple[Diagnostic, ...]


ROLE_OF: Final = {
    Part.CHAIR: ParticipantRole.CHAIR,
    Part.ASKER: ParticipantRole.JOURNALIST,
    Part.OFFICIAL: ParticipantRole.SPEAKER,
    Part.INTERPRETER: ParticipantRole.INTERPRETER,
    None: ParticipantRole.UNKNOWN,
}
"""The role of a participant who does a part; None is a part that nobody knows."""

PART_OF: Final = {
    ParticipantRole.SPEAKER: Part.OFFICIAL,
    ParticipantRole.CHAIR: Part.CHAIR,
    ParticipantRole.INTERPRETER: Part.INTERPRETER,
    ParticipantRole.JOURNALIST: Part.ASKER,
    ParticipantRole.UNKNOWN: None,
}
"""The part that a participant of a role does."""
