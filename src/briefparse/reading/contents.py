"""The bytes of a path, an open file, standard input or an address."""

from __future__ import annotations

import os
import re
import sys
from os import PathLike
from pathlib import Path, PurePosixPath
from typing import IO, TYPE_CHECKING, Final

from briefparse.errors import ReadError
from briefparse.late import late
from briefparse.reading.limits import check_size

if TYPE_CHECKING:
    from io import FileIO

STANDARD_INPUT: Final = "-"
"""Stands for standard input as a source; a file of that name is ``./-``."""

NO_FSSPEC: Final = "addresses are opened with fsspec, which is not installed: pip install 'briefparse[remote]'"
"""Why no address can be read where the extra is missing."""

# Two letters at least: one is a drive of Windows. ``::`` chains addresses: ``simplecache::s3://…``.
_ADDRESS: Final = re.compile(r"(?:[A-Za-z][A-Za-z0-9+.-]{1,30}::){0,9}[A-Za-z][A-Za-z0-9+.-]{1,30}://")
_ORDINARY: Final = late(
    r"(?:A\s|[A-Z][a-z]+(?:\W|$))"
)  # a word that only begins in a capital, unlike HTTPFileSystem and I/O
_QUERY: Final = late(r"[?#].*$")
_OF_FOLDERS: Final = frozenset({"", "."})  # how a path ends that `Path` puts in order
_PIECE: Final = 256 * 1024  # bytes


def contents_of(source: str | PathLike[str] | IO[bytes] | IO[str], limit: int) -> tuple[bytes, str | None]:
    """Return the bytes of a source, and its name without folders, or None.

    Never more than ``limit`` bytes are taken and one that tells that there are
    more, however long a file says it is, and however long it grows meanwhile.

    Args:
        source: A path, a file open for reading bytes or text, ``-`` for standard
            input, or an address (``s3://…``, ``zip://…``) for `fsspec`.
        limit: The most bytes to read.

    Raises:
        TooLargeError: There are more than ``limit`` bytes.
        ReadError: It cannot be opened or read, or is an address and fsspec is not installed.
    """
    if isinstance(source, str | PathLike):
        return _opened(source, limit)
    if not hasattr(source, "read"):
        raise TypeError(f"a file is told by its path or is open, not {type(source).__name__}; parse takes bytes")
    name = getattr(source, "name", None)
    name = Path(name).name if isinstance(name, str) else None
    try:
        return _taken(source, limit, name), name
    # A closed file raises ValueError, one open for writing or a broken stream OSError.
    except (OSError, ValueError) as failure:
        raise ReadError(name or "the file", reason_of(failure)) from failure


def is_address(source: object) -> bool:
    """Say whether a source is an address to be opened with fsspec."""
    return isinstance(source, str) and _ADDRESS.match(source) is not None


def name_of(source: str) -> str:
    """Return the name of a path's or an address's file, without folders, query and what it is chained to."""
    if not is_address(source):
        return Path(source).name
    innermost = next(part for part in source.split("::") if "://" in part)
    return PurePosixPath(_QUERY.sub("", innermost)).name


def _opened(source: str | PathLike[str], limit: int) -> tuple[bytes, str | None]:
    if source == STANDARD_INPUT:
        return _standard_input(limit), None
    if isinstance(source, str) and is_address(source):
        return _fetched(source, limit)
    if source == "":
        raise ReadError("the file", "its path is empty")
    name = os.path.basename(source)  # noqa: PTH119  (to make a `Path` takes as long as to read the file)
    if name in _OF_FOLDERS:
        source = Path(source)
        name = source.name
    try:
        with open(source, "rb", buffering=0) as file:  # noqa: PTH123  (the same)
            return _taken(file, limit, name), name
    except (OSError, ValueError) as failure:
        raise ReadError(str(Path(source)), reason_of(failure)) from failure


def _standard_input(limit: int) -> bytes:
    if sys.stdin is None:
        raise ReadError("standard input", "it is closed")
    try:
        return _taken(sys.stdin.buffer, limit, "standard input")
    except OSError as failure:
        raise ReadError("standard input", reason_of(failure)) from failure


def _fetched(address: str, limit: int) -> tuple[bytes, str | None]:
    try:
        import fsspec  # noqa: PLC0415  (an extra, and slow to load)
    except ImportError as failure:
        raise ReadError(address, NO_FSSPEC) from failure
    name = name_of(address) or None
    try:
        with fsspec.open(address, "rb") as file:
            return _taken(file, limit, name), name
    except ReadError:
        raise
    # What is behind an address may fail in any way that its library knows.
    except Exception as failure:
        raise ReadError(address, reason_of(failure)) from failure


def _taken(file: IO[bytes] | IO[str] | FileIO, limit: int, name: str | None) -> bytes:
    """Read a file piece by piece, as pipes give what they have, and stop at the limit.

    Args:
        file: The file.
        limit: The most bytes to read.
        name: What to call it in a message.
    """
    pieces: list[bytes] = []
    size = 0
    # A file that is asked for many bytes first makes room for all of them.
    while piece := file.read(min(limit + 1 - size, _PIECE)):
        pieces.append(piece.encode("utf-8", "surrogatepass") if isinstance(piece, str) else piece)
        size += len(pieces[-1])
        check_size(size, limit, name)
    return b"".join(pieces)  # of one piece, that piece


def reason_of(failure: Exception) -> str:
    """Return why something could not be read or written, for people."""
    if isinstance(failure, FileNotFoundError) and not failure.strerror:
        return "there is no such file"  # fsspec says the address alone
    reason: str = getattr(failure, "strerror", None) or str(failure) or type(failure).__name__
    return reason[:1].lower() + reason[1:] if _ORDINARY.match(reason) else reason
