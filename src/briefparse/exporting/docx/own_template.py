"""A Word file of the user's as a template: its styles, page and running heads, and whatever of ours it lacks."""

from __future__ import annotations

import re
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Final

import attrs
from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn

from briefparse.errors import ExportError, ReadError
from briefparse.exporting.docx.define import add_styles
from briefparse.exporting.docx.memory import NAMESPACE
from briefparse.exporting.docx.package import unzipped, zipped
from briefparse.exporting.docx.page import MARGIN
from briefparse.exporting.docx.page_setup import (
    finished_running,
    give_page,
    number_lines,
    saved,
    set_up_running,
    take_over_running,
    text_width,
)
from briefparse.exporting.docx.people import TABLE_STYLE
from briefparse.exporting.docx.styles import CHARACTER_STYLES, PARAGRAPH_STYLES, PEOPLE_TABLE, PREFIX
from briefparse.exporting.docx.template import parted
from briefparse.reading.contents import reason_of
from briefparse.reading.docx.package import Package
from briefparse.reading.docx.signs import why_no_word_file
from briefparse.reading.docx.xml import parse
from briefparse.reading.limits import DEFAULT_MAX_BYTES

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.styles.styles import Styles

    from briefparse.exporting.docx.language import WordLanguage
    from briefparse.exporting.docx.page import Page
    from briefparse.exporting.docx.template import Template

_FORMAT: Final = "docx"
_DOCUMENT: Final = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_TEMPLATE: Final = b"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"
_MACROS: Final = b"macroEnabled"
_STRICT: Final = b"http://purl.oclc.org/ooxml/"
# What goes with the words of a template, which are not taken.
_WITH_WORDS: Final = frozenset(
    "footnotes endnotes comments commentsExtended commentsIds commentsExtensible people glossaryDocument".split()
)
_ITEM: Final = re.compile(r"customXml/item(\d{1,6})\.xml")


def own_template(path: str, page: Page, language: WordLanguage, *, line_numbers: bool) -> Template:
    """Return a template that is made of a user's file.

    What it says is not taken, but its styles are, its page, and the heads and
    feet of its pages where it has any.

    Args:
        path: The file, ``.docx`` or ``.dotx``.
        page: The size of the page where the file has none, as the one that pandoc gives to those who want a template.
        language: The language of the briefing.
        line_numbers: Whether lines are numbered.

    Raises:
        ExportError: It cannot be opened, is no Word file, is damaged, or has macros.
    """
    try:
        data = Path(path).read_bytes()
    except (OSError, ValueError) as failure:
        raise ExportError(_FORMAT, f"the template {path} cannot be opened: {reason_of(failure)}") from failure
    try:
        return _own(data, path, page, language, line_numbers=line_numbers)
    except ReadError as failure:
        raise ExportError(_FORMAT, f"the template cannot be used: {failure}") from failure


@lru_cache(maxsize=8)
def _own(data: bytes, path: str, page: Page, language: WordLanguage, *, line_numbers: bool) -> Template:
    document = _opened(data, path, page)
    take_over_running(document)
    _strip(document)
    ids = _add_what_it_lacks(document, language)
    section = document.sections[0]
    has_its_own = section._sectPr.xpath("w:headerReference|w:footerReference")  # noqa: SLF001  (python-docx has no question for it)
    repeated = {} if has_its_own else set_up_running(document, language)
    width = text_width(section)
    if line_numbers:
        number_lines(document.element.body.sectPr)
    parts = unzipped(saved(document)) | finished_running(repeated, language)
    names = tuple(repeated)
    made = parted(
        parts,
        document.part.partname.lstrip("/"),
        max(width, MARGIN),
        names[0] if names else "",
        names[2:],
    )
    taken = [int(match[1]) for match in map(_ITEM.fullmatch, parts) if match]
    core = document.part.package.part_related_by(RELATIONSHIP_TYPE.CORE_PROPERTIES).partname.lstrip("/")
    return made._replace(core=core, free=max(taken, default=0) + 1, ids=tuple(ids.items()))


