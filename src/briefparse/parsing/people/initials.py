"""Whose initials a label holds, where the dialect labels its turns so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from briefparse.dialects.dialect import Dialect, Part
from briefparse.late import late
from briefparse.model import Paragraph, ParticipantRole, Person
from briefparse.parsing.labels.roles import Roles
from briefparse.parsing.people.name_words import HONORIFICS
from briefparse.parsing.turns.assembling import Draft
from briefparse.slugs import slug, unique

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from briefparse.parsing.turns.assembling import Talk

_NEAR: Final = 250  # characters at the end or beginning of a turn in which names are looked for
_BEFORE: Final = 3  # turns back: two may be called at once
_LONGEST_OPENING: Final = 4_000
_WORD: Final = r"[^\W\d_a-z][\w’'\-]{1,24}"
_PARTICLES: Final = r"(?:(?:van|von|der|den|de|da|dos|del|al|el|bin) ){0,2}"
_NAME: Final = late(
    rf"(?P<name>(?:(?:Dr|Mr|Mrs|Ms|Prof)\.? )?{_WORD}(?: {_PARTICLES}{_WORD}){{0,4}})(?P<from>,? from )?"
)
_WHOLE, _CALLED, _BEGUN, _GUESSED = range(4)


@attrs.frozen(eq=False, repr=False)
class _Mention:
    """A name in the talk, and whether it is somebody who is called to ask: ``Haruka, from Kyodo``."""

    name: str
    honorific: str | None
    called: bool


def named_by_initials(
    talk: Talk, known: tuple[Person, ...], dialect: Dialect
) -> tuple[tuple[Person, ...], tuple[Person, ...]]:
    """Return the known people with what they do, and the people whom the talk gives for other initials.

    The first voice does what the dialect says. Who has an honorific, or is
    named by the first voice without being called to ask, is an official; all
    others are what the dialect's strangers are.
    """
    drafts = [item for item in talk.body if isinstance(item, Draft) and item.label is not None]
    if not drafts or not dialect.initials:
        return known, ()
    roles = _Doing(dialect, _label(drafts[0]), tuple(_mentions(_words(drafts[0])[:_LONGEST_OPENING])))
    settled = tuple(roles.settle(person) for person in known)
    taken = {person.id for person in known}
    aliases = {alias for person in known for alias in person.aliases}
    found = []
    for label in dict.fromkeys(map(_label, drafts)):
        mention = None if label in aliases or Roles.of(dialect).part(label) else _best(label, drafts)
        if mention is not None:
            person_id = unique(slug(mention.name, "person"), taken)
            taken.add(person_id)
            person = Person(person_id, mention.name, mention.honorific, role=ParticipantRole.UNKNOWN, aliases=(label,))
            found.append(roles.settle(person))
    return settled, tuple(found)


@attrs.frozen(eq=False, repr=False)
class _Doing:
    """Tells what people do by how the first voice speaks of them."""

    dialect: Dialect
    opener: str
    opening: tuple[_Mention, ...]

    def settle(self, person: Person) -> Person:
        if person.role is not ParticipantRole.UNKNOWN:
            return person
        if self.opener in person.aliases and self.dialect.opener is Part.CHAIR:
            return attrs.evolve(person, role=ParticipantRole.CHAIR)
        named = any(mention.name == person.name and not mention.called for mention in self.opening)
        asks = self.dialect.strangers is Part.ASKER and not named and not person.honorific
        return attrs.evolve(person, role=ParticipantRole.JOURNALIST if asks else ParticipantRole.SPEAKER)


def _best(label: str, drafts: Sequence[Draft]) -> _Mention | None:
    """Return the name that fits a label best: in the opening, in the label's own turns, or where it was called."""
    mentions = list(_mentions(_words(drafts[0])[:_LONGEST_OPENING]))
    for at, draft in enumerate(drafts):
        if _label(draft) == label:
            mentions += _mentions(_words(draft)[:_NEAR])
            for before in drafts[max(0, at - _BEFORE) : at]:
                mentions += _mentions(_words(before)[-_NEAR:])
    fitting = [(fit, mention) for mention in mentions if (fit := _fit(label, mention)) is not None]
    return min(fitting, key=lambda item: item[0])[1] if fitting else None


def _fit(label: str, mention: _Mention) -> int | None:
    """Say how well initials fit a name, 0 being best, or None where they do not."""
    words = mention.name.split()
    wanted = label.rstrip("0123456789").casefold()
    if len(words) > 1 and wanted in _initials(words):
        return _WHOLE
    if len(words) == 1 and words[0].casefold().startswith(wanted):
        return _CALLED if mention.called else _BEGUN
    return _GUESSED if mention.called and len(words) == 1 and words[0][0].casefold() == wanted[0] else None


def _initials(words: list[str]) -> Iterator[str]:
    """Yield the initials of a name, with and without its particles and the second parts of double names."""
    large = [word for word in words if word[0].isupper()]
    for chosen in (words, large, large[:1] + large[-1:]):
        yield "".join(word[0] for word in chosen).casefold()
        yield "".join(part[0] for word in chosen for part in word.split("-") if part).casefold()


def _mentions(text: str) -> Iterator[_Mention]:
    for match in _NAME.finditer(text):
        words = match["name"].split()
        honorific = words[0] if len(words) > 1 and words[0].rstrip(".").casefold() in HONORIFICS else None
        name = " ".join(words[1:] if honorific else words)
        yield _Mention(name.rstrip("."), honorific, match["from"] is not None)


def _label(draft: Draft) -> str:
    return draft.label.text if draft.label is not None else ""


def _words(draft: Draft) -> str:
    return " ".join(_paragraphs((draft,)))


def _paragraphs(drafts: Iterable[Draft]) -> Iterator[str]:
    return (block.text for draft in drafts for block in draft.blocks if isinstance(block, Paragraph))
