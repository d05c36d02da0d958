"""The Word file without words that ships with this package, and that every body is put into.

``parts/`` is that file, unpacked: its styles, its page, and the lists of what it
holds. What follows from the language and the options is a name in braces there.
To fill in text takes a hundredth of the time in which python-docx is loaded and
makes the file.

`briefparse.exporting.docx.blank.generate` makes the parts, of the tables in
`briefparse.exporting.docx.styles` and with python-docx, of whose own file no words
and no styles are left.
"""

from __future__ import annotations

from pkgutil import get_data
from typing import TYPE_CHECKING, Final

from briefparse.exporting.docx.fonts import font_table
from briefparse.exporting.docx.running import first_header
from briefparse.exporting.docx.theme import theme

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefparse.exporting.docx.language import WordLanguage
    from briefparse.exporting.docx.page import Page

MAIN: Final = "word/document.xml"
"""The part that has the body."""

HEADER: Final = "word/header1.xml"
"""The part with the head of all pages but the first."""

FOOTERS: Final = ("word/footer1.xml", "word/footer2.xml")
"""The parts with the feet of the pages, and of the first page."""

FONTS: Final = "word/fontTable.xml"
"""The part that says what may stand in for each font."""

THEME: Final = "word/theme/theme1.xml"
"""The part with the colours and fonts that Word offers."""

SHIPPED: Final = (
    "[Content_Types].xml",
    "_rels/.rels",
    MAIN,
    "word/_rels/document.xml.rels",
    "word/styles.xml",
    "word/settings.xml",
)
"""The parts that are shipped; the others are short, or each briefing has its own."""

LINE_NUMBERS: Final = '<w:lnNumType w:countBy="5" w:restart="newPage"/>'
"""What has every fifth line of a page numbered."""

RIGHT_TO_LEFT: Final = "<w:bidi/>"
"""What makes a page or a paragraph begin on the right."""

_FIRST_HEADER: Final = "word/header2.xml"
_NAMES: Final = (
    "[Content_Types].xml",
    "_rels/.rels",
    "docProps/core.xml",
    "docProps/app.xml",
    MAIN,
    "word/_rels/document.xml.rels",
    "word/styles.xml",
    "word/settings.xml",
    FONTS,
    THEME,
    HEADER,
    _FIRST_HEADER,
    *FOOTERS,
)


def blank_parts(page: Page, language: WordLanguage, *, line_numbers: bool) -> dict[str, bytes]:
    """Return the parts of a file without words, in the order of the zip.

    Those that each briefing has of its own are empty: what the file says of
    itself, and the heads and feet of the pages.

    Args:
        page: The size of the paper.
        language: The language of the document.
        line_numbers: Whether lines are numbered.
    """
    values = {
        "width": page.width,
        "height": page.height,
        "line_numbers": LINE_NUMBERS if line_numbers else "",
        "right_to_left": RIGHT_TO_LEFT if language.right_to_left else "",
        "beginning": "right" if language.right_to_left else "left",
        "latin": language.latin,
        "east_asian": language.east_asian,
        "bidi": language.bidi,
        "east_asian_serif": language.east_asian_serif,
        "east_asian_sans": language.east_asian_sans,
    }
    made = {name: _filled_in(name, values) for name in SHIPPED}
    made |= {FONTS: font_table(language), THEME: theme(language), _FIRST_HEADER: first_header().encode()}
    return {name: made.get(name, b"") for name in _NAMES}


def shipped(name: str) -> str:
    """Return a part as it is shipped."""
    data = get_data(__name__, f"parts/{name}")  # which reads from zipped packages too, and needs no temporary files
    return (data or b"").decode()


def _filled_in(name: str, values: Mapping[str, object]) -> bytes:
    head, _, lines = shipped(name).partition("\n")  # the others are lines for people who read the part
    return f"{head}\n{''.join(map(str.strip, lines.splitlines()))}".format_map(values).encode()
