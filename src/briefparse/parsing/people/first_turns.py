"""The first turns of a talk, in which voices introduce themselves and others."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from itertools import accumulate, islice
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.dialects.dialect import Dialect, Part
from briefparse.model import Paragraph, ParticipantRole
from briefparse.parsing.people.introductions import introduced_in_speech, introducing_words
from briefparse.parsing.people.known import people_of
from briefparse.parsing.people.names import folded
from briefparse.parsing.people.offices import has_office
from briefparse.parsing.people.presenting import (
    announcing_words,
    comes_next,
    may_present_self,
    presented_as,
    presenting_words,
    presents_self,
    welcomed,
    welcoming_words,
)
from briefparse.parsing.turns.assembling import Draft, Talk

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefparse.model import Person
    from briefparse.parsing.people.directory import Directory
    from briefparse.parsing.people.offices import Introduced

_OPENING_TURNS: Final = 6  # guests are introduced early
_MOST_WORDS: Final = 4_000  # characters of a paragraph that introduces people


@attrs.frozen(eq=False, repr=False)
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
        drafts = islice((item for item in self.talk.body if isinstance(item, Draft)), _OPENING_TURNS)
        return tuple([(None if draft.label is None else draft.label.text, _texts(draft)) for draft in drafts])

    @cached_property
    def speech(self) -> str:
        """All paragraphs that may introduce somebody, a line each."""
        return "\n".join([text for _, texts in self.turns for text in texts])

    def introduce(self, directory: Directory) -> tuple[Person, ...]:
        """Enter the people who are introduced, by themselves or others, and whom nobody has named before."""
        themselves = people_of(self._themselves(), directory) if may_present_self(self.speech) else ()
        themselves = tuple([self._in_their_office(person) for person in themselves])
        directory.meet(themselves)
        others = people_of(self._others(), directory)
        directory.meet(others)
        return (*themselves, *others)

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
        """Yield who is introduced by others; a paragraph is read where words stand without which none does so."""
        texts = [text for _, texts in self.turns for text in texts]
        speech, holding = self.speech, self._holding
        introducing, presenting = holding(introducing_words(speech)), holding(presenting_words(speech))
        welcoming, announcing = holding(welcoming_words(speech)), holding(announcing_words(speech))
        for number in sorted(introducing | presenting | welcoming | announcing):
            text = texts[number]
            if number in introducing:
                yield from introduced_in_speech(text)
            if number in presenting:
                yield from presented_as(text)
            if number in welcoming:
                yield from welcomed(text)
            if number in announcing:
                yield from comes_next(text)

    def _holding(self, places: Iterable[int]) -> set[int]:
        """Return the numbers of the paragraphs in which places in `speech` are."""
        return {bisect_right(self._starts, place) - 1 for place in places}

    @cached_property
    def _starts(self) -> list[int]:
        """Where each paragraph begins in `speech`."""
        lengths = [len(text) + 1 for _, texts in self.turns for text in texts]
        return list(accumulate(lengths, initial=0))

    def _in_their_office(self, person: Person) -> Person:
        return attrs.evolve(person, role=ParticipantRole.CHAIR) if self._chairs(person.title) else person

    def _chairs(self, office: str | None) -> bool:
        held = (office or "").casefold()
        return any(words.casefold() in held for words in self.dialect.front.chair_offices)


def _texts(draft: Draft) -> tuple[str, ...]:
    texts = [block.text for block in draft.blocks if isinstance(block, Paragraph)]
    return tuple([text for text in texts if len(text) <= _MOST_WORDS])
