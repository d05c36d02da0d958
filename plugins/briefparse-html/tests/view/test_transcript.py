"""Sections, turns, and the milestones between them."""

from __future__ import annotations

from briefparse import Briefing, Heading, Note, NoteKind, Outlet, PageBreak, Reason, Resolution, Turn, TurnKind

from briefparse_html.view.page import page_of
from briefparse_html.view.passages import Passage
from briefparse_html.view.transcript import TurnView
from transcripts import GAZETTE, IBE, ODA, everything, said


def outline(briefing: Briefing) -> list[tuple[str, list[str]]]:
    page = page_of(briefing, with_source=True)
    return [
        (section.title, [f"u{i.n}" if isinstance(i, TurnView) else i.kind.split()[0] for i in section.items])
        for section in page.sections
    ]


def test_sections_have_their_turns_and_milestones() -> None:
    assert outline(everything()) == [
        ("Opening", ["note", "u1"]),
        ("Statements", ["heading", "u2", "page-break"]),
        ("Exchange 1", ["u3", "u4"]),
        ("Exchange 2", ["u5", "u6", "note", "note"]),
    ]


def test_a_heading_belongs_to_what_follows_and_a_page_break_to_what_precedes() -> None:
    body = (
        said(1, "A", ODA, TurnKind.STATEMENT, "x"),
        PageBreak(),
        Heading("Questions"),
        Note(NoteKind.TIME, "10:00"),
        said(2, "B", None, TurnKind.QUESTION, "y"),
    )
    assert outline(Briefing(id="b", body=body)) == [
        ("Statements", ["u1", "page-break"]),
        ("Exchange 1", ["heading", "note", "u2"]),
    ]


def test_a_time_belongs_to_what_follows() -> None:
    body = (
        said(1, "A", ODA, TurnKind.STATEMENT, "x"),
        Note(NoteKind.TIME, "10:00"),
        said(2, "B", None, TurnKind.QUESTION),
    )
    assert outline(Briefing(id="b", body=body)) == [("Statements", ["u1"]), ("Exchange 1", ["note", "u2"])]


def test_milestones_without_turns_are_kept() -> None:
    assert outline(Briefing(id="b", body=(Note(NoteKind.EDITORIAL, "cancelled"),))) == [("", ["note"])]


def test_names_stand_beside_labels_that_do_not_have_them() -> None:
    page = page_of(everything(), with_source=True)
    assert [turn.who for turn in page.turns] == [("Ibe Sand",), ("Oda Reef",), (), (), ("Ash Dune", "Dune Gazette"), ()]


def test_a_label_that_was_guessed_at_says_so() -> None:
    turn = said(1, "Gazete", None, TurnKind.QUESTION, "x", outlet=GAZETTE)
    guessed = Turn(
        turn.id, 1, turn.label, None, GAZETTE, turn.kind, turn.blocks, resolution=Resolution(Reason.MISSPELLING, 0.8)
    )
    (view,) = page_of(Briefing(id="b", body=(guessed,)), with_source=True).turns
    assert view.doubt == "the label is misspelt"


def test_headings_leave_out_no_level() -> None:
    body = (Heading("a", 6), said(1, "Chair", IBE, TurnKind.MODERATION, Heading("b", 1)))
    page = page_of(Briefing(id="b", body=body), with_source=True)
    headings = [item.level for item in page.sections[0].items if isinstance(item, Passage)]
    assert headings == [4]
    assert page.turns[0].blocks[0].level == 5


def test_a_section_names_every_outlet_that_asks() -> None:
    body = (
        said(1, "Gazette", None, TurnKind.QUESTION, "x", outlet=GAZETTE),
        said(2, "Radio", None, TurnKind.QUESTION, "y", outlet=Outlet("radio", "Radio")),
        said(3, "A", ODA, TurnKind.ANSWER, "z"),
    )
    (section,) = page_of(Briefing(id="b", body=body), with_source=True).sections
    assert section.outlets == (GAZETTE.name, "Radio")
