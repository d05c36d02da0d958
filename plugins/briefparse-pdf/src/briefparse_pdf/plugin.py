"""What the plugin adds to briefparse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefparse import hookimpl

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefparse import Reader


@hookimpl
def briefparse_register_readers() -> Iterable[Reader]:
    """Register the reader of PDF."""
    from briefparse_pdf.reader import PdfReader  # noqa: PLC0415  (loaded when a registry is made)

    return (PdfReader(),)
