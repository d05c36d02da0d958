"""What the styles of a Word file say: names, bases, and the few looks that mean something."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from briefparse.exporting.docx.styles import PREFIX
from briefparse.reading.docx.xml import W

if TYPE_CHECKING:
    from lxml.etree import _Element

_DEEPEST: Final = 30  # styles that build on one another; Word allows ten
_OFF: Final = frozenset({"0", "false", "off", "none"})
_VAL: Final = f"{W}val"
_BODY_TEXT: Final = 9  # the outline level that is none


@attrs.frozen
class Look:
    """A style, with all that it takes from those it builds on.

    Attributes:
        names: Its name in lower case, then those of the styles it builds on.
        bold, italic, strike, hidden: Whether words in it are.
        outline: Its level as a heading, from 1, or 0 where it is none.
        listed: Whether its paragraphs are items of a list.
    """

    names: tuple[str, ...] = ()
    bold: bool = False
    italic: bool = False
    strike: bool = False
    hidden: bool = False
    outline: int = 0
    listed: bool = False


PLAIN: Final = Look()


class Stylesheet:
    """The styles of one file by their ids."""

    def __init__(self, root: _Element | None) -> None:
        self._elements: dict[str, _Element] = {}
        self._looks: dict[str, Look] = {}
        self._default = ""
        for style in root.iter(f"{W}style") if root is not None else ():
            self._elements.setdefault(style.get(f"{W}styleId", ""), style)
            if style.get(f"{W}type") == "paragraph" and (style.get(f"{W}default") or "0").lower() not in _OFF:
                self._default = style.get(f"{W}styleId", "")

    def look(self, style_id: str | None) -> Look:
        """Return the look of a style; of one that is not there, a look by its id alone."""
        return self._look(style_id, 0) if style_id else PLAIN

    def paragraph_look(self, style_id: str | None) -> Look:
        """Return the look of a paragraph's style, or of the style that paragraphs without one have."""
        return self.look(style_id or self._default)

    def _look(self, style_id: str, depth: int) -> Look:
        if style_id in self._looks:
            return self._looks[style_id]
        style = self._elements.get(style_id)
        if style is None:
            return Look((style_id.lower(),))
        based = value_of(style, "basedOn")
        base = self._look(based, depth + 1) if based and depth < _DEEPEST else PLAIN
        look = _with(base, style)
        if depth < _DEEPEST:
            self._looks[style_id] = look
        return look


def _with(base: Look, style: _Element) -> Look:
    name = (value_of(style, "name") or style.get(f"{W}styleId") or "").lower().removeprefix(PREFIX.lower())
    letters, paragraph = style.find(f"{W}rPr"), style.find(f"{W}pPr")
    return Look(
        (name, *base.names),
        bold=toggle(letters, "b", default=base.bold),
        italic=toggle(letters, "i", default=base.italic),
        strike=toggle(letters, "strike", default=base.strike),
        hidden=toggle(letters, "vanish", default=base.hidden),
        outline=outline_of(paragraph, base.outline),
        listed=is_listed(paragraph, default=base.listed),
    )


def value_of(parent: _Element | None, name: str) -> str | None:
    """Return ``w:val`` of a child, or None where there is none."""
    child = parent.find(f"{W}{name}") if parent is not None else None
    return None if child is None else child.get(_VAL)


def toggle(properties: _Element | None, name: str, *, default: bool) -> bool:
    """Say whether a property that is on or off is on."""
    child = properties.find(f"{W}{name}") if properties is not None else None
    if child is None:
        return default
    value = child.get(_VAL)
    return value is None or value.lower() not in _OFF


def outline_of(properties: _Element | None, default: int) -> int:
    """Return a paragraph's level as a heading, from 1; 0 where it is none."""
    value = value_of(properties, "outlineLvl")
    if value is None or not value.isascii() or not value.isdigit():
        return default
    level = int(value[:3])
    return level + 1 if level < _BODY_TEXT else 0


def is_listed(properties: _Element | None, *, default: bool) -> bool:
    """Say whether a paragraph is an item of a list; list 0 means that it is in none."""
    listed = properties.find(f"{W}numPr") if properties is not None else None
    return default if listed is None else value_of(listed, "numId") != "0"
