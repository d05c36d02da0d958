"""Where on a page the transcript is: the innermost element that holds nearly all labels and prose."""

from __future__ import annotations

from collections import Counter
from itertools import accumulate, chain
from typing import TYPE_CHECKING, Final

from briefparse.reading.html.evidence import ENOUGH

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefparse.reading.html.evidence import Evidence
    from briefparse.reading.html.layout import Layout
    from briefparse.reading.html.outline import Element

PAGE: Final = 0
"""The number of the element that is the whole page."""

_NEARLY_ALL: Final = 0.8  # of the evidence in an element, for one inside it to be taken in its place


def region_of(layout: Layout, furniture: Sequence[bool]) -> int:
    """Return the number of the element that holds the transcript.

    From the page as a whole inwards, as long as one element inside holds nearly
    all that speaks for a transcript, to the innermost of which no label goes on
    outside. Labels may recur around it that are none of its own: what a forum
    says of its members stands beside each post.

    Args:
        layout: The page.
        furniture: Which blocks the page marks as furniture.
    """
    outline, evidence = layout.outline, layout.evidence
    weights = (0 if outside else weight for weight, outside in zip(evidence.weights, furniture, strict=True))
    sums = list(accumulate(weights, initial=0))
    if sums[-1] < ENOUGH:
        return PAGE

    def weight_in(number: int) -> int:
        return sums[outline.elements[number].last] - sums[outline.elements[number].first]

    labels = Counter(evidence.labels)
    region = within = PAGE
    spoken: list[str] = []  # labels between the region and the element that is looked at
    while True:
        inner = max(outline.children(within), key=weight_in, default=None)
        if inner is None or weight_in(inner) < _NEARLY_ALL * weight_in(region):
            return region
        spoken += _taken(_between(outline.elements[within], outline.elements[inner]), labels, evidence, furniture)
        within = inner
        if all(labels[label] <= 0 for label in spoken):
            region, spoken = inner, []


def _between(around: Element, within: Element) -> chain[int]:
    return chain(range(around.first, within.first), range(within.last, around.last))


def _taken(rest: chain[int], labels: Counter[str], evidence: Evidence, furniture: Sequence[bool]) -> list[str]:
    """Take the labels of the rest out of the count, and return those that recur and are not marked as furniture."""
    spoken = []
    for at in rest:
        labels[evidence.labels[at]] -= 1
        if evidence.recurs(at) and not furniture[at]:
            spoken.append(evidence.labels[at])
    return spoken
