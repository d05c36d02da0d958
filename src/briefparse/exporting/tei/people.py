"""Who took part: offices and outlets, officials and journalists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefparse.exporting.tei.elements import add
from briefparse.model import ParticipantRole
from briefparse.tei.vocabulary import ORG, PERSON

if TYPE_CHECKING:
    from lxml.etree import _Element

    from briefparse.exporting.tei.edition import Edition
    from briefparse.model import Outlet, Person


def write_participants(profile: _Element, edition: Edition) -> None:
    """Append ``particDesc``, if anybody is known."""
    if not (edition.people or edition.outlets or edition.host is not None):
        return
    described = add(profile, "particDesc")
    _write_host(described, edition)
    _write_outlets(described, edition)
    _write_people(described, edition)
    _write_askers(described, edition)


def _write_host(described: _Element, edition: Edition) -> None:
    if edition.host is None:
        return
    listed = _list_of(described, "listOrg", "host", "Host")
    org = add(listed, "org", xml_id=edition.host, role="host")
    add(org, "orgName", edition.briefing.host, full="yes")


def _write_outlets(described: _Element, edition: Edition) -> None:
    if not edition.outlets:
        return
    listed = _list_of(described, "listOrg", "outlets", "News outlets")
    for outlet, xml_id in edition.outlets.items():
        _write_outlet(listed, outlet, xml_id)


def _write_outlet(listed: _Element, outlet: Outlet, xml_id: str) -> None:
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


def _write_people(described: _Element, edition: Edition) -> None:
    """Append officials and others, and journalists with a name; ``@n`` keeps the order of all together."""
    named: dict[str, list[tuple[int, Person, str]]] = {}
    for n, (person, xml_id) in enumerate(edition.people.items(), start=1):
        named.setdefault(_list_for(person), []).append((n, person, xml_id))
    outlets = {name: outlet for outlet in edition.outlets for name in (outlet.name, *outlet.aliases)}
    for kind, head in _LISTS:
        if kind in named:
            listed = _list_of(described, "listPerson", kind, head)
            for n, person, xml_id in named[kind]:
                outlet = None if person.affiliation is None else outlets.get(person.affiliation)
                _write_person(listed, person, xml_id, n, None if outlet is None else edition.outlet(outlet))


_LISTS = (
    ("listed", "Participants in the lists of the source"),
    ("unlisted", "Participants whom only labels name"),
    ("journalists", "Journalists"),
)


def _list_for(person: Person) -> str:
    if person.listed:
        return "listed"
    return "journalists" if person.role is ParticipantRole.JOURNALIST else "unlisted"


def _write_person(listed: _Element, person: Person, xml_id: str, n: int, outlet: str | None) -> None:
    described = add(listed, "person", xml_id=xml_id, role=person.role.value, n=str(n))
    name = add(described, "persName")
    if person.honorific is not None:
        add(name, "roleName", person.honorific, type="honorific").tail = " "
    add(name, "name", person.name)
    for alias in person.aliases:
        add(described, "persName", alias, type="alias")
    if xml_id != f"{PERSON}{person.id}":
        add(described, "idno", person.id, type="local")
    if person.title is not None:
        add(add(described, "affiliation"), "roleName", person.title)
    if person.affiliation is not None:
        add(add(described, "affiliation", ref=outlet), "orgName", person.affiliation)


def _write_askers(described: _Element, edition: Edition) -> None:
    """Append one person for each outlet whose journalist has no name."""
    if not edition.askers:
        return
    listed = _list_of(described, "listPerson", "outlets", "Journalists known by their outlet only")
    for outlet, xml_id in edition.askers.items():
        described_person = add(listed, "person", xml_id=xml_id, role="journalist")
        add(add(described_person, "persName"), "term", f"Journalist of {outlet.name}")
        add(described_person, "affiliation", role="representative", ref=edition.outlet(outlet))


def _list_of(described: _Element, tag: str, kind: str, head: str) -> _Element:
    listed = add(described, tag, type=kind)
    add(listed, "head", head)
    return listed
