"""The third stage: blocks between labels become turns, everything else finds its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import attrs

from briefparse.diagnostics import diagnose
from briefparse.dialects.dialect import Part, RuleKind
from briefparse.model import (
    Caption,
    Credit,
    Diagnostic,
    Furniture,
    Heading,
    Milestone,
    Note,
    NoteKind,
    Paragraph,
    Span,
)
from briefparse.parsing.turns.matter import matter_of
from briefparse.reading.document import BlockHint

if TYPE_CHECKING:
    from briefparse.model import Label, TurnBlock
    from briefparse.parsing.labels.candidates import Candidate
    from briefparse.parsing.text.pieces import Piece
    from briefparse.parsing.turns.speech import Speech


class Draft(NamedTuple):  # lives for one parse only, and half as dear as a frozen class
    """A turn before anybody knows whose it is; ``part`` is set where its form tells what the voice does."""

    label: Label | None
    blocks: tuple[TurnBlock, ...]
    span: Span
    part: Part | None = None


@attrs.frozen(eq=False, repr=False)
class Talk:
    """The talk, in order, and what stands around it; ``ended`` holds the words that say when it ended."""

    body: tuple[Draft | Milestone, ...]
    captions: tuple[Caption, ...]
    credits: tuple[Credit, ...]
    furniture: tuple[Furniture, ...]
    diagnostics: tuple[Diagnostic, ...]
    ended: str = ""


def assemble(
    pieces: tuple[Piece, ...], first: int, labels: dict[int, Candidate], speech: Speech, *, bold_asks: bool
) -> Talk:
    """Build the talk in one pass over the pieces.

    Args:
        pieces: All pieces of the document.
        first: The index of the first piece that is not front matter.
        labels: The accepted labels by the index of their piece.
        speech: Makes paragraphs of stretches of the text.
        bold_asks: Whether a bold paragraph without a label is a question.
    """
    builder = _Builder(speech, bold_asks=bold_asks)
    text, paragraph, plain = speech.text, speech.paragraph, BlockHint.PARAGRAPH
    for at, (span, rule, _, hint, continues, resumes, _) in enumerate(pieces):
        if rule is not None:
            if at >= first or not rule.within:
                builder.place(pieces[at])
        elif at in labels:
            builder.begin(span, *labels[at])
        elif at >= first:
            # Most paragraphs go on with a turn and are nothing else: what else one may be begins with no letter.
            if builder.goes_on and hint is plain and not continues and not resumes and text[span.start].isalpha():
                builder.blocks.append(paragraph(span))
            else:
                builder.go_on(pieces[at])
    return builder.finish()


class _Builder:
    """Holds the turn that is being built; lives for one call of `assemble`.

    Attributes:
        blocks: What the turn holds so far.
        goes_on: Whether a paragraph that comes next goes on with the turn, with nothing to be settled before.
    """

    def __init__(self, speech: Speech, *, bold_asks: bool) -> None:
        self.blocks: list[TurnBlock] = []
        self.goes_on = False
        self._speech = speech
        self._paragraph = speech.paragraph
        self._bold_asks = bold_asks
        self._body: list[Draft | Milestone] = []
        self._captions: list[Caption] = []
        self._credits: list[Credit] = []
        self._furniture: list[Furniture] = []
        self._diagnostics: list[Diagnostic] = []
        self._ended = ""
        self._label: Label | None = None
        self._part: Part | None = None
        self._open = False
        self._closed = False
        self._interrupted = False
        # Milestones since the last words: inside the turn if it goes on, else between turns.
        self._waiting: list[Milestone] = []

    def begin(self, span: Span, label: Label, speech: int) -> None:
        """Begin a turn with a label, and the words after it in its piece."""
        last, blocks = self._label, self.blocks
        if last is not None and blocks and not self._waiting:  # as most turns end
            self._body.append(Draft(last, tuple(blocks), Span(last.span.start, blocks[-1].span.end), self._part))
            self._part, self.blocks = None, []
        else:
            if last is not None and not blocks and last.text == label.text:
                self._set_aside(last)
            self._end_turn()
        self._label = label
        self._open, self._closed, self._interrupted = True, False, False
        if speech < span.end:
            self._ended = ""  # what has words after it was not the end
            self.blocks.append(self._paragraph(Span(speech, span.end)))
        self.goes_on = not self._bold_asks and not self._ended

    def go_on(self, piece: Piece) -> None:
        """Take a piece without a label that no rule fits."""
        if words := self._speech.time_alone(piece.span):
            self._waiting.append(Note(NoteKind.TIME, words, piece.span))
            self._ended = words
            # A time of half a day or with its zone ends a briefing; clock times alone stand all over live logs. Above
            # the first label such a time tells when it began.
            spoken = self._label is not None or bool(self._body)
            self._closed = self._closed or (self._open and spoken and any(map(str.isalpha, words)))
        elif self._closed:
            self._unclassified(piece.span)
        elif piece.hint is BlockHint.HEADING:
            self._waiting.append(Heading(self._speech.words(piece.span), 1, piece.span))
        elif self._speech.is_stage_note(piece.span):
            self._waiting.append(Note(NoteKind.STAGE, self._speech.words(piece.span), piece.span))
        elif piece.continues and self._joins():
            last = self.blocks.pop()
            self._add(Span(last.span.start, piece.span.end))
        else:
            self._follow_type(bold=piece.hint is BlockHint.BOLD)
            self._open = True
            self._add(piece.span, resumes=piece.resumes)
        self.goes_on = self._open and not (self._closed or self._waiting or self._bold_asks)

    def place(self, piece: Piece) -> None:
        """Put what a rule fits where it belongs."""
        for item in matter_of(piece, self._speech.fold):
            if isinstance(item, Caption):
                self._captions.append(item)
            elif isinstance(item, Credit):
                self._credits.append(item)
            elif isinstance(item, Furniture):
                self._furniture.append(item)
            else:
                self._waiting.append(item)
        rule, match = piece.rule, piece.match
        if rule is not None and match is not None:
            self._closed = self._closed or rule.closes
            self._interrupted = (
                self._interrupted or rule.kind is RuleKind.PAGE_BREAK or rule.kind is RuleKind.RUNNING_HEAD
            )
            self._ended = match.groupdict().get("end") or self._ended
            self.goes_on = False

    def finish(self) -> Talk:
        self._end_turn()
        return Talk(
            tuple(self._body),
            tuple(self._captions),
            tuple(self._credits),
            tuple(self._furniture),
            tuple(self._diagnostics),
            self._ended,
        )

    def _add(self, span: Span, *, resumes: bool = False) -> None:
        continues = self._interrupted and self._is_cut(resumes=resumes)
        if self._waiting:
            self.blocks += self._waiting
            self._waiting = []
        self._interrupted = False
        self._ended = ""  # what has words after it was not the end
        self.blocks.append(self._paragraph(span, continues=continues))

    def _is_cut(self, *, resumes: bool) -> bool:
        """Say whether the turn's last paragraph goes on: the format says so, or it does not end as sentences do."""
        last = next((block for block in reversed(self.blocks) if isinstance(block, Paragraph)), None)
        return last is not None and (resumes or not self._speech.is_finished(last))

    def _joins(self) -> bool:
        """Say whether the words that come next belong to the last paragraph: no mark stands between."""
        return (
            bool(self.blocks) and isinstance(self.blocks[-1], Paragraph) and not self._waiting and not self._interrupted
        )

    def _follow_type(self, *, bold: bool) -> None:
        """Begin a turn where the type changes between bold and plain, in a dialect whose questions are bold."""
        if not self._bold_asks:
            return
        asks = self._part is Part.ASKER
        if bold != asks and (self._open or bold):
            self._end_turn()
        if bold:
            self._part = Part.ASKER

    def _set_aside(self, label: Label) -> None:
        """Keep a label that stands twice with nothing between as a note; the second begins the turn."""
        self._waiting.insert(0, Note(NoteKind.UNCLASSIFIED, self._speech.words(label.span), label.span))
        self._diagnostics.append(diagnose("BP306", f"“{label.text}” stands twice", label.span))
        self._label, self._open = None, False

    def _unclassified(self, span: Span) -> None:
        words = self._speech.words(span)
        self._waiting.append(Note(NoteKind.UNCLASSIFIED, words, span))
        self._diagnostics.append(diagnose("BP601", f"not understood: “{words[:60]}”", span))

    def _end_turn(self) -> None:
        blocks, label = self.blocks, self._label
        if self._open:
            start = label.span if label is not None else blocks[0].span
            end = blocks[-1].span if blocks else start
            self._body.append(Draft(label, tuple(blocks), Span(start.start, end.end), self._part))
            self._label, self._part, self.blocks, self._open = None, None, [], False
        if self._waiting:
            self._body += self._waiting
            self._waiting = []
        self._interrupted = self.goes_on = False
