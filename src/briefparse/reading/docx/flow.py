"""Walking through the body of a Word file, in the order of reading."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefparse.reading.docx.fields import Fields
from briefparse.reading.docx.letters import character_of, letters_of
from briefparse.reading.docx.shown import NoteMark, PageTurn, Shown, Story, Words
from briefparse.reading.docx.stylesheet import PLAIN, is_listed, outline_of, toggle, value_of
from briefparse.reading.docx.xml import W

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml.etree import _Element

    from briefparse.reading.docx.shown import Run
    from briefparse.reading.docx.stylesheet import Look, Stylesheet

_MC: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_MATH_TEXT: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
_RELATION: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_TEXT_BOX: Final = f"{W}txbxContent"

# What was taken out or moved away by an editor who tracks changes.
_GONE: Final = frozenset(f"{W}{name}" for name in ("del", "moveFrom"))
_COME: Final = frozenset(f"{W}{name}" for name in ("ins", "moveTo"))
# Properties, and alternatives that are handled by name.
_PASSED_OVER: Final = frozenset(
    f"{W}{name}" for name in ("pPr", "rPr", "sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr", "rt", "rubyPr", "tblPr")
)
_PICTURES: Final = frozenset(f"{W}{name}" for name in ("drawing", "pict", "object"))
_FIELD_STYLES: Final = "toc "


class Flow:
    """Collects the paragraphs of one part; lives for the reading of one file."""

    def __init__(self, styles: Stylesheet, notes: Mapping[tuple[str, str], str]) -> None:
        """Begin.

        Args:
            styles: The styles of the file.
            notes: The words of footnotes and endnotes, by ``footnote`` or ``endnote`` and the id.
        """
        self._styles = styles
        self._notes = notes
        self._fields = Fields()
        self._shown: list[Shown] = []
        self._runs: list[Run] = []
        self._bookmarks: list[str] = []
        self._boxes: list[_Element] = []  # text boxes are read after the paragraph that they hang on
        self._place: list[tuple[int, int, int]] = []  # table, row and column, for each table around
        self._paragraphs = 0
        self._tables = 0
        self._comments = 0
        self._changes = 0

    def story(self, root: _Element) -> Story:
        """Return what a part shows."""
        self._blocks(root)
        if self._runs:  # the last paragraph mark was taken out, and no paragraph follows
            self._finish(PLAIN, None)
        return Story(tuple(self._shown), self._comments, self._changes)

    def _blocks(self, parent: _Element) -> None:
        for child in parent:
            tag = child.tag
            if tag == f"{W}p":
                self._paragraph(child)
            elif tag == f"{W}tbl":
                self._table(child)
            elif tag == f"{W}altChunk":
                self._paragraphs += 1
                where = f"paragraph {self._paragraphs}"
                self._shown.append(Shown(PLAIN, (), where=where, file=child.get(_RELATION, "")))
            elif tag == f"{W}bookmarkStart":
                self._bookmarks.append(child.get(f"{W}name", ""))
            elif tag == f"{_MC}AlternateContent":
                self._blocks(_chosen(child))
            elif tag in _GONE:
                self._changes += 1
            elif tag not in _PASSED_OVER:
                self._changes += tag in _COME
                self._blocks(child)

    def _table(self, table: _Element) -> None:
        self._tables += 1
        number = self._tables
        self._place.append((number, 0, 0))
        row = 0
        for child in _through(table, f"{W}tr"):
            if child.find(f"{W}trPr/{W}del") is not None:
                self._changes += 1
                continue
            row += 1
            for column, cell in enumerate(_through(child, f"{W}tc"), 1):
                self._place[-1] = (number, row, column)
                self._blocks(cell)
        self._place.pop()

    def _paragraph(self, paragraph: _Element) -> None:
        self._paragraphs += 1
        properties = paragraph.find(f"{W}pPr")
        look = self._styles.paragraph_look(value_of(properties, "pStyle"))
        if toggle(properties, "pageBreakBefore", default=False):
            self._runs.append(PageTurn())
        self._inline(paragraph, look)
        if properties is not None and _begins_page(properties.find(f"{W}sectPr")):
            self._runs.append(PageTurn())
        mark = properties.find(f"{W}rPr") if properties is not None else None
        if mark is not None and (mark.find(f"{W}del") is not None or mark.find(f"{W}moveFrom") is not None):
            self._changes += 1  # the paragraph goes on with the next one
        else:
            self._finish(look, properties)
        boxes, self._boxes = self._boxes, []
        for box in boxes:
            self._blocks(box)

    def _finish(self, look: Look, properties: _Element | None) -> None:
        cell = self._place[-1] if self._place else None
        where = f"paragraph {self._paragraphs}" if cell is None else f"table {cell[0]}, row {cell[1]}, cell {cell[2]}"
        self._shown.append(
            Shown(
                look,
                tuple(self._runs),
                tuple(self._bookmarks),
                where,
                cell,
                outline_of(properties, look.outline),
                is_listed(properties, default=look.listed),
                self._fields.in_contents or any(name.startswith(_FIELD_STYLES) for name in look.names),
            )
        )
        self._runs, self._bookmarks = [], []

    def _inline(self, parent: _Element, look: Look) -> None:
        for child in parent:
            tag = child.tag
            if tag == f"{W}r":
                self._run(child, look)
            elif tag == f"{W}bookmarkStart":
                self._bookmarks.append(child.get(f"{W}name", ""))
            elif tag == f"{_MC}AlternateContent":
                self._inline(_chosen(child), look)
            elif tag == _MATH_TEXT:
                self._runs.append(Words(child.text or "", PLAIN))
            elif tag in _GONE:
                self._changes += 1
            elif tag == f"{W}fldSimple":
                self._fields.simple(child.get(f"{W}instr", ""))
                self._inline(child, look)
                self._fields.end()
            elif tag not in _PASSED_OVER and len(child):
                self._changes += tag in _COME
                self._inline(child, look)

    def _run(self, run: _Element, around: Look) -> None:
        properties = run.find(f"{W}rPr")
        style = self._styles.look(value_of(properties, "rStyle")) if properties is not None else PLAIN
        if properties is not None and properties.find(f"{W}del") is not None:
            self._changes += 1
            return
        written: list[str] = []
        for child in run:
            tag = child.tag
            letters = letters_of(child)
            if letters is not None:
                written.append(letters)
                continue
            if tag in _PASSED_OVER:
                continue
            self._write(written, style, properties, around)
            if tag == f"{W}fldChar":
                self._fields.mark(child.get(f"{W}fldCharType", ""))
            elif tag == f"{W}instrText":
                self._fields.code(child.text or "")
            else:
                self._within_run(child, around)
        self._write(written, style, properties, around)

    def _write(self, written: list[str], style: Look, properties: _Element | None, around: Look) -> None:
        if written and not self._fields.in_code:
            text = "".join(written)
            if properties is None:
                words = Words(text, style, around.bold, around.italic, around.strike, around.hidden)
            else:
                words = Words(
                    text,
                    style,
                    toggle(properties, "b", default=style.bold != around.bold),
                    toggle(properties, "i", default=style.italic != around.italic),
                    toggle(properties, "strike", default=style.strike != around.strike)
                    or toggle(properties, "dstrike", default=False),
                    toggle(properties, "vanish", default=style.hidden or around.hidden),
                )
            self._runs.append(words)
        written.clear()

    def _within_run(self, child: _Element, around: Look) -> None:
        tag = child.tag
        if tag == f"{W}br":
            self._runs.append(PageTurn())  # a page's; letters_of has those of lines and columns
        elif tag in {f"{W}footnoteReference", f"{W}endnoteReference"}:
            kind = tag.removeprefix(W).removesuffix("Reference")
            self._runs.append(NoteMark(self._notes.get((kind, child.get(f"{W}id", "")), "")))
        elif tag == f"{W}commentReference":
            self._comments += 1
        elif tag in _PICTURES:
            self._boxes += _outermost(child)
        elif tag == f"{_MC}AlternateContent":
            for content in _chosen(child):
                self._within_run(content, around)
        elif tag == f"{W}ruby":
            self._inline(child, around)
        elif tag == f"{W}sym":
            style = PLAIN
            if not self._fields.in_code:
                self._runs.append(Words(character_of(child), style, around.bold, around.italic))


def _through(parent: _Element, wanted: str) -> list[_Element]:
    """List the rows of a table or the cells of a row, those in content controls and the like too."""
    found: list[_Element] = []
    for child in parent:
        if child.tag == wanted:
            found.append(child)
        elif child.tag not in _GONE and child.tag not in _PASSED_OVER and len(child):
            found += _through(child, wanted)
    return found


def _chosen(alternatives: _Element) -> _Element:
    """Return the first of the alternatives that a writer offers; the others say the same again."""
    return next(iter(alternatives), alternatives)


def _outermost(picture: _Element) -> list[_Element]:
    """List the text boxes in a picture; one inside another is read with the outer one, alternatives once."""
    found: list[_Element] = []
    waiting = [picture]
    while waiting:
        element = waiting.pop()
        if element.tag == _TEXT_BOX:
            found.append(element)
        elif element.tag == f"{_MC}AlternateContent":
            waiting.append(_chosen(element)) if len(element) else None
        else:
            waiting += reversed(element)
    return found


def _begins_page(section: _Element | None) -> bool:
    return section is not None and (value_of(section, "type") or "nextPage") in {"nextPage", "oddPage", "evenPage"}
