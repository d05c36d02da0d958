"""What a rule's match becomes: milestone, caption, credits or furniture."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefparse.dialects.dialect import RuleKind
from briefparse.model import (
    Caption,
    CaptionKind,
    Credit,
    CreditRole,
    Furniture,
    FurnitureKind,
    Heading,
    Milestone,
    Note,
    NoteKind,
    PageBreak,
    Span,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from briefparse.parsing.text.folding import Fold
    from briefparse.parsing.text.pieces import Piece

Matter = Milestone | Caption | Credit | Furniture

_MILESTONES: Final[dict[RuleKind, Callable[[str, Span], Milestone]]] = {
    RuleKind.HEADING: lambda words, span: Heading(words, 1, span),
    RuleKind.TIME: lambda words, span: Note(NoteKind.TIME, words, span),
    RuleKind.EDITORIAL: lambda words, span: Note(NoteKind.EDITORIAL, words, span),
    RuleKind.STAGE: lambda words, span: Note(NoteKind.STAGE, words, span),
}
_CAPTIONS: Final = {RuleKind.PHOTO: CaptionKind.PHOTO, RuleKind.GALLERY: CaptionKind.GALLERY}
_FURNITURE: Final = {
    RuleKind.DISCLAIMER: FurnitureKind.DISCLAIMER,
    RuleKind.NAVIGATION: FurnitureKind.NAVIGATION,
    RuleKind.RUNNING_HEAD: FurnitureKind.RUNNING_HEAD,
    RuleKind.END_MARK: FurnitureKind.END_MARK,
    RuleKind.METADATA: FurnitureKind.METADATA,
}
_NAME_END: Final = re.compile(r",?\s+and\s+|,\s*|[、，]\s*")


def matter_of(piece: Piece, fold: Fold) -> Iterator[Matter]:
    """Yield what a piece that a rule fits is; a credit line is several credits."""
    rule, match = piece.rule, piece.match
    if rule is None or match is None:
        return
    groups = match.groupdict()
    words = fold(groups.get("text") or match.group())
    if rule.kind is RuleKind.PAGE_BREAK:
        yield PageBreak(words, piece.page, piece.span)
    elif rule.kind in _MILESTONES:
        yield _MILESTONES[rule.kind](words, piece.span)
    elif rule.kind in _CAPTIONS:
        yield Caption(_CAPTIONS[rule.kind], words, groups.get("credit"), piece.span)
    elif rule.kind is RuleKind.CREDITS:
        yield from _credits(match, fold)
    else:
        yield Furniture(_FURNITURE[rule.kind], words, piece.span)


def _credits(match: re.Match[str], fold: Fold) -> Iterator[Credit]:
    """Part a credit line into its names; their spans cover the line without a gap."""
    line, (start, end) = match.string, match.span("names")
    role = CreditRole.EDITOR if match.group().startswith("Edited by") else CreditRole.TRANSLATOR
    from_, at = match.start(), start
    for mark in _NAME_END.finditer(line, start, end):
        name = fold(line[at : mark.start()])
        if name:
            close = mark.start() + len(mark.group().rstrip())
            yield Credit(name, role, Span(from_, close))
            from_ = close
        at = mark.end()
    yield Credit(fold(line[at:end]).rstrip("."), role, Span(from_, match.end()))
