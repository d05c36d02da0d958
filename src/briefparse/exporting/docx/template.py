"""The file that every body is put into: python-docx's own, stripped and given our styles."""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING

import attrs
from docx import Document
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn
from docx.shared import Twips

from briefparse.exporting.docx import running
from briefparse.exporting.docx.define import add_styles, set_defaults
from briefparse.exporting.docx.fonts import font_table
from briefparse.exporting.docx.memory import NAMESPACE
from briefparse.exporting.docx.package import unzipped
from briefparse.exporting.docx.page import MARGIN, PAGES
from briefparse.exporting.docx.people import TABLE_STYLE
from briefparse.exporting.docx.styles import CHARACTER_STYLES, PARAGRAPH_STYLES

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

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

MEMORY = "customXml/item1.xml"
"""The name of the part that remembers."""
_XML = "application/xml"
_XML_PROPERTIES = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
# Word knows data by a number of its own, which is the same in every file of ours.
_MEMORY_PROPERTIES = (
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n'
    '<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"'
    ' ds:itemID="{7E0C3B5A-52F4-4E0B-9A36-6B3F0B0C9D11}">'
    f'<ds:schemaRefs><ds:schemaRef ds:uri="{NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>'
).encode()


@attrs.frozen
class Template:
    """A Word file without words.

    Attributes:
        parts: The names and bytes of its parts, in the order of the zip.
        before_body: ``word/document.xml`` up to where the paragraphs go.
        after_body: The rest of it: the page and what it repeats.
        header: The name of the part with the head of the pages.
    """

    parts: tuple[tuple[str, bytes], ...]
    before_body: bytes
    after_body: bytes
    header: str


@lru_cache(maxsize=64)
def template(paper: str, language: WordLanguage, *, remembers: bool) -> Template:
    """Return the template for a size of paper and a language, made once per process for each.

    Args:
        paper: The name of the size.
        language: The language of the document.
        remembers: Whether there is a part for what Word has no form for.
    """
    document = Document()
    _strip(document)
    _set_up_page(document, paper, language)
    repeated = _set_up_running(document)
    if remembers:
        _set_up_memory(document)
    set_defaults(document.styles, language)
    add_styles(document.styles, (*PARAGRAPH_STYLES, *CHARACTER_STYLES), language)
    document.styles.element.append(parse_xml(TABLE_STYLE))
    _set_up_settings(document, language)
    parts = unzipped(_saved(document)) | repeated | {"word/fontTable.xml": font_table(language)}
    before, sect, after = parts["word/document.xml"].partition(b"<w:sectPr")
    return Template(tuple(parts.items()), before, sect + after, next(iter(repeated)))


def _saved(document: WordDocument) -> bytes:
    target = BytesIO()
    document.save(target)
    return target.getvalue()


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
    section.different_first_page_header_footer = True
    if language.right_to_left:
        (grid,) = document.element.iter(qn("w:docGrid"))
        grid.addprevious(OxmlElement("w:bidi"))


def _set_up_running(document: WordDocument) -> dict[str, bytes]:
    """Give the pages heads and feet, and return the parts that hold them, the head of the pages first."""
    section = document.sections[0]
    places = (
        (section.header, running.header("")),
        (section.first_page_header, running.first_header()),
        (section.footer, running.footer()),
        (section.first_page_footer, running.footer()),
    )
    made = {}
    for place, data in places:
        place.is_linked_to_previous = False
        made[place.part.partname.lstrip("/")] = data
    return made


def _set_up_memory(document: WordDocument) -> None:
    """Add the part for what Word has no form for, and the part that Word knows it by."""
    package = document.part.package
    part = Part(PackURI(f"/{MEMORY}"), _XML, b"", package)
    properties = Part(PackURI("/customXml/itemProps1.xml"), _XML_PROPERTIES, _MEMORY_PROPERTIES, package)
    document.part.relate_to(part, f"{_RELATIONS}/customXml")
    part.relate_to(properties, f"{_RELATIONS}/customXmlProps")


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
