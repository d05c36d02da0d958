"""The 41 kinds of false labels that a survey of real transcripts found, each in words of our own.

A line of each kind is put into the midst of a talk of the family that it was
found in. No turn may begin there, and nobody may be made a participant of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefparse import coverage, parse
from scio import BUILTIN, CARD, CLOSING, HEAD, OPENING, QUESTION

if TYPE_CHECKING:
    from briefparse import Briefing

WHITE_HOUSE = (
    "MS. LEE:  Good afternoon.\n\nQ    Why?\n\nMS. LEE:  Because.\n\nQ    When?\n\n" * 4 + "MS. LEE:  Soon.\n\n"
)
GENERIC = "Spokesperson: Good afternoon.\n\nQuestion: Why?\n\nSpokesperson: Because.\n\nQuestion: When?\n\n" * 4
SPANISH = "PRESIDENTA ANA RUIZ: Buenos días.\n\nPREGUNTA: ¿Por qué?\n\nPRESIDENTA ANA RUIZ: Porque sí.\n\n" * 4
LETTERS = "Q: Why?\n\nA: Because.\n\n" * 4

LINES = [
    (1, WHITE_HOUSE, "The Governor also signed:"),
    (2, WHITE_HOUSE, "She also issued:"),
    (3, WHITE_HOUSE, "These actions include:"),
    (4, WHITE_HOUSE, "Her statement reads:"),
    (5, WHITE_HOUSE, "Also in the bill:"),
    (6, WHITE_HOUSE, "Bottom line: it holds."),
    (7, WHITE_HOUSE, "Let's not forget: it holds."),
    (8, WHITE_HOUSE, "Harbors: eleven are open."),
    (9, WHITE_HOUSE, "Colorado: four crews are out."),
    (10, WHITE_HOUSE, "Lebanon: nothing new today."),
    (11, WHITE_HOUSE, "Poland: nothing new today."),
    (12, WHITE_HOUSE, 'Janet Woodward: "The pier works."'),
    (13, WHITE_HOUSE, 'Reuters: "Harbor bill stalls."'),
    (14, WHITE_HOUSE, 'CBS: "Harbor bill stalls."'),
    (15, WHITE_HOUSE, 'Newsweek: "Harbor bill stalls."'),
    (16, WHITE_HOUSE, 'Senator McCall:  "I will vote no."'),
    (17, WHITE_HOUSE, "The President:  We will see."),
    (18, WHITE_HOUSE, 'Question two: "Will it hold?"'),
    (19, WHITE_HOUSE, "Question: Have you seen the pier?"),
    (22, WHITE_HOUSE, "WHERE: The North Mole"),
    (23, WHITE_HOUSE, "NOTE: Times are local."),
    (24, WHITE_HOUSE, "TO THE COUNCIL OF THE UNITED HARBORS:"),
    (25, WHITE_HOUSE, "Dear Madam Speaker:"),
    (26, WHITE_HOUSE, "CAPTAIN HALE BRIEFING | JUNE 2, 2031:"),
    (27, GENERIC, "On Haiti: The Secretary-General is concerned."),
    (28, GENERIC, "Turning to Sudan: our colleagues are there."),
    (29, GENERIC, "Answers to media questions:"),
    (30, GENERIC, "This includes:"),
    (31, "scio", "Ladies and gentlemen, dear friends of the press:"),
    (32, "scio", "The main points of the plan are four-fold:"),
    (33, "scio", "It can be seen from three sides:"),
    (36, GENERIC, "Here is a transcript of the interview:"),
    (37, GENERIC, "Following are remarks at a media session in the harbour (April 4):"),
    (38, SPANISH, "Señora presidenta Ana Ruiz Campo:"),
    (41, LETTERS, "A harbour is a place for ships."),
]


def talk(kind: str, line: str) -> Briefing:
    if kind == "scio":
        return parse("\n".join((CARD, HEAD, OPENING, QUESTION, line + "\n", CLOSING)), registry=BUILTIN)
    dialect = "white-house" if kind is WHITE_HOUSE else "generic"
    return parse(f"A title\n\n{kind}{line}\n\nAnd so it goes on.\n", dialect=dialect, registry=BUILTIN)


@pytest.mark.parametrize(("number", "kind", "line"), LINES, ids=lambda value: str(value)[:30])
def test_line_begins_no_turn(number: int, kind: str, line: str) -> None:
    with_line, without = talk(kind, line), talk(kind, "And more of that.")
    assert len(with_line.turns) == len(without.turns), number
    assert [person.name for person in with_line.participants] == [person.name for person in without.participants]
    assert coverage(with_line).complete


def test_20_time_after_the_letter_is_a_question() -> None:
    assert talk(WHITE_HOUSE, "Q    12:45.").turns[-1].text.startswith("12:45.")


@pytest.mark.parametrize("mark", ["END  2:01 P.M. EST", "END 2:01 P.M.", "-END-", "###"])
def test_21_end_mark_is_not_said(mark: str) -> None:
    briefing = parse(f"A title\n\n{WHITE_HOUSE}{mark}\n", dialect="white-house", registry=BUILTIN)
    assert briefing.turns[-1].text == "Soon."
    assert briefing.furniture[-1].text == " ".join(mark.split())


def test_34_35_words_of_the_page_are_neither_turns_nor_people() -> None:
    briefing = parse(f"{CARD}\nAdjust font size:\n\n{HEAD}\n{OPENING}", registry=BUILTIN)
    assert [turn.voice for turn in briefing.turns] == ["Shen Yulan", "Luo Haiming"]
    assert len(briefing.participants) == 3


@pytest.mark.parametrize("line", ["PALACIO DE GOBIERNO", "(ENTREGA SIMBÓLICA DE LLAVES)"])
def test_39_capitals_alone_are_no_voice(line: str) -> None:
    assert len(talk(SPANISH, line).turns) == len(talk(SPANISH, "Y más.").turns)


def test_40_byline_in_brackets_is_no_question() -> None:
    text = "发言人：大家好。\n\n路透社记者：为什么？\n\n发言人：因为如此。\n\n（海城日报记者：林默）\n"
    briefing = parse(f"记者会\n\n{text}", dialect="generic", registry=BUILTIN)
    assert len(briefing.turns) == 3
