"""A small briefing with something for every table. All of it is fictional."""

from __future__ import annotations

import datetime as dt

from briefparse import (
    Annotation,
    AnnotationKind,
    Briefing,
    Event,
    Label,
    Outlet,
    OutletKind,
    PageBreak,
    Paragraph,
    ParticipantRole,
    Person,
    Reason,
    Resolution,
    Source,
    Span,
    Turn,
    TurnKind,
)

LIN = Person("lin-mo", "Lin Mo", "Mr.", "minister of tides", aliases=("Mr. Lin", "L|M"), listed=True)
QIU = Person("qiu-an", "丘安", "Ms.", "灯塔司司长", listed=True)
TAN = Person("tan-rui", "Tan Rui", title="spokesperson", role=ParticipantRole.CHAIR, listed=True)
AOKI = Person("aoki", "Aoki", affiliation="Harbour Post", role=ParticipantRole.JOURNALIST)
REUTERS = Outlet("reuters", "Reuters", OutletKind.AGENCY, "GB", "Q130879", ("Reuters News", "路透社"), known=True)
POST = Outlet("harbour-post", "Harbour Post")

FORMULAS = (
    "=1+1",
    "+1+1",
    "-2+3",
    "@SUM(1;2)",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "  =1+1",
    '=HYPERLINK("http://example.invalid";"tides")',
    "=cmd|' /C calc'!A0",
)
"""Texts that a spreadsheet might run."""

HOSTILE = (
    *FORMULAS,
    "'tis an apostrophe",
    "''=1",
    'said "so", and; more,\r\nmore',
    "<r><t>not rich</t></r>",
    "<r></r>",
    "_x0041_ and \x0b and \x00",
    "<script>alert(1)</script> & ]]>",
    "a|b\\c",
    "مرحبا، هذا خيال",
    "שלום, זה בדיון",
    "\u202e=1+1",
    "\ud800 alone",
    "👩\u200d🚀 \ufffe \u2028 \x85",
    " edges ",
    "NA",
    "null",
    "true",
    "0012",
    "1e5",
    "2031-04-02",
)
"""Texts that trip writers and readers of tables."""


def turn(n: int, label: str | None, who: Person | Outlet | None, kind: TurnKind, *said: str | Paragraph) -> Turn:
    blocks = tuple(Paragraph(one) if isinstance(one, str) else one for one in said)
    return Turn(
        id=f"u{n}",
        n=n,
        label=None if label is None else Label(label),
        speaker=who if isinstance(who, Person) else None,
        outlet=POST if who is AOKI else who if isinstance(who, Outlet) else None,
        kind=kind,
        blocks=blocks,
        span=Span(n * 100, n * 100 + 50),
        resolution=Resolution(Reason.ROSTER_NAME, 0.5),
    )


def fiction() -> Briefing:
    """Return the briefing: 9 turns, 2 exchanges."""
    laughs = Paragraph(
        "We shall count twice. (Laughter.)", annotations=(Annotation(AnnotationKind.STAGE, 22, 33, "Laughter."),)
    )
    opened = Paragraph(
        "It opened in 2021, withh no delay.",
        annotations=(
            Annotation(AnnotationKind.CORRECTION, 13, 17, "2022"),
            Annotation(AnnotationKind.SIC, 19, 24),
        ),
    )
    hand_over = "丘安 will answer."
    return Briefing(
        id="fictional_2031-04-02",
        title="Briefing on tides, a fiction",
        language="en",
        dialect="scio-en",
        event=Event(dt.date(2031, 4, 2), dt.time(10, 30), None, "Port Meridian", "Harbour Hall", dt.time(11, 45)),
        host="Office of Tides",
        abstract="The Office of Tides held a press conference that never took place.",
        participants=(LIN, QIU, TAN, AOKI),
        outlets=(REUTERS, POST),
        body=(
            turn(1, "Tan Rui", TAN, TurnKind.MODERATION, "Good morning. All of this is fiction."),
            turn(2, "Lin Mo", LIN, TurnKind.STATEMENT, "The tides are well.", laughs),
            PageBreak("_page_break_", 2),
            turn(3, "Tan Rui", TAN, TurnKind.MODERATION, "The floor is open."),
            turn(4, "Reuters", REUTERS, TurnKind.QUESTION, "How many lighthouses are there?"),
            turn(5, "Lin Mo", LIN, TurnKind.ANSWER, hand_over),
            turn(6, "丘安", QIU, TurnKind.ANSWER, "四十一座灯塔。", opened),
            turn(7, "Lin Mo", LIN, TurnKind.ANSWER, "And one more."),
            turn(8, "Harbour Post, Aoki", AOKI, TurnKind.QUESTION, "And the harbours?"),
            turn(9, None, None, TurnKind.ANSWER, "Twelve.", "Thank you."),
        ),
        source=Source("", "fiction.txt", sha256="0" * 64),
    )


def hostile() -> Briefing:
    """Return a briefing whose every text is hostile."""
    people = tuple(Person(f"p{n}", text, text, text, text, aliases=(text, text)) for n, text in enumerate(HOSTILE))
    outlets = tuple(Outlet(f"o{n}", text, aliases=(text,)) for n, text in enumerate(HOSTILE))
    body = tuple(
        Turn(
            f"u{n}",
            n,
            Label(text),
            people[n - 1],
            outlets[n - 1],
            TurnKind.QUESTION if n % 2 else TurnKind.ANSWER,
            (Paragraph(text, annotations=(Annotation(AnnotationKind.STAGE, 0, len(text), text),)),),
        )
        for n, text in enumerate(HOSTILE, 1)
    )
    first = HOSTILE[0]
    event = Event(None, None, first, first, first)
    return Briefing(
        id=first, title=first, event=event, host=first, abstract=first, participants=people, outlets=outlets, body=body
    )
