"""What a comparison finds after edits of all kinds."""

from __future__ import annotations

import datetime as dt
import random
import re
import time
from typing import TYPE_CHECKING

import attrs
import pytest

from briefparse import (
    Briefing,
    ChangeKind,
    Difference,
    Edit,
    EditKind,
    FactChange,
    Heading,
    Label,
    PageBreak,
    Paragraph,
    Turn,
    TurnKind,
    diff,
    export,
    parse,
    parse_file,
)
from briefparse.comparing.data import as_data, to_json
from briefparse.comparing.pairing import rising
from briefparse.comparing.words import edits_of
from briefparse.testing.growth import assert_in_step
from environments import ROOT
from sample import LIN, QIU, REUTERS, TAN, sample

if TYPE_CHECKING:
    from collections.abc import Callable

SAMPLE = sample()


def with_turns(change: Callable[[list[Turn]], object]) -> Briefing:
    """Return the sample with its turns changed, numbered anew; milestones between turns stay out."""
    turns = list(SAMPLE.turns)
    change(turns)
    return attrs.evolve(SAMPLE, body=tuple(attrs.evolve(turn, n=n) for n, turn in enumerate(turns, 1)))


BEFORE = with_turns(lambda _: None)


def found(change: Callable[[list[Turn]], object]) -> dict[str, tuple[str, ...]]:
    difference = diff(BEFORE, with_turns(change))
    assert not (difference.facts)
    assert not (difference.people)
    assert not (difference.outlets)
    assert not (difference.between)
    assert not (difference.around)
    return {turn.turn.id: turn.kinds for turn in difference.turns}


def say(turn: Turn, *texts: str) -> Turn:
    return attrs.evolve(turn, blocks=tuple(map(Paragraph, texts)))


def test_the_same_is_the_same() -> None:
    assert diff(SAMPLE, sample()) == Difference()
    assert diff(SAMPLE, sample()).same


def saying(place: int, *texts: str) -> Callable[[list[Turn]], None]:
    return lambda turns: turns.__setitem__(place, say(turns[place], *texts))


def being(place: int, **fields: object) -> Callable[[list[Turn]], None]:
    return lambda turns: turns.__setitem__(place, attrs.evolve(turns[place], **fields))  # type: ignore[arg-type]  # any field


def put_last_relabelled_and_edited(turns: list[Turn]) -> None:
    turns.append(say(attrs.evolve(turns.pop(3), label=Label("Q")), "How many are there? Thank you."))


def test_a_word() -> None:
    difference = diff(BEFORE, with_turns(saying(3, "How many lamps are there? Thank you.")))
    (turn,) = difference.turns
    assert (turn.turn.id, turn.kinds) == ("u4", ("changed",))
    (block,) = turn.blocks
    assert (block.kind, block.what, block.place) == (ChangeKind.CHANGED, "paragraph", 1)
    assert block.edits == (
        Edit(EditKind.SAME, "How many"),
        Edit(EditKind.REMOVED, "lighthouses"),
        Edit(EditKind.ADDED, "lamps"),
        Edit(EditKind.SAME, "are there? Thank you."),
    )


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda turns: turns.pop(4), {"u5": ("removed",)}),
        (lambda turns: turns.pop(0), {"u1": ("removed",)}),
        (lambda turns: turns.insert(2, say(attrs.evolve(turns[0], id="x"), "New words.")), {"x": ("added",)}),
        (lambda turns: turns.append(turns.pop(1)), {"u2": ("moved",)}),
        (lambda turns: turns.insert(0, turns.pop()), {"u10": ("moved",)}),
        (being(4, label=Label("Qiu An"), speaker=QIU), {"u5": ("relabelled",)}),
        (being(4, kind=TurnKind.MODERATION), {"u5": ("changed",)}),
        (saying(8, "There are 12. Thank you."), {"u9": ("changed",)}),
        (saying(8, "Quite other words, all of them."), {"u9": ("changed",)}),
        (put_last_relabelled_and_edited, {"u4": ("moved", "relabelled", "changed")}),
    ],
)
def test_edits_of_turns(change: Callable[[list[Turn]], object], expected: dict[str, tuple[str, ...]]) -> None:
    assert found(change) == expected


def test_a_turn_put_in_first_changes_no_other_though_all_are_counted_anew() -> None:
    new = Turn("u1", 1, Label("Tan Rui"), TAN, None, TurnKind.MODERATION, (Paragraph("Welcome, all of you."),))
    later = tuple(attrs.evolve(turn, id=f"u{turn.n + 1}", n=turn.n + 1) for turn in BEFORE.turns)
    difference = diff(BEFORE, attrs.evolve(BEFORE, body=(new, *later)))
    assert [(turn.turn.n, turn.kinds) for turn in difference.turns] == [(1, ("added",))]


