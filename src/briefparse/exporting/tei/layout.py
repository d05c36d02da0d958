"""Writing elements as text, each on a line of its own where white space means nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefparse.exporting.xmltext import xml_bytes

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefparse.exporting.tei.elements import Element

# Only these hold elements and no words, so white space in them means nothing.
_STRUCTURAL: Final = frozenset((
    "TEI", "teiHeader", "fileDesc", "titleStmt", "respStmt", "extent", "publicationStmt", "availability",
    "sourceDesc", "bibl", "encodingDesc", "projectDesc", "editorialDecl", "correction", "normalization",
    "quotation", "segmentation", "interpretation", "refsDecl", "citeStructure", "tagsDecl", "namespace",
    "classDecl", "taxonomy", "category", "appInfo", "application", "profileDesc", "abstract", "langUsage",
    "textClass", "settingDesc", "setting", "particDesc", "listOrg", "org", "listPerson", "person", "text",
    "front", "body", "back", "div", "u", "list", "figure", "teiCorpus", "listPrefixDef", "prefixDef", "hyphenation",
))  # fmt: skip

_INDENT: Final = "  "


def written(element: Element, level: int = 0) -> bytes:
    """Return an element in UTF-8, escaped, with U+FFFD for each character that XML cannot hold.

    Each child of a structural element stands on a line of its own, down to where words begin.

    Args:
        element: The element.
        level: In how many elements it lies.
    """
    pieces: list[str] = []
    _write(element, "\n" + _INDENT * level, pieces.append)
    return xml_bytes(pieces)


def _write(element: Element, line: str, put: Callable[[str], None]) -> None:
    """Put an element piece by piece.

    Args:
        element: The element.
        line: The end of a line and the indent that the element has; "" where words stand around it.
        put: Takes a piece.
    """
    tag, text, children = element.tag, element.text, element.children
    if not children:
        if text is None:
            put(f"<{tag}{element.attributes}/>")
        else:
            put(f"<{tag}{element.attributes}>{_escaped(text)}</{tag}>")
        return
    put(f"<{tag}{element.attributes}>")
    if line and not text and tag in _STRUCTURAL:
        inner = line + _INDENT
        for child in children:
            put(inner)
            _write(child, inner, put)
        put(line)
    else:
        if text:
            put(_escaped(text))
        for child in children:
            _write(child, "", put)
            if child.tail:
                put(_escaped(child.tail))
    put(f"</{tag}>")


def _escaped(text: str) -> str:
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text:
        text = text.replace("<", "&lt;")
    if ">" in text:
        text = text.replace(">", "&gt;")
    if "\r" in text:  # which a parser would make a line feed
        text = text.replace("\r", "&#13;")
    return text
