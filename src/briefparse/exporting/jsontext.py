"""JSON as text: short objects and lists on one line, the others over several."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode


def laid_out(document: dict[str, Any], indent: int) -> str:
    """Return the JSON of a document, with so many spaces for each level, or with 0 all of it on one line.

    Raises:
        ValueError: A number is not finite.
    """
    return "".join(_pieces(document, " " * indent, "\n")) if indent else _encode(document)


def _pieces(value: dict[str, Any] | list[Any], indent: str, line: str) -> Iterator[str]:
    """Yield the JSON of an object or list, each member that holds others over several lines.

    The encoder that Python has for this is slow, and gives each number of a span a line.
    """
    inner = line + indent
    named = isinstance(value, dict)
    separator = "{" if named else "["
    for member in value.items() if isinstance(value, dict) else enumerate(value):
        key, held = member
        yield f"{separator}{inner}{_encode(key)}: " if named else f"{separator}{inner}"
        if _holds_others(held):
            yield from _pieces(held, indent, inner)
        else:
            yield _encode(held)
        separator = ","
    yield f"{line}}}" if named else f"{line}]"


def _holds_others(value: object) -> bool:
    """Tell whether objects, or lists other than spans and words, stand in ``value``."""
    if isinstance(value, list):
        return bool(value) and isinstance(value[0], dict)
    return isinstance(value, dict) and any(isinstance(held, dict) or _holds_others(held) for held in value.values())
