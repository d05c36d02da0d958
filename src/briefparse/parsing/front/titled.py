"""A title that has a colon, and so the form of the first label: ``Lanhai Ports: daily briefing, 3 March``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefparse.parsing.front.ready import FrontReady, first_match
from briefparse.parsing.front.scanning import may_be_title
from briefparse.parsing.labels.naming import SURE

if TYPE_CHECKING:
    from briefparse.dialects.dialect import Dialect
    from briefparse.parsing.labels.candidates import Kind
    from briefparse.parsing.labels.judging import Judgement
    from briefparse.parsing.labels.weighing import Scales
    from briefparse.parsing.text.folding import Fold
    from briefparse.parsing.text.pieces import Piece


def without_title(
    judgement: Judgement, pieces: tuple[Piece, ...], fold: Fold, dialect: Dialect, scales: Scales
) -> tuple[Kind, ...]:
    """Leave the first label out of what was judged if its line is the title; the same tuple is returned else.

    Such a line reads as the dialect's titles do, and is no sentence. What stands before the colon stands there once,
    and is not sure to be a name. No line above is a title.
    """
    kinds, labels = judgement.kinds, judgement.labels
    titles, text = FrontReady.of(dialect).titles, scales.text
    at = min(labels, default=0)
    if not titles or not labels or scales.tell(labels[at][0].text).named.name in SURE:
        return kinds
    words = fold(pieces[at].span.of(text))
    if not may_be_title(words) or first_match(titles, words) is None:
        return kinds
    above = (fold(piece.span.of(text)) for piece in pieces[:at] if piece.rule is None)
    if any(first_match(titles, line) is not None for line in above):
        return kinds
    this = next(kind for kind in kinds if at in kind.candidates)
    return kinds if len(this.candidates) > 1 else tuple([kind for kind in kinds if kind is not this])
