"""The fifth stage, and the briefing as a whole: its day, its doubts, and what it lacks."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from briefparse.diagnostics import diagnose
from briefparse.dialects.dialect import Opening
from briefparse.model import Briefing, Event, Paragraph, ParticipantRole, Source
from briefparse.parsing.exchanges.casting import turns_of
from briefparse.parsing.exchanges.kinds import unanswered
from briefparse.parsing.front.dates import find_date, find_numeric_date, find_time
from briefparse.parsing.front.event import find_zone
from briefparse.parsing.front.told import published_on, told_day
from briefparse.parsing.labels.judging import doubtful_lines
from briefparse.parsing.text.language import guess_language
from briefparse.parsing.text.telling import telling_text
from briefparse.parsing.turns.assembling import Draft

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from briefparse.dialects.dialect import Dialect
    from briefparse.model import BodyItem, Diagnostic, Outlet, Turn
    from briefparse.parsing.stages import Stages
    from briefparse.reading.document import Document


def briefing_of(stages: Stages) -> Briefing:
    """Tell what each turn does, and put the briefing together."""
    document, dialect, front, talk = stages.document, stages.dialect, stages.front, stages.talk
    drafts = [item for item in talk.body if isinstance(item, Draft)]
    speaking = (person.id for person in stages.cast.people.values() if person.role is ParticipantRole.SPEAKER)
    first = next(speaking, None) if dialect.first_speaks else None
    turns = turns_of(drafts, stages.cast, first, stages.outlets)
    day = _day(stages)
    event = _event(stages, day)
    upcoming = iter(turns)
    body: list[BodyItem] = [next(upcoming) if isinstance(item, Draft) else item for item in talk.body]
    return Briefing(
        id=_id(document, dialect, event),
        title=front.title,
        language=dialect.language or guess_language(telling_text(document)),
        dialect=dialect.name,
        event=event,
        host=dialect.host,
        abstract=front.abstract,
        participants=tuple(stages.cast.people.values()),
        outlets=_asking(turns),
        front=front.pieces,
        body=tuple(body),
        captions=talk.captions,
        credits=talk.credits,
        furniture=talk.furniture,
        source=Source(document.text, document.name, document.media_type, document.encoding, document.sha256),
        diagnostics=_diagnostics(stages, event, day, turns),
    )


def _event(stages: Stages, day: dt.date | None) -> Event:
    """Complete what the front matter says with the title, the end mark, and what the file says of itself."""
    event = stages.front.event
    ended = stages.talk.ended
    return Event(
        day or stages.front.published or published_on(stages.document),
        event.time or find_time(_noted(stages, "time")),
        event.timezone or find_zone(ended),
        event.place or _noted(stages, "place") or None,
        event.venue,
        event.end_time or find_time(ended),
    )


def _day(stages: Stages) -> dt.date | None:
    """Return the day on which the briefing was held, what is nearest to the talk first, or None."""
    title = stages.front.title
    return (
        stages.front.event.date
        or find_date(title)
        or find_numeric_date(title, stages.dialect.front.numeric_dates)
        or told_day(stages.document)
        or find_date(_noted(stages, "date"))
    )


def _noted(stages: Stages, group: str) -> str:
    """Return what the rules for text that is no speech find about the event, first match first, or ""."""
    for piece in stages.pieces:
        match = piece.match
        if match is not None and group in match.re.groupindex and match[group]:
            return match[group]
    return ""


def _diagnostics(stages: Stages, event: Event, day: dt.date | None, turns: tuple[Turn, ...]) -> tuple[Diagnostic, ...]:
    """Put all diagnostics in the order of the text, those about the whole file first."""
    found = (
        *stages.document.diagnostics,
        *stages.doubts,
        *doubtful_lines(stages.judgement),
        *stages.front.diagnostics,
        *_missing(stages, event, day, turns),
        *stages.talk.diagnostics,
        *stages.cast.diagnostics,
        *unanswered(turns),
    )
    return tuple(sorted(found, key=lambda item: item.span.start if item.span else -1))


def _asking(turns: Iterable[Turn]) -> tuple[Outlet, ...]:
    return tuple({turn.outlet.id: turn.outlet for turn in turns if turn.outlet is not None}.values())


def _id(document: Document, dialect: Dialect, event: Event) -> str:
    if event.date is not None:
        return f"{dialect.name}_{event.date.isoformat()}"
    return f"{dialect.name}_{sha256(document.text.encode('utf-8', 'surrogatepass')).hexdigest()[:12]}"


def _missing(stages: Stages, event: Event, day: dt.date | None, turns: tuple[Turn, ...]) -> Iterable[Diagnostic]:
    """Report what a briefing should have and this one has not."""
    dialect = stages.dialect
    if not stages.document.blocks:
        return
    if not stages.front.title:
        yield diagnose("BP201", "no title stands above the transcript")
    if event.date is None:
        yield diagnose("BP202", "no date was found")
    elif day is None:
        yield diagnose("BP206", f"the date is that of publication, {event.date}")
    if not turns:
        yield diagnose("BP303", "there is front matter, but nothing was said")
    elif all(turn.label is None for turn in turns) and not dialect.bold_asks:
        yield diagnose("BP301", "no label was found", turns[0].span)
    elif turns[0].label is None and dialect.opening is not Opening.UNLABELLED:
        yield diagnose("BP302", "speech stands before the first label", turns[0].span)
    yield from _without_words(turns)


def _without_words(turns: tuple[Turn, ...]) -> Iterable[Diagnostic]:
    for turn in turns:
        if turn.blocks and type(turn.blocks[0]) is Paragraph:  # most often
            continue
        if turn.label is not None and not any(isinstance(block, Paragraph) for block in turn.blocks):
            yield diagnose("BP304", f"“{turn.label.text}” has no words", turn.label.span)
