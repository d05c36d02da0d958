"""Bytes to text: byte-order mark, UTF-8, then statistics."""

from __future__ import annotations

import codecs
from typing import Final

import attrs

from briefparse.diagnostics import diagnose
from briefparse.late import late
from briefparse.model import Diagnostic

# The longer marks first: that of UTF-32-LE begins with that of UTF-16-LE.
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MARKED: Final = tuple(mark for mark, _ in _MARKS)
# Files of these kinds hold bytes that pass for text; their first bytes tell.
_BINARY_STARTS: Final = (
    b"%PDF", b"PK\x03\x04", b"\x89PNG", b"GIF8", b"\xff\xd8\xff", b"\x7fELF", b"MZ\x90", b"\xd0\xcf\x11\xe0",
    b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"7z\xbc\xaf", b"Rar!", b"OggS", b"ID3", b"RIFF", b"SQLite format 3",
    b"{\\rtf",  # letters, of which few are words
)  # fmt: skip
_SAMPLE: Final = 64 * 1024  # bytes looked at to tell UTF-16, and for statistics
_OPENING: Final = 16 * 1024  # bytes looked at to tell binary from text; git looks at 8,000
_CONTROL: Final = bytes((*range(0x01, 0x09), *range(0x0E, 0x1B), *range(0x1C, 0x20), 0x7F))
_MOST_CONTROL: Final = 0.02  # of the sample; text has next to none
_FEW_CONTROL: Final = 3  # stray ones, which say nothing of a file of a few bytes
_MOST_NULS: Final = 0.1  # strays; more are padding of a binary format or of UTF-16
# GB 18030 contains both of its predecessors, and files are often labelled with the older names.
_WIDER: Final = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "iso-8859-1": "cp1252",
    "ascii": "cp1252",
    "windows-1252": "cp1252",
}
# Code pages that nobody published transcripts in; statistics take them for anything that is mostly ASCII.
_OF_OLD_MACHINES: Final = ("cp4", "cp7", "cp8", "mac", "hp-", "kz", "ptcp", "ibm")
_ASCII: Final = bytes(range(0x80))
_REPLACEMENT: Final = "\ufffd".encode()  # which a file may hold itself
_RIGHT_FOR_WRONG: Final = 4  # characters of UTF-8 for each place that is none; by chance no other encoding has so many
_NEWLINES: Final = late("\r\n?|[\x85\u2028\u2029]")
_LINE_ENDS: Final = "\r\x85\u2028\u2029"  # beside the newline


@attrs.frozen(eq=False, repr=False)
class Decoded:
    """Text, the encoding it was in, and what was doubtful."""

    text: str = attrs.field(repr=False)
    encoding: str
    diagnostics: tuple[Diagnostic, ...] = ()


def looks_binary(data: bytes) -> bool:
    """Say whether bytes are no text in any encoding that `decode` knows."""
    if data.startswith(_MARKED) or _unmarked_utf16(data):
        return False
    sample = data[:_OPENING]
    return (
        data.startswith(_BINARY_STARTS)
        or _count_control(sample) > max(_FEW_CONTROL, _MOST_CONTROL * len(sample))
        or (0 in sample and sample.count(0) > _MOST_NULS * len(sample))
    )


def _count_control(sample: bytes) -> int:
    # Text has none. To look for each costs less than a pattern or a table for all, which are for the rest.
    if not any(map(sample.__contains__, _CONTROL)):
        return 0
    return len(sample) - len(sample.translate(None, _CONTROL))


def decode(data: bytes) -> Decoded:
    """Turn bytes into text with line ends made a newline.

    A byte-order mark decides; else UTF-16 by its zero bytes; else UTF-8 if all
    bytes fit it, or nearly all; else statistics, with Windows-1252 as the last
    resort. A character that the end of the file cut speaks against no encoding.
    Nothing raises: bytes without meaning become U+FFFD, with a diagnostic.
    """
    if data.startswith(_MARKED):
        mark, encoding = next(pair for pair in _MARKS if data.startswith(pair[0]))
        return decode_as(data[len(mark) :], encoding)
    if unmarked := _unmarked_utf16(data):
        return decode_as(data, unmarked)
    try:
        return Decoded(_normalised(data.decode("utf-8")), "utf-8")
    except UnicodeDecodeError:
        pass
    try:  # text that came as `str` may hold lone surrogates; they are reported as illegal characters
        return Decoded(_normalised(data.decode("utf-8", "surrogatepass")), "utf-8")
    except UnicodeDecodeError:
        return decode_as(data, "utf-8") if is_nearly_utf8(data) else _guessed(data)


