"""Every style of the Word file, as a table.

The names are what a translator sees in Word's list of styles. Those that Word
knows itself (Title, Heading 1, Caption …) keep Word's names, so that its
navigation pane and tables of contents work.
"""

from __future__ import annotations

import attrs

PREFIX = "Briefparse "
"""Before the name of a style of ours in a template that has another kind of style of that name."""

INK = "1F2A44"
ACCENT = "2F5D8A"
GREY = "5F6368"
DARK = "41464D"


@attrs.frozen(eq=False, repr=False)
class Style:
    """A paragraph style, or with ``character`` a style for part of a paragraph.

    A value of None is inherited.

    Attributes:
        name: The name that Word shows.
        next: The name of the style of the paragraph that Enter begins, or None for the same.
        base: The name of the style it builds on.
        character: Whether it is a character style.
        sans: Whether letters are without serifs; else as the base style.
        size: In points.
        color: Six hexadecimal digits.
        before: Space above, in points.
        after: Space below, in points.
        indent: Space on the side where lines begin, in points.
        far: Whether lines stand on the side where they end.
        bar: The colour of a line beside the paragraph, or None for no line.
        keep: Whether the paragraph stays on the page of the next one.
        underlined: Whether letters are underlined.
        id: The name in the file; by default ``name`` without blanks.
    """

    name: str
    next: str | None = None
    base: str | None = "Normal"
    character: bool = False
    sans: bool = False
    size: float | None = None
    color: str | None = None
    bold: bool | None = None
    italic: bool | None = None
    strike: bool | None = None
    raised: bool | None = None
    hidden: bool | None = None
    underlined: bool | None = None
    before: float | None = None
    after: float | None = None
    indent: float | None = None
    far: bool = False
    bar: str | None = None
    keep: bool | None = None
    id: str = attrs.field(default=attrs.Factory(lambda style: style.name.replace(" ", ""), takes_self=True))


NORMAL = Style("Normal", base=None, size=11, before=0, after=6)
HEADER = Style("Header", sans=True, size=8.5, color=GREY, after=0)
FOOTER = Style("Footer", far=True, sans=True, size=8.5, color=GREY, after=0)

TITLE = Style("Title", next="Event", sans=True, size=20, bold=True, color=INK, after=6, keep=True)
EVENT = Style("Event", next="Abstract", sans=True, size=10, color=GREY, after=12)
ABSTRACT = Style("Abstract", next="Speaker Label", size=12, color=INK, after=12)
TABLE_HEADING = Style("Table Heading", sans=True, size=9, bold=True, color=GREY, before=2, after=2, keep=True)
TABLE_TEXT = Style("Table Text", size=10, before=2, after=2)
OUTLETS = Style("Outlets", size=10, before=8)
SOURCE = Style("Source", sans=True, size=9, color=GREY, after=12)
CONTENTS_HEADING = Style(
    "TOC Heading", next="toc 1", sans=True, size=14, bold=True, color=INK, before=20, after=4, keep=True
)
CONTENTS = Style("toc 1", sans=True, size=10, after=3)
FOOTNOTE_TEXT = Style("footnote text", size=9, after=2)
COMMENT_TEXT = Style("annotation text", sans=True, size=9, after=0)

HEADINGS = (
    Style("Heading 1", next="Speaker Label", sans=True, size=14, bold=True, color=INK, before=20, after=4, keep=True),
    Style("Heading 2", next="Speaker Label", sans=True, size=12, bold=True, color=INK, before=14, after=4, keep=True),
    *(
        Style(
            f"Heading {n}",
            next="Speaker Label",
            sans=True,
            size=11,
            bold=True,
            color=GREY,
            before=12,
            after=4,
            keep=True,
        )
        for n in range(3, 10)
    ),
)

SPEAKER_LABEL = Style(
    "Speaker Label", next="Answer", sans=True, size=10, bold=True, color=ACCENT, before=10, after=2, keep=True
)
STATEMENT = Style("Statement")
QUESTION = Style("Question", indent=12, bar=ACCENT)
ANSWER = Style("Answer")
MODERATION = Style("Moderation", size=10.5, color=DARK)

