"""Markdown that briefparse wrote and a person edited: it reads back as exactly that change."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

import attrs
import pytest

from briefparse import Annotation, AnnotationKind, Heading, Label, Paragraph, Turn, TurnKind, export, parse
from sample import LIN, QIU, REUTERS, TAN, sample

if TYPE_CHECKING:
    from briefparse import Briefing

SAMPLE = sample()
WRITTEN = export(SAMPLE, "markdown").decode()


def edited(old: str, new: str, text: str = WRITTEN) -> str:
    assert text.count(old) == 1, f"{old!r} stands there {text.count(old)} times"
    return text.replace(old, new)


def read(old: str, new: str) -> Briefing:
    return parse(edited(old, new))


def changes(briefing: Briefing) -> dict[str, Turn | None]:
    """Return the turns that are not as they were, by id; None for those that are gone. All else must be equal."""
    before, after = ({turn.id: turn for turn in each.turns} for each in (SAMPLE, briefing))
    unnumbered = {turn_id: attrs.evolve(turn, n=1) for turn_id, turn in after.items()}
    assert attrs.evolve(briefing, body=(), participants=(), outlets=()) == attrs.evolve(
        SAMPLE, body=(), participants=(), outlets=()
    )
    milestones = [[item for item in each.body if not isinstance(item, Turn)] for each in (SAMPLE, briefing)]
    assert milestones[0] == milestones[1]
    same = {turn_id for turn_id, turn in before.items() if attrs.evolve(turn, n=1) == unnumbered.get(turn_id)}
    return {turn_id: after.get(turn_id) for turn_id in before | after if turn_id not in same}


def the_change(old: str, new: str) -> tuple[str, Turn]:
    found = changes(read(old, new))
    assert len(found) == 1
    ((turn_id, turn),) = found.items()
    assert turn is not None
    return turn_id, turn


def texts(turn: Turn) -> list[str]:
    return [paragraph.text for paragraph in turn.paragraphs]


def test_nothing_edited() -> None:
    assert changes(parse(WRITTEN)) == {}


def test_a_corrected_word() -> None:
    turn_id, turn = the_change("Forty-one.", "Forty-two.")
    assert (turn_id, texts(turn)[0]) == ("u6", "Forty-two.")
    assert attrs.evolve(turn, blocks=()) == attrs.evolve(SAMPLE.turns[5], blocks=())


def test_a_corrected_word_before_marks_moves_them() -> None:
    _, turn = the_change("It opened in 2021 **", "It was first opened in 2021 **")
    marks = turn.paragraphs[1].annotations
    assert marks == (Annotation(AnnotationKind.CORRECTION, 23, 27, "2022"), Annotation(AnnotationKind.SIC, 34, 43))
    assert turn.paragraphs[1].text.startswith("It was first opened in 2021, with <b>no</b>")


def test_words_before_a_stage_direction() -> None:
    _, turn = the_change("We shall count them twice.", "We count twice.")
    assert turn.paragraphs[1] == Paragraph(
        "We count twice. (Laughter.) Then we rest.",
        annotations=(Annotation(AnnotationKind.STAGE, 16, 27, "Laughter."),),
    )


def test_a_stage_direction_put_in() -> None:
    _, turn = the_change("There are 12.", "There are 12. *(The minister waves.)*")
    assert turn.paragraphs[0].annotations == (Annotation(AnnotationKind.STAGE, 14, 35, "The minister waves."),)
    _, turn = the_change("There are 12.", "There are 12. (Applause.)")
    assert turn.paragraphs[0].annotations == (Annotation(AnnotationKind.STAGE, 14, 25, "Applause."),)


def test_a_stage_direction_taken_out() -> None:
    _, turn = the_change("twice. *(Laughter.)* Then", "twice. Then")
    assert turn.paragraphs[1] == Paragraph("We shall count them twice. Then we rest.")


def test_the_words_of_a_correction_corrected() -> None:
    _, turn = the_change("**[corrected: 2022]**", "**[corrected: 2023]**")
    assert turn.paragraphs[1].annotations[0] == Annotation(AnnotationKind.CORRECTION, 13, 17, "2023")
    assert turn.paragraphs[1].text == SAMPLE.turns[5].paragraphs[1].text


def test_a_correction_taken_out() -> None:
    _, turn = the_change(" **[corrected: 2022]**", "")
    assert [mark.kind for mark in turn.paragraphs[1].annotations] == [AnnotationKind.SIC]
    assert turn.paragraphs[1].text == SAMPLE.turns[5].paragraphs[1].text


def test_a_mark_on_no_words_stays_between_the_words_that_it_stood_between() -> None:
    said = Paragraph("The tides are high today, I think.", annotations=(Annotation(AnnotationKind.INAUDIBLE, 14, 14),))
    turn = attrs.evolve(SAMPLE.turns[8], blocks=(said,))
    body = tuple(turn if item is SAMPLE.turns[8] else item for item in SAMPLE.body)
    written = export(attrs.evolve(SAMPLE, body=body), "markdown").decode()
    for old, new in (("The tides", "Now the spring tides"), ("I think", "or so I am told"), ("are high", "were high")):
        (now,) = parse(edited(old, new, written)).turns[8].paragraphs
        assert [now.text[mark.start :].split()[0] for mark in now.annotations] == ["high"]


def test_a_mark_on_no_words_is_in_the_half_in_which_it_stood() -> None:
    said = Paragraph("The tides are high today, I think.", annotations=(Annotation(AnnotationKind.INAUDIBLE, 14, 14),))
    turn = attrs.evolve(SAMPLE.turns[8], blocks=(said,))
    body = tuple(turn if item is SAMPLE.turns[8] else item for item in SAMPLE.body)
    written = export(attrs.evolve(SAMPLE, body=body), "markdown").decode()
    first, second = parse(edited("today, I", "today,\n\nI", written)).turns[8].paragraphs
    assert (first.annotations, second.annotations) == (said.annotations, ())
    first, second = parse(edited("The tides are", "The tides\n\nare", written)).turns[8].paragraphs
    assert (first.annotations, second.annotations) == ((), (Annotation(AnnotationKind.INAUDIBLE, 4, 4),))


def test_a_mark_over_a_split_lies_on_both_halves() -> None:
    said = Paragraph("We rest and they count twice.", annotations=(Annotation(AnnotationKind.REDACTION, 3, 22),))
    turn = attrs.evolve(SAMPLE.turns[8], blocks=(said,))
    body = tuple(turn if item is SAMPLE.turns[8] else item for item in SAMPLE.body)
    written = export(attrs.evolve(SAMPLE, body=body), "markdown").decode()
    first, second = parse(edited("We rest and they", "We rest and\n\nthey", written)).turns[8].paragraphs
    assert first == Paragraph("We rest and", annotations=(Annotation(AnnotationKind.REDACTION, 3, 11),))
    assert second == Paragraph("they count twice.", annotations=(Annotation(AnnotationKind.REDACTION, 0, 10),))


def test_words_struck() -> None:
    _, turn = the_change("There are 12.", "There are ~~12~~ [13].")
    assert turn.paragraphs[0] == Paragraph(
        "There are 12 [13].", annotations=(Annotation(AnnotationKind.CORRECTION, 10, 17, "13"),)
    )


def test_a_split_paragraph() -> None:
    _, turn = the_change("Good morning. All", "Good morning.\n\nAll")
    assert texts(turn) == ["Good morning.", "All of this is fiction.", "Mr. Lin, please."]


def test_a_paragraph_with_remembered_marks_split_between_them() -> None:
    _, turn = the_change("**, with", "**,\n\nwith")
    first, second = turn.paragraphs[1:]
    assert first == Paragraph(
        "It opened in 2021,", annotations=(Annotation(AnnotationKind.CORRECTION, 13, 17, "2022"),)
    )
    assert second == Paragraph(
        "with <b>no</b> *delay* & no \\ cost.", annotations=(Annotation(AnnotationKind.SIC, 5, 14),)
    )


def test_joined_paragraphs() -> None:
    _, turn = the_change("There are 12.\n\nThank you.", "There are 12. Thank you.")
    assert texts(turn) == ["There are 12. Thank you."]


def test_a_turn_given_to_another_speaker() -> None:
    turn_id, turn = the_change("**Qiu An:**\n\nForty", "**Lin Mo**\n\nForty")
    assert turn_id == "u6"
    assert turn == attrs.evolve(SAMPLE.turns[5], label=Label("Lin Mo"), speaker=LIN)


def test_a_turn_given_to_the_chair() -> None:
    _, turn = the_change("**Qiu An:**\n\nForty", "**Tan Rui:**\n\nForty")
    assert turn == attrs.evolve(SAMPLE.turns[5], label=Label("Tan Rui"), speaker=TAN, kind=TurnKind.MODERATION)


def test_a_turn_given_to_an_outlet() -> None:
    _, turn = the_change("**Harbour Post, Aoki:**", "**Reuters**")
    assert turn == attrs.evolve(SAMPLE.turns[7], label=Label("Reuters"), speaker=None, outlet=REUTERS)


def test_a_turn_given_to_somebody_new() -> None:
    briefing = read("**Harbour Post, Aoki:**", "**Bay Television**")
    assert briefing.turns[7].label == Label("Bay Television")
    assert briefing.turns[7].kind is TurnKind.QUESTION
    assert briefing.participants == SAMPLE.participants
    assert len(briefing.outlets) == len(SAMPLE.outlets) + 1


@pytest.mark.parametrize("comment", [True, False])
def test_a_deleted_turn(comment: bool) -> None:  # noqa: FBT001  (pytest gives it)
    words = "**Lin Mo:**\n\nMs. Qiu An will answer.\n\n"
    found = changes(read(f'<!-- turn u5 answer speaker=lin-mo --><a id="u5"></a>\n{words}' if comment else words, ""))
    assert found == {"u5": None}


def test_a_deleted_turn_leaves_its_page_break() -> None:
    text = re.sub(r"\*\*Lin Mo:\*\*\n\n\\# Not.*\n\n|We shall.*\n\n", "", WRITTEN)
    briefing = parse(text)
    assert [turn.id for turn in briefing.turns] == ["u1", *(f"u{n}" for n in range(3, 11))]
    assert briefing.page_breaks == SAMPLE.page_breaks


@pytest.mark.parametrize(
    "added",
    [
        "**Qiu An**\n\nAnd two more.",
        "**Qiu An:**\n\nAnd two more.",
        "**Qiu An:** And two more.",
        "**Qiu An**: And two\nmore.",
        "__Qiu An__\n\nAnd two more.",
        "<b>Ms. Qiu</b>\n\nAnd two more.",
    ],
)
def test_an_added_turn(added: str) -> None:
    turn_id, turn = the_change("## Exchange 2: Harbour Post\n", f"{added}\n\n## Exchange 2: Harbour Post\n")
    label = Label("Ms. Qiu" if "Ms." in added else "Qiu An")
    assert turn_id == "added"
    assert turn == Turn("added", 8, label, QIU, None, TurnKind.ANSWER, (Paragraph("And two more."),))


def test_turns_moved_keep_their_ids() -> None:
    moved = re.search(r"<!-- turn u6 .*?(?=<!-- turn u7)", WRITTEN, re.DOTALL)
    assert moved is not None
    text = edited("## Exchange 2", f"{moved.group()}## Exchange 2", WRITTEN.replace(moved.group(), ""))
    assert [turn.id for turn in parse(text).turns] == ["u1", "u2", "u3", "u4", "u5", "u7", "u6", "u8", "u9", "u10"]


def test_a_changed_date_and_office_in_the_head() -> None:
    text = edited("date: 2031-04-02", "date: 2031-04-03")
    text = edited('title: "director general of the Department of Lighthouses"', "title: head of the lamps", text)
    briefing = parse(text)
    qiu = attrs.evolve(QIU, title="head of the lamps")
    assert briefing.event == attrs.evolve(SAMPLE.event, date=dt.date(2031, 4, 3))
    assert briefing.participants == (LIN, qiu, TAN, SAMPLE.participants[3])
    assert briefing.turns[5] == attrs.evolve(SAMPLE.turns[5], speaker=qiu)
    assert [turn for turn in briefing.turns if turn.speaker != qiu] == [
        turn for turn in SAMPLE.turns if turn.speaker != QIU
    ]
    assert [item.code for item in briefing.diagnostics] == ["BP112", "BP112"]


def test_a_changed_title() -> None:
    title = "# Briefing on the \\<tides> & harbours: a \\*fictional\\* example"
    briefing = read(f"\n{title}\n", "\n# Of tides\n")
    assert briefing == attrs.evolve(SAMPLE, title="Of tides")
    assert [item.code for item in briefing.diagnostics] == ["BP112"]
    assert read(f"\n{title}\n", "\n") == SAMPLE


def test_a_changed_abstract() -> None:
    briefing = read("conference that never took place.\n\n##", "conference.\n\nNobody came.\n\n##")
    assert briefing == attrs.evolve(SAMPLE, abstract="The Office of Tides held a press conference.\n\nNobody came.")


def test_a_heading_put_in_is_kept() -> None:
    briefing = read("## Closing", "## Farewell")
    assert [item.text for item in briefing.body if not isinstance(item, Turn)][3:] == ["Farewell", "~ ~ ~"]


def test_lines_wrapped_anew() -> None:
    text = re.sub(r"(?m)^(?![-#<>*|\s]|[a-z_]+:).{20,}$", lambda line: line.group().replace(" ", "\n"), WRITTEN)
    assert text.count("\n") > WRITTEN.count("\n") + 40
    assert parse(text) == SAMPLE


@pytest.mark.parametrize("ends", ["\r\n", "\r"])
def test_other_line_ends(ends: str) -> None:
    assert parse(WRITTEN.replace("\n", ends)) == SAMPLE
    assert parse(WRITTEN.replace("\n", ends).encode("utf-8-sig")) == SAMPLE


def test_blank_lines_around_comments_and_stars_written_as_underscores() -> None:
    text = re.sub(r"(?m)^(<!--.*-->)$", r"\n\1\n", WRITTEN).replace("*(Laughter.)*", "_(Laughter.)_")
    assert parse(text) == SAMPLE


def test_without_comments_turns_are_told_from_their_labels() -> None:
    briefing = parse(export(SAMPLE, "markdown", comments=False))
    for turn, was in zip(briefing.turns, SAMPLE.turns, strict=True):
        assert (turn.label, turn.speaker, turn.outlet, turn.kind) == (was.label, was.speaker, was.outlet, was.kind)
    assert briefing.event == SAMPLE.event
    assert briefing.participants == SAMPLE.participants


FLAVOURS = ("commonmark", "gfm", "pandoc", "obsidian")


def without_head(flavour: str, how: str) -> str:
    if how == "not written":
        return export(SAMPLE, "markdown", flavour=flavour, head=False).decode()
    written = export(SAMPLE, "markdown", flavour=flavour).decode()
    return written[written.index("\n---\n") + len("\n---\n") :].lstrip("\n")


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("how", ["not written", "cut off"])
def test_without_its_head_a_file_is_still_ours(flavour: str, how: str) -> None:
    briefing = parse(without_head(flavour, how))
    for turn, was in zip(briefing.turns, SAMPLE.turns, strict=True):
        assert (turn.id, turn.label, turn.kind, turn.blocks) == (was.id, was.label, was.kind, was.blocks)
        assert [who and who.id for who in (turn.speaker, turn.outlet)] == [
            who and who.id for who in (was.speaker, was.outlet)
        ]
    assert [item for item in briefing.body if not isinstance(item, Turn)] == [
        item for item in SAMPLE.body if not isinstance(item, Turn)
    ]
    assert (briefing.captions, briefing.credits, briefing.furniture) == (
        SAMPLE.captions,
        SAMPLE.credits,
        SAMPLE.furniture,
    )
    assert [(each.id, each.name, each.honorific, each.role) for each in briefing.participants] == [
        (each.id, each.name, each.honorific, each.role) for each in SAMPLE.participants
    ]
    assert {each.name for each in briefing.outlets} <= {each.name for each in SAMPLE.outlets}
    assert (briefing.event.date, briefing.event.time, briefing.event.end_time) == (
        SAMPLE.event.date,
        SAMPLE.event.time,
        SAMPLE.event.end_time,
    )
    assert "Harbour Hall, Port Meridian" in briefing.front[0].text  # and so nothing of it is lost
    assert briefing.front[1:] == SAMPLE.front
    assert briefing.title == (SAMPLE.title if flavour != "pandoc" or how == "not written" else "")
    assert codes(briefing) == ["BP114"]


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("ids", [True, False])
def test_without_head_and_comments_credits_are_no_turns(flavour: str, ids: bool) -> None:  # noqa: FBT001  (pytest gives it)
    briefing = parse(export(SAMPLE, "markdown", flavour=flavour, head=False, comments=False, ids=ids))
    assert (briefing.captions, briefing.credits) == (SAMPLE.captions, SAMPLE.credits)
    for turn, was in zip(briefing.turns, SAMPLE.turns, strict=True):
        assert (turn.label, turn.kind) == (was.label, was.kind)
        assert (turn.speaker and turn.speaker.name) == (was.speaker and was.speaker.name)


def test_a_file_without_its_head_that_was_edited_and_cut_off() -> None:
    text = edited("Forty-one.", "Forty-two.", without_head("commonmark", "cut off"))
    assert texts(parse(text).turns[5])[0] == "Forty-two."
    assert codes(parse(text[: text.index("There are 12.")])) == ["BP114", "BP113"]


def test_a_head_of_somebody_elses_gives_its_title() -> None:
    text = "---\ntitle: Of tides\n---\n\n" + without_head("pandoc", "cut off")
    assert parse(text).title == "Of tides"
    assert len(parse(text).turns) == len(SAMPLE.turns)


def test_somebody_in_the_comments_who_is_not_listed_takes_part() -> None:
    text = re.sub(r"(?m)^- \*\*Ms\. Qiu An\*\*.*\n", "", without_head("commonmark", "cut off"))
    briefing = parse(text)
    assert {who.id: who.name for who in briefing.participants} == {who.id: who.name for who in SAMPLE.participants}
    assert [who.id for who in briefing.participants if not who.listed] == ["qiu-an"]


@pytest.mark.parametrize("text", ["# Credits\n\n- translator: A B\n", "## Credits\n\n- thanks to: A\n", "A: Yes.\n"])
def test_other_files_without_a_head_are_anyones(text: str) -> None:
    assert "BP114" not in codes(parse(f"# Tides\n\n{text}", name="a.md"))


def test_a_head_that_is_no_yaml_any_more_is_told() -> None:
    briefing = read('host: "Office of Tides"', 'host: "Office of Tides')
    assert codes(briefing) == ["BP110", "BP114"]
    assert "line" in briefing.diagnostics[0].message
    assert [turn.id for turn in briefing.turns] == [turn.id for turn in SAMPLE.turns]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("date: 2031-04-02", "date: 2 April", "the head's date is not a date such as 2031-04-02"),
        ('time: "10:30:00"', "time: noon", "the head's time is not a time such as 10:30"),
        ('role: "chair"', "role: boss", "the head's participants 3, role is not one of speaker, chair"),
        ('place: "Port Meridian"', "place: [Port, Meridian]", "the head's place is not text"),
    ],
)
def test_values_that_cannot_be_read_are_told(old: str, new: str, told: str) -> None:
    first = read(old, new).diagnostics[0]
    assert first.code == "BP111"
    assert first.message.startswith(told)


def test_values_left_blank_are_nothing() -> None:
    assert read('place: "Port Meridian"', "place:").event.place is None


def test_a_participant_put_in_by_name_alone() -> None:
    briefing = read("participants:\n", "participants:\n  - Bo Ye\n")
    assert (briefing.participants[0].id, briefing.participants[0].name) == ("bo-ye", "Bo Ye")


@pytest.mark.parametrize(
    "comment",
    ["turn", "turn u1", "turn u1 nonsense", "note stage", "mark", 'mark stage x "y"', 'page "', "zzz", "", '"\\u"'],
)
def test_comments_that_say_nothing_are_passed_over(comment: str) -> None:
    briefing = parse(edited("\nThere are 12.\n", f"\n<!-- {comment} -->\n\nThere are 12.\n"))
    assert "There are 12." in [paragraph.text for turn in briefing.turns for paragraph in turn.paragraphs]


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_the_same_edits_in_every_flavour(flavour: str) -> None:
    text = export(SAMPLE, "markdown", flavour=flavour).decode()
    text = edited("Forty-one.", "Forty-two.", text)
    text = re.sub(r"(?m)^\*\*(?:\[\[)?Reuters(?:\]\])?:\*\*", "**Qiu An:**", text)
    text = edited("There are 12.", "There are 12.\n\n**NHK:** And then?", text)
    found = changes(parse(text))
    assert set(found) == {"u4", "u6", "u9", "added"}
    assert found["u4"] == attrs.evolve(
        SAMPLE.turns[3], label=Label("Qiu An"), speaker=QIU, outlet=None, kind=TurnKind.STATEMENT
    )
    assert found["u6"] is not None
    assert texts(found["u6"])[0] == "Forty-two."
    assert found["added"] is not None
    assert (found["added"].label, found["added"].kind) == (Label("NHK"), TurnKind.QUESTION)


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_the_words_of_a_correction_in_every_flavour(flavour: str) -> None:
    text = export(SAMPLE, "markdown", flavour=flavour).decode()
    found = changes(parse(edited("corrected: 2022", "corrected: 2023", text)))
    assert found["u6"] is not None
    assert found["u6"].paragraphs[1].annotations[0].value == "2023"


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_a_turn_taken_out_in_every_flavour(flavour: str) -> None:
    text = export(SAMPLE, "markdown", flavour=flavour).decode()
    text = re.sub(r"(?m)^\*\*(?:\[\[)?Reuters(?:\]\])?:\*\*.*\n\nHow many.*\n\n", "", text)
    assert changes(parse(text)) == {"u4": None}


def test_a_title_in_the_head_of_pandoc_is_shown_as_it_is() -> None:
    text = export(SAMPLE, "markdown", flavour="pandoc").decode()
    briefing = parse(re.sub(r"(?m)^title: .*$", r"title: 'Of \\*tides\\* & more'", text, count=1))
    assert briefing == attrs.evolve(SAMPLE, title="Of *tides* & more")


def codes(briefing: Briefing) -> list[str]:
    return [item.code for item in briefing.diagnostics]


@pytest.mark.parametrize(
    "bold",
    [
        "**This is important: read on.**",
        "**Note:** We changed the procedure.",
        "**Note**: We changed the procedure.",
        "__The first point.__",
    ],
)
def test_bold_words_that_name_nobody_are_speech_and_told(bold: str) -> None:
    briefing = read("There are 12.", f"There are 12.\n\n{bold}")
    ((turn_id, turn),) = changes(briefing).items()
    assert turn is not None
    assert texts(turn)[1] == bold.replace("*", "").replace("_", "")
    assert len(briefing.turns) == len(SAMPLE.turns)
    assert codes(briefing) == ["BP307"]
    assert turn_id in {each.id for each in SAMPLE.turns}


@pytest.mark.parametrize("added", ["**Qiu An:** One more.", "**Qiu An**\n\nOne more.", "**Ms. Qiu:**\n\nOne more."])
def test_bold_words_that_name_somebody_begin_a_turn(added: str) -> None:
    briefing = read("There are 12.", f"There are 12.\n\n{added}")
    turn = next(each for each in briefing.turns if each.id == "added")
    assert (turn.speaker, texts(turn)[0]) == (QIU, "One more.")
    assert codes(briefing) == []


def test_a_label_that_lost_its_bold_letters_is_told() -> None:
    first = WRITTEN.index("**Qiu An:**")
    briefing = parse(WRITTEN[:first] + "Qiu An:" + WRITTEN[first + len("**Qiu An:**") :])
    ((turn_id, turn),) = changes(briefing).items()
    assert turn is not None
    assert (turn.label, turn.speaker) == (None, None)
    assert codes(briefing) == ["BP308", "BP309"]
    assert f"turn {turn_id}" in briefing.diagnostics[0].message


@pytest.mark.parametrize(("label", "code"), [("Qiu Aan", None), ("Ms. Bo Ye", "BP401"), ("nobody", "BP404")])
def test_what_is_doubtful_about_a_label_is_told(label: str, code: str | None) -> None:
    first = WRITTEN.index("**Qiu An:**")
    briefing = parse(WRITTEN[:first] + f"**{label}:**" + WRITTEN[first + len("**Qiu An:**") :])
    assert len(codes(briefing)) == 1
    assert code is None or codes(briefing) == [code]


@pytest.mark.parametrize("flavour", ["commonmark", "gfm", "pandoc", "obsidian"])
@pytest.mark.parametrize("name", ["Qiu Anran", "An"])
def test_a_name_changed_in_the_head_keeps_the_turns(flavour: str, name: str) -> None:
    written = export(SAMPLE, "markdown", flavour=flavour).decode()
    briefing = parse(edited('name: "Qiu An"', f'name: "{name}"', written))
    renamed = attrs.evolve(QIU, name=name)
    assert renamed in briefing.participants
    assert [turn.speaker for turn in briefing.turns] == [
        renamed if turn.speaker == QIU else turn.speaker for turn in SAMPLE.turns
    ]
    assert [turn.label for turn in briefing.turns] == [turn.label for turn in SAMPLE.turns]


def test_an_outlet_renamed_in_the_head_keeps_its_turns() -> None:
    briefing = read('name: "Reuters"', 'name: "Rooters"')
    renamed = attrs.evolve(REUTERS, name="Rooters")
    assert [turn.outlet for turn in briefing.turns] == [
        renamed if turn.outlet == REUTERS else turn.outlet for turn in SAMPLE.turns
    ]


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_a_file_that_was_cut_off_is_told_wherever_it_was_cut(flavour: str) -> None:
    written = export(SAMPLE, "markdown", flavour=flavour).decode()
    assert codes(parse(written)) == []
    body = written.index("\n---\n") + len("\n---\n")
    lines = [at for at in range(body, len(written) - 1) if written[at] == "\n"]  # between two paragraphs, too
    for at in lines:
        assert "BP113" in codes(parse(written[:at])), written[:at][-80:]
    assert "after the beginning of turn u6" in told_of(written[: written.index("Forty-one.")])
    assert "above the first turn" in told_of(written[: written.index("never took place")])
    assert "not closed" in told_of(written[: written.rindex("<!--") + len("<!-- end")])


def told_of(text: str) -> str:
    return next(item.message for item in parse(text).diagnostics if item.code == "BP113")


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("words", ["label and words", "all of it"])
def test_a_last_turn_that_was_taken_out_is_no_file_cut_off(flavour: str, words: str) -> None:
    body = tuple(item for item in SAMPLE.body[: SAMPLE.body.index(SAMPLE.turns[-1]) + 1])
    briefing = attrs.evolve(SAMPLE, body=body, captions=(), credits=(), furniture=(), front=())
    written = export(briefing, "markdown", flavour=flavour).decode()
    begin = written.index("<!-- turn u10 " if flavour != "pandoc" else "::: {#u10 ")
    if words != "all of it":
        begin = written.index("**", begin)
    end = written.rindex(":::" if flavour == "pandoc" and words != "all of it" else "<!--")
    read = parse(written[:begin] + written[end:])
    assert ([turn.id for turn in read.turns], codes(read)) == ([f"u{n}" for n in range(1, 10)], [])


def test_a_file_written_without_comments_has_no_end_to_miss() -> None:
    assert codes(parse(export(SAMPLE, "markdown", comments=False))) == []


def test_a_heading_that_looks_like_a_table_stands_below_the_people() -> None:
    body = (Heading("| x |", 1), *SAMPLE.body)
    briefing = attrs.evolve(SAMPLE, body=body)
    assert parse(export(briefing, "markdown")).body == body
