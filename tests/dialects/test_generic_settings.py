"""The same fictional talk, set in the many ways that programs and people set labels."""

import re

import pytest

from briefparse import coverage, parse
from generic import read
from scio import BUILTIN, said

PLAIN = (
    "Sarah Whitcombe: Good morning. We have three items: one, two, three.",
    "Reporter: Was anyone hurt?",
    "Tom Eriksen: No. Nobody was.",
    "Reporter: What did it cost?",
    "Tom Eriksen: Two million.",
    "Sarah Whitcombe: Thank you.",
)

PLAINLY = [
    ("statement", "Sarah Whitcombe", 1),
    ("question", "Reporter", 1),
    ("answer", "Tom Eriksen", 1),
    ("question", "Reporter", 1),
    ("answer", "Tom Eriksen", 1),
    ("answer", "Sarah Whitcombe", 1),
]


@pytest.mark.parametrize(
    ("pattern", "put"),
    [
        ("Whitcombe:", "Whit\u00adcombe:"),
        ("^", "\u200e"),
        (": ", "\u200f: "),
        ("^", "\u202a"),
        ("^", "• "),
        ("^", "- "),
        ("^", "— "),
        ("^", ">> "),
        ("^", "> "),
        ("^", "3. "),
        ("^", "[12] "),
        ("^", "7) "),
        ("^", "104\t"),
        (": ", " – "),
        (": ", " - "),
        (": ", "\t"),
        (": ", " [00:00:12]: "),
        ("^", "01:12 "),
        ("Eriksen:", "Eriksen (Harbor Lights):"),
        ("No. Nobody", "“No.” Nobody"),
        ("Two million.", "“Two million,” as we said."),
    ],
)
def test_the_same_talk_however_it_is_set(pattern: str, put: str) -> None:
    lines = [re.sub(pattern, put, line, count=1) for line in PLAIN]
    briefing = parse("\n\n".join(("Harbor briefing", "9 July 2031", *lines)), registry=BUILTIN)
    assert said(briefing) == PLAINLY if briefing.dialect == "generic" else said(briefing)[:5] == PLAINLY[:5]
    assert coverage(briefing).complete
    assert {label.text for turn in briefing.turns if (label := turn.label)} <= {
        "Sarah Whitcombe",
        "Reporter",
        "Tom Eriksen",
        "Tom Eriksen (Harbor Lights)",
    }


def test_items_of_a_list_beside_labels_are_no_labels() -> None:
    items = (
        "• New Mexico: four boats",
        "• Ann Lee: two boats",
        "- South Bay: none",
        "— In short: six",
        "1. Port Quay: one",
    )
    briefing = read("Harbor briefing", *PLAIN[:3], *items, *PLAIN[3:])
    assert len(briefing.turns) == 6
    assert len(briefing.turns[2].paragraphs) == 6


def test_numbered_voices_of_a_program() -> None:
    names = {"Sarah Whitcombe": "SPEAKER_00", "Reporter": "SPEAKER_02", "Tom Eriksen": "SPEAKER_01"}
    lines = [f"{names[line.partition(':')[0]]}:{line.partition(':')[2]}" for line in PLAIN]
    briefing = read("Harbor briefing", *lines)
    assert [turn.label.text[-1] for turn in briefing.turns if turn.label] == ["0", "2", "1", "2", "1", "0"]
    assert [str(turn.kind) for turn in briefing.turns[1:5]] == ["question", "answer"] * 2
    assert briefing.participants == ()


def test_captions() -> None:
    cues = [f"00:00:0{n}.000 --> 00:00:0{n + 1}.500 align:start\n{line}" for n, line in enumerate(PLAIN)]
    briefing = parse("WEBVTT\n\nHarbor briefing\n\n" + "\n\n".join(cues), registry=BUILTIN)
    assert said(briefing) == PLAINLY
    assert not any("-->" in turn.text for turn in briefing.turns)


@pytest.mark.parametrize(
    "code", ["[00:{:02}:05] ", "({:02}:40) ", "[{:02}:40]", "00:{:02}:05 ", "[00:{:02}:05.120]\xa0"]
)
def test_time_codes_before_labels(code: str) -> None:
    lines = [
        "Sarah Whitcombe: Good morning and welcome.",
        "Tom Eriksen: The channel is open.",
        "Reporter 1: Was anyone hurt?",
        "Tom Eriksen: No.",
        "Reporter 2: Joe Kavan from Reuters. What did it cost?",
        "Tom Eriksen: Two million.",
    ]
    briefing = read(
        "Harbor briefing, 9 July 2031", "\n".join(f"{code.format(n)}{line}" for n, line in enumerate(lines))
    )
    assert said(briefing) == [
        ("statement", "Sarah Whitcombe", 1),
        ("statement", "Tom Eriksen", 1),
        ("question", "Reporter 1", 1),
        ("answer", "Tom Eriksen", 1),
        ("question", "Reuters", 1),
        ("answer", "Tom Eriksen", 1),
    ]
    assert "".join(turn.text for turn in briefing.turns).count(":") == 0


@pytest.mark.parametrize("time", ["9:40 A.M.", "9:40 am", "14:10 Uhr", "9:40\xa0p.m."])
def test_a_time_of_day_before_a_label_is_no_place_in_a_recording(time: str) -> None:
    briefing = read("Harbor briefing", f"{time} Sarah Whitcombe: Good morning.", *PLAIN[1:])
    assert next(turn.label.text for turn in briefing.turns if turn.label) == "Reporter"
    assert all(label.text != "A" for turn in briefing.turns if (label := turn.label))


def test_what_services_say_of_themselves_is_not_said() -> None:
    briefing = read(
        "Harbor briefing", "Sarah Whitcombe started transcription", *PLAIN, "Sarah Whitcombe stopped transcription"
    )
    assert len(briefing.turns) == 6
    assert all("transcription" not in turn.text for turn in briefing.turns)
    briefing = read("Harbor briefing", *PLAIN, "Transcribed by https://transcripts.example")
    assert [piece.text for piece in briefing.furniture] == ["Transcribed by https://transcripts.example"]
    assert said(briefing) == PLAINLY
