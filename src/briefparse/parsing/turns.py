"""The third stage: blocks between labels become turns, everything else finds its place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from briefparse.diagnostics import diagnose
from briefparse.dialects.dialect import RuleKind
from briefparse.model import (
    Caption,
    CaptionKind,
    Credit,
    CreditRole,
    Diagnostic,
    Furniture,
    FurnitureKind,
    Heading,
    Label,
    Note,
    NoteKind,
    PageBreak,
    Paragraph,
    Span,
    TurnBlock,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from briefparse.parsing.folding import Fold
    from briefparse.parsing.labels import Candidate
    from briefparse.parsing.pieces import Piece

Milestone = PageBreak | Heading | Note


@attrs.frozen
class Draft:
    """A turn before anybody knows whose it is."""

    label: Label | None
    blocks: tuple[TurnBlock, ...]
    span: Span


@attrs.frozen
class Talk:
    """The talk, in order, and what stands around it."""

    body: tuple[Draft | Milestone, ...]
    captions: tuple[Caption, ...]
    credits: tuple[Credit, ...]
    furniture: tuple[Furniture, ...]
    diagnostics: tuple[Diagnostic, ...]


def assemble(pieces: tuple[Piece, ...], first: int, labels: dict[int, Candidate], text: str, fold: Fold) -> Talk:
    """Build the talk in one pass over the pieces.

    Args:
        pieces: All pieces of the document.
        first: The index of the first piece that is not front matter.
        labels: The accepted labels by the index of their piece.
        text: The document's text.
        fold: Folds white space.
    """
    builder = _Builder(text, fold)
    for at, piece in enumerate(pieces):
        if piece.rule is not None:
            builder.place(piece)
        elif at >= first:
            builder.speak(piece.span, labels.get(at))
    return builder.finish()


class _Builder:
    """Holds the turn that is being built; lives for one call of `assemble`."""

    def __init__(self, text: str, fold: Fold) -> None:
        self._text = text
        self._fold = fold
        self._body: list[Draft | Milestone] = []
        self._captions: list[Caption] = []
        self._credits: list[Credit] = []
        self._furniture: list[Furniture] = []
        self._diagnostics: list[Diagnostic] = []
        self._label: Label | None = None
        self._blocks: list[TurnBlock] = []
        self._open = False
        self._closed = False
        # Milestones since the last words: inside the turn if it goes on, else between turns.
        self._waiting: list[Milestone] = []

    def speak(self, span: Span, candidate: Candidate | None) -> None:
        if candidate is not None:
            self._end_turn()
            self._label = Label(candidate.text, candidate.span)
            self._open, self._closed = True, False
            if candidate.speech < span.end:
                self._paragraph(Span(candidate.speech, span.end))
        elif self._closed:
            self._unclassified(span)
        else:
            self._open = True
            self._paragraph(span)

    def place(self, piece: Piece) -> None:
        rule, match = piece.rule, piece.match
        if rule is None or match is None:
            return
        groups = match.groupdict()
        words = self._fold(groups.get("text") or match.group())
        if rule.kind in _MILESTONES:
            self._waiting.append(_MILESTONES[rule.kind](words, piece.span))
        elif rule.kind in _CAPTIONS:
            self._captions.append(Caption(_CAPTIONS[rule.kind], words, groups.get("credit"), piece.span))
        elif rule.kind is RuleKind.CREDITS:
            self._credits += credits_of(match, self._fold)
        else:
            self._furniture.append(Furniture(_FURNITURE[rule.kind], words, piece.span))
        if rule.closes:
            self._closed = True

    def finish(self) -> Talk:
        self._end_turn()
        return Talk(
            tuple(self._body),
            tuple(self._captions),
            tuple(self._credits),
            tuple(self._furniture),
            tuple(self._diagnostics),
        )

    def _paragraph(self, span: Span) -> None:
        self._blocks += self._waiting
        self._waiting = []
        self._blocks.append(Paragraph(self._fold(span.of(self._text)), span))

    def _unclassified(self, span: Span) -> None:
        words = self._fold(span.of(self._text))
        self._waiting.append(Note(NoteKind.UNCLASSIFIED, words, span))
        self._diagnostics.append(diagnose("BP601", f"not understood: “{words[:60]}”", span))

    def _end_turn(self) -> None:
        if self._open:
            start = self._label.span if self._label is not None else self._blocks[0].span
            end = self._blocks[-1].span if self._blocks else start
            self._body.append(Draft(self._label, tuple(self._blocks), Span(start.start, end.end)))
        self._body += self._waiting
        self._label, self._blocks, self._open, self._waiting = None, [], False, []


_MILESTONES: dict[RuleKind, Callable[[str, Span], Milestone]] = {
    RuleKind.PAGE_BREAK: lambda words, span: PageBreak(words, None, span),
    RuleKind.HEADING: lambda words, span: Heading(words, 1, span),
    RuleKind.TIME: lambda words, span: Note(NoteKind.TIME, words, span),
    RuleKind.EDITORIAL: lambda words, span: Note(NoteKind.EDITORIAL, words, span),
    RuleKind.STAGE: lambda words, span: Note(NoteKind.STAGE, words, span),
}
_CAPTIONS = {RuleKind.PHOTO: CaptionKind.PHOTO, RuleKind.GALLERY: CaptionKind.GALLERY}
_FURNITURE = {
    RuleKind.DISCLAIMER: FurnitureKind.DISCLAIMER,
    RuleKind.NAVIGATION: FurnitureKind.NAVIGATION,
    RuleKind.RUNNING_HEAD: FurnitureKind.RUNNING_HEAD,
    RuleKind.END_MARK: FurnitureKind.END_MARK,
    RuleKind.METADATA: FurnitureKind.METADATA,
}

_NAME_END = re.compile(r",?\s+and\s+|,\s*|[、，]\s*")


def credits_of(match: re.Match[str], fold: Fold) -> Iterator[Credit]:
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