def is_nearly_utf8(data: bytes) -> bool:
    """Say whether bytes are UTF-8, or but for a few, as where a file was cut off, damaged, or put together from two."""
    text = data.decode("utf-8", "replace")
    wrong = text.count("\ufffd") - data.count(_REPLACEMENT)
    right = len(text) - wrong - (len(data) - len(data.translate(None, _ASCII)))
    return wrong * _RIGHT_FOR_WRONG <= right


def decode_as(data: bytes, encoding: str, notes: tuple[Diagnostic, ...] = ()) -> Decoded:
    """Turn bytes of a known encoding into text.

    Args:
        data: The bytes, without a byte-order mark.
        encoding: Python's name of it.
        notes: What was doubtful about the encoding.
    """
    try:
        return Decoded(_normalised(data.decode(encoding)), encoding, notes)
    except UnicodeDecodeError:
        text = data.decode(encoding, "replace")
        wrong = text.count("\ufffd") - data.count(_REPLACEMENT) * (encoding == "utf-8")
        return Decoded(_normalised(text), encoding, (*notes, replaced(wrong, encoding)))


def replaced(places: int, encoding: str) -> Diagnostic:
    """Report bytes that have no meaning in an encoding.

    Args:
        places: In how many places they stood.
        encoding: Python's name of it.
    """
    many = "1 place is" if places == 1 else f"{places} places are"
    return diagnose("BP102", f"{many} no {encoding}; U+FFFD stands there")


def _guessed(data: bytes) -> Decoded:
    """Read bytes that are neither marked nor UTF-8: the first encoding that fits them all, best guess first."""
    encodings = dict.fromkeys((_by_statistics(data), "cp1252", "gb18030"))
    fitting = next((encoding for encoding in encodings if _fits(data, encoding)), "cp1252")
    return decode_as(data, fitting, (diagnose("BP101", f"the bytes are no UTF-8; read as {fitting}"),))


def _by_statistics(data: bytes) -> str:
    import chardet  # noqa: PLC0415  (its models take time to load, and most files are UTF-8)

    found = (chardet.detect(data[: _SAMPLE * 4])["encoding"] or "cp1252").lower()
    return "cp1252" if found.startswith(_OF_OLD_MACHINES) else _WIDER.get(found, found)


def _fits(data: bytes, encoding: str) -> bool:
    """Say whether bytes are of an encoding, but for a character that their end cut in two."""
    try:
        codecs.getincrementaldecoder(encoding)().decode(data)
    except (LookupError, UnicodeDecodeError):
        return False
    return True


def _unmarked_utf16(data: bytes) -> str | None:
    """Tell UTF-16 without a mark: in any script its ASCII white space leaves zeros on one side only."""
    if data and data.find(0, 0, _SAMPLE) < 0:  # as in nearly every file, of which nothing need be copied
        return None
    sample = data[:_SAMPLE]
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if len(data) % 2 or max(even, odd) < 0.02 * len(sample) or min(even, odd) > 0.02 * max(even, odd):
        return None
    encoding = "utf-16-be" if even > odd else "utf-16-le"
    try:
        data[: len(sample) // 2 * 2].decode(encoding)
    except UnicodeDecodeError as failure:
        if failure.end < len(sample) - 4:  # a pair cut in two by the sample's end is no fault
            return None
    newline, space = "\n".encode(encoding), " ".encode(encoding)
    pairs = {sample[at : at + 2] for at in range(0, min(len(sample), 4096), 2)}
    return encoding if newline in pairs or space in pairs else None


def _normalised(text: str) -> str:
    return _NEWLINES.sub("\n", text) if any(map(text.__contains__, _LINE_ENDS)) else text
