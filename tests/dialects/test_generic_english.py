"""English transcripts of many offices that no dialect is for: heads, roles, names. All of it is fictional."""

import datetime as dt

import pytest

from briefparse import FrontMatterKind, ParticipantRole, parse
from generic import read
from scio import BUILTIN, codes, said

SAYS = "The ferry runs every hour, and the crew has been told what to do about the pilings."
ASKS = "When will the pier open again?"


def labels(*lines: str) -> list[str | None]:
    return [turn.label.text if turn.label else None for turn in read(*lines).turns]


@pytest.mark.parametrize(
    "title",
    [
        "Bay Health Media Telebriefing Transcript: Update on the Tides",
        "POST-CABINET PRESS CONFERENCE: Monday, 5 May 2031",
        "Harbour Virtual Town Hall: Ask the Administrator",
        "Tele-News Conference: the pilings",
    ],
)
def test_a_title_with_a_colon_is_nobodys_label(title: str) -> None:
    briefing = read(title, "MODERATOR: Good morning.", f"DR. ADA QUILL: {SAYS}")
    assert briefing.title == title
    assert [turn.label and turn.label.text for turn in briefing.turns] == ["MODERATOR", "DR. ADA QUILL"]
    assert briefing.outlets == ()


@pytest.mark.parametrize(
    "line",
    [
        "Please Note: This transcript is not edited and may contain errors.",
        "NOTE: This is a rough, unedited transcript and transcription errors may appear.",
        "[This is a rush transcript. This copy may not be in its final form and may be updated]",
    ],
)
def test_a_note_that_there_may_be_errors_is_no_speech(line: str) -> None:
    briefing = read("Bay Health Briefing", "August 21, 2031", line, f"Operator: {SAYS}", f"Ada Quill: {SAYS}")
    assert [turn.label and turn.label.text for turn in briefing.turns] == ["Operator", "Ada Quill"]
    assert line in [item.text for item in briefing.furniture]
    assert briefing.abstract is None


def test_participants_and_abbreviations_are_headings_of_the_head() -> None:
    briefing = read(
        "Bay press briefing on the storm",
        "PARTICIPANTS:",
        "Unidentified Male 1",
        "ABBREVIATIONS:",
        "[U/I] = Unintelligible",
        "Unidentified Male 1: Admiral Rook will make his opening remarks.",
        f"Admiral Rook: {SAYS}",
    )
    assert [turn.label and turn.label.text for turn in briefing.turns] == ["Unidentified Male 1", "Admiral Rook"]


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("THE MODERATOR", "moderation"),
        ("Coordinator", "moderation"),
        ("STAFF", "moderation"),
        ("Member of the Media", "question"),
        ("Media", "question"),
        ("Interviewer", "question"),
        ("UNIDENTIFIED FEMALE", "question"),
        ("SG", "answer"),
    ],
)
def test_words_for_a_role(label: str, kind: str) -> None:
    briefing = read("Press briefing on the pier", f"Q: {ASKS}", f"{label}: Yes.", "MR. REED: No.", f"Q: {ASKS}")
    turn = briefing.turns[1]
    assert (turn.label and turn.label.text, turn.kind.value, turn.speaker, turn.outlet) == (label, kind, None, None)


def test_the_moderator_who_opens_is_no_abstract() -> None:
    briefing = read(
        "BAY CUP 2ND ROUNDS: LANHAI",
        "March 19, 2031",
        "THE MODERATOR: Ada Quill and Bo Roe are here.",
        f"Q. {ASKS}",
        "ADA QUILL: On Friday.",
    )
    assert said(briefing)[0] == ("moderation", "THE MODERATOR", 1)
    assert briefing.abstract is None


def test_a_voice_that_a_machine_has_numbered_in_small_letters() -> None:
    found = labels("Bay earnings call", *[f"spk0{n % 3}: {SAYS}" for n in range(9)])
    assert found == [f"spk0{n % 3}" for n in range(9)]
    # A role in small letters that stands once is part of a sentence.
    assert labels("Bay earnings call", f"MR. REED: {SAYS}", "speaker: a word.", f"Q: {ASKS}") == ["MR. REED", "Q"]


def test_a_surname_alone_that_recurs() -> None:
    talk = [line for _ in range(4) for line in (f"Rumford: {SAYS}", SAYS, f"Q: {ASKS}")]
    briefing = read("Harbour news briefing", *talk)
    assert said(briefing)[:3] == [("statement", "Rumford", 2), ("question", "Q", 1), ("answer", "Rumford", 2)]


def test_a_word_that_recurs_and_that_the_document_writes_small_is_no_name() -> None:
    talk = [
        line for _ in range(4) for line in (f"MR. REED: {SAYS}", "Vaccinations: the vaccinations go on.", f"Q: {ASKS}")
    ]
    assert labels("Harbour news briefing", *talk) == ["MR. REED", "Q"] * 4


