"""Who speaks where somebody changed a label, or added one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from briefparse.dialects.dialect import Part
from briefparse.model import Label, Outlet, Person
from briefparse.parsing.people.directory import Directory
from briefparse.parsing.people.identity import identify
from briefparse.parsing.people.voice import PART_OF

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefparse.model import Diagnostic
    from briefparse.reading.returning.drafts import Remembered, TurnDraft
    from briefparse.reading.returning.known import Known


@attrs.frozen
class Voice:
    """Who speaks, and what they do.

    Attributes:
        person: The person, or None.
        outlet: The outlet, or None.
        part: What the voice does, or None where nothing tells.
    """

    person: Person | None = None
    outlet: Outlet | None = None
    part: Part | None = None


NOBODY = Voice()


def voices_of(drafts: Iterable[TurnDraft], known: Known) -> tuple[dict[str, Voice], tuple[Diagnostic, ...]]:
    """Return the voice of every label that is not as it was, and what is doubtful about it.

    A label that other turns still have is the voice of those turns. Any other
    is told as in parsing: from the participants, the outlets of the file, then
    the registry; else it is somebody new.

    Args:
        drafts: All turns.
        known: Whom a label can name.
    """
    drafts = tuple(drafts)
    changed = dict.fromkeys(
        draft.label for draft in drafts if draft.label is not None and draft.label.strip() and not keeps_label(draft)
    )
    if not changed:
        return {}, ()
    kept = (draft.remembered for draft in drafts if draft.remembered is not None and keeps_label(draft))
    voices: dict[str | None, Voice] = dict(_asking(known.people, known.outlets))
    voices.update((item.label, voice_of(item)) for item in reversed(tuple(kept)))
    by_parsing, doubts = told([label for label in changed if label not in voices], known)
    return {label: by_parsing[label] if label in by_parsing else voices[label] for label in changed}, doubts


def keeps_label(draft: TurnDraft) -> bool:
    """Say whether a turn has the label that the file remembers."""
    return draft.remembered is not None and draft.remembered.label == draft.label


def voice_of(remembered: Remembered) -> Voice:
    """Return the voice that a file remembers."""
    return Voice(remembered.speaker, remembered.outlet, part_of(remembered.speaker, remembered.outlet))


def part_of(person: Person | None, outlet: Outlet | None) -> Part | None:
    """Return what a voice does, as far as who it is tells: who has an outlet asks."""
    if outlet is not None:
        return Part.ASKER
    return None if person is None else PART_OF.get(person.role)


def _asking(people: tuple[Person, ...], outlets: tuple[Outlet, ...]) -> Iterable[tuple[str, Voice]]:
    """Yield the labels of journalists that have the outlet beside the name, with their voices."""
    by_name = {outlet.name: outlet for outlet in outlets}
    for person in people:
        if person.affiliation in by_name:
            voice = Voice(person, by_name[person.affiliation], Part.ASKER)
            yield f"{person.affiliation}, {person.name}", voice
            yield f"{person.name}, {person.affiliation}", voice


def told(labels: Iterable[str], known: Known) -> tuple[dict[str, Voice], tuple[Diagnostic, ...]]:
    """Return who labels are, told as in parsing, and what is doubtful about them."""
    spoken = [Label(label) for label in labels]
    if not spoken:
        return {}, ()
    cast = identify(spoken, known.people, Directory.of(known.people), known.dialect, known.index)
    as_written = {person.id: person for person in known.people}  # the cast has their new labels among the aliases
    voices = {}
    for label in spoken:
        voice = cast.voices[label.text]
        person = None if voice.person is None else as_written.get(voice.person, cast.people[voice.person])
        voices[label.text] = Voice(person, voice.outlet, voice.part)
    return voices, cast.diagnostics
