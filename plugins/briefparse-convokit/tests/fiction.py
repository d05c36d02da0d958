"""A small briefing with every kind of voice and reply. All of it is fictional."""

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
    Paragraph,
    ParticipantRole,
    Person,
    Turn,
    TurnKind,
)

LIN = Person("lin-mo", "Lin Mo", "Mr.", "minister of tides", listed=True)
QIU = Person("qiu-an", "丘安", "Ms.", "灯塔司司长", listed=True)
TAN = Person("tan-rui", "Tan Rui", title="spokesperson", role=ParticipantRole.CHAIR, listed=True)
AOKI = Person("aoki", "Aoki", affiliation="Harbour Post", role=ParticipantRole.JOURNALIST)
REUTERS = Outlet("reuters", "Reuters", OutletKind.AGENCY, "GB", "Q130879", known=True)
POST = Outlet("harbour-post", "Harbour Post")
Q, A, M, S = TurnKind.QUESTION, TurnKind.ANSWER, TurnKind.MODERATION, TurnKind.STATEMENT

LAUGHS = Paragraph(
    "We shall count twice. (Laughter.)", annotations=(Annotation(AnnotationKind.STAGE, 22, 33, "Laughter."),)
)


def turn(n: int, label: str | None, who: Person | Outlet | None, kind: TurnKind, *said: str | Paragraph) -> Turn:
    return Turn(
        id=f"u{n}",
        n=n,
        label=None if label is None else Label(label),
        speaker=who if isinstance(who, Person) else None,
        outlet=POST if who is AOKI else who if isinstance(who, Outlet) else None,
        kind=kind,
        blocks=tuple(Paragraph(one) if isinstance(one, str) else one for one in said),
    )


def fiction(name: str = "fictional_2031-04-02") -> Briefing:
    """Return the briefing: 14 turns, 3 exchanges."""
    return Briefing(
        id=name,
        title="Briefing on tides, a fiction",
        language="en",
        dialect="scio-en",
        event=Event(dt.date(2031, 4, 2), dt.time(10, 30), None, "Port Meridian", "Harbour Hall"),
        host="Office of Tides",
        participants=(LIN, QIU, TAN, AOKI),
        outlets=(REUTERS, POST),
        body=(
            turn(1, "Tan Rui", TAN, M, "Good morning. All of this is fiction."),
            turn(2, "Lin Mo", LIN, S, "The tides are well.", LAUGHS),
            turn(3, "Tan Rui", TAN, M, "The floor is open."),
            turn(4, "Reuters", REUTERS, Q, "How many lighthouses are there?"),
            turn(5, "Lin Mo", LIN, A, "丘安 will answer."),
            turn(6, "丘安", QIU, A, "四十一座灯塔。"),
            turn(7, "Lin Mo", LIN, A, "And one more."),
            turn(8, "Harbour Post, Aoki", AOKI, Q, "And the harbours?"),
            turn(9, "Q", None, Q, "Yes, the harbours?"),
            turn(10, "Lin Mo", LIN, A, "Twelve."),
            turn(11, None, None, A, "مرحبا، هذا خيال."),
            turn(12, "Q", None, Q, "=1+1?"),
            turn(13, "Lin Mo", LIN, A, "Two."),
            turn(14, "Tan Rui", TAN, M, "That is all."),
        ),
    )


REPLIES = {
    "u1": None,
    "u2": None,
    "u3": None,
    "u4": "u3",
    "u5": "u4",
    "u6": "u4",
    "u7": "u4",
    "u8": None,
    "u9": "u8",
    "u10": "u9",
    "u11": "u9",
    "u12": None,
    "u13": "u12",
    "u14": None,
}
"""What each turn replies to, where a conversation is an exchange."""

ROOTS = {
    "u1": "u1",
    "u2": "u2",
    **dict.fromkeys(("u3", "u4", "u5", "u6", "u7"), "u3"),
    **dict.fromkeys(("u8", "u9", "u10", "u11"), "u8"),
    "u12": "u12",
    "u13": "u12",
    "u14": "u14",
}
"""The first turn of each turn's conversation."""