def test_first_names_alone_of_which_some_stand_once() -> None:
    names = ["Jose", "Lili", "Odile", "Jordi", "Derek"]
    talk = [line for name in names for line in (f"{name}: {ASKS}", f"Dana: {SAYS}", f"Christian: {SAYS} {SAYS}")]
    briefing = read("Readout of the Tide Commission's press briefing", *talk, "Marta: No.")
    found = [turn.label and turn.label.text for turn in briefing.turns]
    assert found == [*[one for name in names for one in (name, "Dana", "Christian")], "Marta"]
    assert {turn.kind.value for turn in briefing.turns[::3][:5]} == {"question"}


def test_a_name_with_a_body_in_brackets_that_stands_once() -> None:
    briefing = read(
        "Press Briefing by Presidential Spokesperson Harry Rook",
        *["PRESIDENTIAL SPOKESPERSON ROOK: Good morning.", "Ian Crewe (GMB-7): Good morning, Secretary."],
        *[f"Mr. Crewe: {ASKS}", f"PRESIDENTIAL SPOKESPERSON ROOK: {SAYS}"] * 3,
    )
    assert [turn.label and turn.label.text for turn in briefing.turns[:3]] == [
        "PRESIDENTIAL SPOKESPERSON ROOK",
        "Ian Crewe (GMB-7)",
        "Mr. Crewe",
    ]
    assert {turn.speaker.name for turn in briefing.turns if turn.speaker} == {"Harry Rook", "Ian Crewe"}


def test_a_host_asks_whoever_the_title_says_the_interview_is_with() -> None:
    briefing = read(
        "Interview with Karl Stern – Harbour Nine, Today Show",
        f"KARL STERN, HOST: {SAYS}",
        f"AMANDA RICH, MINISTER FOR TIDES: {SAYS}",
        f"KARL STERN: {ASKS}",
        f"RICH: {SAYS}",
    )
    assert [turn.kind.value for turn in briefing.turns] == ["question", "answer", "question", "answer"]
    assert briefing.participants[0].role is ParticipantRole.JOURNALIST


def test_who_presents_is_listed_and_is_no_label() -> None:
    briefing = read(
        "Image of the harbour",
        "Presenter: Secretary of Tides Donald H. Rumford",
        "Wednesday, February 19, 2031 - 1:46 p.m. EST",
        "Harbour News Briefing - Secretary Rumford",
        f"Rumford: {SAYS}",
    )
    assert briefing.title == "Harbour News Briefing - Secretary Rumford"
    assert [(one.name, one.title, one.listed) for one in briefing.participants] == [
        ("Donald H. Rumford", "Secretary of Tides", True)
    ]
    assert said(briefing) == [("statement", "Donald H. Rumford", 1)]
    # Where it recurs it is who asks.
    talk = [line for _ in range(3) for line in (f"PRESENTER: {ASKS}", f"MINISTER: {SAYS}")]
    assert labels("Doorstop on tides", *talk) == ["PRESENTER", "MINISTER"] * 3


def test_two_presenters_have_an_office_each() -> None:
    briefing = parse(
        "News Transcript\n\n"
        "Presenter: Brigadier General Mark Kimber, Deputy Director for Operations and Daniel Senn, Senior Advisor, Bay"
        " Authority\nSaturday, June 12, 2031\n\nBay Authority Briefing\n\n"
        f"MR. SENN: {SAYS}\n\nQ: {ASKS}\n\nGEN. KIMBER: {SAYS}\n\nThe Pentagon was not there.\n",
        dialect="pentagon",
        registry=BUILTIN,
    )
    assert briefing.title == "Bay Authority Briefing"
    assert [(one.name, one.title) for one in briefing.participants] == [
        ("Mark Kimber", "Brigadier General, Deputy Director for Operations"),
        ("Daniel Senn", "Senior Advisor, Bay Authority"),
    ]


def test_lines_of_a_site_are_furniture() -> None:
    lines = ["Skip to Main Navigation", "Secondary Navigation", "Return to Transcripts main page", "Home Page"]
    briefing = read(*lines, "Transcript: Mayor Rook Appears on the Harbour Show", "November 13, 2031", f"Mayor: {SAYS}")
    assert briefing.title == "Transcript: Mayor Rook Appears on the Harbour Show"
    assert [item.text for item in briefing.furniture] == lines
    assert briefing.event.date == dt.date(2031, 11, 13)


def test_who_wrote_a_transcript_is_no_title() -> None:
    briefing = read("Doorstop on tides", f"MINISTER: {SAYS}", f"Q: {ASKS}", "Transcript: Harbour Board press office")
    assert [item.text for item in briefing.furniture] == ["Transcript: Harbour Board press office"]


