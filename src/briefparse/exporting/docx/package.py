"""The zip around the parts of a Word file, the same for the same parts."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

if TYPE_CHECKING:
    from collections.abc import Mapping

_EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The first moment that a zip can name."""
_UNIX = 3
_LEVEL = 6


def zipped(parts: Mapping[str, bytes]) -> bytes:
    """Return a zip of ``parts``, in their order.

    Times, rights and the system's number are fixed; by themselves they would
    tell the hour and the machine.
    """
    target = BytesIO()
    with ZipFile(target, "w") as archive:
        for name, data in parts.items():
            entry = ZipInfo(name, _EARLIEST)
            entry.create_system = _UNIX
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, data, ZIP_DEFLATED, _LEVEL)
    return target.getvalue()


def unzipped(data: bytes) -> dict[str, bytes]:
    """Return the parts of a zip, in their order."""
    with ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
