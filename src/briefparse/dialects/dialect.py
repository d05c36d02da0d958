"""How a press office writes, as a value."""

from __future__ import annotations

from enum import StrEnum

import attrs


class Shape(StrEnum):
    """How a label stands before the words of its turn."""

    OWN_LINE = "own-line"
    """``Wang Li:`` and nothing else in the block."""
    INLINE = "inline"
    """``MS. LEE:  Good morning.``"""
    BRACKETED = "bracketed"
    """``【Reuters】 text`` or ``[Lee Min]: text``."""
    LETTER = "letter"
    """``Q   text`` or ``Q. text``: one of the dialect's letters, without a colon."""


class Part(StrEnum):
    """What a voice does at a briefing, as far as its label tells."""

    CHAIR = "chair"
    ASKER = "asker"
    OFFICIAL = "official"
    INTERPRETER = "interpreter"


class RuleKind(StrEnum):
    """What a block, or a part of one, is when a rule's pattern fits it."""

    PAGE_BREAK = "page-break"
    PHOTO = "photo"
    GALLERY = "gallery"
    CREDITS = "credits"
    DISCLAIMER = "disclaimer"
    NAVIGATION = "navigation"
    RUNNING_HEAD = "running-head"
    END_MARK = "end-mark"
    METADATA = "metadata"
    HEADING = "heading"
    TIME = "time"
    EDITORIAL = "editorial"
    STAGE = "stage"


@attrs.frozen
class Rule:
    """A pattern for text that is not speech.

    Attributes:
        kind: What the text is.
        pattern: A regular expression, matched where a block begins; what is left
            of the block after the match is looked at anew. Groups: ``text`` (what
            to keep, by default all), ``credit``, ``names``, ``n``. It must be
            linear in the block: no nested quantifiers.
        hint: A literal that the document must hold for the rule to be tried at
            all. It saves most of the time on documents of other kinds.
        inside: Whether the pattern is also looked for in the midst of blocks.
        closes: Whether the speech is over where this was found: text without a
            label that follows is not speech.
    """

    kind: RuleKind
    pattern: str
    hint: str = ""
    inside: bool = False
    closes: bool = False


class HeadingKind(StrEnum):
    """What follows a heading of the front matter."""

    SPEAKERS = "speakers"
    CHAIR = "chair"
    DATE = "date"
    TIME = "time"
    PLACE = "place"


@attrs.frozen
class FrontRules:
    """How the front matter is written.

    Attributes:
        headings: Pairs of a heading, in lower case without a colon, and what follows it.
        datelines: Regular expressions for a whole block that says when and where.
            Groups: ``place``, ``time``, ``date``, ``venue``, ``weekday``.
        abstracts: Regular expressions that an abstract begins with.
        title_prefixes: Marks before a title that are no part of it.
        chair_offices: Words of an office that only a chair holds, used where the
            headings are lost.
    """

    headings: tuple[tuple[str, HeadingKind], ...] = ()
    datelines: tuple[str, ...] = ()
    abstracts: tuple[str, ...] = ()
    title_prefixes: tuple[str, ...] = ()
    chair_offices: tuple[str, ...] = ()


@attrs.frozen
class Evidence:
    """Something that speaks for a dialect when a document is recognised.

    Attributes:
        pattern: A regular expression, searched in the document's first and last
            characters; it must be linear.
        weight: How much a match says, from 0.0 to 1.0; weights of several add up.
        why: A few words for people.
    """

    pattern: str
    weight: float
    why: str


@attrs.frozen(kw_only=True)
class Dialect:
    """How one family of transcripts is written.

    A dialect holds no code. A new one is another value; a plugin may derive one
    with ``attrs.evolve``.

    Attributes:
        name: Its name, in kebab case.
        summary: One line for the list of plugins.
        language: The BCP 47 tag of its transcripts, or None where the text has to tell.
        host: Who holds the briefings, or None.
        evidence: What it is recognised by.
        shapes: The shapes that its labels take.
        letters: The letters of labels without a colon, with the part of each.
        roles: Labels that name a part and not a person, in lower case.
        outlets_ask: Whether a question is labelled with the outlet that asks.
        front: How the front matter is written.
        rules: Text that is not speech; where several fit, the first counts.
    """

    name: str
    summary: str
    language: str | None = None
    host: str | None = None
    evidence: tuple[Evidence, ...] = ()
    shapes: tuple[Shape, ...] = (Shape.OWN_LINE, Shape.INLINE)
    letters: tuple[tuple[str, Part], ...] = ()
    roles: tuple[tuple[str, Part], ...] = ()
    outlets_ask: bool = False
    front: FrontRules = FrontRules()
    rules: tuple[Rule, ...] = ()
