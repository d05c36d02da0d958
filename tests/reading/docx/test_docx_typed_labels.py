"""Turns and people that an editor adds in Word without our styles, and what is said where that is doubtful."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from docx.text.paragraph import Paragraph as WordParagraph

from briefparse import Annotation, AnnotationKind, Label, Paragraph, ParticipantRole, TurnKind, parse
from reading.docx.editing import (
    EXAMPLE,
    SAMPLE,
    by_id,
    containing,
    differing,
    edited,
    label_of,
    remove,
    replace_words,
    split,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from docx.document import Document as WordDocument

    from briefparse import Briefing

SAID = "I may add a number."


def below(document: WordDocument, above: WordParagraph, style: str) -> WordParagraph:
    """Add an empty paragraph."""
    element = copy.deepcopy(above._p)
    for child in list(element):
        if not child.tag.endswith("}pPr"):
            element.remove(child)
    above._p.addnext(element)
    made = WordParagraph(element, above._parent)
    made.style = document.styles[style]
    return made


def added(*runs: tuple[str, bool], then: str = "", style: str = "Normal") -> Callable[[WordDocument], object]:
    """Return an edit that adds a paragraph of runs, bold or not, at the end of a turn of Fang Qiu's."""

    def edit(document: WordDocument) -> None:
        paragraph = below(document, containing(document, "For the Narrows"), style)
        for words, bold in runs:
            paragraph.add_run(words).bold = bold or None
        if then:
            below(document, paragraph, style).add_run(then)

    return edit


def codes(briefing: Briefing) -> list[str]:
    return [item.code for item in briefing.diagnostics]


@pytest.mark.parametrize("style", ["Normal", "Answer"])
@pytest.mark.parametrize(
    ("runs", "then"),
    [
        ([("Zhao Linlan:", True), (f" {SAID}", False)], ""),
        ([("Zhao Linlan", True), (f": {SAID}", False)], ""),
        ([("Zhao ", True), ("Linlan: ", True), (SAID, False)], ""),
        ([("Zhao Linlan", True)], SAID),
        ([("Zhao Linlan:", True)], SAID),
    ],
)
def test_a_bold_name_begins_a_turn(runs: list[tuple[str, bool]], then: str, style: str) -> None:
    after = edited(EXAMPLE, added(*runs, then=then, style=style))
    assert differing(EXAMPLE, after) == ["added"]
    turn = by_id(after)["added"]
    assert (turn.speaker, turn.kind, [one.text for one in turn.paragraphs]) == (
        next(one for one in EXAMPLE.participants if one.id == "zhao-linlan"),
        TurnKind.ANSWER,
        [SAID],
    )
    assert codes(after) == []


@pytest.mark.parametrize(
    ("name", "outlet", "kind"),
    [
        ("Reuters", "reuters", TurnKind.QUESTION),
        ("NHK", "nhk", TurnKind.QUESTION),
        ("Moderator", None, TurnKind.MODERATION),
    ],
)
def test_a_bold_outlet_or_part_begins_a_turn(name: str, outlet: str | None, kind: TurnKind) -> None:
    turn = by_id(edited(EXAMPLE, added((f"{name}:", True), (" And the herring?", False), style="Answer")))["added"]
    assert (turn.outlet and turn.outlet.id, turn.kind) == (outlet, kind)


@pytest.mark.parametrize(
    "runs", [[("Note:", True), (" we changed that.", False)], [("This is important: read on.", True)]]
)
def test_bold_words_that_name_nobody_are_speech_and_told(runs: list[tuple[str, bool]]) -> None:
    after = edited(EXAMPLE, added(*runs))
    assert differing(EXAMPLE, after) == ["u8"]
    assert by_id(after)["u8"].paragraphs[-1].text == "".join(words for words, _ in runs)
    assert codes(after) == ["BP307"]


