"""Short briefings as the International Monetary Fund writes them. All of it is fictional."""

import pytest

from briefparse import Briefing, parse
from scio import BUILTIN, said

HEAD = "Transcript of IMF Press Briefing\n\nMay 6, 2031\n"
TALK = """\
MR. ROPE:  Good morning. I am Lee Rope of the Communications Department.  It is fictional, and under embargo.

These meetings include: a forum.

QUESTIONER:  Ann Bell with Handelsblatt.  Why?

QUESTIONER:  And when?

MR. ROPE:  On debt: soon.  Ahmed asks: "Question: how?"
"""
FOOT = """\
IMF Communications Department
MEDIA RELATIONS

PRESS OFFICER: Nora Sail

Phone: +1 202 555-0100

@IMFSpokesperson
"""
SEVERAL = """\
Transcript of a Press Conference on the Outlook for the Coastal States

With Ida Salt, Director, Coastal Department, and Bo Mast, Deputy Director, Coastal Department

Washington, D.C.
Tuesday, May 6, 2031

Ms. ROPE: Good afternoon. I am Lee Rope of the Communications Department. It is fictional.

Ms. SALT: Thank you. There are:

• ropes; and

• sails.

QUESTION: Thank you. And bells?

Ms. SALT: Mario knows.

Mr. MAST: Few.

[End of Press Conference.]
"""


def read(*parts: str) -> Briefing:
    return parse("\n".join(parts), registry=BUILTIN)


def test_sole_official_answers_though_he_is_of_the_press_department() -> None:
    briefing = read(HEAD, TALK, FOOT)
    assert briefing.dialect == "imf"
    assert (briefing.title, str(briefing.event.date)) == ("Transcript of IMF Press Briefing", "2031-05-06")
    assert said(briefing) == [
        ("statement", "Lee Rope", 2),
        ("question", "Handelsblatt", 1),
        ("question", "QUESTIONER", 1),
        ("answer", "Lee Rope", 1),
    ]


def test_contact_below_the_talk_is_no_speech() -> None:
    assert [item.text for item in read(HEAD, TALK, FOOT).furniture][-1] == "@IMFSpokesperson"


def test_press_department_moderates_where_others_answer() -> None:
    briefing = read(SEVERAL)
    assert briefing.dialect == "imf"
    assert briefing.event.place == "Washington, D.C."
    assert said(briefing) == [
        ("moderation", "Lee Rope", 1),
        ("statement", "Ida Salt", 3),
        ("question", "QUESTION", 1),
        ("answer", "Ida Salt", 1),
        ("answer", "Bo Mast", 1),
    ]


@pytest.mark.parametrize("label", ["QUESTION", "QUESTIONER", "SPEAKER", "QUESTION 2"])
def test_askers_by_role(label: str) -> None:
    assert [kind for kind, _, _ in said(read(HEAD, TALK.replace("QUESTIONER", label)))].count("question") == 2


def test_speaker_above_the_talk_and_a_label_in_another_case() -> None:
    briefing = parse(
        "Transcript of IMF Press Briefing\n\nJune 12, 2031\n\n"
        "SPEAKER: Ms. Ida Ferrant, Director of the Communications Department\n\n"
        "MS. FERRANT: Good morning.\n\nQUESTIONER: Is there a programme?\n\nMS. FERRANT: There is.\n\n"
        "SPEAKER: And for whom?\n\nMS. FERRANT: For all.\n\nMs. FERRANT: And that is all.",
        registry=BUILTIN,
    )
    assert briefing.dialect == "imf"
    assert [(person.name, person.listed) for person in briefing.participants] == [("Ida Ferrant", True)]
    assert [(str(turn.kind), turn.speaker is not None) for turn in briefing.turns] == [
        ("statement", True),
        ("question", False),
        ("answer", True),
        ("question", False),
        ("answer", True),
        ("answer", True),
    ]
