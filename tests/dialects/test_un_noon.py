"""United Nations noon briefings, in snippets of our own. All of it is fictional."""

import datetime as dt

import pytest

from briefparse import Briefing, Heading, parse
from scio import BUILTIN, codes, said

HEAD = """\
Daily Press Briefing by the Office of the Spokesperson for the Secretary-General

4 April 2031

The following is a near-verbatim transcript of today’s noon briefing by Ann Lee, Deputy Spokesperson for the \
Secretary-General, and Bo Roe, Spokesperson for the President of the General Assembly.

"""
TALK = """\
Good afternoon, everyone.

**Lanua

The Secretary-General is on his way. On Haiti:  The Secretary-General is concerned.

Turning to Corvania:  We need three things:  boats, nets, and time.

Question:  Thank you. When will he be there?

Deputy Spokesperson:  On Monday.

Correspondent:  You said Sunday.

Deputy Spokesperson:  I did.

Spokesperson for General Assembly President:  Good afternoon. She is there already.

* *** *

For information media. Not an official record.
"""


@pytest.fixture(scope="module")
def briefing() -> Briefing:
    return parse(HEAD + TALK, registry=BUILTIN)


def test_it_is_recognised_and_dated(briefing: Briefing) -> None:
    assert briefing.dialect == "un-noon"
    assert briefing.event.date == dt.date(2031, 4, 4)
    assert codes(briefing) == []


def test_who_speaks(briefing: Briefing) -> None:
    assert said(briefing) == [
        ("statement", "Ann Lee", 3),
        ("question", "Question", 1),
        ("answer", "Ann Lee", 1),
        ("question", "Correspondent", 1),
        ("answer", "Ann Lee", 1),
        ("answer", "Bo Roe", 1),
    ]
    assert briefing.turns[0].label is None
    assert [person.listed for person in briefing.participants] == [True, True]


def test_topics_are_headings_and_phrases_with_colons_are_none(briefing: Briefing) -> None:
    headings = [block.text for block in briefing.turns[0].blocks if isinstance(block, Heading)]
    assert headings == ["Lanua"]
    assert "On Haiti: The" in briefing.turns[0].text


def test_foot_is_not_said(briefing: Briefing) -> None:
    assert [item.text for item in briefing.furniture] == [
        *("* *** *", "For information media. Not an official record."),
    ]


@pytest.mark.parametrize(
    "office", ["Acting Deputy Spokesman", "Associate Spokesperson", "Deputy Spokeswoman", "Senior Associate Spokesman"]
)
def test_offices_of_more_words(office: str) -> None:
    head = HEAD.replace("Deputy Spokesperson", office).partition(", and Bo Roe")[0] + ".\n\n"
    talk = f"Good afternoon.\n\nQuestion:  When?\n\n{office}:  Soon.\n\n* *** *\n"
    assert said(parse(head + talk, registry=BUILTIN)) == [
        ("statement", "Ann Lee", 1),
        ("question", "Question", 1),
        ("answer", "Ann Lee", 1),
    ]


def test_an_office_of_two_without_more_stays_ambiguous() -> None:
    text = (
        (HEAD + TALK)
        .replace("Deputy Spokesperson", "Spokesperson")
        .replace("General Assembly President:", "Assembly President:")
    )
    briefing = parse(text, registry=BUILTIN)
    assert [turn.voice for turn in briefing.turns if turn.label and "Spokesperson" in turn.label.text] == [
        *("Spokesperson", "Spokesperson", "Bo Roe"),
    ]
    assert briefing.turns[2].resolution.candidates == ("ann-lee", "bo-roe")
    assert "BP403" in codes(briefing)


def test_a_notice_that_names_nobody_is_not_said() -> None:
    head = HEAD.partition(" by Ann Lee")[0] + " with the press.\n\n"
    briefing = parse(head + TALK, registry=BUILTIN)
    assert briefing.dialect == "un-noon"
    assert all("near-verbatim" not in turn.text for turn in briefing.turns)


def test_guests_are_those_whom_the_spokesperson_introduced() -> None:
    talk = (
        "Good afternoon. I am joined by Marta Ilve, Under-Secretary-General for Tides, and by Colonel Pak Jun, the "
        "Military Adviser.\n\nUnder-Secretary-General Ilve:  Thank you.\n\nQuestion:  Why?\n\nMs. Ilve:  Because.\n\n"
        "Colonel Pak:  Indeed.\n\n* *** *\n"
    )
    briefing = parse(HEAD + talk, registry=BUILTIN)
    assert [turn.voice for turn in briefing.turns] == ["Ann Lee", "Marta Ilve", "Question", "Marta Ilve", "Pak Jun"]
    assert [person.title for person in briefing.participants[-2:]] == ["Under-Secretary-General for Tides", "Colonel"]
