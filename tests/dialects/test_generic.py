"""Fictional transcripts of bodies that have no dialect of their own, in several languages."""

import pytest

from briefparse import Briefing, coverage, parse
from scio import BUILTIN, codes, said


def read(*lines: str) -> Briefing:
    briefing = parse("\n\n".join(lines), registry=BUILTIN)
    assert briefing.dialect == "generic"
    assert coverage(briefing).unassigned == ()
    return briefing


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


def test_initials_glued_to_the_surname() -> None:
    briefing = read(
        "Брифинг М.А.Заречной",
        "М.А.Заречная: Добрый день. Обсудим три темы: порт, рыбу и маяки.",
        "Вопрос: Когда откроется порт?",
        "М.А.Заречная: Весной.",
        "Вопрос: А маяки?",
        "Заречная: Тоже.",
        "Б.В. Орлов: И рыба.",
    )
    assert said(briefing) == [
        ("statement", "М.А.Заречная", 1),
        ("question", "Вопрос", 1),
        ("answer", "М.А.Заречная", 1),
        ("question", "Вопрос", 1),
        ("answer", "М.А.Заречная", 1),
        ("answer", "Б.В. Орлов", 1),
    ]


@pytest.mark.parametrize(
    "code", ["[00:{:02}:05] ", "({:02}:40) ", "[{:02}:40]", "00:{:02}:05 ", "[00:{:02}:05.120]\xa0"]
)
def test_time_codes_before_labels(code: str) -> None:
    lines = [
        "Sarah Whitcombe: Good morning and welcome.",
        "Tom Eriksen: The channel is open.",
        "Reporter 1: Was anyone hurt?",
        "Tom Eriksen: No.",
        "Reporter 2: Joe Kavan from Reuters. What did it cost?",
        "Tom Eriksen: Two million.",
    ]
    briefing = read(
        "Harbor briefing, 9 July 2031", "\n".join(f"{code.format(n)}{line}" for n, line in enumerate(lines))
    )
    assert said(briefing) == [
        ("statement", "Sarah Whitcombe", 1),
        ("statement", "Tom Eriksen", 1),
        ("question", "Reporter 1", 1),
        ("answer", "Tom Eriksen", 1),
        ("question", "Reuters", 1),
        ("answer", "Tom Eriksen", 1),
    ]
    assert "".join(turn.text for turn in briefing.turns).count(":") == 0


def test_reporters_of_chinese_outlets_who_are_named() -> None:
    briefing = read(
        "海洋委員會例行記者會",
        "發言人：各位早安。",
        "路透社記者林文：經費多少？",
        "發言人：十二億元。",
        "中央社記者：何時完成？",
        "發言人：明年三月。",
        "中央社記者追問：為何？",
        "發言人：因為風浪。",
    )
    assert [
        (turn.kind, turn.speaker and turn.speaker.name, turn.outlet and turn.outlet.name) for turn in briefing.turns
    ] == [
        ("statement", None, None),
        ("question", "林文", "Reuters"),
        ("answer", None, None),
        ("question", None, "Central News Agency"),
        ("answer", None, None),
        ("question", None, "Central News Agency"),
        ("answer", None, None),
    ]


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


def test_journalists_with_their_outlets() -> None:
    briefing = read(
        "Press conference of the harbor bank",
        "Marion Tolley (Governor): Good afternoon. Rates stay.",
        "Phil Aldous, Bloomberg: What changed?",
        "Marion Tolley: Nothing.",
        "Joel Marks, Tidewater Post: When do you tell more?",
        "Marion Tolley: In May.",
        "Ida Sund (Bay Herald): What more?",
        "Marion Tolley: All.",
        "Jorge Valero, Sarnwire: On the ferries, what is the deadline?",
        "Ben Ruddock, Harbor Steel: There is none.",
        "Jorge Valero, Sarnwire: And then?",
        "Katrin Stavely (Head of Media): That is all.",
    )
    assert [
        (turn.kind, turn.speaker and turn.speaker.name, turn.outlet and turn.outlet.name) for turn in briefing.turns
    ] == [
        ("statement", "Marion Tolley", None),
        ("question", "Phil Aldous", "Bloomberg"),
        ("answer", "Marion Tolley", None),
        ("question", "Joel Marks", "Tidewater Post"),
        ("answer", "Marion Tolley", None),
        ("question", "Ida Sund", "Bay Herald"),
        ("answer", "Marion Tolley", None),
        ("question", "Jorge Valero", "Sarnwire"),
        ("answer", "Ben Ruddock", None),
        ("question", "Jorge Valero", "Sarnwire"),
        ("answer", "Katrin Stavely", None),
    ]
    assert codes(briefing).count("BP405") == 3
    people = {person.name: (person.title, person.affiliation) for person in briefing.participants}
    assert people["Jorge Valero"] == (None, "Sarnwire")
    assert people["Ben Ruddock"] == ("Harbor Steel", None)


def test_chair_by_office_who_answers_alone_is_an_official() -> None:
    briefing = read(
        "Press conference on the sea wall",
        "Ann Lee, Press Officer: Good morning.",
        "Question: Does it hold?",
        "Ann Lee: It does.",
        "Question: Why?",
        "Ann Lee: Stone.",
    )
    assert [turn.kind for turn in briefing.turns] == ["statement", "question", "answer", "question", "answer"]


def test_strangers_do_what_the_talk_tells() -> None:
    briefing = read(
        "Press conference on the sea wall",
        "Mira Okada: Welcome. Ann?",
        "Ann Lee: It holds, and it will hold for many years to come, as far as anybody here can tell.",
        "Mira Okada: Bo?",
        "Bo Roe: How long is many?",
        "Ann Lee: Forty, if nobody takes the stones away again, as somebody did in the year of the flood.",
        "Mira Okada: Bo again.",
        "Bo Roe: Who did?",
        "Ann Lee: We do not know, and nobody has asked so far. We will look into it, and tell you.",
    )
    assert [turn.kind for turn in briefing.turns] == [
        "moderation",
        "statement",
        "moderation",
        "question",
        "answer",
        "moderation",
        "question",
        "answer",
    ]
