"""Fictional transcripts of bodies that have no dialect of their own: letters, front matter, pages."""

import datetime as dt

import pytest

from generic import read
from scio import codes, said

FRENCH = (
    "Point de presse",
    "Mme Odile Castagnier : Bonjour à tous. Trois sujets sont prévus : le port, le phare, la mer.",
    "Q : Le phare sera-t-il ouvert ?",
    "R : Oui, demain.",
    "Il reste ouvert.",
    "Q : Et le port ?",
    "R : Pas encore.",
)


@pytest.mark.parametrize("colon", [" :", "\xa0:", "\u202f:", ":", "："])
def test_letters_with_a_colon_that_stands_apart(colon: str) -> None:
    briefing = read(*[line.replace(" :", colon, 1) for line in FRENCH])
    assert said(briefing) == [
        ("statement", "Odile Castagnier", 1),
        ("question", "Q", 1),
        ("answer", "R", 2),
        ("question", "Q", 1),
        ("answer", "R", 1),
    ]
    assert [turn.text for turn in briefing.turns[1:3]] == [
        "Le phare sera-t-il ouvert ?",
        "Oui, demain.\n\nIl reste ouvert.",
    ]


def test_who_asks_in_brackets_after_a_letter() -> None:
    briefing = read(
        "Daily briefing on the tide",
        "Dr. Ada Quill, Chief Harbor Officer: Good afternoon.",
        "Q (Reuters): When does it turn?",
        "Quill: At noon.",
        "Q (Bo Roe, Reuters) : And after that?",
        "Quill: At six.",
        "Q [unidentified]: Why?",
        "Quill: The moon.",
        "Q (inaudible) the moon?",
        "Quill: Yes.",
    )
    assert said(briefing) == [
        ("statement", "Ada Quill", 1),
        ("question", "Reuters", 1),
        ("answer", "Ada Quill", 1),
        ("question", "Bo Roe", 1),
        ("answer", "Ada Quill", 1),
        ("question", "Q [unidentified]", 1),
        ("answer", "Ada Quill", 1),
        ("question", "Q", 1),
        ("answer", "Ada Quill", 1),
    ]
    assert [turn.text for turn in briefing.turns if turn.kind == "question"] == [
        "When does it turn?",
        "And after that?",
        "Why?",
        "(inaudible) the moon?",
    ]


@pytest.mark.parametrize(
    ("ask", "answer"),
    [
        ("{}. Q", "A"),
        ("{}) Q", "A"),
        ("Q{}", "A{}"),
        ("Q {}", "A {}"),
        ("Question {}", "Answer"),
        ("Reporter #{}", "A"),
    ],
)
def test_numbered_questions(ask: str, answer: str) -> None:
    lines = [
        line
        for n in range(1, 13)
        for line in (f"{ask.format(n)}: What of harbor {n}?", f"{answer.format(n)}: It is open:", "1. Pier: open")
    ]
    briefing = read("Briefing on the harbors", *lines)
    assert [(turn.kind, turn.speaker, len(turn.paragraphs)) for turn in briefing.turns] == [
        ("question", None, 1),
        ("answer", None, 2),
    ] * 12
    assert len(briefing.exchanges) == 12


def test_one_question_with_a_letter_in_a_long_talk() -> None:
    lines = [line for n in range(8) for line in (f"Ann Lee: The tide of day {n}.", f"Bo Roe: The moon of day {n}.")]
    briefing = read("Briefing on the tides", *lines, "Q: (inaudible) the sun?", "Ann Lee: Yes.")
    assert said(briefing)[-2:] == [("question", "Q", 1), ("answer", "Ann Lee", 1)]


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("Follow-up", "question"),
        ("Follow-up question", "question"),
        ("Phone question", "question"),
        ("Zusatzfrage", "question"),
        ("追问", "question"),
        ("Реплика", "question"),
        ("Voice of Translator", "answer"),
    ],
)
def test_other_words_for_those_who_speak(label: str, kind: str) -> None:
    briefing = read(
        "Briefing on the harbors",
        "Ann Lee: Good morning.",
        "Q: Is it open?",
        "Ann Lee: It is.",
        f"{label}: Since when, and why?",
        "Ann Lee: Since noon.",
    )
    assert [(turn.kind, turn.speaker and turn.speaker.name) for turn in briefing.turns[3:]] == [
        (kind, None),
        ("answer", "Ann Lee"),
    ]
    assert codes(briefing).count("BP401") == 1  # Ann Lee alone is a name


