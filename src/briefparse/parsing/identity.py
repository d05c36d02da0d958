"""The fourth stage: whose turn a label makes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from briefparse.diagnostics import diagnose
from briefparse.dialects.dialect import Part
from briefparse.model import Diagnostic, Outlet, ParticipantRole, Person, Reason, Resolution
from briefparse.parsing.directory import Directory
from briefparse.parsing.names import looks_like_person, parts_of
from briefparse.parsing.outlets import looks_like_outlet, unknown_outlet
from briefparse.slugs import slug, unique

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefparse.dialects.dialect import Dialect
    from briefparse.model import Label
    from briefparse.parsing.outlets import OutletIndex

_MOST_CANDIDATES = 10  # named in an ambiguous resolution; more help nobody
_UNLABELLED = Resolution(Reason.UNLABELLED, 0.0)


@attrs.frozen
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


@attrs.frozen
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


def identify(labels: Iterable[Label], roster: tuple[Person, ...], outlets: OutletIndex, dialect: Dialect) -> Cast:
    """Bring every label to a person or an outlet, in the order of the text.

    A name that the roster lacks becomes an unlisted participant, and is known
    from then on: ``MR. JOHN KIRBY`` first, ``MR. KIRBY`` later.
    """
    casting = _Casting(roster, outlets, dialect)
    for label in labels:
        casting.meet(label)
    people = {key: _with_aliases(person, casting.forms[key]) for key, person in casting.people.items()}
    return Cast(casting.voices, people, tuple(casting.diagnostics))


def roles_of(dialect: Dialect) -> dict[str, Part]:
    """Return the part of every label that names one, by the label in lower case."""
    return {**{letter.casefold(): part for letter, part in dialect.letters}, **dict(dialect.roles)}


class _Casting:
    """The directory as it grows; lives for one call of `identify`."""

    def __init__(self, roster: tuple[Person, ...], outlets: OutletIndex, dialect: Dialect) -> None:
        self.people = {person.id: person for person in roster}
        self.forms: dict[str, dict[str, None]] = {person.id: {} for person in roster}
        self.voices: dict[str, Voice] = {}
        self.diagnostics: list[Diagnostic] = []
        self._directory = Directory.of(roster)
        self._outlets = outlets
        self._roles = roles_of(dialect)
        self._outlets_ask = dialect.outlets_ask

    def meet(self, label: Label) -> None:
        if label.text in self.voices:
            return
        voice = self._voice(label)
        self.voices[label.text] = voice
        if voice.person is not None:
            self.forms[voice.person].setdefault(label.text)

    def _voice(self, label: Label) -> Voice:
        return (
            self._by_role(label.text)
            or self._by_name(label)
            or self._by_outlet(label.text)
            or self._by_outlet_and_name(label)
            or self._by_slip(label)
            or self._by_form(label)
        )

    def _by_role(self, text: str) -> Voice | None:
        part = self._roles.get(text.casefold())
        return None if part is None else Voice(part=part, resolution=Resolution(Reason.ROLE_WORD))

    def _by_name(self, label: Label) -> Voice | None:
        match = self._directory.find(label.text)
        if not match.people:
            return None
        if len(match.people) == 1:
            confidence = 1.0 if match.reason is Reason.ROSTER_NAME else 0.9
            return self._person(match.people[0], Resolution(match.reason, confidence))
        ids = tuple(person.id for person in match.people[:_MOST_CANDIDATES])
        names = ", ".join(person.name for person in match.people[:_MOST_CANDIDATES])
        self._doubt("BP403", f"“{label.text}” may be {names}", label)
        return Voice(resolution=Resolution(Reason.AMBIGUOUS, 0.0, ids))

    def _by_outlet(self, text: str) -> Voice | None:
        outlet = self._outlets.find(text)
        if outlet is None:
            return None
        return Voice(outlet=outlet, part=Part.ASKER, resolution=Resolution(Reason.OUTLET_REGISTRY))

    def _by_outlet_and_name(self, label: Label) -> Voice | None:
        """``NHK, Aoki`` or ``Imoto, TBS``."""
        found = self._outlets.find_with_name(label.text)
        if found is None:
            return None
        outlet, name = found
        known = self._directory.find(f"{outlet.name}, {name}").people
        person = known[0] if known else self._journalist(name, outlet)
        return Voice(person.id, outlet, Part.ASKER, Resolution(Reason.OUTLET_REGISTRY))

    def _by_slip(self, label: Label) -> Voice | None:
        near = self._directory.near(label.text)
        if len(near) != 1:
            return None
        self._doubt("BP402", f"“{label.text}” read as {near[0].name}", label)
        return self._person(near[0], Resolution(Reason.MISSPELLING, 0.7))

    def _by_form(self, label: Label) -> Voice:
        text = label.text
        if self._outlets_ask and looks_like_outlet(text):
            outlet = unknown_outlet(text)
            self._doubt("BP405", f"“{outlet.name}” is no outlet that the registry knows", label)
            return Voice(outlet=outlet, part=Part.ASKER, resolution=Resolution(Reason.OUTLET_SHAPE, 0.6))
        parts = parts_of(text)
        if looks_like_person(parts.name) or parts.honorific or parts.office:
            self._doubt("BP401", f"“{text}” is on no list of participants", label)
            return self._person(self._unlisted(text), Resolution(Reason.UNLISTED, 0.6))
        self._doubt("BP404", f"“{text}” names nobody that could be told", label)
        return Voice(resolution=Resolution(Reason.UNRESOLVED, 0.0))

    def _unlisted(self, text: str) -> Person:
        parts = parts_of(text)
        return self._enter(Person(slug(parts.name, "person"), parts.name, parts.honorific, parts.office))

    def _journalist(self, name: str, outlet: Outlet) -> Person:
        parts = parts_of(name)
        # Two journalists of one surname work for different outlets; the outlet is part of who they are.
        person = Person(
            slug(f"{outlet.name} {parts.name}", "person"),
            parts.name,
            parts.honorific,
            affiliation=outlet.name,
            role=ParticipantRole.JOURNALIST,
            aliases=(f"{outlet.name}, {name}",),
        )
        return self._enter(person, findable=person.aliases)

    def _enter(self, person: Person, findable: tuple[str, ...] = ()) -> Person:
        person = attrs.evolve(person, id=unique(person.id, self.people))
        self.people[person.id] = person
        self.forms[person.id] = {}
        self._directory.add(person if not findable else attrs.evolve(person, name=findable[0], aliases=()))
        return person

    def _person(self, person: Person, resolution: Resolution) -> Voice:
        return Voice(person.id, None, _PART_OF[person.role], resolution)

    def _doubt(self, code: str, message: str, label: Label) -> None:
        self.diagnostics.append(diagnose(code, message, label.span))


_PART_OF = {
    ParticipantRole.SPEAKER: Part.OFFICIAL,
    ParticipantRole.CHAIR: Part.CHAIR,
    ParticipantRole.INTERPRETER: Part.INTERPRETER,
    ParticipantRole.JOURNALIST: Part.ASKER,
    ParticipantRole.UNKNOWN: None,
}


def _with_aliases(person: Person, forms: dict[str, None]) -> Person:
    aliases = tuple(form for form in forms if form != person.name and form not in person.aliases)
    return attrs.evolve(person, aliases=(*person.aliases, *aliases)) if aliases else person
