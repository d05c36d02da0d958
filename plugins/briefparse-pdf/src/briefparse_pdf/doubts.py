"""What was doubtful about reading a PDF."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from briefparse.diagnostics import diagnose

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefparse import Diagnostic
    from briefparse_pdf.composing import Written
    from briefparse_pdf.layout.hyphens import Mend
    from briefparse_pdf.layout.pages import Layout

_END: Final = b"%%EOF"
_TAIL: Final = 4096  # bytes in which it stands; some programs put empty lines after it
_NO_UNICODE: Final = "\ufffd"


def doubts_of(data: bytes, layout: Layout, written: Written) -> tuple[Diagnostic, ...]:
    """Return the diagnostics about a whole file."""
    return tuple(_doubts(data, layout, written))


def _doubts(data: bytes, layout: Layout, written: Written) -> Iterator[Diagnostic]:
    if _END not in data[-_TAIL:]:
        yield diagnose("BP131", "the file breaks off before its end; what can be found was read")
    unreadable = [number for number, page in enumerate(layout.pages, 1) if not page.readable]
    if unreadable:
        yield diagnose("BP132", f"{pages_named(unreadable)} cannot be read")
    empty = [number for number, page in enumerate(layout.pages, 1) if page.readable and page.is_empty]
    if empty:
        yield diagnose("BP133", f"{pages_named(empty)} without a text layer, as of a scan, or blank")
    if written.mends:
        yield diagnose("BP134", _about_hyphens(written.mends))
    if unmapped := written.composed.text.count(_NO_UNICODE):
        yield diagnose("BP102", f"{unmapped} signs are no character of Unicode; U+FFFD stands for them")
    if not written.composed.text:
        yield diagnose("BP104", "no page has text")


def pages_named(numbers: Sequence[int]) -> str:
    """Return what to call pages: ``page 3``, ``pages 2 to 5, 9``."""
    starts = [number for before, number in pairwise((0, *numbers)) if number != before + 1 or before == 0]
    ends = [number for number, after in pairwise((*numbers, 0)) if after != number + 1]
    ranges = (str(start) if start == end else f"{start} to {end}" for start, end in zip(starts, ends, strict=True))
    return f"{'page' if len(numbers) == 1 else 'pages'} {', '.join(ranges)}"


def _about_hyphens(mends: Sequence[Mend]) -> str:
    joined = sum(mend.joined for mend in mends)
    guessed = sum(not mend.known for mend in mends)
    message = f"{joined} words cut at the ends of lines were put together, {len(mends) - joined} kept their hyphens"
    return (
        f"{message}; {guessed} of these stand nowhere else in the text, and its custom decided" if guessed else message
    )
