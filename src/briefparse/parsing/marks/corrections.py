"""Words struck through, and the words in brackets to be read in their place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefparse.late import late
from briefparse.model import Annotation, AnnotationKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_STRUCK: Final = late(r"<(s|del|strike)>[^<]{1,300}</\1>|~~(?=[^\s~])[^~]{1,300}(?<!\s)~~")
_RIGHT: Final = late(r" {0,2}\[([^\[\]]{1,160})\]")
_NO_WORDS: Final = frozenset({"sic", "inaudible", "redacted"})


def corrections(text: str, struck: Sequence[tuple[int, int]]) -> Iterator[Annotation]:
    """Yield a correction for each struck stretch.

    Each covers from the first struck letter to the closing bracket of the right
    words, which are its value. Where no bracket follows, the struck words alone
    are covered and the value is "": nothing is to be read in their place.

    Args:
        text: The words of a paragraph.
        struck: Stretches that the file struck through. Those written with
            ``~~`` or ``<s>`` in the words are found.
    """
    for start, end in struck:
        start, end = max(start, 0), min(end, len(text))  # noqa: PLW2901  (a stretch within the words is the same one)
        if start < end:
            yield _correction(text, start, end)
    if "~~" in text or "</" in text:
        for match in _STRUCK.finditer(text):
            yield _correction(text, *match.span())


def _correction(text: str, start: int, end: int) -> Annotation:
    right = _RIGHT.match(text, end)
    words = right.group(1).strip() if right is not None else ""
    if right is None or words.casefold().strip(".") in _NO_WORDS:
        return Annotation(AnnotationKind.CORRECTION, start, end, "")
    return Annotation(AnnotationKind.CORRECTION, start, right.end(), words)
