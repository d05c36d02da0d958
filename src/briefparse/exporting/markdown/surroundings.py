"""What stands above and below the speech: title, people, captions, credits, page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefparse.exporting.markdown.comment import comment, named, quoted
from briefparse.exporting.markdown.wrap import wrap
from briefparse.model import FurnitureKind, ParticipantRole
from briefparse.model.people import titled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefparse.exporting.markdown.flavours import Flavour
    from briefparse.model import Briefing, Caption, Event, Person


PARTICIPANTS = "Participants"
CAPTIONS = "Captions"
CREDITS = "Credits"
PAGE = "About this text"
MATTER = (PARTICIPANTS, CAPTIONS, CREDITS, PAGE)
SOURCE = "Source"
END = "end-of-file"
"""The word of the comment in which a file ends: where it is missing, so is what stood above it."""


def matter_before(briefing: Briefing, flavour: Flavour, width: int, *, links: str, titled: bool) -> Iterator[str]:
    """Yield title, place and time, abstract and participants.

    Place and time are in italics, which tells them from the abstract.

    Args:
        briefing: The briefing.
        flavour: The flavour.
        width: The longest line.
        links: The address of the source, or "".
        titled: Whether the title is shown.
    """
    if briefing.title and titled:
        yield flavour.heading(briefing.title, 1)
    held = occasion(briefing.host, briefing.event)
    if held:
        yield wrap(flavour.emphasis(held), width)
    if links:
        yield f"*[{SOURCE}](<{links}>)*"
    for text in (briefing.abstract or "").split("\n\n"):
        if text:
            yield wrap(flavour.text(text), width)
    if briefing.participants:
        yield flavour.heading(PARTICIPANTS, 2)
        people = [person_line(person, flavour) for person in briefing.participants]
        yield _table(briefing.participants, flavour) if flavour.name == "gfm" else "\n".join(f"- {it}" for it in people)


def occasion(host: str | None, event: Event) -> str:
    """Return who held the briefing, where and when, for people; "" where nothing is known."""
    return ", ".join(filter(None, (host, *_occasion(event))))


def matter_after(briefing: Briefing, flavour: Flavour, width: int, *, comments: bool) -> Iterator[str]:
    """Yield captions, credits, disclaimers and, in comments, front matter and furniture as written, and the end."""
    if briefing.captions:
        yield flavour.heading(CAPTIONS, 2)
        yield "\n".join(f"- {_caption(caption, flavour)}" for caption in briefing.captions)
    if briefing.credits:
        yield flavour.heading(CREDITS, 2)
        yield "\n".join(f"- {credit.role.value}: {flavour.text(credit.name)}" for credit in briefing.credits)
    if any(piece.kind is FurnitureKind.DISCLAIMER for piece in briefing.furniture):
        yield flavour.heading(PAGE, 2)
    for piece in briefing.furniture:
        if piece.kind is FurnitureKind.DISCLAIMER and piece.text:
            yield wrap(flavour.text(piece.text), width)
        elif comments:
            yield comment("page-text", piece.kind.value, quoted(piece.text))
    if comments and briefing.front:
        yield "\n".join(
            comment("front", piece.kind.value, quoted(piece.text), named("refers", piece.refers))
            for piece in briefing.front
        )
    if comments:
        yield comment(END)


def _occasion(event: Event) -> Iterator[str | None]:
    yield event.venue
    yield event.place
    yield None if event.date is None else event.date.isoformat()
    hours = "–".join(time.isoformat("minutes") for time in (event.time, event.end_time) if time is not None)
    yield " ".join(filter(None, (hours, event.timezone)))


def person_line(person: Person, flavour: Flavour) -> str:
    """Return a participant's name, office and role, in Markdown."""
    facts = ", ".join(filter(None, (person.title, person.affiliation)))
    role = "" if person.role is ParticipantRole.SPEAKER else f" ({person.role.value})"
    return f"{_name(person, flavour)}{', ' + flavour.text(facts) if facts else ''}{role}"


def _name(person: Person, flavour: Flavour) -> str:
    if person.name and flavour.name == "obsidian":
        honorific = person.honorific and flavour.text(person.honorific)
        return f"**{titled(flavour.linked(person.name, person.name), honorific)}**"
    return flavour.strong(person.full_name) if person.full_name else "–"


def _table(people: Iterable[Person], flavour: Flavour) -> str:
    rows = [("Name", "Office", "Role"), ("---", "---", "---")]
    for person in people:
        facts = ", ".join(filter(None, (person.title, person.affiliation)))
        rows.append((_name(person, flavour), flavour.text(facts), person.role.value))
    return "\n".join(f"| {' | '.join(map(flavour.cell, row))} |" for row in rows)


def _caption(caption: Caption, flavour: Flavour) -> str:
    shown = (flavour.text(caption.text), flavour.emphasis(caption.credit) if caption.credit else "")
    return f"{caption.kind.value}: {' '.join(filter(None, shown))}"
