"""Runs, paragraphs and tables of WordprocessingML, as strings.

Strings and not elements, because a body is written once and never changed:
they are made some ten times faster. All text goes through `escaped`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefparse.exporting.docx.direction import is_rtl, stretches
from briefparse.exporting.xmltext import xml_safe

if TYPE_CHECKING:
    from briefparse.exporting.docx.bookmarks import Bookmark
    from briefparse.exporting.docx.styles import Style

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
"""What every part begins with."""


def escaped(text: str) -> str:
    """Return ``text`` for an XML text node or a quoted attribute."""
    safe = xml_safe(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    # A carriage return by itself would be read as a line feed.
    return safe.replace('"', "&quot;").replace("\r", "&#13;")


TONGUE = "<w:lang/>"
"""Stands in each run for the language, which is put in for the whole file at once."""


def run(text: str, style: Style | None = None, *, rtl: bool = False) -> str:
    """Return ``text`` as runs in a character style.

    Args:
        text: The words. Line feeds and tabs become Word's own.
        style: A character style, or None for the paragraph's look.
        rtl: Whether the paragraph runs from right to left.
    """
    look = f'<w:rStyle w:val="{style.id}"/>' if style is not None else ""
    return "".join(_run(stretch, look + "<w:rtl/>" * backwards) for stretch, backwards in stretches(text, rtl=rtl))


def sign(element: str, style: Style) -> str:
    """Return a run in a character style that holds an element in place of words."""
    return f'<w:r><w:rPr><w:rStyle w:val="{style.id}"/>{TONGUE}</w:rPr>{element}</w:r>'


def _run(text: str, look: str) -> str:
    words = escaped(text)
    if "\n" in words or "\t" in words:
        words = words.replace("\n", f"{_TEXT_ENDS}<w:br/>{_TEXT_BEGINS}")
        words = words.replace("\t", f"{_TEXT_ENDS}<w:tab/>{_TEXT_BEGINS}")
    return f"<w:r><w:rPr>{look}{TONGUE}</w:rPr>{_TEXT_BEGINS}{words}{_TEXT_ENDS}</w:r>"


_TEXT_BEGINS = '<w:t xml:space="preserve">'
_TEXT_ENDS = "</w:t>"


def paragraph(style: Style, runs: str, *, rtl: bool = False, bookmark: Bookmark | None = None) -> str:
    """Return a paragraph of finished runs, with a bookmark around them if one is given."""
    direction = "<w:bidi/>" if rtl else ""
    if bookmark is not None:
        begins = f'<w:bookmarkStart w:id="{bookmark.number}" w:name="{bookmark.name}"/>'
        runs = f'{begins}{runs}<w:bookmarkEnd w:id="{bookmark.number}"/>'
    return f'<w:p><w:pPr><w:pStyle w:val="{style.id}"/>{direction}</w:pPr>{runs}</w:p>'


def plain(style: Style, text: str, bookmark: Bookmark | None = None) -> str:
    """Return a paragraph of one look."""
    rtl = is_rtl(text)
    return paragraph(style, run(text, rtl=rtl) if text else "", rtl=rtl, bookmark=bookmark)


def row(cells: tuple[str, ...], widths: tuple[int, ...], *, header: bool = False) -> str:
    """Return a row of a table.

    Args:
        cells: The paragraphs of each cell.
        widths: The width of each cell, in twentieths of a point.
        header: Whether the row is repeated on each page that the table goes on to.
    """
    made = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{cell}</w:tc>'
        for cell, width in zip(cells, widths, strict=True)
    )
    repeated = "<w:tblHeader/>" if header else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{repeated}</w:trPr>{made}</w:tr>"


def table(style_id: str, rows: str, widths: tuple[int, ...], *, title: str, rtl: bool = False) -> str:
    """Return a table of finished rows.

    Args:
        style_id: The id of the table's style.
        rows: The rows.
        widths: The width of each column, in twentieths of a point.
        title: What the table is, for readers who do not see it.
        rtl: Whether the first column is on the right.
    """
    direction = "<w:bidiVisual/>" if rtl else ""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style_id}"/>{direction}<w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1"/>'
        f'<w:tblCaption w:val="{escaped(title)}"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"
    )
