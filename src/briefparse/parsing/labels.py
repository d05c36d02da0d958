"""The second stage: propose labels by shape, weigh them, accept."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import attrs

from briefparse.diagnostics import diagnose
from briefparse.dialects.dialect import Shape
from briefparse.model import Span
from briefparse.parsing.folding import Fold
from briefparse.parsing.names import parts_of
from briefparse.parsing.pieces import compiled
from briefparse.parsing.weighing import Weight
from briefparse.reading.blocks import BLANK

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefparse.dialects.dialect import Dialect
    from briefparse.model import Diagnostic
    from briefparse.parsing.pieces import Piece
    from briefparse.parsing.weighing import Scales

LONGEST_LABEL = 120
"""Characters; names with the offices of deputy ministers in Spanish and Russian transcripts pass 80."""

ACCEPTED_FROM = 2.0
"""The sum of weights from which a candidate is a label."""

_DOUBTFUL_FROM = -1.0

_LETTER = re.compile(r"[A-Z](?:[.:：][ \xa0\t]*|[ \xa0\t]{1,14})(?=\S)")
# One blank after these may make a word of a sentence.
_WORD_LETTERS = frozenset("AIOEY")
_WORD_LETTER = re.compile(r"[A-Z](?:[.:：][ \xa0\t]*|[ \xa0\t]{2,14}|\xa0)(?=\S)")
_BRACKETS = {"【": "】", "[": "]"}
_QUOTES = "\"“”'‘「『«"
_MANY = 0.95
_ENOUGH_LABELS = 10  # for their majority to mean anything
_LONGEST_QUESTION = 2_000  # characters
_GREETING = 160  # characters in which who asks says who they are


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
        return _sum(self.weights)

    @property
    def accepted(self) -> bool:
        """Whether the candidate is a label."""
        return self.total >= ACCEPTED_FROM


def propose(pieces: tuple[Piece, ...], text: str, fold: Fold, dialect: Dialect) -> tuple[Candidate, ...]:
    """Return what has the shape of a label in the dialect, one candidate at most a piece."""
    shapes = _Shapes(
        text,
        fold,
        frozenset(dialect.shapes),
        frozenset(letter for letter, _ in dialect.letters),
        tuple(compiled(pattern) for pattern in dialect.label_patterns),
        compiled(dialect.running) if dialect.running else None,
        "：" in text,
    )
    found = (shapes.candidate(at, piece.span) for at, piece in enumerate(pieces) if piece.rule is None)
    return tuple(candidate for candidate in found if candidate is not None)


def judge(candidates: tuple[Candidate, ...], text: str, scales: Scales) -> tuple[Judged, ...]:
    """Weigh every candidate: the label alone once, its place each time."""
    counts = Counter(candidate.text for candidate in candidates)
    alone = {label: (*scales.weigh(label), *_repeated(count)) for label, count in counts.items()}
    kin = {word for label, weights in alone.items() if _sum(weights) >= ACCEPTED_FROM for word in _ends(label)}
    for label in counts.keys() & kin:
        alone[label] = (*alone[label], *_shortened(label, alone[label]))
    forms = Counter[tuple[Shape, bool]]()
    for candidate in candidates:
        if _sum(alone[candidate.text]) >= ACCEPTED_FROM:
            forms[_form(candidate)] += 1
    return tuple(
        _without_articles(
            Judged(
                candidate,
                (*alone[candidate.text], *_by_form(candidate, counts, forms), *_by_place(candidate, text, scales)),
            )
            for candidate in candidates
        )
    )


def _without_articles(judged: Iterable[Judged]) -> Iterator[Judged]:
    """Let ``A`` and one blank be a label only where the label before it is another letter: an article is none."""
    before = ""
    for item in judged:
        text, shape = item.candidate.text, item.candidate.shape
        if text in _WORD_LETTERS and shape is Shape.PATTERN and not (len(before) == 1 and before != text):
            yield attrs.evolve(item, weights=(*item.weights, Weight("article", -20.0, "no question stands before")))
            continue
        if item.accepted:
            before = text
        yield item


def doubtful(judged: tuple[Judged, ...]) -> Iterator[Diagnostic]:
    """Report the lines of their own that look like labels, and were not taken for any."""
    for item in judged:
        candidate = item.candidate
        if candidate.shape is Shape.OWN_LINE and ACCEPTED_FROM > item.total >= _DOUBTFUL_FROM:
            yield diagnose("BP305", f"“{candidate.text}” looks like a label but names nobody", candidate.span)


@attrs.frozen
class _Shapes:
    """Looks for the shapes of a dialect's labels in one text."""

    text: str
    fold: Fold
    shapes: frozenset[Shape]
    letters: frozenset[str]
    patterns: tuple[re.Pattern[str], ...]
    running: re.Pattern[str] | None
    wide_colons: bool

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
            pattern = _WORD_LETTER if first in _WORD_LETTERS else _LETTER
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
        speech = _past_blanks(self.text, match.end(), end)
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
        return (
            Candidate(at, label, Span(start, colon + 1), _past_blanks(text, colon + 1, end), shape) if label else None
        )

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
        speech = _past_blanks(text, after, end)
        return Candidate(at, label, Span(start, after), speech, Shape.BRACKETED) if label else None


