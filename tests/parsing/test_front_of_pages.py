"""Front matter as copies of pages keep it: a site's lines, dates of the page, names over offices. All is fictional."""

import datetime as dt

import pytest

from briefparse import Briefing, parse
from scio import BUILTIN

TALK = "MR. REED: Good afternoon, everybody.\n\nQ: When?\n\nMR. REED: Now.\n"


def read(*head: str, dialect: str | None = None) -> Briefing:
    return parse("\n\n".join((*head, TALK)), dialect=dialect, registry=BUILTIN)


def test_what_a_site_shouts_above_the_title_is_no_speech() -> None:
    briefing = read(
        *["Find a Harbour Clearance Job!", "Daily Press Briefing", "Elsa Trudel", "Director, Press Office"],
        *["Daily Press Briefing", "Washington, DC", "August 24, 2031", "1:59 p.m. EDT"],
        dialect="state-department",
    )
    assert briefing.title == "Daily Press Briefing"
    assert (briefing.event.date, briefing.event.place) == (dt.date(2031, 8, 24), "Washington, DC")
    assert (briefing.participants[0].name, briefing.participants[0].title) == ("Elsa Trudel", "Director, Press Office")
    assert briefing.turns[0].label is not None
    assert briefing.turns[0].label.text == "MR. REED"


def test_what_only_says_of_what_kind_a_page_is_gives_way_to_the_title() -> None:
    briefing = read("Press Briefing Transcripts", "Weekly 2031 Tide Media Briefing", "September 18, 2031")
    assert briefing.title == "Weekly 2031 Tide Media Briefing"
    assert read("Press Briefing", "September 18, 2031").title == "Press Briefing"
    assert (
        read("Transcript by The Hon Ann Lee MP", "Doorstop Interview, the Tides").title
        == "Doorstop Interview, the Tides"
    )


@pytest.mark.parametrize(
    "title", ["Media Briefing by Ann Lee, Pretoria, 10 June 2031.", "Tide Briefing - Washington, D.C."]
)
def test_a_title_may_end_with_a_stop_after_a_year_or_an_initial(title: str) -> None:
    assert read(title).title == title


@pytest.mark.parametrize(
    "head",
    [
        ("Published: 19 September 2031",),
        ("By November 9, 2031 General",),
        ("Tides", "September 19, 2031"),
    ],
)
def test_the_day_in_the_title_comes_before_that_of_the_page(head: tuple[str, ...]) -> None:
    title = "Transcript of a Harbour Interview with Mr K Shan, Minister for Tides, on 15 September 2031"
    lines = (title, *head) if len(head) == 1 else (*head[1:], title)
    briefing = read(*lines)
    assert briefing.title == title
    assert briefing.event.date == dt.date(2031, 9, 15)


def test_of_two_days_below_the_title_the_one_that_it_names_counts() -> None:
    briefing = read("Harbour Town Hall Briefing 25 March 2031", "March 26, 2031", "Tuesday, March 25, 2031")
    assert briefing.event.date == dt.date(2031, 3, 25)


@pytest.mark.parametrize(
    "lines",
    [
        ("Location New Executive Building, Palace Hill",),
        ("Location Palace Press Briefing Room, New Executive Building",),
        ("En Route London, United Kingdom",),
        ("Humanitarian Aid", "Harbour Resolution / Efforts of Foreign Countries"),
        ("West Wing", "News & Policies > Press Secretary Briefings"),
    ],
)
def test_no_place_or_topic_is_a_participant(lines: tuple[str, ...]) -> None:
    briefing = read("Press Briefing of the Harbour Board", *lines)
    assert [one.name for one in briefing.participants] == ["Reed"]


def test_a_label_below_is_no_office() -> None:
    lines = [
        "Harbour Briefing Transcript",
        "Follow Tide Transcripts",
        "District Secretary Paul Moor: (00:25)",
        "Hello.",
    ]
    briefing = parse("\n\n".join(lines), dialect="rev", registry=BUILTIN)
    assert "Follow Tide Transcripts" not in [one.name for one in briefing.participants]


def test_a_line_of_several_people_without_commas_between_them_is_no_entry() -> None:
    line = "Bank Group President Jim Yong Kost, Chairman Mark Belk, Director Chris Lagard Closing Press, United States"
    assert [one.name for one in read("Spring Meetings Briefing", line).participants if one.listed] == []


def test_a_name_and_an_office_are_no_place() -> None:
    briefing = read(
        "Daily Press Briefing", "Sean Reed, Spokesman", "Washington, DC", "May 6, 2031", dialect="state-department"
    )
    assert briefing.event.place == "Washington, DC"
    assert [(one.name, one.title, one.listed) for one in briefing.participants] == [("Sean Reed", "Spokesman", True)]


def test_a_name_over_an_office_is_no_title() -> None:
    briefing = read("Hilda Rook Reed", "Secretary of Tides", "Treaty Room", "December 7, 2031")
    assert briefing.title == ""
    assert [(one.name, one.title) for one in briefing.participants] == [("Hilda Rook Reed", "Secretary of Tides")]
    assert briefing.turns[0].speaker is not None
    assert briefing.turns[0].speaker.name == "Hilda Rook Reed"
    assert briefing.event.date == dt.date(2031, 12, 7)


def test_a_name_with_a_rank_over_an_office() -> None:
    briefing = read("Press Briefing, Dec. 27, 2031", "Maj. Gen. William B. Reed IV", "Spokesman, Harbour Force")
    assert [(one.name, one.title) for one in briefing.participants] == [
        ("William B. Reed IV", "Maj. Gen., Spokesman, Harbour Force")
    ]


def test_a_date_above_the_title_is_no_reason_to_find_none() -> None:
    briefing = read(
        "Apr 1, 2031", "Harbour Organization April 1 Update", "It held an update on April 1, with new numbers."
    )
    assert briefing.title == "Harbour Organization April 1 Update"
    assert [turn.label and turn.label.text for turn in briefing.turns] == ["MR. REED", "Q", "MR. REED"]


def test_an_office_of_the_white_house_is_no_title_of_it() -> None:
    head = ["For Immediate Release", "Office of the Press Secretary", "June 27, 2031", "Press Gaggle by Ari Reed"]
    briefing = read(*head, "Aboard Air Force One", dialect="white-house")
    assert briefing.title == "Press Gaggle by Ari Reed"
    assert [one.name for one in briefing.participants] == ["Ari Reed"]


def test_a_line_of_the_pentagons_site_is_no_title() -> None:
    head = ["Press Operations Bookmark and Share", "Defense Department Briefing with Secretary Reed"]
    assert read(*head, dialect="pentagon").title == head[1]


def test_what_rev_asks_to_follow_is_no_title() -> None:
    text = (
        "Apr 1, 2031\n\nHarbour Organization April 1 Briefing\n\nFollow Rev Transcripts\n\nAnn Lee: (00:00)\nHello.\n"
    )
    briefing = parse(text, dialect="rev", registry=BUILTIN)
    assert briefing.title == "Harbour Organization April 1 Briefing"
    assert "Follow Rev Transcripts" in [item.text for item in briefing.furniture]


@pytest.mark.parametrize(
    "title",
    [
        "Interview de Mme Odile Castagnier, ministre des ports, avec Radio Digue le 9 octobre 2031, sur le phare.",
        "以下是候任港务长莫岚昨晚与传媒的谈话全文:",
    ],
)
def test_a_sentence_that_a_pattern_takes_whole_is_the_title(title: str) -> None:
    briefing = read(title)
    assert briefing.title == title
    assert len(briefing.turns) == 3
