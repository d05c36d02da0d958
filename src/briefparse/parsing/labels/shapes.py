"""Proposing labels: what has the shape of one, where a block begins."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.dialects.dialect import Shape
from briefparse.dialects.patterns import compiled
from briefparse.late import late
from briefparse.model import Label, Span
from briefparse.parsing.labels.candidates import WORD_LETTERS, Kind
from briefparse.parsing.text.pieces import past_blanks
from briefparse.reading.blocks import BLANK

if TYPE_CHECKING:
    from briefparse.dialects.dialect import Dialect
    from briefparse.parsing.text.folding import Fold
    from briefparse.parsing.text.pieces import Piece

LONGEST_LABEL = 120
"""Characters; names with the offices of deputy ministers in Spanish and Russian transcripts pass 80."""

# A colon may stand apart, as in French. ``Q (Reuters):`` and ``Q 2:`` go on to their colon: the letter is not all.
_SIGN: Final = r"(\.|[ \xa0\u202f]{0,2}[:：])[ \xa0\t]*"
_GOES_ON: Final = r"(?![(\[（][^)\]）\n]{1,80}[)\]）][ \xa0\u202f]{0,2}[:：]|\d{1,3}[:：][ \xa0])"
_LETTER: Final = late(rf"[A-Z](?:{_SIGN}|[ \xa0\t]{{1,14}}{_GOES_ON})(?=\S)")
_WORD_LETTER: Final = late(rf"[A-Z](?:{_SIGN}|(?:[ \xa0\t]{{2,14}}|\xa0){_GOES_ON})(?=\S)")
_UNSEEN: Final = late(r"[\u00ad\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069]")
_BRACKETS: Final = {"【": "】", "[": "]"}
_WIDE: Final = "："
COLONS: Final = ":："
_LIKE_COLONS: Final = "∶︰﹕"
"""The ratio, and forms for vertical and small type: Chinese texts have them where others have a wide colon."""


def propose(
    pieces: tuple[Piece, ...], text: str, fold: Fold, dialect: Dialect
) -> tuple[tuple[Kind, ...], list[tuple[int, str]]]:
    """Find what has the shape of a label in the dialect, one candidate at most a piece.

    Returns:
        The candidates; and the pieces that are nothing but words with a colon where no label of the dialect stands
        so, each with these words.
    """
    text = _with_wide_colons(text)
    shapes = _Shapes.of(dialect)
    openers, has_patterns = shapes.openers, shapes.patterns != ()
    found = _Proposing(text, fold, shapes)
    # Every piece comes by here, and most are no candidates: they must cost no call. The next colons from a piece on are
    # those from the next on, too, until it begins after them.
    find, nowhere = text.find, len(text)
    colon, wide = -1, -1 if _WIDE in text else nowhere
    for at, piece in enumerate(pieces):
        if piece.rule is not None:
            continue
        span = piece.span
        start, end = span.start, span.end
        if has_patterns and found.by_pattern(at, start, end):
            continue
        if openers and (opener := text[start]) in openers and found.by_opener(at, opener, start, end):
            continue
        if colon < start:
            colon = find(":", start)
            if colon < 0:
                colon = nowhere
        if wide < start:
            wide = find(_WIDE, start)
            if wide < 0:
                wide = nowhere
        first = colon if colon < wide else wide  # noqa: FURB136  (a call for each piece)
        if start < first < end and first - start <= LONGEST_LABEL:
            found.by_colon(at, start, first, end)
    left = found.settle_strays()
    return tuple(found.kinds), left


def _with_wide_colons(text: str) -> str:
    """Return a text, as long as it is, with a wide colon for each sign that looks like one."""
    for sign in _LIKE_COLONS:
        if sign in text:
            text = text.replace(sign, _WIDE)
    return text


@attrs.frozen(eq=False, repr=False)
class _Shapes:
    """The shapes of a dialect's labels.

    Attributes:
        patterns: The dialect's own patterns, each with the shape that it tells.
        letters: The letters that may stand without a colon.
        openers: These, and the brackets that may open a label.
        own_lines: Whether labels may stand on lines of their own.
        inline: Whether they may stand before a colon.
    """

    patterns: tuple[tuple[re.Pattern[str], Shape], ...]
    letters: frozenset[str]
    openers: frozenset[str]
    own_lines: bool
    inline: bool

    @classmethod
    @lru_cache(maxsize=256)
    def of(cls, dialect: Dialect) -> _Shapes:
        """Gather them."""
        shapes = dialect.shapes
        letters = frozenset(letter for letter, _ in dialect.letters) if Shape.LETTER in shapes else frozenset[str]()
        running = ((compiled(dialect.running), Shape.RUNNING),) if dialect.running else ()
        return cls(
            (*((compiled(pattern), Shape.PATTERN) for pattern in dialect.label_patterns), *running),
            letters,
            letters.union(_BRACKETS) if Shape.BRACKETED in shapes else letters,
            Shape.OWN_LINE in shapes,
            Shape.INLINE in shapes,
        )


class _Proposing:
    """Gathers the candidates of one text; lives for one call of `propose`."""

    def __init__(self, text: str, fold: Fold, shapes: _Shapes) -> None:
        self.kinds: list[Kind] = []
        self._text = text
        self._fold = fold
        self._shapes = shapes
        self._known: dict[tuple[str, Shape], Kind] = {}
        # By the words as written: the same again need not be folded.
        self._letters: dict[str, Kind] = {}
        self._own_lines: dict[str, Kind] | None = {} if shapes.own_lines else None
        self._inline: dict[str, Kind] | None = {} if shapes.inline else None
        # What stands as the dialect sets no labels: where colon and words begin and the piece ends, by the words.
        self._strays: dict[str, list[tuple[int, int, int, int]]] = {}

    def by_pattern(self, at: int, start: int, end: int) -> bool:
        """Say whether one of the dialect's own patterns decides about a piece, and keep what it finds."""
        for pattern, shape in self._shapes.patterns:
            match = pattern.match(self._text, start, end)
            if match is not None:
                close = start + len(match.group().rstrip(BLANK))
                speech = past_blanks(self._text, match.end(), end)
                self._add(self._label(match["label"]), shape, at, Span(start, close), speech)
                return True
        return False

    def by_opener(self, at: int, opener: str, start: int, end: int) -> bool:
        """Say whether a letter or bracket that opens a piece decides about it, and keep what it opens."""
        if opener in _BRACKETS:
            self._bracketed(at, start, end)
            return True
        match = (_WORD_LETTER if opener in WORD_LETTERS else _LETTER).match(self._text, start, end)
        if match is None:
            return self._letter_alone(at, opener, start, end)
        kind = self._letters.get(opener)
        if kind is None:
            kind = self._letters[opener] = self._kind(opener, Shape.LETTER)
        close = start + 1 if match[1] is None else match.end(1)
        kind.candidates[at] = Label(opener, Span(start, close)), match.end()
        return True

    def _letter_alone(self, at: int, opener: str, start: int, end: int) -> bool:
        """Say whether a piece is a letter, with or without a colon, and nothing else, and keep it."""
        if end - start > 1 and not (end - start == 2 and self._text[start + 1] in COLONS):  # noqa: PLR2004  (with a colon)
            return False
        self._add(opener, Shape.LETTER, at, Span(start, end), end)
        return True

    def by_colon(self, at: int, start: int, colon: int, end: int) -> None:
        """Keep what stands before a colon."""
        text, after = self._text, colon + 1
        known = self._own_lines if after == end else self._inline
        if text[after : after + 1] not in " \n\xa0" and _is_clock_or_link(text, colon, end):
            return
        written = text[start:colon]
        if known is None:
            self._strays.setdefault(written, []).append((at, start, colon, end))
            return
        kind = known.get(written)
        if kind is None:
            label = self._label(written)
            if not label:
                return
            kind = known[written] = self._kind(label, Shape.OWN_LINE if after == end else Shape.INLINE)
        speech = after
        while speech < end and text[speech] in BLANK:  # as `past_blanks` does, which would be a call a label
            speech += 1
        kind.candidates[at] = Label(kind.text, Span(start, after)), speech

    def settle_strays(self) -> list[tuple[int, str]]:
        """Keep what stands as the dialect sets no labels where the same words stand elsewhere as it does.

        A copy may part some labels from their words, or join some with them. What is left of lines of their own is
        returned.
        """
        known = (self._inline if self._own_lines is None else self._own_lines) or {}
        left: list[tuple[int, str]] = []
        for written, places in self._strays.items():
            if written not in known:
                left += [(at, written) for at, _, colon, end in places if colon + 1 == end]
                continue
            for at, start, colon, end in places:
                shape = Shape.OWN_LINE if colon + 1 == end else Shape.INLINE
                speech = past_blanks(self._text, colon + 1, end)
                self._add(known[written].text, shape, at, Span(start, colon + 1), speech)
        return left

    def _bracketed(self, at: int, start: int, end: int) -> None:
        text = self._text
        close = text.find(_BRACKETS[text[start]], start, min(end, start + LONGEST_LABEL))
        has_colon = text[close + 1 : close + 2] in {":", _WIDE}
        if close <= start + 1 or (text[start] == "[" and not has_colon):
            return
        after = close + 2 if has_colon else close + 1
        label = self._label(text[start + 1 : close])
        self._add(label, Shape.BRACKETED, at, Span(start, after), past_blanks(text, after, end))

    def _label(self, written: str) -> str:
        """Return the words of a label, without what nobody sees: soft hyphens and signs of direction."""
        label = self._fold(written)
        return label if label.isascii() else _UNSEEN.sub("", label).strip()

    def _add(self, label: str, shape: Shape, at: int, span: Span, speech: int) -> None:
        if label:
            kind = self._kind(label, shape)
            kind.candidates[at] = Label(kind.text, span), speech

    def _kind(self, label: str, shape: Shape) -> Kind:
        kind = self._known.get((label, shape))
        if kind is None:
            kind = self._known[label, shape] = Kind(label, shape, {})
            self.kinds.append(kind)
        return kind


def _is_clock_or_link(text: str, colon: int, end: int) -> bool:
    after = text[colon + 1 : colon + 3]
    return (text[colon - 1].isdigit() and after[:1].isdigit()) or (after == "//" and colon + 2 < end)
