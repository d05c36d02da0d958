"""Reading fictional transcripts that no dialect is for."""

from briefparse import Briefing, coverage, parse
from scio import BUILTIN


def read(*lines: str) -> Briefing:
    briefing = parse("\n\n".join(lines), registry=BUILTIN)
    assert briefing.dialect == "generic"
    assert coverage(briefing).unassigned == ()
    return briefing
