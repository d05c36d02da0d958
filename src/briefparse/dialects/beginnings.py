"""With what the matches of a pattern begin: the first characters that it allows."""

from __future__ import annotations

import re
from functools import cache
from typing import Any, Final, NamedTuple

DIGITS: Final = "0123456789"
DIGIT: Final = DIGITS[0]
"""Stands for every decimal digit of every script."""
LENGTH: Final = 3
"""Characters of a beginning; some are shorter, where anything may follow."""

_MOST: Final = 200  # beginnings; more would exclude little
_WIDEST: Final = 64  # characters of a range; Chinese ones are too many to be listed
_BLANKS: Final = frozenset(" \t\x0b\x0c\r\xa0\u3000")
_OTHER_CASES: Final = {"i": "\u0130\u0131", "k": "\u212a", "s": "\u017f"}
"""Letters beyond ASCII that a pattern which ignores case takes for one of ASCII."""


class _Ways(NamedTuple):
    """How a part of a pattern may begin: in whole, so that what follows counts, or cut off."""

    whole: frozenset[str] = frozenset()
    cut: frozenset[str] = frozenset()

    def then(self, after: _Ways) -> _Ways:
        """Return how this and what follows begin together."""
        if self == _NOTHING and len(after.whole) + len(after.cut) <= _MOST:  # so it is for each part that comes first
            return after
        if len(self.whole) * (len(after.whole) + len(after.cut)) + len(self.cut) > _MOST:
            return _Ways(cut=self.cut | self.whole)
        joined = {(first + second)[:LENGTH] for first in self.whole for second in after.whole}
        cut = {(first + second)[:LENGTH] for first in self.whole for second in after.cut}
        done = {one for one in joined if len(one) == LENGTH}
        return _Ways(frozenset(joined - done), self.cut | cut | done)

    def or_else(self, other: _Ways) -> _Ways:
        """Return how either this or another part begins."""
        return _Ways(self.whole | other.whole, self.cut | other.cut)


_NOTHING: Final = _Ways(whole=frozenset({""}))
_ANYTHING: Final = _Ways(cut=frozenset({""}))


def beginnings_of(items: list[tuple[Any, Any]], *, ignores_case: bool, blanks: bool) -> frozenset[str] | None:
    """Return strings with one of which every match begins, or None where nothing is known.

    Args:
        items: The pattern as the standard library parses it.
        ignores_case: Whether it ignores case.
        blanks: Whether blanks at its beginning are to be left out.
    """
    if blanks and items and _is_blanks(*items[0]):
        items = items[1:]
    ways = _of_items(items, ignores_case=ignores_case)
    found = ways.whole | ways.cut
    if len(found) > _MOST or "" in found or (blanks and any(one[0] in _BLANKS for one in found)):
        return None
    return found


def _is_blanks(operation: object, argument: Any) -> bool:  # noqa: ANN401  (the parsed pattern has no types)
    if str(operation) != "MAX_REPEAT" or argument[0] != 0:
        return False
    ways = _of_items(list(argument[2]), ignores_case=False)
    return not ways.cut and ways.whole <= _BLANKS


def _of_items(items: list[tuple[Any, Any]], *, ignores_case: bool) -> _Ways:
    ways = _NOTHING
    for operation, argument in items:
        if not ways.whole:
            break
        ways = ways.then(_of_item(str(operation), argument, ignores_case=ignores_case))
    return ways


def _of_item(operation: str, argument: Any, *, ignores_case: bool) -> _Ways:  # noqa: ANN401  (the parsed pattern has no types)
    ways = _ANYTHING
    match operation:
        case "AT" | "ASSERT" | "ASSERT_NOT":  # have no width
            ways = _NOTHING
        case "LITERAL":
            ways = _of_letter(argument, ignores_case=ignores_case)
        case "IN":
            ways = _of_class(argument, ignores_case=ignores_case)
        case "SUBPATTERN" if not argument[2] & re.IGNORECASE:
            _, added, _, body = argument
            ways = _of_items(list(body), ignores_case=ignores_case or bool(added & re.IGNORECASE))
        case "BRANCH":
            ways = _Ways()
            for branch in argument[1]:
                ways = ways.or_else(_of_items(list(branch), ignores_case=ignores_case))
        case "MAX_REPEAT" | "MIN_REPEAT":
            low, high, body = argument
            ways = _repeated(_of_items(list(body), ignores_case=ignores_case), low, int(high))
    return ways


def _repeated(body: _Ways, low: int, high: int) -> _Ways:
    ways, so_far = _Ways(), _NOTHING
    for count in range(min(high, LENGTH)):
        if count >= low:
            ways = ways.or_else(so_far)
        so_far = so_far.then(body)
    return ways.or_else(so_far if high <= LENGTH else _Ways(cut=so_far.whole | so_far.cut))


@cache  # the letters of all patterns are the same few
def _of_letter(code: int, *, ignores_case: bool) -> _Ways:
    return _of_class([("LITERAL", code)], ignores_case=ignores_case)


def _of_class(members: list[tuple[Any, Any]], *, ignores_case: bool) -> _Ways:
    found: set[str] = set()
    for operation, argument in members:
        if str(operation) == "LITERAL":
            found.add(chr(argument))
        elif str(operation) == "RANGE" and argument[1] - argument[0] < _WIDEST:
            found.update(map(chr, range(argument[0], argument[1] + 1)))
        elif str(argument) == "CATEGORY_DIGIT":
            found.add(DIGIT)
        else:
            return _ANYTHING
    if ignores_case:
        if not all(map(str.isascii, found)):
            return _ANYTHING
        found = {case for one in found for case in (one.lower(), one.upper(), *_OTHER_CASES.get(one.lower(), ""))}
    return _Ways(frozenset(DIGIT if one.isdecimal() else one for one in found))
