import pytest

from briefparse.reading.decoding import decode, looks_binary
from briefparse.reading.html.encoding import decode_page

TEXT = "Briefing — 新闻发布会\nReuters:\u00a0\nHow? “So.”\n"
WESTERN = "Briefing — on the coûts of harbours\nReuters:\u00a0\nHow? “So.”\n" * 20


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_unicode_with_and_without_mark(encoding: str) -> None:
    decoded = decode(TEXT.encode(encoding))
    assert decoded.text == TEXT
    assert decoded.diagnostics == ()


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("gb18030", "国务院新闻办公室举行新闻发布会，请介绍情况。\n路透社记者：\n请问有何考虑？\n" * 20),
        ("gb18030", "The harbours — and the tides.\u00a0\n" * 20),
        ("cp1252", WESTERN),
    ],
)
def test_other_encodings_are_told_and_reported(encoding: str, text: str) -> None:
    decoded = decode(text.encode(encoding))
    assert decoded.text == text
    assert decoded.encoding == encoding
    assert [item.code for item in decoded.diagnostics] == ["BP101"]


def test_bytes_without_meaning_are_replaced_and_reported() -> None:
    decoded = decode(b"\xff\xfe" + "abc".encode("utf-16-le") + b"\x00\xd8" + "d".encode("utf-16-le"))
    assert decoded.text == "abc\ufffdd"
    assert [item.code for item in decoded.diagnostics] == ["BP102"]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\x85", "\u2028", "\u2029"])
def test_line_ends_become_newlines(end: str) -> None:
    assert decode(f"a{end}b é".encode()).text == "a\nb é"


def test_lone_surrogate_of_a_string_survives() -> None:
    assert decode("a\ud800b".encode("utf-8", "surrogatepass")).text == "a\ud800b"


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.7\n",
        b"PK\x03\x04rest",
        b"\x89PNG\r\n\x1a\n" + bytes(64),
        b"\x7fELF",
        bytes(range(256)) * 9,
        bytes(4096),
    ],
)
def test_binary(data: bytes) -> None:
    assert looks_binary(data)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"text",
        TEXT.encode("utf-16"),
        TEXT.encode("utf-16-le"),
        b"a stray \x00 NUL and \x1b[1m escape in plain text",
        b"one \x7f\n",
    ],
)
def test_text(data: bytes) -> None:
    assert not looks_binary(data)


CHINESE = "国务院新闻办公室举行新闻发布会，请介绍情况。\n路透社记者：\n请问有何考虑？\n"


@pytest.mark.parametrize(
    ("encoding", "text", "cut"),
    [
        ("utf-8", CHINESE, "国"),
        ("gb18030", CHINESE, "国"),
        ("big5", "行政院記者會\n主持人：大家好，歡迎出席今天的記者會。\n", "國"),
        ("cp932", "官房長官記者会見\n（記者）共同通信の山田です。潮汐について伺います。\n", "国"),
        ("cp949", "대변인 정례브리핑\n대변인: 안녕하십니까. 브리핑을 시작하겠습니다.\n", "국"),
    ],
)
def test_character_cut_by_the_end_of_the_file_spoils_nothing_else(encoding: str, text: str, cut: str) -> None:
    decoded = decode((text * 20 + cut).encode(encoding)[:-1])
    assert decoded.text == text * 20 + "\ufffd"
    assert decoded.encoding == encoding
    assert "BP102" in [item.code for item in decoded.diagnostics]


@pytest.mark.parametrize("text", [CHINESE, WESTERN], ids=["Chinese", "Western"])
def test_one_wrong_byte_makes_no_other_encoding_of_utf8(text: str) -> None:
    data = text.encode()
    decoded = decode(data + b"It\x92s said.\n" + data)
    assert decoded.text == f"{text}It\ufffds said.\n{text}"
    assert decoded.encoding == "utf-8"
    assert [item.code for item in decoded.diagnostics] == ["BP102"]


def test_letter_at_the_end_that_would_begin_one_of_utf8_is_still_western() -> None:
    assert decode("Tea in the café".encode("cp1252")).text == "Tea in the café"


def test_a_file_that_holds_the_character_for_what_is_wrong_is_right() -> None:
    assert decode("a \ufffd\ufffd b é".encode()).diagnostics == ()
    (found,) = decode("é \ufffd é é é".encode() + b"\x92").diagnostics
    assert found.message == "1 place is no utf-8; U+FFFD stands there"


def test_a_page_that_holds_it_is_what_it_says() -> None:
    page = '<?xml version="1.0" encoding="UTF-8"?><p>\ufffd\ufffd</p>'
    assert decode_page(page.encode()).text == page
