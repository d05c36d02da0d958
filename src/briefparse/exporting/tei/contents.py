"""What stands in a finished text, counted for its header."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.exporting.xmltext import xml_safe

if TYPE_CHECKING:
    from briefparse.exporting.tei.elements import Element

_REPLACEMENT: Final = "\ufffd"
_REPLACEMENT_BYTES: Final = _REPLACEMENT.encode()


@attrs.frozen
class Contents:
    """What stands in a text.

    Attributes:
        usage: How often each element does.
        replaced: How often U+FFFD does in its words.
    """

    usage: Mapping[str, int]
    replaced: int


def contents_of(text: Element, data: bytes) -> Contents:
    """Count what stands in a text.

    Args:
        text: The text.
        data: The same as it is written, which shows at once where nothing was replaced.
    """
    elements = list(text.walk())
    replaced = _replaced(elements) if _REPLACEMENT_BYTES[:1] in data and _REPLACEMENT_BYTES in data else 0
    return Contents(Counter([element.tag for element in elements]), replaced)


def _replaced(elements: list[Element]) -> int:
    words = "".join(f"{element.text or ''}{element.tail}" for element in elements)
    return xml_safe(words).count(_REPLACEMENT)
