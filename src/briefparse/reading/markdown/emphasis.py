"""Which runs of stars, underscores and tildes mark words, and which are characters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from briefparse.reading.document import MarkKind

if TYPE_CHECKING:
    from collections.abc import Iterable

_STRONG: Final = 2
_KINDS: Final = {1: MarkKind.ITALIC, _STRONG: MarkKind.BOLD}
_STRUCK: Final = MarkKind.STRIKE
_CJK_FROM: Final = "\u2e80"  # Chinese and Japanese have no spaces around marks


@attrs.define(eq=False)
class Run:
    """A run of one mark, and what becomes of it.

    Attributes:
        mark: ``*``, ``_`` or ``~``.
        length: How many there are.
        opens, closes: Whether its neighbours let it begin or end emphasis.
        left: How many are characters after all.
        begins, finishes: The marks that begin after it and finish before it.
    """

    mark: str
    length: int
    opens: bool
    closes: bool
    left: int
    begins: list[MarkKind] = attrs.field(factory=list)
    finishes: list[MarkKind] = attrs.field(factory=list)

    @classmethod
    def of(cls, mark: str, before: str, after: str) -> Run:
        """Make a run of the marks in ``mark`` from the characters around it; nothing stands for an end."""
        leads = _leads(before, after)
        trails = _leads(after, before)
        length = len(mark)
        if mark[0] == "_":  # inside a word it is a character
            opens, closes = leads and (not trails or _is_mark(before)), trails and (not leads or _is_mark(after))
            return cls("_", length, opens, closes, length)
        return cls(mark[0], length, leads, trails, length)


def resolve(runs: Iterable[Run]) -> None:
    """Pair the runs as CommonMark does, each search bounded by what earlier ones found.

    Args:
        runs: The runs of a passage, in order.
    """
    openers: list[tuple[int, Run]] = []
    searched: dict[tuple[str, bool, int], int] = {}  # nothing before that run answers such a closer
    for at, run in enumerate(runs):
        if run.closes:
            key = (run.mark, run.opens, run.length % 3)
            while run.left:
                place = _opener(openers, run, searched.get(key, 0))
                if place is None:
                    searched[key] = at
                    break
                _pair(openers[place][1], run)
                del openers[place + (1 if openers[place][1].left else 0) :]
        if run.opens and run.left:
            openers.append((at, run))


def _opener(openers: list[tuple[int, Run]], closer: Run, bottom: int) -> int | None:
    for place in range(len(openers) - 1, -1, -1):
        at, run = openers[place]
        if at < bottom:
            return None
        if run.mark == closer.mark and not _forbidden(run, closer):
            return place
    return None


def _forbidden(opener: Run, closer: Run) -> bool:
    """Apply CommonMark's rule of three, which tells ``*a**b*`` from ``*a* *b*``."""
    if not (opener.closes or closer.opens):
        return False
    return (opener.length + closer.length) % 3 == 0 and (opener.length % 3 != 0 or closer.length % 3 != 0)


def _pair(opener: Run, closer: Run) -> None:
    used = _STRONG if opener.left >= _STRONG and closer.left >= _STRONG else 1
    kind = _STRUCK if opener.mark == "~" else _KINDS[used]
    opener.left -= used
    closer.left -= used
    opener.begins.append(kind)
    closer.finishes.append(kind)


def _leads(outside: str, inside: str) -> bool:
    """Say whether a mark between the two belongs to the words on the inner side."""
    if not inside or inside.isspace():
        return False
    if not _is_mark(inside):
        return True
    return not outside or outside.isspace() or _is_mark(outside) or outside >= _CJK_FROM


def _is_mark(character: str) -> bool:
    return bool(character) and not character.isalnum() and not character.isspace()
