"""Where bytes come from, and how many are taken."""

from __future__ import annotations

import io
import subprocess
import sys
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest

from briefparse import ReadError, Registry, TooLargeError, parse, parse_file
from briefparse.reading.contents import contents_of, is_address, name_of
from briefparse.reading.html import HtmlReader

if TYPE_CHECKING:
    from pathlib import Path

WORDS = b"Reuters:\n\nIs this fictional?\n\nLuo Haiming:\n\nIt is.\n"


class Growing(io.RawIOBase):
    """A file that somebody goes on writing while it is read; it has no end."""

    def __init__(self) -> None:
        super().__init__()
        self.given = 0

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        assert 0 < size < 1 << 20, "asked for all that will ever be written"
        self.given += min(size, 4096)
        return b"x" * min(size, 4096)


class Dripping(io.BytesIO):
    """A pipe: it gives what it has, and not what was asked for."""

    name = 7  # as of a file that was opened by its number

    def read(self, size: int | None = -1) -> bytes:
        return super().read(min(3, size or 3))


def test_a_path_gives_its_bytes_and_name(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_bytes(WORDS)
    assert contents_of(path, 100) == contents_of(str(path), 100) == (WORDS, "page.txt")


@pytest.mark.parametrize("end", ["", "/", "/."])
def test_a_path_is_put_in_order_as_paths_are(tmp_path: Path, end: str) -> None:
    (tmp_path / "a.txt").write_bytes(b"Q: Why?")
    assert contents_of(f"{tmp_path}/a.txt{end}", 7) == (b"Q: Why?", "a.txt")


def test_a_file_may_have_just_as_many_bytes_as_are_allowed(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_bytes(WORDS)
    assert contents_of(path, len(WORDS))[0] == WORDS
    with pytest.raises(TooLargeError, match=r"page\.txt: it is larger than 50 bytes; max_bytes= or --max-bytes"):
        contents_of(path, len(WORDS) - 1)


def test_open_files_of_bytes_and_of_text() -> None:
    assert contents_of(io.BytesIO(WORDS), 100) == (WORDS, None)
    assert contents_of(io.StringIO("问：\ud800"), 100) == ("问：\ud800".encode("utf-8", "surrogatepass"), None)
    assert contents_of(Dripping(WORDS), 100) == (WORDS, None)


class Broken(io.RawIOBase):
    """A stream whose other end went away."""

    def read(self, _size: int = -1) -> bytes:
        raise ConnectionResetError(104, "Connection reset by peer")


def closed() -> io.BytesIO:
    file = io.BytesIO(WORDS)
    file.close()
    return file


def test_files_that_cannot_be_read_are_read_errors(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match=r"cannot read the file: I/O operation on closed file"):
        parse_file(closed())
    with pytest.raises(ReadError, match="cannot read the file: connection reset by peer"):
        contents_of(Broken(), 100)  # type: ignore[arg-type]  # a raw file, as a socket gives
    with (tmp_path / "out.txt").open("wb") as file, pytest.raises(ReadError, match=r"cannot read out\.txt: "):
        parse_file(file)


def test_an_empty_path_is_named() -> None:
    with pytest.raises(ReadError, match="cannot read the file: its path is empty"):
        parse_file("")


@pytest.mark.parametrize(
    ("told", "reason"),
    [("No such file", "no such file"), ("HTTPFileSystem requires aiohttp", "HTTPFileSystem requires aiohttp")],
)
def test_only_an_ordinary_word_loses_its_capital(told: str, reason: str) -> None:
    class Failing(io.RawIOBase):
        def read(self, _size: int = -1) -> bytes:
            raise OSError(told)

    with pytest.raises(ReadError, match=f"cannot read the file: {reason}"):
        contents_of(Failing(), 100)  # type: ignore[arg-type]  # a raw file, as a socket gives


def test_of_a_file_that_grows_no_more_is_read_than_allowed() -> None:
    file = Growing()
    with pytest.raises(TooLargeError):
        contents_of(file, 10_000)  # type: ignore[arg-type]  # a raw file, as a socket gives
    assert file.given == 10_001


def test_text_is_measured_in_bytes() -> None:
    with pytest.raises(TooLargeError):
        contents_of(io.StringIO("问" * 40), 100)


def test_a_dash_is_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(WORDS)))
    assert contents_of("-", 100) == (WORDS, None)
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(ReadError, match="standard input: it is closed"):
        contents_of("-", 100)


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("s3://bucket/2031/page.html?versionId=1", "page.html"),
        ("zip://in/page.txt::file:///a.zip", "page.txt"),
        ("simplecache::memory://a/page.txt", "page.txt"),
        ("https://example.org/", "example.org"),
    ],
)
def test_addresses(source: str, name: str) -> None:
    assert is_address(source)
    assert name_of(source) == name


