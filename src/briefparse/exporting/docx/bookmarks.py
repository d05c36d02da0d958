"""Bookmarks on labels and headings: by them a turn is known again whose label was changed.

Word hides those whose names begin with an underscore. Names have letters,
digits and underscores, forty at most.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from briefparse.late import late

if TYPE_CHECKING:
    from briefparse.model import Section

_PARTS: Final = ("Participants", "Pictures", "Credits", "Front matter as published", "From the published page")
_TURN: Final = late(r"_Turn_([1-9][0-9]{0,8})")
_OURS: Final = late(r"(?:_Section|_Part|Exchange)_[0-9]{1,9}")


class Bookmark(NamedTuple):
    """A bookmark: its name, and its number, which no other bookmark of the file has."""

    name: str
    number: int


TRANSCRIPT: Final = Bookmark("Transcript", len(_PARTS))
"""Around the whole transcript: what the table of contents is about."""


def turn_bookmark(n: int) -> Bookmark:
    """Return the bookmark of a turn's label."""
    return Bookmark(f"_Turn_{n}", len(_PARTS) + 2 * n)


def section_bookmark(section: Section) -> Bookmark:
    """Return the bookmark of the heading above a section; that of an exchange is for people to link to."""
    n = section.turns[0].n
    name = f"_Section_{n}" if section.exchange is None else f"Exchange_{section.exchange.n}"
    return Bookmark(name, len(_PARTS) + 2 * n + 1)


def part_bookmark(title: str) -> Bookmark:
    """Return the bookmark of a heading that every file has."""
    number = _PARTS.index(title)
    return Bookmark(f"_Part_{number}", number)


def turn_of(names: tuple[str, ...]) -> int | None:
    """Return the number of the turn that has a label with these bookmarks, or None."""
    found = (_TURN.fullmatch(name) for name in names)
    return next((int(match[1]) for match in found if match is not None), None)


def is_of_heading(names: tuple[str, ...]) -> bool:
    """Say whether these are the bookmarks of a heading that the exporter made."""
    return any(_OURS.fullmatch(name) for name in names)
