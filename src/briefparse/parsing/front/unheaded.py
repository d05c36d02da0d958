"""Entries of a roster that no heading leads to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefparse.late import late
from briefparse.model import FrontMatterKind, ParticipantRole
from briefparse.parsing.front.dates import find_date
from briefparse.parsing.front.lines import Found, holds_chair
from briefparse.parsing.front.roster import Entry, read_entry
from briefparse.parsing.front.titling import LONGEST_TITLE, SENTENCE_ENDS
from briefparse.parsing.people.capitals import in_normal_case
from briefparse.parsing.people.introductions import introduced_in_roster_line
from briefparse.parsing.people.name_words import OCCASIONS
from briefparse.parsing.people.names import looks_like_person, parts_of
from briefparse.parsing.people.office_words import has_office_word, is_office
from briefparse.parsing.people.offices import is_person, person_in

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefparse.dialects.dialect import FrontRules
    from briefparse.model import Span

CLOSERS: Final = '"”’)）]】'
_NUMBERED: Final = late(r"[IVX]{1,4}\. (?=[^\Wa-z]{2})")
"""A heading with a number, in capitals: ``I. ANNOUNCEMENTS``."""
_LONGEST_OFFICE: Final = 120  # characters
_LONGEST_NAME: Final = 60  # with rank and honorific
_AFTER_OFFICE: Final = late(r", | (?:of|for|at|to|in|de|del|für|des) ")
_NO_OFFICE: Final = late(r"[/>|]")
_BEFORE_NAMES: Final = late(r"[^()\n]{1,40}?(?: [–—-]|:) ")
_WITH_BODY: Final = late(r"[^(),]+ \([^()]+\)")


def is_officer(words: str) -> bool:
    """Say whether a line is a name and the office of who has it, and no place: ``Ann Lee, Spokesman``."""
    name, comma, office = words.partition(", ")
    return bool(comma) and is_office(office) and is_person(in_normal_case(name))


def listed(words: str, span: Span, rules: FrontRules) -> Found | None:
    """Read a line of names with offices; None where it is none."""
    if len(words) > LONGEST_TITLE or "," not in words:
        return None
    if words.rstrip(CLOSERS)[-1:] in SENTENCE_ENDS + ":：" or find_date(words) is not None:
        return None
    role = ParticipantRole.CHAIR if holds_chair(words, rules) else ParticipantRole.SPEAKER
    people = introduced_in_roster_line(words)
    if len(people) > 1:
        entries = tuple(Entry(one.name, one.honorific, one.title, role, span) for one in people)
        return Found(FrontMatterKind.ROSTER, words, span, entries)
    entry = read_entry(words, role, span, 0)
    if entry is None or not _may_be_listed(entry):
        return None
    return Found(FrontMatterKind.ROSTER, words, span, (entry,))


def with_bodies(words: str, span: Span) -> Found | None:
    """Read names with what each is of in brackets, numbered or several of them: ``Drivers – Ann LEE (Tide), …``."""
    if words[-1] != ")" or len(words) > LONGEST_TITLE:
        return None
    before = _BEFORE_NAMES.match(words)
    parts = words[before.end() if before is not None else 0 :].split(", ")
    if len(parts) == 1 and not (before is not None and words[0].isdigit()):
        return None
    entries = []
    for part in parts:
        entry = read_entry(part, ParticipantRole.SPEAKER, span, 0) if _WITH_BODY.fullmatch(part) is not None else None
        if entry is None:
            return None
        entries.append(entry)
    return Found(FrontMatterKind.ROSTER, words, span, tuple(entries))


def styled(words: str, span: Span, around: Iterable[str]) -> Found | None:
    """Read an honorific and a name alone; the office may stand on one of the lines ``around`` it."""
    if "," in words:
        return None
    parts = parts_of(words)
    if not parts.honorific:
        return None
    name = in_normal_case(parts.name)
    if not looks_like_person(name):
        return None
    office = next((line for line in around if is_office(line)), parts.office)
    entry = Entry(name, parts.honorific, office, ParticipantRole.SPEAKER, span)
    return Found(FrontMatterKind.ROSTER, words, span, (entry,))


def over_office(words: str, below: str, span: Span) -> Found | None:
    """Read a name alone, where the line ``below`` is an office."""
    if not 0 < len(below) <= _LONGEST_OFFICE or below[-1] in SENTENCE_ENDS + ":：" or not _begins_office(below):
        return None
    if _NUMBERED.match(words) is not None:
        return None
    one = person_in(in_normal_case(words)) if len(words) <= _LONGEST_NAME else None
    if one is None or is_person(below):
        return None
    # A rank stands before the name: ``Maj. Gen. Ann Lee`` above ``Spokesman, Multi-National Force``.
    title = f"{one.title}, {below}" if one.title else below
    entry = Entry(one.name, one.honorific, title, ParticipantRole.SPEAKER, span)
    return Found(FrontMatterKind.ROSTER, words, span, (entry,))


def _may_be_listed(entry: Entry) -> bool:
    """Say whether an entry is one: with an honorific or office, and of one person alone.

    ``Tide House, Harbour Room`` has the form of one, too; ``President Ann Lee, Chairman Bo Roe`` are two.
    """
    office = entry.title or ""
    others = (person_in(part.strip()) for part in office.split(",")[1:])
    if any(one is not None and one.title for one in others):
        return False
    held = entry.honorific is not None or has_office_word(office)
    return held and OCCASIONS.isdisjoint(entry.name.casefold().split())


def _begins_office(line: str) -> bool:
    """Say whether a line opens with an office: ``Director, Tide Bank``, not ``Home > Press Secretary``."""
    head = _AFTER_OFFICE.split(line, maxsplit=1)[0]
    return has_office_word(head) and _NO_OFFICE.search(line) is None and OCCASIONS.isdisjoint(line.casefold().split())
