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
    PATTERN = "pattern"
    """As one of the dialect's own patterns says: ``Name: (00:12)``, ``The President.``"""
    MARKED = "marked"
    """``Wang Li`` without a colon, on a line that the file sets apart: a heading, a bold line, a term, a first cell.
    No dialect has to name it: it is tried where the shapes of the dialect find next to nothing."""
    TOLD = "told"
    """As the format of the file tells it, whatever the dialect: a voice tag of captions. No dialect has to name it."""
    RUNNING = "running"
    """In the midst of a paragraph, as the dialect's running pattern says."""


class Part(StrEnum):
    """What a voice does at a briefing, as far as its label tells."""

    CHAIR = "chair"
    ASKER = "asker"
    OFFICIAL = "official"
    INTERPRETER = "interpreter"


class Opening(StrEnum):
    """What words between the front matter and the first label are."""

    LABELLED = "labelled"
    """The talk opens with a label: what stands under the title before it is front matter."""
    UNLABELLED = "unlabelled"
    """The talk may open without a label: prose is speech."""
    EITHER = "either"
    """Prose is speech, but it is a sign that the page begins in mid-turn."""


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
            to keep, by default all), ``credit``, ``names``, ``n``, ``end`` (words
            that say when the briefing ended), ``date``, ``time`` and ``place``
            (of the briefing, where nothing better tells), ``name`` and ``office`` (of
            who held it). It must be
            linear in the block: no nested quantifiers.
        hint: A literal that the document must hold for the rule to be tried at
            all. It saves most of the time on documents of other kinds.
        inside: Whether the pattern is also looked for in the midst of blocks.
        closes: Whether the speech is over where this was found: text without a
            label that follows is not speech.
        within: Whether the rule counts only where the talk has begun: above it such
            a line is front matter, as a title that has the form of a heading.
    """

    kind: RuleKind
    pattern: str
    hint: str = ""
    inside: bool = False
    closes: bool = False
    within: bool = False


class HeadingKind(StrEnum):
    """What follows a heading of the front matter."""

    SPEAKERS = "speakers"
    PARTICIPANTS = "participants"
    """Anybody; the office tells who chairs."""
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
        titles: Regular expressions that a title begins with; without any, the
            first line that may be a title is it. A line that only says of what kind the
            page is (``Press Briefing``) gives way to another that fits. Groups:
            ``place``, ``date``, and ``title`` where the line holds more than the title.
        subtitles: Regular expressions for a line after the title that goes on with it.
        numeric_dates: The order of a date of digits alone in a title (``mdy`` for
            ``7/13/12``), or "" where the family writes none.
        chair_offices: Words of an office that only a chair holds, used where the
            headings are lost.
        asker_offices: Words that say of somebody that they ask: ``host``, ``reporter``; whole ones of an office.
        key: A regular expression for one of several entries in a line that stands under a heading
            of speakers, or after it: with the groups ``label`` and ``name`` where it is a key of
            initials, and ``name`` and ``title`` where it is not.
    """

    headings: tuple[tuple[str, HeadingKind], ...] = ()
    datelines: tuple[str, ...] = ()
    abstracts: tuple[str, ...] = ()
    title_prefixes: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    subtitles: tuple[str, ...] = ()
    numeric_dates: str = ""
    chair_offices: tuple[str, ...] = ()
    asker_offices: tuple[str, ...] = ()
    key: str = ""


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


@attrs.frozen(kw_only=True, cache_hash=True)  # what is prepared for a dialect is kept by it
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
        role_patterns: Regular expressions for whole labels, in lower case, that
            name a part: ``senior administration official two``.
        label_patterns: Regular expressions for labels of a shape of their own,
            with the group ``label``; the words of the turn follow the match.
        running: A regular expression for labels in the midst of paragraphs, with
            the group ``label``, or "".
        outlets_ask: Whether a question is labelled with the outlet that asks.
        strangers: What a voice does whom no list, title or office makes known; None
            where the talk has to tell.
        opener: What the voice does that opens the talk, where nothing else tells; None
            leaves it to ``strangers``.
        initials: Whether labels of the dialect's patterns are initials, which a key
            in the front matter, or the talk itself, gives the names for.
        opening: What words before the first label are.
        names_with_outlets: Whether a question is labelled with outlet and surname.
        first_speaks: Whether speech without a label, or under one that names only an
            official's part (``A``), is the first participant's.
        loses_labels: Whether an answer may have lost its label: what follows a
            question's mark is an answer where the next label asks again.
        bilingual: Whether turns may be followed by the same in another language,
            under a label in Latin letters after one in Chinese.
        bold_asks: Whether a bold paragraph without a label is a question.
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
    role_patterns: tuple[tuple[str, Part], ...] = ()
    label_patterns: tuple[str, ...] = ()
    running: str = ""
    outlets_ask: bool = False
    strangers: Part | None = Part.OFFICIAL
    opener: Part | None = None
    initials: bool = False
    opening: Opening = Opening.LABELLED
    names_with_outlets: bool = False
    first_speaks: bool = False
    loses_labels: bool = False
    bilingual: bool = False
    bold_asks: bool = False
    front: FrontRules = FrontRules()
    rules: tuple[Rule, ...] = ()
