"""All that was weighed for and against every candidate, for those who ask why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from briefparse.model import Label
from briefparse.parsing.labels.acquaintances import Acquaintances
from briefparse.parsing.labels.articles import articles, pieces_of_suspects
from briefparse.parsing.labels.likes import Likes
from briefparse.parsing.labels.places import are_all_quoted, may_be_quoted, weigh_place
from briefparse.parsing.labels.weights import ACCEPTED_FROM, Weight, sum_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefparse.model import Person
    from briefparse.parsing.labels.candidates import Kind
    from briefparse.parsing.labels.weighing import Scales

_ARTICLE: Final = Weight("article", -20.0, "no question stands before")


@attrs.frozen(eq=False, repr=False)
class Judged:
    """A candidate with all that was weighed.

    Attributes:
        label: The candidate's label.
        weights: What speaks for and against it.
        total: The sum of the weights.
    """

    label: Label
    weights: tuple[Weight, ...]
    total: float

    @property
    def accepted(self) -> bool:
        """Whether the candidate is a label."""
        return self.total >= ACCEPTED_FROM


def judged(kinds: tuple[Kind, ...], scales: Scales, people: Iterable[Person]) -> tuple[Judged, ...]:
    """Return every candidate with what `judge` would weigh if it left nothing out, in the order of the text."""
    likes = Likes(kinds, scales, Acquaintances(people))
    weights = {}
    all_quoted = are_all_quoted(kinds, likes.told, scales)
    for kind in kinds:
        shared, told, sure = likes.weights(kind), likes.told[kind.text], likes.is_sure(kind.text)
        quoted = may_be_quoted(kind, told, scales) and not all_quoted
        for piece, candidate in kind.candidates.items():
            place = weigh_place(kind, told, candidate, scales, sure=sure, quoted=quoted)
            weights[piece] = candidate[0], (*shared, *place)
    stands = [(piece, *weights[piece]) for piece in sorted(weights)]
    suspects = pieces_of_suspects(kinds)
    no_labels = articles(
        ((piece, label.text, sum_of(said) >= ACCEPTED_FROM) for piece, label, said in stands), suspects
    )
    return tuple(
        Judged(label, all_said, sum_of(all_said))
        for piece, label, said in stands
        for all_said in [(*said, _ARTICLE) if piece in no_labels else said]
    )
