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
