"""What an object needs so that it can be used as a reader or exporter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable


def _is_text(value: object) -> bool:
    return isinstance(value, str) and value != ""


def _are_endings(value: object) -> bool:
    return isinstance(value, tuple) and all(isinstance(ending, str) and ending[:1] == "." for ending in value)


_DESCRIBED: Final[dict[str, Callable[[object], bool]]] = {
    "name": _is_text,
    "extensions": _are_endings,
    "summary": _is_text,
}
_ATTRIBUTES: Final[dict[str, dict[str, Callable[[object], bool]]]] = {
    "reader": {**_DESCRIBED, "claims": callable, "read": callable},
    "exporter": {**_DESCRIBED, "media_type": _is_text, "export": callable},
}


def fault_of(item: object, what: str) -> str | None:
    """Return why an object cannot be used, or None where it can.

    Args:
        item: What a plugin gave.
        what: What it is to be: ``reader`` or ``exporter``.
    """
    attributes = _ATTRIBUTES[what]
    missing = [name for name in attributes if not hasattr(item, name)]
    if missing:
        return f"it has no {', '.join(missing)}"
    if isinstance(item, type):
        return "it is a class, and not an instance of one"
    for name, fits in attributes.items():
        value: object = getattr(item, name)
        if not fits(value):
            return f"its {name} {'are' if name.endswith('s') else 'is'} {value!r}"
    return None
