"""Labels that stand otherwise than a dialect sets them: when to look for them, and when to believe what is found."""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.dialects.dialect import Shape
from briefparse.late import late

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from briefparse.dialects.dialect import Dialect
    from briefparse.parsing.labels.candidates import Candidate, Kind
    from briefparse.parsing.text.pieces import Piece

_ALL: Final = (Shape.OWN_LINE, Shape.INLINE, Shape.BRACKETED, Shape.LETTER, Shape.MARKED)
"""All shapes that need no pattern of a dialect."""

_TIMED: Final = (
    r"\[?(?P<label>[^\W\d_][^:：\n\[\]]{0,79}?)\]?[ \t\xa0]{1,8}[(\[]?\d{1,2}(?::\d\d){1,2}(?:[.,]\d{1,3})?[)\]]?$"
)
"""A name, or one in brackets, and when it began to speak, as services that transcribe recordings set them."""

_MARKED_OFF: Final = (
    r"(?:[•·●▪◦▲△■□◆◇○◯▶▷※*>»\-–—]{1,2}[ \t\xa0]{0,3}){1,2}"
    r"(?P<label>[^\W\d_][^:：\n]{0,79}?)[ \xa0]?[:：](?!//)[ \t\xa0]*"
)
"""A label after a sign: of a list, of what somebody quotes in a letter, of a change of voice in captions."""
_NUMBERED: Final = (
    r"[(\[]?\d{1,4}(?:[.)\]]{1,2}|(?=[ \t\xa0]))[ \t\xa0]{0,8}"
    r"(?P<label>[^\W\d_][^:：\n]{0,79}?)[ \xa0]?[:：](?!//)[ \t\xa0]*"
)
"""A label after the number of the turn."""
_BEFORE_A_DASH: Final = r"(?P<label>[^\W\d_][^:：\n–—\t]{0,59}?)(?:[ \xa0][-–—]{1,2}[ \xa0]|\t)[ \t\xa0]*(?=\S)"
"""A label before a dash, or in a column of its own."""
_NO_NAMES: Final = (
    "VIDEO|AUDIO|CLIP|MUSIC|PLAY(?:S|ING)|BEGIN|END|START|SPEAK(?:S|ING)|SPEECH|LANGUAGE|CROSS|LAUGHTER|APPLAUSE|CHEER"
)
_ALONE_IN_BRACKETS: Final = (
    rf"\[(?P<label>(?![^\]\n]*\b(?:{_NO_NAMES}))"
    r"(?:(?:[A-Z][A-Z.'’\-]{0,24} ){1,4}[A-Z][A-Z.'’\-]{1,24}|QUESTION|REPORTER|JOURNALIST|MODERATOR|OPERATOR))\]$"
)
"""A name in capitals, or who asks or chairs, in brackets on a line of its own, as sounds stand in small letters."""
_OTHER_SIGNS: Final = (_TIMED, _MARKED_OFF, _NUMBERED, _BEFORE_A_DASH, _ALONE_IN_BRACKETS)

_AS_BEFORE_A_DASH: Final = late(_BEFORE_A_DASH)

_FEW: Final = 0.05  # of the pieces of a document; statements of fifty paragraphs are rare, and no talk is made of them
_FEWEST: Final = 3
_MORE: Final = 1.5


def finds_few(pieces: int, labels: int) -> bool:
    """Say whether so few labels were found that they may stand otherwise."""
    return labels < _FEWEST or labels < _FEW * pieces


def left_over(lines: Iterable[tuple[int, str]], labels: Collection[int]) -> int:
    """Return how many lines stand more than once, and may be labels in a shape that the dialect does not have.

    What stands right above a label is a heading: nobody says anything below it.

    Args:
        lines: Lines that have the form of labels and none of the dialect's shapes, with their pieces.
        labels: The pieces that begin with labels.
    """
    return _repeated(Counter([words for at, words in lines if at not in labels and at + 1 not in labels]))


def before_signs(pieces: Iterable[Piece], text: str, labels: Mapping[int, Candidate]) -> int:
    """Return how many pieces begin with words before a dash or tab that stand so more than once.

    It is none where labels name somebody. Where only those who ask have labels, those who answer may have theirs in
    a column of its own.

    Args:
        pieces: The pieces of the document.
        text: Its text.
        labels: What were judged to be labels.
    """
    if any(len(label.text) > 1 for label, _ in labels.values()):
        return 0
    left = (piece.span for at, piece in enumerate(pieces) if piece.rule is None and at not in labels)
    found = (_AS_BEFORE_A_DASH.match(text, span.start, span.end) for span in left)
    return _repeated(Counter([match["label"] for match in found if match is not None]))


def recurring(kinds: Iterable[Kind]) -> int:
    """Return how many candidates have a label that stands more than once."""
    counts = Counter[str]()
    for kind in kinds:
        counts[kind.text] += len(kind.candidates)
    return _repeated(counts)


def _repeated(counts: Mapping[str, int]) -> int:
    return sum(count for count in counts.values() if count > 1)


def is_clearly_more(found: int, before: int) -> bool:
    """Say whether one way to read a document finds clearly more labels than another."""
    return found >= _FEWEST and found > _MORE * before


@cache
def with_all_shapes(dialect: Dialect) -> Dialect:
    """Return a dialect whose labels may have any shape."""
    shapes = tuple(dict.fromkeys((*dialect.shapes, *_ALL)))
    return attrs.evolve(dialect, shapes=shapes, label_patterns=(*dialect.label_patterns, *_OTHER_SIGNS))
