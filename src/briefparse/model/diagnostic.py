"""Doubt as a value. The codes stand in `briefparse.diagnostics`."""

from __future__ import annotations

from enum import StrEnum

import attrs

from briefparse.model.span import NOWHERE, Span


class Severity(StrEnum):
    """How much a diagnostic matters to a reader of the result."""

    INFO = "info"
    """Worth knowing; the result is not in doubt."""
    WARNING = "warning"
    """Part of the result is in doubt."""
    ERROR = "error"
    """Part of what a briefing should have is missing."""


@attrs.frozen
class Diagnostic:
    """One doubt about one place.

    Attributes:
        code: Stable, ``BP`` and three digits; see `briefparse.diagnostics.CODES`.
        severity: How much it matters.
        message: A sentence for people; its wording may change.
        span: The place, or the empty span where it is about the whole file.
    """

    code: str
    severity: Severity
    message: str
    span: Span = NOWHERE
