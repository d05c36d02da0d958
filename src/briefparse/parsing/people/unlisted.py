"""People who are on no list: who a label makes known, by its form and by what the dialect says of strangers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefparse.dialects.dialect import Part
from briefparse.model import ParticipantRole, Person
from briefparse.parsing.people.capitals import in_normal_case, is_caseless
from briefparse.parsing.people.names import folded, looks_like_person, parts_of
from briefparse.parsing.people.office_words import has_office_word
from briefparse.parsing.people.voice import ROLE_OF
from briefparse.slugs import slug

if TYPE_CHECKING:
    from briefparse.dialects.dialect import Dialect
    from briefparse.model import Outlet
    from briefparse.parsing.people.forms import Forms
    from briefparse.parsing.people.names import NameParts

_OF_ASKERS = ("journalist", "journalists", "reporter", "correspondent", "anchor", "host", "from", "editor-in-chief")


def names_stranger(parts: NameParts, dialect: Dialect) -> bool:
    """Say whether a label that nobody on a list fits names somebody.

    A full name does, and one with an honorific or office; one word may, or several without capitals, in a dialect
    that does not rule it out.
    """
    if looks_like_person(in_normal_case(parts.name)) or parts.honorific or parts.office:
        return True
    if dialect.strangers is Part.OFFICIAL:
        return False
    return (parts.name.isalpha() and parts.name[0].isupper()) or is_caseless(parts.name)


def role_by_office(office: str, dialect: Dialect) -> ParticipantRole | None:
    """Return what somebody does whose office only chairs or those who ask hold, or None."""
    front, words = dialect.front, office.casefold()
    if any(chair.casefold() in words for chair in front.chair_offices):
        return ParticipantRole.CHAIR
    asks = any(f" {asker.casefold()} " in f" {words} " for asker in front.asker_offices)
    return ParticipantRole.JOURNALIST if asks else None


def stranger(parts: NameParts, forms: Forms, dialect: Dialect) -> Person:
    """Make a person of a label that nobody on a list fits."""
    name = in_normal_case(parts.name)
    name = forms.longer.get(folded(name), name)
    office = parts.office
    role = role_by_office(office, dialect) if office else None
    if role is None:
        # ``Ann Lee, Bay Wire`` may be a guest or a journalist; where the talk tells, it tells of them, too.
        # An office in letters without capitals is told by what it is, or it would be part of the name.
        told = office is not None and (has_office_word(office) or office.upper() == office.lower())
        held = office and (dialect.strangers is not None or told)
        unheard = not held and not parts.honorific and not _is_announced(name, forms.front)
        role = ROLE_OF[dialect.strangers] if unheard else ParticipantRole.SPEAKER
    return Person(slug(name, "person"), name, parts.honorific, office, role=role)


def _is_announced(name: str, front: str) -> bool:
    """Say whether the front matter names somebody, and not as a journalist."""
    at = front.find(name) if " " in name else -1
    return at >= 0 and not front[:at].rstrip().endswith(_OF_ASKERS)


def journalist_of(outlet: Outlet, name: str) -> Person:
    """Make a person of a label that holds an outlet and a name; by both together other labels find them."""
    parts = parts_of(name)
    # Two journalists of one surname work for different outlets; the outlet is part of who they are.
    return Person(
        slug(f"{outlet.name} {parts.name}", "person"),
        in_normal_case(parts.name),
        parts.honorific,
        affiliation=outlet.name,
        role=ParticipantRole.JOURNALIST,
        aliases=(f"{outlet.name}, {name}",),
    )
