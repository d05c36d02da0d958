"""What surrounds the speech: front matter, captions, credits, the web page's own words, and the doubts."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final

import attrs
from briefparse import CaptionKind

from briefparse_html.view.passages import Passage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse import Briefing, Event, Span

    from briefparse_html.view.passages import Passages

_MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_CAPTIONS: Final = {CaptionKind.PHOTO: "photo", CaptionKind.GALLERY: "gallery"}


@attrs.frozen
class Group:
    """A titled list of passages."""

    anchor: str
    title: str
    passages: tuple[Passage, ...]


@attrs.frozen
class Doubt:
    """A diagnostic, and the number of the passage that it is about, or 0."""

    code: str
    severity: str
    message: str
    passage: int


def front_of(briefing: Briefing, passages: Passages) -> Group:
    """Return the front matter as written."""
    return Group(
        "front",
        "Front matter as written",
        tuple(passages.add("item", piece.text, piece.span, about=piece.kind.value) for piece in briefing.front),
    )


def matter_after(briefing: Briefing, passages: Passages) -> tuple[Group, ...]:
    """Return captions, credits and the page's own words, as far as there are any."""
    captions = Group(
        "captions",
        "Captions",
        tuple(
            passages.add("item", _with_credit(piece.text, piece.credit), piece.span, about=_CAPTIONS[piece.kind])
            for piece in briefing.captions
        ),
    )
    credits_ = Group(
        "credits",
        "Credits",
        tuple(passages.add("item", piece.name, piece.span, about=piece.role.value) for piece in briefing.credits),
    )
    furniture = Group(
        "furniture",
        "From the web page",
        tuple(
            passages.add("item", piece.text, piece.span, about=piece.kind.value.replace("-", " "))
            for piece in briefing.furniture
        ),
    )
    return tuple(group for group in (captions, credits_, furniture) if group.passages)


def _with_credit(text: str, credit: str | None) -> str:
    return " ".join(filter(None, (text, f"[{credit}]" if credit else "")))


def doubts_of(briefing: Briefing, passages: Passages) -> tuple[Doubt, ...]:
    """Return the diagnostics, each with the first passage that it touches."""
    places = sorted((span.start, span.end, n) for n, span in enumerate(passages.spans, 1) if span.start < span.end)
    return tuple(
        Doubt(doubt.code, doubt.severity.value, doubt.message, _touched(doubt.span, places))
        for doubt in briefing.diagnostics
    )


def _touched(span: Span, places: list[tuple[int, int, int]]) -> int:
    """Return the number of the first passage that ``span`` touches, or 0; passages seldom overlap."""
    after = bisect_right(places, span.start, key=lambda place: place[0])
    near = places[max(after - 1, 0) : after + 1]
    return next((n for start, end, n in near if start < span.end and span.start < end), 0)


def occasion_of(event: Event) -> tuple[str, ...]:
    """Return place and hours, in words for people; the date stands apart."""
    return tuple(filter(None, (event.venue, event.place, _hours(event))))


def _hours(event: Event) -> str:
    hours = "–".join(time.isoformat("minutes") for time in (event.time, event.end_time) if time is not None)
    return " ".join(filter(None, (hours, event.timezone)))


def date_of(event: Event) -> tuple[str, str] | None:
    """Return the date for programs and for people (``12 September 2031``), or None."""
    if event.date is None:
        return None
    return event.date.isoformat(), f"{event.date.day} {_MONTHS[event.date.month - 1]} {event.date.year}"


def facts_of(briefing: Briefing) -> Iterator[tuple[str, str]]:
    """Yield what is known of the file and of the reading, with names."""
    source = briefing.source
    yield "briefing", briefing.id
    yield "language", briefing.language
    yield "read as", briefing.dialect
    yield from (
        (name, value)
        for name, value in (
            ("file", source.name),
            ("media type", source.media_type if source.text else None),
            ("encoding", source.encoding),
            ("SHA-256", source.sha256),
        )
        if value
    )
