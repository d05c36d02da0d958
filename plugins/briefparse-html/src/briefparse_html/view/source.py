"""The source text, cut where passages begin and end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefparse import Briefing, Span


@attrs.frozen
class Stretch:
    """A stretch of the source text, and the numbers of the passages that it belongs to."""

    text: str
    passages: tuple[int, ...] = ()


@attrs.frozen
class SourceView:
    """The source, or why it is not shown.

    Attributes:
        stretches: The text, whole and in order; empty where there is none.
        absence: A sentence for readers, where something is missing, or "".
    """

    stretches: tuple[Stretch, ...] = ()
    absence: str = ""


def source_of(briefing: Briefing, spans: Sequence[Span], *, wanted: bool) -> SourceView:
    """Return the source text with the places of the passages.

    Args:
        briefing: The briefing.
        spans: The places of the passages, in order of their numbers.
        wanted: Whether the text is to stand in the page.
    """
    text = briefing.source.text
    if not text:
        return SourceView(absence="This briefing came without its source text: there is nothing to compare it with.")
    if not wanted:
        return SourceView(absence="The source text was left out of this page.")
    absence = (
        ""
        if any(span.start < span.end for span in spans)
        else "No passage of this briefing says where it stands in the source text."
    )
    return SourceView(tuple(_stretches(text, spans)), absence)


def _stretches(text: str, spans: Sequence[Span]) -> Iterator[Stretch]:
    size = len(text)
    # A value made by hand may reach beyond the text.
    begins: dict[int, list[int]] = {}
    ends: dict[int, list[int]] = {}
    for n, span in enumerate(spans, 1):
        start, end = min(span.start, size), min(span.end, size)
        if start < end:
            begins.setdefault(start, []).append(n)
            ends.setdefault(end, []).append(n)
    here: list[int] = []
    done = 0
    for edge in sorted({*begins, *ends, size}):
        if edge > done:
            yield Stretch(text[done:edge], tuple(here))
            done = edge
        here = sorted({*here, *begins.get(edge, ())} - {*ends.get(edge, ())})
