"""The briefing: the whole of one transcript, as values."""

from __future__ import annotations

import datetime as dt
from functools import cached_property

import attrs

from briefparse.model.diagnostic import Diagnostic

# attrs puts the types of cached properties among the annotations, and cattrs looks them up.
from briefparse.model.exchange import Exchange, Section, exchanges_of, sections_of  # noqa: TC001  (see above)
from briefparse.model.matter import Caption, Credit, FrontMatter, Furniture
from briefparse.model.people import Outlet, ParticipantRole, Person
from briefparse.model.text import Milestone, PageBreak
from briefparse.model.turn import Turn

BodyItem = Turn | Milestone
"""What stands in ``Briefing.body``: turns, and the milestones between them."""


@attrs.frozen
class Event:
    """When and where the briefing was held.

    Attributes:
        date: The day it was held, which is not always the day the page was made.
        time: When it began, as the source says it, without a zone.
        timezone: The zone as written (``EST``, ``Asia/Shanghai``), or None. Never guessed.
        place: Where it was held, as the source says it: the city, or a hall, or ``Via Teleconference``.
        venue: The room or building, where the source parts it from the city.
        end_time: When it ended.
    """

    date: dt.date | None = None
    time: dt.time | None = None
    timezone: str | None = None
    place: str | None = None
    venue: str | None = None
    end_time: dt.time | None = None


@attrs.frozen
class Source:
    """The text that was parsed, for spans to point into.

    Attributes:
        text: The decoded text with line ends made a newline, otherwise unchanged.
        name: The file's name without folders, or None.
        media_type: What the file was (``text/plain``).
        encoding: How its bytes were decoded, or None where it came as text.
        sha256: Checksum of the file's bytes in hexadecimal, or None where it came as text.
    """

    text: str = attrs.field(default="", repr=False)
    name: str | None = None
    media_type: str = "text/plain"
    encoding: str | None = None
    sha256: str | None = None


def _turns_are_numbered(_: object, __: object, body: tuple[BodyItem, ...]) -> None:
    numbers = [item.n for item in body if isinstance(item, Turn)]
    if numbers != list(range(1, len(numbers) + 1)):
        message = "turns must be numbered 1, 2, 3 … in the order of the body"
        raise ValueError(message)


@attrs.frozen(kw_only=True)
class Briefing:
    """One press briefing.

    Two briefings are equal when the same was said, by the same people, at the
    same time and place; ``source``, ``diagnostics``, spans and resolutions take
    no part in that.

    Attributes:
        id: A name for the briefing, fit for a file name and an XML id.
        title: The title, or "" where the page has none.
        language: BCP 47 tag (``en``, ``zh-Hans``), or ``und``.
        dialect: The name of the dialect that it was read with.
        event: When and where.
        host: Who held it, or None.
        abstract: The summary above the transcript, or None.
        participants: Everybody with a name, roster first, in listed order.
        outlets: The outlets in order of asking.
        front: The front matter as written.
        body: Turns and the milestones between them, in order.
        captions: Captions of pictures.
        credits: Translators and editors.
        furniture: What belongs to the page.
        source: The text that was parsed.
        diagnostics: What was doubtful, in the order of the text.

    Raises:
        ValueError: The turns of ``body`` are not numbered 1, 2, 3 …
    """

    id: str
    title: str = ""
    language: str = "und"
    dialect: str = "generic"
    event: Event = Event()
    host: str | None = None
    abstract: str | None = None
    participants: tuple[Person, ...] = ()
    outlets: tuple[Outlet, ...] = ()
    front: tuple[FrontMatter, ...] = ()
    body: tuple[BodyItem, ...] = attrs.field(default=(), validator=_turns_are_numbered)
    captions: tuple[Caption, ...] = ()
    credits: tuple[Credit, ...] = ()
    furniture: tuple[Furniture, ...] = ()
    source: Source = attrs.field(default=Source(), eq=False)
    diagnostics: tuple[Diagnostic, ...] = attrs.field(default=(), eq=False)

    @cached_property
    def turns(self) -> tuple[Turn, ...]:
        """All turns, in order."""
        return tuple(item for item in self.body if isinstance(item, Turn))

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """Opening, statements, exchanges and closing; every turn is in exactly one."""
        return sections_of(self.turns)

    @cached_property
    def exchanges(self) -> tuple[Exchange, ...]:
        """The exchanges, in order."""
        return tuple(exchanges_of(self.sections))

    @property
    def speakers(self) -> tuple[Person, ...]:
        """The participants who state and answer, in listed order."""
        return self.with_role(ParticipantRole.SPEAKER)

    @property
    def chairs(self) -> tuple[Person, ...]:
        """Everybody who chairs, in listed order."""
        return self.with_role(ParticipantRole.CHAIR)

    @property
    def chair(self) -> Person | None:
        """The first who chairs, or None."""
        return next(iter(self.chairs), None)

    @cached_property
    def page_breaks(self) -> tuple[PageBreak, ...]:
        """All page breaks, between turns and inside them, in order."""
        found: list[PageBreak] = []
        for item in self.body:
            if isinstance(item, PageBreak):
                found.append(item)
            elif isinstance(item, Turn):
                found += [block for block in item.blocks if isinstance(block, PageBreak)]
        return tuple(found)

    @property
    def paragraph_count(self) -> int:
        """How many paragraphs were spoken."""
        return sum(len(turn.paragraphs) for turn in self.turns)

    @property
    def word_count(self) -> int:
        """How many words were spoken."""
        return sum(turn.word_count for turn in self.turns)

    def with_role(self, role: ParticipantRole) -> tuple[Person, ...]:
        """Return the participants with ``role``, in listed order."""
        return tuple(person for person in self.participants if person.role is role)
