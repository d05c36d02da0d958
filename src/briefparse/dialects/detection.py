"""Which press office wrote a document: a score for each dialect, with its evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from briefparse.diagnostics import diagnose
from briefparse.dialects.dialect import Dialect, Evidence
from briefparse.dialects.patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefparse.model import Diagnostic

GENERIC = "generic"
"""The name of the dialect that a document falls to when none is recognised."""

_HEAD, _TAIL = 12_000, 4_000  # characters looked at; heads and feet say who wrote
_ENOUGH = 0.5
_LEAD = 0.1  # that the best must have before the second best


@attrs.frozen
class Score:
    """How well a dialect fits a document."""

    dialect: Dialect
    total: float
    evidence: tuple[Evidence, ...]


def score(text: str, dialects: Iterable[Dialect]) -> tuple[Score, ...]:
    """Score every dialect that has evidence to be looked for, best first; equals in their given order."""
    sample = text if len(text) <= _HEAD + _TAIL else f"{text[:_HEAD]}\n{text[-_TAIL:]}"
    scores = []
    for dialect in dialects:
        if dialect.evidence:
            found = tuple(item for item in dialect.evidence if compiled(item.pattern).search(sample))
            scores.append(Score(dialect, sum(item.weight for item in found), found))
    return tuple(sorted(scores, key=lambda item: -item.total))


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
    best, *others = score(text, dialects) or (Score(generic, 0.0, ()),)
    if best.total < _ENOUGH:
        return generic, (diagnose("BP001", "no dialect fits; read as generic"),)
    if others and best.total - others[0].total < _LEAD:
        message = f"{best.dialect.name} and {others[0].dialect.name} fit equally; read as generic"
        return generic, (diagnose("BP001", message),)
    return best.dialect, ()
