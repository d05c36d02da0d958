"""The zip around a Word file, read part by part, never unpacked to disk and never further than a limit."""

from __future__ import annotations

import posixpath
import zlib
from io import BytesIO
from typing import TYPE_CHECKING, Final
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile

import attrs

from briefparse.errors import ReadError, TooLargeError
from briefparse.reading.docx.xml import parse
from briefparse.reading.limits import check_size

if TYPE_CHECKING:
    from zipfile import ZipInfo

    from lxml.etree import _Element

_MOST_PARTS: Final = 20_000
_ENTRY: Final = b"PK\x01\x02"
_ENCRYPTED: Final = 0x1
_PIECE: Final = 1 << 16
# An element takes far more memory than its tags do. Word writes some thirty bytes to a tag; with fewer than this, a
# small file could fill a large memory.
_BYTES_TO_A_TAG: Final = 24
_TYPES: Final = "[Content_Types].xml"
_TYPES_NS: Final = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_RELATION: Final = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_DAMAGED: Final = (BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OSError)


@attrs.frozen
class Relation:
    """What a part says it belongs with.

    Attributes:
        kind: The last word of the relation's type: ``styles``, ``footnotes``.
        part: The name of the other part.
        id: By which the part calls it.
    """

    kind: str
    part: str
    id: str = ""


class Package:
    """The parts of one file, by name; external relations are none of them.

    Names are looked up as they stand in the zip and lead nowhere else, so a
    name that climbs out of a folder is only a name.
    """

    def __init__(self, data: bytes, name: str, max_bytes: int) -> None:
        """Open a package.

        Args:
            data: The file.
            name: What to call it in messages.
            max_bytes: How much may be unpacked in all.

        Raises:
            ReadError: It is no zip, or one that no Word file is.
        """
        self._name = name
        self._max_bytes = max_bytes
        self._unpacked_so_far = 0
        self._read: dict[str, bytes] = {}
        if data.count(_ENTRY) > _MOST_PARTS:
            raise ReadError(name, f"it has more than {_MOST_PARTS:,} parts")
        try:
            self._zip = ZipFile(BytesIO(data))
        except _DAMAGED as failure:
            raise ReadError(name, f"its zip is damaged: {failure}") from failure
        self._entries: dict[str, ZipInfo] = {}
        self._twice: set[str] = set()
        for entry in self._zip.infolist():
            key = entry.filename.lower()
            if key in self._entries:
                self._twice.add(key)
            self._entries[key] = entry

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all parts, in lower case."""
        return tuple(self._entries)

    def part(self, part: str) -> bytes | None:
        """Return the bytes of a part, or None where there is none.

        Raises:
            TooLargeError: The parts read so far unpack to more than the limit.
            ReadError: The part is damaged, encrypted, or there twice.
        """
        key = part.lower()
        if key not in self._entries:
            return None
        if key not in self._read:
            self._read[key] = self._unpacked(self._entries[key])
        return self._read[key]

    def root(self, part: str) -> _Element | None:
        """Return a part, parsed, or None where there is none; errors as for `part`, and where it is not XML.

        A part may have one tag for each 24 bytes of the limit.
        """
        data = self.part(part)
        if data is None:
            return None
        most = self._max_bytes // _BYTES_TO_A_TAG
        if data.count(b"<") > most:
            raise TooLargeError(
                self._name, f"its part {part} has more than {most:,} tags; max_bytes= or --max-bytes allows more"
            )
        return parse(data, part, self._name)

    def relations(self, part: str) -> tuple[Relation, ...]:
        """Return the relations of a part that stay in the package, in order; "" is the package itself."""
        folder, base = posixpath.split(part)
        root = self.root(posixpath.join(folder, "_rels", f"{base}.rels"))
        if root is None:
            return ()
        return tuple(
            Relation(
                relation.get("Type", "").rpartition("/")[2],
                _target(folder, relation.get("Target", "")),
                relation.get("Id", ""),
            )
            for relation in root.iter(_RELATION)
            if relation.get("TargetMode", "Internal").lower() != "external"
        )

    def content_type(self, part: str) -> str:
        """Return what the package says a part is, or ""."""
        root = self.root(_TYPES)
        if root is None:
            return ""
        name, ending = f"/{part}".lower(), posixpath.splitext(part)[1].lstrip(".").lower()
        for override in root.iter(f"{_TYPES_NS}Override"):
            if override.get("PartName", "").lower() == name:
                return override.get("ContentType", "")
        for default in root.iter(f"{_TYPES_NS}Default"):
            if default.get("Extension", "").lower() == ending:
                return default.get("ContentType", "")
        return ""

    def _unpacked(self, entry: ZipInfo) -> bytes:
        if entry.filename.lower() in self._twice:
            raise ReadError(self._name, f"two of its parts are called {entry.filename}")
        if entry.flag_bits & _ENCRYPTED:
            raise ReadError(self._name, "it is encrypted")
        if entry.compress_type not in {ZIP_STORED, ZIP_DEFLATED}:
            raise ReadError(self._name, f"its part {entry.filename} is packed in a way that Word does not use")
        check_size(self._unpacked_so_far + entry.file_size, self._max_bytes, self._name)
        pieces = []
        try:
            with self._zip.open(entry) as file:
                while piece := file.read(_PIECE):  # what the zip claims may be less than there is
                    self._unpacked_so_far += len(piece)
                    check_size(self._unpacked_so_far, self._max_bytes, self._name)
                    pieces.append(piece)
        except _DAMAGED as failure:
            raise ReadError(self._name, f"its part {entry.filename} is damaged: {failure}") from failure
        return b"".join(pieces)


def _target(folder: str, target: str) -> str:
    """Return the name of the part that a relation points to; what climbs above the package stays at its top."""
    return posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