@pytest.mark.parametrize("style", ["Normal", "Answer"])
@pytest.mark.parametrize("words", [f"Zhao Linlan: {SAID}", f"Zhao Linlan：{SAID}", f"Ms. Zhao Linlan : {SAID}"])
@pytest.mark.parametrize("cut", [0, 4, 12, 16])
def test_a_name_that_is_not_bold_begins_a_turn_if_the_file_knows_it(words: str, style: str, cut: int) -> None:
    after = edited(EXAMPLE, added((words[:cut], False), (words[cut:], False), style=style))
    assert differing(EXAMPLE, after) == ["added"]
    turn = by_id(after)["added"]
    assert (turn.speaker, turn.kind, [one.text for one in turn.paragraphs]) == (
        next(one for one in EXAMPLE.participants if one.id == "zhao-linlan"),
        TurnKind.ANSWER,
        [SAID],
    )
    assert codes(after) == []


def test_a_name_and_a_colon_alone_begin_a_turn_whose_words_come_next() -> None:
    turn = by_id(edited(EXAMPLE, added(("Zhao Linlan:", False), then=SAID)))["added"]
    assert [one.text for one in turn.paragraphs] == [SAID]


def test_a_label_of_the_file_that_is_nobody_in_the_roster_begins_a_turn() -> None:
    first, *others = EXAMPLE.turns
    asked = attrs.evolve(others[2], label=Label("三号观众"), outlet=None, speaker=None)
    before = attrs.evolve(EXAMPLE, body=(first, *others[:2], asked, *others[3:]))
    after = edited(before, added(("三号观众：还有一个问题。", False)))
    assert differing(before, after) == ["added"]
    turn = by_id(after)["added"]
    assert (turn.label, turn.speaker, turn.text) == (Label("三号观众"), None, "还有一个问题。")


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (f"Gao Ming: {SAID}", "BP307"),
        (f"Ms. Gao Ming：{SAID}", "BP307"),
        ("Moderator: And now the herring.", "BP307"),
        ("NHK: And the herring?", "BP309"),  # in the registry, and not in the file
    ],
)
def test_a_name_that_is_not_bold_and_not_in_the_file_is_speech_and_told(words: str, code: str) -> None:
    after = edited(EXAMPLE, added((words, False)))
    assert differing(EXAMPLE, after) == ["u8"]
    assert by_id(after)["u8"].paragraphs[-1].text == words
    assert codes(after) == [code]


@pytest.mark.parametrize(
    "words", ["There are two reasons: first, the tides.", "At 10:30 we left.", ": nothing before it"]
)
def test_other_words_before_a_colon_are_speech_and_nothing_to_tell(words: str) -> None:
    after = edited(EXAMPLE, added((words, False)))
    assert differing(EXAMPLE, after) == ["u8"]
    assert codes(after) == []


LED = "Host:\n\nWelcome.\n\nFang Qiu:\n\nI quote the paper.\n\n%s\n\nHost:\n\nThank you.\n"


def test_speech_that_leads_with_a_name_stays_speech_when_its_words_are_corrected() -> None:
    quoted = "Fang Qiu: the tides are high."
    first, *others = parse(LED % "So it was written.").turns
    said = attrs.evolve(others[0], blocks=(*others[0].blocks, Paragraph(quoted)))
    before = attrs.evolve(parse(LED % "So it was written."), body=(first, said, *others[1:]))
    after = edited(before, lambda document: replace_words(containing(document, quoted), "high", "low"))
    assert [turn.id for turn in after.turns] == [turn.id for turn in before.turns]
    assert after.turns[1].paragraphs[-1].text == "Fang Qiu: the tides are low."
    assert codes(after) == ["BP309"]


