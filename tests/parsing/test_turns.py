import datetime as dt

import pytest

from briefparse import CaptionKind, CreditRole, FurnitureKind, Note, NoteKind, PageBreak, Turn, coverage
from scio import CARD, CLOSING, CREDITS, OPENING, PAGE, QUESTION, codes, read, said

TAG = "_ueditor_page_break_tag_"


def test_turns_of_a_page() -> None:
    assert said(read(PAGE)) == [
        ("moderation", "Shen Yulan", 1),
        ("statement", "Luo Haiming", 1),
        ("question", "Reuters", 1),
        ("answer", "Luo Haiming", 1),
        ("answer", "Fang Qiu", 1),
        ("moderation", "Shen Yulan", 1),
    ]


def test_spans_lead_back_to_the_source() -> None:
    briefing = read(PAGE)
    for turn in briefing.turns:
        assert turn.label is not None
        assert turn.label.span.of(briefing.source.text) == turn.label.text + ":"
        assert [p.span.of(briefing.source.text) for p in turn.paragraphs] == [p.text for p in turn.paragraphs]
        assert turn.span.start == turn.label.span.start
        assert turn.span.end == turn.paragraphs[-1].span.end


def test_page_break_between_turns_stands_in_the_body() -> None:
    body = read(CARD, OPENING, TAG + "\n", QUESTION).body
    assert [type(item) for item in body[:4]] == [Turn, Turn, PageBreak, Turn]


def test_page_break_in_the_midst_of_a_turn_stands_in_the_turn() -> None:
    briefing = read(CARD, OPENING, TAG + "\n", "And we shall build a fifth.\n", QUESTION)
    assert [type(block).__name__ for block in briefing.turns[1].blocks] == ["Paragraph", "PageBreak", "Paragraph"]
    assert len(briefing.page_breaks) == 1


@pytest.mark.parametrize("glued", [TAG + "Reuters:", TAG + " Reuters:"])
def test_page_break_glued_to_a_label(glued: str) -> None:
    briefing = read(CARD, OPENING, QUESTION.replace("Reuters:", glued))
    assert briefing.turns[2].voice == "Reuters"
    assert len(briefing.page_breaks) == 1


def test_page_break_glued_to_the_end_of_a_paragraph() -> None:
    briefing = read(CARD, OPENING.replace("harbours.", "harbours." + TAG), QUESTION)
    assert briefing.turns[1].text == "Thank you. We have built four harbours."
    assert len(briefing.page_breaks) == 1


def test_photo_caption_is_no_paragraph() -> None:
    briefing = read(CARD, "Luo Haiming at the harbour, Sept. 12, 2031. [Photo by Bo Ye/China SCIO]\n", OPENING)
    (caption,) = briefing.captions
    assert caption.kind is CaptionKind.PHOTO
    assert caption.text == "Luo Haiming at the harbour, Sept. 12, 2031."
    assert caption.credit == "Bo Ye/China SCIO"
    assert said(briefing)[0] == ("moderation", "Shen Yulan", 1)


def test_gallery_credits_and_disclaimer_are_not_said() -> None:
    briefing = read(PAGE, "/3    Luo Haiming\n", "/3    Fang Qiu\n", "Group photo\n")
    assert [caption.text for caption in briefing.captions] == ["Luo Haiming", "Fang Qiu", "Group photo"]
    assert {caption.kind for caption in briefing.captions} == {CaptionKind.GALLERY}
    assert [(credit.name, credit.role) for credit in briefing.credits] == [
        (name, CreditRole.TRANSLATOR) for name in ("Bo Ye", "Ann B. Other", "Cy Dee")
    ]
    assert [item.kind for item in briefing.furniture] == [FurnitureKind.NAVIGATION, FurnitureKind.DISCLAIMER]
    assert briefing.turns[-1].text == "That is all for today."


def test_credits_without_disclaimer() -> None:
    briefing = read(CARD, OPENING, "Edited by Bo Ye\n")
    assert [(credit.name, credit.role) for credit in briefing.credits] == [("Bo Ye", CreditRole.EDITOR)]


def test_words_after_the_credits_are_kept_and_reported() -> None:
    briefing = read(CARD, OPENING, CREDITS, "You may also like this\n")
    note = briefing.body[-1]
    assert isinstance(note, Note)
    assert (note.kind, note.text) == (NoteKind.UNCLASSIFIED, "You may also like this")
    assert codes(briefing) == ["BP601"]


def test_label_after_the_credits_begins_a_turn() -> None:
    assert said(read(CARD, OPENING, CREDITS, CLOSING))[-1] == ("moderation", "Shen Yulan", 1)


def test_words_before_the_first_label_are_a_turn_of_nobody() -> None:
    briefing = read(CARD, "… and so we shall go on building.\n", QUESTION)
    first = briefing.turns[0]
    assert first.label is None
    assert first.speaker is None
    assert codes(briefing) == ["BP302"]


def test_no_label_at_all() -> None:
    briefing = read("A title\n\nSome words that end here.\n\nAnd more words.\n")
    assert said(briefing) == [("statement", "", 2)]
    assert "BP301" in codes(briefing)


def test_label_without_words() -> None:
    briefing = read(CARD, "Luo Haiming:\n", OPENING)
    assert said(briefing)[0] == ("statement", "Luo Haiming", 0)
    assert codes(briefing) == ["BP304"]


def test_label_that_stands_twice_is_one_turn() -> None:
    briefing = read(CARD, "Shen Yulan:\n", OPENING)
    assert said(briefing)[:2] == [("moderation", "Shen Yulan", 1), ("statement", "Luo Haiming", 1)]
    assert codes(briefing) == ["BP306"]
    assert coverage(briefing).complete


@pytest.mark.parametrize(("line", "end"), [("11:20 a.m.", dt.time(11, 20)), ("(2:40 P.M. EST)", dt.time(14, 40))])
def test_time_on_a_line_of_its_own_after_the_talk_is_its_end(line: str, end: dt.time) -> None:
    briefing = read(CARD, OPENING, QUESTION, CLOSING, line)
    assert briefing.event.end_time == end
    assert briefing.body[-1] == Note(NoteKind.TIME, line)


def test_time_between_turns_is_a_note_and_no_end() -> None:
    briefing = read(CARD, OPENING, "10:12:30\n", QUESTION)
    assert briefing.event.end_time is None
    assert Note(NoteKind.TIME, "10:12:30") in briefing.body
    assert [turn.text for turn in briefing.turns][1] == "Thank you. We have built four harbours."


def test_colon_at_the_end_of_a_paragraph_stays_in_its_turn() -> None:
    words = "Thank you. I will answer your question from three aspects:\n\nFirst, the piers.\n"
    briefing = read(CARD, OPENING.replace("Thank you. We have built four harbours.\n", words))
    assert briefing.turns[1].paragraphs[0].text.endswith("from three aspects:")
    assert len(briefing.turns[1].paragraphs) == 2


def test_white_space_is_folded_in_the_text_and_kept_in_the_source() -> None:
    briefing = read(CARD, OPENING.replace("We have", "We\u00a0\u3000 have"))
    assert briefing.turns[1].text == "Thank you. We have built four harbours."
    assert "We\u00a0\u3000 have" in briefing.source.text


def test_illegal_characters_are_replaced_and_reported() -> None:
    briefing = read(CARD, OPENING.replace("four", "fo\x00ur"))
    assert "fo\ufffdur" in briefing.turns[1].text
    assert "fo\x00ur" in briefing.source.text
    assert codes(briefing) == ["BP103"]