def _opened(data: bytes, path: str, page: Page) -> WordDocument:
    """Open a file after a look at each part, because python-docx trusts what it opens."""
    refusal = why_no_word_file(data)
    if refusal is not None:
        raise ReadError(path, refusal)
    package = Package(data, path, DEFAULT_MAX_BYTES)
    parts = {name: package.part(name) or b"" for name in package.names}
    for name, part in parts.items():
        if name.endswith((".xml", ".rels")):
            parse(part, name, path)
    if _STRICT in parts.get("_rels/.rels", b""):
        raise ReadError(path, "it is in the strict form of Open XML; save it as a Word document, without “strict”")
    types = parts.get("[content_types].xml", b"")
    if _MACROS in types or any(name.endswith("vbaproject.bin") for name in parts):
        raise ReadError(path, "it has macros")
    try:
        original = unzipped(data)
        original["[Content_Types].xml"] = types.replace(_TEMPLATE, _DOCUMENT)
        document = Document(BytesIO(zipped(original)))
        document.element.body.get_or_add_sectPr()
        document.core_properties.title = ""  # makes the part, where there is none
        list(document.styles)
        give_page(document.sections[-1], page)
    # python-docx fails in many ways on what is no Word file
    except Exception as failure:
        raise ReadError(path, f"it is no Word file: {failure}") from failure
    return document


def _strip(document: WordDocument) -> None:
    """Take out the words, and what belongs to them."""
    body = document.element.body
    for child in list(body):
        if child is not body.sectPr:
            body.remove(child)
    for number, relation in list(document.part.rels.items()):
        kind = relation.reltype.rpartition("/")[2]
        ours = kind == "customXml" and not relation.is_external and NAMESPACE.encode() in relation.target_part.blob
        if kind in _WITH_WORDS or ours:
            del document.part.rels[number]


def _add_what_it_lacks(document: WordDocument, language: WordLanguage) -> dict[str, str]:
    """Add the styles of ours that a file does not have, and return under which ids those of ours are that it has."""
    styles = document.styles
    there = {(style.name or "").lower(): style for style in styles}
    taken = {style.style_id for style in styles}
    if "normal" not in there:
        styles.element.append(_normal())
    ids: dict[str, str] = {}
    missing = []
    for style in (*PARAGRAPH_STYLES, *CHARACTER_STYLES):
        known = there.get(style.name.lower())
        if known is not None and (known.type == WD_STYLE_TYPE.CHARACTER) == style.character:
            used = known.style_id
        elif style.name == "Normal":
            continue
        else:
            # A name that stands for a style of another kind, or an id that another style has, is taken.
            used = style.id if style.id not in taken else f"Briefparse{style.id}"
            name = style.name if known is None else f"{PREFIX}{style.name}"
            missing.append(attrs.evolve(style, name=name, id=used))
        if used != style.id:
            ids[style.id] = used
    add_styles(styles, tuple(missing), language)
    if "people table" not in there:
        styles.element.append(_table_style(styles))
    elif there["people table"].style_id != PEOPLE_TABLE:
        ids[PEOPLE_TABLE] = there["people table"].style_id
    return ids


def _table_style(styles: Styles) -> object:
    """Return our table style, built on what a file has for tables without a style, which may be nothing."""
    style = parse_xml(TABLE_STYLE)
    usual = styles.default(WD_STYLE_TYPE.TABLE)
    for base in style.findall(qn("w:basedOn")):
        if usual is None:
            style.remove(base)
        else:
            base.set(qn("w:val"), usual.style_id)
    return style


def _normal() -> object:
    style = OxmlElement("w:style", {qn("w:type"): "paragraph", qn("w:default"): "1", qn("w:styleId"): "Normal"})
    style.append(OxmlElement("w:name", {qn("w:val"): "Normal"}))
    return style
