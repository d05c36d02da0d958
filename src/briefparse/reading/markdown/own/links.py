"""Links that flavours have: footnotes put where they are called, wiki links to their words, ids of blocks taken off."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.reading.markdown.flavours import WIKI
from briefparse.reading.markdown.own.comments import Comment

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefparse.reading.markdown.own.blocks import OwnBlock
    from briefparse.reading.markdown.paragraphs import Passage

_NOTE: Final = re.compile(r"\[\^([^\]\s]{1,100})\]:[ ]?")
_CALL: Final = re.compile(r"\\.|\[\^([^\]\s]{1,100})\]")  # what is escaped is passed over
_BLOCK_ID: Final = re.compile(r"(\*\*.*\*\*) \^[A-Za-z0-9-]{1,100}")


def resolved(blocks: Iterable[OwnBlock]) -> tuple[OwnBlock, ...]:
    """Return blocks as CommonMark has them.

    A footnote becomes the bold words in brackets that stand in its place in the
    other flavours.
    """
    kept: list[OwnBlock] = []
    notes: dict[str, str] = {}
    for block in blocks:
        note = None if isinstance(block, Comment) or block.level else _NOTE.match(block.source)
        if note is None or isinstance(block, Comment):
            kept.append(block)
        else:
            notes.setdefault(note[1], block.source[note.end() :])
    return tuple(block if isinstance(block, Comment) else _resolved(block, notes) for block in kept)


def _resolved(passage: Passage, notes: dict[str, str]) -> Passage:
    source = passage.source
    if "[" in source:
        source = WIKI.sub(lambda link: link[3] or link[2], source)
        if notes:
            source = _CALL.sub(lambda call: _put_in(call, notes), source)
    if source.startswith("**") and (label := _BLOCK_ID.fullmatch(source)) is not None:
        source = label[1]
    return passage if source is passage.source else attrs.evolve(passage, source=source)


def _put_in(call: re.Match[str], notes: dict[str, str]) -> str:
    words = None if call[1] is None else notes.get(call[1])
    return call[0] if words is None else f" <strong>[{words}]</strong>"
