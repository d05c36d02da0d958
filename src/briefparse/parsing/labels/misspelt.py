"""Labels that are slips of other labels: ``CHAIRIMAN HOLLIS`` of ``CHAIRMAN HOLLIS``."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from briefparse.parsing.people.names import folded
from briefparse.parsing.people.slips import one_letter_out, one_slip_apart

if TYPE_CHECKING:
    from collections.abc import Iterable


def misspelt_labels(labels: Iterable[str]) -> dict[str, str]:
    """Return the right label for each that is one slip away from another, more frequent one.

    The last word, which is the surname, must be the same: OPERATOR and
    MODERATOR, or FAA OFFICIAL and FBI OFFICIAL, are different voices.
    """
    counts = Counter(label for label in labels if len(label.split()) > 1)
    by_last: dict[str, list[str]] = {}
    for label in counts:
        by_last.setdefault(_last(label), []).append(label)
    by_form: dict[tuple[str, str], list[str]] = {}
    for last, labels_of_last in by_last.items():
        for label in labels_of_last if len(labels_of_last) > 1 else ():
            for form in one_letter_out(_before_last(label)):
                by_form.setdefault((form, last), []).append(label)
    found: dict[str, str] = {}
    for alike in by_form.values():
        right = max(alike[:_MOST_ALIKE], key=lambda label: counts[label])
        for label in alike[:_MOST_ALIKE]:
            if counts[label] < counts[right] and _is_slip(label, right):
                found[label] = right
    return found


_MOST_ALIKE = 20  # labels of one form that are compared
_FEWEST_LETTERS = 6  # before the surname; one slip makes another word of a shorter one


def _is_slip(label: str, right: str) -> bool:
    before = _before_last(right)
    return len(before) >= _FEWEST_LETTERS and one_slip_apart(_before_last(label), before)


def _last(label: str) -> str:
    return folded(label).split()[-1]


def _before_last(label: str) -> str:
    return " ".join(folded(label).split()[:-1])
