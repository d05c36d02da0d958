import datetime as dt

import pytest

from briefparse import FrontMatterKind, ParticipantRole, parse
from scio import BUILTIN, CARD, CLOSING, HEAD, OPENING, PAGE, QUESTION, codes, read, said


def test_card_and_head_are_one_front_matter() -> None:
    briefing = read(PAGE)
    assert briefing.title == "Briefing on the harbours of Lanhai"
    assert briefing.event.place == "Haicheng"
    assert briefing.event.date == dt.date(2031, 9, 12)
    assert briefing.event.time == dt.time(10)
    assert briefing.host == "State Council Information Office"
    assert briefing.abstract == (
        "The State Council Information Office held a press conference on Friday. It is fictional."
    )
    assert [(person.honorific, person.name, person.title) for person in briefing.speakers] == [
        ("Mr.", "Luo Haiming", "minister of tides"),
        ("Ms.", "Fang Qiu", "vice minister of tides"),
    ]
    assert briefing.chair is not None
    assert briefing.chair.name == "Shen Yulan"
    assert all(person.listed for person in briefing.participants)
    assert codes(briefing) == []


def test_front_matter_is_kept_as_written_and_refers_to_people() -> None:
    roster = [piece for piece in read(PAGE).front if piece.kind is FrontMatterKind.ROSTER]
    assert [piece.text.partition(",")[0] for piece in roster] == [
        *("Luo Haiming", "Fang Qiu", "Shen Yulan"),
        *("Mr. Luo Haiming", "Ms. Fang Qiu", "Ms. Shen Yulan"),
    ]
    assert [piece.refers for piece in roster] == ["luo-haiming", "fang-qiu", "shen-yulan"] * 2


def test_lists_that_differ_are_merged_to_the_fuller_and_reported() -> None:
    briefing = read(CARD, HEAD.replace("vice minister of tides", "vice minister of tides (MOT)"), OPENING)
    assert briefing.speakers[1].title == "vice minister of tides (MOT)"
    assert codes(briefing) == ["BP203"]
    assert briefing.diagnostics[0].span.of(briefing.source.text).startswith("Ms. Fang Qiu")


def test_person_in_one_list_alone_is_reported() -> None:
    briefing = read(CARD, HEAD.replace("Ms. Fang Qiu, vice minister of tides\n\n", ""), OPENING)
    assert [person.name for person in briefing.speakers] == ["Luo Haiming", "Fang Qiu"]
    assert codes(briefing) == ["BP203"]


def test_person_with_two_roles_is_reported() -> None:
    assert codes(read(CARD, HEAD.replace("Speakers:", "Chair:"), OPENING)).count("BP203") == 2


def test_two_dates_are_reported_and_the_first_taken() -> None:
    briefing = read(CARD, HEAD.replace("Sept. 12, 2031", "Sept. 13, 2031"), OPENING)
    assert briefing.event.date == dt.date(2031, 9, 12)
    assert codes(briefing) == ["BP204"]


def test_wrong_weekday_is_reported() -> None:
    briefing = read(CARD.replace("Friday", "Wednesday"), OPENING)
    assert codes(briefing) == ["BP205"]
    assert "Friday" in briefing.diagnostics[0].message


def test_headings_lost_by_an_extractor() -> None:
    bare = (
        "A title\n\nMr. Luo Haiming, minister of tides\n\nMs. Shen Yulan, spokesperson of the SCIO\n\nSept. 12, 2031\n"
    )
    briefing = read(bare, OPENING)
    assert [(person.name, person.role) for person in briefing.participants] == [
        ("Luo Haiming", ParticipantRole.SPEAKER),
        ("Shen Yulan", ParticipantRole.CHAIR),
    ]
    assert briefing.event.date == dt.date(2031, 9, 12)


def test_heading_and_value_on_one_line() -> None:
    briefing = read("Title of it\n\nChair:Shen Yulan, spokesperson of the SCIO\n\nDate: Oct. 13, 2031\n", OPENING)
    assert briefing.chair is not None
    assert briefing.chair.title == "spokesperson of the SCIO"
    assert briefing.event.date == dt.date(2031, 10, 13)


def test_prose_with_a_date_under_the_date_heading_is_speech() -> None:
    long = (
        "On Feb. 21, 2031 we met in the harbour, and what was said there has been told many times since by all of us."
    )
    assert read("Title of it\n\nDate:\n\n" + long).turns[0].text == long


@pytest.mark.parametrize("first", ["Shen Yulan:", "This is the end of an answer that began elsewhere."])
def test_no_title_where_a_page_begins_with_a_label_or_a_sentence(first: str) -> None:
    briefing = read(first + "\n\nWords of somebody.\n\n" + QUESTION)
    assert briefing.title == ""
    assert "BP201" in codes(briefing)


def test_bullet_before_the_title_and_indented_body() -> None:
    briefing = read("• " + CARD.replace("\n", "\n    "), OPENING)
    assert briefing.title == "Briefing on the harbours of Lanhai"
    assert len(briefing.speakers) == 2


def test_title_that_the_transcript_repeats() -> None:
    briefing = read(CARD, "Briefing on the harbours of Lanhai\n", HEAD, OPENING)
    assert [piece.kind for piece in briefing.front].count(FrontMatterKind.TITLE) == 2


def test_announcement_has_front_matter_and_nothing_said() -> None:
    briefing = read(CARD)
    assert briefing.turns == ()
    assert codes(briefing) == ["BP303"]


def test_closing_words_are_no_front_matter() -> None:
    assert read(CARD, CLOSING).turns[0].text == "That is all for today."


@pytest.mark.parametrize(
    "talk",
    ["MODERATOR: Welcome.\n\nREPORTER: Is it?\n\nMODERATOR: It is.\n", "Chair:\n\nWelcome.\n\nReporter:\n\nIs it?\n"],
)
def test_label_that_could_be_a_heading_is_a_label(talk: str) -> None:
    briefing = parse("A title\n\n" + talk, dialect="generic", registry=BUILTIN)
    assert said(briefing)[0][0] == "moderation"
    assert briefing.turns[0].text == "Welcome."


def test_headings_whose_lists_were_emptied() -> None:
    briefing = read("A title\n\nSpeaker\n\nChairperson\n\nSpeaker:\n\n" + OPENING)
    assert [piece.kind for piece in briefing.front][1:] == [FrontMatterKind.HEADING] * 3
    assert said(briefing)[0] == ("statement", "Shen Yulan", 1)


def test_abstract_in_words_of_its_own_is_told_by_the_heading_after_it() -> None:
    briefing = read(CARD.replace("The State Council Information Office held", "On the pier there was"), OPENING)
    assert briefing.abstract is not None
    assert briefing.abstract.startswith("On the pier")
    assert len(briefing.speakers) == 2


def test_front_matter_kinds_agree_with_the_words() -> None:
    kinds = [(str(piece.kind), piece.text[:8]) for piece in read(PAGE).front]
    assert kinds[:5] == [
        *(("title", "Briefing"), ("dateline", "Haicheng"), ("abstract", "The Stat")),
        *(("heading", "Speakers"), ("roster", "Luo Haim")),
    ]


def test_the_line_that_stands_twice_is_the_title_and_not_the_site_above_it() -> None:
    title = "Harbour office answers on the ferry"
    talk = "MODERATOR: Welcome.\n\nQUESTION: Why?\n\nMODERATOR: Because.\n"
    briefing = parse(f"Harbour Wire\n\n{title}\n\nMay 6, 2031\n\n{title}\n\n{talk}", registry=BUILTIN)
    assert briefing.title == title
    assert len(briefing.turns) == 3
