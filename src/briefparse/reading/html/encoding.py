"""The encoding of a page: its mark, valid UTF-8, what its server or itself declares, then statistics."""

from __future__ import annotations

import codecs
import re
from typing import Final

from briefparse.reading.decoding import Decoded, decode, decode_as, is_nearly_utf8, replaced

_DECLARATIONS: Final = (
    re.compile(rb"<meta[^>]{0,300}?charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE),
    re.compile(rb"<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}[\"']([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE),
)
_SAMPLE: Final = 8192  # bytes; browsers look at the first 1,024, pages are less careful
# Python knows codecs that are no encodings of text, and some that no page should choose.
_OF_PAGES: Final = re.compile(
    r"(?:utf[-_]?8|gb|hz|big5|euc|shift|sjis|x-sjis|iso-?8859|iso-?2022|windows|cp\d|koi8|ks_c|macintosh|tis|latin|us-ascii)"
)
# As browsers do: the newer encodings contain the older ones, and pages name the older.
_WIDER: Final = {
    "gb2312": "gb18030", "gbk": "gb18030", "iso8859-1": "cp1252", "ascii": "cp1252", "big5": "cp950",
    "euc_kr": "cp949", "shift_jis": "cp932", "iso8859-9": "cp1254", "tis-620": "cp874",
}  # fmt: skip
_BYTE_ORDER_MARKS: Final = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_ASCII: Final = bytes(range(128))
_MOST_ACCENTS: Final = 0.1  # of the bytes; French has four in a hundred
_MOST_WRONG: Final = 0.005  # of the characters; a page cut in two has one


def decode_page(data: bytes, told: str | None = None) -> Decoded:
    """Turn the bytes of a page into text.

    A page that is UTF-8, or nearly, is UTF-8 whatever it declares: editors and
    archives convert pages and leave the declaration behind. A declaration that
    the bytes do not fit is passed over.

    Args:
        data: The bytes.
        told: The encoding that the server told, or None.
    """
    declared = _codec(told or "") or _declared(data[:_SAMPLE])
    if data.startswith(_BYTE_ORDER_MARKS) or declared is None:
        return decode(data)
    shifts = declared.startswith(("iso2022", "hz"))  # written in ASCII alone
    if not shifts and is_nearly_utf8(data):
        return decode(data)
    if declared == "utf-8":  # which it is not, whatever few of its bytes are against it
        return _by_statistics(data)
    if declared == "cp1252" and len(data.translate(None, _ASCII)) > _MOST_ACCENTS * len(data):
        return _by_statistics(data)  # what servers declare when nobody told them
    text = data.decode(declared, "replace")
    wrong = text.count("\ufffd")
    if wrong > _MOST_WRONG * len(text):
        return _by_statistics(data)
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return Decoded(lines, declared, (replaced(wrong, declared),) if wrong else ())


def _by_statistics(data: bytes) -> Decoded:
    """Tell the encoding from the bytes, without the declaration: statistics would believe it."""
    head = data[:_SAMPLE]
    for declaration in _DECLARATIONS:
        head = declaration.sub(lambda found: found[0].removesuffix(found[1]), head)
    told = decode(head + data[_SAMPLE:])
    return decode_as(data, told.encoding, tuple(note for note in told.diagnostics if note.code == "BP101"))


def _declared(sample: bytes) -> str | None:
    for declaration in _DECLARATIONS:
        found = declaration.search(sample)
        if found is None:
            continue
        codec = _codec(found.group(1).decode("ascii"))
        if codec is not None:
            return codec
    return None


def _codec(label: str) -> str | None:
    """Return Python's name of an encoding that pages are in, or None."""
    if _OF_PAGES.match(label.lower()) is None:
        return None
    try:
        name = codecs.lookup(label).name
    except LookupError:
        return None
    return _WIDER.get(name, name)
