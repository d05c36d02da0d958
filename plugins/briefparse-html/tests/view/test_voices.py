"""Who speaks, in which colour, and how long."""

from __future__ import annotations

import pytest
from briefparse import Briefing, Person, TurnKind

from briefparse_html.view.lanes import WIDTH
from briefparse_html.view.voices import COLOURS, voices_of
from transcripts import ODA, everything, lighthouses, said


def test_people_outlets_and_labels_that_name_neither() -> None:
    voices = voices_of(everything())
    assert [voice.name for voice in voices.people] == ["Dr. Oda Reef", "Ibe Sand", "Ash Dune", "Nil Quay"]
    assert [voice.name for voice in voices.outlets] == ["Dune Gazette"]
    assert [voice.name for voice in voices.others] == ["Q", "(no label)", "SENIOR OFFICIAL"]
    assert voices.keys == (("p2",), ("p1",), ("x1",), ("x2",), ("p3", "o1"), ("x3",))
    assert voices.tones == ("chair", "c1", "asker", "asker", "asker", "asker")


def test_a_speaker_whom_no_list_names_is_added() -> None:
    briefing = Briefing(id="b", body=(said(1, "Dr. Reef", ODA, TurnKind.STATEMENT, "Yes."),))
    assert [voice.name for voice in voices_of(briefing).people] == ["Dr. Oda Reef"]


def test_words_and_shares_add_up() -> None:
    briefing = lighthouses()
    voices = voices_of(briefing)
    everyone = (*voices.people, *voices.outlets)
    assert sum(voice.words for voice in everyone) == briefing.word_count
    assert sum(voice.turns for voice in everyone) == len(briefing.turns)
    assert sum(voice.share for voice in everyone) == pytest.approx(1)


def test_the_bars_of_all_lanes_fill_the_timeline_in_order() -> None:
    briefing = lighthouses()
    voices = voices_of(briefing)
    bars = sorted((bar for voice in (*voices.people, *voices.outlets) for bar in voice.bars), key=lambda bar: bar.turn)
    assert [bar.turn for bar in bars] == [turn.n for turn in briefing.turns]
    place = 0.0
    for turn, bar in zip(briefing.turns, bars, strict=True):
        assert bar.x == pytest.approx(place, abs=0.1)
        assert bar.width == pytest.approx(WIDTH * turn.word_count / briefing.word_count, abs=0.1)
        place += WIDTH * turn.word_count / briefing.word_count
    assert place == pytest.approx(WIDTH)


def test_turns_without_words_are_still_seen() -> None:
    briefing = Briefing(id="b", body=(said(1, "A", None, TurnKind.ANSWER), said(2, "B", None, TurnKind.ANSWER, "x")))
    bars = [bar for voice in voices_of(briefing).others for bar in voice.bars]
    assert all(bar.width > 0 and 0 <= bar.x <= WIDTH - bar.width for bar in bars)


def test_colours_that_repeat_are_marked() -> None:
    people = tuple(Person(f"p{n}", f"Person {n}") for n in range(COLOURS * 2 + 1))
    tones = [voice.tone for voice in voices_of(Briefing(id="b", participants=people)).people]
    assert tones[0] == "c1"
    assert tones[COLOURS] == "c1 again"
    assert len(set(tones)) == 2 * COLOURS