def test_a_time_alone_below_the_title_is_when_it_began() -> None:
    briefing = read(
        "Harbour Department Briefing, June 23", "Thursday, June 23, 2033", "(1:05 p.m. EDT)", f"MR. REED: {SAYS}"
    )
    assert (briefing.event.time, briefing.event.timezone) == (dt.time(13, 5), "EDT")
    assert briefing.event.place is None
    assert [piece.kind for piece in briefing.front] == [
        FrontMatterKind.TITLE,
        FrontMatterKind.DATELINE,
        FrontMatterKind.DATELINE,
    ]
    assert codes(briefing) == ["BP001", "BP401"]


def test_an_office_with_its_article_in_capitals_is_a_label_though_it_stands_once() -> None:
    briefing = read("REMARKS BY THE MAYOR", "Harbour Hotel", "12:31 P.M. EDT", f"THE MAYOR: {SAYS}", SAYS)
    assert said(briefing) == [("statement", "THE MAYOR", 2)]
    assert (briefing.event.time, briefing.event.end_time) == (dt.time(12, 31), None)


def test_a_time_above_all_labels_ends_nothing() -> None:
    briefing = parse(f"{SAYS}\n\n12:31 P.M. EDT\n\n{SAYS}\n\n{SAYS}", registry=BUILTIN)
    assert [len(turn.paragraphs) for turn in briefing.turns] == [3]
    assert "BP601" not in codes(briefing)


def test_a_surname_in_capitals_and_later_initials() -> None:
    briefing = read(
        "Bay Cup Post-Race Press Conference",
        f"Q: {ASKS}",
        f"Christian HORNBY: {SAYS}",
        f"Q: {ASKS}",
        f"CH: {SAYS}",
        f"Q: {ASKS}",
        f"Eric BOULLE: {SAYS}",
        f"Q: {ASKS}",
        f"CH: {SAYS}",
    )
    assert [turn.speaker.name for turn in briefing.turns if turn.speaker] == [
        *("Christian Hornby", "Christian Hornby", "Eric Boulle", "Christian Hornby")
    ]


def test_initials_that_two_names_have_are_nobodys() -> None:
    talk = [
        f"Q: {ASKS}",
        f"Christian HORNBY: {SAYS}",
        f"Q: {ASKS}",
        f"Carla HUGHES: {SAYS}",
        f"Q: {ASKS}",
        f"CH: {SAYS}",
    ]
    briefing = read("Bay Cup Post-Race Press Conference", *talk, f"Q: {ASKS}", f"CH: {SAYS}")
    assert {
        turn.speaker.name for turn in briefing.turns if turn.label and turn.label.text == "CH" and turn.speaker
    } <= {"Ch"}


def test_the_head_of_a_talk_without_labels_is_no_speech() -> None:
    briefing = read(
        "Spokesperson's Press Briefing (April 16, 2031)",
        *["Press Briefing", "Spokesperson and Deputy Minister for Tides Noh Kwang-il", "Apr. 16, 2031 14:30 KST"],
        *["Good afternoon. Let me start today’s briefing.", "Today, I have two announcements", SAYS],
    )
    assert [turn.paragraphs[0].text for turn in briefing.turns] == ["Good afternoon. Let me start today’s briefing."]
    assert (briefing.event.time, briefing.event.timezone) == (dt.time(14, 30), "KST")


def test_who_greets_is_no_abstract_though_a_heading_follows() -> None:
    words = "Ladies and gentlemen, thank you for standing by. I would now like to begin."
    briefing = read("Earnings call of the Bay Company", words, "speaker", "Steve Filt", SAYS)
    assert briefing.abstract is None
    assert briefing.turns[0].text.startswith(words)


def test_when_an_embargo_ends_is_not_when_it_began() -> None:
    briefing = read(
        "EMBARGOED UNTIL 10:00 PM EST, March 24, 2031",
        "Interview of the Mayor",
        "5:25 P.M. EST",
        f"Q: {ASKS}",
        "MR. REED: No.",
    )
    assert (briefing.event.date, briefing.event.time) == (dt.date(2031, 3, 24), dt.time(17, 25))


def test_rights_and_places_of_a_head() -> None:
    rights = "(C) COPYRIGHT 2031, HARBOUR NEWS SERVICE. ALL RIGHTS RESERVED."
    briefing = read("Harbour Club Luncheon Briefing", "LOCATION: HARBOUR CLUB, LANHAI", rights, f"MS. SMITH: {SAYS}")
    assert briefing.event.venue == "HARBOUR CLUB, LANHAI"
    assert [item.text for item in briefing.furniture] == [rights]


