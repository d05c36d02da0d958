"""People whom the title or a voice makes known, beyond the roster."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from briefparse.dialects.dialect import Part
from briefparse.model import Paragraph, ParticipantRole, Person
from briefparse.parsing.people.directory import Directory
from briefparse.parsing.people.introductions import Introduced, introduced_in_speech, introduced_in_title
from briefparse.parsing.people.names import folded, in_normal_case
from briefparse.parsing.people.offices import has_office
from briefparse.parsing.people.presenting import comes_next, presented_as, presents_self, with_office
from briefparse.parsing.turns.assembling import Draft
from briefparse.slugs import slug, unique

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefparse.dialects.dialect import Dialect
    from briefparse.parsing.text.pieces import Piece
    from briefparse.parsing.turns.assembling import Talk

_OPENING_TURNS: Final = 6  # guests are introduced early
_MOST_WORDS: Final = 4_000  # characters of a paragraph that introduces people


def named_in_title(title: str, roster: tuple[Person, ...]) -> tuple[Person, ...]:
    """Return the people whom a title names and the roster does not."""
    return _people(introduced_in_title(title), roster)


def named_in_notes(pieces: Iterable[Piece], roster: tuple[Person, ...]) -> tuple[Person, ...]:
    """Return the people whom the dialect's rules find in text that is no speech, and the roster does not name."""
    groups = (piece.match.groupdict() for piece in pieces if piece.match is not None)
    noted = (
        Introduced(found[f"name{n}"], None, found.get(f"office{n}"))
        for found in groups
        for n in ("", "2", "3")
        if found.get(f"name{n}")
    )
    return tuple(attrs.evolve(person, listed=True) for person in _people(noted, roster))


def named_in_abstract(abstract: str | None, known: tuple[Person, ...]) -> tuple[Person, ...]:
    """Return the people whom an abstract names with an office, and nobody has named before."""
    return _people(with_office(abstract or ""), known)


def introduced_by_voices(talk: Talk, known: tuple[Person, ...], dialect: Dialect) -> tuple[Person, ...]:
    """Return the people whom the first turns introduce, themselves among them, and nobody has named before."""
    drafts = [item for item in talk.body if isinstance(item, Draft)][:_OPENING_TURNS]
    themselves = _people((one for draft in drafts for one in _themselves(draft, dialect)), known)
    themselves = tuple(_in_their_office(person, dialect) for person in themselves)
    words = [text for draft in drafts for text in _texts(draft)]
    others = (one for text in words for one in (*introduced_in_speech(text), *presented_as(text), *comes_next(text)))
    return (*themselves, *_people(others, (*known, *themselves)))


def _themselves(draft: Draft, dialect: Dialect) -> Iterator[Introduced]:
    """Yield who a labelled voice says it is; where labels name journalists, only somebody with an office."""
    if draft.label is None:
        return
    label = folded(draft.label.text).split()[-1:]
    for one in (one for text in _texts(draft) for one in presents_self(text)):
        sure = dialect.strangers is Part.OFFICIAL or has_office(one.title or "") or _chairs(one.title, dialect)
        if sure and folded(one.name).split()[-1:] == label:
            yield one


def _in_their_office(person: Person, dialect: Dialect) -> Person:
    return attrs.evolve(person, role=ParticipantRole.CHAIR) if _chairs(person.title, dialect) else person


def _chairs(office: str | None, dialect: Dialect) -> bool:
    return any(words.casefold() in (office or "").casefold() for words in dialect.front.chair_offices)


def _texts(draft: Draft) -> Iterator[str]:
    paragraphs = (block.text for block in draft.blocks if isinstance(block, Paragraph))
    return (text for text in paragraphs if len(text) <= _MOST_WORDS)


def _people(introduced: Iterable[Introduced], known: tuple[Person, ...]) -> tuple[Person, ...]:
    introduced = tuple(introduced)
    if not introduced:
        return ()
    directory = Directory.of(known)
    taken = {person.id for person in known}
    found: dict[str, Person] = {}
    for one in introduced:
        name = in_normal_case(one.name)
        if folded(name) in found or directory.find(name).people:
            continue
        person_id = unique(slug(name, "person"), taken)
        taken.add(person_id)
        found[folded(name)] = Person(person_id, name, one.honorific, one.title)
    return tuple(found.values())
