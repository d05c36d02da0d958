"""Setting up the pages of a Word file through python-docx: heads, feet and numbered lines."""

from __future__ import annotations

import re
from io import BytesIO
from typing import TYPE_CHECKING

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Twips

from briefparse.exporting.docx import running
from briefparse.exporting.docx.markup import TONGUE
from briefparse.exporting.docx.page import MARGIN

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docx.document import Document as WordDocument
    from docx.section import Section
    from docx.shared import Length
    from lxml.etree import _Element

    from briefparse.exporting.docx.language import WordLanguage
    from briefparse.exporting.docx.page import Page

# What follows w:lnNumType in a w:sectPr.
_AFTER_LINE_NUMBERS = ("w:pgNumType", "w:cols", "w:formProt", "w:vAlign", "w:noEndnote", "w:titlePg", "w:textDirection",
                       "w:bidi", "w:rtlGutter", "w:docGrid", "w:printerSettings")  # fmt: skip
_DECIMAL = re.compile(r"-?[0-9]{1,9}\.[0-9]{1,9}")
_EVERY = "5"
_SPACE = 720  # between columns, where nothing says how much


def saved(document: WordDocument) -> bytes:
    """Return the bytes of a file."""
    target = BytesIO()
    document.save(target)
    return target.getvalue()


def give_page(section: Section, page: Page) -> None:
    """Give a section our page, as far as it has no size and no margins of its own."""
    _round_measures(section)
    if section.page_width is None or section.page_height is None:
        section.page_width, section.page_height = Twips(page.width), Twips(page.height)
    for side in ("left_margin", "right_margin", "top_margin", "bottom_margin"):
        if getattr(section, side) is None:
            setattr(section, side, Twips(MARGIN))


def text_width(section: Section) -> int:
    """Return how wide a line is, in twentieths of a point: in columns, in the first."""
    taken = (section.left_margin, section.right_margin, section.gutter)
    width = _twips(section.page_width) - sum(map(_twips, taken))
    columns = section._sectPr.find(qn("w:cols"))  # noqa: SLF001  (python-docx has no question for it)
    return width if columns is None else _first_column(columns, width)


def _round_measures(section: Section) -> None:
    """Make the measures of a page whole, since python-docx reads no others and some programs write them."""
    for element in section._sectPr.xpath("w:pgSz|w:pgMar"):  # noqa: SLF001  (python-docx has no question for it)
        for name, value in element.attrib.items():
            if _DECIMAL.fullmatch(str(value)) is not None:
                element.set(name, str(round(float(value))))


def _twips(length: Length | None) -> int:
    return round((length or 0) / Twips(1))


def _first_column(columns: _Element, width: int) -> int:
    widths = [_number(column, "w:w", width) for column in columns.findall(qn("w:col"))]
    if widths:
        return min(widths[0], width)
    many = max(_number(columns, "w:num", 1), 1)
    return (width - (many - 1) * _number(columns, "w:space", _SPACE)) // many


def _number(element: _Element, name: str, usual: int) -> int:
    value = element.get(qn(name), "")
    return int(value) if value.isascii() and value.isdecimal() else usual


def take_over_running(document: WordDocument) -> None:
    """Give the last section, which stays, the heads and feet that it goes on with from the sections before."""
    sections = document.element.xpath("//w:sectPr[not(ancestor::w:sectPrChange)]")
    last = sections.pop()
    has = {_place(reference) for reference in last.xpath("w:headerReference|w:footerReference")}
    for section in reversed(sections):
        for reference in section.xpath("w:headerReference|w:footerReference"):
            if _place(reference) not in has:
                has.add(_place(reference))
                last.insert(0, reference)


def _place(reference: _Element) -> tuple[str, str]:
    return str(reference.tag), str(reference.get(qn("w:type")))


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
