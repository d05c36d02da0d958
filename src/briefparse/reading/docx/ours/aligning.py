"""Finding what was there before in what is there now, in the order of both."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Sequence


def align(now: Sequence[Hashable], before: Sequence[Hashable]) -> list[int | None]:
    """Match equal items in order.

    Equal beginnings and ends are matched first. Between them, items that stand
    once on either side, and in the same order, divide the rest, whose equal
    beginnings and ends are matched again. Time grows as the items do, but for a
    logarithm.

    Returns:
        For each item of ``now`` the place of its match in ``before``, or None.
    """
    matches: list[int | None] = [None] * len(now)
    for start, end, first, last in _parts(now, before, matches):
        _edges(now, before, matches, (start, end, first, last))
    return matches


def gaps(places: Sequence[int | None], count: int) -> Iterator[tuple[list[int], range]]:
    """Yield runs of what has no match, each with the places between the matches of its neighbours.

    Args:
        places: Matches, as `align` gives them.
        count: How many places there are.
    """
    run: list[int] = []
    free = 0
    for at, place in (*enumerate(places), (len(places), count)):
        if place is None:
            run.append(at)
            continue
        if run:
            yield run, range(free, place)
            run = []
        free = place + 1


_Range = tuple[int, int, int, int]  # from and to in `now`, from and to in `before`


def _parts(now: Sequence[Hashable], before: Sequence[Hashable], matches: list[int | None]) -> list[_Range]:
    """Match the edges of all, then what stands once; return the ranges between."""
    start, end, first, last = _edges(now, before, matches, (0, len(now), 0, len(before)))
    anchors = _once(now, before, (start, end, first, last))
    ranges = []
    for at, place in (*anchors, (end, last)):
        ranges.append((start, at, first, place))
        if at < end:
            matches[at] = place
        start, first = at + 1, place + 1
    return ranges


def _edges(now: Sequence[Hashable], before: Sequence[Hashable], matches: list[int | None], within: _Range) -> _Range:
    """Match equal beginnings and ends within a range, and return what is left of it."""
    start, end, first, last = within
    while start < end and first < last and now[start] == before[first]:
        matches[start] = first
        start, first = start + 1, first + 1
    while start < end and first < last and now[end - 1] == before[last - 1]:
        end, last = end - 1, last - 1
        matches[end] = last
    return start, end, first, last


def _once(now: Sequence[Hashable], before: Sequence[Hashable], within: _Range) -> list[tuple[int, int]]:
    """Return the longest run of pairs, rising on both sides, of items that each side has once."""
    start, end, first, last = within
    ours, theirs = Counter(now[start:end]), Counter(before[first:last])
    places = {before[at]: at for at in range(first, last) if theirs[before[at]] == 1}
    pairs = [(at, places[now[at]]) for at in range(start, end) if ours[now[at]] == 1 and now[at] in places]
    return _rising(pairs)


def _rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the longest subsequence whose second members rise."""
    ends: list[int] = []  # the least second member that a run of each length ends in
    which: list[int] = []
    came_from: list[int | None] = []
    for number, (_, place) in enumerate(pairs):
        length = bisect_left(ends, place)
        came_from.append(which[length - 1] if length else None)
        if length == len(ends):
            ends.append(place)
            which.append(number)
        else:
            ends[length], which[length] = place, number
    run: list[tuple[int, int]] = []
    at = which[-1] if which else None
    while at is not None:
        run.append(pairs[at])
        at = came_from[at]
    return run[::-1]
