"""Accepting labels: each kind of candidates weighed by its words, its likes and its places."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from briefparse.diagnostics import diagnose
from briefparse.dialects.dialect import Shape
from briefparse.parsing.labels.articles import articles, pieces_of_suspects
from briefparse.parsing.labels.candidates import Candidate, Kind
from briefparse.parsing.labels.likes import Likes
from briefparse.parsing.labels.places import range_of, weigh_place
from briefparse.parsing.labels.weights import ACCEPTED_FROM, Weight, sum_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse.model import Diagnostic
    from briefparse.parsing.labels.acquaintances import Acquaintances
    from briefparse.parsing.labels.weighing import Scales

_DOUBTFUL_FROM: Final = -1.0
_NO_RANGE: Final = 0.0, 0.0


@attrs.frozen(eq=False, repr=False)
class Judgement:
    """What is a label, and what is none.

    Attributes:
        kinds: What was judged.
        labels: The accepted candidates by the index of their piece.
        doubtful: The lines of their own that look like labels, and were not taken for any.
        asked: What people say of the labels that were not accepted without them.
    """

    kinds: tuple[Kind, ...]
    labels: dict[int, Candidate]
    doubtful: tuple[Candidate, ...]
    asked: dict[str, Weight | None]

    def again(self, kinds: tuple[Kind, ...], scales: Scales, people: Acquaintances) -> Judgement:
        """Judge again now that more people are known; where they say the same as the others did, nothing changes."""
        if kinds is self.kinds:
            for label, said in self.asked.items():
                if people.say(label, scales.tell(label)) is not said:
                    break
            else:
                return self
        return judge(kinds, scales, people)


def judge(kinds: tuple[Kind, ...], scales: Scales, people: Acquaintances) -> Judgement:
    """Accept candidates, and weigh no more than that takes: most kinds are accepted whatever their places say."""
    likes = Likes(kinds, scales, people)
    labels: dict[int, Candidate] = {}
    doubtful: list[Candidate] = []
    for kind in kinds:
        told, total = likes.told[kind.text], likes.total(kind)
        shape = kind.shape
        may_tell = shape is Shape.INLINE or shape is Shape.MARKED or told.first_name
        least, most = range_of(shape, told, scales) if may_tell else _NO_RANGE
        if total + least < ACCEPTED_FROM and kind.text not in likes.asked:
            likes.ask_people(kind.text)
            total = likes.total(kind)
        if total + least >= ACCEPTED_FROM:
            labels.update(kind.candidates)
        elif total + most >= (_DOUBTFUL_FROM if shape is Shape.OWN_LINE else ACCEPTED_FROM):
            sure = likes.is_sure(kind.text)
            for piece, candidate in kind.candidates.items():
                here = total + sum_of(weigh_place(shape, told, candidate, scales, sure=sure))
                if here >= ACCEPTED_FROM:
                    labels[piece] = candidate
                elif here >= _DOUBTFUL_FROM and shape is Shape.OWN_LINE:
                    doubtful.append(candidate)
    _drop_articles(kinds, labels)
    return Judgement(kinds, labels, tuple(doubtful), likes.asked)


def _drop_articles(kinds: tuple[Kind, ...], labels: dict[int, Candidate]) -> None:
    suspects = pieces_of_suspects(kinds)
    if suspects:
        for piece in articles([(piece, labels[piece][0].text, True) for piece in sorted(labels)], suspects):
            del labels[piece]


def doubtful_lines(judgement: Judgement) -> Iterator[Diagnostic]:
    """Report the lines of their own that look like labels, and were not taken for any."""
    for label, _ in judgement.doubtful:
        yield diagnose("BP305", f"“{label.text}” looks like a label but names nobody", label.span)
