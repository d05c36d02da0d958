"""Press conferences of the European Central Bank, in snippets of our own. All of it is fictional."""

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from briefparse import parse
from scio import BUILTIN, said

if TYPE_CHECKING:
    from briefparse import Briefing

PEOPLE = "Ada Bene, President of the ECB,\nTom Ferro, Vice-President of the ECB,\nFrankfurt am Main, 6 March 2031\n\n"
OLD = (
    "Introductory statement to the press conference (with Q&A)\n\n"
    + PEOPLE
    + "Ladies and gentlemen, we are pleased to "
    "welcome you. It is fictional.\n\nWe took the following decisions:\n\n* * *\n\n"
    "Transcript of the questions asked and the answers given by Ada Bene, President of the ECB\n\n"
    "Question: I have two questions. Was it unanimous?\n\n"
    "And second: “Bene: I am no sailor”?\n\nBene: No.\n\nFerro: I would add: no.\n\nMedia contacts\n"
)
NEW = (
    "<html><body><h1>Monetary policy statement (with Q&amp;A)</h1><h2>Ada Bene, President of the ECB,<br>Tom Ferro, "
    "Vice-President of the ECB<br>Frankfurt am Main, 6 March 2031</h2><p>Good afternoon, we welcome you to our press "
    "conference.</p><h2>Inflation</h2><p>It is low.</p><p><strong>Was it unanimous?</strong></p><p><b>And why?</b></p>"
    "<p>It was. <strong>Cash</strong> will stay.</p><p><strong>Carla Wei from Bloomberg. When?</strong></p><p>Soon.</p>"
    "</body></html>"
)


@pytest.mark.parametrize("text", [OLD, NEW], ids=["labels", "bold"])
def test_head(text: str) -> None:
    briefing = parse(text, registry=BUILTIN)
    assert briefing.dialect == "ecb"
    assert (briefing.event.date, briefing.event.place) == (dt.date(2031, 3, 6), "Frankfurt am Main")
    assert [(person.name, person.title) for person in briefing.speakers] == [
        ("Ada Bene", "President of the ECB"),
        ("Tom Ferro", "Vice-President of the ECB"),
    ]


def test_labels_of_old() -> None:
    assert said(parse(OLD, registry=BUILTIN)) == [
        ("statement", "Ada Bene", 2),
        ("question", "Question", 2),
        ("answer", "Ada Bene", 1),
        ("answer", "Tom Ferro", 1),
    ]


def test_bold_paragraphs_ask_and_plain_ones_answer() -> None:
    briefing: Briefing = parse(NEW, registry=BUILTIN)
    assert said(briefing) == [
        ("statement", "Ada Bene", 2),
        ("question", "", 2),
        ("answer", "Ada Bene", 1),
        ("question", "Bloomberg", 1),
        ("answer", "Ada Bene", 1),
    ]
    assert {turn.label for turn in briefing.turns} == {None}


def test_translated_question_and_label_with_office() -> None:
    more = "Question (translation): Why?\n\nPresident Bene: Because.\n\nMedia contacts\n"
    briefing = parse(OLD.replace("Media contacts\n", more), registry=BUILTIN)
    assert said(briefing)[-2:] == [("question", "Question (translation)", 1), ("answer", "Ada Bene", 1)]
    assert [person.name for person in briefing.participants] == ["Ada Bene", "Tom Ferro"]
