"""The rules for readers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefparse.errors import ReadError
from briefparse.model import Briefing
from briefparse.reading.document import Document
from briefparse.testing.conformance.declared import check_declared
from briefparse.testing.fuzzing import assert_refused_or_whole, fuzz_reader

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefparse.reading.reader import Reader

_FOREIGN: Final = (
    *(b"", b"\n", b"{", b"<", b"\xff\xfe", b"\x00" * 64),
    *(b"PK\x03\x04", b"%PDF-1.7\n", b"\x89PNG\r\n\x1a\n" + bytes(64)),
)


def check_reader(reader: Reader, examples: Sequence[bytes], *, seconds: float | None = None) -> None:
    """Check that a reader keeps the rules.

    It says what it is and documents its options; it claims the examples by
    their content alone; it reads them, the same each time, and every character
    lies in a block; it reads or refuses what is damaged or foreign, and raises
    nothing but errors of our tree.

    Args:
        reader: The reader, with the options to be checked.
        examples: Good files of its format; at least one.
        seconds: For how long it is given damaged files; by default as `fuzz_seconds` says.

    Raises:
        AssertionError: It breaks a rule; the message says which.
        Exception: What the reader let through, with the smallest file that shows it.
    """
    check_declared(reader)
    assert examples, "there is no example to read"
    for number, example in enumerate(examples, 1):
        _check_example(reader, example, f"example {number}")
    for data in _FOREIGN:
        assert_refused_or_whole(reader, data)
    fuzz_reader(reader, examples, seconds)


def _check_example(reader: Reader, data: bytes, name: str) -> None:
    claim = reader.claims(data, None)
    assert claim > 0, f"{name} is not claimed by its content"
    assert reader.claims(data, None) == claim, f"{name} is claimed otherwise the second time"
    try:
        read = reader.read(data, name)
    except ReadError as failure:
        raise AssertionError(f"{name} was refused: {failure}") from failure
    assert isinstance(read, Document | Briefing), f"{name} gave {type(read).__name__}, no Document and no Briefing"
    assert reader.read(data, name) == read, f"{name} was read otherwise the second time"
    assert_refused_or_whole(reader, data)
