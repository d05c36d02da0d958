"""Indenting the file without touching the white space of what was said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefparse.tei.vocabulary import TEI

if TYPE_CHECKING:
    from lxml.etree import _Element

# Only these hold elements and no words, so white space in them means nothing.
_STRUCTURAL = frozenset(f"{{{TEI}}}{name}" for name in (
    "TEI", "teiHeader", "fileDesc", "titleStmt", "respStmt", "extent", "publicationStmt", "availability",
    "sourceDesc", "bibl", "encodingDesc", "projectDesc", "editorialDecl", "correction", "normalization",
    "quotation", "segmentation", "interpretation", "refsDecl", "citeStructure", "tagsDecl", "namespace",
    "classDecl", "taxonomy", "category", "appInfo", "application", "profileDesc", "abstract", "langUsage",
    "textClass", "settingDesc", "setting", "particDesc", "listOrg", "org", "listPerson", "person", "text",
    "front", "body", "back", "div", "u", "list", "figure", "teiCorpus", "listPrefixDef", "prefixDef", "hyphenation",
))  # fmt: skip


def indent(element: _Element, level: int = 0) -> None:
    """Put each child of a structural element on a line of its own, down to where words begin."""
    if not _holds_elements_only(element):
        return
    inner = "\n" + "  " * (level + 1)
    element.text = inner
    for child in element:
        child.tail = inner
        if _holds_elements_only(child):
            indent(child, level + 1)
    element[-1].tail = "\n" + "  " * level


def _holds_elements_only(element: _Element) -> bool:
    return element.tag in _STRUCTURAL and len(element) > 0
