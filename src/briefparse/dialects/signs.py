"""What every match of a pattern holds beside small letters, and a text without those to look for it in.

A text without small letters is a tenth as long, and to look for something in it takes a tenth of the time. Of a
title it has the capitals, whatever words stand between them, and so hardly a text has those of another office's.
All digits are written as one, so that of a time the colon and what stands around it can be looked for.
"""

from __future__ import annotations

import re
from typing import Any, Final

from briefparse.dialects.beginnings import DIGIT, DIGITS
from briefparse.late import late

Sign = tuple[bytes, ...]
"""What a match holds: one of these."""

_LEFT_OUT: Final = frozenset("abcdefghijklmnopqrstuvwxyz ,.\n")
_BYTES_LEFT_OUT: Final = "".join(sorted(_LEFT_OUT)).encode()
_AS_ONE: Final = bytes.maketrans(DIGITS.encode(), DIGIT.encode() * len(DIGITS))
# The bytes of ASCII, and those that are first ones of no digit beyond it but those of full width: no other is below
# U+0660, nor from U+2000 to U+9FFF (https://www.unicode.org/Public/UCD/latest/ucd/extracted/, category Nd).
_OF_NO_OTHER_DIGIT: Final = bytes((*range(0xD9), *range(0xE2, 0xEA), 0xEF))
_WIDE: Final = b"\xef\xbc"
_WIDE_DIGITS: Final = tuple(digit.encode() for digit in "０１２３４５６７８９")
_ANY_DIGIT: Final = late(r"\d")
_MOST_WAYS: Final = 16  # of one sign; more would tell little
_MOST_SIGNS: Final = 2
_LAST_OF_ASCII: Final = 0x7F

_Ways = frozenset[str]
_NOTHING: Final = frozenset({""})


def without_small_letters(text: str) -> bytes:
    """Return a text without small letters, spaces, and the marks that stand among them, its digits written as one."""
    left = text.encode("utf-8", "surrogatepass").translate(_AS_ONE, _BYTES_LEFT_OUT)
    if left.translate(None, _OF_NO_OTHER_DIGIT) or (_WIDE in left and any(map(left.__contains__, _WIDE_DIGITS))):
        left = _ANY_DIGIT.sub(DIGIT, text).encode("utf-8", "surrogatepass").translate(None, _BYTES_LEFT_OUT)
    return left


def signs_of(items: list[tuple[Any, Any]]) -> tuple[Sign, ...]:
    """Return what every match of a pattern holds beside small letters, what tells most first.

    Args:
        items: The pattern as the standard library parses it, one that does not ignore case.
    """
    runs = [_NOTHING]
    for item in items:
        ways = _ways(*item)
        together = None if ways is None else _joined(runs[-1], ways)
        if together is None:
            runs.append(ways or _NOTHING)
        else:
            runs[-1] = together
    signs = [tuple(one.encode("utf-8", "surrogatepass") for one in sorted(run)) for run in runs if "" not in run]
    return tuple(sorted(signs, key=lambda sign: (-min(map(len, sign)), len(sign), sign))[:_MOST_SIGNS])


def _joined(first: _Ways, second: _Ways) -> _Ways | None:
    """Return the ways of one part and another after it, or None where they are too many."""
    if second == _NOTHING and len(first) <= _MOST_WAYS:  # so it is for most letters
        return first
    joined = frozenset(one + other for one in first for other in second)
    return joined if len(joined) <= _MOST_WAYS else None


def _ways(operation: object, argument: Any) -> _Ways | None:  # noqa: ANN401  (the parsed pattern has no types)
    """Return what the matches of a part may be without small letters, or None where that is nearly anything."""
    ways: _Ways | None = None
    match str(operation):
        case "AT" | "ASSERT" | "ASSERT_NOT":  # have no width
            ways = _NOTHING
        case "LITERAL":
            ways = frozenset({_left(argument)})
        case "IN":
            ways = _of_class(argument)
        case "SUBPATTERN" if not argument[1] & re.IGNORECASE:
            ways = _of_all(argument[3])
        case "BRANCH":
            branches = [_of_all(branch) for branch in argument[1]]
            known = [branch for branch in branches if branch is not None]
            ways = frozenset[str]().union(*known) if len(known) == len(branches) else None
        case "MAX_REPEAT" | "MIN_REPEAT":
            low, high, body = argument
            ways = _of_all(body)
            if ways is not None and ways != _NOTHING:
                ways = ways | _NOTHING if (low, high) == (0, 1) else None
    return ways


def _of_all(items: Any) -> _Ways | None:  # noqa: ANN401  (the parsed pattern has no types)
    so_far: _Ways | None = _NOTHING
    for item in items:
        ways = _ways(*item)
        so_far = None if so_far is None or ways is None else _joined(so_far, ways)
    return so_far


def _of_class(members: list[tuple[Any, Any]]) -> _Ways | None:
    codes: list[int] = []
    for operation, argument in members:
        if str(operation) == "LITERAL":
            codes.append(argument)
        elif str(operation) == "RANGE" and argument[1] <= _LAST_OF_ASCII:
            codes += range(argument[0], argument[1] + 1)
        elif str(argument) == "CATEGORY_DIGIT":
            codes.append(ord(DIGIT))
        else:
            return None
    return _of_characters(codes)


def _of_characters(codes: list[int]) -> _Ways | None:
    ways = frozenset(map(_left, codes))
    return ways if len(ways) <= _MOST_WAYS else None


def _left(code: int) -> str:
    """Return what is left of a character in `without_small_letters`."""
    character = chr(code)
    if character in _LEFT_OUT:
        return ""
    return DIGIT if character.isdecimal() else character
