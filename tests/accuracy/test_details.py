"""The differences are told so that they can be found and mended."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import attrs
import pytest
from details import Details
from gold import Case

from accuracy.fiction import BRIEFING, GOLD, LEE, REUTERS, TURNS, changed, found, turn
from briefparse import Label, Note, NoteKind, Paragraph, TurnKind

if TYPE_CHECKING:
    from briefparse import Briefing


def told(briefing: Briefing) -> str:
    return "\n".join(Details(Case("white-house", "fiction", Path("fiction.txt"), GOLD), briefing).lines())


def test_a_right_parse_has_nothing_to_tell() -> None:
    assert told(BRIEFING).splitlines()[2:] == ["   all right"]


@pytest.mark.parametrize(
    ("briefing", "words"),
    [
        (changed(1, label=Label("LEE")), "label       gold “MS. LEE”, found “LEE”"),
        (changed(1, kind=TurnKind.MODERATION), "kind        gold “statement”, found “moderation”"),
        (changed(1, speaker=None), "speaker     gold “Dana Lee”, found —"),
        (changed(4, outlet=REUTERS), "outlet      gold —, found “Reuters”"),
        (changed(1, blocks=(Paragraph("Good morning to all. This is fiction."),)), "paragraphs  gold 2, found 1:"),
        (changed(1, blocks=(Paragraph("Good morning to all."),)), "ends        gold “… This is fiction.”"),
        (found((*TURNS[:4], turn(5, "Q", "question", "Why?"), TURNS[4])), "“Why?”  NOT IN THE GOLD"),
        (changed(3, kind=TurnKind.QUESTION), "exchange  gold [2, 3], found [2, 3, 4, 5]"),
        (attrs.evolve(BRIEFING, dialect="generic"), "gold white-house, read as generic"),
        (attrs.evolve(BRIEFING, title=""), "title        gold  “A fictional briefing”"),
    ],
)
def test_each_kind_of_difference_is_told(briefing: Briefing, words: str) -> None:
    assert words in told(briefing)


def test_a_lost_turn_is_looked_for() -> None:
    swallowed = found(
        [TURNS[0], attrs.evolve(TURNS[1], blocks=(*TURNS[1].blocks, Paragraph("All of it?"))), *TURNS[2:3]]
    )
    lines = told(swallowed)
    assert "gold 4   [Q] question: “All of it? … All of it?”  NOT FOUND" in lines
    assert "its first words: paragraph 2 of found 2" in lines


def test_a_lost_turn_may_have_become_a_note() -> None:
    noted = attrs.evolve(BRIEFING, body=(*TURNS[:3], Note(NoteKind.UNCLASSIFIED, "Q All of it?")))
    assert "its first words: a note (unclassified) between turns" in told(noted)


def test_a_difference_that_comes_again_is_told_once() -> None:
    elsewhere = found([attrs.evolve(item, speaker=LEE) if item.label == Label("MR. ROE") else item for item in TURNS])
    lines = told(elsewhere)
    assert lines.count("gold “Émile Roe”, found “Dana Lee”") == 1
    assert "… and so at 1 more: gold 5" in lines
