"""What may stand in an element, as a pattern, and what of it is left after each child.

These are the derivatives of regular expressions, as James Clark describes them for RELAX NG
(https://relaxng.org/jclark/derivative.html), without attributes, which need no order.
"""

from __future__ import annotations

from functools import cache
from typing import Final, TypeAlias

import attrs


@attrs.frozen
class Words:
    """Words, or none."""


@attrs.frozen
class One:
    """An element that a rule, told by its number, describes."""

    rule: int


@attrs.frozen(cache_hash=True)
class Choice:
    """Any one of some patterns: `NOTHING` where there are none."""

    of: frozenset[Pattern]


@attrs.frozen(cache_hash=True)
class Group:
    """One pattern after another: `EMPTY` where there are none."""

    of: tuple[Pattern, ...]


@attrs.frozen(cache_hash=True)
class Mixed:
    """A pattern with words anywhere in it."""

    inner: Pattern


@attrs.frozen(cache_hash=True)
class More:
    """A pattern once or more often."""

    inner: Pattern


Pattern: TypeAlias = Words | One | Choice | Group | Mixed | More

EMPTY: Final = Group(())
NOTHING: Final = Choice(frozenset())
WORDS: Final = Words()


def choice(*patterns: Pattern) -> Pattern:
    """Return any one of some patterns, in the simplest form."""
    parts: set[Pattern] = set()
    for pattern in patterns:
        parts |= pattern.of if isinstance(pattern, Choice) else {pattern}
    return next(iter(parts)) if len(parts) == 1 else Choice(frozenset(parts))


def group(*patterns: Pattern) -> Pattern:
    """Return some patterns, one after another, in the simplest form."""
    parts: list[Pattern] = []
    for pattern in patterns:
        if pattern == NOTHING:
            return NOTHING
        parts += pattern.of if isinstance(pattern, Group) else [pattern]
    return parts[0] if len(parts) == 1 else Group(tuple(parts))


@cache
def may_end(pattern: Pattern) -> bool:
    """Say whether a pattern is content with nothing more."""
    match pattern:
        case Choice():
            return any(map(may_end, pattern.of))
        case Group():
            return all(map(may_end, pattern.of))
        case Mixed() | More():
            return may_end(pattern.inner)
    return isinstance(pattern, Words)


@cache
def next_in(pattern: Pattern) -> frozenset[int]:
    """Return the rules of the elements that may come next."""
    match pattern:
        case One():
            return frozenset({pattern.rule})
        case Choice():
            return frozenset().union(*map(next_in, pattern.of))
        case Group():
            found: frozenset[int] = frozenset()
            for part in pattern.of:
                found |= next_in(part)
                if not may_end(part):
                    break
            return found
        case Mixed() | More():
            return next_in(pattern.inner)
    return frozenset()


@cache
def after(pattern: Pattern, taken: frozenset[int] | None) -> Pattern:
    """Return what may follow an element that fits some rules, or, for None, words; `NOTHING` if it may not stand there.

    Args:
        pattern: What may come.
        taken: The rules that the element fits; None for words.
    """
    match pattern:
        case Words():
            return pattern if taken is None else NOTHING
        case One():
            return EMPTY if taken is not None and pattern.rule in taken else NOTHING
        case Choice():
            return choice(*(after(part, taken) for part in pattern.of))
        case Mixed():
            inner = pattern.inner if taken is None else after(pattern.inner, taken)
            return NOTHING if inner == NOTHING else Mixed(inner)
        case More():
            return group(after(pattern.inner, taken), choice(pattern, EMPTY))
    ways = []
    for at, part in enumerate(pattern.of):
        ways.append(group(after(part, taken), *pattern.of[at + 1 :]))
        if not may_end(part):
            break
    return choice(*ways)
