"""Anything with labels: what is left when no press office is recognised."""

from __future__ import annotations

from briefparse.dialects.dialect import Dialect, FrontRules, HeadingKind, Part, Shape

GENERIC = Dialect(
    name="generic",
    summary="any transcript with labels",
    shapes=(Shape.OWN_LINE, Shape.INLINE, Shape.BRACKETED, Shape.LETTER),
    letters=(("Q", Part.ASKER), ("A", Part.OFFICIAL)),
    roles=(
        ("moderator", Part.CHAIR),
        ("chair", Part.CHAIR),
        ("host", Part.CHAIR),
        ("operator", Part.CHAIR),
        ("question", Part.ASKER),
        ("q", Part.ASKER),
        ("reporter", Part.ASKER),
        ("journalist", Part.ASKER),
        ("correspondent", Part.ASKER),
        ("press", Part.ASKER),
        ("the press", Part.ASKER),
        ("answer", Part.OFFICIAL),
        ("a", Part.OFFICIAL),
        ("spokesperson", Part.OFFICIAL),
        ("spokesman", Part.OFFICIAL),
        ("spokeswoman", Part.OFFICIAL),
        ("audience", Part.ASKER),
        ("audience member", Part.ASKER),
        ("unidentified", Part.ASKER),
        ("unidentified speaker", Part.ASKER),
        ("unknown speaker", Part.ASKER),
        ("interpreter", Part.INTERPRETER),
        ("translator", Part.INTERPRETER),
    ),
    outlets_ask=True,
    front=FrontRules(
        headings=(
            ("speaker", HeadingKind.SPEAKERS),
            ("speakers", HeadingKind.SPEAKERS),
            ("participants", HeadingKind.SPEAKERS),
            ("chair", HeadingKind.CHAIR),
            ("chairperson", HeadingKind.CHAIR),
            ("moderator", HeadingKind.CHAIR),
            ("date", HeadingKind.DATE),
            ("time", HeadingKind.TIME),
            ("place", HeadingKind.PLACE),
            ("venue", HeadingKind.PLACE),
        ),
    ),
)
