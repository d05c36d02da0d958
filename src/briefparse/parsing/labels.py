"""The second stage: propose labels by shape, weigh them, accept."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import attrs

from briefparse.diagnostics import Diagnostic, diagnose
from briefparse.dialects.dialect import Dialect, Shape
from briefparse.model import Span
from briefparse.parsing.folding import Fold
from briefparse.parsing.pieces import Piece
from briefparse.parsing.weighing import Scales, Weight
from briefparse.reading.blocks import BLANK

LONGEST_LABEL = 80
"""Characters; the longest real label of a survey of 3,000 transcripts has 78."""

ACCEPTED_FROM = 2.0
"""The sum of weights from which a candidate is a label."""

_DOUBTFUL_FROM = -1.0

_LETTER = re.compile(r"[A-Z](?:[.:：][ \xa0\t]*|[ \xa0\t]{2,14}|\xa0)(?=\S)")
_BRACKETS = {"【": "】", "[": "]"}
_QUOTES = "\"“”'‘「『«"
_MANY = 0.95


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


@attrs.frozen
class Judged:
    """A candidate with all that was weighed.

    Attributes:
        candidate: The candidate.
        weights: What speaks for and against it.
    """

    candidate: Candidate
    weights: tuple[Weight, ...]

    @property
    def total(self) -> float:
        """The sum of the weights."""
        return sum(weight.value for weight in self.weights)

    @property
    def accepted(self) -> bool:
        """Whether the candidate is a label."""
        return self.total >= ACCEPTED_FROM


def propose(pieces: tuple[Piece, ...], first: int, text: str, fold: Fold, dialect: Dialect) -> tuple[Candidate, ...]:
    """Return what has the shape of a label in the dialect, one candidate at most a piece, from ``first`` on."""
    letters = frozenset(letter for letter, _ in dialect.letters)
    shapes = frozenset(dialect.shapes)
    wide_colon = "：" in text
    found = (
        _candidate(at, piece, text, fold, shapes, letters, wide_colon=wide_colon)
        for at, piece in enumerate(pieces[first:], first)
        if piece.rule is None
    )
    return tuple(candidate for candidate in found if candidate is not None)


def judge(candidates: tuple[Candidate, ...], text: str, scales: Scales) -> tuple[Judged, ...]:
    """Weigh every candidate: the label alone once, its place each time."""
    counts = Counter(candidate.text for candidate in candidates)
    alone = {label: (*scales.weigh(label), *_repeated(count)) for label, count in counts.items()}
    forms = Counter[tuple[Shape, bool]]()
    for candidate in candidates:
        if sum(weight.value for weight in alone[candidate.text]) >= ACCEPTED_FROM:
            forms[_form(candidate)] += 1
    return tuple(
        Judged(
            candidate,
            (*alone[candidate.text], *_by_form(candidate, counts, forms), *_by_place(candidate, text, scales)),
        )
        for candidate in candidates
    )


def doubtful(judged: tuple[Judged, ...]) -> Iterator[Diagnostic]:
    """Report the lines of their own that look like labels, and were not taken for any."""
    for item in judged:
        candidate = item.candidate
        if candidate.shape is Shape.OWN_LINE and ACCEPTED_FROM > item.total >= _DOUBTFUL_FROM:
            yield diagnose("BP305", f"“{candidate.text}” looks like a label but names nobody", candidate.span)


def _candidate(
    at: int, piece: Piece, text: str, fold: Fold, shapes: frozenset[Shape], letters: frozenset[str], *, wide_colon: bool
) -> Candidate | None:
    start, end = piece.span.start, piece.span.end
    if Shape.LETTER in shapes and text[start] in letters:
        match = _LETTER.match(text, start, end)
        if match is not None:
            return Candidate(at, text[start], Span(start, start + len(match.group().rstrip(BLANK))), match.end(), Shape.LETTER)
    if Shape.BRACKETED in shapes and text[start] in _BRACKETS:
        return _bracketed(at, text, start, end, fold)
    colon = text.find(":", start, min(end, start + LONGEST_LABEL + 1))
    if wide_colon:
        wide = text.find("：", start, min(end, start + LONGEST_LABEL + 1) if colon < 0 else colon)
        colon = wide if wide >= 0 else colon
    if colon <= start:
        return None
    shape = Shape.OWN_LINE if colon + 1 == end else Shape.INLINE
    if shape not in shapes or _is_clock_or_link(text, colon, end):
        return None
    label = fold(text[start:colon])
    return Candidate(at, label, Span(start, colon + 1), _past_blanks(text, colon + 1, end), shape) if label else None


def _bracketed(at: int, text: str, start: int, end: int, fold: Fold) -> Candidate | None:
    close = text.find(_BRACKETS[text[start]], start, min(end, start + LONGEST_LABEL))
    if close <= start + 1 or (text[start] == "[" and text[close + 1 : close + 2] not in {":", "："}):
        return None
    after = close + 2 if text[close + 1 : close + 2] in {":", "："} else close + 1
    label = fold(text[start + 1 : close])
    return Candidate(at, label, Span(start, after), _past_blanks(text, after, end), Shape.BRACKETED) if label else None


def _is_clock_or_link(text: str, colon: int, end: int) -> bool:
    after = text[colon + 1 : colon + 3]
    return (text[colon - 1].isdigit() and after[:1].isdigit()) or after == "//" and colon + 2 < end


def _past_blanks(text: str, start: int, end: int) -> int:
    while start < end and text[start] in BLANK:
        start += 1
    return start


def _repeated(count: int) -> Iterator[Weight]:
    if count > 1:
        yield Weight("repeated", 2.5 if count > 3 else 1.5, f"stands {count} times")  # noqa: PLR2004


def _form(candidate: Candidate) -> tuple[Shape, bool]:
    return candidate.shape, candidate.text.isupper()


def _by_form(candidate: Candidate, counts: Counter[str], forms: Counter[tuple[Shape, bool]]) -> Iterator[Weight]:
    total = forms.total()
    if not total:
        return
    share = forms[_form(candidate)] / total
    if share >= 0.5:  # noqa: PLR2004  (the majority)
        yield Weight("majority", 1.0, "written as most labels of the document are")
    elif share <= 1 - _MANY and counts[candidate.text] == 1:
        yield Weight("minority", -2.0, "stands once, and hardly any label is written so")


def _by_place(candidate: Candidate, text: str, scales: Scales) -> Iterator[Weight]:
    if candidate.shape is Shape.OWN_LINE:
        yield Weight("own-line", 1.0, "stands on a line of its own")
    if candidate.shape is Shape.BRACKETED:
        yield Weight("brackets", 1.0, "stands in brackets that open a paragraph")
    if candidate.shape is Shape.INLINE and text[candidate.speech : candidate.speech + 1] in _QUOTES:
        yield Weight("quotation", -3.0, "a quotation mark follows")
        if scales.names_outlet(candidate.text):
            yield Weight("quoted-outlet", -4.0, "an outlet is being quoted")
