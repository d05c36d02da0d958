"""White House transcripts of several eras, in snippets of our own. All of it is fictional."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from briefparse import NoteKind, ParticipantRole, Reason, parse
from scio import BUILTIN, codes, said

if TYPE_CHECKING:
    from briefparse import Briefing

HEAD = "Press Briefing by Press Secretary Dana Lee and Secretary of Harbors Tomas Quint, March 4, 2031\n\n"
ROOM = "James S. Brady Press Briefing Room\n\n2:15 P.M. EST\n\n"
TALK = (
    "MS. LEE:  Good afternoon.  This is fiction.\n\nSECRETARY QUINT:  Thank you, Dana.\n\n"
    "Q    Why?\n\nSECRETARY QUINT:  Because.\n\nQ\u00a0\u00a0 And when?\n\nMS. LEE:  Soon.\n\n"
)


def read(*parts: str) -> Briefing:
    return parse("".join(parts), registry=BUILTIN)


def test_head_labels_and_end() -> None:
    briefing = read(HEAD, ROOM, TALK, "END  2:40 P.M. EST\n")
    assert briefing.dialect == "white-house"
    assert (briefing.event.date, briefing.event.time, briefing.event.end_time) == (
        *(dt.date(2031, 3, 4), dt.time(14, 15), dt.time(14, 40)),
    )
    assert (briefing.event.timezone, briefing.event.place) == ("EST", "James S. Brady Press Briefing Room")
    assert said(briefing) == [
        *(("statement", "Dana Lee", 1), ("statement", "Tomas Quint", 1)),
        *(("question", "Q", 1), ("answer", "Tomas Quint", 1), ("question", "Q", 1), ("answer", "Dana Lee", 1)),
    ]
    assert [person.title for person in briefing.speakers] == ["Press Secretary", "Secretary of Harbors"]
    assert codes(briefing) == []


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("MS. LEE", "Dana Lee"),
        ("MS LEE", "Dana Lee"),
        ("PRESS SECRETARY LEE", "Dana Lee"),
        ("MR. LEE", "Dana Lee"),
        ("SECRETARY QUINTT", "Tomas Quint"),
        ("DR. VANCE", "Vance"),
        ("VICE ADMIRAL O’NEIL-KRAFT", "O’Neil-Kraft"),
    ],
)
def test_forms_of_official_labels(label: str, name: str) -> None:
    briefing = read(HEAD, ROOM, TALK, f"Q    Who?\n\n{label}:  I am.\n\n")
    speaker = briefing.turns[-1].speaker
    assert speaker is not None
    assert speaker.name == name


@pytest.mark.parametrize(
    "label",
    [
        *("SENIOR ADMINISTRATION OFFICIAL", "SENIOR ADMINISTRATION OFFICIAL TWO", "SENIOR DEFENSE OFFICIAL #2"),
        *("MODERATOR", "OPERATOR", "THE PRESIDENT", "AIR FORCE ONE CREW MEMBER"),
    ],
)
def test_anonymous_voices_stay_anonymous(label: str) -> None:
    briefing = read(HEAD, ROOM, TALK, f"{label}:  Hello.\n\nQ    Who was that?\n\n")
    turn = briefing.turns[6]
    assert (turn.speaker, turn.voice, turn.resolution.reason) == (None, label, Reason.ROLE_WORD)
    assert str(turn.kind) == (
        "moderation" if label in {"MODERATOR", "OPERATOR", "AIR FORCE ONE CREW MEMBER"} else "answer"
    )


@pytest.mark.parametrize(
    "question", ["Q    Why?", "Q\u00a0\u00a0\u00a0 Why?", "Q Why?", "Q: Why?", "Q. Why?", "  Q\tWhy?"]
)
def test_forms_of_questions(question: str) -> None:
    turn = read(HEAD, ROOM, TALK, question + "\n").turns[-1]
    assert (str(turn.kind), turn.text) == ("question", "Why?")


@pytest.mark.parametrize(
    "line",
    [
        *("The President also signed:", "He also issued:", "These actions include:", "His statement reads:"),
        *(
            "Also in the deal:",
            "Bottom line: it works.",
            "Let's not forget: it works.",
            "Vaccinations: up.",
            "Lebanon: no.",
        ),
        *('Janet Woodward: "It works."', 'Reuters: "It works."', 'CBS: "It works."', 'Senator McCall:  "It works."'),
        *("     The President:  I don’t know yet.", 'Question two: "Why?"', "Question: Have you seen it?"),
        *("To the Congress of the United States:", "Dear Madam Speaker:", "On Haiti:  It works.", "12:45 is the time."),
    ],
)
def test_what_is_no_label(line: str) -> None:
    briefing = read(HEAD, ROOM, TALK, TALK, f"{line}\n\nAnd that is so.\n")
    assert len(briefing.turns) == 12
    assert " ".join(line.split()) in briefing.turns[-1].text


def test_stage_directions_and_redactions() -> None:
    briefing = read(HEAD, ROOM, TALK, "(Laughter.)\n\nQ    (Inaudible) the [senior administration official]?  [sic]\n")
    notes = [
        block for turn in briefing.turns for block in turn.blocks if getattr(block, "kind", None) is NoteKind.STAGE
    ]
    assert [getattr(item, "text", "") for item in (*notes, *briefing.body)].count("(Laughter.)") == 1
    assert [str(mark.kind) for mark in briefing.turns[-1].paragraphs[0].annotations] == [
        "inaudible",
        "redaction",
        "sic",
    ]


def test_outlet_in_the_question_is_told_with_less_confidence() -> None:
    briefing = read(HEAD, ROOM, TALK, "Q    Hi, Ann Poe with Reuters.  Why?\n\nMS. LEE:  Because.\n")
    turn = briefing.turns[-2]
    assert turn.outlet is not None
    assert turn.outlet.name == "Reuters"
    assert (turn.resolution.reason, turn.resolution.confidence) == (Reason.OUTLET_IN_TEXT, 0.6)


def test_outlet_that_the_moderator_names_is_told_with_still_less() -> None:
    words = "MODERATOR:  Our next question comes from Bo Roe with Bloomberg.  Please go ahead.\n\nQ    Why?\n"
    turn = read(HEAD, ROOM, TALK, words).turns[-1]
    assert turn.outlet is not None
    assert turn.outlet.name == "Bloomberg"
    assert (turn.resolution.reason, turn.resolution.confidence) == (Reason.OUTLET_CALLED, 0.5)


def test_date_of_digits_in_the_title() -> None:
    briefing = read(
        "Press Gaggle by Press Secretary Owen Hart Aboard Air Force One, 7/13/31\n\n", "10:35 A.M. EDT\n\n", TALK
    )
    assert briefing.event.date == dt.date(2031, 7, 13)


def test_nobody_is_a_journalist_or_chair_by_mistake() -> None:
    roles = {person.role for person in read(HEAD, ROOM, TALK).participants}
    assert roles == {ParticipantRole.SPEAKER}


def test_the_office_that_publishes_and_a_time_tell_the_white_house() -> None:
    briefing = parse(
        "Office of the Press Secretary\n\nThe Library\n\n5:25 P.M. EST\n\nQ  How is your game?\n\n"
        "THE PRESIDENT: Not very good, in a fiction.\n\nQ  And now?\n\nTHE PRESIDENT: Better.\n",
        registry=BUILTIN,
    )
    assert briefing.dialect == "white-house"
    assert [turn.kind.value for turn in briefing.turns] == ["question", "answer"] * 2
