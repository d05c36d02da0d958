"""Word files that are damaged or meant to do damage: refused with a reason, in bounded time and memory."""

from __future__ import annotations

import struct
import time
import tracemalloc
import warnings
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from briefparse import BriefparseError, ReadError, Registry, TooLargeError, export, parse
from briefparse.reading.document import Document
from briefparse.reading.docx import DocxReader
from briefparse.testing.growth import assert_in_step
from reading.docx.word_files import NAMESPACES, p, parts_of, r, relations, word_file, zipped
from sample import sample

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

GOOD = word_file(p("Words"))
OURS = export(sample(), "docx")
ENTITIES = '<!DOCTYPE w:document [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
EXTERNAL = '<!DOCTYPE w:document [<!ENTITY a SYSTEM "{address}">]>'


def refused(data: bytes, reason: str, kind: type[BriefparseError] = ReadError) -> None:
    with pytest.raises(kind, match=reason):
        DocxReader().read(data, "a.docx")


def with_part(name: str, data: str | bytes) -> bytes:
    return zipped({**parts_of(p("Words")), name: data})


def document(before: str, body: str) -> str:
    return f"{before}<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>"


def test_a_gigabyte_in_a_zip_of_a_megabyte() -> None:
    target = BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED, compresslevel=9) as archive:
        for name, data in parts_of("").items():
            if name != "word/document.xml":
                archive.writestr(name, data)
        with archive.open("word/document.xml", "w", force_zip64=True) as file:
            for _ in range(1 << 10):
                file.write(bytes(1 << 20))
    data = target.getvalue()
    assert len(data) < 2 << 20
    tracemalloc.start()
    try:
        refused(data, "larger than 64 MiB", TooLargeError)
        # the same, with a claim of a hundred bytes
        refused(data.replace(struct.pack("<L", 1 << 30), struct.pack("<L", 100)), "damaged|larger")
        assert tracemalloc.get_traced_memory()[1] < 200 << 20
    finally:
        tracemalloc.stop()


def test_all_parts_count_together() -> None:
    parts = {**parts_of(p("Words"), footnotes=f"<w:footnotes {NAMESPACES}>{' ' * 90_000}</w:footnotes>")}
    data = zipped(parts)
    assert isinstance(DocxReader(max_bytes=200_000).read(data, None), Document)
    with pytest.raises(TooLargeError):
        DocxReader(max_bytes=90_000).read(data, None)
    with pytest.raises(TooLargeError):
        parse(data, max_bytes=90_000)


def test_what_no_part_refers_to_is_not_unpacked() -> None:
    data = with_part("word/media/image1.png", bytes(100 << 20))
    assert isinstance(DocxReader().read(data, None), Document)


def test_names_that_climb_lead_nowhere(tmp_path: Path) -> None:
    secret = tmp_path / "secret.xml"
    secret.write_text(document("", p("Secret")))
    climbing = f"../../../../../../..{secret}"
    parts = {**parts_of(p("Words")), climbing: document("", p("Climbed"))}
    for target in (climbing, str(secret), f"file://{secret}"):
        parts["_rels/.rels"] = relations(("officeDocument", target))
        refused(zipped(dict(parts)), "not of a Word file")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["secret.xml"]


def test_what_is_outside_is_never_followed() -> None:
    parts = parts_of(p("Words"))
    parts["word/_rels/document.xml.rels"] = relations(
        ("styles", "styles.xml"),
        external=(("footnotes", "http://192.0.2.1/notes.xml"), ("attachedTemplate", "file:///etc/passwd")),
    )
    assert isinstance(DocxReader().read(zipped(dict(parts)), None), Document)


