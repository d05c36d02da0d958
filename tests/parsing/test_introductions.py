"""Everybody here is fictional."""

import time

import pytest

from briefparse.parsing.people.introductions import (
    Introduced,
    introduced_in_roster_line,
    introduced_in_speech,
    introduced_in_title,
)


def titled(title: str) -> list[tuple[str | None, str]]:
    return [(one.title, one.name) for one in introduced_in_title(title)]


def said(text: str) -> list[tuple[str | None, str]]:
    return [(one.title, one.name) for one in introduced_in_speech(text)]


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Press Briefing by Press Secretary Ann Roe, April 8, 2031", [("Press Secretary", "Ann Roe")]),
        (
            "Edited Transcript of Minister for Tides Dr. Vivian Roe’s Radio Interview on the Harbour Programme",
            [("Minister for Tides", "Vivian Roe")],
        ),
        (
            "Transcript: Tide Bank Press Conference by President David Roe at the Spring Meetings",
            [("President", "David Roe")],
        ),
        ("Transcript of Lanhai Morning Herald’s Interview with Mr K Roe", [(None, "K Roe")]),
        (
            "Media Briefing by the Director General, Dr Ann Roe, OR Tern Building, Lanhai",
            [("Director General", "Ann Roe")],
        ),
        ("Secretary of Tides Donald B. Roe Holds a Press Briefing", [("Secretary of Tides", "Donald B. Roe")]),
        (
            "Press Briefing by Press Secretary Ann Roe and Secretary of Energy Bo Lund, April 8, 2031",
            [("Press Secretary", "Ann Roe"), ("Secretary of Energy", "Bo Lund")],
        ),
        (
            "Press Briefing by Press Secretary Ann Lee-Roe, NSC Coordinator for Tides Bo Lund, and OMB Director Cy Poe",
            [
                ("Press Secretary", "Ann Lee-Roe"),
                ("NSC Coordinator for Tides", "Bo Lund"),
                ("OMB Director", "Cy Poe"),
            ],
        ),
        (
            "Press Gaggle by Deputy Press Secretary Ann Roe En Route Elsewhere, Kalvia",
            [("Deputy Press Secretary", "Ann Roe")],
        ),
        (
            "On-the-Record Press Call by OMB Director Ann Roe and CEA Chair Bo Lund on the President’s Budget",
            [("OMB Director", "Ann Roe"), ("CEA Chair", "Bo Lund")],
        ),
        (
            "Press Briefing by Deputy Security Advisor for International Economics Ann Roe to Preview the Visit",
            [("Deputy Security Advisor for International Economics", "Ann Roe")],
        ),
        ("On-the-Record Roundtable by APNSA Bo Lund Previewing the First Day", [("APNSA", "Bo Lund")]),
        ("Press Gaggle by Ann Roe en route Green Harbour", [(None, "Ann Roe")]),
        (
            "Foreign Ministry Spokesperson Lin Mo's Regular Press Conference on April 2, 2031",
            [("Foreign Ministry Spokesperson", "Lin Mo")],
        ),
        ("Press Conference by Foreign Minister MORITA Kenji", [("Foreign Minister", "Morita Kenji")]),
        (
            "Press conference by the NATO Secretary General Ann Roe following the meeting",
            [("NATO Secretary General", "Ann Roe")],
        ),
        ("Joint Press Conference with Chancellor Ann Roe in Elsewhere", [("Chancellor", "Ann Roe")]),
        ("Press Conference by Prime Minister Ann Roe of Kalvia", [("Prime Minister", "Ann Roe")]),
        (
            "DoD News Briefing: Secretary of Tides Ann Roe and Gen. Bo Lund",
            [("Secretary of Tides", "Ann Roe"), ("Gen.", "Bo Lund")],
        ),
        (
            "Press Briefing by Ann Roe, Director of Tides, and Bo Lund",
            [("Director of Tides", "Ann Roe"), (None, "Bo Lund")],
        ),
        (
            "PRESS BRIEFING BY PRESS SECRETARY ANN ROE AND OMB DIRECTOR BO O'LUND",
            [("PRESS SECRETARY", "Ann Roe"), ("OMB DIRECTOR", "Bo O'Lund")],
        ),
        (
            "Transcript of today's noon briefing by Ann Roe, Deputy Spokesman for the Secretary-General",
            [("Deputy Spokesman for the Secretary-General", "Ann Roe")],
        ),
        ("2031年4月2日外交部发言人林默主持例行记者会", [("外交部发言人", "林默")]),
    ],
)
def test_title_names_speakers(title: str, expected: list[tuple[str | None, str]]) -> None:
    assert titled(title) == expected


