"""Who took part: offices and outlets, officials and journalists."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from briefparse.exporting.tei.elements import add
from briefparse.model import ParticipantRole, Person
from briefparse.model.words import begins_unspaced
from briefparse.tei.vocabulary import ORG, PERSON

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from briefparse.exporting.tei.edition import Edition
    from briefparse.exporting.tei.elements import Element
    from briefparse.model import Outlet


@attrs.frozen
class Listed:
    """A person on the way into a list.

    Attributes:
        person: The person.
        xml_id: Their ``xml:id``.
        surname: Which word of the name is the surname, where that is known.
        outlet: A pointer to the outlet that they are affiliated with, or None.
        language: The language of the office as listed, where it is not that of the file, or None.
    """

    person: Person
    xml_id: str
    surname: str | None
    outlet: str | None
    language: str | None = None


def write_participants(profile: Element, edition: Edition, language: str | None) -> None:
    """Append ``particDesc``, if anybody is known.

    Args:
        profile: The ``profileDesc``.
        edition: The file.
        language: The language of the transcript where it is not that of the header, or None.
    """
    if not (edition.people or edition.outlets or edition.askers or edition.host is not None):
        return
    described = add(profile, "particDesc")
    if edition.options.org_list is None:
        write_hosts(described, {} if edition.host is None else {edition.host: edition.briefing.host or ""})
        write_outlets(described, {xml_id: outlet for outlet, xml_id in edition.outlets.items()})
    else:
        _point_at_organisations(described, edition)
    if edition.options.person_list is None:
        write_people(described, _listed(edition, language))
        askers = {xml_id: (outlet, edition.outlet(outlet)) for outlet, xml_id in edition.askers.items()}
        write_askers(described, askers)
    else:
        _point_at_people(described, edition)
    if not described.children:  # only journalists without a name, who are listed elsewhere
        profile.children.remove(described)


def _listed(edition: Edition, language: str | None) -> Iterator[Listed]:
    outlets = {name: outlet for outlet in edition.outlets for name in (outlet.name, *outlet.aliases)}
    for person, xml_id in edition.people.items():
        outlet = None if person.affiliation is None else outlets.get(person.affiliation)
        pointer = None if outlet is None else edition.outlet(outlet)
        yield Listed(person, xml_id, edition.surnames.get(person), pointer, language)


def write_hosts(described: Element, hosts: Mapping[str, str]) -> None:
    """Append the offices that held the briefings, by their ids."""
    if hosts:
        listed = _list_of(described, "listOrg", "host", "Host")
        for xml_id, name in hosts.items():
            org = add(listed, "org", xml_id=xml_id, role="host")
            add(org, "orgName", name, full="yes")


def write_outlets(described: Element, outlets: Mapping[str, Outlet]) -> None:
    """Append the outlets, by their ids."""
    if outlets:
        listed = _list_of(described, "listOrg", "outlets", "News outlets")
        for xml_id, outlet in outlets.items():
            _write_outlet(listed, outlet, xml_id)


def _write_outlet(listed: Element, outlet: Outlet, xml_id: str) -> None:
    kind = None if outlet.kind is None else outlet.kind.value
    org = add(listed, "org", xml_id=xml_id, role="mediaOutlet", type=kind)
    add(org, "orgName", outlet.name, full="yes")
    for alias in outlet.aliases:
        add(org, "orgName", alias, type="alias")
    if outlet.country is not None:
        add(org, "country", key=outlet.country)
    if outlet.wikidata is not None:
        add(org, "idno", f"https://www.wikidata.org/entity/{outlet.wikidata}", type="URI", subtype="wikidata")
    if outlet.known:
        add(org, "idno", outlet.id, type="registry")
    elif xml_id != f"{ORG}{outlet.id}":
        add(org, "idno", outlet.id, type="local")


def write_people(described: Element, people: Iterable[Listed]) -> None:
    """Append officials and others, and journalists with a name; ``@n`` keeps the order of all together."""
    named: dict[str, list[tuple[int, Listed]]] = {}
    for n, listed in enumerate(people, start=1):
        named.setdefault(_list_for(listed.person), []).append((n, listed))
    for kind, head in _LISTS:
        if kind in named:
            parent = _list_of(described, "listPerson", kind, head)
            for n, listed in named[kind]:
                _write_person(parent, listed, n)


_LISTS = (
    ("listed", "Participants in the lists of the source"),
    ("unlisted", "Participants whom only labels name"),
    ("journalists", "Journalists"),
)


def _list_for(person: Person) -> str:
    if person.listed:
        return "listed"
    return "journalists" if person.role is ParticipantRole.JOURNALIST else "unlisted"


def _point_at_organisations(described: Element, edition: Edition) -> None:
    """Append which office and outlets of another file took part."""
    if edition.host is not None:
        add(_list_of(described, "listOrg", "host", "Host"), "org", sameAs=edition.office(), role="host")
    if edition.outlets:
        listed = _list_of(described, "listOrg", "outlets", "News outlets")
        for outlet in edition.outlets:
            add(listed, "org", sameAs=edition.outlet(outlet), role="mediaOutlet")


def _point_at_people(described: Element, edition: Edition) -> None:
    """Append who of another file took part, with what is so in this briefing: part, honorific, forms of the name."""
    named: dict[str, list[tuple[int, Person]]] = {}
    for n, person in enumerate(edition.people, start=1):
        named.setdefault(_list_for(person), []).append((n, person))
    for kind, head in _LISTS:
        if kind in named:
            listed = _list_of(described, "listPerson", kind, head)
            for n, person in named[kind]:
                same = add(listed, "person", sameAs=edition.person(person), role=person.role.value, n=str(n))
                if person.honorific is not None:
                    _write_honorific(add(same, "persName"), person.honorific)
                for alias in person.aliases:
                    add(same, "persName", alias, type="alias")


def _write_person(parent: Element, listed: Listed, n: int) -> None:
    person = listed.person
    described = add(parent, "person", xml_id=listed.xml_id, role=person.role.value, n=str(n))
    _write_name(add(described, "persName"), person, listed.surname)
    for alias in person.aliases:
        add(described, "persName", alias, type="alias")
    if listed.xml_id != f"{PERSON}{person.id}":
        add(described, "idno", person.id, type="local")
    if person.title is not None:
        add(add(described, "affiliation"), "roleName", person.title, xml_lang=listed.language)
    if person.affiliation is not None:
        add(add(described, "affiliation", ref=listed.outlet), "orgName", person.affiliation)


def _write_name(name: Element, person: Person, surname: str | None) -> None:
    """Write a name, in parts only where the surname is known; the words keep their order."""
    behind = person.honorific is not None and begins_unspaced(person.honorific)
    if person.honorific is not None and not behind:
        _write_honorific(name, person.honorific).tail = " "
    _write_bare_name(name, person, surname)
    if person.honorific is not None and behind:
        _write_honorific(name, person.honorific)


def _write_honorific(name: Element, honorific: str) -> Element:
    return add(name, "roleName", honorific, type="honorific")


def _write_bare_name(name: Element, person: Person, surname: str | None) -> None:
    first, _, rest = person.name.partition(" ")
    before, _, last = person.name.rpartition(" ")
    if surname is None or surname not in {first, last}:
        add(name, "name", person.name)
    elif surname == first:
        add(name, "surname", first).tail = " "
        add(name, "forename", rest)
    else:
        add(name, "forename", before).tail = " "
        add(name, "surname", last)


def write_askers(described: Element, askers: Mapping[str, tuple[Outlet, str]]) -> None:
    """Append one person for each outlet whose journalist has no name.

    Args:
        described: Where to.
        askers: By id, the outlet and the pointer to it.
    """
    if askers:
        parent = _list_of(described, "listPerson", "outlets", "Journalists known by their outlet only")
        for xml_id, (outlet, pointer) in askers.items():
            person = add(parent, "person", xml_id=xml_id, role="journalist")
            add(add(person, "persName"), "term", f"Journalist of {outlet.name}")
            add(person, "affiliation", role="representative", ref=pointer)


def _list_of(described: Element, tag: str, kind: str, head: str) -> Element:
    listed = add(described, tag, type=kind)
    add(listed, "head", head)
    return listed
