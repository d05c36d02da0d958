"""Who replies to whom, as the exchanges of a briefing tell it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import attrs

from briefparse import Section, Turn, TurnKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse import Briefing


Conversations = Literal["exchange", "briefing"]
"""What one conversation of the corpus is."""


@attrs.frozen
class Reply:
    """A turn with its place in a conversation.

    Attributes:
        turn: The turn.
        section: The part of the briefing that it stands in.
        root: The first turn of its conversation.
        to: The turn that it replies to, or None for the first.
        hand_over: Whether it is an answer that hands over to the next speaker.
        supplement: Whether it is an answer by somebody to whom the floor came back.
    """

    turn: Turn
    section: Section
    root: Turn
    to: Turn | None
    hand_over: bool
    supplement: bool


def replies_of(briefing: Briefing, conversations: Conversations = "exchange") -> Iterator[Reply]:
    """Yield the turns in order, each with what it replies to.

    Inside an exchange an answer replies to the last question before it, and any other turn to the turn before
    it: a question to the chair's word that gives the floor, a second question to the first. Outside of exchanges
    nobody replies to anybody.

    With ``exchange``, an exchange is a conversation, and a turn outside of exchanges is one by itself. With
    ``briefing``, all is one conversation. ConvoKit asks that all but the first turn of a conversation reply, so
    that they form a tree; those that reply to nobody then reply to the turn before them.
    """
    root: Turn | None = None
    before: Turn | None = None
    for section in briefing.sections:
        question: Turn | None = None
        exchange = section.exchange
        hand_overs = frozenset(one.id for one in exchange.hand_overs) if exchange else ()
        supplements = frozenset(one.id for one in exchange.supplements) if exchange else ()
        for place, turn in enumerate(section.turns):
            inside = exchange is not None and place > 0
            if root is None or (conversations == "exchange" and not inside):
                root = turn
            to = question if inside and turn.kind is TurnKind.ANSWER else before
            to = None if root is turn else to
            yield Reply(turn, section, root, to, turn.id in hand_overs, turn.id in supplements)
            if turn.kind is TurnKind.QUESTION:
                question = turn
            before = turn