def test_short_turns_that_repeat_are_paired_in_order() -> None:
    def words(n: int) -> str:
        return "Go ahead." if n % 2 else f"Reason {n}."

    turns = [Turn(f"u{n}", n, None, None, None, TurnKind.ANSWER, (Paragraph(words(n)),)) for n in range(1, 10)]
    left = enumerate((*turns[:4], *turns[5:]), 1)
    before = Briefing(id="x", body=tuple(turns))
    after = Briefing(id="x", body=tuple(attrs.evolve(turn, n=n, id=f"u{n}") for n, turn in left))
    assert [turn.kinds for turn in diff(before, after).turns] == [("removed",)]


def test_a_split_and_a_joined_paragraph_show_where() -> None:
    split = diff(BEFORE, with_turns(saying(4, "Ms. Qiu An", "will answer.")))
    (block,) = split.turns[0].blocks
    assert (len(block.before), len(block.after)) == (1, 2)
    assert block.edits[1] == Edit(EditKind.ADDED, "¶")


def test_facts_people_and_outlets() -> None:
    chief = attrs.evolve(QIU, title="head of the lamps")
    after = attrs.evolve(
        SAMPLE,
        title="Of tides",
        event=attrs.evolve(SAMPLE.event, date=dt.date(2031, 4, 3), place=None),
        participants=(LIN, chief, TAN),
        outlets=(REUTERS, *SAMPLE.outlets[1:], attrs.evolve(REUTERS, id="nhk", name="NHK")),
        body=tuple(
            attrs.evolve(item, speaker=chief) if isinstance(item, Turn) and item.speaker == QIU else item
            for item in SAMPLE.body
        ),
    )
    difference = diff(SAMPLE, after)
    assert difference.facts == (
        FactChange("title", SAMPLE.title, "Of tides"),
        FactChange("event.date", "2031-04-02", "2031-04-03"),
        FactChange("event.place", "Port Meridian", None),
    )
    assert [(member.kind, member.id) for member in difference.people] == [
        (ChangeKind.REMOVED, "aoki"),
        (ChangeKind.CHANGED, "qiu-an"),
    ]
    assert difference.people[1].facts == (FactChange("title", QIU.title, "head of the lamps"),)
    assert [(member.kind, member.id) for member in difference.outlets] == [(ChangeKind.ADDED, "nhk")]
    assert difference.turns == ()


def test_milestones_that_changed_or_moved() -> None:
    first = Briefing(id="x", body=(PageBreak("p"), *SAMPLE.turns[:2], Heading("Tides")))
    other = attrs.evolve(first, body=(PageBreak("p"), *SAMPLE.turns[:2], Heading("Tides", 2)))
    (change,) = diff(first, other).between
    assert (change.what, change.facts) == ("heading", (FactChange("level", "1", "2"),))
    moved = attrs.evolve(first, body=(SAMPLE.turns[0], PageBreak("p"), SAMPLE.turns[1], Heading("Tides")))
    (change,) = diff(first, moved).between
    assert change.facts == (FactChange("after", "the beginning", "turn 1"),)


def test_what_stands_around_the_speech() -> None:
    after = attrs.evolve(SAMPLE, captions=SAMPLE.captions[:1], credits=())
    assert [(change.what, change.kind.value) for change in diff(SAMPLE, after).around] == [
        ("caption", "removed"),
        ("credit", "removed"),
        ("credit", "removed"),
    ]


def test_marks_alone() -> None:
    def unmark(turns: list[Turn]) -> None:
        turns[1] = attrs.evolve(turns[1], blocks=(*turns[1].blocks[:2], Paragraph(turns[1].paragraphs[1].text)))

    (turn,) = diff(BEFORE, with_turns(unmark)).turns
    (block,) = turn.blocks
    assert [edit.kind for edit in block.edits] == [EditKind.SAME]
    assert block.facts == (FactChange("annotations", "stage 27 38 Laughter.", ""),)


def test_chinese_is_compared_by_characters() -> None:
    assert edits_of(["潮汐发电很重要。"], ["潮汐能很重要。"]) == (
        Edit(EditKind.SAME, "潮汐"),
        Edit(EditKind.REMOVED, "发电"),
        Edit(EditKind.ADDED, "能"),
        Edit(EditKind.SAME, "很重要。"),
    )


