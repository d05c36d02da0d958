"""NATO press conferences, in snippets of our own. All of it is fictional."""

import datetime as dt

import pytest

from briefparse import parse
from scio import BUILTIN, said

HEAD = """\
Press conference

by NATO Secretary General Hanne Aal following the meeting of Ministers

  • 12 Jun. 2031 -
  • Last updated: 13 Jun. 2031 09:14

(As delivered)

NATO Secretary General Hanne Aal giving a press conference

"""
OPENING = "Good afternoon.\n\nMinisters have just agreed. This includes:\n\n• A fund for cables;\n\n"
TALK = (
    "NATO Spokesperson, Clara Mont: We start over there.\n\nQuestion: Ann Lee, BBC. How much?\n\n"
    "NATO Secretary General, Hanne Aal: Enough.\n\nNATO Spokesperson, Clara Mont: Thank you.\n\nBack to top\n"
)


def test_unlabelled_opening_and_moderated_questions() -> None:
    briefing = parse(HEAD + OPENING + TALK, registry=BUILTIN)
    assert briefing.dialect == "nato"
    assert briefing.title == "Press conference by NATO Secretary General Hanne Aal following the meeting of Ministers"
    assert briefing.event.date == dt.date(2031, 6, 12)
    assert said(briefing) == [
        ("statement", "Hanne Aal", 3),
        ("moderation", "Clara Mont", 1),
        ("question", "BBC", 1),
        ("answer", "Hanne Aal", 1),
        ("moderation", "Clara Mont", 1),
    ]
    assert [caption.text for caption in briefing.captions] == [
        "NATO Secretary General Hanne Aal giving a press conference"
    ]


@pytest.mark.parametrize(("question", "kind"), [("Q: Why?", "question"), ("The bottom line: it holds.", "")])
def test_names_with_offices_in_brackets(question: str, kind: str) -> None:
    title = (
        "Joint press point\n\nwith NATO Secretary General Hanne Aal and the Prime Minister of Corvania, Rasmus Kolk\n\n"
    )
    talk = (
        "ILSE BRAND (NATO Spokesperson): Good evening.\n\nHANNE AAL (NATO Secretary General): Welcome.\n\n"
        f"RASMUS KOLK (Prime Minister of Corvania): Thanks.\n\n{question}\n\nHANNE AAL: Indeed.\n\nRASMUS KOLK: Yes.\n"
    )
    briefing = parse(title + talk, registry=BUILTIN)
    assert briefing.dialect == "nato"
    assert [turn.voice for turn in briefing.turns[:3]] == ["Ilse Brand", "Hanne Aal", "Rasmus Kolk"]
    assert [str(turn.kind) for turn in briefing.turns[:3]] == ["moderation", "statement", "statement"]
    assert len(briefing.turns) == (6 if kind else 5)
