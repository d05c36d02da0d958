"""A file of ours without its head: what the rest of it still says of event, people and outlets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from briefparse.diagnostics import diagnose
from briefparse.editing.leads import without_colon
from briefparse.model import Event, FrontMatter, FrontMatterKind, Outlet, Person
from briefparse.parsing.front.dates import find_date, find_time
from briefparse.parsing.front.event import find_zone
from briefparse.parsing.text.language import guess_language
from briefparse.reading.markdown.own.comments import Comment
from briefparse.reading.markdown.own.facts import Facts
from briefparse.reading.markdown.own.listed import people_listed
from briefparse.reading.markdown.own.words import words_of
from briefparse.reading.returning.casting import told
from briefparse.reading.returning.known import Known
from briefparse.slugs import slug, unique

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefparse.parsing.registered import Registered
    from briefparse.reading.markdown.own.blocks import OwnBlock
    from briefparse.reading.markdown.own.matter import Parts

_TO: Final = "–"


def facts_shown(parts: Parts, text: str, title: str, registry: Registered) -> Facts:
    """Gather what a file without a head says elsewhere.

    People are in their list, and called by the ids that the comments of turns
    have, outlets in those comments; day and hours are in the line below the
    title. What only a head says is not known: place and host, aliases, the dialect.

    Args:
        parts: The file, parted.
        text: The same, whole, to tell the language.
        title: The title in a head that is not ours, or "".
        registry: Where outlets come from.
    """
    spoken = tuple(_spoken(parts.body))
    people = people_listed(parts.before, {one.speaker: one.label for one in spoken if one.speaker and one.is_name})
    listed = {person.id for person in people}
    affiliations = {person.id: person.affiliation for person in people if person.affiliation}
    outlets = {outlet.id: outlet for outlet in registry.outlets}
    strange = [one for one in spoken if one.speaker not in {None, *listed} or one.outlet not in {None, *outlets}]
    voices, _ = told(
        dict.fromkeys(one.label for one in strange if one.speaker not in affiliations),
        Known.of(people, (), "generic", registry),
    )
    others: dict[str, Person] = {}
    asking: dict[str, Outlet] = {}
    for one in spoken:
        voice = voices.get(one.label)
        if one.speaker is not None and one.speaker not in listed:
            meant = None if voice is None else voice.person
            others.setdefault(one.speaker, attrs.evolve(meant or Person("", one.label), id=one.speaker))
        if one.outlet is not None:
            known = outlets.get(one.outlet) or (None if voice is None else voice.outlet)
            where = affiliations.get(one.speaker or "")
            asking.setdefault(one.outlet, attrs.evolve(known or Outlet("", where or one.label), id=one.outlet))
    for name in affiliations.values() if not spoken else ():
        known = registry.outlet_index.find(name) or Outlet(unique(slug(name), asking), name)
        asking[known.id] = known
    return Facts(
        id="briefing",
        title=title,
        language=guess_language(text),
        dialect="generic",
        event=_event(_line(parts.before)),
        host=None,
        participants=(*people, *others.values()),
        outlets=tuple(asking.values()),
        source=None,
        has_end=any(isinstance(block, Comment) for block in (*parts.before, *parts.body, *parts.after)),
        doubts=(diagnose("BP114", "no head says place, host, aliases and dialect"),),
    )


def front_shown(before: Sequence[OwnBlock]) -> tuple[FrontMatter, ...]:
    """Keep the line that says when and where: without the head nobody can part a place from a host."""
    line = _line(before)
    return (FrontMatter(FrontMatterKind.DATELINE, line),) if line else ()


@attrs.frozen
class _Spoken:
    """Who spoke, as the comment above a turn says, and the label below it; ``is_name`` where that is their name."""

    speaker: str | None
    outlet: str | None
    label: str
    is_name: bool


def _spoken(body: Sequence[OwnBlock]) -> Iterator[_Spoken]:
    comment: Comment | None = None
    for block in body:
        if isinstance(block, Comment):
            comment = block if block.word == "turn" else None
        elif comment is not None:
            words = words_of(block.source)
            label = without_colon(words.text) if words.bold and words.bold[0][0] == 0 else ""
            label = comment.get("label") or label
            if label:
                yield _Spoken(comment.get("speaker"), comment.get("outlet"), label, comment.get("label") is None)
            comment = None


def _line(before: Sequence[OwnBlock]) -> str:
    """Return the line in italics below the title, or ""."""
    for block in before:
        if isinstance(block, Comment) or block.level > 1:
            return ""
        words = words_of(block.source, literal=block.literal)
        if not block.level and words.is_all(words.italic) and "](" not in block.source:
            return words.text
    return ""


def _event(line: str) -> Event:
    hours = line.rpartition(", ")[2].split(_TO)
    times = [find_time(hour) for hour in hours]
    end = times[1] if len(times) > 1 else None
    return Event(date=find_date(line), time=times[0], end_time=end, timezone=find_zone(hours[-1]))