@pytest.mark.parametrize(
    "part", ["word/document.xml", "word/styles.xml", "_rels/.rels", "word/_rels/document.xml.rels"]
)
@pytest.mark.parametrize(
    "declared",
    [ENTITIES, EXTERNAL.format(address="file:///etc/passwd"), "<!DOCTYPE x SYSTEM 'http://192.0.2.1/x.dtd'>"],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_document_types_are_refused_in_every_part(part: str, declared: str, encoding: str) -> None:
    parts = parts_of(p("&b;"))
    old = str(parts[part])
    body = old if old.startswith("<w:") else old[old.index("<Rel") :]
    refused(
        with_part(part, f"<?xml version='1.0' encoding='{encoding}'?>{declared}{body}".encode(encoding)),
        "document type",
    )


def test_entities_without_a_document_type() -> None:
    refused(with_part("word/document.xml", document("", p("&a;"))), "damaged")


def test_a_document_type_in_an_encoding_that_hides_it() -> None:
    hidden = f"<?xml version='1.0' encoding='UTF-7'?>{ENTITIES}{document('', p('&b;'))}".encode("utf-7")
    refused(with_part("word/document.xml", hidden), "damaged|document type")


def test_deep_nesting_is_refused_and_nesting_that_is_not_deep_is_read() -> None:
    refused(with_part("word/document.xml", document("", "<w:sdt>" * 5000 + "</w:sdt>" * 5000)), "damaged")
    within = word_file("<w:sdt><w:sdtContent>" * 100 + p("Words") + "</w:sdtContent></w:sdt>" * 100)
    assert isinstance(read := DocxReader().read(within, None), Document)
    assert read.text == "Words"
    tables = "<w:tbl><w:tr><w:tc>" * 80 + p("Words") + "</w:tc></w:tr></w:tbl>" * 80
    assert isinstance(read := DocxReader().read(word_file(tables), None), Document)
    assert read.text == "Words"


def test_a_hundred_thousand_attributes() -> None:
    attributes = " ".join(f'a{n}="{n}"' for n in range(100_000))
    started = time.process_time()
    refused(with_part("word/document.xml", document("", f"<w:p {attributes}/>")), "tag of more than")
    assert time.process_time() - started < 5


def test_millions_of_elements_in_a_small_file() -> None:
    data = word_file("<w:p/>" * 3_000_000)
    assert len(data) < 100_000
    refused(data, "more than 2,796,202 tags", TooLargeError)


def test_thousands_of_parts() -> None:
    assert isinstance(
        DocxReader().read(zipped({**parts_of(p("Words")), **{f"word/x{n}": "" for n in range(3000)}}), None), Document
    )
    refused(zipped({**parts_of(p("Words")), **{f"x{n}": "" for n in range(20_001)}}), "more than 20,000 parts")


def test_two_parts_of_one_name() -> None:
    target = BytesIO(GOOD)
    with warnings.catch_warnings(), ZipFile(target, "a") as archive:
        warnings.simplefilter("ignore")
        archive.writestr("word/Document.xml", document("", p("Other words")))
    refused(target.getvalue(), "two of its parts")


def test_nested_zips_are_not_opened() -> None:
    assert isinstance(DocxReader().read(with_part("word/embeddings/a.docx", GOOD), None), Document)
    refused(with_part("word/document.xml", GOOD), "damaged")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"PK\x03\x04", "zip is damaged"),
        (b"PK\x03\x04" + bytes(500), "zip is damaged"),
        (b"words", "no Word file"),
        (b"", "no Word file"),
        (zipped({"a": "b"}), "not of a Word file"),
        (
            zipped({"xl/workbook.xml": "<workbook/>", "_rels/.rels": relations(("officeDocument", "xl/workbook.xml"))}),
            "not of a Word file",
        ),
        (with_part("word/document.xml", "<w:document"), "damaged"),
        (with_part("word/document.xml", b"\xff\xfe\xfa"), "damaged"),
        (with_part("word/document.xml", ""), "damaged"),
        (with_part("word/document.xml", document("", p("a\x00b"))), "damaged"),
        (with_part("word/document.xml", document("", p("a&#xD800;b"))), "damaged"),
        (with_part("word/document.xml", document("", p("\ud800")).encode("utf-8", "surrogatepass")), "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le"), "encrypted"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "WordDocument".encode("utf-16-le"), "before 2007"),
    ],
)
def test_what_is_no_word_file(data: bytes, reason: str) -> None:
    refused(data, reason)


def test_encrypted_and_foreign_packing() -> None:
    target = BytesIO()
    with ZipFile(target, "w", ZIP_BZIP2) as archive:
        for name, part in parts_of(p("Words")).items():
            archive.writestr(name, part)
    refused(target.getvalue(), "packed in a way")
    encrypted = bytearray(GOOD)
    at = encrypted.rindex(b"PK\x01\x02") if b"PK\x01\x02" in encrypted else 0
    for at in [n for n in range(len(encrypted) - 4) if encrypted[n : n + 4] == b"PK\x01\x02"]:
        encrypted[at + 8] |= 1
    refused(bytes(encrypted), "encrypted")


@pytest.mark.parametrize("data", [GOOD, OURS], ids=["foreign", "ours"])
def test_truncated_at_many_points(data: bytes) -> None:
    for end in range(0, len(data), max(len(data) // 150, 1)):
        with pytest.raises(BriefparseError):
            DocxReader().read(data[:end], "a.docx")


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.integers(0, len(OURS) - 1), st.integers(0, 255)), max_size=20))
def test_bytes_changed_anywhere(changes: list[tuple[int, int]]) -> None:
    data = bytearray(OURS)
    for at, byte in changes:
        data[at] = byte
    _survives(bytes(data))


