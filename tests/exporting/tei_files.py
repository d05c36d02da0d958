"""Reading TEI files back in tests, and the rule of Parla-CLARIN that its grammar does not hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from lxml.etree import _Element

NS = {"t": "http://www.tei-c.org/ns/1.0"}
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"

# The list stands in parla-clarin.sch, which asks for XSLT 2; lxml has XSLT 1.
_DEBATES = frozenset(
    {
        *("address", "adjournment", "administrationOfOath", "communication", "declarationOfVote", "papers"),
        *("ministerialStatements", "nationalInterest", "noticesOfMotion", "oralStatements", "petitions", "prayers"),
        *("proceduralMotions", "pointOfOrder", "personalStatements", "questions", "resolutions", "rollCall"),
        "writtenStatements",
    }
)


def find(file: _Element, path: str) -> list[_Element]:
    """Return the elements at an XPath, ``t`` being the prefix of TEI."""
    return cast("list[_Element]", file.xpath(path, namespaces=NS))


def values(file: _Element, path: str) -> list[str]:
    """Return the attributes or texts at an XPath."""
    return [str(value) for value in cast("list[str]", file.xpath(path, namespaces=NS))]


def words_of(file: _Element) -> list[str]:
    """Return the words of each ``seg``: its text without ``corr`` and ``note``, as the header says."""
    return [
        "".join(values(seg, ".//text()[not(ancestor::t:corr or ancestor::t:note)]"))
        for seg in find(file, "//t:body//t:seg")
    ]


def divisions_in_wrong_place(file: _Element) -> list[str]:
    """Apply the Schematron rule of Parla-CLARIN: no debate division sits directly in another."""
    return [
        str(div.get("type"))
        for div in find(file, "//t:div[parent::t:div]")
        if div.get("type") in _DEBATES and find(div, "..")[0].get("type") in _DEBATES
    ]
