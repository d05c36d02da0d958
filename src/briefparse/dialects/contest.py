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
_NOTHING_KNOWN: Final = 10.0  # what such a search costs, in searches for a literal


def one_ahead(sample: Sample, dialects: tuple[Dialect, ...], *, lead: float, enough: float) -> Dialect | None:
    """Return the dialect that is ahead whatever all evidence would say, or None where only all of it can tell.

    How lines begin is looked at for all dialects, for it costs next to nothing. Who has most by
    that is looked at whole; of the others most evidence need not be looked for, since what is left
    would not bring them near.

    Args:
        sample: The text.
        dialects: All dialects.
        lead: What the best must have before the second best.
        enough: What the best must have.
    """
    contenders = _contenders(dialects)
    by_lines = [_by_lines(sample, one) for one in contenders]
    best, total = None, 0.0
    second = 0.0  # the most that any other may have
    for n in sorted(range(len(contenders)), key=by_lines.__getitem__, reverse=True):
        bar = max(total - lead - _NEARLY, 0.0)
        possible = _most(sample, contenders[n], by_lines[n], bar if best is not None else 0.0)
        if best is None or possible > total:
            best, total, second = n, possible, max(second, total)
        else:
            second = max(second, possible)
    if best is None or total < enough + _NEARLY or second > total - lead - _NEARLY:
        return None
    return contenders[best].dialect


def _most(sample: Sample, contender: _Contender, by_lines: float, bar: float) -> float:
    """Return what a dialect has, or as soon as that is not above ``bar`` what it might still have."""
    possible = by_lines + contender.weight
    for item in contender.anywhere:
        if possible <= bar:
            break
        if not sample.holds(item.pattern):
            possible -= item.weight
    return possible


def _by_lines(sample: Sample, contender: _Contender) -> float:
    """Return the weight of what is found where lines begin."""
    return sum(
        [
            item.weight
            for beginnings, item in contender.at_lines
            if sample.has_line(beginnings) and sample.holds(item.pattern)
        ]
    )


@attrs.frozen
class _Contender:
    """What is prepared for a dialect.

    Attributes:
        dialect: The dialect.
        at_lines: Evidence that is told by the beginnings of lines, with these.
        anywhere: The other evidence, in the order of looking.
        weight: The sum of the weights of the other evidence.
    """

    dialect: Dialect
    at_lines: tuple[tuple[frozenset[str], Evidence], ...]
    anywhere: tuple[Evidence, ...]
    weight: float


@lru_cache(maxsize=4)
def _contenders(dialects: tuple[Dialect, ...]) -> tuple[_Contender, ...]:
    return tuple(_contender(dialect) for dialect in dialects if dialect.evidence)


def _contender(dialect: Dialect) -> _Contender:
    at_lines = tuple((found, item) for item in dialect.evidence if (found := _at_lines(item)) is not None)
    anywhere = sorted((item for item in dialect.evidence if _at_lines(item) is None), key=_worth, reverse=True)
    return _Contender(dialect, at_lines, tuple(anywhere), sum(item.weight for item in anywhere))


def _at_lines(item: Evidence) -> frozenset[str] | None:
    """Return the beginnings of lines that evidence is told by, or None where it may begin with nearly any letter."""
    needs = needs_of(item.pattern)
    if not needs.begins_line or needs.beginnings is None:
        return None
    return needs.beginnings if sum(len(one) == 1 for one in needs.beginnings) <= _FEW else None


def _worth(item: Evidence) -> float:
    """Return what evidence may tell for what looking for it costs."""
    return item.weight / (len(needs_of(item.pattern).literals) or _NOTHING_KNOWN)