_NAMES = (
    "p",
    "r",
    "t",
    "tbl",
    "tr",
    "tc",
    "sdt",
    "sdtContent",
    "pPr",
    "rPr",
    "ins",
    "del",
    "br",
    "tab",
    "sectPr",
    "fldChar",
)
_tags = st.one_of(
    st.sampled_from([f"<w:{name}>" for name in _NAMES] + [f"<w:{name}/>" for name in _NAMES]),
    st.sampled_from(
        [
            "<w:pStyle w:val='SpeakerLabel'/>",
            "<w:b/>",
            "<w:vanish/>",
            "<w:fldChar w:fldCharType='begin'/>",
            "words",
            "Q: ",
            "\n",
            "<w:bookmarkStart w:name='_Turn_2'/>",
            "<w:footnoteReference w:id='2'/>",
            "<w:sym w:char='F0B7'/>",
            "<w:br w:type='page'/>",
            "<w:pStyle w:val='Heading1'/>",
            "<w:rStyle w:val='Corrected'/>",
            "<w:rStyle w:val='AddedinBrackets'/>",
        ]
    ),
    st.text(st.characters(blacklist_categories=("Cs", "Cc"), blacklist_characters="<>&\ufffe\uffff"), max_size=4),
)


def _closed(pieces: list[str]) -> str:
    """Close what is open, so that it is XML."""
    made, opened = [], []
    for piece in pieces:
        made.append(piece)
        if piece.startswith("<w:") and not piece.endswith("/>"):
            opened.append(piece[1:-1])
        elif opened and len(piece) % 3 == 0:
            made.append(f"</{opened.pop()}>")
    return "".join([*made, *(f"</{tag}>" for tag in reversed(opened))])


@pytest.mark.parametrize("ours", [False, True])
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(pieces=st.lists(_tags, max_size=40))
def test_any_elements_in_any_order(ours: bool, pieces: list[str]) -> None:  # noqa: FBT001  (a parameter of the test)
    body = document("", _closed(pieces))
    if not ours:
        _survives(with_part("word/document.xml", body))
        return
    with ZipFile(BytesIO(OURS)) as archive:
        parts: dict[str, str | bytes] = {name: archive.read(name) for name in archive.namelist()}
    _survives(zipped({**parts, "word/document.xml": body}))


def _survives(data: bytes) -> None:
    try:
        parse(data, name="a.docx", from_format="docx")
    except BriefparseError:
        return


MANY: dict[str, Callable[[int], str]] = {
    "paragraphs": lambda n: p("words") * (n // 2),
    "runs": lambda n: p(r("a") * n),
    "labels": lambda n: p("words", "SpeakerLabel") * (n // 2),
    "marks": lambda n: p((r("a", '<w:rStyle w:val="Stage"/>') + r("b")) * (n // 2)),
    "bookmarks": lambda n: p("<w:bookmarkStart w:name='_Turn_2'/>" * n + r("a")),
    "page breaks": lambda n: p('<w:r><w:br w:type="page"/></w:r>' * n),
    "fields": lambda n: p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>' * n),
    "cells": lambda n: "<w:tbl><w:tr>" + f"<w:tc>{p('a')}</w:tc>" * (n // 2) + "</w:tr></w:tbl>",
}


@pytest.mark.parametrize("ours", [False, True])
@pytest.mark.parametrize("what", MANY)
def test_time_grows_as_the_file_does(what: str, ours: bool) -> None:  # noqa: FBT001  (a parameter of the test)
    with ZipFile(BytesIO(OURS)) as archive:
        parts: dict[str, str | bytes] = {name: archive.read(name) for name in archive.namelist()}

    def make(n: int) -> bytes:
        body = document("", MANY[what](n))
        return zipped({**parts, "word/document.xml": body}) if ours else with_part("word/document.xml", body)

    assert_in_step(lambda data: DocxReader().read(data, None), make, size=2_000)


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (rb"{\rtf1\ansi{\fonttbl\f0 Arial;}\f0 Reuters: Why?\par}", "a.rtf"),
        (rb"{\rtf1\ansi{\fonttbl\f0 Arial;}\f0 Reuters: Why?\par}", "a.doc"),
        (rb"{\rtf1\ansi{\fonttbl\f0 Arial;}\f0 Reuters: Why?\par}", "a.txt"),
        (b"PK\x03\x04" + bytes(26) + b"mimetypeapplication/vnd.oasis.opendocument.text", "a.odt"),
    ],
)
def test_files_of_other_word_processors_are_refused_with_what_to_do(data: bytes, name: str) -> None:
    with pytest.raises(ReadError, match=r"save it as \.docx"):
        parse(data, name=name, registry=Registry.builtin())
