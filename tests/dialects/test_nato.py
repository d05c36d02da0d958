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


TITLE = "Joint press conference\n\nwith NATO Secretary General Hanne Aal and the President of Meridia, Ada Moro\n\n"


def test_offices_in_square_brackets_and_surnames_alone() -> None:
    talk = (
        "IDA BRAND [NATO SPOKESPERSON]: Good evening.\n\nHANNE AAL [NATO SECRETARY GENERAL]: Welcome.\n\n"
        "ADA MORO [PRESIDENT OF MERIDIA]: Thanks.\n\nQUESTION [REUTERS]: Why?\n\nQUESTION [AFP]: And when?\n\n"
        "AAL: Now.\n\nMORO: Yes.\n"
    )
    assert said(parse(TITLE + talk, registry=BUILTIN)) == [
        ("moderation", "Ida Brand", 1),
        ("statement", "Hanne Aal", 1),
        ("statement", "Ada Moro", 1),
        ("question", "Reuters", 1),
        ("question", "Agence France-Presse", 1),
        ("answer", "Hanne Aal", 1),
        ("answer", "Ada Moro", 1),
    ]


def test_journalists_with_their_outlets_in_brackets() -> None:
    talk = (
        "Ida Brand (NATO Spokesperson): Good evening.\n\nHanne Aal (NATO Secretary General): Welcome.\n\n"
        "Ann Lee (Reuters): Why?\n\nHanne Aal: So.\n\nBo Roe (Associated Press): And when?\n\nHanne Aal: Now.\n"
    )
    briefing = parse(TITLE + talk, registry=BUILTIN)
    asked = [turn for turn in briefing.turns if turn.outlet is not None]
    assert [
        (turn.speaker and turn.speaker.name, turn.outlet and turn.outlet.name, str(turn.kind)) for turn in asked
    ] == [
        ("Ann Lee", "Reuters", "question"),
        ("Bo Roe", "Associated Press", "question"),
    ]


def test_doorstep_is_recognised() -> None:
    head = "NATO Secretary General's Doorstep Statement\n\nat the start of the meeting of NATO Ministers of Defence\n\n"
    asked = "Q: Ann Lee, BBC. Why?\n\nSecretary General: So.\n\nQ: When?\n\nSecretary General: Now.\n"
    talk = f"Good morning.\n\nWe meet.\n\n{asked}"
    briefing = parse(f"{head}  • 05 Oct. 2033 -\n  • Last updated: 05 Oct. 2033 11:12\n\n{talk}", registry=BUILTIN)
    assert briefing.dialect == "nato"
    assert [str(turn.kind) for turn in briefing.turns] == ["statement", "question", "answer", "question", "answer"]


def test_surname_of_two_words() -> None:
    head = "Press conference\n\nby the Secretary General of NATO, Pim de Witte\n\n"
    talk = "DE WITTE (Secretary General, NATO): We met.\n\nQ: Why?\n\nDE WITTE: So.\n"
    briefing = parse(head + talk, registry=BUILTIN)
    assert [person.name for person in briefing.participants] == ["Pim de Witte"]
