"""Edits of any briefing in Word: what was done is what changed, wherever it was done."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

import attrs
from docx.oxml.ns import qn
from hypothesis import HealthCheck, assume, given, settings, strategies as st
from lxml import etree

from briefparse import Paragraph, Turn, export, parse
from briefparse.exporting.docx.styles import ADDED
from briefparse.reading.docx.ours.aligning import align
from briefparse.testing.strategies import briefings
from reading.docx.word_files import zipped

if TYPE_CHECKING:
    from briefparse import Briefing

_RELAXED = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))


class Edited:
    """A briefing's Word file, open at the paragraphs of each turn."""

    def __init__(self, briefing: Briefing) -> None:
        with ZipFile(BytesIO(export(briefing, "docx"))) as file:
            self._parts: dict[str, str | bytes] = {name: file.read(name) for name in file.namelist()}
        self._root = etree.fromstring(bytes(self._parts["word/document.xml"]))  # type: ignore[arg-type]  # all are bytes
        self.turns: list[list[Any]] = []
        following = [turn.blocks for turn in briefing.turns]
        left = 0
        for element in self._root.iter(qn("w:p")):
            names = [mark.get(qn("w:name"), "") for mark in element.iter(qn("w:bookmarkStart"))]
            if any(name.startswith("_Turn_") for name in names):
                left = len(following[len(self.turns)])
                self.turns.append([element])
            elif left and not any(name.startswith(("_Section_", "Exchange_")) for name in names):
                left -= 1
                self.turns[-1].append(element)

    def read(self) -> Briefing:
        return parse(zipped({**self._parts, "word/document.xml": etree.tostring(self._root)}))


def numbered(body: list[Any]) -> tuple[Any, ...]:
    n = 0
    made = []
    for item in body:
        if isinstance(item, Turn):
            n += 1
            made.append(attrs.evolve(item, n=n))
        else:
            made.append(item)
    return tuple(made)


_spoken = briefings().filter(lambda briefing: any(turn.paragraphs for turn in briefing.turns))


def drawn_paragraph(data: st.DataObject, briefing: Briefing) -> tuple[int, int, Paragraph]:
    """Draw a paragraph, and return the places of its turn and of itself among the turn's blocks."""
    found = [
        (at, which, block)
        for at, turn in enumerate(briefing.turns)
        for which, block in enumerate(turn.blocks)
        if isinstance(block, Paragraph)
    ]
    return data.draw(st.sampled_from(found))


def looks(element: Any) -> list[tuple[str, str]]:
    """Return the words of a paragraph with their styles; of what is added in brackets only how long it is."""
    runs: list[tuple[str, str]] = []
    for run in element.iter(qn("w:r")):
        style = run.find(f"{qn('w:rPr')}/{qn('w:rStyle')}")
        name = "" if style is None else style.get(qn("w:val"))
        text = "".join(letters.text or "" for letters in run.iter(qn("w:t")))
        text = "x" * len(text) if name == ADDED.id else text
        if runs and runs[-1][0] == name and text:
            text = runs.pop()[1] + text
        runs.append((name, text))
    return runs


@_RELAXED
@given(_spoken, st.data())
def test_any_turn_can_be_deleted(briefing: Briefing, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(briefing.turns) - 1))
    edited = Edited(briefing)
    for element in edited.turns[at]:
        element.getparent().remove(element)
    gone = briefing.turns[at]
    assert edited.read().body == numbered([item for item in briefing.body if item is not gone])


@_RELAXED
@given(_spoken, st.data())
def test_any_paragraph_can_be_deleted(briefing: Briefing, data: st.DataObject) -> None:
    at, which, paragraph = drawn_paragraph(data, briefing)
    turn = briefing.turns[at]
    edited = Edited(briefing)
    element = edited.turns[at][which + 1]
    # Of two paragraphs that look the same, and differ in what pages do not show, nobody can say which was taken out.
    assume(
        all(
            block == paragraph or looks(shown) != looks(element)
            for block, shown in zip(turn.blocks, edited.turns[at][1:], strict=True)
            if isinstance(block, Paragraph)
        )
    )
    element.getparent().remove(element)
    left = attrs.evolve(turn, blocks=turn.blocks[:which] + turn.blocks[which + 1 :])
    assert edited.read().body == tuple(left if item is turn else item for item in briefing.body)


@_RELAXED
@given(_spoken, st.data())
def test_words_put_in_before_others_move_the_marks_along(briefing: Briefing, data: st.DataObject) -> None:
    at, which, paragraph = drawn_paragraph(data, briefing)
    assume(all(mark.start > 0 for mark in paragraph.annotations))
    turn = briefing.turns[at]
    edited = Edited(briefing)
    first = next(edited.turns[at][which + 1].iter(qn("w:t")))
    first.text = f"Now {first.text}"
    marks = tuple(attrs.evolve(mark, start=mark.start + 4, end=mark.end + 4) for mark in paragraph.annotations)
    longer = attrs.evolve(paragraph, text=f"Now {paragraph.text}", annotations=marks)
    blocks = (*turn.blocks[:which], longer, *turn.blocks[which + 1 :])
    assert edited.read().turns[at] == attrs.evolve(turn, blocks=blocks)


_items = st.lists(st.integers(0, 6), max_size=12)


@given(_items, _items)
def test_items_are_matched_with_equal_ones_in_order(now: list[int], before: list[int]) -> None:
    matches = align(now, before)
    places = [place for place in matches if place is not None]
    assert places == sorted(set(places))
    assert all(place is None or now[at] == before[place] for at, place in enumerate(matches))


@given(st.lists(st.integers(), max_size=12, unique=True), st.sets(st.integers(0, 11)), st.sets(st.integers(0, 11)))
def test_what_was_only_taken_out_or_put_in_leaves_all_else_matched(
    before: list[int], gone: set[int], come: set[int]
) -> None:
    now: list[object] = []
    for at, item in enumerate(before):
        now += ["new"] * (at in come)
        now += [item] * (at not in gone)
    matches = align(now, before)
    assert [before[place] for place in matches if place is not None] == [item for item in now if item != "new"]
