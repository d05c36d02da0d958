"""People of the header, and whose voice each pointer is."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.model import Outlet, ParticipantRole, Person
from briefparse.reading.tei.names import honorific_of
from briefparse.reading.tei.organisations import Organisations, described, read_organisations
from briefparse.slugs import unique
from briefparse.tei.tree import child, children, identifier, local, target, within, words_of
from briefparse.tei.vocabulary import CATEGORY_OF_ROLE, PERSON

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from lxml.etree import _Element

    from briefparse.reading.tei.names import Spelling
    from briefparse.reading.tei.utterance import Draft

_NUMBER: Final = re.compile(r"[0-9]{1,9}")
_PEOPLE: Final = ("person", "personGrp")
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
    known = {identifier(person) or "": person for person in _within(shared, *_PEOPLE)}
    elements = _ordered(list(_within(own, *_PEOPLE)))
    pointed = {described(element, known)[0] for element in elements}
    elements += [known[pointer] for pointer in spoken if pointer in known and pointer not in pointed]
    organisations = _organisations(own, shared, [described(element, known)[1] for element in elements], drafts)
    roles = _roles(drafts)
    ids: set[str] = set()
    voices: dict[str, Voice] = {}
    people: list[Person] = []
    for element in elements:
        pointer, base = described(element, known)
        outlet = organisations.outlets.get(_asks_for(base) or "")
        if outlet is not None:
            voices.setdefault(pointer, Voice(None, outlet))
            continue
        person = _person(element, base, ids, organisations, spelling, roles.get(pointer))
        ids.add(person.id)
        people.append(person)
        voices.setdefault(pointer, Voice(person))
    strangers = tuple(pointer for pointer in spoken if pointer not in voices)
    labels = _labels(drafts) if strangers else {}
    for pointer in strangers:
        name = pointer.removeprefix(PERSON)
        stranger = Person(
            unique(name, ids), labels.get(pointer, name), role=roles.get(pointer, ParticipantRole.UNKNOWN)
        )
        ids.add(stranger.id)
        people.append(stranger)
        voices[pointer] = Voice(stranger)
    return Cast(tuple(people), tuple(organisations.outlets.values()), voices, organisations, strangers)


def _labels(drafts: Iterable[Draft]) -> dict[str, str]:
    """Return the first label of each voice, without a colon."""
    labels: dict[str, str] = {}
    for draft in drafts:
        if draft.label is not None and len(set(draft.who)) == 1:
            label = draft.label.text.rstrip(":： ")
            if label:
                labels.setdefault(draft.who[0], label)
    return labels


def _within(parts: Iterable[_Element], *names: str) -> Iterator[_Element]:
    return (found for part in parts for found in within(part, *names))


def _organisations(
    own: Sequence[_Element], shared: Sequence[_Element], people: Iterable[_Element], drafts: Iterable[Draft]
) -> Organisations:
    """Read the organisations; those ask that a nameless person speaks for, and those that turns point at."""
    asking = [pointer for person in people if (pointer := _asks_for(person)) is not None]
    asking += [pointer for draft in drafts for pointer in draft.outlets]
    known = {identifier(org) or "": org for org in _within(shared, "org")}
    return read_organisations(_within(own, "org"), known, dict.fromkeys(asking))


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


def _person(  # noqa: PLR0913, PLR0917  (what is known of a person comes from six places)
    element: _Element,
    base: _Element,
    ids: Collection[str],
    organisations: Organisations,
    spelling: Spelling,
    told: ParticipantRole | None,
) -> Person:
    """Read a person.

    Args:
        element: What the file itself says of them.
        base: What describes them: the same element, or one of a shared list.
        ids: The ids given away so far.
        organisations: All organisations.
        spelling: How names are put together.
        told: The role that their turns tell, or None.
    """
    pointer = identifier(base) or target(element.get("sameAs") or "")
    names = list(children(base, "persName"))
    main = next((name for name in names if name.get("type") != "alias"), None)
    name = "" if main is None else spelling.name_of(main)
    kept = next((words_of(number) for number in children(base, "idno") if number.get("type") == "local"), None)
    own = list(children(element, "persName"))
    titled = next((name for name in own if name.get("type") != "alias"), None)
    above = element.getparent()
    return Person(
        unique(pointer.removeprefix(PERSON) or name if kept is None else kept, ids),
        name or pointer.removeprefix(PERSON),
        None if titled is None else honorific_of(titled),
        _office(base),
        _affiliation(base, organisations),
        _ROLES.get(element.get("role") or "") or told or ParticipantRole.UNKNOWN,
        tuple(spelling.name_of(other) for other in own if other is not titled),
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