@pytest.mark.parametrize("source", ["p.txt", "C:\\a\\p.txt", "C:/p.txt", "a::b.txt", "12:45.txt", "://x", "a:/b"])
def test_paths_are_no_addresses(source: str) -> None:
    assert not is_address(source)


class TestAddresses:
    """With the extra, anything that fsspec opens; these need no network."""

    @pytest.fixture(autouse=True)
    def fsspec(self) -> None:
        memory = pytest.importorskip("fsspec").filesystem("memory")
        memory.pipe("/hall/page.txt", WORDS)

    def test_memory(self) -> None:
        assert contents_of("memory://hall/page.txt", 100) == (WORDS, "page.txt")
        assert [turn.voice for turn in parse_file("memory://hall/page.txt").turns] == ["Reuters", "Luo Haiming"]

    def test_inside_a_zip(self, tmp_path: Path) -> None:
        with ZipFile(tmp_path / "all.zip", "w") as archive:
            archive.writestr("in/page.txt", WORDS)
        assert contents_of(f"zip://in/page.txt::{(tmp_path / 'all.zip').as_uri()}", 100) == (WORDS, "page.txt")

    def test_larger_than_allowed(self) -> None:
        with pytest.raises(TooLargeError):
            contents_of("memory://hall/page.txt", 10)

    @pytest.mark.parametrize(
        "address", ["memory://hall/none.txt", "no-such-protocol://x", "zip://a::memory://hall/page.txt"]
    )
    def test_failures_are_read_errors(self, address: str) -> None:
        with pytest.raises(ReadError, match=address):
            contents_of(address, 100)

    def test_a_file_that_is_not_there_is_told_in_words(self) -> None:
        with pytest.raises(ReadError, match=r"^cannot read memory://hall/none.txt: there is no such file$"):
            contents_of("memory://hall/none.txt", 100)

    def test_without_fsspec_the_extra_is_named(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(sys.modules, "fsspec", None)
        with pytest.raises(ReadError, match=r"pip install 'briefparse\[remote\]'"):
            contents_of("memory://hall/page.txt", 100)

    def test_paths_do_not_load_it(self, tmp_path: Path) -> None:
        (tmp_path / "page.txt").write_bytes(WORDS)
        code = "import sys, briefparse; briefparse.parse_file('page.txt'); print('fsspec' in sys.modules)"
        done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, check=True, capture_output=True, text=True)
        assert done.stdout == "False\n"


@pytest.mark.parametrize("reader", Registry.builtin().readers, ids=lambda reader: reader.name)
def test_every_reader_has_a_limit_that_can_be_raised(reader: object) -> None:
    name = reader.name  # type: ignore[attr-defined]  # pytest hands parameters on untyped
    assert Registry.builtin().reader(name).max_bytes == 64 * 1024 * 1024  # type: ignore[attr-defined]  # an option
    with pytest.raises(TooLargeError):
        parse(b"x" * 101, from_format=name, max_bytes=100)


def test_the_limit_may_stand_in_the_reader() -> None:
    page = b"<p>Reuters: Is it?</p>"
    with pytest.raises(TooLargeError, match="larger than 10 bytes"):
        parse(page, from_format=HtmlReader(max_bytes=10))
    assert parse(page, from_format=HtmlReader(max_bytes=10), max_bytes=100).turns


def test_a_file_over_the_limit_of_all_readers_is_not_read_at_all(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(65 * 1024 * 1024)  # a hole: it takes no place on the disk
    with pytest.raises(TooLargeError, match="larger than 64 MiB"):
        parse_file(path)
