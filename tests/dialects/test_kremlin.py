"""News conferences of a president, in snippets of our own. All of it is fictional."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from briefparse import parse
from scio import BUILTIN, said

if TYPE_CHECKING:
    from briefparse import Briefing

SITE = "View settings\n\nFont size:\n\nOfficial website of the President of Oria\n\nTranscripts   /\n\n"


def read(*parts: str) -> Briefing:
    return parse("\n\n".join(parts), registry=BUILTIN)


def test_offices_before_names_then_initials() -> None:
    briefing = read(
        f"{SITE}News conference following talks",
        "July 3, 2031, Sarma",
        "President of Oria Ivan Petrov: Good day. This is fiction. Wheat: 40 tonnes.",
        "Presidential Press Secretary Denis Orlov: The floor is open.",
        "Lena Marsh: Why?",
        "I. Petrov: Because.",
        "Remark: Louder!",
        "Minister of Ports and Tides Oleg Ruda: It is loud.",
        "D. Orlov: TASS, please.",
        "Question: When?",
        "Ivan Petrov: Soon.",
        "<…>",
        "Published in sections: News, Transcripts",
        "Publication date: July 3, 2031, 20:00",
    )
    assert briefing.dialect == "kremlin"
    assert briefing.title == "News conference following talks"
    assert (briefing.event.date, briefing.event.place) == (dt.date(2031, 7, 3), "Sarma")
    assert said(briefing) == [
        *(("statement", "Ivan Petrov", 1), ("moderation", "Denis Orlov", 1), ("question", "Lena Marsh", 1)),
        *(("answer", "Ivan Petrov", 1), ("question", "Remark", 1), ("answer", "Oleg Ruda", 1)),
        *(("moderation", "Denis Orlov", 1), ("question", "TASS", 1), ("answer", "Ivan Petrov", 1)),
    ]
    assert [person.title for person in briefing.participants][:2] == [
        "President of Oria",
        "Presidential Press Secretary",
    ]


def test_journalist_who_opens_leads_and_the_abstract_names_the_official() -> None:
    briefing = read(
        "Answers to media questions",
        "Ivan Petrov met with journalists.",
        "July 3, 2031",
        "19:20",
        "Sarma",
        "Pavel Kond: Good evening, Mr President. Let us begin.",
        "Ivan Petrov: Please.",
        "P. Kond: Lena, please.",
        "Lena Marsh: Why?",
        "I. Petrov: Because.",
        "L. Marsh: Why?",
        "I. Petrov: So.",
        "To be continued.",
    )
    assert (briefing.dialect, briefing.event.time) == ("kremlin", dt.time(19, 20))
    assert said(briefing) == [
        *(("moderation", "Pavel Kond", 1), ("statement", "Ivan Petrov", 1), ("moderation", "Pavel Kond", 1)),
        *(("question", "Lena Marsh", 1), ("answer", "Ivan Petrov", 1), ("question", "Lena Marsh", 1)),
        ("answer", "Ivan Petrov", 1),
    ]


def test_who_speaks_most_answers_where_no_office_is_named() -> None:
    text = "V. Orin: Hello.\n\nA. Bell: Why?\n\nV. Orin: So.\n\nG. Pope: And?\n\nV. Orin: So.\n"
    briefing = parse(text, dialect="kremlin", registry=BUILTIN)
    assert [str(turn.kind) for turn in briefing.turns] == ["statement", "question", "answer", "question", "answer"]


def test_two_offices_of_one_person_before_the_name() -> None:
    text = (
        "President of Oria Ivan Petrov: Good day.\n\nQuestion: And rye?\n\n"
        "Deputy Prime Minister – Minister of Industry and Trade Denis Soro: Rye is fine.\n\nD. Soro: It is.\n"
    )
    briefing = parse(text, dialect="kremlin", registry=BUILTIN)
    assert [turn.voice for turn in briefing.turns] == ["Ivan Petrov", "Question", "Denis Soro", "Denis Soro"]
