"""Accepting labels: each kind of candidates weighed by its words, its likes and its places."""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.diagnostics import diagnose
from briefparse.dialects.dialect import Shape
from briefparse.parsing.labels.articles import articles, pieces_of_suspects
from briefparse.parsing.labels.candidates import Candidate, Kind
from briefparse.parsing.labels.likes import Likes
from briefparse.parsing.labels.places import are_all_quoted, may_be_quoted, range_of, weigh_place
from briefparse.parsing.labels.weights import ACCEPTED_FROM, Weight, sum_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse.model import Diagnostic
    from briefparse.parsing.labels.acquaintances import Acquaintances
    from briefparse.parsing.labels.weighing import Scales

_DOUBTFUL_FROM: Final = -1.0
_TOLD_BY_PLACE: Final = frozenset({Shape.INLINE, Shape.MARKED})
"""The shapes of which the place says something, whatever the label is."""


@attrs.frozen(eq=False, repr=False)
class Judgement:
    """What is a label, and what is none.

    Attributes:
        kinds: What was judged.
        labels: The accepted candidates by the index of their piece.
        doubtful: The lines of their own that look like labels, and were not taken for any.
        asked: What people say of the labels that were not accepted without them.
        counted: The labels by which the others were weighed.
    """

    kinds: tuple[Kind, ...]
    labels: dict[int, Candidate]
    doubtful: tuple[Candidate, ...]
    asked: dict[str, Weight | None]
    counted: set[str]

    def again(self, kinds: tuple[Kind, ...], scales: Scales, people: Acquaintances) -> Judgement:
        """Judge the same kinds, or what `from_piece` leaves of them, again now that more people are known.

        Where these say the same as the others did, and nothing that counted is left out, nothing changes.
        """
        same = self if kinds is self.kinds else self._without(kinds)
        if same is not None:
            for label, said in same.asked.items():
                if people.say(label, scales.tell(label)) is not said:
                    break
            else:
                return same
        return judge(kinds, scales, people)

    def _without(self, kinds: tuple[Kind, ...]) -> Judgement | None:
        """Return the judgement of the kinds that are left; None where those that are not have changed it."""
        rest = {kind.text for kind in kinds}
        kept = set(kinds)
        for kind in self.kinds:
            if kind not in kept and (
                kind.text in rest or kind.text in self.counted or not self.labels.keys().isdisjoint(kind.candidates)
            ):
                return None
        doubtful = tuple([candidate for candidate in self.doubtful if candidate[0].text in rest])
        asked = {label: said for label, said in self.asked.items() if label in rest}
        return Judgement(kinds, self.labels, doubtful, asked, self.counted)


def judge(kinds: tuple[Kind, ...], scales: Scales, people: Acquaintances) -> Judgement:
    """Accept candidates, and weigh no more than that takes: most kinds are accepted whatever their places say."""
    likes = Likes(kinds, scales, people)
    labels: dict[int, Candidate] = {}
    doubtful: list[Candidate] = []
    all_quoted = cache(partial(are_all_quoted, kinds, likes.told, scales))
    for kind in kinds:
        label, shape, told, total = kind.text, kind.shape, likes.told[kind.text], likes.total(kind)
        least = most = 0.0
        if shape in _TOLD_BY_PLACE or told.first_name:
            least, most = range_of(shape, told, scales)
        if total + least < ACCEPTED_FROM and label not in likes.asked:
            likes.ask_people(label)
            total = likes.total(kind)
        if total + least >= ACCEPTED_FROM:
            labels.update(kind.candidates)
        elif total + most >= (_DOUBTFUL_FROM if shape is Shape.OWN_LINE else ACCEPTED_FROM):
            sure, quoted = likes.is_sure(label), may_be_quoted(kind, told, scales) and not all_quoted()
            for piece, candidate in kind.candidates.items():
                here = total + sum_of(weigh_place(kind, told, candidate, scales, sure=sure, quoted=quoted))
                if here >= ACCEPTED_FROM:
                    labels[piece] = candidate
                elif here >= _DOUBTFUL_FROM and shape is Shape.OWN_LINE:
                    doubtful.append(candidate)
    _drop_articles(kinds, labels)
    return Judgement(kinds, labels, tuple(doubtful), likes.asked, likes.accepted)


def _drop_articles(kinds: tuple[Kind, ...], labels: dict[int, Candidate]) -> None:
    suspects = pieces_of_suspects(kinds)
    if suspects:
        for piece in articles([(piece, labels[piece][0].text, True) for piece in sorted(labels)], suspects):
            del labels[piece]


def doubtful_lines(judgement: Judgement) -> Iterator[Diagnostic]:
    """Report the lines of their own that look like labels, and were not taken for any."""
    for label, _ in judgement.doubtful:
        yield diagnose("BP305", f"“{label.text}” looks like a label but names nobody", label.span)
