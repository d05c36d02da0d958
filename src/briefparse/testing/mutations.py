"""Damaged files, as Hypothesis draws them from good ones: for readers, which must refuse or read each."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Final
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

from hypothesis import strategies as st

if TYPE_CHECKING:
    from collections.abc import Sequence

_ZIP: Final = b"PK\x03\x04"
_MOST: Final = 6  # damages of one file
_LONGEST: Final = 64  # bytes that a damage takes out or doubles
_EARLIEST: Final = (1980, 1, 1, 0, 0, 0)

# What formats take for their own, in one heap: a reader meets the marks of all others.
_TOKENS: Final = (
    *(b"<", b">", b"&", b"&#0;", b"&#xD800;", b"&a;", b"<p>", b"</p>", b"<td>", b"</table>", b"<!--", b"-->"),
    *(b"<![CDATA[", b"]]>", b"<?xml version='1.0'?>", b'<!DOCTYPE x [<!ENTITY a "b">]>', b"<script>", b"<a " * 9),
    *(b"---\n", b"```\n", b"# ", b"> ", b"- ", b"**", b"__", b"~~", b"\\", b"[x](", b"![", b"|", b"<!-- turn u1 -->"),
    *(b"{", b"}", b"[", b"]", b'"', b":", b",", b"null", b"1e999", b"-0", b"\\ud800", b"\n\n", b"\r", b"\x0c", b"\t"),
    *(b"\x00", b"\xff", b"\xfe\xff", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\xc0\x80", b"\xe2\x80\xae", b"\xc2\x85"),
    *("问：".encode(), "答：".encode("gb18030"), b"Q. ", b"Reuters:\n", b"(Laughter.)", b"xml:id", b"u1", b"9" * 40),
)


def mutated(examples: Sequence[bytes]) -> st.SearchStrategy[bytes]:
    """Draw files with up to six damages: bytes taken out, doubled, changed, put in, or the end cut off.

    Of a zip, as DOCX is one, half the damages are done to what is packed in it.

    Args:
        examples: Good files of the format; at least one.
    """
    raw = st.sampled_from(examples).flatmap(_damaged)
    zips = [example for example in examples if example.startswith(_ZIP)]
    return st.one_of(raw, st.sampled_from(zips).flatmap(_repacked)) if zips else raw


@st.composite
def _damaged(draw: st.DrawFn, data: bytes) -> bytes:
    for _ in range(draw(st.integers(1, _MOST))):
        at = draw(st.integers(0, len(data)))
        size = draw(st.integers(0, _LONGEST))
        match draw(st.sampled_from(("cut", "double", "put", "token", "token", "end"))):
            case "cut":
                data = data[:at] + data[at + size :]
            case "double":
                data = data[: at + size] + data[at:]
            case "put":
                data = data[:at] + draw(st.binary(max_size=8)) + data[at:]
            case "token":
                data = data[:at] + draw(st.sampled_from(_TOKENS)) + data[at:]
            case "end":
                data = data[:at]
    return data


@st.composite
def _repacked(draw: st.DrawFn, data: bytes) -> bytes:
    """Damage one part of a zip, take one out, or give one another name."""
    try:
        with ZipFile(BytesIO(data)) as archive:
            parts = {name: archive.read(name) for name in archive.namelist()}
    except BadZipFile:
        return data
    name = draw(st.sampled_from(sorted(parts)))
    match draw(st.sampled_from(("damage", "damage", "damage", "leave out", "rename"))):
        case "damage":
            parts[name] = draw(_damaged(parts[name]))
        case "leave out":
            del parts[name]
        case "rename":
            parts[draw(st.sampled_from(("../x", "/x", "word\\document.xml", "WORD/DOCUMENT.XML")))] = parts.pop(name)
    target = BytesIO()
    with ZipFile(target, "w") as archive:
        for part, content in parts.items():
            archive.writestr(ZipInfo(part, _EARLIEST), content, ZIP_DEFLATED)
    return target.getvalue()
