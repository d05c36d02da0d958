"""One briefing or many, which their ids must tell apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefparse import Briefing, ExportError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


def each_of(briefings: Briefing | Iterable[Briefing]) -> Iterator[Briefing]:
    """Yield a briefing, or each of several.

    Raises:
        ExportError: Two have the same id, so that their rows could not be told apart.
    """
    seen: set[str] = set()
    for briefing in (briefings,) if isinstance(briefings, Briefing) else briefings:
        if briefing.id in seen:
            raise ExportError("tables", f"two briefings have the id {briefing.id!r}")
        seen.add(briefing.id)
        yield briefing
