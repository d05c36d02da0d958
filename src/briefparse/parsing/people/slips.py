"""Finding names that are one slip away from another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterable

_SHORTEST: Final = 5  # characters; one slip makes another name of a shorter one
FEW: Final = 60
"""Names that are sooner compared than indexed."""


@attrs.define(eq=False, repr=False)
class Slips:
    """Folded names, found by a slip of one.

    Attributes:
        names: The names that are long enough, each once.
    """

    names: dict[str, None] = attrs.field(factory=dict)
    _waiting: list[str] = attrs.field(factory=list)
    _by_form: dict[str, list[str]] = attrs.field(factory=dict)

    def add(self, names: Iterable[str]) -> None:
        """Enter names; short ones are left out."""
        for name in names:
            if len(name) >= _SHORTEST and name not in self.names:
                self.names[name] = None
                self._waiting.append(name)

    def near(self, key: str) -> list[str]:
        """Return the names one slip away from ``key``, sorted."""
        if len(key) < _SHORTEST or not self.names:
            return []
        if len(self.names) <= FEW:
            return sorted(few_near(key, self.names))
        return sorted([name for name in self._of_many(key) if one_slip_apart(key, name)])

    def _of_many(self, key: str) -> set[str]:
        """Return the names that have a form in common with ``key``; the forms of all are made when first needed."""
        for name in self._waiting:
            for form in one_letter_out(name):
                self._by_form.setdefault(form, []).append(name)
        self._waiting.clear()
        return {name for form in one_letter_out(key) for name in self._by_form.get(form, ())}


def few_near(key: str, names: Iterable[str]) -> list[str]:
    """Return the names of five letters or more that are one slip away from ``key``.

    Two such names have three letters in common before and after one slip, so two on one of the sides.
    """
    if len(key) < _SHORTEST:
        return []
    first, last = key[:2], key[-2:]
    alike = [name for name in names if name[:2] == first or name[-2:] == last]
    return [name for name in alike if len(name) >= _SHORTEST and one_slip_apart(key, name)]


def one_slip_apart(a: str, b: str) -> bool:
    """Say whether two strings differ by one letter put in, left out, changed, or two swapped."""
    if abs(len(a) - len(b)) > 1 or a == b:
        return False
    start = 0
    while start < min(len(a), len(b)) and a[start] == b[start]:
        start += 1
    end = 0
    while end < min(len(a), len(b)) - start and a[-1 - end] == b[-1 - end]:
        end += 1
    rest_a, rest_b = a[start : len(a) - end], b[start : len(b) - end]
    return max(len(rest_a), len(rest_b)) <= 1 or (len(rest_a) == 2 and rest_a == rest_b[::-1])  # noqa: PLR2004  (letters that changed places)


def one_letter_out(name: str) -> set[str]:
    """Return ``name`` and all forms of it with one letter left out.

    Two names one slip apart share at least one of these, so an index of them
    finds slips without comparing every pair.
    """
    return {name, *[name[:at] + name[at + 1 :] for at in range(len(name))]}
