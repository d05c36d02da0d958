"""Transcripts made as long as is wanted, by saying everything again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from briefparse import Turn

if TYPE_CHECKING:
    from briefparse import Briefing
    from briefparse.model import BodyItem


def grown(briefing: Briefing, times: int) -> Briefing:
    """Return a briefing whose body is said so many times, its turns numbered anew."""
    body: list[BodyItem] = []
    n = 0
    for _ in range(times):
        for item in briefing.body:
            if isinstance(item, Turn):
                n += 1
                body.append(attrs.evolve(item, n=n, id=f"u{n}"))
            else:
                body.append(item)
    return attrs.evolve(briefing, body=tuple(body))
