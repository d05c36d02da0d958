"""Which turn of one briefing is which of the other."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from briefparse.comparing.words import bag, likeness

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Callable, Hashable, Iterator, Sequence

    from briefparse.model import Turn

_ALIKE: Final = 0.5  # share of common words from which two turns are one that was edited
_SURELY: Final = 0.7  # the same, where they stand in different places
_WINDOW: Final = 40  # turns looked at on the other side; more are hardly ever added or removed in one place
_RARE: Final = 4  # turns that a word stands in, at most, to point from one side to the other


class Pairing:
    """Pairs turns step by step; lives for one comparison.

    First the surest: the same id and the same words. Then the same label and
    words, then the same words under another label, each where only one turn on
    either side has them; then those that are left between two pairs, in order:
    the same words again (short turns repeat), the same id, similar words. Last,
    similar words anywhere, which were moved and edited. Every step but the one
    between pairs takes linear time, and that one looks no further than a window.
    """

    def __init__(self, before: Sequence[Turn], after: Sequence[Turn]) -> None:
        self._before = before
        self._after = after
        self._to: dict[int, int] = {}  # places in `after`, by those in `before`
        self._from: dict[int, int] = {}
        self._bags: dict[tuple[bool, int], Counter[str]] = {}

    def pairs(self) -> dict[int, int]:
        """Return the places in the second sequence by those in the first."""
        self._by_key(lambda turn: (turn.id, turn.digest))
        self._by_key(lambda turn: turn.digest)
        self._by_key(lambda turn: turn.text or None)
        for old, new in self._gaps():
            self._in_order(old, new, lambda one, other: self._before[one].digest == self._after[other].digest)
        for old, new in self._gaps():
            self._in_order(old, new, self._is_edited)
        for old, new in self._gaps():
            self._in_order(old, new, lambda one, other: self._alike(one, other) >= _ALIKE)
        self._moved()
        for old, new in self._gaps():
            self._in_order(old, new, lambda one, other: self._before[one].id == self._after[other].id)
        return self._to

    def _pair(self, one: int, other: int) -> None:
        self._to[one] = other
        self._from[other] = one

    def _by_key(self, key: Callable[[Turn], Hashable]) -> None:
        """Pair turns whose key nobody else on their side has."""
        places: tuple[defaultdict[Hashable, list[int]], ...] = (defaultdict(list), defaultdict(list))
        for side, turns, paired in ((0, self._before, self._to), (1, self._after, self._from)):
            for place, turn in enumerate(turns):
                if place not in paired and (found := key(turn)) is not None:
                    places[side][found].append(place)
        for found, old in places[0].items():
            new = places[1].get(found, ())
            if len(old) == len(new) == 1:
                self._pair(old[0], new[0])

    def _gaps(self) -> Iterator[tuple[list[int], list[int]]]:
        """Yield what is not paired between two neighbouring pairs that kept their order."""
        kept = rising([(one, self._to[one]) for one in sorted(self._to)])
        last_old = last_new = -1
        for one, other in (*kept, (len(self._before), len(self._after))):
            old = [place for place in range(last_old + 1, one) if place not in self._to]
            new = [place for place in range(last_new + 1, other) if place not in self._from]
            if old and new:
                yield old, new
            last_old, last_new = one, other

    def _in_order(self, old: list[int], new: list[int], fits: Callable[[int, int], bool]) -> None:
        """Pair each turn with the first that fits after the one before it was paired with."""
        begin = 0
        for one in old:
            for step, other in enumerate(new[begin : begin + _WINDOW]):
                if fits(one, other):
                    self._pair(one, other)
                    begin += step + 1
                    break

    def _is_edited(self, one: int, other: int) -> bool:
        return self._before[one].id == self._after[other].id and self._alike(one, other) >= _ALIKE

    def _moved(self) -> None:
        """Pair turns that stand elsewhere by the rare words that they share."""
        old = [place for place in range(len(self._before)) if place not in self._to]
        new = [place for place in range(len(self._after)) if place not in self._from]
        places: defaultdict[str, list[int]] = defaultdict(list)
        for other in new:
            for word in self._bag(other, new=True):
                places[word].append(other)
        for one in old:
            rare = (places[word] for word in self._bag(one, new=False) if 0 < len(places.get(word, ())) <= _RARE)
            candidates = sorted({other for found in rare for other in found if other not in self._from})[:_WINDOW]
            best = max(candidates, key=lambda other: self._alike(one, other), default=None)
            if best is not None and self._alike(one, best) >= _SURELY:
                self._pair(one, best)

    def _alike(self, one: int, other: int) -> float:
        return likeness(self._bag(one, new=False), self._bag(other, new=True))

    def _bag(self, place: int, *, new: bool) -> Counter[str]:
        found = self._bags.get((new, place))
        if found is None:
            turn = (self._after if new else self._before)[place]
            found = self._bags[new, place] = bag(paragraph.text for paragraph in turn.paragraphs)
        return found


def rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return a longest run of pairs whose second numbers rise; the first ones rise already."""
    ends: list[int] = []  # the smallest second number that a run of each length ends in
    at: list[int] = []  # the pair with that number
    before: list[int] = []
    for place, (_, other) in enumerate(pairs):
        length = bisect_left(ends, other)
        before.append(at[length - 1] if length else -1)
        ends[length : length + 1] = [other]
        at[length : length + 1] = [place]
    run: list[tuple[int, int]] = []
    place = at[-1] if at else -1
    while place >= 0:
        run.append(pairs[place])
        place = before[place]
    return run[::-1]
