"""What the first bytes of a file tell: that it is a Word file, or why it cannot be read as one."""

from __future__ import annotations

from typing import Final

ZIP: Final = b"PK\x03\x04"
OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
RTF: Final = b"{\\rtf"
_OPEN_DOCUMENT: Final = b"mimetypeapplication/vnd.oasis.opendocument.text"  # its first file's name and words
_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")


def is_open_document(data: bytes) -> bool:
    """Say whether a zip is a text of OpenDocument."""
    return data.startswith(_OPEN_DOCUMENT, 30)  # bytes of a zip before the name of its first file


def why_no_word_file(data: bytes) -> str | None:
    """Return why bytes cannot be a Word file that is read here, as far as their beginning tells, or None."""
    if data.startswith(RTF) or is_open_document(data):
        kind = "RTF" if data.startswith(RTF) else "OpenDocument"
        return f"it is {kind}, whatever its name; save it as .docx"
    if not data.startswith(OLE):
        return None if data.startswith(ZIP) else "it is no Word file"
    if _ENCRYPTED in data:
        return "it is encrypted; save it without a password"
    return "it is a Word file of before 2007 (.doc), or another file of that time; save it as .docx"
