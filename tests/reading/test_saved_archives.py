"""Pages saved in one file: a message whose parts are the page and its pictures."""

from __future__ import annotations

from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText

import pytest

from briefparse import ReadError, Registry, parse
from briefparse.reading.html import HtmlReader
from briefparse.testing.fuzzing import assert_refused_or_whole
from briefparse.testing.growth import assert_in_step
from reading.saved.archives import PAGE, archive, page_part

REGISTRY = Registry.builtin()


@pytest.mark.parametrize("coding", ["quoted-printable", "base64", "8bit"])
@pytest.mark.parametrize("charset", ["utf-8", "cp1252"])
def test_page_in_an_archive_is_the_page(coding: str, charset: str) -> None:
    alone = parse(PAGE.encode(), registry=REGISTRY)
    saved = parse(archive(coding, charset=charset), registry=REGISTRY)
    assert len(alone.turns) == 18
    assert saved == alone
    assert saved.source is not None
    assert alone.source is not None
    assert saved.source.text == alone.source.text


def test_mail_holds_its_page_in_a_part_of_a_part() -> None:
    mail = MIMEMultipart("related")
    inner = MIMEMultipart("alternative")
    inner.attach(MIMEText("MS. OKORO: As text.", "plain", "utf-8"))
    inner.attach(page_part("base64"))
    mail.attach(inner)
    assert len(parse(mail.as_bytes(), registry=REGISTRY).turns) == 18


def test_no_page_in_it_is_told() -> None:
    mail = MIMEMultipart("related")
    mail.attach(MIMEText("MS. OKORO: As text.", "plain", "utf-8"))
    with pytest.raises(ReadError, match="no part of it is HTML"):
        parse(mail.as_bytes(), name="mail.mhtml", registry=REGISTRY)


def test_transcript_that_speaks_of_such_files_is_text() -> None:
    words = b"MS. OKORO: Each begins with MIME-Version: 1.0 and Content-Type: multipart/related. [fiction]\n\nQ  Why?\n"
    assert HtmlReader().claims(words, None) == 0.0


@pytest.mark.parametrize("coding", ["quoted-printable", "base64"])
def test_cut_off_anywhere_it_is_refused_or_read(coding: str) -> None:
    data = archive(coding)
    for end in range(0, len(data), 37):
        assert_refused_or_whole(HtmlReader(), data[:end])


def test_many_parts_within_parts_cost_no_more_than_their_size() -> None:
    def nested(depth: int) -> bytes:
        heads = (f"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b{n}\n\n--b{n}\n" for n in range(depth))
        return "".join(heads).encode()

    def refused(data: bytes) -> None:
        with pytest.raises(ReadError):
            HtmlReader().read(data, None)

    assert_in_step(refused, nested, size=2_000)
