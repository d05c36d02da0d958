"""Finding the one dialect that is ahead of all others, without looking for all evidence of all."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.dialects.dialect import Dialect, Evidence
from briefparse.dialects.needs import needs_of

if TYPE_CHECKING:
    from briefparse.dialects.sample import Sample

_NEARLY: Final = 1e-9  # weights are added up in another order than for a score, and the sums differ by less
_FEW: Final = 3


def one_ahead(sample: Sample, dialects: tuple[Dialect, ...], *, lead: float, enough: float) -> Dialect | None:
    """Return the dialect that is ahead whatever all evidence would say, or None where only all of it can tell.

    How lines begin is looked at for all dialects at once, for it costs next to nothing. Who has most by
    that is looked at whole; of the others most evidence need not be looked for, since what is left would
    not bring them near.

    Args:
        sample: The text.
        dialects: All dialects.
        lead: What the best must have before the second best.
        enough: What the best must have.
    """
    field = _field(dialects)
    by_lines = _by_lines(sample, field)
    best, total = None, 0.0
    second = 0.0  # the most that any other may have
    for number in sorted(range(len(by_lines)), key=by_lines.__getitem__, reverse=True):
        contender = field.contenders[number]
        bar = max(total - lead - _NEARLY, 0.0)
        possible = by_lines[number] + contender.weight
        if best is None or possible > bar:
            possible = _most(sample, contender, possible, bar)
        if best is None or possible > total:
            best, total, second = contender, possible, max(second, total)
        elif possible > second:
            second = possible
    if best is None or total < enough + _NEARLY or second > total - lead - _NEARLY:
        return None
    return best.dialect


def _most(sample: Sample, contender: _Contender, possible: float, bar: float) -> float:
    """Return what a dialect has, or as soon as that is not above ``bar`` what it might still have."""
    for item in contender.anywhere:
        if possible <= bar:
            break
        if not sample.holds(item.pattern):
            possible -= item.weight
    return possible


def _by_lines(sample: Sample, field: _Field) -> list[float]:
    """Return the weight of what is found where lines begin, for each contender."""
    weights = [0.0] * len(field.contenders)
    cues = {cue for beginning in field.beginnings & sample.begun for cue in field.told[beginning]}
    for number, at in sorted(cues):
        item = field.contenders[number].dialect.evidence[at]
        if sample.holds(item.pattern):
            weights[number] += item.weight
    return weights


@attrs.frozen(eq=False, repr=False)
class _Contender:
    """What is prepared for a dialect.

    Attributes:
        dialect: The dialect.
        anywhere: The evidence that no beginnings of lines tell, the heaviest first.
        weight: The sum of its weights.
    """

    dialect: Dialect
    anywhere: tuple[Evidence, ...]
    weight: float


@attrs.frozen(eq=False, repr=False)
class _Field:
    """What is prepared for all dialects.

    Attributes:
        contenders: The dialects that have evidence.
        told: For each beginning of a line the numbers of a contender and of its evidence, for each that it tells.
        beginnings: The beginnings.
    """

    contenders: tuple[_Contender, ...]
    told: dict[str, tuple[tuple[int, int], ...]]
    beginnings: frozenset[str]


@lru_cache(maxsize=4)
def _field(dialects: tuple[Dialect, ...]) -> _Field:
    having = [dialect for dialect in dialects if dialect.evidence]
    told: dict[str, list[tuple[int, int]]] = {}
    for number, dialect in enumerate(having):
        for at, item in enumerate(dialect.evidence):
            for beginning in _at_lines(item) or ():
                told.setdefault(beginning, []).append((number, at))
    cues = {beginning: tuple(found) for beginning, found in told.items()}
    return _Field(tuple(map(_contender, having)), cues, frozenset(cues))


def _contender(dialect: Dialect) -> _Contender:
    anywhere = [item for item in dialect.evidence if _at_lines(item) is None]
    anywhere.sort(key=lambda item: item.weight, reverse=True)
    return _Contender(dialect, tuple(anywhere), sum(item.weight for item in anywhere))


def _at_lines(item: Evidence) -> frozenset[str] | None:
    """Return the beginnings of lines that evidence is told by, or None where it may begin with nearly any letter."""
    needs = needs_of(item.pattern)
    if not needs.begins_line or needs.beginnings is None:
        return None
    return needs.beginnings if sum(len(one) == 1 for one in needs.beginnings) <= _FEW else None
