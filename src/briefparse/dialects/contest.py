"""Finding the one dialect that is ahead of all others, without looking for all evidence of all."""

from __future__ import annotations

from functools import lru_cache
from heapq import heapify, heappop, heapreplace
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.dialects.dialect import Dialect, Evidence
from briefparse.dialects.needs import needs_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse.dialects.sample import Sample

_NEARLY: Final = 1e-9  # weights are added up in another order than for a score, and the sums differ by less
_FEW: Final = 3  # single letters that lines may begin with

_Cue = tuple[int, int, float]
"""The numbers of a contender and of its evidence, and the weight of that."""


def one_ahead(sample: Sample, dialects: tuple[Dialect, ...], *, lead: float, enough: float) -> Dialect | None:
    """Return the dialect that is ahead whatever all evidence would say, or None where only all of it can tell.

    How lines begin tells for all dialects at once which evidence may stand there. Evidence is always
    looked for of the dialect that may still have most, until one that has all of that is out of reach of the
    others: of most of them hardly any has to be looked for.

    Args:
        sample: The text.
        dialects: All dialects.
        lead: What the best must have before the second best.
        enough: What the best must have.
    """
    field = _field(dialects)
    weights, cued = _cued(sample, field)
    looks: dict[int, Iterator[Evidence]] = {}
    # What each may have, less than nothing so that the greatest comes first.
    heap = [(-weight, number) for number, weight in enumerate(weights)]
    heapify(heap)
    best, out_of_reach = None, _NEARLY - enough
    while heap and heap[0][0] < out_of_reach:
        possible, number = heap[0]
        if number not in looks:
            looks[number] = field.contenders[number].in_order(cued[number])
        for item in looks[number]:
            if not sample.holds(item.pattern):
                heapreplace(heap, (possible + item.weight, number))
                break
        else:
            if best is not None:
                return None
            best = field.contenders[number].dialect
            if sum(item.weight for item in best.evidence if sample.holds(item.pattern)) < enough:  # as for a score
                return None
            out_of_reach = possible + lead + _NEARLY
            heappop(heap)
    return best


def _cued(sample: Sample, field: _Field) -> tuple[list[float], list[list[int]]]:
    """Return what each contender may have, and which of its evidence may stand where lines begin."""
    weights = [contender.weight for contender in field.contenders]
    found: list[list[int]] = [[] for _ in weights]
    for number, at, weight in {cue for beginning in field.beginnings & sample.begun for cue in field.told[beginning]}:
        weights[number] += weight
        found[number].append(at)
    return weights, found


@attrs.frozen(eq=False, repr=False)
class _Contender:
    """What is prepared for a dialect.

    Attributes:
        dialect: The dialect.
        evidence: Its evidence, in the order of looking.
        anywhere: Where in it that stands which no beginnings of lines tell.
        weight: The sum of the weights of that.
    """

    dialect: Dialect
    evidence: tuple[Evidence, ...]
    anywhere: tuple[int, ...]
    weight: float

    def in_order(self, cued: list[int]) -> Iterator[Evidence]:
        """Yield that and some other evidence in the order of looking."""
        return map(self.evidence.__getitem__, sorted((*self.anywhere, *cued)))


@attrs.frozen(eq=False, repr=False)
class _Field:
    """What is prepared for all dialects.

    Attributes:
        contenders: The dialects that have evidence.
        told: For each beginning of a line the evidence that it tells.
        beginnings: The beginnings.
    """

    contenders: tuple[_Contender, ...]
    told: dict[str, tuple[_Cue, ...]]
    beginnings: frozenset[str]


@lru_cache(maxsize=4)
def _field(dialects: tuple[Dialect, ...]) -> _Field:
    contenders = tuple(_contender(dialect) for dialect in dialects if dialect.evidence)
    told: dict[str, list[_Cue]] = {}
    for number, contender in enumerate(contenders):
        for at, item in enumerate(contender.evidence):
            for beginning in _at_lines(item) or ():
                told.setdefault(beginning, []).append((number, at, item.weight))
    cues = {beginning: tuple(found) for beginning, found in told.items()}
    return _Field(contenders, cues, frozenset(cues))


def _contender(dialect: Dialect) -> _Contender:
    # The heaviest first; those that ignore case last, for to look for them costs many times as much.
    evidence = tuple(sorted(dialect.evidence, key=lambda item: ("(?i" in item.pattern, -item.weight)))
    anywhere = tuple(at for at, item in enumerate(evidence) if _at_lines(item) is None)
    return _Contender(dialect, evidence, anywhere, sum(evidence[at].weight for at in anywhere))


def _at_lines(item: Evidence) -> frozenset[str] | None:
    """Return the beginnings of lines that evidence is told by, or None where it may begin with nearly any letter."""
    needs = needs_of(item.pattern)
    if not needs.begins_line or needs.beginnings is None:
        return None
    return needs.beginnings if sum(len(one) == 1 for one in needs.beginnings) <= _FEW else None
