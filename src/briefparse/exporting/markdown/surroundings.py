"""What stands above and below the speech: title, people, captions, credits, page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefparse.exporting.markdown.blocks import emphasis, heading, strong
from briefparse.exporting.markdown.comment import comment, named, quoted
from briefparse.exporting.markdown.escape import escape
from briefparse.exporting.markdown.wrap import wrap
from briefparse.model import FurnitureKind, ParticipantRole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse.model import Briefing, Caption, Event, Person


PARTICIPANTS = "Participants"
CAPTIONS = "Captions"
CREDITS = "Credits"
PAGE = "About this text"


def matter_before(briefing: Briefing, width: int) -> Iterator[str]:
    """Yield title, place and time, abstract and participants.

    Place and time are in italics, which tells them from the abstract.
    """
    if briefing.title:
        yield heading(briefing.title, 1)
    held = occasion(briefing.host, briefing.event)
    if held:
        yield wrap(emphasis(held), width)
    for text in (briefing.abstract or "").split("\n\n"):
        if text:
            yield wrap(escape(text), width)
    if briefing.participants:
        yield heading(PARTICIPANTS, 2)
        yield "\n".join(f"- {person_line(person)}" for person in briefing.participants)


def occasion(host: str | None, event: Event) -> str:
    """Return who held the briefing, where and when, for people; "" where nothing is known."""
    return ", ".join(filter(None, (host, *_occasion(event))))


def matter_after(briefing: Briefing, width: int, *, comments: bool) -> Iterator[str]:
    """Yield captions, credits, disclaimers and, in comments, front matter and furniture as written."""
    if briefing.captions:
        yield heading(CAPTIONS, 2)
        yield "\n".join(f"- {_caption(caption)}" for caption in briefing.captions)
    if briefing.credits:
        yield heading(CREDITS, 2)
        yield "\n".join(f"- {credit.role.value}: {escape(credit.name)}" for credit in briefing.credits)
    if any(piece.kind is FurnitureKind.DISCLAIMER for piece in briefing.furniture):
        yield heading(PAGE, 2)
    for piece in briefing.furniture:
        if piece.kind is FurnitureKind.DISCLAIMER and piece.text:
            yield wrap(escape(piece.text), width)
        elif comments:
            yield comment("page-text", piece.kind.value, quoted(piece.text))
    if comments and briefing.front:
        yield "\n".join(
            comment("front", piece.kind.value, quoted(piece.text), named("refers", piece.refers))
            for piece in briefing.front
        )


def _occasion(event: Event) -> Iterator[str | None]:
    yield event.venue
    yield event.place
    yield None if event.date is None else event.date.isoformat()
    hours = "–".join(time.isoformat("minutes") for time in (event.time, event.end_time) if time is not None)
    yield " ".join(filter(None, (hours, event.timezone)))


def person_line(person: Person) -> str:
    """Return a participant's name, office and role, in Markdown."""
    name = " ".join(filter(None, (person.honorific, person.name)))
    facts = ", ".join(filter(None, (person.title, person.affiliation)))
    role = "" if person.role is ParticipantRole.SPEAKER else f" ({person.role.value})"
    return f"{strong(name) if name else '–'}{', ' + escape(facts) if facts else ''}{role}"


def _caption(caption: Caption) -> str:
    shown = (escape(caption.text), emphasis(caption.credit) if caption.credit else "")
    return f"{caption.kind.value}: {' '.join(filter(None, shown))}"
