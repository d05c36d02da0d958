"""How each press office writes, as data: one file a family."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefparse.dialects.dialect import Dialect


def builtin_dialects() -> tuple[Dialect, ...]:
    """Return the dialects that ship with briefparse; `generic` is the last."""
    from briefparse.dialects.generic import GENERIC  # noqa: PLC0415  (loaded when a registry is made)
    from briefparse.dialects.scio_en import SCIO_EN  # noqa: PLC0415

    return (SCIO_EN, GENERIC)
