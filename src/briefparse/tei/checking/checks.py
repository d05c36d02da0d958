"""All checks of one file."""

from __future__ import annotations

from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Final

from lxml import etree

from briefparse.reading.html.encoding import decode_page
from briefparse.tei.checking.counts import count_faults
from briefparse.tei.checking.fault import TeiFault
from briefparse.tei.checking.forms import Form, form_of
from briefparse.tei.checking.references import id_faults, reference_faults
from briefparse.tei.safe_xml import BYTES_AN_ELEMENT, parse_xml
from briefparse.tei.tree import NAMESPACE, local

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import RelaxNG, _Element

_MOST: Final = 100  # faults that libxml2 tells; after the first few it repeats itself


def faults_of(data: bytes, name: str, max_bytes: int) -> Iterator[TeiFault]:
    """Yield what is wrong with a file; the errors are those of `check_tei`."""
    decoded = decode_page(data)
    yield from (TeiFault(1, "encoding", doubt.message) for doubt in decoded.diagnostics)
    root = parse_xml(decoded.text, name, max_bytes // BYTES_AN_ELEMENT)
    if not str(root.tag).startswith(NAMESPACE):
        yield TeiFault(1, "grammar", f"the root is {local(root)}, not an element of TEI")
        return
    grammar_faults, form = _grammar_faults(root), form_of(root)
    other = form is not Form.OURS and bool(grammar_faults)
    yield from () if other else grammar_faults
    if other:
        yield TeiFault(1, "form", form.value)
    elements = list(root.iter("*"))
    yield from id_faults(elements)
    if form is not Form.PARLAMINT:  # whose references lead to its root and to what that includes
        yield from reference_faults(elements)
    if not other or form is Form.PARLAMINT:
        yield from count_faults(root)


@cache
def grammar() -> RelaxNG:
    """Return our grammar, compiled once in a process."""
    return etree.RelaxNG(etree.fromstring(_grammar_text()))


def _grammar_text() -> bytes:
    return resources.files("briefparse.tei.grammar").joinpath("briefparse.rng").read_bytes()


def _grammar_faults(root: _Element) -> tuple[TeiFault, ...]:
    rules = grammar()
    if rules.validate(root):
        return ()
    from briefparse.tei.checking.explaining import explained  # noqa: PLC0415  (loaded where a file has a fault)
    from briefparse.tei.checking.rules import Rules  # noqa: PLC0415  (the same)

    found = explained(root, Rules(_grammar_text()))
    if found or any(id_faults(root.iter("*"))):  # libxml2 refuses a repeated id as well, and that is told anyway
        return found
    return tuple(TeiFault(entry.line or 1, "grammar", entry.message) for entry in rules.error_log)[:_MOST]
