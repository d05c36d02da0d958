"""The bytes of a path or an open file."""

from __future__ import annotations

from pathlib import Path
from typing import IO, TYPE_CHECKING

from briefparse.errors import ReadError

if TYPE_CHECKING:
    import os


def contents_of(source: str | os.PathLike[str] | IO[bytes] | IO[str]) -> tuple[bytes, str | None]:
    """Return the bytes of a path or open file, and its name without folders, or None.

    Raises:
        ReadError: It cannot be opened or read.
    """
    if not hasattr(source, "read"):
        path = Path(source)
        try:
            return path.read_bytes(), path.name
        except (OSError, ValueError) as failure:
            reason = getattr(failure, "strerror", None) or str(failure)
            raise ReadError(str(path), reason[:1].lower() + reason[1:]) from failure
    name = getattr(source, "name", None)
    read = source.read()
    data = read.encode("utf-8", "surrogatepass") if isinstance(read, str) else read
    return data, Path(name).name if isinstance(name, str) else None
