"""Exchanges and sections: views derived from the kinds of the turns."""

from __future__ import annotations

from enum import StrEnum
from itertools import count, pairwise
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
    groups: list[tuple[SectionKind, list[Turn]]] = []
    waiting: list[Turn] = []
    for turn in turns:
        if turn.kind is TurnKind.MODERATION:
            waiting.append(turn)
            continue
        if groups and _joins(turn, *groups[-1], led_to=bool(waiting)):
            groups[-1][1].extend((*waiting, turn))
        elif turn.kind is TurnKind.QUESTION:
            groups.append((SectionKind.EXCHANGE, [*waiting, turn]))
        else:
            groups += [(SectionKind.OPENING, waiting)] if waiting else []
            groups.append((SectionKind.STATEMENT, [turn]))
        waiting = []
    if waiting:
        groups.append((SectionKind.CLOSING if groups else SectionKind.OPENING, waiting))
    numbers = count(1)
    return tuple(
        Section(kind, tuple(run), Exchange(next(numbers), tuple(run)) if kind is SectionKind.EXCHANGE else None)
        for kind, run in groups
    )


def _joins(turn: Turn, kind: SectionKind, run: list[Turn], *, led_to: bool) -> bool:
    """Say whether a turn goes on with the section before it; ``led_to`` if the chair spoke in between."""
    if turn.kind is TurnKind.ANSWER:
        return kind in {SectionKind.EXCHANGE, SectionKind.STATEMENT}
    if turn.kind is TurnKind.QUESTION:
        # After a word of the chair the same voice asks again; another voice asks something else.
        return run[-1].kind is TurnKind.QUESTION and (not led_to or _same_voice(turn, run[-1]))
    return kind is SectionKind.STATEMENT


def _same_voice(turn: Turn, before: Turn) -> bool:
    return turn.voice == before.voice and turn.outlet == before.outlet


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
