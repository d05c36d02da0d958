"""A fictional briefing as found, and gold that it agrees with in everything."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import attrs
from gold import Gold, GoldEvent, GoldTurn

from briefparse import Briefing, Event, Label, Outlet, Paragraph, Person, Turn, TurnKind

if TYPE_CHECKING:
    from collections.abc import Sequence

LEE = Person("p1", "Dana Lee")
ROE = Person("p2", "Émile Roe")
REUTERS = Outlet("o1", "Reuters", known=True)


def turn(
    n: int,
    label: str | None,
    kind: str,
    *paragraphs: str,
    speaker: Person | None = None,
    outlet: Outlet | None = None,
) -> Turn:
    """Make a turn as found."""
    named = None if label is None else Label(label)
    return Turn(f"u{n}", n, named, speaker, outlet, TurnKind(kind), tuple(map(Paragraph, paragraphs)))


TURNS = (
    turn(1, "MS. LEE", "statement", "Good morning to all.", "This is fiction.", speaker=LEE),
    turn(2, "Reuters", "question", "Is the harbour open?", outlet=REUTERS),
    turn(3, "MR. ROE", "answer", "Yes.", speaker=ROE),
    turn(4, "Q", "question", "All of it?"),
    turn(5, "MR. ROE", "answer", "Yes.", speaker=ROE),
)
BRIEFING = Briefing(
    id="fiction",
    title="A fictional briefing",
    dialect="white-house",
    event=Event(dt.date(2031, 3, 4), dt.time(14, 15), "EST", "Haicheng", "Harbour Hall", dt.time(14, 40)),
    body=TURNS,
)
GOLD = Gold(
    "white-house",
    (
        GoldTurn("MS. LEE", "statement", "Dana Lee", None, "Good morning to", "This is fiction.", 2),
        GoldTurn("Reuters", "question", None, "Reuters", "Is the harbour", "the harbour open?", 1),
        GoldTurn("MR. ROE", "answer", "Émile Roe", None, "Yes.", "Yes.", 1),
        GoldTurn("Q", "question", None, None, "All of it?", "All of it?", 1),
        GoldTurn("MR. ROE", "answer", "Émile Roe", None, "Yes.", "Yes.", 1),
    ),
    ((2, 3), (4, 5)),
    GoldEvent("A fictional briefing", "2031-03-04", "14:15", "EST", "14:40", "Harbour Hall, Haicheng"),
)


def found(turns: Sequence[Turn]) -> Briefing:
    """Put turns into the briefing, numbered anew."""
    body = tuple(attrs.evolve(item, n=n, id=f"u{n}") for n, item in enumerate(turns, 1))
    return attrs.evolve(BRIEFING, body=body)


def changed(n: int, **changes: Any) -> Briefing:
    """Give the briefing with turn ``n`` changed."""
    return found([attrs.evolve(item, **changes) if item.n == n else item for item in TURNS])
