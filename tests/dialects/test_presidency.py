"""Short news conferences as the Public Papers write them. All of it is fictional."""

import pytest

from briefparse import Briefing, Heading, Note, parse
from scio import BUILTIN, said

HEAD = (
    "IDA SALT\n\n48th President of the United States: 2029 ‐ 2033\n\nThe President's News Conference\n\nMay 6, 2031\n"
)
TALK = """\
The President. Good afternoon. This is fictional.

Mr. Speaker, you have the ball.

Ann [Ann Lee, Associated Press].

Harbor Bill/Ropes

Q. Thank you, Madam President. Is it 12:45? Reuters: "No time."

The President. It is. [Laughter]

Yes, sir.

Situation in Lanhai

Q. And there?

The President. There, too.
"""
NOTE = "NOTE: The President's news conference began at 2:04 p.m. in the East Room at the White House. She erred.\n"


def read(*parts: str) -> Briefing:
    return parse("\n".join(parts), registry=BUILTIN)


def test_labels_end_in_a_full_stop() -> None:
    briefing = read(HEAD, TALK, NOTE)
    assert briefing.dialect == "presidency"
    assert said(briefing) == [
        ("statement", "Ida Salt", 3),
        ("question", "Associated Press", 1),
        ("answer", "Ida Salt", 2),
        ("question", "Q", 1),
        ("answer", "Ida Salt", 1),
    ]


def test_head_and_note_say_who_when_and_where() -> None:
    briefing = read(HEAD, TALK, NOTE)
    assert briefing.title == "The President's News Conference"
    assert (str(briefing.event.date), str(briefing.event.time)) == ("2031-05-06", "14:04:00")
    assert briefing.event.place == "East Room at the White House"
    assert [note.text[:5] for note in briefing.body if isinstance(note, Note)] == ["NOTE:"]


def test_topics_are_headings_and_the_title_is_none() -> None:
    headings = [item.text for item in read(HEAD, TALK, NOTE).body if isinstance(item, Heading)]
    assert headings == ["Harbor Bill/Ropes", "Situation in Lanhai"]


def test_note_alone_gives_the_name() -> None:
    note = NOTE.replace("The President's", "President Salt's")
    briefing = read("The President's News Conference\n\nMay 6, 2031\n", TALK, note)
    assert briefing.turns[0].voice == "Salt"


def test_guest_is_named_in_the_title() -> None:
    talk = (
        "The President. Welcome. It is fictional.\n\nMr. Prime Minister.\n\nPrime Minister Thor. Thank you.\n\n"
        "[At this point, Prime Minister Thor spoke in Kalvian, and his remarks were translated.]\n\nQ. Why?\n\n"
        "Prime Minister Thor. Fish.\n\nThe President. Fish.\n"
    )
    briefing = read("The President's News Conference With Prime Minister Ansel Thor of Kalvia\n\nMay 6, 2031\n", talk)
    assert [turn.voice for turn in briefing.turns] == [
        "The President", "Ansel Thor", "Q", "Ansel Thor", "The President"
    ]  # fmt: skip
    assert [len(turn.paragraphs) for turn in briefing.turns] == [2, 1, 1, 1, 1]


@pytest.mark.parametrize(
    "words",
    ["Mr. Prime Minister. Thank you.", "U.S. Steel. It lives.", "Mr. Secretary. There you are.", "No. That's all."],
)
def test_sentences_that_begin_so_are_no_labels(words: str) -> None:
    assert len(read(HEAD, TALK.replace("Yes, sir.", words), NOTE).turns) == 5


def test_labels_in_capitals_as_older_papers_have_them() -> None:
    briefing = parse(
        "The President's News Conference of May 2, 2031\n\nQ. Is it so?\n\nTHE PRESIDENT. It is, in a fiction.\n\n"
        "Q. And now?\n\nTHE PRESIDENT. Now, too.\n",
        registry=BUILTIN,
    )
    assert briefing.dialect == "presidency"
    assert [turn.kind.value for turn in briefing.turns] == ["question", "answer"] * 2
