"""Using what plugins gave: whatever it raises, the program hears of it in our own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from briefparse.diagnostics import diagnose
from briefparse.errors import BinaryInputError, BriefparseError, PluginError
from briefparse.reading.reader import Reader

if TYPE_CHECKING:
    from briefparse.exporting.exporter import Exporter
    from briefparse.model import Briefing, Diagnostic
    from briefparse.reading.document import Document


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
        return Claim(reader, float(reader.claims(data, name)))
    # One broken reader must not keep all others from reading.
    except Exception as failure:  # noqa: BLE001  (a plugin may fail in any way)
        return Claim(reader, 0.0, _told(failure))


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


def read_with(reader: Reader, data: bytes, name: str | None) -> Document | Briefing:
    """Read a file.

    Raises:
        BriefparseError: The reader refuses it.
        PluginError: The reader failed in a way that is no answer.
    """
    try:
        return reader.read(data, name)
    except BriefparseError:
        raise
    except Exception as failure:
        raise PluginError(f"reader {reader.name}", f"it failed on {name or 'the input'}: {_told(failure)}") from failure


def export_with(exporter: Exporter, briefing: Briefing) -> bytes:
    """Write a briefing.

    Raises:
        BriefparseError: The exporter refuses it.
        PluginError: The exporter failed in a way that is no answer.
    """
    try:
        return exporter.export(briefing)
    except BriefparseError:
        raise
    except Exception as failure:
        raise PluginError(f"exporter {exporter.name}", f"it failed on {briefing.id}: {_told(failure)}") from failure


def _told(failure: Exception) -> str:
    return f"{type(failure).__name__}: {failure}"
