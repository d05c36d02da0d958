"""Exchanges and sections: views derived from the kinds of the turns."""

from __future__ import annotations

from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

import attrs

from briefparse.model.turn import Turn, TurnKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse.model.people import Outlet, Person


@attrs.frozen
class Exchange:
    """One or more questions with all that answers them.

    Attributes:
        n: The exchange's number, from 1.
        turns: All turns in order.
    """

    n: int
    turns: tuple[Turn, ...]

    @property
    def questions(self) -> tuple[Turn, ...]:
        """The question turns."""
        return self._of(TurnKind.QUESTION)

    @property
    def answers(self) -> tuple[Turn, ...]:
        """The answer turns: replies, hand-overs and supplements."""
        return self._of(TurnKind.ANSWER)

    @property
    def moderation(self) -> tuple[Turn, ...]:
        """The chair's turns: those that lead to the question and those between."""
        return self._of(TurnKind.MODERATION)

    @property
    def outlet(self) -> Outlet | None:
        """The outlet of the first question that names one."""
        return next((turn.outlet for turn in self.questions if turn.outlet is not None), None)

    @property
    def outlets(self) -> tuple[Outlet, ...]:
        """The outlets of all questions that name one, each once, in order."""
        return tuple(dict.fromkeys(turn.outlet for turn in self.questions if turn.outlet is not None))

    @property
    def asked_by(self) -> tuple[str, ...]:
        """For whom is asked, each once, in order: the outlet, else the person, else the label; ``Reuters``, ``Q``."""
        names = (turn.voice if turn.outlet is None else turn.outlet.name for turn in self.questions)
        return tuple(dict.fromkeys(filter(None, names)))

    @property
    def answered_by(self) -> tuple[str, ...]:
        """Who answers, each once, in order, those included whom only the label names: ``Lin Mo``, ``THE MINISTER``."""
        return tuple(dict.fromkeys(turn.voice for turn in self.answers if turn.voice))

    @property
    def answerers(self) -> tuple[Person, ...]:
        """The people who answer, each once, in order; see ``answered_by`` for all who do."""
        return tuple(dict.fromkeys(turn.speaker for turn in self.answers if turn.speaker is not None))

    @property
    def hand_overs(self) -> tuple[Turn, ...]:
        """The answers whose last paragraph names the person who answers next."""
        answers = self.answers
        return tuple(turn for turn, after in pairwise(answers) if _gives_floor(turn, after))

    @property
    def supplements(self) -> tuple[Turn, ...]:
        """The answers by somebody who has answered before, and to whom the floor came back."""
        found = []
        spoken: set[Person] = set()
        last: Person | None = None
        for turn in self.answers:
            if turn.speaker is None:
                continue
            if turn.speaker in spoken and turn.speaker != last:
                found.append(turn)
            spoken.add(turn.speaker)
            last = turn.speaker
        return tuple(found)

    def _of(self, kind: TurnKind) -> tuple[Turn, ...]:
        return tuple(turn for turn in self.turns if turn.kind is kind)


class SectionKind(StrEnum):
    """What part of the briefing a section is."""

    OPENING = "opening"
    """The chair opens, before any statement or question."""
    STATEMENT = "statement"
    EXCHANGE = "exchange"
    CLOSING = "closing"
    """The chair closes, after the last answer."""


@attrs.frozen
class Section:
    """A stretch of turns that belong together; ``exchange`` is set for an exchange."""

    kind: SectionKind
    turns: tuple[Turn, ...]
    exchange: Exchange | None = None


def sections_of(turns: tuple[Turn, ...]) -> tuple[Section, ...]:
    """Divide turns into opening, statements, exchanges and closing.

    Moderation joins what it leads to: before a question, the exchange that the
    question begins; after the last answer, the closing.
    """
    sections: list[Section] = []
    n = 0
    for kind, start, end in runs_of(turns):
        run = turns[start:end]
        if kind is SectionKind.EXCHANGE:
            n += 1
            sections.append(Section(kind, run, Exchange(n, run)))
        else:
            sections.append(Section(kind, run))
    return tuple(sections)


def runs_of(turns: tuple[Turn, ...]) -> list[tuple[SectionKind, int, int]]:
    """Return kind, first turn and one past the last of each section."""
    moderation, question, answer = TurnKind.MODERATION, TurnKind.QUESTION, TurnKind.ANSWER
    runs: list[tuple[SectionKind, int, int]] = []
    section: SectionKind | None = None  # the one before the turn: a statement or an exchange
    start = end = 0  # of that section; moderation stands after its end, and joins what it leads to
    for at, turn in enumerate(turns):
        kind = turn.kind
        if kind is moderation:
            continue
        if section is None or not (kind is answer or _goes_on(turns, at, section, end)):
            if section is not None:
                runs.append((section, start, end))
            section, start = SectionKind.EXCHANGE, end
            if kind is not question:
                if end < at:
                    runs.append((SectionKind.OPENING, end, at))
                section, start = SectionKind.STATEMENT, at
        end = at + 1
    if section is not None:
        runs.append((section, start, end))
    if end < len(turns):
        runs.append((SectionKind.OPENING if section is None else SectionKind.CLOSING, end, len(turns)))
    return runs


def _goes_on(turns: tuple[Turn, ...], at: int, section: SectionKind, end: int) -> bool:
    """Say whether a turn that is no answer goes on with the section that ends before it."""
    turn, before = turns[at], turns[end - 1]
    if turn.kind is not TurnKind.QUESTION:
        return section is SectionKind.STATEMENT
    if before.kind is not TurnKind.QUESTION:
        return False
    # After a word of the chair the same voice asks again; another voice asks something else.
    return at == end or (turn.voice == before.voice and turn.outlet == before.outlet)


def exchanges_of(sections: tuple[Section, ...]) -> Iterator[Exchange]:
    """Yield the exchanges among ``sections``, in order."""
    for section in sections:
        if section.exchange is not None:
            yield section.exchange


def _gives_floor(turn: Turn, after: Turn) -> bool:
    if after.speaker is None or after.speaker == turn.speaker or not turn.paragraphs:
        return False
    words = turn.paragraphs[-1].text
    person = after.speaker
    names = [person.name, *person.aliases]
    if person.honorific:
        # Which word of a name is the family name differs between languages.
        names += [f"{person.honorific} {word}" for word in (person.name.split() or [""])]
    return any(name in words for name in names)
