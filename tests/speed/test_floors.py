"""The floors write what the exporters write, or hold what the readers hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from lxml import etree
from speed.floors import elements, lines, markdown, package, turns
from speed.inputs import FICTION, FICTIONAL_DIALECTS

from briefparse import export, parse_file

if TYPE_CHECKING:
    from pathlib import Path


def canonical(data: bytes) -> bytes:
    return etree.tostring(etree.fromstring(data), method="c14n")


def test_lines_keep_every_character() -> None:
    text = FICTION[0].read_text(encoding="utf-8")
    found = lines.read_lines(FICTION[0])
    assert "".join(line.text for line in found) == text
    assert all(text.startswith(line.text, line.start) for line in found)


@pytest.mark.parametrize("path", [*FICTION, *FICTIONAL_DIALECTS], ids=lambda path: path.stem)
def test_the_template_and_lxml_write_the_very_elements_of_the_exporter(path: Path) -> None:
    data = export(parse_file(path), "tei")
    root = etree.tostring(etree.fromstring(data))
    assert canonical(elements.joined(elements.pieces_of(data))) == canonical(root)
    assert canonical(elements.built(elements.made_of(data))) == canonical(root)


@pytest.mark.parametrize("path", [*FICTION, *FICTIONAL_DIALECTS], ids=lambda path: path.stem)
def test_turns_that_are_known_beforehand_are_the_very_turns_of_a_parse(path: Path) -> None:
    briefing = parse_file(path)
    made = turns.made(turns.script_of(briefing))
    assert made == briefing.turns
    assert [turn.span for turn in made] == [turn.span for turn in briefing.turns]
    assert [turn.label and turn.label.span for turn in made] == [
        turn.label and turn.label.span for turn in briefing.turns
    ]
    kept = {id(paragraph) for turn in briefing.turns for paragraph in turn.paragraphs}
    again = [paragraph for turn in made for paragraph in turn.paragraphs if id(paragraph) in kept]
    assert all(one.annotations or one.continues or one.text not in briefing.source.text for one in again)


def test_joined_markdown_has_every_paragraph() -> None:
    briefing = parse_file(FICTION[0])
    written = markdown.joined(briefing).decode().replace("\\", "")
    assert all(paragraph.text in written for turn in briefing.turns for paragraph in turn.paragraphs)
    assert all(f"**{turn.label.text}:**" in written for turn in briefing.turns if turn.label is not None)


def test_the_zip_has_the_parts_of_the_exporter() -> None:
    parts = package.parts_of(export(parse_file(FICTION[0]), "docx"))
    assert "word/document.xml" in parts
    assert package.parts_of(package.packed(parts)) == parts