def _is_clock_or_link(text: str, colon: int, end: int) -> bool:
    after = text[colon + 1 : colon + 3]
    return (text[colon - 1].isdigit() and after[:1].isdigit()) or (after == "//" and colon + 2 < end)


def _past_blanks(text: str, start: int, end: int) -> int:
    while start < end and text[start] in BLANK:
        start += 1
    return start


def _sum(weights: tuple[Weight, ...]) -> float:
    return sum(weight.value for weight in weights)


def _ends(label: str) -> tuple[str, ...]:
    """Return the last word of a label, and the first and last of the name in it: later labels may be one of these."""
    name = parts_of(label).name.split()
    return (label.rsplit(maxsplit=1)[-1], *name[-1:], *(name[:1] if len(name) > 1 else ()))


def _shortened(label: str, weights: tuple[Weight, ...]) -> Iterator[Weight]:
    """``Oduya`` where ``Commissioner Oduya`` is a label, or ``Ann Oduya, Commissioner``."""
    if _sum(weights) < ACCEPTED_FROM and not label.islower():
        yield Weight("short-form", 4.0, "a word of the name in another label")


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
    elif (
        total >= _ENOUGH_LABELS
        and counts[candidate.text] == 1
        and forms[_form(candidate)] - 1 <= (1 - _MANY) * total
        # A line of its own needs no likeness: acronyms of outlets stand among names there.
        and candidate.shape is not Shape.OWN_LINE
    ):
        yield Weight("minority", -4.0, "stands once, and hardly any label is written so")


def _by_place(candidate: Candidate, text: str, scales: Scales) -> Iterator[Weight]:
    if candidate.shape is Shape.OWN_LINE:
        yield Weight("own-line", 1.0, "stands on a line of its own")
    if candidate.shape is Shape.BRACKETED:
        yield Weight("brackets", 1.0, "stands in brackets that open a paragraph")
    if candidate.shape is Shape.PATTERN:
        yield Weight("pattern", 3.0, "stands as only labels of the dialect do")
    if scales.first_name(candidate.text):
        yield from _by_first_name(candidate, text, scales)
    if scales.outlets_ask and candidate.shape is Shape.INLINE and _asks(text, candidate.speech):
        yield Weight("asks", 1.5, "a question follows, and labels of outlets open questions")
    if candidate.shape is Shape.INLINE and text[candidate.speech : candidate.speech + 1] in _QUOTES:
        yield Weight("quotation", -3.0, "a quotation mark follows")
        if scales.names_outlet(candidate.text):
            yield Weight("quoted-outlet", -4.0, "an outlet is being quoted")


def _asks(text: str, speech: int) -> bool:
    """Say whether a paragraph ends in a question."""
    end = text.find("\n", speech, speech + _LONGEST_QUESTION)
    return text[speech : end if end >= 0 else speech + _LONGEST_QUESTION].rstrip(BLANK)[-1:] in {"?", "？"}


def _by_first_name(candidate: Candidate, text: str, scales: Scales) -> Iterator[Weight]:
    """Weigh a word that is a first name or a common one: ``Farhan: Sir, Farhan from …`` or ``Ports: a joint …``."""
    speech = text[candidate.speech : candidate.speech + _GREETING]
    if candidate.text.casefold() in scales.common:
        yield Weight("common-word", -3.0, "the document writes the word in lower case, too")
    elif candidate.text in speech:
        yield Weight("says-name", 2.0, "the words that follow say the name again")
    if speech[:1].islower():
        yield Weight("goes-on", -3.0, "what follows begins in lower case")
