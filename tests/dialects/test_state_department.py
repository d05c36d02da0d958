"""Short briefings as the Department of State writes them. All of it is fictional."""

import pytest

from briefparse import Briefing, parse
from scio import BUILTIN, codes, said

HEAD = """\
Department Press Briefing – May 6, 2031

ROSA FIELD, DEPARTMENT SPOKESPERSON

WASHINGTON, DC

MAY 6, 2031

1:15 p.m. EDT
"""
TALK = """\
MS FIELD: Good afternoon. This is fictional. Our aims are three:

First: harbours.

QUESTION: On Lanhai: any news?

[]

MS FIELD: None.

QUESTION: Ministry of Tides: “None.” Is that –

MS FIELD: Yes.

QUESTION: – all?

MS FIELD: On ropes: yes.
"""
FOOT = "(The briefing was concluded at 1:48 p.m.)\n\n# # #\n"


def read(*parts: str) -> Briefing:
    return parse("\n".join(parts), registry=BUILTIN)


def test_head_gives_title_people_time_and_place() -> None:
    briefing = read(HEAD, TALK, FOOT)
    assert briefing.dialect == "state-department"
    assert briefing.title == "Department Press Briefing – May 6, 2031"
    event = briefing.event
    assert (str(event.date), str(event.time), event.timezone) == ("2031-05-06", "13:15:00", "EDT")
    assert (event.place, str(event.end_time)) == ("WASHINGTON, DC", "13:48:00")
    assert [person.name for person in briefing.participants] == ["Rosa Field"]
    assert codes(briefing) == []


def test_labels_without_a_dot_and_no_label_in_the_answers() -> None:
    assert said(read(HEAD, TALK, FOOT)) == [
        ("statement", "Rosa Field", 2),
        ("question", "QUESTION", 1),
        ("answer", "Rosa Field", 1),
        ("question", "QUESTION", 1),
        ("answer", "Rosa Field", 1),
        ("question", "QUESTION", 1),
        ("answer", "Rosa Field", 1),
    ]


def test_name_over_office_after_an_index_is_a_roster() -> None:
    head = (
        "Daily Press Briefing - May 6, 2031\n\nIndex for Today's Briefing:\n\nLANHAI\n\n    • Ropes / Sails\n\n"
        "Rosa Field\nSpokesperson\nDaily Press Briefing\nWashington, DC\nMay 6, 2031\n\nTRANSCRIPT:\n\n1:15 p.m. EDT\n"
    )
    briefing = read(head, TALK.replace("MS FIELD", "MS. FIELD"), FOOT, "DPB # 7\n")
    assert briefing.dialect == "state-department"
    assert briefing.turns[0].voice == "Rosa Field"
    assert briefing.event.place == "Washington, DC"


def test_same_voice_twice_in_a_row_stays_two_turns() -> None:
    talk = TALK.replace("QUESTION: – all?\n\n", "")
    assert [kind for kind, _, _ in said(read(HEAD, talk, FOOT))][-2:] == ["answer", "answer"]


def test_guest_is_known_by_the_sentence_that_presents_her() -> None:
    talk = (
        "MR WARD: Good afternoon. Ida Salt is our Assistant Secretary for Tides. It is fictional.\n\n"
        "ASSISTANT SECRETARY SALT: Thank you, Colin.\n\nQUESTION: When?\n\nASSISTANT SECRETARY SALT: Soon.\n"
    )
    briefing = read(HEAD.replace("ROSA FIELD", "COLIN WARD"), talk, FOOT)
    assert [turn.voice for turn in briefing.turns] == ["Colin Ward", "Ida Salt", "QUESTION", "Ida Salt"]


def test_officials_without_names_answer() -> None:
    talk = (
        "MODERATOR: Good afternoon. This is fictional.\n\nSENIOR STATE DEPARTMENT OFFICIAL ONE: Thanks.\n\n"
        "QUESTION: When?\n\nSENIOR STATE DEPARTMENT OFFICIAL TWO: Soon.\n"
    )
    briefing = read("Special Briefing\n\nVia Teleconference\n\nMay 6, 2031\n", talk)
    assert briefing.dialect == "state-department"
    assert [kind for kind, _, _ in said(briefing)] == ["moderation", "statement", "question", "answer"]


@pytest.mark.parametrize("words", ["Spokesperson: a trip.", "WASHINGTON: rain.", "QUESTIONS: two."])
def test_phrases_with_a_colon_are_no_labels(words: str) -> None:
    briefing = read(HEAD, TALK.replace("First: harbours.", words), FOOT)
    assert len(briefing.turns) == 7


def test_call_with_an_operator() -> None:
    briefing = parse(
        "Background Briefing on the Talks in Sarn\n\nSpecial Briefing\n\nSenior State Department Official\n\n"
        "Via Teleconference\n\nJune 3, 2031\n\nMODERATOR: Good afternoon.\n\n"
        "OPERATOR: We’ll go to the line of Joel Marks with CNN. Your line is open.\n\n"
        "QUESTION: Hi. Was there a deal?\n\n"
        "SENIOR STATE DEPARTMENT OFFICIAL: Not yet.",
        registry=BUILTIN,
    )
    assert (briefing.dialect, briefing.title) == ("state-department", "Background Briefing on the Talks in Sarn")
    assert [turn.outlet and turn.outlet.name for turn in briefing.turns] == [None, None, "CNN", None]
