"""The file that every body is put into: python-docx's own, stripped and given our styles, or one of the user's."""

from __future__ import annotations

import re
from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING

import attrs
from docx import Document
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn
from docx.shared import Twips

from briefparse.exporting.docx import running
from briefparse.exporting.docx.define import add_styles, set_defaults
from briefparse.exporting.docx.fonts import font_table
from briefparse.exporting.docx.markup import TONGUE
from briefparse.exporting.docx.package import unzipped
from briefparse.exporting.docx.page import MARGIN, PAGES
from briefparse.exporting.docx.people import TABLE_STYLE
from briefparse.exporting.docx.styles import CHARACTER_STYLES, PARAGRAPH_STYLES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docx.document import Document as WordDocument
    from lxml.etree import _Element

    from briefparse.exporting.docx.exporter import DocxExporter
    from briefparse.exporting.docx.language import WordLanguage

_KEPT_RELATIONS = frozenset(
    {"officeDocument", "core-properties", "extended-properties", "styles", "settings", "theme", "fontTable"}
)
_KEPT_SETTINGS = frozenset(
    map(qn, ("w:defaultTabStop", "w:characterSpacingControl", "w:compat", "w:themeFontLang", "w:clrSchemeMapping"))
)
# Normal, and Word's names for the styles that stand for "no style".
_KEPT_STYLES = frozenset({"Normal", "Default Paragraph Font", "Normal Table", "No List"})
_WORD_2013 = "15"
_MAIN = "word/document.xml"
_STYLED = re.compile(r'(<w:(?:p|r|tbl)Style w:val=")([^"]+)"')
# What follows w:lnNumType in a w:sectPr.
_AFTER_LINE_NUMBERS = ("w:pgNumType", "w:cols", "w:formProt", "w:vAlign", "w:noEndnote", "w:titlePg", "w:textDirection",
                       "w:bidi", "w:rtlGutter", "w:docGrid", "w:printerSettings")  # fmt: skip
_EVERY = "5"


@attrs.frozen
class Template:
    """A Word file without words.

    Attributes:
        parts: The names and bytes of its parts, in the order of the zip.
        main: The name of the part that has the body.
        before_body: That part, up to where the paragraphs go.
        after_body: The rest of it: the page and what it repeats.
        text_width: How wide a line is, in twentieths of a point.
        core: The name of the part that says what the file is.
        header: The name of the part with the head of the pages, or "" where the template has its own.
        footers: The names of the parts with their feet.
        free: The first number that no custom data has.
        ids: Pairs of the id that a style of ours has here, and the one that we know it by, where they differ.
    """

    parts: tuple[tuple[str, bytes], ...]
    main: str
    before_body: bytes
    after_body: bytes
    text_width: int
    core: str = "docProps/core.xml"
    header: str = ""
    footers: tuple[str, ...] = ()
    free: int = 1
    ids: tuple[tuple[str, str], ...] = ()

    def with_its_styles(self, markup: str) -> str:
        """Return markup with the ids that our styles have here."""
        if not self.ids:
            return markup
        ids = dict(self.ids)
        return _STYLED.sub(lambda match: f'{match[1]}{ids.get(match[2], match[2])}"', markup)


def template_for(options: DocxExporter, language: WordLanguage) -> Template:
    """Return the template that the options ask for.

    Raises:
        ExportError: It is a file of the user's that cannot be read.
    """
    if options.template:
        from briefparse.exporting.docx.own_template import own_template  # noqa: PLC0415  (seldom needed)

        return own_template(options.template, language, line_numbers=options.line_numbers)
    return _ours(options.paper, language, line_numbers=options.line_numbers)


@lru_cache(maxsize=64)
def _ours(paper: str, language: WordLanguage, *, line_numbers: bool) -> Template:
    """Return our template for a size of paper and a language, made once per process for each."""
    document = Document()
    _strip(document)
    _set_up_page(document, paper, language)
    repeated = set_up_running(document, language)
    set_defaults(document.styles, language)
    add_styles(document.styles, (*PARAGRAPH_STYLES, *CHARACTER_STYLES), language)
    document.styles.element.append(parse_xml(TABLE_STYLE))
    _set_up_settings(document, language)
    if line_numbers:
        number_lines(document.element.body.sectPr)
    parts = (
        unzipped(saved(document)) | finished_running(repeated, language) | {"word/fontTable.xml": font_table(language)}
    )
    header, first, *footers = repeated
    del first  # which stays as it is
    return parted(parts, _MAIN, PAGES[paper].text_width, header, tuple(footers))


def parted(
    parts: Mapping[str, bytes], main: str, width: int, header: str = "", footers: tuple[str, ...] = ()
) -> Template:
    """Make a template of parts; the body is to go before the properties of the last section."""
    before, sect, after = parts[main].rpartition(b"<w:sectPr")
    return Template(tuple(parts.items()), main, before, sect + after, width, header=header, footers=footers)


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


def _strip(document: WordDocument) -> None:
    """Take out what is python-docx's and not ours: a thumbnail, numbering, 160 styles."""
    for relations in (document.part.rels, document.part.package.rels):
        for name, relation in list(relations.items()):
            if relation.reltype.rpartition("/")[2] not in _KEPT_RELATIONS:
                del relations[name]
    for style in list(document.styles):
        if style.name not in _KEPT_STYLES:
            style.delete()
    # Word numbers the sessions of editing; those of python-docx's author end here.
    for session in document.styles.element.xpath(".//w:rsid"):
        session.getparent().remove(session)
    (section,) = document.element.body
    section.attrib.clear()


def _set_up_page(document: WordDocument, paper: str, language: WordLanguage) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = (Twips(side) for side in (PAGES[paper].width, PAGES[paper].height))
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Twips(MARGIN)
    if language.right_to_left:
        (grid,) = document.element.iter(qn("w:docGrid"))
        grid.addprevious(OxmlElement("w:bidi"))


def _set_up_settings(document: WordDocument, language: WordLanguage) -> None:
    settings = document.settings.element
    for child in list(settings):
        if child.tag not in _KEPT_SETTINGS:
            settings.remove(child)
    tongue = settings.find(qn("w:themeFontLang"))
    tongue.set(qn("w:val"), language.latin)
    tongue.set(qn("w:eastAsia"), language.east_asian)
    tongue.set(qn("w:bidi"), language.bidi)
    compat = settings.find(qn("w:compat"))
    compat.remove(compat.find(qn("w:useFELayout")))
    compat.find(qn("w:compatSetting")).set(qn("w:val"), _WORD_2013)
