"""Writing elements as text, each on a line of its own where white space means nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
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


def written(element: Element, level: int = 0) -> str:
    """Return an element as text, escaped.

    Each child of a structural element stands on a line of its own, down to where words begin.
    Characters that XML cannot hold are still there; `briefparse.exporting.xmltext.xml_bytes` replaces them.

    Args:
        element: The element.
        level: In how many elements it lies.
    """
    return _written(element, "\n" + _INDENT * level)


def _written(element: Element, line: str) -> str:
    """Return an element as text; ``line`` ends a line and indents the next, or is "" where words stand around."""
    tag, text, children = element.tag, element.text, element.children
    if not children:
        if text is None:
            return f"<{tag}{element.attributes}/>"
        return f"<{tag}{element.attributes}>{_escaped(text)}</{tag}>"
    if line and tag in _STRUCTURAL:
        inner = line + _INDENT
        held = inner.join([_written(child, inner) for child in children])
        return f"<{tag}{element.attributes}>{inner}{held}{line}</{tag}>"
    held = "".join([f"{_written(child, '')}{_escaped(child.tail)}" for child in children])
    return f"<{tag}{element.attributes}>{_escaped(text or '')}{held}</{tag}>"


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
