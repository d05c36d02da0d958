"""Counting again what the header says that it counted."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from briefparse.model.words import count_words
from briefparse.tei.checking.fault import TeiFault
from briefparse.tei.checking.references import line_of
from briefparse.tei.tree import child, local, within

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

# They stand in a seg and hold words that the paragraph does not have.
_BESIDE: Final = frozenset({"note", "corr"})


def count_faults(root: _Element) -> Iterator[TeiFault]:
    """Yield each ``measure`` and ``tagUsage`` that says another number than there is.

    Args:
        root: The ``TEI`` element. A corpus whose texts are elsewhere has nothing that could be counted.
    """
    text = child(root, "text")
    if text is None:
        return
    there = {"speeches": sum(1 for _ in within(text, "u")), "words": sum(map(_words_in, within(text, "seg")))}
    header = child(root, "teiHeader")
    for measure in within(header, "measure"):
        unit = measure.get("unit") or ""
        if unit in there and measure.get("quantity") != str(there[unit]):
            said = measure.get("quantity")
            yield TeiFault(line_of(measure), "count", f"the header says {said} {unit}, and there are {there[unit]}")
    yield from _usage_faults(header, Counter(map(local, text.iter("*"))))


def _usage_faults(header: _Element | None, there: Counter[str]) -> Iterator[TeiFault]:
    declared = list(within(header, "tagUsage"))
    for usage in declared:
        tag = usage.get("gi") or ""
        if usage.get("occurs") != str(there[tag]):
            reason = f"the header says {usage.get('occurs')} elements {tag}, and there are {there[tag]}"
            yield TeiFault(line_of(usage), "count", reason)
    missing = sorted(set(there) - {usage.get("gi") or "" for usage in declared})
    if declared and missing:
        yield TeiFault(line_of(declared[0]), "count", f"the header does not count {', '.join(missing)}")


def _words_in(seg: _Element) -> int:
    return count_words("".join(_said(seg)))


def _said(element: _Element) -> Iterator[str]:
    """Yield the words of a paragraph as transcribed."""
    yield element.text or ""
    for inner in element:
        if local(inner) not in _BESIDE:
            yield from _said(inner)
        yield inner.tail or ""
