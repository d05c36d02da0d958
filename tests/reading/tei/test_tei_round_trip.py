"""What the exporter wrote comes back equal."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from lxml import etree

from briefparse import (
    Annotation,
    AnnotationKind,
    Briefing,
    Event,
    FrontMatter,
    FrontMatterKind,
    Label,
    Outlet,
    PageBreak,
    Paragraph,
    ParticipantRole,
    Person,
    Turn,
    TurnKind,
    export,
    parse,
    parse_file,
)
from environments import ROOT
from sample import LIN, POST, REUTERS, sample

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from briefparse import (
        Span,
    )

GOLD = sorted(path for path in (ROOT / "benchmarks" / "accuracy" / "gold").rglob("*.*") if path.suffix != ".json")


def back(briefing: Briefing, **options: Any) -> Briefing:
    return parse(export(briefing, "tei", **options))


def of(*body: Turn) -> Briefing:
    return Briefing(id="x", body=body)


def said(text: str, *marks: Annotation) -> Briefing:
    return of(Turn("u1", 1, None, None, None, TurnKind.STATEMENT, (Paragraph(text, annotations=marks),)))


def test_the_sample() -> None:
    assert back(sample()) == sample()


def test_nothing_but_an_id() -> None:
    assert back(Briefing(id="x")) == Briefing(id="x")


@pytest.mark.parametrize("path", GOLD, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_every_golden_transcript(path: Path) -> None:
    briefing = parse_file(path)
    assert back(briefing) == briefing


def test_the_seed(seed_path: Path) -> None:
    briefing = parse_file(seed_path)
    assert back(briefing) == briefing
    assert len(back(briefing).turns) == 25


@pytest.mark.parametrize(
    "options",
    [
        {"licence": "https://creativecommons.org/licenses/by/4.0/", "publisher": "Somebody"},
        {
            "identifier": "https://doi.org/10.1/x",
            "base_uri": "https://example.org/",
            "publication_date": dt.date(2032, 1, 5),
        },
        {"sentences": True, "offsets": True, "language": "en"},
    ],
)
def test_options_that_drop_nothing(options: dict[str, object]) -> None:
    assert back(sample(), **options) == sample()


def test_without_labels_only_those_are_gone() -> None:
    briefing = sample()
    body = tuple(attrs.evolve(item, label=None) if isinstance(item, Turn) else item for item in briefing.body)
    assert back(briefing, labels=False) == attrs.evolve(briefing, body=body)


def test_a_second_export_is_the_first() -> None:
    once = export(parse(export(sample(), "tei")), "tei")
    assert export(parse(once), "tei") == once


def test_a_file_that_an_editor_laid_out_anew_is_the_same_briefing() -> None:
    file = etree.fromstring(export(sample(), "tei"))
    for element in file.iter("{*}seg", "{*}head", "{*}item", "{*}persName"):
        element.text = None if element.text is None else element.text.replace(" ", "\n        ")
        for child in element:
            child.tail = None if child.tail is None else child.tail.replace(" ", "\n\t")
    assert parse(etree.tostring(file)) == sample()


@pytest.mark.parametrize("text", ["We rest (laughter).", "大家好（笑声）。", "We (laughter) rest."])
@pytest.mark.parametrize("kind", [AnnotationKind.STAGE, AnnotationKind.INAUDIBLE, AnnotationKind.REDACTION])
def test_an_editor_that_indents_what_is_in_a_sound_adds_no_space(text: str, kind: AnnotationKind) -> None:
    bracket = re.search(r"[(（].*[)）]", text)
    assert bracket is not None
    briefing = said(
        text, Annotation(kind, *bracket.span(), None if kind is AnnotationKind.REDACTION else bracket[0][1:-1])
    )
    root = etree.fromstring(export(briefing, "tei"))
    etree.indent(root, "    ")
    assert parse(etree.tostring(root)) == briefing


def test_when_and_where_to_the_microsecond() -> None:
    event = Event(dt.date(1, 2, 3), dt.time(4, 5, 6, 7), "Asia/Shanghai", "Haicheng", "Hall & Co.", dt.time(23, 59, 59))
    assert back(Briefing(id="x", event=event)).event == event


@pytest.mark.parametrize("host", [None, "", "Office of Tides"])
def test_the_host(host: str | None) -> None:
    assert back(Briefing(id="x", host=host)).host == host


def test_people_of_all_kinds_in_their_order() -> None:
    people = tuple(
        Person(f"p{n}", f"Name {n}", honorific, title, affiliation, role, ("Alias", "别名")[: n % 3], listed)
        for n, (role, listed, honorific, title, affiliation) in enumerate(
            (role, listed, honorific, title, affiliation)
            for role in ParticipantRole
            for listed in (True, False)
            for honorific in (None, "Dr.")
            for title, affiliation in ((None, None), ("clerk", None), (None, "Reuters"), ("clerk", "Elsewhere"))
        )
    )
    briefing = Briefing(id="x", participants=people, outlets=(REUTERS, POST))
    assert back(briefing).participants == people
    assert back(briefing).outlets == (REUTERS, POST)


def test_ids_that_no_xml_id_can_be_and_ids_that_collide() -> None:
    people = tuple(Person(name, name) for name in ("a b", "a_b", "u1", "王", "x.y", "1"))
    outlets = (Outlet("a b", "A B"), Outlet("host", "Host"), Outlet("1", "One", known=True))
    turns = tuple(
        Turn(f"u{n}", n, Label("Q"), person, outlet, TurnKind.QUESTION, ())
        for n, (person, outlet) in enumerate(((p, o) for p in (*people, None) for o in (*outlets, None)), start=1)
    )
    # The id of the file makes its own turns collide with the people.
    briefing = Briefing(id="person", host="H", participants=people, outlets=outlets, body=turns)
    assert back(briefing) == briefing


def test_a_paragraph_that_pages_cut() -> None:
    blocks = (
        Paragraph("One", continues=True),
        PageBreak("", 2),
        Paragraph("two", continues=True),
        PageBreak("e\u0301 -", None),
        Paragraph("three."),
        Paragraph("Four."),
    )
    briefing = of(Turn("u1", 1, None, None, None, TurnKind.STATEMENT, blocks))
    assert back(briefing) == briefing
    assert b'part="M"' in export(briefing, "tei")


@pytest.mark.parametrize("label", [None, "", "12:", "Q：", "A. Nobody [through an interpreter]"])
def test_labels_to_the_colon(label: str | None) -> None:
    made = None if label is None else Label(label)
    briefing = of(Turn("u1", 1, made, None, None, TurnKind.ANSWER, (Paragraph("x"),)))
    assert back(briefing) == briefing


@pytest.mark.parametrize("kind", AnnotationKind)
@pytest.mark.parametrize("value", [None, "", "value", "b", "(b) c"])
@pytest.mark.parametrize("place", [(0, 9), (2, 5), (3, 4), (1, 2), (5, 6), (4, 4), (0, 0), (9, 9)])
def test_every_mark_with_every_value_anywhere(kind: AnnotationKind, value: str | None, place: tuple[int, int]) -> None:
    briefing = said("a (b) c *d", Annotation(kind, *place, value))
    assert back(briefing) == briefing


def test_marks_that_overlap_and_nest() -> None:
    marks = (
        Annotation(AnnotationKind.INSERTION, 0, 9, None),
        Annotation(AnnotationKind.STAGE, 2, 5, "b"),
        Annotation(AnnotationKind.SIC, 4, 9, ""),
        Annotation(AnnotationKind.FOOTNOTE, 4, 9, "see below"),
    )
    assert back(said("a (b) c *d", *marks)) == said("a (b) c *d", *marks)


@pytest.mark.parametrize("kind", FrontMatterKind)
def test_front_matter_of_every_kind_that_names_somebody(kind: FrontMatterKind) -> None:
    pieces = (FrontMatter(kind, "Mr. Lin Mo, minister", "lin-mo"), FrontMatter(kind, "nobody"))
    briefing = Briefing(id="x", participants=(LIN,), front=pieces)
    assert back(briefing) == briefing


def test_the_source_is_still_named() -> None:
    briefing = parse_file(ROOT / "examples" / "scio-tidal-energy.txt")
    read = back(briefing).source
    assert (read.name, read.sha256, read.text) == (briefing.source.name, briefing.source.sha256, "")


def test_offsets_come_back_where_they_were_written() -> None:
    briefing = parse_file(ROOT / "examples" / "scio-tidal-energy.txt")
    read = back(briefing, offsets=True)
    assert list(_spans(read)) == list(_spans(briefing))
    assert not any(_spans(back(briefing)))


def _spans(briefing: Briefing) -> Iterator[Span]:
    for item in briefing.body:
        yield item.span
        if isinstance(item, Turn):
            yield from (() if item.label is None else (item.label.span,))
            yield from (block.span for block in item.blocks)
    yield from (piece.span for piece in briefing.front)
    yield from (caption.span for caption in briefing.captions)
    yield from (credit.span for credit in briefing.credits)
    yield from (piece.span for piece in briefing.furniture)


def test_where_people_are_listed_elsewhere_they_are_called_by_their_ids() -> None:
    read = back(sample(), person_list="people.xml", org_list="orgs.xml")
    assert [turn.text for turn in read.turns] == [turn.text for turn in sample().turns]
    assert [turn.kind for turn in read.turns] == [turn.kind for turn in sample().turns]
    assert read.turns[0].speaker is not None
    assert read.turns[0].speaker.id == "tan-rui"
