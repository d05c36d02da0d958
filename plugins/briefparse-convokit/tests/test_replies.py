"""Who replies to whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

import pytest
from hypothesis import given

from briefparse import Briefing
from briefparse.testing import strategies
from briefparse_convokit.replies import Conversations, replies_of
from fiction import REPLIES, ROOTS, fiction

if TYPE_CHECKING:
    from briefparse_convokit.replies import Reply


def links(replies: list[Reply]) -> dict[str, str | None]:
    return {reply.turn.id: None if reply.to is None else reply.to.id for reply in replies}


def test_in_an_exchange_answers_reply_to_the_question_before_them() -> None:
    replies = list(replies_of(fiction()))
    assert links(replies) == REPLIES
    assert {reply.turn.id: reply.root.id for reply in replies} == ROOTS


def test_a_whole_briefing_is_one_tree() -> None:
    replies = list(replies_of(fiction(), "briefing"))
    before = {f"u{n}": f"u{n - 1}" for n in range(2, 15)}
    assert links(replies) == {
        "u1": None,
        **{turn: to or before[turn] for turn, to in REPLIES.items() if turn != "u1"},
    }
    assert {reply.root.id for reply in replies} == {"u1"}


def test_hand_overs_and_supplements() -> None:
    replies = list(replies_of(fiction()))
    assert [reply.turn.id for reply in replies if reply.hand_over] == ["u5"]
    assert [reply.turn.id for reply in replies if reply.supplement] == ["u7"]


def test_an_empty_briefing_has_none() -> None:
    assert list(replies_of(Briefing(id="empty"))) == []


@pytest.mark.parametrize("conversations", get_args(Conversations))
@given(briefing=strategies.briefings())
def test_every_conversation_is_a_tree_of_earlier_turns(conversations: Conversations, briefing: Briefing) -> None:
    replies = list(replies_of(briefing, conversations))
    assert [reply.turn for reply in replies] == list(briefing.turns)
    placed = {reply.turn.id: reply for reply in replies}
    for reply in replies:
        if reply.to is None:
            assert reply.root is reply.turn
        else:
            assert reply.to.n < reply.turn.n
            assert placed[reply.to.id].root is reply.root
    if conversations == "briefing":
        assert len({reply.root.id for reply in replies}) == bool(replies)
    else:
        by_exchange = [reply for reply in replies if reply.to is not None]
        assert all(reply.section.exchange is not None for reply in by_exchange)
