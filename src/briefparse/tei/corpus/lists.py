"""The lists that all texts of a corpus share: people, offices and news outlets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefparse.exporting.tei.document import begin, written_file
from briefparse.exporting.tei.people import Listed, write_askers, write_hosts, write_outlets, write_people

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse.exporting.tei.register import Register


def write_person_list(register: Register, xml_id: str, organisations: str) -> bytes:
    """Return the file with everybody who speaks or is listed in one of the texts.

    Args:
        register: Who has which id.
        xml_id: The id of the list.
        organisations: What pointers to organisations have before ``#``.
    """
    root = begin("listPerson", xml_id, "en")
    outlets = {outlet: f"{organisations}#{org}" for org, outlet in register.outlets.items()}
    write_people(root, _listed(register, {outlet.name: pointer for outlet, pointer in outlets.items()}))
    write_askers(root, {asker: (outlet, outlets[outlet]) for asker, outlet in register.askers.items()})
    return written_file(root)


def write_org_list(register: Register, xml_id: str) -> bytes:
    """Return the file with the offices that held the briefings, and the outlets."""
    root = begin("listOrg", xml_id, "en")
    write_hosts(root, register.hosts)
    write_outlets(root, register.outlets)
    return written_file(root)


def _listed(register: Register, outlets: dict[str, str]) -> Iterator[Listed]:
    for xml_id, person in register.people.items():
        yield Listed(person, xml_id, register.surnames.get(xml_id), outlets.get(person.affiliation or ""))
