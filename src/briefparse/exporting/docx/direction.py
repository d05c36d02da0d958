"""Telling text that runs from right to left, which Word wants marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefparse.late import late

if TYPE_CHECKING:
    from collections.abc import Container, Iterator
    from re import Match

# The blocks of Hebrew, Arabic and their neighbours, with the forms for display.
_RTL = "\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff"
_LTR = rf"^\W\d_{_RTL}"
_ANY_RTL = late(f"[{_RTL}]")
_FIRST_STRONG = late(f"([{_RTL}])|[{_LTR}]")
# A stretch runs from the first letter of its direction to the last, over blanks, digits and signs.
_RTL_STRETCH = late(rf"[{_RTL}](?:[\W\d_{_RTL}]*[{_RTL}])?")
_LTR_STRETCH = late(rf"[{_LTR}](?:[^{_RTL}]*[{_LTR}])?")
# The look of a paragraph of which nothing says that it runs from right to left.
_NOT_TURNED = late(r'(<w:pStyle w:val="([^"]+)"/>)(?=</w:pPr>)')


def has_rtl(text: str) -> bool:
    """Whether any letter of ``text`` is written from right to left."""
    return not text.isascii() and _ANY_RTL.search(text) is not None


def is_rtl(text: str) -> bool:
    """Whether a paragraph runs from right to left: its first letter decides, as in Unicode's rule P2."""
    first = None if text.isascii() else _FIRST_STRONG.search(text)
    return first is not None and first[1] is not None


def forwards(markup: str, far: Container[str] | None) -> str:
    """Have the paragraphs run from left to right that do, in a document in which by itself none does.

    Otherwise their full stops and question marks would be shown before their first words.

    Args:
        markup: The paragraphs.
        far: The ids of the styles whose lines stand on the side where they end. All others begin where those of the
            document do, so that labels and headings stay above one another. None leaves sides to the template.
    """

    def turned(found: Match[str]) -> str:
        side = "" if far is None else f'<w:jc w:val="{"left" if found[2] in far else "right"}"/>'
        return f'{found[1]}<w:bidi w:val="0"/>{side}'

    return _NOT_TURNED.sub(turned, markup)


def stretches(text: str, *, rtl: bool) -> Iterator[tuple[str, bool]]:
    """Divide ``text`` by direction.

    Args:
        text: A paragraph, or part of one.
        rtl: Whether the paragraph runs from right to left. Blanks and signs
            between two directions go with the paragraph.

    Yields:
        A stretch, and whether it runs from right to left.
    """
    if not rtl and not has_rtl(text):
        yield text, False
        return
    end = 0
    for match in (_LTR_STRETCH if rtl else _RTL_STRETCH).finditer(text):
        if match.start() > end:
            yield text[end : match.start()], rtl
        yield match[0], not rtl
        end = match.end()
    if end < len(text):
        yield text[end:], rtl
