"""The zip around the parts of a Word file, the same for the same parts."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from briefparse.exporting.docx.markup import escaped

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
"""What the names of relations between parts begin with."""

_EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The first moment that a zip can name."""
_UNIX = 3
_TYPES = "[Content_Types].xml"
_LEVEL = 4
"""Of zlib: the files are 6 % larger than at its usual 6, and long ones are packed in less than half the time."""


class Part(NamedTuple):
    """A part of a file.

    Attributes:
        name: Its name in the zip.
        data: Its bytes.
        content_type: What it is, or "" where its ending tells.
        relation: What it is to the document (``footnotes``), or "" where the document does not name it.
    """

    name: str
    data: bytes
    content_type: str = ""
    relation: str = ""


def with_parts(parts: Mapping[str, bytes], main: str, added: Iterable[Part], link: tuple[str, str]) -> dict[str, bytes]:
    """Add parts to a file, and say in the lists that it keeps what they are.

    Args:
        parts: The parts of the file.
        main: The name of its document.
        added: The new parts.
        link: The name of a relation to an address outside, and the address; "" for none.
    """
    added = tuple(added)
    folder, _, base = main.rpartition("/")
    listed = f"{folder}/_rels/{base}.rels".lstrip("/")
    types = "".join(
        f'<Override PartName="/{part.name}" ContentType="{part.content_type}"/>' for part in added if part.content_type
    )
    relations = "".join(
        f'<Relationship Id="rIdBriefparse{number}" Type="{RELATIONS}/{part.relation}" Target="/{part.name}"/>'
        for number, part in enumerate(added)
        if part.relation
    )
    if link[1]:
        target = f'Target="{escaped(link[1])}" TargetMode="External"'
        relations += f'<Relationship Id="{link[0]}" Type="{RELATIONS}/hyperlink" {target}/>'
    made = dict(parts)
    for name, closing, lines in ((_TYPES, b"</Types>", types), (listed, b"</Relationships>", relations)):
        before, _, after = made[name].rpartition(closing)
        made[name] = before + lines.encode() + closing + after
    return made | {part.name: part.data for part in added}


def zipped(parts: Mapping[str, bytes]) -> bytes:
    """Return a zip of ``parts``, in their order.

    Times, rights and the system's number are fixed; by themselves they would
    tell the hour and the machine.
    """
    target = BytesIO()
    with ZipFile(target, "w") as archive:
        for name, data in parts.items():
            entry = ZipInfo(name, _EARLIEST)
            entry.create_system = _UNIX
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, data, ZIP_DEFLATED, _LEVEL)
    return target.getvalue()


def unzipped(data: bytes) -> dict[str, bytes]:
    """Return the parts of a zip, in their order."""
    with ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
