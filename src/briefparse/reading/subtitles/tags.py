"""The words of a line of a cue, without its tags, and the voices that its tags name."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING, Final, NamedTuple

from briefparse.late import late

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# Of WebVTT, of HTML as SubRip uses it, times of single words, and places on the screen of SubStation Alpha.
_TAG: Final = late(
    r"<(?P<voice>v)(?:\.[^\s<>]{1,80})?[ \t](?P<name>[^<>]{1,200})>"
    r"|</?(?:v|c|b|i|u|s|lang|ruby|rt|font)(?:[.\s][^<>]{0,400})?/?>"
    r"|<\d{1,3}:[\d:.]{2,14}>|\{\\[^{}]{1,100}\}",
    re.IGNORECASE,
)
_ENTITY: Final = late(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8});")


class Words(NamedTuple):
    """Words of a line.

    Attributes:
        words: The words, without tags.
        voice: Who says them, as a tag tells, or None.
    """

    words: str
    voice: str | None = None


def without_tags(lines: Iterable[str]) -> Iterator[tuple[Words, ...]]:
    """Yield the words of each line of a cue that has some, by voice; a voice goes on in the next line.

    Args:
        lines: All lines of one cue.
    """
    voice: str | None = None
    for line in lines:
        found: list[Words] = []
        pending, at = "", 0
        for tag in _TAG.finditer(line) if "<" in line or "{" in line else ():
            pending += line[at : tag.start()]
            at = tag.end()
            ends_voice = tag.group()[:3].lower() == "</v"
            if tag["voice"] is not None or ends_voice:
                found.append(Words(_plain(pending), voice))
                pending, voice = "", None if ends_voice else _plain(tag["name"])
        found.append(Words(_plain(pending + line[at:]), voice))
        said = tuple([words for words in found if words.words])
        if said:
            yield said


def _plain(words: str) -> str:
    if "&" in words:
        words = _ENTITY.sub(lambda entity: unescape(entity.group()), words)
    return " ".join(words.split())
