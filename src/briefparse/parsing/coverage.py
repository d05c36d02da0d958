"""How much of the source text the leaves of a briefing account for."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import attrs

from briefparse.model import NoteKind, PageBreak, Paragraph, Span, Turn
from briefparse.model.text import Heading
from briefparse.reading.blocks import BLANK

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse.model import Briefing, TurnBlock

_NO_BLANKS = dict.fromkeys(map(ord, BLANK))


@attrs.frozen(kw_only=True)
class Coverage:
    """What became of every non-blank character of the source.

    Attributes:
        total: Characters of the source that are not blank.
        assigned: Those that lie in the span of a leaf.
        unassigned: Places that lie in no leaf.
        unclassified: Places that were kept but not understood.
        overlapping: Places that lie in more than one leaf.
        by_kind: Pairs of a kind of leaf and its characters, most first.
    """

    total: int
    assigned: int
    unassigned: tuple[Span, ...] = ()
    unclassified: tuple[Span, ...] = ()
    overlapping: tuple[Span, ...] = ()
    by_kind: tuple[tuple[str, int], ...] = ()

    @property
    def complete(self) -> bool:
        """Whether every character lies in exactly one leaf."""
        return self.assigned == self.total and not self.overlapping

    @property
    def share(self) -> float:
        """The assigned part of the total, from 0.0 to 1.0; 1.0 where there is nothing to assign."""
        return self.assigned / self.total if self.total else 1.0


def leaves(briefing: Briefing) -> Iterator[tuple[str, Span]]:
    """Yield the kind and span of every leaf of a briefing, in no particular order."""
    for piece in briefing.front:
        yield piece.kind, piece.span
    for item in briefing.body:
        if not isinstance(item, Turn):
            yield _kind(item), item.span
            continue
        if item.label is not None:
            yield "label", item.label.span
        for block in item.blocks:
            yield _kind(block), block.span
    for caption in briefing.captions:
        yield "caption", caption.span
    for credit in briefing.credits:
        yield "credit", credit.span
    for furniture in briefing.furniture:
        yield furniture.kind, furniture.span


def measure(briefing: Briefing) -> Coverage:
    """Compare the leaves of a briefing with its source text."""
    text = briefing.source.text
    found = sorted((span.start, span.end, kind) for kind, span in leaves(briefing) if span)
    by_kind: Counter[str] = Counter()
    unassigned, overlapping = [], []
    reached = 0
    for start, end, kind in found:
        if start > reached and _size(text, reached, start):
            unassigned.append(Span(reached, start))
        if start < reached:
            overlapping.append(Span(start, min(end, reached)))
        by_kind[str(kind)] += _size(text, max(start, reached), end)
        reached = max(reached, end)
    if _size(text, reached, len(text)):
        unassigned.append(Span(reached, len(text)))
    return Coverage(
        total=_size(text, 0, len(text)),
        assigned=by_kind.total(),
        unassigned=tuple(unassigned),
        unclassified=tuple(Span(start, end) for start, end, kind in found if kind == NoteKind.UNCLASSIFIED),
        overlapping=tuple(overlapping),
        by_kind=tuple(by_kind.most_common()),
    )


def _kind(block: TurnBlock) -> str:
    if isinstance(block, Paragraph):
        return "paragraph"
    if isinstance(block, PageBreak):
        return "page-break"
    return "heading" if isinstance(block, Heading) else str(block.kind)


def _size(text: str, start: int, end: int) -> int:
    return len(text[start:end].translate(_NO_BLANKS)) if start < end else 0
