"""The first turns of a talk, in which voices introduce themselves and others."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.dialects.dialect import Dialect, Part
from briefparse.model import Paragraph, ParticipantRole
from briefparse.parsing.outlets.han_mentions import is_han
from briefparse.parsing.people.introductions import introduced_in_latin_speech, introduced_in_speech, may_introduce
from briefparse.parsing.people.known import people_of
from briefparse.parsing.people.names import folded
from briefparse.parsing.people.offices import has_office
from briefparse.parsing.people.presenting import (
    comes_next,
    may_announce,
    may_present_self,
    may_welcome,
    presented_as,
    presents_self,
    welcomed,
)
from briefparse.parsing.turns.assembling import Draft, Talk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse.model import Person
    from briefparse.parsing.people.offices import Introduced

_OPENING_TURNS: Final = 6  # guests are introduced early
_MOST_WORDS: Final = 4_000  # characters of a paragraph that introduces people


@attrs.frozen(eq=False)
class FirstTurns:
    """What the first turns say, read for names only where a label needs to be explained.

    Attributes:
        talk: The talk.
        dialect: How the document is written.
    """

    talk: Talk
    dialect: Dialect

    @cached_property
    def turns(self) -> tuple[tuple[str | None, tuple[str, ...]], ...]:
        """The label of each of the first turns, or None, and its paragraphs but for the very long."""
        drafts = [item for item in self.talk.body if isinstance(item, Draft)][:_OPENING_TURNS]
        return tuple([(None if draft.label is None else draft.label.text, _texts(draft)) for draft in drafts])

    @cached_property
    def speech(self) -> str:
        """All paragraphs that may introduce somebody, a line each."""
        return "\n".join([text for _, texts in self.turns for text in texts])

    def introduced(self, known: tuple[Person, ...]) -> tuple[Person, ...]:
        """Return the people who are introduced, by themselves or others, and whom nobody has named before."""
        themselves = people_of(self._themselves(), known) if may_present_self(self.speech) else ()
        themselves = tuple([self._in_their_office(person) for person in themselves])
        return (*themselves, *people_of(self._others(), (*known, *themselves)))

    def _themselves(self) -> Iterator[Introduced]:
        """Yield who a labelled voice says it is; where labels name journalists, only somebody with an office."""
        for label, texts in self.turns:
            surname = folded(label).split()[-1:] if label is not None else []
            for text in texts if label is not None else ():
                for one in presents_self(text):
                    official = has_office(one.title or "") or self._chairs(one.title)
                    sure = self.dialect.strangers is Part.OFFICIAL or official
                    if sure and folded(one.name).split()[-1:] == surname:
                        yield one

    def _others(self) -> Iterator[Introduced]:
        """Yield who is introduced by others; phrases that stand nowhere are looked for in no paragraph."""
        in_han = is_han(self.speech)
        introduced = introduced_in_speech if in_han else introduced_in_latin_speech
        introduces = in_han or may_introduce(self.speech)
        welcomes, announces = may_welcome(self.speech), may_announce(self.speech)
        for _, texts in self.turns:
            for text in texts:
                if introduces:
                    yield from introduced(text)
                yield from presented_as(text)
                if welcomes:
                    yield from welcomed(text)
                if announces:
                    yield from comes_next(text)

    def _in_their_office(self, person: Person) -> Person:
        return attrs.evolve(person, role=ParticipantRole.CHAIR) if self._chairs(person.title) else person

    def _chairs(self, office: str | None) -> bool:
        held = (office or "").casefold()
        return any(words.casefold() in held for words in self.dialect.front.chair_offices)


def _texts(draft: Draft) -> tuple[str, ...]:
    texts = [block.text for block in draft.blocks if isinstance(block, Paragraph)]
    return tuple([text for text in texts if len(text) <= _MOST_WORDS])
