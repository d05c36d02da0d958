"""Using what plugins gave: whatever it raises, the program hears of it in our own words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeVar

import attrs

from briefparse.diagnostics import diagnose
from briefparse.errors import BinaryInputError, BriefparseError, PluginError
from briefparse.model import Briefing
from briefparse.plugins.failing import ANY_FAILURE, told
from briefparse.reading.document import Block, Document
from briefparse.reading.reader import Reader, Returning

if TYPE_CHECKING:
    from briefparse.exporting.exporter import Exporter
    from briefparse.model import Diagnostic
    from briefparse.parsing.registered import Registered

T = TypeVar("T")

_READ: Final = (Document, Briefing)


@attrs.frozen
class Claim:
    """How surely a reader can read a file.

    Attributes:
        reader: The reader.
        sureness: From 0.0 to 1.0; 0.0 where it failed.
        failure: How it failed, or None.
    """

    reader: Reader
    sureness: float
    failure: str | None = None


def claim_of(reader: Reader, data: bytes, name: str | None) -> Claim:
    """Ask a reader how surely it can read a file."""
    try:
        sureness = float(reader.claims(data, name))
    # One broken reader must not keep all others from reading.
    except ANY_FAILURE as failure:
        return Claim(reader, 0.0, told(failure))
    if not 0 <= sureness <= 1:  # nor is "not a number" between them
        return Claim(reader, 0.0, f"it claims {sureness}, which is not from 0 to 1")
    return Claim(reader, sureness)


def surest(claims: tuple[Claim, ...], name: str | None) -> Reader:
    """Return the reader that is surest; of equals, the first.

    Raises:
        BinaryInputError: None is.
    """
    best = max(claims, key=lambda claim: claim.sureness, default=None)
    if best is None or best.sureness <= 0:
        known = ", ".join(claim.reader.name for claim in claims)
        raise BinaryInputError(name or "input", f"it is not text, nor another format that can be read ({known})")
    return best.reader


def doubts_about(claims: tuple[Claim, ...]) -> tuple[Diagnostic, ...]:
    """Report the readers that failed when they were asked."""
    return tuple(
        diagnose(
            "BP106", f"reader {claim.reader.name} failed to look at the file, and was passed over: {claim.failure}"
        )
        for claim in claims
        if claim.failure is not None
    )


def read_with(reader: Reader, data: bytes, name: str | None, registry: Registered) -> Document | Briefing:
    """Read a file, and settle with the registry what the reader left open.

    Raises:
        BriefparseError: The reader refuses it.
        PluginError: The reader failed in a way that is no answer, or gave something else.
    """
    try:
        read = reader.read(data, name)
        if not isinstance(read, _READ) and isinstance(read, Returning):  # to ask for a protocol takes long
            read = read.settled(registry)
        fault = _fault_of(read) if isinstance(read, Document) else None
    except BriefparseError:
        raise
    except ANY_FAILURE as failure:
        raise PluginError(f"reader {reader.name}", f"it failed on {name or 'the input'}: {told(failure)}") from failure
    if fault is not None:
        raise PluginError(f"reader {reader.name}", f"it gave a Document of which {fault}")
    return _of_type(_READ, read, f"reader {reader.name}")


def _fault_of(document: Document) -> str | None:
    """Return what is wrong with a document, as far as two looks at it tell; `check_reader` looks at all of it."""
    text: Any = document.text
    blocks: Any = document.blocks
    if not isinstance(text, str):
        return f"the text is {type(text).__name__}, not str"
    if not isinstance(blocks, tuple):
        return f"the blocks are a {type(blocks).__name__}, not a tuple"
    if not blocks:
        return None
    strange = next((block for block in (blocks[0], blocks[-1]) if not isinstance(block, Block)), None)
    if strange is not None:
        return f"a block is {type(strange).__name__}, not Block"
    return "the last block ends behind the text" if blocks[-1].span.end > len(text) else None


def export_with(exporter: Exporter, briefing: Briefing) -> bytes:
    """Write a briefing.

    Raises:
        BriefparseError: The exporter refuses it.
        PluginError: The exporter failed in a way that is no answer, or gave no bytes.
    """
    try:
        data = exporter.export(briefing)
    except BriefparseError:
        raise
    except ANY_FAILURE as failure:
        raise PluginError(f"exporter {exporter.name}", f"it failed on {briefing.id}: {told(failure)}") from failure
    return _of_type((bytes,), data, f"exporter {exporter.name}")


def _of_type(kinds: tuple[type, ...], given: T, who: str) -> T:
    if not isinstance(given, kinds):
        wanted = " or ".join(kind.__name__ for kind in kinds)
        raise PluginError(who, f"it gave {type(given).__name__}, not {wanted}")
    return given