STAGE_DIRECTION = Style("Stage Direction", next="Answer", italic=True, color=GREY)
EDITORIAL_NOTE = Style("Editorial Note", sans=True, size=9, color=GREY)
UNCLASSIFIED_NOTE = Style("Unclassified Note", sans=True, size=9, color=GREY)
# Mostly the time of the words below it; where nothing follows it stays with what stands there.
TIME_NOTE = Style("Time Note", sans=True, size=9, color=GREY, keep=True)
PAGE_MARK = Style("Page Mark", next="Answer", far=True, sans=True, size=8, color=GREY, before=4, after=4)

CAPTION = Style("Caption", size=10)
GALLERY_CAPTION = Style("Gallery Caption", base="Caption")
CREDIT = Style("Credit", size=10, after=2)
FRONT_MATTER = Style("Front Matter", size=9.5, color=GREY, after=2)
FRONT_MATTER_HEADING = Style(
    "Front Matter Heading", next="Front Matter", base="Front Matter", bold=True, before=4, keep=True
)
PAGE_FURNITURE = Style("Page Furniture", size=9, color=GREY, after=2)
DISCLAIMER = Style("Disclaimer", size=9, italic=True, color=GREY)

PARAGRAPH_STYLES = (
    NORMAL,
    HEADER,
    FOOTER,
    TITLE,
    EVENT,
    ABSTRACT,
    TABLE_HEADING,
    TABLE_TEXT,
    OUTLETS,
    SOURCE,
    CONTENTS_HEADING,
    CONTENTS,
    *HEADINGS,
    SPEAKER_LABEL,
    STATEMENT,
    QUESTION,
    ANSWER,
    MODERATION,
    STAGE_DIRECTION,
    EDITORIAL_NOTE,
    UNCLASSIFIED_NOTE,
    TIME_NOTE,
    PAGE_MARK,
    CAPTION,
    GALLERY_CAPTION,
    CREDIT,
    FRONT_MATTER,
    FRONT_MATTER_HEADING,
    PAGE_FURNITURE,
    DISCLAIMER,
    FOOTNOTE_TEXT,
    COMMENT_TEXT,
)

STAGE = Style("Stage", base=None, character=True, italic=True, color=GREY)
INAUDIBLE = Style("Inaudible", base=None, character=True, italic=True, color=GREY)
INSERTION = Style("Insertion", base=None, character=True, color=ACCENT)
SIC = Style("Sic", base=None, character=True, color=ACCENT)
CORRECTED = Style("Corrected", base=None, character=True, strike=True, color=GREY)
FOOTNOTE = Style("Footnote Mark", base=None, character=True, raised=True)
REDACTION = Style("Redaction", base=None, character=True, bold=True)
ADDED = Style("Added in Brackets", base=None, character=True, color=ACCENT)
PICTURE_CREDIT = Style("Picture Credit", base=None, character=True, italic=True, color=GREY)
SOURCE_MARK = Style("Source Mark", base=None, character=True, hidden=True)
HYPERLINK = Style("Hyperlink", base=None, character=True, color=ACCENT, underlined=True)
FOOTNOTE_REFERENCE = Style("footnote reference", base=None, character=True, raised=True)
COMMENT_REFERENCE = Style("annotation reference", base=None, character=True, size=8)

CHARACTER_STYLES = (
    STAGE,
    INAUDIBLE,
    INSERTION,
    SIC,
    CORRECTED,
    FOOTNOTE,
    REDACTION,
    ADDED,
    PICTURE_CREDIT,
    SOURCE_MARK,
    HYPERLINK,
    FOOTNOTE_REFERENCE,
    COMMENT_REFERENCE,
)

PEOPLE_TABLE = "PeopleTable"
"""The id of the only table style; `briefparse.exporting.docx.people` says how it looks."""