@pytest.mark.parametrize(
    "title",
    [
        "Press Briefing by White House COVID-\u206019 Response Team and Public Health Officials",
        "Transcript of Weekly Media Briefing by the Official Spokesperson (July 10, 2031)",
        "Background Press Call by Senior Administration Officials on the Call with President Ann Roe",
        "Background Press Call by a Senior Administration Official on President Roe’s Call with President Bo Lund",
        "Background Press Call on Kalvia",
        "Press conference by the NATO Secretary General",
        "Press Conference by President Roe and Prime Minister Lund",
        "The President's Press Conference",
        "People's Bank Press Conference",
        "SCIO briefing on the tide strategy",
        "Press Briefing by Mayor of Green Harbour Ann Roe",
        "Press Briefing by Members of the Rowing Club",
        "国务院新闻办举行发布会",
        "",
        "Press Briefing by Press Secretary Ann Roe " * 20,
    ],
)
def test_title_without_a_sure_name_names_nobody(title: str) -> None:
    assert titled(title) == []


def test_and_inside_an_office_does_not_part_people() -> None:
    assert titled("Press Briefing by Secretary of Health and Human Services Ann Roe and Dr. Bo Lund") == [
        ("Secretary of Health and Human Services", "Ann Roe"),
        (None, "Bo Lund"),
    ]
    assert titled("Press Briefing by Secretary of Tides and Rivers Ann Roe") == [
        ("Secretary of Tides and Rivers", "Ann Roe")
    ]


def test_surname_that_is_also_an_office() -> None:
    assert titled("Press Briefing by Press Secretary Ann King") == [("Press Secretary", "Ann King")]


def test_capitals_of_initials_stay() -> None:
    assert titled("Press Briefing by Deputy Press Secretary MJ Roe") == [("Deputy Press Secretary", "MJ Roe")]


def test_honorific_is_no_office() -> None:
    assert introduced_in_title("Press Briefing by Dr. Ann Roe") == (Introduced("Ann Roe", "Dr.", None),)


def test_chair_lists_guests_between_semicolons() -> None:
    text = (
        "Good morning. We have invited Mr. Bo Lund, minister of tides; Mr. Cy Poe, vice minister; and Ms. Ann Roe, "
        "director general of the Department of Policy, Regulation and Rivers of the ministry. Now, let's begin."
    )
    assert introduced_in_speech(text) == (
        Introduced("Bo Lund", "Mr.", "minister of tides"),
        Introduced("Cy Poe", "Mr.", "vice minister"),
        Introduced(
            "Ann Roe", "Ms.", "director general of the Department of Policy, Regulation and Rivers of the ministry"
        ),
    )


