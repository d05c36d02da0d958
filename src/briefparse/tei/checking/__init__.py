"""Checking our TEI with lxml alone: by our grammar, and what no grammar sees."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING

from briefparse.reading.limits import DEFAULT_MAX_BYTES, check_size
from briefparse.tei.checking.fault import TeiFault

if TYPE_CHECKING:
    import os

__all__ = ["TeiFault", "check_tei", "check_tei_file"]


def check_tei(data: bytes, *, name: str | None = None, max_bytes: int = DEFAULT_MAX_BYTES) -> tuple[TeiFault, ...]:
    """Check a file against what our TEI is.

    Checked are the grammar (``briefparse.rng``, which is in the package), that
    each id is given once, that each reference leads to something in the file,
    ``who`` and ``toWhom`` to a person, and that ``measure`` and ``tagUsage``
    count what is there. Nothing is fetched: references into other files are not
    followed. Files in the form of ParlaMint, and those of others that the
    grammar does not fit, have one fault of the rule ``form`` in the place of
    all that the grammar would say.

    Args:
        data: The file.
        name: What to call it in errors.
        max_bytes: The most bytes of a file; larger ones are refused.

    Returns:
        What is wrong, by line; empty where all is well.

    Raises:
        TooLargeError: It has more bytes, or more elements than so many bytes hold.
        ReadError: It is not well-formed XML, or declares entities or a DTD.
    """
    from briefparse.tei.checking.checks import faults_of  # noqa: PLC0415  (loads lxml)

    check_size(len(data), max_bytes, name)
    return tuple(sorted(faults_of(data, name or "TEI", max_bytes)))


def check_tei_file(
    source: str | os.PathLike[str] | IO[bytes] | IO[str], *, max_bytes: int = DEFAULT_MAX_BYTES
) -> tuple[TeiFault, ...]:
    """Check a file as `check_tei` does.

    Args:
        source: A path, an open file, an address, or ``-`` for standard input, as for `briefparse.parse_file`.
        max_bytes: As for `check_tei`.

    Raises:
        TooLargeError, ReadError: As for `check_tei`; also where the file cannot be opened.
    """
    from briefparse.reading.contents import contents_of  # noqa: PLC0415  (loaded when a file is opened)

    data, name = contents_of(source, max_bytes)
    return check_tei(data, name=name, max_bytes=max_bytes)
