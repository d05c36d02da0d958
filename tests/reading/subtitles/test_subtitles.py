"""Subtitles and captions, read as transcripts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefparse import BlockHint, Registry, TooLargeError, coverage, export, parse
from briefparse.model import Note, NoteKind, Paragraph, TurnKind
from briefparse.reading.document import Document
from briefparse.reading.subtitles import SubtitlesReader
from briefparse.testing.growth import assert_in_step
from reading.subtitles.tracks import SUBVIEWER, TEAMS, TELEVISION, TRACKS, YOUTUBE, ZOOM

if TYPE_CHECKING:
    from briefparse import Briefing

Spoken = list[tuple[str | None, str]]


def spoken(track: str) -> Spoken:
    """Return the label of each turn and what was said under it."""
    return [
        (turn.label.text if turn.label else None, " ".join(part.text for part in turn.paragraphs))
        for turn in parse(track).turns
    ]


def srt(*cues: str, each: float = 2.0, pause: float = 0.0) -> str:
    """Make a file of cues one after the other, so many seconds long."""

    def time(seconds: float) -> str:
        return f"{int(seconds // 3600):02}:{int(seconds // 60 % 60):02}:{seconds % 60:06.3f}".replace(".", ",")

    step = each + pause
    return "\n".join(
        f"{n + 1}\n{time(n * step)} --> {time(n * step + each)}\n{words}\n" for n, words in enumerate(cues)
    )


def blocks(track: str) -> list[tuple[BlockHint, str]]:
    document = SubtitlesReader().read(track.encode(), None)
    return [(block.hint, block.span.of(document.text)) for block in document.blocks]


def paragraphs(track: str) -> list[str]:
    return [words.replace("\n", " ") for hint, words in blocks(track) if hint is BlockHint.SPEECH]


def test_voice_tags_are_labels_and_cues_of_a_voice_one_turn() -> None:
    assert spoken(TEAMS) == [
        (
            "Mara Venn",
            "Good morning, everyone. Thank you for coming to this fictional briefing. I will take questions & answers.",
        ),
        ("Speaker 1", "When will the bridge open?"),
        ("Mara Venn", "In spring: we wait for steel."),
    ]
    briefing = parse(TEAMS)
    assert [turn.kind for turn in briefing.turns] == [TurnKind.STATEMENT, TurnKind.QUESTION, TurnKind.ANSWER]
    assert [person.name for person in briefing.participants] == ["Mara Venn"]


def test_names_before_each_cue_are_labels_however_people_typed_them() -> None:
    assert spoken(ZOOM) == [
        ("Mara Venn", "Good morning, everyone. Thank you for coming to this fictional briefing."),
        ("phone of ola", "When will the bridge open?"),
        ("Mara Venn", "In spring: we wait. That is all."),
    ]


def test_names_where_turns_begin_are_weighed_as_in_any_text() -> None:
    cues = [
        "Mara Venn: Good morning, all",
        "of you.",
        "Ola Bik: Why?",
        "Mara Venn: So.",
        "Note: it is",
        "Ola Bik: When?",
    ]
    assert spoken(srt(*cues)) == [
        ("Mara Venn", "Good morning, all of you."),
        ("Ola Bik", "Why?"),
        ("Mara Venn", "So. Note: it is"),
        ("Ola Bik", "When?"),
    ]


def test_a_cue_of_a_meeting_that_begins_with_no_name() -> None:
    named = [f"{name}: Part {n}." for name in ("Mara Venn", "ola") for n in range(4)]
    track = srt(*named, "so it is.", "Note: so it was.")
    assert [words for hint, words in blocks(track) if hint is BlockHint.VOICE] == ["Mara Venn:", "ola:"]
    assert spoken(track) == [
        ("Mara Venn", "Part 0. Part 1. Part 2. Part 3."),
        ("ola", "Part 0. Part 1. Part 2. Part 3. so it is. Note: so it was."),
    ]


def test_signs_for_another_voice_part_turns_with_or_without_a_name() -> None:
    assert spoken(TELEVISION) == [
        (
            "MARA VENN",
            "GOOD MORNING. THANK YOU FOR COMING. WE HAVE THREE ITEMS TODAY. FIRST: THE HARBOUR, WHICH IS FICTIONAL.",
        ),
        (">>", "WHEN WILL IT OPEN?"),
        ("MARA VENN", "IN SPRING."),
        ("REPORTER", "THANK YOU."),
        (">>", "ONE MORE QUESTION, PLEASE?"),
        ("MARA VENN", "NO. [LAUGHTER]"),
    ]
    nobody = [turn for turn in parse(TELEVISION).turns if turn.label is not None and turn.label.text == ">>"]
    assert [(turn.speaker, turn.outlet) for turn in nobody] == [(None, None)] * 2


def test_captions_that_roll_are_read_once() -> None:
    assert spoken(YOUTUBE) == [
        (None, "good morning everyone and thank you"),
        (">>", "when will it open"),
        (">>", "in spring"),
    ]
    briefing = parse(YOUTUBE)
    told = [item.message for item in briefing.diagnostics if item.code == "BP161"]
    assert told == ["6 lines that the cue before shows already were read once"]


def test_a_line_that_grows_is_read_once() -> None:
    track = srt("ONE", "ONE TWO", "ONE TWO THREE.", "ONE TWO THREE.\nFOUR", "FOUR FIVE", "FOUR FIVE SIX.")
    assert paragraphs(track) == ["ONE TWO THREE. FOUR FIVE SIX."]


def test_what_is_said_twice_is_read_twice() -> None:
    track = srt("HOST: Who is next?", *["Go ahead."] * 24)
    assert parse(track).turns[0].text.count("Go ahead.") == 24
    rolling = srt("A one.\nGo ahead.", "Go ahead.\nGo ahead.", "Go ahead.\nB two.", "B two.\nC three.")
    assert paragraphs(rolling) == ["A one. Go ahead. Go ahead. B two. C three."]


def test_the_form_of_youtube_with_a_comma_between_the_times() -> None:
    assert spoken(SUBVIEWER) == [
        ("MARA VENN", "Hi, everybody. Thank you for coming to this fictional briefing."),
        ("REPORTER", "When will it open?"),
        ("MARA VENN", "In spring."),
    ]


def test_when_each_paragraph_was_said_is_kept_as_a_note() -> None:
    briefing = parse(TEAMS)
    notes = [item for item in briefing.body if isinstance(item, Note)]
    notes += [block for turn in briefing.turns for block in turn.blocks if isinstance(block, Note)]
    assert {note.kind for note in notes} == {NoteKind.TIME}
    assert sorted(note.text for note in notes) == [
        "00:00:03.120 --> 00:00:09.000",
        "00:00:19.000 --> 00:00:22.000",
        "00:00:25.000 --> 00:00:28.000",
        "00:00:29.000 --> 00:00:32.000",
    ]
    assert briefing.event.time is None
    assert briefing.event.end_time is None


@pytest.mark.parametrize("track", TRACKS.values(), ids=TRACKS)
def test_nothing_is_lost_and_everything_returns(track: str) -> None:
    briefing = parse(track)
    whole = coverage(briefing)
    assert (whole.unassigned, whole.unclassified, whole.assigned) == ((), (), whole.total)
    for name in ("json", "tei", "markdown", "docx"):
        assert parse(export(briefing, name)) == briefing


@pytest.mark.parametrize("track", TRACKS.values(), ids=TRACKS)
@pytest.mark.parametrize("form", ["utf-8", "utf-8-sig", "utf-16", "old Mac", "Windows", "blank lines above"])
def test_content_tells_the_format(track: str, form: str) -> None:
    text = {"old Mac": track.replace("\n", "\r"), "Windows": track.replace("\n", "\r\n")}.get(form, track)
    if form == "blank lines above":
        text = text if text.startswith("WEBVTT") else f"\n\n{text}"
    data = text.encode(form if form.startswith("utf") else "utf-8")
    assert Registry.builtin().reader_for(data, "captions.txt").name == "subtitles"
    assert [turn.text for turn in parse(data).turns] == [turn.text for turn in parse(track).turns]


@pytest.mark.parametrize(
    "text",
    [
        "MARA VENN: At 10:00 --> 11:00 the bridge is closed.\n\nREPORTER: Why?\n",
        "00:00:03\n\nMara Venn: Good morning.\n\nReporter: Why?\n",
        "10:00\n\nBriefing on bridges\n\nHost: Welcome.\n",
        "<!-- saved --><p>Host: Welcome.</p><p>Q  Why?</p><p>A  So.</p>",
        "WEBVTTs are files.\n",
        "",
    ],
)
def test_other_texts_are_not_claimed(text: str) -> None:
    for name in (None, "page.txt", "page.srt"):
        assert SubtitlesReader().claims(text.encode(), name) == 0


def test_times_further_on_count_only_in_a_file_that_is_named_so() -> None:
    data = f"Made by nobody.\nFor a test.\nOf captions.\nIn a file.\n\n{ZOOM.removeprefix('WEBVTT')}".encode()
    assert SubtitlesReader().claims(data, "page.txt") == 0
    assert Registry.builtin().reader_for(data, "page.srt").name == "subtitles"
    assert parse(data, name="page.srt").source.text.startswith("Made by nobody.\n\nFor a test.")


def test_the_head_says_title_and_language() -> None:
    document = SubtitlesReader().read(
        b"WEBVTT - Briefing on bridges\nLanguage: en\n\n00:01.000 --> 00:02.000\nHi.", None
    )
    assert document.metadata == (("title", "Briefing on bridges"), ("language", "en"))
    assert document.media_type == "text/vtt"
    assert parse("WEBVTT - Briefing on bridges\n\n00:01.000 --> 00:02.000\nHost: Hi.\n").title == "Briefing on bridges"


def test_what_is_for_the_screen_is_no_text() -> None:
    track = (
        "WEBVTT\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:a\n\nNOTE a comment\nof two lines\n\nintro\n"
        "00:01.000 --> 00:02.000 position:10% line:-1\n<c.red>Good</c> <i>morning</i>, <lang en>all</lang>,\n"
        '{\\an8}<font color="red">and</font> &lt;v Nobody&gt; at AT&T <laughs>.\n'
    )
    assert paragraphs(track) == ["Good morning, all, and <v Nobody> at AT&T <laughs>."]
    assert "BP162" in {item.code for item in parse(track).diagnostics}


def test_cues_without_blank_lines_or_with_too_many() -> None:
    track = (
        "1\n00:00:01,000 --> 00:00:02,000\nHost: There are\n\n42\nislands.\n2\n00:00:02,000 --> 00:00:03,000\nAll of\n"
        "3\n\n00:00:03,000 --> 00:00:04,000\nthem are\n\n4\n00:00:04,000 --> 00:00:05,000\n\n5\n"
        "00:00:05,000 --> 00:00:06,000\nfictional.\n"
    )
    assert paragraphs(track) == ["Host: There are 42 islands. All of them are fictional."]


def test_lines_of_chinese_are_joined_without_a_blank() -> None:
    briefing = parse(srt("主持人：大家好，欢迎", "出席发布会。", "记者：为什么？", "主持人：谢谢。"))
    assert [turn.text for turn in briefing.turns] == ["大家好，欢迎出席发布会。", "为什么？", "谢谢。"]


def test_a_name_in_the_midst_of_a_cue_begins_a_turn_and_a_colon_in_a_sentence_none() -> None:
    track = srt("MARA VENN: WE HAVE THE", "THREE ITEMS: TIDES, BOATS", "AND PAY. REPORTER: WHY?\nMARA VENN: SO.")
    assert paragraphs(track) == [
        "MARA VENN: WE HAVE THE THREE ITEMS: TIDES, BOATS AND PAY. REPORTER: WHY?",
        "MARA VENN: SO.",
    ]


def test_two_voices_with_dashes_in_one_cue() -> None:
    assert blocks(srt("- When?\n- In spring.", "- that is all"))[1::3] == [
        (BlockHint.VOICE, "-"),
        (BlockHint.VOICE, "-"),
    ]


def test_a_sign_alone_waits_for_its_words() -> None:
    track = srt("HOST: Welcome.", ">>", "REPORTER: Why?", ">>", "Nobody knows.", pause=3)
    assert [(hint, words) for hint, words in blocks(track) if hint is not BlockHint.TIME] == [
        (BlockHint.SPEECH, "HOST: Welcome."),
        (BlockHint.SPEECH, "REPORTER: Why?"),
        (BlockHint.VOICE, ">>"),
        (BlockHint.SPEECH, "Nobody knows."),
    ]


def test_paragraphs_end_at_pauses_and_after_a_minute() -> None:
    assert len(paragraphs(srt("Host: We wait.", "We go.", pause=1.9))) == 1
    assert len(paragraphs(srt("Host: We wait.", "We go.", pause=2.1))) == 2
    assert len(paragraphs(srt("Host: We wait", "and go.", pause=5.9))) == 1
    assert len(paragraphs(srt("Host: We wait", "and go.", pause=6.1))) == 2
    assert len(paragraphs(srt(*["We go."] * 61, each=1))) == 2
    assert len(paragraphs(srt(*["we go"] * 181, each=1))) == 2


def test_words_outside_of_a_voice_tag_are_a_paragraph_of_their_own() -> None:
    track = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Mara Venn>So it is.</v> (Laughter.)\n"
    assert [words for hint, words in blocks(track) if hint is not BlockHint.TIME] == [
        "Mara Venn",
        "So it is.",
        "(Laughter.)",
    ]


def test_captions_without_any_voice_are_speech_from_the_first_word() -> None:
    briefing: Briefing = parse(srt("Briefing on bridges", "and on tides", "by nobody at all"))
    assert briefing.title == ""
    assert [turn.text for turn in briefing.turns] == ["Briefing on bridges and on tides by nobody at all"]
    assert isinstance(briefing.turns[0].blocks[-1], Paragraph)


def test_nothing_shown_is_reported() -> None:
    document = SubtitlesReader().read(b"WEBVTT\n\n00:01.000 --> 00:02.000\n\n", None)
    assert isinstance(document, Document)
    assert [item.code for item in document.diagnostics] == ["BP104"]


def test_too_many_cues_or_voices_are_refused() -> None:
    reader = SubtitlesReader(max_bytes=1_000)
    with pytest.raises(TooLargeError, match="too many cues"):
        reader.read(srt(*["a"] * 1_001).encode(), "a.srt")
    with pytest.raises(TooLargeError, match="too many voices"):
        reader.read(srt(">> " * 1_001).encode(), "a.srt")


@pytest.mark.parametrize(
    "words", ["Mara Venn: We go.", ">> who? >> me. " * 9, "<v Ola Bik>We <i>go</i>.</v>", "<" * 300, "{\\" * 200]
)
def test_time_grows_in_step(words: str) -> None:
    reader = SubtitlesReader()
    assert_in_step(lambda data: reader.read(data, None), lambda size: srt(*[words] * size).encode(), size=500)
