"""One piece of evidence about a label."""

from __future__ import annotations

import attrs

ACCEPTED_FROM = 2.0
"""The sum of weights from which a candidate is a label."""


@attrs.frozen
class Weight:
    """One piece of evidence about a label.

    Attributes:
        name: A stable short name.
        value: How much it says; below zero it speaks against.
        why: A few words for people.
    """

    name: str
    value: float
    why: str


def sum_of(weights: tuple[Weight, ...]) -> float:
    """Return what all evidence says together."""
    total = 0.0
    for weight in weights:  # of most labels there is one, and a comprehension costs more than that
        total += weight.value
    return total
