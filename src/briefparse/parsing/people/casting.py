"""Whose voice each label is, as the directory grows from label to label."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from briefparse.diagnostics import diagnose
from briefparse.dialects.dialect import Part
from briefparse.model import ParticipantRole, Person, Reason, Resolution
from briefparse.model.turn import UNRESOLVED
from briefparse.parsing.labels.roles import Roles
from briefparse.parsing.outlets.index import (
    in_halves,
    in_slashed_halves,
    in_told_halves,
    looks_like_outlet,
    unknown_outlet,
)
from briefparse.parsing.people.capitals import in_normal_case
from briefparse.parsing.people.explained import Explained
from briefparse.parsing.people.names import NameParts, in_brackets, looks_like_person, may_be_name, parts_of
from briefparse.parsing.people.office_words import is_office
from briefparse.parsing.people.unlisted import journalist_of, names_stranger, role_by_office, stranger
from briefparse.parsing.people.voice import PART_OF, ROLE_OF, Voice
from briefparse.slugs import slug, unique

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefparse.dialects.dialect import Dialect
    from briefparse.model import Diagnostic, Label, Outlet
    from briefparse.parsing.outlets.index import OutletIndex
    from briefparse.parsing.people.directory import Directory, Match
    from briefparse.parsing.people.first_turns import FirstTurns
    from briefparse.parsing.people.forms import Forms

_MOST_CANDIDATES = 10  # named in an ambiguous resolution; more help nobody


class Casting:
    """The directory as it grows; lives for one call of `briefparse.parsing.people.identity.identify`."""

    def __init__(
        self, roster: tuple[Person, ...], directory: Directory, forms: Forms, outlets: OutletIndex, dialect: Dialect
    ) -> None:
        self._roster = roster
        self._forms = forms
        self._outlets = outlets
        self._dialect = dialect
        self._roles = Roles.of(dialect)
        self._directory = directory
        self._by_voice: set[str] = set()
        self.people = {person.id: person for person in roster}
        self.aliases: dict[str, dict[str, None]] = {person.id: {} for person in roster}
        self.voices: dict[str, Voice] = {}
        self.diagnostics: list[Diagnostic] = []

    def hear(self, labels: Iterable[str], first_turns: FirstTurns) -> None:
        """Make those known whom the first turns introduce, unless all labels are told without them."""
        if not Explained(self._directory, self._roles, self._outlets).all(labels, first_turns):
            self._by_voice.update([person.id for person in first_turns.introduce(self._directory)])

    def meet(self, label: Label, *, opens: bool = False) -> None:
        """Tell whose a label is, where it first stands."""
        voice = self._voice(label)
        unknown = voice.person is not None if voice.part is Part.ASKER else voice.part is None
        if opens and unknown and self._dialect.opener is not None:
            voice = self._recast(voice, self._dialect.opener)
        self.voices[label.text] = voice
        if voice.person is not None:
            self.aliases[voice.person].setdefault(label.text)

    def _voice(self, label: Label) -> Voice:
        part = self._roles.part(label.text)
        return (
            (self._by_listed_office(label) if part is Part.OFFICIAL else None)
            or (self._by_role(label, part) if part is not None else None)
            or self._by_name(label)
            or self._by_role_and_name(label)
            or self._by_outlet(label.text)
            or self._by_outlet_and_name(label)
            or self._by_slip(label)
            or self._by_form(label)
        )

    def recast(self, person: str, part: Part) -> None:
        """Let a person do something else in all their turns."""
        for text, voice in self.voices.items():
            if voice.person == person:
                self.voices[text] = self._recast(voice, part)

    def _recast(self, voice: Voice, part: Part) -> Voice:
        if voice.person is not None:
            self.people[voice.person] = attrs.evolve(self.people[voice.person], role=ROLE_OF[part])
        return attrs.evolve(voice, part=part)

    def _by_listed_office(self, label: Label) -> Voice | None:
        """``The President`` is whom the roster names as such; a guest of that office is named in the label."""
        match = self._directory.find(label.text)
        if len(match.people) != 1 or not match.people[0].listed:
            return None
        return self._person(match.people[0], Resolution(match.reason, _CONFIDENCE[match.reason]))

    def _by_role(self, label: Label, part: Part) -> Voice:
        asks = self._by_outlet(label.text) if part is Part.ASKER else None  # ``CCTV reporter``
        return asks or self._by_brackets(label, part) or Voice(part=part, resolution=Resolution(Reason.ROLE_WORD))

    def _by_role_and_name(self, label: Label) -> Voice | None:
        """``Frage Jessner`` or ``Moderator Ann Lee``: a word for a role, and the name of who has it."""
        first, _, name = label.text.partition(" ")
        part = self._roles.part(first) if name and first.casefold() in _ROLES_BEFORE_NAMES else None
        if part is None or not may_be_name(name):
            return None
        match = self._directory.find(name)
        findable: tuple[str, ...] = ()
        if part is Part.ASKER and any(person.role in _OF_OFFICIALS for person in match.people):
            # Who asks is not the official of that surname; only other labels of those who ask find them.
            findable = (f"{part} {name}",)
            match = self._directory.find(findable[0])
        if len(match.people) == 1:
            return self._person(match.people[0], Resolution(match.reason, _CONFIDENCE[match.reason]))
        self._doubt("BP401", f"“{label.text}” is on no list of participants", label)
        parts = parts_of(name)
        name = in_normal_case(parts.name)
        person = self._enter(Person(slug(name, "person"), name, parts.honorific, role=ROLE_OF[part]), findable)
        return self._person(person, Resolution(Reason.UNLISTED, 0.6))

    def _by_brackets(self, label: Label, part: Part) -> Voice | None:
        """``Question (Reuters)`` or ``REPORTER (Ito, Nikkei)``."""
        bracketed = in_brackets(label.text) if part is Part.ASKER else None
        if bracketed is None:
            return None
        outlet = self._outlets.find_in_brackets(bracketed[1])
        if outlet is not None:
            return Voice(outlet=outlet, part=part, resolution=Resolution(Reason.OUTLET_REGISTRY))
        return self._by_outlet_and_name(attrs.evolve(label, text=bracketed[1]))

    def _by_name(self, label: Label) -> Voice | None:
        match = self._directory.find(label.text)
        if not match.people and self._dialect.strangers is None and self._outlets.find(label.text) is None:
            match = self._directory.find(self._forms.initials.get(label.text, label.text))
        if not match.people or self._is_outlets_own(label.text, match):
            return None
        if len(match.people) == 1:
            person = match.people[0]
            voice = self._person(person, Resolution(match.reason, _CONFIDENCE[match.reason]))
            office = parts_of(label.text).office if not person.listed else None
            # ``Interview with Ann Lee`` names who asks or who answers; ``ANN LEE, HOST`` tells.
            asks = office is not None and role_by_office(office, self._dialect) is ParticipantRole.JOURNALIST
            return self._recast(voice, Part.ASKER) if asks else voice
        ids = tuple(person.id for person in match.people[:_MOST_CANDIDATES])
        names = ", ".join(person.name for person in match.people[:_MOST_CANDIDATES])
        self._doubt("BP403", f"“{label.text}” may be {names}", label)
        return Voice(resolution=Resolution(Reason.AMBIGUOUS, 0.0, ids))

    def _is_outlets_own(self, text: str, match: Match) -> bool:
        """Say whether a label is an outlet's name, and the name of nobody but whom a voice introduced."""
        others = [person for person in match.people if person.id not in self._by_voice or person.id in self.people]
        return not others and self._outlets.find(text) is not None

    def _by_outlet(self, text: str) -> Voice | None:
        outlet = self._outlets.find(text)
        if outlet is None:
            return None
        return Voice(outlet=outlet, part=Part.ASKER, resolution=Resolution(Reason.OUTLET_REGISTRY))

    def _by_outlet_and_name(self, label: Label) -> Voice | None:
        """``NHK, Aoki`` or ``Imoto, TBS``."""
        found = self._outlets.find_with_name(label.text) or self._by_order(label.text)
        if found is None:
            return None
        outlet, name = found
        if self._outlets.find(name) is not None:  # ``China Daily, China.org.cn``: two outlets, and nobody's name
            return Voice(outlet=outlet, part=Part.ASKER, resolution=Resolution(Reason.OUTLET_REGISTRY, 0.8))
        if outlet.name.casefold() in _NO_OUTLETS:
            person = self._enter(Person(slug(name, "person"), name, role=ParticipantRole.JOURNALIST), (label.text,))
            return Voice(person.id, None, Part.ASKER, Resolution(Reason.UNLISTED, 0.6))
        if not outlet.known:
            self._doubt("BP405", f"“{outlet.name}” is no outlet that the registry knows", label)
        known = self._directory.find(f"{outlet.name}, {name}").people
        person = known[0] if known else self._enter_journalist(outlet, name)
        return Voice(person.id, outlet, Part.ASKER, Resolution(Reason.OUTLET_REGISTRY))

    def _by_order(self, text: str) -> tuple[Outlet, str] | None:
        """Take a label of two halves, neither known, for an outlet and a name where labels hold both.

        Where labels of those who ask are outlets alone, one half must read like an outlet and the other like a name.
        """
        halves = in_halves(text) if self._dialect.names_with_outlets else in_slashed_halves(text)
        if halves is None and self._dialect.outlets_ask:
            halves = in_told_halves(text)
        return None if halves is None else (unknown_outlet(halves[0]), halves[1])

    def _by_slip(self, label: Label) -> Voice | None:
        right = self.voices.get(self._forms.misspelt.get(label.text, ""))
        if right is not None and right.person is not None:
            self._doubt("BP402", f"“{label.text}” read as “{self._forms.misspelt[label.text]}”", label)
            return attrs.evolve(right, resolution=Resolution(Reason.MISSPELLING, 0.7))
        near = self._directory.near(label.text)
        if len(near) != 1:
            return None
        self._doubt("BP402", f"“{label.text}” read as {near[0].name}", label)
        return self._person(near[0], Resolution(Reason.MISSPELLING, 0.7))

    def _by_form(self, label: Label) -> Voice:
        text = label.text
        if self._dialect.outlets_ask and (looks_like_outlet(text) or self._asks_alone(text)):
            outlet = unknown_outlet(text)
            self._doubt("BP405", f"“{outlet.name}” is no outlet that the registry knows", label)
            return Voice(outlet=outlet, part=Part.ASKER, resolution=Resolution(Reason.OUTLET_SHAPE, 0.6))
        if is_office(text):
            return Voice(part=Part.OFFICIAL, resolution=Resolution(Reason.ROLE_WORD, 0.8))
        if self._dialect.initials and text.isupper():
            self._doubt("BP404", f"“{text}” are the initials of nobody who is named", label)
            return Voice(resolution=UNRESOLVED)
        parts = self._parts_of(text)
        if (
            looks_like_person(in_normal_case(parts.name))
            or parts.honorific
            or parts.office
            or names_stranger(parts, self._dialect)
        ):
            self._doubt("BP401", f"“{text}” is on no list of participants", label)
            return self._person(
                self._enter(stranger(parts, self._forms, self._dialect)), Resolution(Reason.UNLISTED, 0.6)
            )
        self._doubt("BP404", f"“{text}” names nobody that could be told", label)
        return Voice(resolution=UNRESOLVED)

    def _asks_alone(self, text: str) -> bool:
        """Say whether a label without office must be an outlet's: one official speaks here, and is known."""
        parts = parts_of(text)
        one = self._dialect.first_speaks and any(person.role is ParticipantRole.SPEAKER for person in self._roster)
        return one and not (parts.office or parts.honorific or is_office(text))

    def _parts_of(self, text: str) -> NameParts:
        """Take a label apart; another label that it ends with tells where a Chinese name begins."""
        name = max((other for other in self._forms.han if text.endswith(other) and text != other), key=len, default="")
        return NameParts(None, text.removesuffix(name).strip(), name) if name else parts_of(text)

    def _enter_journalist(self, outlet: Outlet, name: str) -> Person:
        person = journalist_of(outlet, name)
        return self._enter(person, findable=person.aliases)

    def _enter(self, person: Person, findable: tuple[str, ...] = ()) -> Person:
        person = attrs.evolve(person, id=unique(person.id, self._directory.ids))
        self.people[person.id] = person
        self.aliases[person.id] = {}
        self._directory.add(attrs.evolve(person, name=findable[0], aliases=()) if findable else person, known=False)
        return person

    def _person(self, person: Person, resolution: Resolution) -> Voice:
        if person.id not in self.people:
            self.people[person.id] = person
            self.aliases[person.id] = {}
        role = self.people[person.id].role  # the directory may hold an earlier one
        return Voice(person.id, None, PART_OF[role], resolution)

    def _doubt(self, code: str, message: str, label: Label) -> None:
        self.diagnostics.append(diagnose(code, message, label.span))


_ROLES_BEFORE_NAMES = frozenset(
    "reporter journalist correspondent moderator interpreter translator frage zusatzfrage nachfrage zusatz "
    "journalistin moderatorin journaliste periodista jornalista giornalista вопрос журналист корреспондент "
    "ведущий ведущая".split()
)
_OF_OFFICIALS = frozenset({ParticipantRole.SPEAKER, ParticipantRole.CHAIR})
_NO_OUTLETS = frozenset({"freelance", "freelancer", "freelance journalist", "independent", "free journalist"})
_CONFIDENCE = {Reason.ROSTER_NAME: 1.0, Reason.SURNAME: 0.9, Reason.ALIAS: 0.8}
