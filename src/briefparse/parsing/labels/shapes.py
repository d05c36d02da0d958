"""Proposing labels: what has the shape of one, where a block begins."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from briefparse.dialects.dialect import Shape
from briefparse.dialects.patterns import compiled
from briefparse.model import Span
from briefparse.parsing.text.folding import Fold
from briefparse.parsing.text.pieces import past_blanks
from briefparse.reading.blocks import BLANK

if TYPE_CHECKING:
    from briefparse.dialects.dialect import Dialect
    from briefparse.parsing.text.pieces import Piece

LONGEST_LABEL = 120
"""Characters; names with the offices of deputy ministers in Spanish and Russian transcripts pass 80."""

WORD_LETTERS = frozenset("AIOEY")
"""Letters that one blank after may make a word of a sentence."""

_LETTER = re.compile(r"[A-Z](?:[.:：][ \xa0\t]*|[ \xa0\t]{1,14})(?=\S)")
_WORD_LETTER = re.compile(r"[A-Z](?:[.:：][ \xa0\t]*|[ \xa0\t]{2,14}|\xa0)(?=\S)")
_BRACKETS = {"【": "】", "[": "]"}


@attrs.frozen
class Candidate:
    """What may be a label, where a piece begins.

    Attributes:
        piece: The index of the piece.
        text: The words, without colon or brackets.
        span: Their place, with colon or brackets.
        speech: Where the words of the turn begin in the same piece; its end where none do.
        shape: How the label stands.
    """

    piece: int
    text: str
    span: Span
    speech: int
    shape: Shape


def propose(pieces: tuple[Piece, ...], text: str, fold: Fold, dialect: Dialect) -> tuple[Candidate, ...]:
    """Return what has the shape of a label in the dialect, one candidate at most a piece."""
    letters = frozenset(letter for letter, _ in dialect.letters)
    brackets = _BRACKETS if Shape.BRACKETED in dialect.shapes else ()
    shapes = _Shapes(
        text,
        fold,
        frozenset(dialect.shapes),
        letters,
        letters.union(brackets) if Shape.LETTER in dialect.shapes else frozenset(brackets),
        tuple(compiled(pattern) for pattern in dialect.label_patterns),
        compiled(dialect.running) if dialect.running else None,
        "：" in text,
    )
    candidates = []
    for at, piece in enumerate(pieces):
        span = piece.span
        if piece.rule is None and shapes.may_begin(span.start, span.end):
            candidate = shapes.candidate(at, span)
            if candidate is not None:
                candidates.append(candidate)
    return tuple(candidates)


@attrs.frozen
class _Shapes:
    """Looks for the shapes of a dialect's labels in one text."""

    text: str
    fold: Fold
    shapes: frozenset[Shape]
    letters: frozenset[str]
    openers: frozenset[str]
    patterns: tuple[re.Pattern[str], ...]
    running: re.Pattern[str] | None
    wide_colons: bool

    def may_begin(self, start: int, end: int) -> bool:
        """Say whether a piece may begin with a label; most have no colon near their beginning."""
        return (
            self.patterns != ()
            or self.running is not None
            or self._colon(start, min(end, start + LONGEST_LABEL + 1)) > start
            or self.text[start] in self.openers
        )

    def candidate(self, at: int, span: Span) -> Candidate | None:
        for pattern in self.patterns:
            match = pattern.match(self.text, span.start, span.end)
            if match is not None:
                return self._matched(at, match, Shape.PATTERN, span.end)
        if self.running is not None:
            match = self.running.match(self.text, span.start, span.end)
            if match is not None:
                return self._matched(at, match, Shape.RUNNING, span.end)
        first = self.text[span.start]
        if first in self.letters and Shape.LETTER in self.shapes:
            pattern = _WORD_LETTER if first in WORD_LETTERS else _LETTER
            match = pattern.match(self.text, span.start, span.end)
            if match is not None:
                end = span.start + len(match.group().rstrip(BLANK))
                return Candidate(at, first, Span(span.start, end), match.end(), Shape.LETTER)
        if first in _BRACKETS and Shape.BRACKETED in self.shapes:
            return self._bracketed(at, span)
        return self._with_colon(at, span)

    def _matched(self, at: int, match: re.Match[str], shape: Shape, end: int) -> Candidate | None:
        label = self.fold(match["label"])
        close = match.start() + len(match.group().rstrip(BLANK))
        speech = past_blanks(self.text, match.end(), end)
        return Candidate(at, label, Span(match.start(), close), speech, shape) if label else None

    def _with_colon(self, at: int, span: Span) -> Candidate | None:
        text, start, end = self.text, span.start, span.end
        colon = self._colon(start, min(end, start + LONGEST_LABEL + 1))
        if colon <= start:
            return None
        shape = Shape.OWN_LINE if colon + 1 == end else Shape.INLINE
        if shape not in self.shapes or _is_clock_or_link(text, colon, end):
            return None
        label = self.fold(text[start:colon])
        return Candidate(at, label, Span(start, colon + 1), past_blanks(text, colon + 1, end), shape) if label else None

    def _colon(self, start: int, stop: int) -> int:
        colon = self.text.find(":", start, stop)
        if not self.wide_colons:
            return colon
        wide = self.text.find("：", start, stop if colon < 0 else colon)
        return colon if wide < 0 else wide

    def _bracketed(self, at: int, span: Span) -> Candidate | None:
        text, start, end = self.text, span.start, span.end
        close = text.find(_BRACKETS[text[start]], start, min(end, start + LONGEST_LABEL))
        has_colon = text[close + 1 : close + 2] in {":", "："}
        if close <= start + 1 or (text[start] == "[" and not has_colon):
            return None
        after = close + 2 if has_colon else close + 1
        label = self.fold(text[start + 1 : close])
        speech = past_blanks(text, after, end)
        return Candidate(at, label, Span(start, after), speech, Shape.BRACKETED) if label else None


def _is_clock_or_link(text: str, colon: int, end: int) -> bool:
    after = text[colon + 1 : colon + 3]
    return (text[colon - 1].isdigit() and after[:1].isdigit()) or (after == "//" and colon + 2 < end)
