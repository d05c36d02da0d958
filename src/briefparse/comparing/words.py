"""Words compared: which were kept, removed and added.

`difflib` is enough: it is in the standard library, and it finds the longest
common stretches, which read as an editor would mark them, where a shortest
edit script scatters single words. Its time can grow with the square of what
it compares, so it is only given what lies between the first and the last
change, and of that no more than a bound.
"""

from __future__ import annotations

from collections import Counter
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final

from briefparse.comparing.difference import Edit, EditKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

PILCROW: Final = "¶"
"""Stands between paragraphs, so that one that was split or joined shows."""

_MOST: Final = 2_000_000  # pairs of words that are compared; beyond that a stretch was replaced as a whole
_CJK_FROM: Final = "\u2e80"


def edits_of(before: Sequence[str], after: Sequence[str]) -> tuple[Edit, ...]:
    """Compare paragraphs word by word, or character by character where a script has no spaces."""
    old, new = _tokens(before), _tokens(after)
    first = _common(old, new)
    last = _common(old[first:][::-1], new[first:][::-1])
    middle = _middle(old[first : len(old) - last], new[first : len(new) - last])
    pieces = [(EditKind.SAME, old[:first]), *middle, (EditKind.SAME, old[len(old) - last :])]
    return tuple(_joined(pieces))


def likeness(before: Counter[str], after: Counter[str]) -> float:
    """Return the share of words that two bags have in common, from 0.0 to 1.0."""
    total = before.total() + after.total()
    return 2 * (before & after).total() / total if total else 1.0


def bag(texts: Iterable[str]) -> Counter[str]:
    """Return the words of texts, each as often as it stands there."""
    return Counter(token for text in texts for token in _words(text))


def _tokens(texts: Sequence[str]) -> list[str]:
    tokens: list[str] = []
    for n, text in enumerate(texts):
        tokens += [PILCROW] if n else []
        tokens += _words(text)
    return tokens


def _words(text: str) -> Iterator[str]:
    """Yield words; a run of Chinese or Japanese is parted into its characters."""
    for word in text.split(" "):
        if word.isascii() or all(character < _CJK_FROM for character in word):
            yield word
            continue
        run = ""
        for character in word:
            if character >= _CJK_FROM:
                if run:
                    yield run
                yield character
                run = ""
            else:
                run += character
        if run:
            yield run


def _common(old: Sequence[str], new: Sequence[str]) -> int:
    """Return how many tokens two sequences begin with alike."""
    count = 0
    for one, other in zip(old, new, strict=False):
        if one != other:
            break
        count += 1
    return count


def _middle(old: list[str], new: list[str]) -> Iterator[tuple[EditKind, list[str]]]:
    if not old or not new or len(old) * len(new) > _MOST:
        yield EditKind.REMOVED, old
        yield EditKind.ADDED, new
        return
    for tag, old_from, old_to, new_from, new_to in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            yield EditKind.SAME, old[old_from:old_to]
        else:
            yield EditKind.REMOVED, old[old_from:old_to]
            yield EditKind.ADDED, new[new_from:new_to]


def _joined(pieces: Iterable[tuple[EditKind, list[str]]]) -> Iterator[Edit]:
    """Join neighbours of a kind, and leave empty ones out."""
    kind, tokens = EditKind.SAME, list[str]()
    for next_kind, more in pieces:
        if not more:
            continue
        if next_kind is not kind and tokens:
            yield Edit(kind, _text(tokens))
            tokens = []
        kind = next_kind
        tokens += more
    if tokens:
        yield Edit(kind, _text(tokens))


def _text(tokens: list[str]) -> str:
    """Join tokens; no space stands between Chinese characters."""
    parts: list[str] = []
    for token in tokens:
        if parts and not (token[:1] >= _CJK_FROM and parts[-1][-1:] >= _CJK_FROM):
            parts.append(" ")
        parts.append(token)
    return "".join(parts)