@pytest.mark.parametrize("page", ["Page 1", "Page 1 of 12", "Seite 1 von 12", "- 1 -", "Página 1 de 12", "Page 1/12"])
def test_pages_of_a_file_cut_a_sentence(page: str) -> None:
    briefing = read(
        "Briefing on the harbors", "Ann Lee: It is open for all", page, "who come.", "Q: Why?", "Ann Lee: So."
    )
    assert [(words.text, words.continues) for words in briefing.turns[0].paragraphs] == [
        ("It is open for all", False),
        ("who come.", True),
    ]
    assert [item.text for item in briefing.furniture] == [page]


@pytest.mark.parametrize(
    "opening",
    [
        ("Good evening.", "The sea wall has held for forty years."),
        ("Tonight I want to talk about the sea wall, which has held for forty years.",),
        ("Let me begin with the sea wall, which has held for forty years.", "There are three plans:", "Stone."),
        ("Guten Abend, meine Damen und Herren.", "Der Deich hat vierzig Jahre gehalten."),
        ("各位媒体朋友，大家早上好，欢迎大家来到今天的发布会。",),
    ],
)
def test_speech_before_the_first_label_is_no_abstract(opening: tuple[str, ...]) -> None:
    briefing = read("Press conference on the sea wall", "3 June 2031", *opening, "Question: Why?", "Ann Lee: It holds.")
    assert briefing.abstract is None
    assert [words.text for words in briefing.turns[0].paragraphs] == [*opening]
    assert (briefing.turns[0].label, briefing.turns[0].speaker, len(briefing.turns)) == (None, None, 3)
    assert "BP302" in codes(briefing)


@pytest.mark.parametrize(
    "abstract",
    [
        "The mayor of Sarn held a press conference on the sea wall on Tuesday.",
        "Thanks to the storms of spring, the mayor had much to tell.",
        "His office said that “I know nothing of it” was all that the mayor had told it.",
    ],
)
def test_prose_about_the_briefing_is_an_abstract(abstract: str) -> None:
    briefing = read("Press conference on the sea wall", abstract, "Question: Why?", "Ann Lee: It holds.")
    assert (briefing.abstract, len(briefing.turns)) == (abstract, 2)


@pytest.mark.parametrize(
    "title",
    [
        "Lanmoor Health Ministry: daily briefing, Monday, 3 March 2031, 4 p.m.",
        "Sarn Harbor: Press conference of 3 March 2031",
        "Statement to the press by the Minister of Tides, 3 March 2031",
    ],
)
def test_title_with_a_colon_or_a_date(title: str) -> None:
    briefing = read(
        title, "Ann Lee: Good afternoon.", "Bo Roe: Welcome to the press conference.", "Q: Why?", "Ann Lee: So."
    )
    assert (briefing.title, briefing.event.date, briefing.event.place) == (title, dt.date(2031, 3, 3), None)
    assert [person.name for person in briefing.participants] == ["Ann Lee", "Bo Roe"]
    assert len(briefing.turns) == 4


def test_place_and_day_on_a_line() -> None:
    briefing = read("Briefing on the tide", "Port of the Isles, 3 March 2031, 10 a.m.", "Ann Lee: It turns.")
    assert (briefing.event.place, briefing.event.date) == ("Port of the Isles", dt.date(2031, 3, 3))
