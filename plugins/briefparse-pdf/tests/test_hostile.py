"""Files that mean harm, or are broken: refused, or read with diagnostics, within bounds."""

from __future__ import annotations

import sys
import time
import zlib
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING

import pypdf
import pytest
from PIL import Image
from pypdf.annotations import FreeText
from pypdf.constants import UserAccessPermissions
from pypdf.generic import DictionaryObject, NameObject, TextStringObject

import briefparse
from briefparse import Document, ReadError, TooLargeError
from briefparse.cli import main
from briefparse.plugins.registry import Registry
from briefparse_pdf.reader import PdfReader
from fiction import committee, talk
from press import Press
from rawpdf import FONT, PAGE, raw, stream
from reading import HERE, codes, paragraphs, read

if TYPE_CHECKING:
    from pathlib import Path

MIB = 1024 * 1024
USER, OWNER = "tide", "port"
"""Passwords."""


@cache
def good() -> bytes:
    """Return a file of several pages."""
    return committee()


def bomb(size: int, filters: int = 1) -> bytes:
    """Write a page whose text is ``size`` bytes when it is unpacked, once or again and again."""
    packer = zlib.compressobj(9)
    piece = b"(tides and ports) Tj 0 -14 Td\n" * 40_000
    packed = [packer.compress(b"BT /F 12 Tf 72 700 Td\n")]
    packed += [packer.compress(piece) for _ in range(size // len(piece))]
    data = b"".join(packed) + packer.flush()
    for _ in range(filters - 1):
        data = zlib.compress(data, 9)
    return raw(PAGE, stream(data, b"/Filter [%b]" % (b"/FlateDecode " * filters)), FONT)


def encrypted(user: str, owner: str, *, copying: bool = True) -> bytes:
    writer = pypdf.PdfWriter(BytesIO(good()))
    allowed = UserAccessPermissions.all()
    if not copying:
        allowed &= ~UserAccessPermissions.EXTRACT
    writer.encrypt(user, owner, algorithm="AES-256", permissions_flag=allowed)
    target = BytesIO()
    writer.write(target)
    return target.getvalue()


@pytest.mark.parametrize("data", [b"", b"\x00\xff" * 99, b"<html><p>no</p></html>", b"PDF-1.7"])
def test_what_is_no_pdf_is_refused(data: bytes) -> None:
    with pytest.raises(ReadError, match="it is not a PDF: the mark %PDF- is missing"):
        PdfReader().read(data, "x.pdf")


def test_the_content_decides_and_not_the_name() -> None:
    registry = Registry.default()
    assert registry.reader_for(good(), "x.txt").name == "pdf"
    assert registry.reader_for(b"junk before it\n" + good(), None).name == "pdf"
    assert registry.reader_for(b"<html><p>Good day.</p></html>", "x.pdf").name == "html"
    assert registry.reader_for(b"\x00\xff\x01" * 99, "x.pdf").name == "pdf"


@pytest.mark.parametrize("data", [b"%PDF-1.7\n", b"%PDF-1.7\n%%EOF\n", b"%PDF-" + b"\x00" * 5000])
def test_a_mark_and_nothing_more_is_refused(data: bytes) -> None:
    with pytest.raises(ReadError, match=r"cannot read x\.pdf: it is not a PDF, or damaged beyond repair"):
        PdfReader().read(data, "x.pdf")


def test_files_that_break_off_are_refused_or_read_in_part() -> None:
    outcomes = set[bool | None]()
    for size in range(0, len(good()), len(good()) // 97):
        try:
            outcomes.add("BP131" in codes(HERE.read(good()[:size], "x.pdf")))
        except ReadError:
            outcomes.add(None)
    assert outcomes <= {None, True}
    assert None in outcomes


def test_a_file_whose_end_is_gone_is_read() -> None:
    document = read(good()[: good().rindex(b"startxref")])
    assert codes(document) == ["BP131"]
    assert document.text == read(good()).text


def test_a_password_is_asked_for_and_opens() -> None:
    data = encrypted(USER, OWNER)
    with pytest.raises(ReadError, match="it is encrypted, and the password is missing or wrong"):
        PdfReader().read(data, "x.pdf")
    with pytest.raises(ReadError, match="password is missing or wrong"):
        HERE.read(data, "x.pdf")
    for password in (USER, OWNER):
        assert PdfReader(password=password).read(data, None).text == read(good()).text


def test_the_owner_s_wish_that_nothing_is_copied_counts() -> None:
    data = encrypted("", OWNER, copying=False)
    with pytest.raises(ReadError, match="its owner does not allow that text is taken from it"):
        PdfReader().read(data, "x.pdf")
    assert PdfReader(password=OWNER).read(data, None).text == read(good()).text
    assert PdfReader().read(encrypted("", OWNER), None).text == read(good()).text


def test_the_password_from_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "locked.pdf"
    path.write_bytes(encrypted(USER, OWNER))
    assert main(["explain", str(path)]) == 2
    assert "the password is missing or wrong" in capsys.readouterr().err
    monkeypatch.setenv("BRIEFPARSE_PDF_PASSWORD", USER)
    assert main(["explain", str(path)]) == 0
    assert "title" in capsys.readouterr().out
    assert main(["explain", str(path), "--pdf.max-pages", "1"]) == 2
    assert USER not in capsys.readouterr().err


def test_the_password_does_not_show() -> None:
    assert OWNER not in repr(PdfReader(password=OWNER))


def test_a_file_without_pages() -> None:
    for reader in (HERE, PdfReader()):
        with pytest.raises(ReadError, match="it has no pages, or is damaged beyond repair"):
            reader.read(raw(pages=b"<< /Type /Pages /Kids [] /Count 0 >>"), None)


def many_pages(count: int) -> bytes:
    kids = b" ".join(b"%d 0 R" % number for number in range(3, count + 3))
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>"
    return raw(*[page] * count, pages=b"<< /Type /Pages /Kids [%b] /Count %d >>" % (kids, count))


def test_a_hundred_thousand_empty_pages() -> None:
    data = many_pages(100_000)
    began = time.monotonic()
    with pytest.raises(TooLargeError, match="it has 100,000 pages, more than the 2,000 of max_pages"):
        PdfReader().read(data, None)
    assert time.monotonic() - began < 20
    document = PdfReader(max_pages=3_000).read(many_pages(3_000), None)
    assert codes(document) == ["BP133", "BP104"]
    assert document.blocks == ()
    assert document.diagnostics[0].message.startswith("pages 1 to 3000 without a text layer")


def test_a_count_of_pages_that_lies() -> None:
    pages = b"<< /Type /Pages /Kids [3 0 R] /Count 2000000000 >>"
    document = PdfReader().read(raw(PAGE, stream(b"BT /F 12 Tf (tides) Tj ET"), FONT, pages=pages), None)
    assert (document.text, document.diagnostics) == ("tides", ())


def test_pages_that_lead_in_a_circle() -> None:
    document = PdfReader().read(raw(pages=b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>"), None)
    assert (document.text, codes(document)) == ("", ["BP132", "BP104"])


@pytest.mark.parametrize("filters", [1, 2])
def test_a_bomb_is_refused_within_its_memory(filters: int) -> None:
    data = bomb(60_000_000, filters)
    assert len(data) < 300_000
    with pytest.raises(TooLargeError, match="it needs more than the 448 MiB of memory that max_bytes stands for"):
        PdfReader(max_bytes=16 * MIB).read(data, None)
    if sys.platform == "linux":
        import resource

        assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss < 512 * 1024


def test_memory_follows_max_bytes() -> None:
    data = bomb(30_000_000)
    with pytest.raises(TooLargeError, match="it needs more than the 256 MiB of memory that max_bytes stands for"):
        PdfReader(max_bytes=1000).read(data, None)
    with pytest.raises(TooLargeError, match="more characters of text than the 1,000,000 of max_characters"):
        PdfReader(max_characters=1_000_000).read(bomb(3_000_000), None)


def test_a_page_that_takes_too_long_is_given_up() -> None:
    with pytest.raises(TooLargeError, match=r"reading it takes longer than the 0\.01 seconds of max_seconds"):
        PdfReader(max_seconds=0.01).read(good(), None)


def test_text_is_bounded() -> None:
    with pytest.raises(TooLargeError, match="more characters of text than the 99 of max_characters"):
        PdfReader(max_characters=99).read(good(), None)


def test_a_large_file_is_refused_before_it_is_looked_at() -> None:
    with pytest.raises(TooLargeError, match="it is larger than 9 bytes"):
        briefparse.parse(good(), name="x.pdf", max_bytes=9)


def test_attachments_scripts_forms_and_comments_are_not_looked_at() -> None:
    plain = Press()
    plain.paragraph(talk(3))
    writer = pypdf.PdfWriter(BytesIO(plain.finished()))
    writer.add_attachment("secret.txt", b"an attached secret")
    script = {NameObject("/S"): NameObject("/JavaScript"), NameObject("/JS"): TextStringObject("app.alert('a secret')")}
    writer.root_object[NameObject("/OpenAction")] = DictionaryObject(script)
    writer.add_annotation(0, FreeText(text="a secret comment", rect=(50, 550, 200, 650)))
    target = BytesIO()
    writer.write(target)
    document = PdfReader().read(target.getvalue(), None)
    assert document.text == talk(3)
    assert not document.diagnostics


def test_a_scan_has_no_text_and_a_diagnostic_says_which_pages() -> None:
    press = Press()
    picture = Image.new("L", (80, 80), 128)
    for page in range(5):
        if page == 1:
            press.paragraph(talk(3))
        else:
            press.canvas.drawInlineImage(picture, 72, 400)
        press.turn()
    document = read(press.finished())
    assert [item.message for item in document.diagnostics] == [
        "pages 1, 3 to 5 without a text layer, as of a scan, or blank"
    ]
    assert paragraphs(document) == [talk(3)]
    assert [block.page for block in document.blocks if block.page] == [2, 3, 4, 5]


def test_a_page_that_cannot_be_read_is_named() -> None:
    broken = b"<< /Type /Nonsense >>"
    data = raw(PAGE, stream(b"BT /F 12 Tf 72 700 Td (tides) Tj ET"), FONT, broken,
               pages=b"<< /Type /Pages /Kids [3 0 R 9 0 R] /Count 2 >>")  # fmt: skip
    document = HERE.read(data, None)
    assert document.text == "tides"
    assert codes(document) == ["BP132"]
    assert document.diagnostics[0].message == "page 2 cannot be read"


def test_signs_without_unicode_are_counted() -> None:
    odd = b"<< /Type /Font /Subtype /Type1 /BaseFont /Odd /Encoding << /Type /Encoding /Differences [65 /g1 /g2] >> >>"
    data = raw(PAGE, stream(b"BT /F 12 Tf 72 700 Td (AB and C) Tj ET"), odd)
    document = read(data)
    assert document.text.endswith("and C")


@pytest.mark.parametrize("number", [b"1e38", b"-1e38", b"0", b"99999999999999999999", b"0.0000001"])
def test_absurd_numbers(number: bytes) -> None:
    page = b"BT /F %b Tf %b 0 0 %b 72 %b Tm (tides) Tj 1 0 0 1 72 700 Tm /F 12 Tf (ports) Tj ET" % ((number,) * 4)
    document = read(raw(PAGE, stream(page), FONT))
    assert isinstance(document, Document)
    assert "ports" in document.text


def test_a_python_that_cannot_be_started_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.executable", "/nowhere/python")
    with pytest.raises(ReadError, match="no process can be started to read it in"):
        PdfReader().read(good(), None)


def test_the_same_file_gives_the_same_document_in_both_ways() -> None:
    assert PdfReader().read(good(), "a") == PdfReader(isolated=False).read(good(), "a")


def test_threads_take_turns() -> None:
    expected = HERE.read(good(), "a")
    with ThreadPoolExecutor(4) as threads:
        assert all(document == expected for document in threads.map(lambda _: HERE.read(good(), "a"), range(8)))
