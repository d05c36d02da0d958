"""How much of a file is read: a bound for every format, so that no input takes all memory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeVar

import attrs

from briefparse.errors import TooLargeError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefparse.reading.reader import Reader

DEFAULT_MAX_BYTES: Final = 64 * 1024 * 1024
"""The most bytes of a file that are read unless more is asked for; long transcripts have half a million."""

_BYTES_OF_BLOCK: Final = 64
_FEWEST_BLOCKS: Final = 1_000
_MIB: Final = 1024 * 1024

AnyReader = TypeVar("AnyReader", bound="Reader")


def limit_of(reader: Reader) -> int:
    """Return the most bytes that a reader takes: its option ``max_bytes``, where it has one."""
    limit: int = getattr(reader, "max_bytes", DEFAULT_MAX_BYTES)
    return limit


def widest(readers: Iterable[Reader]) -> int:
    """Return the most bytes that any of several readers takes."""
    return max(map(limit_of, readers), default=DEFAULT_MAX_BYTES)


def with_limit(reader: AnyReader, max_bytes: int) -> AnyReader:
    """Return a reader that takes up to ``max_bytes``, as far as it has that option."""
    kind: Any = type(reader)
    if not attrs.has(kind) or "max_bytes" not in attrs.fields_dict(kind):
        return reader
    changed: Any = reader
    limited: AnyReader = attrs.evolve(changed, max_bytes=max_bytes)
    return limited


def most_blocks(max_bytes: int) -> int:
    """Return how many blocks a file may be cut into, for what is kept of each takes far more than its bytes.

    Args:
        max_bytes: The limit of the file.

    Returns:
        One for every 64 bytes of the limit: a million unless more is asked for. Transcripts have ten thousand.
    """
    return max(max_bytes // _BYTES_OF_BLOCK, _FEWEST_BLOCKS)


def check_size(size: int, limit: int, name: str | None) -> None:
    """Refuse what is larger than a limit, before it is read or unpacked.

    Args:
        size: How many bytes there are, or would be.
        limit: The most that may be.
        name: What to call the file in the message.

    Raises:
        TooLargeError: There are more.
    """
    if size > limit:
        raise TooLargeError(
            name or "input", f"it is larger than {_named(limit)}; max_bytes= or --max-bytes allows more"
        )


def _named(limit: int) -> str:
    return f"{limit // _MIB} MiB" if limit >= _MIB and limit % _MIB == 0 else f"{limit} bytes"