def test_two_formats_of_one_briefing_do_not_differ() -> None:
    pages = [parse(export(SAMPLE, name)) for name in ("json", "markdown", "tei", "docx")]
    assert all(diff(SAMPLE, page).same for page in pages)


def test_the_example_edited_in_markdown_differs_in_just_those_places() -> None:
    briefing = parse_file(ROOT / "examples" / "scio-tidal-energy.txt")
    sent = export(briefing, "markdown").decode()
    u5, u14 = (re.search(rf"<!-- turn {turn} .*?(?=<!-- |## )", sent, re.DOTALL) for turn in ("u5", "u14"))
    assert u5 is not None
    assert u14 is not None
    split = re.sub(r"\. (?=[A-Z])", ".\n\n", u5.group(), count=1)
    text = sent.replace(u5.group(), split).replace(u14.group(), "")
    text = text.replace("The complaint is known", "The complaint is well known")
    text = text.replace("**Bay Television:**", "**Reuters:**")
    text = text.replace("## Exchange 3", "**Fang Qiu:**\n\nOne word more.\n\n## Exchange 3")
    difference = diff(briefing, parse(text))
    assert [(turn.turn.id, turn.kinds) for turn in difference.turns] == [
        ("u5", ("changed",)),
        ("u7", ("changed",)),
        ("added", ("added",)),
        ("u14", ("removed",)),
        ("u21", ("relabelled",)),
    ]
    assert [edit.text for edit in difference.turns[0].blocks[0].edits if edit.kind is EditKind.ADDED] == ["¶"]
    assert attrs.evolve(difference, turns=()) == Difference()


def test_the_layout_of_the_json_is_as_it_was(golden: Callable[[str, bytes], None]) -> None:
    def change(turns: list[Turn]) -> None:
        turns[4] = attrs.evolve(turns[4], label=Label("Qiu An"), speaker=QIU)
        turns[8] = say(turns[8], "There are 13. Thank you.")
        del turns[6]

    after = attrs.evolve(with_turns(change), title="Of tides", participants=(LIN, QIU, TAN), credits=())
    golden("sample.diff.json", to_json(diff(BEFORE, after)).encode())


def test_json_is_plain_data() -> None:
    difference = diff(BEFORE, with_turns(lambda turns: turns.pop(4)))
    assert as_data(difference)["same"] is False
    assert '"changes": [\n        "removed"\n      ]' in to_json(difference)
    assert to_json(difference) == to_json(difference)


def test_a_longest_rising_run() -> None:
    assert rising([]) == []
    assert [other for _, other in rising(list(enumerate([5, 0, 1, 7, 2, 3])))] == [0, 1, 2, 3]


def long_briefing(count: int, seed: int) -> Briefing:
    chance = random.Random(seed)  # noqa: S311  (words for a test)
    words = [f"word{n}" for n in range(2000)]
    turns = [
        Turn(
            f"u{n}", n, Label(f"Person {n % 7}"), None, None, TurnKind.ANSWER,
            (Paragraph(" ".join(chance.choices(words, k=60))), Paragraph("Thank you.")),
        )
        for n in range(1, count + 1)
    ]  # fmt: skip
    return Briefing(id="x", body=tuple(turns))


@pytest.mark.parametrize("kind", ["edited", "shifted", "other", "reversed"])
def test_long_briefings_are_compared_in_linear_time(kind: str) -> None:
    def make(count: int) -> tuple[Briefing, Briefing]:
        before = long_briefing(count, 1)
        turns = list(long_briefing(count, 2 if kind == "other" else 1).turns)
        if kind == "edited":
            turns = [say(turn, turn.paragraphs[0].text.replace(" word1", " other", 3), "Thanks.") for turn in turns]
        elif kind == "shifted":
            turns = turns[count // 10 :] + turns[: count // 10]
        elif kind == "reversed":
            turns.reverse()
        after = Briefing(id="x", body=tuple(attrs.evolve(turn, n=n, id=f"u{n}") for n, turn in enumerate(turns, 1)))
        return before, after

    assert_in_step(lambda pair: diff(*pair), make, size=200)


@pytest.mark.parametrize("size", [1_400, 20_000])
def test_paragraphs_with_little_in_common_are_not_compared_for_ever(size: int) -> None:
    chance = random.Random(3)  # noqa: S311  (the same)
    one, other = ([" ".join(chance.choices("abcdefghij", k=size))] for _ in range(2))
    begun = time.process_time()
    assert {EditKind.REMOVED, EditKind.ADDED} <= {edit.kind for edit in edits_of(one, other)}
    assert time.process_time() - begun < 5
