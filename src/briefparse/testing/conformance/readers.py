"""The rules for readers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefparse.errors import BriefparseError, ReadError
from briefparse.model import Briefing
from briefparse.plugins.registry import Registry
from briefparse.reading.document import Document
from briefparse.reading.reader import Returning
from briefparse.testing.conformance.declared import check_declared, check_free
from briefparse.testing.conformance.foreign import foreign_files
from briefparse.testing.fuzzing import assert_refused_or_whole, fuzz_reader

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefparse.reading.reader import Reader

_FOREIGN: Final = (
    *(b"", b"\n", b"{", b"<", b"\xff\xfe", b"\x00" * 64),
    *(b"PK\x03\x04", b"%PDF-1.7\n", b"\x89PNG\r\n\x1a\n" + bytes(64)),
)


def check_reader(reader: Reader, examples: Sequence[bytes], *, seconds: float | None = None) -> tuple[str, ...]:
    """Check that a reader keeps the rules.

    It says what it is, by a name that is free, and documents its options; it
    claims the examples by their content alone, and files of the formats that ship
    with briefparse no more surely than their own readers; it reads the examples to
    their end, the same each time, and every character lies in a block; it reads or
    refuses what is damaged or foreign, and raises nothing but errors of our tree.

    That a file is read to its end is seen by spoiling its second half: what is read
    has to change, or the file to be refused.

    Args:
        reader: The reader, with the options to be checked.
        examples: Good files of its format; at least one.
        seconds: For how long it is given damaged files; by default as `fuzz_seconds` says.

    Returns:
        What could not be checked, in sentences: examples without a letter in
        their second half.

    Raises:
        AssertionError: It breaks a rule; the message says which.
        Exception: What the reader let through, with the smallest file that shows it.
    """
    check_declared(reader)
    assert examples, "there is no example to read"
    check_free("reader", reader, Registry.default().readers)
    left_out: list[str] = []
    for number, example in enumerate(examples, 1):
        left_out += _check_example(reader, example, f"example {number}")
    _check_modest(reader)
    for data in _FOREIGN:
        assert_refused_or_whole(reader, data)
    fuzz_reader(reader, examples, seconds)
    return tuple(left_out)


def _check_modest(reader: Reader) -> None:
    """Check that files of other formats are left to their own readers."""
    builtin = Registry.builtin()
    for data in foreign_files(builtin):
        own = builtin.reader_for(data)
        for name in (None, *(f"x{ending}" for ending in own.extensions)):
            claim = reader.claims(data, name)
            assert claim <= own.claims(data, name), f"it claims {claim} of a file that reader {own.name} reads ({name})"


def _check_example(reader: Reader, data: bytes, name: str) -> tuple[str, ...]:
    claim = reader.claims(data, None)
    assert claim > 0, f"{name} is not claimed by its content"
    assert reader.claims(data, None) == claim, f"{name} is claimed otherwise the second time"
    try:
        read = reader.read(data, name)
    except ReadError as failure:
        raise AssertionError(f"{name} was refused: {failure}") from failure
    assert isinstance(read, Document | Briefing | Returning), (
        f"{name} gave {type(read).__name__}, which is no Document, no Briefing and no Returning"
    )
    assert _holds_something(read), f"nothing was read of {name}"
    assert reader.read(data, name) == read, f"{name} was read otherwise the second time"
    assert_refused_or_whole(reader, data)
    return _check_to_the_end(reader, data, name, read)


def _holds_something(read: Document | Briefing | Returning) -> bool:
    if isinstance(read, Returning):
        read = read.settled(Registry.default())
    return bool(read.text.strip() if isinstance(read, Document) else read.title or read.front or read.body)


def _check_to_the_end(reader: Reader, data: bytes, name: str, read: Document | Briefing | Returning) -> tuple[str, ...]:
    spoilt = _spoilt(data)
    if spoilt == data:
        return (f"{name} was not spoilt: its second half has no letters",)
    try:
        other = reader.read(spoilt, name)
    except BriefparseError:
        return ()
    assert other != read, f"the second half of {name} is not read: it may hold anything"
    return ()


def _spoilt(data: bytes) -> bytes:
    """Change the second half of a file: every letter of a text, every byte of anything else."""
    try:
        text = data.decode()
    except UnicodeDecodeError:
        half = len(data) // 2
        return data[:half] + bytes(byte ^ 0x55 for byte in data[half:])
    half = len(text) // 2
    return (text[:half] + "".join(_other(letter) for letter in text[half:])).encode()


def _other(character: str) -> str:
    return character if not character.isalpha() else "y" if character == "x" else "x"
