"""Our grammar as rules for elements: what attributes each has, and what may stand in it."""

from __future__ import annotations

from functools import cache, cached_property
from typing import TYPE_CHECKING, Final

import attrs
from lxml import etree

from briefparse.tei.checking.content import EMPTY, WORDS, Mixed, More, One, Pattern, choice, group

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

_RNG: Final = "{http://relaxng.org/ns/structure/1.0}"
_TYPES: Final = "http://www.w3.org/2001/XMLSchema-datatypes"
_WORDS_FOR: Final = {
    "ID": "a name without spaces and colons", "NCName": "a name without spaces and colons",
    "anyURI": "an address", "date": "a day such as 2031-09-12", "time": "a time such as 10:00:00",
    "integer": "a whole number", "nonNegativeInteger": "a whole number from 0",
    "positiveInteger": "a whole number from 1",
}  # fmt: skip


class Value:
    """What an attribute, or the words of an element, may be."""

    def __init__(self, patterns: list[_Element], defined: dict[str, _Element]) -> None:
        self._patterns: Final = [copy for part in patterns for copy in _copies(part, defined)]

    @cached_property
    def values(self) -> tuple[str, ...]:
        """All that it may be; empty where that is told by a type."""
        found = [value for part in self._patterns for value in part.iter(f"{_RNG}value")]
        return tuple(value.text or "" for value in found)

    @cached_property
    def form(self) -> str:
        """What it may be, in words, where that is told by a type."""
        data = next((data for part in self._patterns for data in part.iter(f"{_RNG}data")), None)
        if data is None:
            return "text"
        pattern = data.findtext(f"{_RNG}param")
        return f"of the form {pattern}" if pattern else _WORDS_FOR.get(data.get("type") or "", "text")

    @cached_property
    def _grammar(self) -> etree.RelaxNG:
        rule = etree.Element(f"{_RNG}element", name="x", datatypeLibrary=_TYPES)
        inner = etree.SubElement(rule, f"{_RNG}attribute", name="x")
        inner.extend(self._patterns or [etree.Element(f"{_RNG}text")])
        return etree.RelaxNG(rule)

    def accepts(self, value: str) -> bool:
        """Say whether it may be that."""
        return bool(self._grammar.validate(etree.Element("x", x=value)))


@attrs.frozen(eq=False)
class AttributeRule:
    """What an attribute is called, whether it must be there, and what it may be."""

    name: str
    required: bool
    value: Value


@attrs.frozen(eq=False)
class Rule:
    """What an element is called, its attributes, what may stand in it, and what its words may be, where not any."""

    name: str
    attributes: tuple[AttributeRule, ...]
    content: Pattern
    words: Value | None


class Rules:
    """The rules of a grammar in the form that rnc2rng writes, each of which has a number.

    Attributes must stand at the top of an element, where ours do.
    """

    def __init__(self, grammar: bytes) -> None:
        root = etree.fromstring(grammar)
        self._defined = {found.get("name") or "": found for found in root.iter(f"{_RNG}define")}
        self._elements = list(root.iter(f"{_RNG}element"))
        self._numbers = {element: number for number, element in enumerate(self._elements)}
        start = root.find(f"{_RNG}start")
        self.start: Final = EMPTY if start is None else self._content(start)
        self.rule = cache(self._rule)

    def _rule(self, number: int) -> Rule:
        element = self._elements[number]
        parts = list(element)[1:]
        attributes = tuple(
            AttributeRule(_name(found), required, Value(list(found)[1:], self._defined))
            for found, required in self._attributes(parts, required=True)
        )
        typed = [part for part in parts if part.tag == f"{_RNG}data"]
        words = Value(typed, self._defined) if typed else None
        return Rule(_name(element), attributes, group(*map(self._pattern, parts)), words)

    def _attributes(self, patterns: list[_Element], *, required: bool) -> Iterator[tuple[_Element, bool]]:
        for pattern in _spelt_out(patterns, self._defined):
            if pattern.tag == f"{_RNG}attribute":
                yield pattern, required
            elif pattern.tag == f"{_RNG}optional":
                yield from self._attributes(list(pattern), required=False)

    def _content(self, parent: _Element) -> Pattern:
        return group(*map(self._pattern, parent))

    def _pattern(self, pattern: _Element) -> Pattern:
        kind = str(pattern.tag).removeprefix(_RNG)
        if kind == "element":
            return One(self._numbers[pattern])
        if kind in {"text", "data", "value"}:
            return WORDS
        if kind == "choice":
            return choice(*map(self._pattern, pattern))
        inner = self._content(self._defined[pattern.get("name") or ""] if kind == "ref" else pattern)
        made = {
            "ref": inner,
            "group": inner,
            "optional": choice(inner, EMPTY),
            "oneOrMore": More(inner),
            "zeroOrMore": choice(More(inner), EMPTY),
            "mixed": Mixed(inner),
        }
        return made.get(kind, EMPTY)  # nothing for an attribute


def _name(pattern: _Element) -> str:
    """Return the name that an element or attribute of the grammar is for, with its namespace in braces."""
    name = pattern[0]
    return f"{{{name.get('ns')}}}{name.text}" if name.get("ns") else name.text or ""


def _spelt_out(patterns: list[_Element], defined: dict[str, _Element]) -> Iterator[_Element]:
    """Yield patterns with what is defined in the place of its name."""
    for pattern in patterns:
        if pattern.tag == f"{_RNG}ref":
            yield from _spelt_out(list(defined[pattern.get("name") or ""]), defined)
        else:
            yield pattern


def _copies(pattern: _Element, defined: dict[str, _Element]) -> list[_Element]:
    """Return copies of a pattern with what is defined in the place of its name, at any depth."""
    if pattern.tag == f"{_RNG}ref":
        return [copy for part in defined[pattern.get("name") or ""] for copy in _copies(part, defined)]
    made = etree.Element(pattern.tag, {str(name): str(value) for name, value in pattern.attrib.items()})
    made.text = pattern.text
    made.extend(copy for part in pattern for copy in _copies(part, defined))
    return [made]
