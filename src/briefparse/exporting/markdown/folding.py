"""GitHub's dialect: the answers of each exchange fold under the names of those who answer."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

import attrs

from briefparse.exporting.markdown.escape import one_line
from briefparse.model import TurnKind

if TYPE_CHECKING:
    from briefparse.model import Briefing, Exchange

CLOSES = "</details>"


@attrs.frozen
class Folds:
    """Where answers begin and end.

    Attributes:
        opens: What stands above a turn, by the turn's number.
        closed_by: The numbers of the turns below which a fold ends.
    """

    opens: dict[int, str]
    closed_by: frozenset[int]


def folds_of(briefing: Briefing) -> Folds:
    """Return the folds of a briefing, one for each exchange with an answer."""
    answered = [exchange for exchange in briefing.exchanges if exchange.answers]
    return Folds(
        {exchange.answers[0].n: _opening(exchange) for exchange in answered},
        frozenset(exchange.turns[-1].n for exchange in answered),
    )


def _opening(exchange: Exchange) -> str:
    voices = dict.fromkeys(turn.voice for turn in exchange.turns if turn.kind is TurnKind.ANSWER)
    names = ", ".join(one_line(voice) for voice in voices if voice) or "…"
    return f"<details>\n<summary>{html.escape(names, quote=False)}</summary>"
