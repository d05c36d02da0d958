"""The categories that ``ana`` points at, and which of them a turn has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefparse.exporting.tei.elements import add
from briefparse.model import TurnKind
from briefparse.tei.vocabulary import CATEGORY_OF_KIND, CATEGORY_OF_ROLE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefparse.exporting.tei.elements import Element
    from briefparse.model import Turn

BRIEFING = "briefing.press"
BRIEFING_TYPES = "taxonomy.briefingTypes"

TAXONOMIES = (
    (
        "taxonomy.speakerTypes",
        "Types of speakers",
        (
            ("chair", "Chairperson", "who opens, gives the floor and closes"),
            ("regular", "Regular", "an official who states and answers"),
            ("guest", "Guest", "a journalist who asks"),
            ("interpreter", "Interpreter", "who speaks in another's place in another language"),
        ),
    ),
    (
        "taxonomy.utteranceTypes",
        "Types of utterances",
        (
            ("statement", "Statement", "what is said before the first question by somebody other than the chair"),
            ("question", "Question", "what a journalist asks"),
            ("answer", "Answer", "a reply, a supplement to one, or a hand-over to a colleague"),
            ("procedural", "Procedural", "what the chair says"),
        ),
    ),
    (
        BRIEFING_TYPES,
        "Types of meetings",
        ((BRIEFING, "Press briefing", "officials state and answer before journalists"),),
    ),
)
"""Taxonomies: their id, what they divide, and categories as id, term and gloss."""


def category_ids() -> tuple[str, ...]:
    """Return the ids of all taxonomies and categories."""
    return tuple(
        name for taxonomy, _, categories in TAXONOMIES for name in (taxonomy, *(category[0] for category in categories))
    )


def write_taxonomies(parent: Element) -> None:
    """Append the declaration of all taxonomies."""
    declaration = add(parent, "classDecl")
    for xml_id, divides, categories in TAXONOMIES:
        fill_taxonomy(add(declaration, "taxonomy", xml_id=xml_id), divides, categories)


def fill_taxonomy(taxonomy: Element, divides: str, categories: Iterable[tuple[str, str, str]]) -> None:
    """Write what a taxonomy divides, and its categories: their id, term and gloss."""
    add(add(taxonomy, "desc"), "term", divides)
    for name, term, gloss in categories:
        described = add(add(taxonomy, "category", xml_id=name), "catDesc")
        add(described, "term", term).tail = f": {gloss}"


def categories_of(turn: Turn) -> tuple[str, ...]:
    """Return the categories of a turn: the type of its speaker, where that is known, and its own."""
    types = (_speaker_type(turn), CATEGORY_OF_KIND[turn.kind])
    return tuple(name for name in types if name is not None)


def _speaker_type(turn: Turn) -> str | None:
    if turn.speaker is not None and turn.speaker.role in CATEGORY_OF_ROLE:
        return CATEGORY_OF_ROLE[turn.speaker.role]
    if turn.kind is TurnKind.MODERATION:
        return "chair"
    if turn.outlet is not None or turn.kind is TurnKind.QUESTION:
        return "guest"
    return None
