import pytest

from briefparse import SectionKind
from briefparse.dialects.dialect import Part
from briefparse.parsing.exchanges.kinds import kinds_of
from scio import CARD, CLOSING, HEAD, OPENING, codes, read

ASK = "Reuters:\n\nWhat did they cost?\n"
ASK_TOO = "AFP:\n\nAnd how long did it take?\n"
NEXT = "Shen Yulan:\n\nNext question, please.\n"


def answer(who: str, words: str = "Nine billion.") -> str:
    return f"{who}:\n\n{words}\n"


def shape(*parts: str) -> list[list[int]]:
    """Return the numbers of the turns of each exchange."""
    return [[turn.n for turn in exchange.turns] for exchange in read(CARD, OPENING, *parts).exchanges]


def test_moderation_joins_the_question_it_leads_to() -> None:
    assert shape(NEXT, ASK, answer("Luo Haiming"), NEXT, ASK_TOO, answer("Fang Qiu"), CLOSING) == [[3, 4, 5], [6, 7, 8]]


def test_two_questions_before_an_answer_are_one_exchange() -> None:
    assert shape(ASK, ASK_TOO, answer("Luo Haiming")) == [[3, 4, 5]]


def test_question_after_an_answer_begins_an_exchange() -> None:
    assert shape(ASK, answer("Luo Haiming"), ASK, answer("Luo Haiming")) == [[3, 4], [5, 6]]


def test_interjection_of_the_chair_stays_inside() -> None:
    assert shape(ASK, answer("Luo Haiming"), NEXT, answer("Fang Qiu"), CLOSING) == [[3, 4, 5, 6]]


def test_unanswered_question_is_reported() -> None:
    briefing = read(CARD, OPENING, ASK, NEXT, ASK_TOO, answer("Luo Haiming"))
    assert [[turn.n for turn in exchange.turns] for exchange in briefing.exchanges] == [[3], [4, 5, 6]]
    assert codes(briefing) == ["BP501"]
    assert briefing.diagnostics[0].span.of(briefing.source.text) == "Reuters:"


@pytest.mark.parametrize("words", ["Ms. Fang Qiu will answer.", "I give the floor to Ms. Fang."])
def test_hand_over_and_supplement(words: str) -> None:
    more = answer("Luo Haiming", "I would like to add this.")
    (exchange,) = read(CARD, HEAD, OPENING, ASK, answer("Luo Haiming", words), answer("Fang Qiu"), more).exchanges
    assert [turn.n for turn in exchange.answers] == [4, 5, 6]
    assert [turn.n for turn in exchange.hand_overs] == [4]
    assert [turn.n for turn in exchange.supplements] == [6]
    assert [person.name for person in exchange.answerers] == ["Luo Haiming", "Fang Qiu"]


def test_answer_that_names_nobody_hands_nothing_over() -> None:
    (exchange,) = read(CARD, HEAD, OPENING, ASK, answer("Luo Haiming"), answer("Fang Qiu")).exchanges
    assert exchange.hand_overs == exchange.supplements == ()


def test_sections_hold_every_turn_once() -> None:
    briefing = read(CARD, OPENING, ASK, answer("Luo Haiming"), CLOSING)
    assert [section.kind for section in briefing.sections] == [
        *(SectionKind.OPENING, SectionKind.STATEMENT),
        *(SectionKind.EXCHANGE, SectionKind.CLOSING),
    ]
    assert [turn for section in briefing.sections for turn in section.turns] == list(briefing.turns)


def test_voice_of_unknown_part_asks_if_its_words_do() -> None:
    asks, tells = Part.ASKER, Part.OFFICIAL
    kinds = kinds_of([None, None, tells, None, tells], [False, True, False, True, False])
    assert [str(kind) for kind in kinds] == ["statement", "question", "answer", "question", "answer"]
    assert [str(kind) for kind in kinds_of([asks, None, asks], [True, True, True])] == [
        "question",
        "answer",
        "question",
    ]


def test_interpreter_does_what_the_voice_before_did() -> None:
    kinds = kinds_of([Part.ASKER, Part.INTERPRETER, Part.OFFICIAL, Part.INTERPRETER], [False] * 4)
    assert [str(kind) for kind in kinds] == ["question", "question", "answer", "answer"]
