"""A title that has a colon, and so the form of the first label: ``Lanhai Ports: daily briefing, 3 March``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefparse.parsing.front.ready import FrontReady, first_match
from briefparse.parsing.front.titling import may_be_title
from briefparse.parsing.labels.candidates import Kind
from briefparse.parsing.labels.naming import SURE

if TYPE_CHECKING:
    from briefparse.dialects.dialect import Dialect
    from briefparse.parsing.labels.judging import Judgement
    from briefparse.parsing.labels.weighing import Scales
    from briefparse.parsing.text.folding import Fold
    from briefparse.parsing.text.pieces import Piece

_QUOTES: Final = {"“": "”", "„": "“", "«": "»", "»": "«", '"': '"', "”": "”", "「": "」"}


def without_title(
    judgement: Judgement, pieces: tuple[Piece, ...], fold: Fold, dialect: Dialect, scales: Scales
) -> tuple[Kind, ...]:
    """Leave the first label out of what was judged if its line is the title; the same tuple is returned else.

    Such a line reads as the dialect's titles do, and is no sentence. What stands before the colon stands there once,
    and is not sure to be a name. No line above is a title. Or it is the first line, and quotes who speaks below.
    """
    kinds, labels = judgement.kinds, judgement.labels
    titles, text = FrontReady.of(dialect).titles, scales.text
    at = min(labels, default=0)
    headline = _headline(judgement, pieces, text, at)
    if headline is not None:
        return tuple([_without(kind, at) if kind is headline else kind for kind in kinds])
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


def _headline(judgement: Judgement, pieces: tuple[Piece, ...], text: str, at: int) -> Kind | None:
    """Return the kind of the first label if its line quotes who speaks, as headlines do: ``Ann Lee: “We stay.”``.

    It is the first line, and none of the label's other turns begins with a quotation mark.
    """
    if at not in judgement.labels or any(piece.rule is None for piece in pieces[:at]):
        return None
    label, speech = judgement.labels[at]
    quote, end = text[speech : speech + 1], pieces[at].span.end
    if quote not in _QUOTES or text[end - 1] != _QUOTES[quote] or end - speech < 2:  # noqa: PLR2004  (two marks)
        return None
    kind = next(kind for kind in judgement.kinds if at in kind.candidates)
    others = [begins for piece, (_, begins) in kind.candidates.items() if piece != at]
    quoting = any(text[begins : begins + 1] in _QUOTES for begins in others)
    return kind if others and not quoting and label.text == kind.text else None


def _without(kind: Kind, at: int) -> Kind:
    return Kind(kind.text, kind.shape, {piece: found for piece, found in kind.candidates.items() if piece != at})
