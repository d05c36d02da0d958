"""Voices known by name alone, in talks of our own. All of it is fictional."""

import pytest

from briefparse import ParticipantRole, parse
from scio import BUILTIN, said

LONG = "The boats are in, the ropes are dry, and nobody was hurt on the way to the harbour or back. " * 3


def roles(text: str) -> dict[str, ParticipantRole]:
    briefing = parse(text, dialect="rev", registry=BUILTIN)
    return {person.name: person.role for person in briefing.participants}


def talk(*turns: tuple[str, str]) -> str:
    return "\n\n".join(f"{name}: (00:{at:02})\n{words}" for at, (name, words) in enumerate(turns))


def test_opener_of_few_words_is_the_chair_and_who_mostly_asks_a_journalist() -> None:
    found = roles(
        talk(
            ("Ann Lee", "Welcome. This is fictional."),
            ("Bo Roe", LONG),
            ("Cy Dee", "When?"),
            ("Bo Roe", LONG),
            ("Cy Dee", "Thank you."),
            ("Ann Lee", "Goodbye."),
        )
    )
    assert found == {
        "Ann Lee": ParticipantRole.CHAIR,
        "Bo Roe": ParticipantRole.SPEAKER,
        "Cy Dee": ParticipantRole.JOURNALIST,
    }


def test_opener_of_many_words_answers() -> None:
    assert roles(talk(("Bo Roe", LONG), ("Cy Dee", "When?"), ("Bo Roe", "Soon."))) == {
        "Bo Roe": ParticipantRole.SPEAKER,
        "Cy Dee": ParticipantRole.JOURNALIST,
    }


def test_second_chair_is_none() -> None:
    found = roles(talk(("Ann Lee", "Welcome."), ("Moderator", "Welcome, too."), ("Bo Roe", LONG)))
    assert found["Ann Lee"] is ParticipantRole.SPEAKER


@pytest.mark.parametrize(("words", "kind"), [(LONG, "statement"), ("Good. Tell us more.", "question")])
def test_numbered_voice_answers_if_it_says_much(words: str, kind: str) -> None:
    text = talk(("Moderator", "Welcome."), ("Speaker 2", words), ("Bo Roe", LONG))
    assert said(parse(text, dialect="rev", registry=BUILTIN))[1][0] == kind
