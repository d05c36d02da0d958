"""Looking into a Word file, and into a briefing for the words that it should hold."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

from docx import Document
from docx.oxml.ns import qn
from lxml import etree

from briefparse.exporting.docx import DocxExporter
from briefparse.exporting.xmltext import xml_safe
from briefparse.model import Paragraph, Turn

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docx.document import Document as WordDocument

    from briefparse.model import Briefing, TurnBlock


def opened(briefing: Briefing, **options: Any) -> WordDocument:
    return Document(BytesIO(DocxExporter(**options).export(briefing)))


def lines(document: WordDocument) -> list[tuple[str, str]]:
    return [(paragraph.style.name or "", paragraph.text) for paragraph in document.paragraphs if paragraph.style]


def of_style(document: WordDocument, name: str) -> list[str]:
    return [text for style, text in lines(document) if style == name]


def body_of(document: WordDocument) -> Any:
    return document.element.body


def words_of(briefing: Briefing) -> list[str]:
    """List every text of the model that a reader should find, as XML can hold it."""
    return [xml_safe(text) for text in _words(briefing) if text]


def _words(briefing: Briefing) -> Iterator[str | None]:
    event = briefing.event
    yield from (briefing.title, briefing.host, briefing.abstract, event.place, event.venue, event.timezone)
    for person in briefing.participants:
        yield from (person.name, person.honorific, person.title, person.affiliation)
    for outlet in briefing.outlets:
        yield outlet.name
    yield from (piece.text for piece in briefing.front)
    yield from (piece.text for piece in briefing.furniture)
    for item in briefing.body:
        if isinstance(item, Turn):
            yield item.label.text if item.label else None
            for block in item.blocks:
                yield from _block_words(block)
        else:
            yield from _block_words(item)
    for caption in briefing.captions:
        yield from (caption.text, caption.credit)
    for credit in briefing.credits:
        yield credit.name


def _block_words(block: TurnBlock) -> Iterator[str | None]:
    yield block.text
    if isinstance(block, Paragraph):
        for mark in block.annotations:
            yield mark.value


def said_in(document: WordDocument) -> str:
    """Join the text of the file without what we added in brackets, then those additions."""
    added: list[str] = []
    for paragraph in body_of(document).iter(qn("w:p")):
        added.append("")
        for run in list(paragraph.iter(qn("w:r"))):
            style = run.find(f"{qn('w:rPr')}/{qn('w:rStyle')}")
            if style is not None and style.get(qn("w:val")) == "AddedinBrackets":
                added[-1] += run.text  # one addition may be several runs, of several directions
                run.getparent().remove(run)
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells, *added, *notes_in(document)])


def notes_in(document: WordDocument) -> list[str]:
    """List the words of the footnotes."""
    parts = [one.target_part for one in document.part.rels.values() if one.reltype.endswith("/footnotes")]
    roots = [etree.fromstring(part.blob) for part in parts]
    notes = [note for root in roots for note in root if note.get(qn("w:type")) is None]
    return ["".join(map(_letters, note.iter(*_LETTERS))).removeprefix(" ") for note in notes]


_LETTERS = {qn("w:t"): "", qn("w:br"): "\n", qn("w:tab"): "\t"}


def _letters(element: Any) -> str:
    return _LETTERS[element.tag] or element.text or ""


# The order that the schema of WordprocessingML asks of children, as ECMA-376 part 1 gives it.
_ORDERS = {
    "tbl": "tblPr tblGrid tr",
    "tblPr": "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing "
    "tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription",
    "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
    "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd "
    "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment "
    "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
    "rPr": "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid "
    "vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em "
    "lang eastAsianLayout specVanish oMath",
    "sectPr": "footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign "
    "noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings",
    "style": "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked "
    "personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr",
}
_ANYWHERE_IN_FRONT = ("headerReference", "footerReference")


def misplaced(root: Any) -> list[str]:
    """List the children under ``root`` that stand where the schema does not allow them, or that it does not know."""
    found = []
    for parent, order in _ORDERS.items():
        places = {name: n for n, name in enumerate(order.split())} | dict.fromkeys(_ANYWHERE_IN_FRONT, -1)
        for element in root.iter(qn(f"w:{parent}")):
            names = [child.tag.rpartition("}")[2] for child in element]
            found += [f"{parent}/{name}" for name in names if name not in places]
            if names != sorted(names, key=lambda name: places.get(name, 0)):
                found.append(f"{parent}: {' '.join(names)}")
    return found
