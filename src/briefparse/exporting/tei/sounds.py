"""Stage directions: made by a voice, by a body, or by neither."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefparse.exporting.tei.elements import add

if TYPE_CHECKING:
    from briefparse.exporting.tei.elements import Element
_VOCAL = re.compile(
    "laugh|chuckl|giggl|cough|sigh|gasp|whisper|murmur|shout|cheer|boo(?:s|ing|ed)\\b|cross-?talk"
    "|clears (?:his|her|their) throat"
    "|笑|咳|risas|rires|gelächter|heiterkeit",
    re.IGNORECASE,
)
_KINESIC = re.compile(
    "applau|clap|nod(?:s|ding)?\\b|gestur|point(?:s|ing) (?:at|to)\\b|shakes|shrug|raises (?:his|her|their|a)"
    "|show of hands|掌声|鼓掌|aplaus|beifall",
    re.IGNORECASE,
)


def write_sound(parent: Element, text: str, source: str | None = None) -> None:
    """Append a stage direction as ``vocal``, ``kinesic`` or ``incident``, its words as written."""
    if _VOCAL.search(text):
        tag = "vocal"
    elif _KINESIC.search(text):
        tag = "kinesic"
    else:
        tag = "incident"
    add(add(parent, tag, source=source), "desc", text)
