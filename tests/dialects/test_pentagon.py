"""Short briefings as the Department of Defense writes them. All of it is fictional."""

from briefparse import Briefing, parse
from scio import BUILTIN, codes, said

BANNER = """\
An official website of the United States Government
Here's how you know

Official websites use .gov

Skip to main content (Press Enter).

Transcript
"""
HEAD = """\
Pentagon Press Secretary Alan Rope Holds a Press Briefing

May 6, 2031
"""
TALK = """\
PRESS SECRETARY ALAN ROPE: Good afternoon. This is -- this is fictional. It includes the following:

--  four ships; and

--  one bell.

Q: Ann, Reuters. Where --

MR. ROPE: Here's where: Lanhai.

Q: -- and when?

MR. ROPE: At 0430.
"""
FOOT = "Subscribe to Our Press Advisories\n\nHosted by Defense Media Activity - WEB.mil\n"


def read(*parts: str) -> Briefing:
    return parse("\n".join(parts), registry=BUILTIN)


def test_banner_and_feet_are_no_speech() -> None:
    briefing = read(BANNER, HEAD, TALK, FOOT)
    assert briefing.dialect == "pentagon"
    assert briefing.title == "Pentagon Press Secretary Alan Rope Holds a Press Briefing"
    assert str(briefing.event.date) == "2031-05-06"
    assert len(briefing.furniture) == 7
    assert said(briefing)[-1] == ("answer", "Alan Rope", 1)


def test_first_label_is_long_and_later_ones_short() -> None:
    briefing = read(HEAD, TALK)
    assert said(briefing) == [
        ("statement", "Alan Rope", 3),
        ("question", "Reuters", 1),
        ("answer", "Alan Rope", 1),
        ("question", "Q", 1),
        ("answer", "Alan Rope", 1),
    ]
    assert [person.name for person in briefing.participants] == ["Alan Rope"]


def test_presenters_are_a_roster_and_staff_moderates() -> None:
    briefing = read(
        "U.S. Department of Defense\nNews Transcript\n",
        "Presenters: Secretary of Defense Edith Sail and Chairman of the Joint Chiefs of Staff General Paul Mast\n"
        "May 6, 2031 10:30 AM EST\n\nMedia Availability with Secretary Sail and General Mast at the Pentagon\n",
        "STAFF:  Good morning. It is fictional.\n\nSECRETARY OF DEFENSE EDITH SAIL:  Thank you.\n\n"
        "GENERAL PAUL MAST:  Thank you.\n\nQ     Why?\n\nSEC. SAIL:  Because.\n\nGEN. MAST:  And because.\n\n-END-\n",
    )
    assert briefing.dialect == "pentagon"
    assert (str(briefing.event.time), briefing.event.timezone) == ("10:30:00", "EST")
    assert [turn.voice for turn in briefing.turns] == [
        "STAFF", "Edith Sail", "Paul Mast", "Q", "Edith Sail", "Paul Mast"
    ]  # fmt: skip
    assert [str(turn.kind) for turn in briefing.turns][:2] == ["moderation", "statement"]


def test_label_in_brackets_is_an_asker() -> None:
    briefing = read(HEAD, TALK, "(UNKNOWN): Last one?\n\nMR. ROPE: Yes.\n")
    assert said(briefing)[-2:] == [("question", "UNKNOWN", 1), ("answer", "Alan Rope", 1)]


def test_crosstalk_in_a_line_of_its_own_is_between_the_turns() -> None:
    briefing = read(HEAD, TALK, "(CROSSTALK)\n\nMR. ROPE: One at a time.\n")
    assert said(briefing)[-2:] == [("answer", "Alan Rope", 1), ("answer", "Alan Rope", 1)]
    assert "BP601" not in codes(briefing)


def test_briefing_at_the_white_house_is_none_of_the_pentagon() -> None:
    head = "Press Briefing by Press Secretary Ann Rope\n\nJames S. Brady Press Briefing Room\n\n1:15 P.M. EDT\n"
    assert read(head, TALK.replace("PRESS SECRETARY ALAN ROPE", "MR. ROPE")).dialect == "white-house"
