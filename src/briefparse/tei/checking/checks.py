"""All checks of one file."""

from __future__ import annotations

from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Final

from lxml import etree

from briefparse.reading.html.encoding import decode_page
from briefparse.tei.checking import TeiFault
from briefparse.tei.checking.counts import count_faults
from briefparse.tei.checking.references import reference_faults
from briefparse.tei.safe_xml import BYTES_AN_ELEMENT, parse_xml
from briefparse.tei.tree import local
from briefparse.tei.vocabulary import TEI

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import RelaxNG, _Element

_NAMESPACE: Final = f"{{{TEI}}}"
_MOST: Final = 100  # faults of the grammar; after the first few libxml2 repeats itself


def faults_of(data: bytes, name: str, max_bytes: int) -> Iterator[TeiFault]:
    """Yield what is wrong with a file; the errors are those of `check_tei`."""
    root = parse_xml(decode_page(data).text, name, max_bytes // BYTES_AN_ELEMENT)
    if not str(root.tag).startswith(_NAMESPACE):
        yield TeiFault(1, "grammar", f"the root is {local(root)}, not an element of TEI")
        return
    yield from _grammar_faults(root)
    yield from reference_faults(list(root.iter("*")))
    yield from count_faults(root)


@cache
def grammar() -> RelaxNG:
    """Return our grammar, compiled once in a process."""
    text = resources.files("briefparse.tei.grammar").joinpath("briefparse.rng").read_bytes()
    return etree.RelaxNG(etree.fromstring(text))


def _grammar_faults(root: _Element) -> Iterator[TeiFault]:
    rules = grammar()
    if rules.validate(root):
        return
    seen: set[tuple[int, str]] = set()
    for entry in rules.error_log:
        found = (entry.line, entry.message)
        if found not in seen:
            seen.add(found)
            yield TeiFault(entry.line, "grammar", entry.message)
        if len(seen) >= _MOST:
            return
