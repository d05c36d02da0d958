"""Notes on a page: those at its foot, or at the end of a document that a word processor saved as a page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefparse.reading.html.roles import Role

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefparse.reading.html.layout import Layout

# As pandoc, Word, LibreOffice, Google Docs, MediaWiki and others name the places of notes.
_TARGET: Final = re.compile(
    r"#(?:(?:fn:?|ftnt|_ftn|_edn|(?:foot|end)note[-_]?|cite_note-|note-)\d{1,4}|sd(?:foot|end)note\d{1,4}sym)",
    re.IGNORECASE,
)
_NOTE_OF_GOOGLE: Final = re.compile(r"(?:ftnt|cmnt)\d{1,4}")
_COMMENT_OF_GOOGLE: Final = re.compile(r"#cmnt\d{1,4}")


def leads_to_note(attributes: Mapping[str, str]) -> bool:
    """Say whether a link is the mark of a note, in the words that it belongs to."""
    if "href" not in attributes:
        return False
    return attributes.get("role", "") == "doc-noteref" or _TARGET.fullmatch(attributes["href"]) is not None


def begins_note(attributes: Mapping[str, str]) -> bool:
    """Say whether the block that a link stands in is a note, or a comment, of Google Docs."""
    return "id" in attributes and _NOTE_OF_GOOGLE.fullmatch(attributes["id"]) is not None


def is_way_back(tag: str, attributes: Mapping[str, str]) -> bool:
    """Say whether an element leads from a note back to the words, or to a comment: it is for the screen alone."""
    if tag != "a":
        return False
    return (
        attributes.get("role", "") == "doc-backlink"
        or _COMMENT_OF_GOOGLE.fullmatch(attributes.get("href", "")) is not None
    )


def notes_in(layout: Layout) -> frozenset[int]:
    """Return the blocks that are notes; what holds labels that recur, or most of the prose, is none."""
    spoken, prose = layout.evidence.recurring, layout.evidence.prose
    return frozenset(
        at
        for element in layout.outline.elements
        if element.role is Role.NOTE
        and spoken[element.first] == spoken[element.last]
        and 2 * (prose[element.last] - prose[element.first]) <= prose[-1]
        for at in range(element.first, element.last)
    )