def test_chair_counts_guests_before_naming_them() -> None:
    text = "We also have with us two vice ministers: Mr. Bo Lund, vice minister; and Mr. Cy Poe, vice minister."
    assert said(text) == [("vice minister", "Bo Lund"), ("vice minister", "Cy Poe")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "We have invited Mr. Bo Lund, minister of science and technology, to brief you on rivers.",
            [("minister of science and technology", "Bo Lund")],
        ),
        ("We have with us today Secretary of Energy Ann Roe.", [("Secretary of Energy", "Ann Roe")]),
        (
            "I'm joined by the Secretary of Energy, Ann Roe, and our national security advisor, Bo Lund.",
            [("Secretary of Energy", "Ann Roe"), ("national security advisor", "Bo Lund")],
        ),
        (
            "We're joined today by OMB Director Ann Roe and Chair of the Council of Economic Advisers Bo Lund. So.",
            [("OMB Director", "Ann Roe"), ("Chair of the Council of Economic Advisers", "Bo Lund")],
        ),
        ("I’m joined by Ann Roe and Bo Lund, who will take your questions.", [(None, "Ann Roe"), (None, "Bo Lund")]),
        ("With me is Dr. Ann Roe, director of the Tide Office.", [("director of the Tide Office", "Ann Roe")]),
        ("I'd like to turn it over to Bo Lund to say a few words.", [(None, "Bo Lund")]),
        ("I will turn it over to my colleague, Bo Lund, who’s here today.", [(None, "Bo Lund")]),
        ("Please welcome Ann Roe.", [(None, "Ann Roe")]),
        ("I have with me Mr. Bo Lund, our Ambassador to Kalvia.", [("Ambassador to Kalvia", "Bo Lund")]),
        (
            "今天我们请来了江河部部长王小河先生，副部长、新闻发言人李大江女士。",
            [("江河部部长", "王小河"), ("副部长、新闻发言人", "李大江")],
        ),
        ("有请江河部副部长李大江女士。", [("江河部副部长", "李大江")]),
    ],
)
def test_speech_introduces(text: str, expected: list[tuple[str | None, str]]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "I'll turn it over to Secretary Roe.",
        "With that, I'll turn it over to Q&A.",
        "I'll turn it over to [senior administration official].",
        "We are joined by Ann Roe from Reuters.",
        "Next week, President Roe will welcome Prime Minister Bo Lund to the city.",
        "I will turn it over to the United States and the European Union.",
        "We met Ann Roe, minister of tides, on Friday.",
        "Please welcome everybody.",
        "我们请来了很多朋友。",
        "江河部部长王小河先生昨天说。",
        "",
    ],
)
def test_speech_that_introduces_nobody(text: str) -> None:
    assert said(text) == []


def test_somebody_introduced_twice_is_one() -> None:
    assert said("Please welcome Ann Roe. I'll turn it over to Ann Roe.") == [(None, "Ann Roe")]


def test_line_of_names_and_offices() -> None:
    line = "Ann Roe, President of the Tide Bank, Luis de Lund, Vice-President of the Tide Bank"
    assert introduced_in_roster_line(line) == (
        Introduced("Ann Roe", None, "President of the Tide Bank"),
        Introduced("Luis de Lund", None, "Vice-President of the Tide Bank"),
    )


def test_line_of_participants() -> None:
    assert introduced_in_roster_line("Participants: Ann Roe, director; Mr. Bo Lund, adviser") == (
        Introduced("Ann Roe", None, "director"),
        Introduced("Bo Lund", "Mr.", "adviser"),
    )
    assert introduced_in_roster_line("Participants: Ann Roe, Bo Lund") == (Introduced("Ann Roe"), Introduced("Bo Lund"))


def test_office_with_commas_stays_whole() -> None:
    people = introduced_in_roster_line("Ann Roe, director, Department of Policy, Rivers, Mr. Bo Lund, adviser")
    assert [one.title for one in people] == ["director, Department of Policy, Rivers", "adviser"]


@pytest.mark.parametrize(
    "line",
    [
        "Ann Roe, Bo Lund",
        "Elsewhere, 12 March 2031",
        "Good morning, everyone, and welcome",
        "Tidetown, D.C., President of the Bank",
        "Ann Roe, President of the Tide Bank; 12 March 2031",
        "江河部部长王小河",
        "",
        "Ann Roe, director, " * 60,
    ],
)
def test_line_with_anything_else_names_nobody(line: str) -> None:
    assert introduced_in_roster_line(line) == ()


def test_hostile_text_takes_no_long_time() -> None:
    texts = ("turn it over to " * 5_000, "We have invited Ann, " * 4_000, "请来了部长王" * 5_000, "Mr. " * 20_000)
    start = time.process_time()
    for text in texts:
        introduced_in_title(text)
        introduced_in_speech(text)
        introduced_in_roster_line(text)
    assert time.process_time() - start < 5