def test_initials_that_stand_once() -> None:
    briefing = read(
        "2031 Harbour Grand Prix - Thursday Press Conference",
        "PART ONE – Ada QUILL (Tide Motors), Bo LUND (Kelp Racing), Cleo MARSH (Reef)",
        "Q: Ada, let us start with you.",
        f"Ada QUILL: {SAYS}",
        f"Q: Cleo, {ASKS}",
        f"CM: {SAYS}",
        f"Q: Ada, {ASKS}",
        f"AQ: {SAYS}",
    )
    assert briefing.title == "2031 Harbour Grand Prix - Thursday Press Conference"
    assert [(person.name, person.title, person.listed) for person in briefing.participants] == [
        ("Ada Quill", "Tide Motors", True),
        ("Bo Lund", "Kelp Racing", True),
        ("Cleo Marsh", "Reef", True),
    ]
    answers = briefing.turns[1::2]
    assert [(str(turn.kind), turn.speaker and turn.speaker.name) for turn in answers] == [
        *(("answer", "Ada Quill"), ("answer", "Cleo Marsh"), ("answer", "Ada Quill"))
    ]


@pytest.mark.parametrize("lead", ["1 – ", "2. - "])
def test_numbered_names_with_bodies_are_listed_though_each_has_a_line(lead: str) -> None:
    briefing = read(
        "2031 Harbour Grand Prix Press Conference",
        f"{lead}Bo LUND (Kelp Racing)",
        "Q: Bo, how was it?",
        f"BL: {SAYS}",
        f"Q: {ASKS}",
        f"BL: {SAYS}",
    )
    assert [(person.name, person.title) for person in briefing.participants] == [("Bo Lund", "Kelp Racing")]
    assert [turn.speaker and turn.speaker.name for turn in briefing.turns] == [None, "Bo Lund"] * 2


def test_a_line_of_names_with_bodies_is_no_title() -> None:
    briefing = read("DRIVERS – Ada QUILL (Tide), Bo LUND (Kelp)", f"Q: {ASKS}", f"Ada QUILL: {SAYS}", f"AQ: {SAYS}")
    assert briefing.title == ""
    assert [person.name for person in briefing.participants] == ["Ada Quill", "Bo Lund"]


@pytest.mark.parametrize("label", ["JON TREMLETT/TV7", "Jon Tremlett / TV7"])
def test_a_name_and_an_outlet_on_both_sides_of_a_stroke(label: str) -> None:
    briefing = read(
        "Press Briefing of Harbour Spokesperson Salva Quay",
        f"USEC. ORR: Good morning. {SAYS}",
        f"SEC. QUAY: Good morning. {SAYS}",
        f"{label}: {ASKS}",
        f"SEC. QUAY: {SAYS}",
        f"{label}: {ASKS}",
        f"SEC. QUAY: {SAYS}",
        f"Q: {ASKS}",
        f"SEC. QUAY: {SAYS}",
    )
    assert briefing.dialect == "generic"
    assert [str(turn.kind) for turn in briefing.turns][2:] == ["question", "answer"] * 3
    asks = briefing.turns[2]
    assert (asks.speaker and asks.speaker.name, asks.outlet and asks.outlet.name) == ("Jon Tremlett", "TV7")
    opener = briefing.turns[0].speaker
    assert opener
    assert (opener.name, opener.title) == ("Orr", "USEC.")


def test_two_people_on_both_sides_of_a_stroke_are_no_outlet() -> None:
    briefing = read("Harbour press briefing", f"Ada Quill/Bo Lund: {SAYS}", f"Q: {ASKS}", f"Ada Quill: {SAYS}")
    assert briefing.outlets == ()


def test_an_honorific_that_touches_the_name() -> None:
    briefing = read("Harbour press briefing", f"Mr.Jon Tremlett (Official Spokesperson): {SAYS}")
    (speaker,) = briefing.participants
    assert (speaker.honorific, speaker.name, speaker.title) == ("Mr.", "Jon Tremlett", "Official Spokesperson")


def test_lines_of_strokes_and_addresses_of_pages() -> None:
    briefing = read(
        "| |", "Harbour press briefing", "LOCATION: http://bay.example/2031/s4.htm", f"Q: {ASKS}", f"MR. LUND: {SAYS}"
    )
    assert briefing.title == "Harbour press briefing"
    assert briefing.event.place is None


def test_an_index_of_subjects_below_the_briefer_names_nobody() -> None:
    briefing = read(
        "HARBOUR OFFICE",
        "DAILY PRESS BRIEFING",
        "Friday, May 12, 2031",
        "Briefer:  Jon Tremlett",
        "Reports on the tides ...........  1",
        "Pilings Process",
        "Walk-out from the Sandbank Conference  8-9",
        f"MR. TREMLETT: {SAYS}",
        f"Q: {ASKS}",
        f"MR. TREMLETT: {SAYS}",
    )
    assert [person.name for person in briefing.participants] == ["Jon Tremlett"]
