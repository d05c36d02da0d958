"""Making the file that ships: python-docx's own, stripped and given our styles.

``python -m briefparse.exporting.docx.blank.generate`` writes its parts anew; a
test holds them against what is made here.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from docx import Document
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn
from docx.shared import Twips
from lxml import etree

from briefparse.exporting.docx.blank import FONTS, LINE_NUMBERS, MAIN, RIGHT_TO_LEFT, SHIPPED, THEME
from briefparse.exporting.docx.define import add_styles, set_defaults
from briefparse.exporting.docx.fonts import font_table
from briefparse.exporting.docx.language import WordLanguage
from briefparse.exporting.docx.package import unzipped
from briefparse.exporting.docx.page import MARGIN, PAGES
from briefparse.exporting.docx.page_setup import finished_running, number_lines, saved, set_up_running
from briefparse.exporting.docx.people import TABLE_STYLE
from briefparse.exporting.docx.styles import CHARACTER_STYLES, PARAGRAPH_STYLES
from briefparse.exporting.docx.theme import theme

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

    from briefparse.exporting.docx.page import Page

_PARTS: Final = Path(__file__).with_name("parts")
_KEPT_RELATIONS: Final = frozenset(
    {"officeDocument", "core-properties", "extended-properties", "styles", "settings", "theme", "fontTable"}
)
_KEPT_SETTINGS: Final = frozenset(
    map(qn, ("w:defaultTabStop", "w:characterSpacingControl", "w:compat", "w:themeFontLang", "w:clrSchemeMapping"))
)
# Normal, and Word's names for the styles that stand for "no style".
_KEPT_STYLES: Final = frozenset({"Normal", "Default Paragraph Font", "Normal Table", "No List"})
_WORD_2013: Final = "15"
_BAR: Final = '<w:{} w:val="single"'  # of the bar beside questions


class _AnyLanguage(WordLanguage):
    """A language that says names in braces for what a language has to say."""

    east_asian_serif = "{east_asian_serif}"
    east_asian_sans = "{east_asian_sans}"


_ANY: Final = _AnyLanguage("{latin}", "{east_asian}", "{bidi}", right_to_left=True)


def generate() -> dict[str, str]:
    """Return the text of each part that is shipped, by its name."""
    page = PAGES["a4"]
    # Whatever a file of any language or options has is in this one, once.
    made = made_with_python_docx(page, _ANY, line_numbers=True)
    named = {
        MAIN: (
            (f'<w:pgSz w:w="{page.width}" w:h="{page.height}"/>', '<w:pgSz w:w="{width}" w:h="{height}"/>'),
            (LINE_NUMBERS, "{line_numbers}"),
            (RIGHT_TO_LEFT, "{right_to_left}"),
        ),
        "word/styles.xml": ((RIGHT_TO_LEFT, "{right_to_left}"), (_BAR.format("right"), _BAR.format("{beginning}"))),
    }
    return {name: _laid_out(made[name], named.get(name, ())) for name in SHIPPED}


def made_with_python_docx(page: Page, language: WordLanguage, *, line_numbers: bool) -> dict[str, bytes]:
    """Return the parts of a file without words, in the order of the zip, as python-docx makes them."""
    document = Document()
    _strip(document)
    _set_up_page(document, page, language)
    repeated = set_up_running(document, language)
    set_defaults(document.styles, language)
    add_styles(document.styles, (*PARAGRAPH_STYLES, *CHARACTER_STYLES), language)
    document.styles.element.append(parse_xml(TABLE_STYLE))
    _set_up_settings(document, language)
    if line_numbers:
        number_lines(document.element.body.sectPr)
    ours = {FONTS: font_table(language), THEME: theme(language)}
    return unzipped(saved(document)) | finished_running(repeated, language) | ours


def _strip(document: WordDocument) -> None:
    """Take out what is python-docx's and not ours: a thumbnail, numbering, 160 styles."""
    for relations in (document.part.rels, document.part.package.rels):
        for name, relation in list(relations.items()):
            if relation.reltype.rpartition("/")[2] not in _KEPT_RELATIONS:
                del relations[name]
    for style in list(document.styles):
        if style.name not in _KEPT_STYLES:
            style.delete()
    # What Word shows of the styles that it knows by itself is then the same for all: nothing, until one is used.
    (latent,) = document.styles.element.findall(qn("w:latentStyles"))
    for exception in list(latent):
        latent.remove(exception)
    # Word numbers the sessions of editing; those of python-docx's author end here.
    for session in document.styles.element.xpath(".//w:rsid"):
        session.getparent().remove(session)
    (section,) = document.element.body
    section.attrib.clear()


def _set_up_page(document: WordDocument, page: Page, language: WordLanguage) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Twips(page.width), Twips(page.height)
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


def _laid_out(part: bytes, named: tuple[tuple[str, str], ...]) -> str:
    """Return a part with an element a line, and names for what differs from file to file."""
    root = etree.fromstring(part)
    etree.indent(root)
    text = etree.tostring(root, encoding="unicode")
    head, _, _ = part.decode().partition("\n")
    for found, name in named:
        before, after = text.split(found)  # it stands there once, or this would not be the place
        text = f"{before}{name}{after}"
    return f"{head}\n{text}\n"


if __name__ == "__main__":
    for _name, _text in generate().items():
        (_PARTS / _name).parent.mkdir(parents=True, exist_ok=True)
        (_PARTS / _name).write_bytes(_text.encode())
