"""People of the header, and whose voice each pointer is."""

from __future__ import annotations

import re
from collections import Counter
from itertools import count
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.model import Outlet, ParticipantRole, Person
from briefparse.reading.tei.names import honorific_of
from briefparse.reading.tei.organisations import Organisations, read_organisations
from briefparse.tei.tree import child, children, identifier, local, target, within, words_of
from briefparse.tei.vocabulary import CATEGORY_OF_ROLE, PERSON

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lxml.etree import _Element

    from briefparse.reading.tei.names import Spelling
    from briefparse.reading.tei.utterance import Draft

_NUMBER: Final = re.compile(r"[0-9]{1,9}")
_UNLISTED: Final = frozenset({"unlisted", "journalists", "outlets"})
_ROLES: Final = {role.value: role for role in ParticipantRole}
_ROLE_OF_CATEGORY: Final = {category: role for role, category in CATEGORY_OF_ROLE.items()} | {
    "chairperson": ParticipantRole.CHAIR,
    "president": ParticipantRole.CHAIR,
    "moderator": ParticipantRole.CHAIR,
}


@attrs.frozen
class Voice:
    """Who speaks: a person, or somebody without a name for an outlet."""

    person: Person | None = None
    outlet: Outlet | None = None


@attrs.frozen
class Cast:
    """Everybody in a file.

    Attributes:
        participants: The people, in the order that the file gives them.
        outlets: The outlets.
        voices: Whose voice each pointer of a turn, and each pointer to a person, is.
        organisations: All organisations.
        strangers: The pointers that lead to nobody in the file; people were made of them.
    """

    participants: tuple[Person, ...]
    outlets: tuple[Outlet, ...]
    voices: dict[str, Voice]
    organisations: Organisations
    strangers: tuple[str, ...]


def read_cast(own: Sequence[_Element], shared: Sequence[_Element], drafts: Sequence[Draft], spelling: Spelling) -> Cast:
    """Read who takes part.

    Args:
        own: Elements with the lists of the file itself; everybody in them takes part.
        shared: Elements with lists that other files use too; those in them take part who speak.
        drafts: The turns.
        spelling: How names are put together.
    """
    spoken = dict.fromkeys(pointer for draft in drafts for pointer in draft.who)
    found = _ordered([*_persons(own), *(person for person in _persons(shared) if identifier(person) in spoken)])
    asking = frozenset(pointer for person in found if (pointer := _asks_for(person)) is not None)
    asking |= {pointer for draft in drafts for pointer in draft.outlets}
    orgs = [org for part in (*own, *shared) for org in within(part, "org")]
    organisations = read_organisations(orgs, asking)
    roles = _roles(drafts)
    ids = _Ids()
    voices: dict[str, Voice] = {}
    people: list[Person] = []
    for element in found:
        pointer = identifier(element) or ""
        outlet = organisations.outlets.get(_asks_for(element) or "")
        if outlet is not None:
            voices.setdefault(pointer, Voice(None, outlet))
            continue
        person = _person(element, ids, organisations, spelling, roles.get(pointer))
        people.append(person)
        voices.setdefault(pointer, Voice(person))
    strangers = tuple(pointer for pointer in spoken if pointer not in voices)
    for pointer in strangers:
        name = pointer.removeprefix(PERSON)
        stranger = Person(ids.claim(name), name, role=roles.get(pointer, ParticipantRole.UNKNOWN))
        people.append(stranger)
        voices[pointer] = Voice(stranger)
    return Cast(tuple(people), tuple(organisations.outlets.values()), voices, organisations, strangers)


class _Ids:
    """Ids of people, each given away once."""

    def __init__(self) -> None:
        self._given: set[str] = set()

    def claim(self, wanted: str) -> str:
        free = next(name for name in self._names(wanted) if name not in self._given)
        self._given.add(free)
        return free

    def _names(self, wanted: str) -> Iterable[str]:
        yield wanted
        for number in count(2):
            yield f"{wanted}-{number}"


def _persons(parts: Iterable[_Element]) -> list[_Element]:
    return [person for part in parts for person in within(part, "person")]


def _ordered(people: list[_Element]) -> list[_Element]:
    """Return people in the order of ``n``, where all but the nameless have one."""
    numbers = [person.get("n") or "" for person in people if _asks_for(person) is None]
    if not all(map(_NUMBER.fullmatch, numbers)):
        return people
    return sorted(people, key=lambda person: int(person.get("n") or "0"))


def _asks_for(person: _Element) -> str | None:
    """Return the organisation of somebody without a name who speaks for it, or None."""
    name = child(person, "persName")
    if name is not None and child(name, "term") is None:
        return None
    if any(local(part) in {"name", "surname", "forename"} for part in ([] if name is None else name)):
        return None
    return next((target(ref) for part in children(person, "affiliation") if (ref := part.get("ref"))), None)


def _person(
    element: _Element,
    ids: _Ids,
    organisations: Organisations,
    spelling: Spelling,
    told: ParticipantRole | None,
) -> Person:
    pointer = identifier(element) or ""
    names = list(children(element, "persName"))
    main = next((name for name in names if name.get("type") != "alias"), None)
    name = pointer if main is None else spelling.name_of(main)
    kept = next((words_of(number) for number in children(element, "idno") if number.get("type") == "local"), None)
    role = _ROLES.get(element.get("role") or "") or told or ParticipantRole.UNKNOWN
    above = element.getparent()
    return Person(
        ids.claim(pointer.removeprefix(PERSON) or name if kept is None else kept),
        name,
        None if main is None else honorific_of(main),
        _office(element),
        _affiliation(element, organisations),
        role,
        tuple(spelling.name_of(other) for other in names if other is not main),
        above is None or above.get("type") not in _UNLISTED,
    )


def _office(element: _Element) -> str | None:
    titles = (child(part, "roleName") for part in children(element, "affiliation"))
    return next((words_of(title) for title in titles if title is not None), None)


def _affiliation(element: _Element, organisations: Organisations) -> str | None:
    parts = list(children(element, "affiliation"))
    named = next((name for part in parts if (name := child(part, "orgName")) is not None), None)
    if named is not None:
        return words_of(named)
    pointed = (organisations.names.get(target(part.get("ref") or "")) for part in parts)
    return next((name for name in pointed if name is not None), None)


def _roles(drafts: Iterable[Draft]) -> dict[str, ParticipantRole]:
    """Tell the role of each voice from the category that most of its turns have."""
    seen: dict[str, Counter[ParticipantRole]] = {}
    for draft in drafts:
        role = next((role for name in draft.categories if (role := _ROLE_OF_CATEGORY.get(name)) is not None), None)
        if role is not None:
            for pointer in draft.who:
                seen.setdefault(pointer, Counter())[role] += 1
    return {pointer: roles.most_common(1)[0][0] for pointer, roles in seen.items()}
