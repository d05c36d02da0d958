"""The tables of ``briefparse show``: who spoke, who asked, and every turn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefparse.cli.tables import Bar, cell, make_table
from briefparse.model import ParticipantRole, TurnKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.table import Table

    from briefparse.model import Briefing, Turn

_KIND_STYLES = {
    TurnKind.STATEMENT: "cyan",
    TurnKind.QUESTION: "yellow",
    TurnKind.ANSWER: "green",
    TurnKind.MODERATION: "magenta",
}
_ROLE_STYLES = {
    ParticipantRole.SPEAKER: "green",
    ParticipantRole.CHAIR: "magenta",
    ParticipantRole.JOURNALIST: "yellow",
}


def people(briefing: Briefing) -> Table | None:
    """Return who took part, with how much each said; None where nobody has a name."""
    if not briefing.participants:
        return None
    table = make_table(
        "People", "role", "name", "office", "turns", "words", numbers=("turns", "words"), whole=("role",)
    )
    for person in briefing.participants:
        said = [turn for turn in briefing.turns if turn.speaker == person]
        office = ", ".join(filter(None, (person.title, person.affiliation)))
        role = cell(person.role, _ROLE_STYLES.get(person.role, ""))
        table.add_row(
            role,
            cell(person.full_name, "bold"),
            cell(office or ("" if person.listed else "not in the roster")),
            *_sizes(said),
        )
    return table


def outlets(briefing: Briefing) -> Table | None:
    """Return who asked, with how many questions; None where no outlet is named."""
    if not briefing.outlets:
        return None
    table = make_table("Outlets", "outlet", "kind", "country", "questions", numbers=("questions",), whole=("kind",))
    for outlet in briefing.outlets:
        asked = sum(1 for turn in briefing.turns if turn.outlet == outlet and turn.kind is TurnKind.QUESTION)
        kind = outlet.kind or ("" if outlet.known else "not in the registry")
        table.add_row(cell(outlet.name, "bold"), cell(kind), cell(outlet.country), str(asked))
    return table


def exchanges(briefing: Briefing) -> Table | None:
    """Return each exchange with who asked and who answered; None where nobody asked."""
    if not briefing.exchanges:
        return None
    table = make_table("Exchanges", "n", "asked by", "answered by", "turns", "words", numbers=("n", "turns", "words"))
    for exchange in briefing.exchanges:
        asked_by, answered_by = (", ".join(names) or "—" for names in (exchange.asked_by, exchange.answered_by))
        table.add_row(str(exchange.n), cell(asked_by), cell(answered_by), *_sizes(exchange.turns))
    return table


def turns(briefing: Briefing) -> Table | None:
    """Return every turn, with a bar for its share of the words; None where nothing was said."""
    if not briefing.turns:
        return None
    numbers = ("n", "paras", "words", "share")
    table = make_table(
        "Turns", "n", "kind", "who", "outlet", "paras", "words", "share", "", numbers=numbers, whole=("kind",)
    )
    total = briefing.word_count or 1
    longest = max(turn.word_count for turn in briefing.turns) or 1
    for turn in briefing.turns:
        style = _KIND_STYLES[turn.kind]
        table.add_row(
            str(turn.n),
            cell(turn.kind, style),
            cell(_who(turn)),
            cell(turn.outlet.name if turn.outlet is not None else ""),
            str(len(turn.paragraphs)),
            f"{turn.word_count:,}",
            f"{turn.word_count / total:.1%}",
            Bar(turn.word_count / longest, style),
        )
    return table


def _who(turn: Turn) -> str:
    """Return the voice of the turn, unless it is its outlet's, which stands in the next column."""
    return "" if turn.speaker is None and turn.outlet is not None else turn.voice or "—"


def _sizes(turns: Iterable[Turn]) -> tuple[str, str]:
    turns = tuple(turns)
    return str(len(turns)), f"{sum(turn.word_count for turn in turns):,}"
