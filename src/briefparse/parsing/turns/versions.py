"""Two languages by turns: what is said again in translation belongs to the turn before."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.late import late
from briefparse.model import Note, NoteKind, Span
from briefparse.parsing.turns.assembling import Draft

if TYPE_CHECKING:
    from briefparse.model import Milestone
    from briefparse.parsing.turns.assembling import Talk

_HAN: Final = late("[\u4e00-\u9fff]")
_MOST: Final = 0.5  # of the Chinese turns that another follows in Latin letters


def join_versions(talk: Talk) -> Talk:
    """Let each turn whose label is in Latin letters join the one with a Chinese label before it.

    The second label becomes an editorial note inside the turn. A talk in which
    fewer than half of the Chinese turns have such a second is left as it is.
    """
    drafts = [item for item in talk.body if isinstance(item, Draft)]
    chinese = [_is_chinese(draft) for draft in drafts]
    pairs = sum(first and not second for first, second in pairwise(chinese))
    if not pairs or pairs < _MOST * sum(chinese):
        return talk
    body: list[Draft | Milestone] = []
    open_: Draft | None = None
    between: list[Milestone] = []
    for item in talk.body:
        if not isinstance(item, Draft):
            between.append(item)
        elif open_ is not None and item.label is not None and not _is_chinese(item):
            open_ = _joined(open_, between, item)
            between = []
        else:
            body += [*([open_] if open_ else []), *between]
            open_, between = item, []
    return attrs.evolve(talk, body=(*body, *([open_] if open_ else []), *between))


def _is_chinese(draft: Draft) -> bool:
    return draft.label is not None and _HAN.search(draft.label.text) is not None


def _joined(first: Draft, between: list[Milestone], second: Draft) -> Draft:
    if second.label is None:
        return first
    note = Note(NoteKind.EDITORIAL, f"{second.label.text}:", second.label.span)
    blocks = (*first.blocks, *between, note, *second.blocks)
    return first._replace(blocks=blocks, span=Span(first.span.start, second.span.end))
