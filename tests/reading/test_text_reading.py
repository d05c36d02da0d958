from hashlib import sha256

from briefparse.reading.text import TextReader


def test_document_of_a_file() -> None:
    data = b"Title\r\n\r\nWords.\r\n"
    document = TextReader().read(data, "page.txt")
    assert document.text == "Title\n\nWords.\n"
    assert [block.span.of(document.text) for block in document.blocks] == ["Title", "Words."]
    assert (document.name, document.encoding, document.media_type) == ("page.txt", "utf-8", "text/plain")
    assert document.sha256 == sha256(data).hexdigest()


def test_nothing_to_read_is_reported() -> None:
    for data in (b"", b" \n", "\ufeff\u3000\n".encode()):
        assert [item.code for item in TextReader().read(data, None).diagnostics] == ["BP104"]


def test_claims_text_weakly_and_binary_not_at_all() -> None:
    reader = TextReader()
    assert 0 < reader.claims(b"words", None) < reader.claims(b"words", "a.TXT") < 1
    assert reader.claims(b"\x89PNG\r\n\x1a\n" + bytes(64), "a.txt") == 0
