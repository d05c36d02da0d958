"""Bookmarks on labels and headings: by them a turn is known again whose label was changed.

Word hides those whose names begin with an underscore. Names have letters,
digits and underscores, forty at most.
"""

from __future__ import annotations

import re
from typing import Final

import attrs

_PARTS: Final = ("Participants", "Pictures", "Credits", "Front matter as published", "From the published page")
_TURN: Final = re.compile(r"_Turn_([1-9][0-9]{0,8})")
_OURS: Final = re.compile(r"_(?:Section|Part)_[0-9]{1,9}")


@attrs.frozen
class Bookmark:
    """A bookmark: its name, and its number, which no other bookmark of the file has."""

    name: str
    number: int


def turn_bookmark(n: int) -> Bookmark:
    """Return the bookmark of a turn's label."""
    return Bookmark(f"_Turn_{n}", len(_PARTS) + 2 * n)


def section_bookmark(n: int) -> Bookmark:
    """Return the bookmark of the heading above a section, by the number of its first turn."""
    return Bookmark(f"_Section_{n}", len(_PARTS) + 2 * n + 1)


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
