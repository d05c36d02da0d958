"""Which press office wrote a document: a score for each dialect, with its evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from briefparse.diagnostics import diagnose
from briefparse.dialects.contest import one_ahead
from briefparse.dialects.dialect import Dialect, Evidence
from briefparse.dialects.sample import Sample

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefparse.model import Diagnostic

GENERIC = "generic"
"""The name of the dialect that a document falls to when none is recognised."""

_ENOUGH = 0.5
_LEAD = 0.1  # that the best must have before the second best


def _named(dialect: Dialect) -> str:
    return f"<{dialect.name}>"


@attrs.frozen
class Score:
    """How well a dialect fits a document.

    Attributes:
        dialect: The dialect.
        total: The sum of the weights; 0.5 is enough to be taken, if no other dialect comes near.
        evidence: What was found of the dialect's evidence.
    """

    dialect: Dialect = attrs.field(repr=_named)
    total: float
    evidence: tuple[Evidence, ...]


def score(text: str, dialects: Iterable[Dialect]) -> tuple[Score, ...]:
    """Score every dialect that has evidence to be looked for, best first; equals in their given order."""
    return _score(Sample.of(text), dialects)


def choose(text: str, dialects: tuple[Dialect, ...]) -> tuple[Dialect, tuple[Diagnostic, ...]]:
    """Choose the dialect of a document.

    Returns:
        The best dialect, or `generic` with a diagnostic where the best is weak
        or hardly better than the second.

    Raises:
        LookupError: There is no generic dialect among ``dialects``.
    """
    generic = next((dialect for dialect in dialects if dialect.name == GENERIC), None)
    if generic is None:
        message = "the registry has no generic dialect"
        raise LookupError(message)
    sample = Sample.of(text)
    ahead = one_ahead(sample, dialects, lead=_LEAD, enough=_ENOUGH)
    if ahead is not None:
        return ahead, ()
    best, *others = _score(sample, dialects) or (Score(generic, 0.0, ()),)
    if best.total < _ENOUGH:
        return generic, (diagnose("BP001", "no dialect fits; read as generic"),)
    if others and best.total - others[0].total < _LEAD:
        message = f"{best.dialect.name} and {others[0].dialect.name} fit equally; read as generic"
        return generic, (diagnose("BP001", message),)
    return best.dialect, ()


def _score(sample: Sample, dialects: Iterable[Dialect]) -> tuple[Score, ...]:
    scores = []
    for dialect in dialects:
        if dialect.evidence:
            found = tuple(item for item in dialect.evidence if sample.holds(item.pattern))
            scores.append(Score(dialect, sum(item.weight for item in found), found))
    return tuple(sorted(scores, key=lambda item: -item.total))