def test_marks_behind_a_label_that_is_not_bold_keep_their_words() -> None:
    def edit(document: WordDocument) -> None:
        paragraph = below(document, containing(document, "For the Narrows"), "Answer")
        paragraph.add_run("Zhao Linlan: I may ")
        paragraph.add_run("(laughs)", style="Stage")
        paragraph.add_run(" add.")

    (said,) = by_id(edited(EXAMPLE, edit))["added"].paragraphs
    assert (said.text, [(mark.kind, said.text[mark.start : mark.end]) for mark in said.annotations]) == (
        "I may (laughs) add.",
        [(AnnotationKind.STAGE, "(laughs)")],
    )


def test_without_memory_a_name_before_a_colon_is_speech() -> None:
    after = edited(EXAMPLE, added((f"Zhao Linlan: {SAID}", False), style="Answer"), memory=False)
    assert len(after.turns) == len(EXAMPLE.turns)


def test_bold_words_in_speech_are_no_label() -> None:
    def edit(document: WordDocument) -> None:
        containing(document, "For the Narrows").runs[0].bold = True

    after = edited(EXAMPLE, edit)
    assert (differing(EXAMPLE, after), codes(after)) == ([], [])


def test_a_label_that_was_taken_out_is_told() -> None:
    after = edited(EXAMPLE, lambda document: remove(label_of(document, 9)))
    assert by_id(after)["u8"].paragraphs[-1].text.startswith("Allow me to add one point.")
    assert codes(after) == ["BP308"]


def test_a_turn_that_was_taken_out_is_nothing_to_tell() -> None:
    def edit(document: WordDocument) -> None:
        remove(containing(document, "Allow me to add one point."))
        remove(label_of(document, 9))

    after = edited(EXAMPLE, edit)
    assert (differing(EXAMPLE, after), codes(after)) == (["u9"], [])


def test_a_label_left_empty_is_told() -> None:
    def edit(document: WordDocument) -> None:
        label_of(document, 9).runs[0].text = ""

    assert "BP308" in codes(edited(EXAMPLE, edit))


@pytest.mark.parametrize(("label", "code"), [("Fang Qui", "BP402"), ("Gao Ming", "BP401"), ("somebody", "BP404")])
def test_what_is_doubtful_about_a_label_is_told(label: str, code: str) -> None:
    def edit(document: WordDocument) -> None:
        label_of(document, 8).runs[0].text = label

    after = edited(EXAMPLE, edit)
    assert differing(EXAMPLE, after) == ["u8"]
    assert codes(after) == [code]


def test_a_row_without_our_styles_is_a_person() -> None:
    def edit(document: WordDocument) -> None:
        table: Any = document.tables[0]
        for cell, words in zip(table.add_row().cells, ("Mr. Gao Ming", "minister of wind", "interpreter"), strict=True):
            cell.text = words

    after = edited(EXAMPLE, edit)
    assert after.body == EXAMPLE.body
    assert after.participants[:-1] == EXAMPLE.participants
    new = after.participants[-1]
    assert (new.name, new.honorific, new.title, new.role) == (
        "Gao Ming",
        "Mr.",
        "minister of wind",
        ParticipantRole.INTERPRETER,
    )


def test_a_mark_that_was_split_has_the_words_of_each_half() -> None:
    page = "Host:\n\nWelcome.\n\nFang Qiu:\n\nThat is true. (Laughter and long applause.)\n\nHost:\n\nThank you.\n"
    after = edited(parse(page), lambda document: split(containing(document, "Laughter"), "long"))
    first, second = after.turns[1].paragraphs
    assert first.annotations == (Annotation(AnnotationKind.STAGE, 14, 27, "Laughter and"),)
    assert second.annotations == (Annotation(AnnotationKind.STAGE, 0, 15, "long applause."),)


def test_a_correction_that_was_split_stays_with_its_end() -> None:
    after = edited(SAMPLE, lambda document: split(containing(document, "It opened"), "21"))
    first, second = by_id(after)["u6"].paragraphs[1:]
    assert first.annotations == ()
    assert [(mark.kind, second.text[mark.start : mark.end], mark.value) for mark in second.annotations[:1]] == [
        (AnnotationKind.CORRECTION, "21", "2022")
    ]
