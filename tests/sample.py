"""A small briefing built by hand, with at least one of everything. All of it is fictional."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from briefparse import (
    Annotation,
    AnnotationKind,
    Briefing,
    Caption,
    CaptionKind,
    Credit,
    CreditRole,
    Event,
    FrontMatter,
    FrontMatterKind,
    Furniture,
    FurnitureKind,
    Heading,
    Label,
    Note,
    NoteKind,
    Outlet,
    OutletKind,
    PageBreak,
    Paragraph,
    ParticipantRole,
    Person,
    Turn,
    TurnKind,
)

if TYPE_CHECKING:
    from briefparse.model import TurnBlock

LIN = Person(
    "lin-mo",
    "Lin Mo",
    "Mr.",
    "minister of tides and harbours",
    role=ParticipantRole.SPEAKER,
    listed=True,
    aliases=("Mr. Lin",),
)
QIU = Person("qiu-an", "Qiu An", "Ms.", "director general of the Department of Lighthouses", listed=True)
TAN = Person("tan-rui", "Tan Rui", None, "spokesperson of the Press Bureau", role=ParticipantRole.CHAIR, listed=True)
AOKI = Person("aoki", "Aoki", affiliation="Harbour Post", role=ParticipantRole.JOURNALIST)
REUTERS = Outlet("reuters", "Reuters", OutletKind.AGENCY, "GB", "Q130879", ("Reuters News", "路透社"), known=True)
POST = Outlet("harbour-post", "Harbour Post")


def turn(n: int, label: str | None, who: Person | Outlet | None, kind: TurnKind, *blocks: str | TurnBlock) -> Turn:
    made = tuple(Paragraph(block) if isinstance(block, str) else block for block in blocks)
    person = who if isinstance(who, Person) else None
    outlet = who if isinstance(who, Outlet) else POST if who is AOKI else None
    return Turn(f"u{n}", n, Label(label) if label else None, person, outlet, kind, made)


def sample() -> Briefing:
    """Return the briefing: 10 turns, 2 exchanges."""
    laughs = "We shall count them twice. (Laughter.) Then we rest."
    wrong = "It opened in 2021, with <b>no</b> *delay* & no \\ cost."
    return Briefing(
        id="fictional_2031-04-02",
        title="Briefing on the <tides> & harbours: a *fictional* example",
        language="en",
        dialect="scio-en",
        event=Event(dt.date(2031, 4, 2), dt.time(10, 30), None, "Port Meridian", "Harbour Hall", dt.time(11, 45)),
        host="Office of Tides",
        abstract="The Office of Tides held a press conference that never took place.",
        participants=(LIN, QIU, TAN, AOKI),
        outlets=(REUTERS, POST),
        front=(
            FrontMatter(FrontMatterKind.TITLE, "Briefing on the <tides> & harbours: a *fictional* example"),
            FrontMatter(FrontMatterKind.DATELINE, "Port Meridian | 10:30 a.m. April 2, 2031"),
            FrontMatter(FrontMatterKind.ABSTRACT, "The Office of Tides held a press conference that never took place."),
            FrontMatter(FrontMatterKind.HEADING, "Speakers:"),
            FrontMatter(FrontMatterKind.ROSTER, "Mr. Lin Mo, minister of tides and harbours", "lin-mo"),
            FrontMatter(
                FrontMatterKind.ROSTER, "Ms. Qiu An, director general of the Department of Lighthouses", "qiu-an"
            ),
            FrontMatter(FrontMatterKind.HEADING, "Chairperson:"),
            FrontMatter(FrontMatterKind.ROSTER, "Tan Rui, spokesperson of the Press Bureau", "tan-rui"),
        ),
        body=(
            Note(NoteKind.TIME, "10:30 A.M."),
            turn(1, "Tan Rui", TAN, TurnKind.MODERATION, "Good morning. All of this is fiction.", "Mr. Lin, please."),
            turn(
                2,
                "Lin Mo",
                LIN,
                TurnKind.STATEMENT,
                "# Not a heading, and 1. not a list.",
                PageBreak("_page_break_", 2),
                Paragraph(laughs, annotations=(Annotation(AnnotationKind.STAGE, 27, 38, "Laughter."),)),
            ),
            PageBreak("_page_break_", 3),
            turn(3, "Tan Rui", TAN, TurnKind.MODERATION, "The floor is open."),
            Heading("Lighthouses", 2),
            turn(4, "Reuters", REUTERS, TurnKind.QUESTION, "How many lighthouses are there? Thank you."),
            turn(5, "Lin Mo", LIN, TurnKind.ANSWER, "Ms. Qiu An will answer."),
            turn(
                6,
                "Qiu An",
                QIU,
                TurnKind.ANSWER,
                "Forty-one.",
                Note(NoteKind.STAGE, "(A slide is shown.)"),
                Paragraph(
                    wrong,
                    annotations=(
                        Annotation(AnnotationKind.CORRECTION, 13, 17, "2022"),
                        Annotation(AnnotationKind.SIC, 24, 33, None),
                    ),
                ),
            ),
            turn(7, "Lin Mo", LIN, TurnKind.ANSWER, "I would like to add one more: 灯塔 and مرحبا."),
            turn(8, "Harbour Post, Aoki", AOKI, TurnKind.QUESTION, "- And the harbours?"),
            turn(9, "Lin Mo", LIN, TurnKind.ANSWER, "There are 12.", "Thank you."),
            turn(10, "Tan Rui", TAN, TurnKind.MODERATION, "That is all."),
            Note(NoteKind.UNCLASSIFIED, "~ ~ ~"),
        ),
        captions=(
            Caption(CaptionKind.PHOTO, "The hall is empty.", "A. Nobody/Office of Tides"),
            Caption(CaptionKind.GALLERY, "Lin Mo"),
        ),
        credits=(Credit("Bo Ye", CreditRole.TRANSLATOR), Credit("Ann Other", CreditRole.EDITOR)),
        furniture=(
            Furniture(FurnitureKind.NAVIGATION, "Read in Chinese"),
            Furniture(FurnitureKind.DISCLAIMER, "In case of doubt, everything here is invented."),
        ),
    )
