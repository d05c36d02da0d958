"""What the elements of HTML mean to a reader of transcripts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefparse.reading.document import BlockHint, MarkKind

if TYPE_CHECKING:
    from collections.abc import Mapping

MARKS: Final = {
    "b": MarkKind.BOLD,
    "strong": MarkKind.BOLD,
    "i": MarkKind.ITALIC,
    "em": MarkKind.ITALIC,
    "s": MarkKind.STRIKE,
    "strike": MarkKind.STRIKE,
    "del": MarkKind.STRIKE,
}
"""Elements that set words apart."""

HINTS: Final = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), BlockHint.HEADING),
    **dict.fromkeys(("li", "dd"), BlockHint.LIST_ITEM),
    "dt": BlockHint.TERM,
}
"""Elements that say what a block is; those inside them do not change it."""

BLOCKS: Final = frozenset(
    HINTS
    | dict.fromkeys(
        "address article aside blockquote body caption center details dialog dir div dl fieldset figcaption figure"
        " footer form header hgroup hr html legend listing main menu nav ol p pre section summary table tbody td tfoot"
        " th thead tr ul xmp".split()
    )
)
"""Elements that begin and end a block."""

PICTURES: Final = frozenset({"img", "picture", "amp-img"})
"""Elements that show a picture."""

_PREFORMATTED: Final = frozenset({"pre", "listing", "xmp"})

SILENT: Final = frozenset(
    "script style noscript template svg button select textarea datalist iframe object audio video canvas"
    " noembed noframes math".split()
)
"""Elements that hold programs, pictures or controls: their words are not those of the page."""

_SHOWN: Final = frozenset({"html", "body"})  # scripts hide these until a page is loaded
_HIDING: Final = re.compile(r"(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_KEEPING: Final = re.compile(r"(?:^|[;\s])white-space\s*:\s*(?:pre|break-spaces)", re.IGNORECASE)


def is_hidden(tag: str, attributes: Mapping[str, str]) -> bool:
    """Say whether a page hides an element, for good or until it is opened."""
    if not attributes or tag in _SHOWN:
        return False
    return (
        "hidden" in attributes
        or attributes.get("aria-hidden", "").strip().lower() == "true"
        or _HIDING.search(attributes.get("style", "")) is not None
    )


def is_preformatted(tag: str, attributes: Mapping[str, str]) -> bool:
    """Say whether the white space and the lines in an element are as written: by its name, or by its own style."""
    return tag in _PREFORMATTED or ("style" in attributes and _KEEPING.search(attributes["style"]) is not None)
