"""Setting up the pages of a Word file through python-docx: heads, feet and numbered lines."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from briefparse.exporting.docx import running
from briefparse.exporting.docx.markup import TONGUE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docx.document import Document as WordDocument
    from lxml.etree import _Element

    from briefparse.exporting.docx.language import WordLanguage

# What follows w:lnNumType in a w:sectPr.
_AFTER_LINE_NUMBERS = ("w:pgNumType", "w:cols", "w:formProt", "w:vAlign", "w:noEndnote", "w:titlePg", "w:textDirection",
                       "w:bidi", "w:rtlGutter", "w:docGrid", "w:printerSettings")  # fmt: skip
_EVERY = "5"


def saved(document: WordDocument) -> bytes:
    """Return the bytes of a file."""
    target = BytesIO()
    document.save(target)
    return target.getvalue()


def number_lines(section: _Element) -> None:
    """Have every fifth line of a page numbered."""
    for old in section.findall(qn("w:lnNumType")):
        section.remove(old)
    numbers = {qn("w:countBy"): _EVERY, qn("w:restart"): "newPage"}
    section.insert_element_before(OxmlElement("w:lnNumType", numbers), *_AFTER_LINE_NUMBERS)  # type: ignore[attr-defined]  # python-docx's own class


def set_up_running(document: WordDocument, language: WordLanguage) -> dict[str, str]:
    """Give the pages heads and feet, and return the parts that hold them.

    They are the head of the pages, that of the first page, and two feet, in this order.
    """
    section = document.sections[0]
    foot = running.footer(rtl=language.right_to_left)
    section.different_first_page_header_footer = True
    places = (
        (section.header, running.header("")),
        (section.first_page_header, running.first_header()),
        (section.footer, foot),
        (section.first_page_footer, foot),
    )
    made = {}
    for place, markup in places:
        place.is_linked_to_previous = False
        made[place.part.partname.lstrip("/")] = markup
    return made


def finished_running(repeated: Mapping[str, str], language: WordLanguage) -> dict[str, bytes]:
    """Return the parts with the heads and feet, with their language."""
    return {name: markup.replace(TONGUE, language.mark).encode() for name, markup in repeated.items()}
