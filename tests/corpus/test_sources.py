"""What is named, and which files it stands for."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest

from briefparse.corpus.remote import address_parts
from briefparse.corpus.sources import find_sources
from corpus_plugins import write_archive

if TYPE_CHECKING:
    from briefparse.corpus.sources import Found

ENDINGS = (".txt", ".html")


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def find(*names: str, leave_out: str = "out") -> Found:
    return find_sources(names, ENDINGS, Path(leave_out))


def names_of(found: Found) -> list[str]:
    return [source.name for source in found.sources]


def reasons(found: Found) -> list[str]:
    return [problem.reason for problem in found.problems]


def test_a_folder_is_walked_in_order_and_by_endings() -> None:
    write_archive(Path("in"), "b/2.txt", "a.TXT", "b/1.html", "c.png", "b/d.css", "plain", ".hidden.txt", ".git/x.txt")
    found = find("in")
    assert names_of(found) == ["in/a.TXT", "in/b/1.html", "in/b/2.txt"]
    assert found.passed_over == (("", 1), (".css", 1), (".png", 1))
    assert found.problems == ()


def test_the_outputs_are_no_sources() -> None:
    write_archive(Path("in"), "a.txt", "out/b.html", "outside/c.txt")
    assert names_of(find("in", leave_out="in/out")) == ["in/a.txt", "in/outside/c.txt"]
    assert names_of(find("in/**/*.*", leave_out="in/out")) == ["in/a.txt", "in/outside/c.txt"]


def test_a_glob_takes_any_ending_at_any_depth() -> None:
    write_archive(Path("in"), "x/a.log", "x/y/b.log", "c.txt")
    found = find("in/**/*.log")
    assert names_of(found) == ["in/x/a.log", "in/x/y/b.log"]
    assert {source.base for source in found.sources} == {Path("in").absolute().parts}


def test_a_name_with_a_star_in_it_is_a_name() -> None:
    write_archive(Path("in"), "a[1].txt", "a1.txt")
    assert names_of(find("in/a[1].txt")) == ["in/a[1].txt"]


def test_each_file_comes_once_however_it_is_named() -> None:
    write_archive(Path("in"), "a.txt", "b.txt")
    assert names_of(find("in/b.txt", "./in", "in/../in/*.txt", str(Path("in/a.txt").absolute()))) == [
        "in/b.txt",
        "in/a.txt",
    ]


@pytest.mark.parametrize("data", [b"in/b.txt\n\nin/a.txt\n", b"in/b.txt\r\nin/a.txt", b"in/b.txt\0in/a.txt\0"])
def test_lists(data: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    write_archive(Path("in"), "a.txt", "b.txt")
    Path("list").write_bytes(data)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    assert names_of(find("@list")) == names_of(find("@-")) == ["in/b.txt", "in/a.txt"]


def test_a_list_may_hold_folders_and_globs() -> None:
    write_archive(Path("in"), "x/a.txt", "y/b.log")
    Path("list").write_text("in/x\nin/y/*.log\n@list\n", encoding="utf-8")
    assert names_of(find("@list")) == ["in/x/a.txt", "in/y/b.log", "@list"]  # a list in a list is a name


def test_what_is_not_there_is_a_problem_or_fails_later() -> None:
    Path("empty").mkdir()
    found = find("gone.txt", "empty", "*.zip", "@gone.list", "-")
    assert names_of(found) == ["gone.txt"]
    assert reasons(found) == [
        "cannot read empty: it holds no file that can be read",
        "cannot read *.zip: no file fits it",
        "cannot read @gone.list: no such file or directory",
        "cannot read -: one transcript on standard input is for `convert`; @- reads a list of sources",
    ]


def test_a_folder_that_cannot_be_listed(monkeypatch: pytest.MonkeyPatch) -> None:
    write_archive(Path("in"), "a.txt", "closed/b.txt", "open/c.txt")
    scan = os.scandir

    def closed(path: str) -> object:
        if str(path).endswith("closed"):
            raise PermissionError(13, "Permission denied", str(path))
        return scan(path)

    monkeypatch.setattr(os, "scandir", closed)
    found = find("in")
    assert names_of(found) == ["in/a.txt", "in/open/c.txt"]
    assert reasons(found) == ["cannot read in/closed: permission denied"]


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may list everything")
def test_a_folder_that_is_really_closed() -> None:
    write_archive(Path("in"), "closed/b.txt")
    Path("in/closed").chmod(0)
    assert reasons(find("in")) == ["cannot read in/closed: permission denied"]
    Path("in/closed").chmod(0o700)


def test_a_loop_of_links_ends() -> None:
    write_archive(Path("in"), "a.txt")
    Path("in/loop").symlink_to(Path("in").absolute(), target_is_directory=True)
    assert names_of(find("in")) == ["in/a.txt"]


def test_addresses() -> None:
    fsspec = pytest.importorskip("fsspec", reason="fsspec is not installed")
    assert fsspec
    write_archive(Path("in"), "2031/a.txt", "2032/b.html", "2032/c.png")
    with ZipFile("a.zip", "w") as archive:
        for path in ("2031/a.txt", "2032/b.html"):
            archive.write(Path("in", path), path)
    root = Path("in").absolute().as_uri()
    assert names_of(find(f"{root}/2031/a.txt")) == [f"{root}/2031/a.txt"]
    folder = find(f"{root}/")
    assert names_of(folder) == [f"{root}/2031/a.txt", f"{root}/2032/b.html"]
    assert folder.passed_over == ((".png", 1),)
    packed = f"zip://**/*.*::{Path('a.zip').absolute().as_uri()}"
    assert names_of(find(packed)) == [packed.replace("**/*.*", name) for name in ("2031/a.txt", "2032/b.html")]
    assert reasons(find(f"{root}/*.none")) == [f"cannot read {root}/*.none: there is no such file"]
    assert "nowhere" in reasons(find("nowhere://x/*.txt"))[0]


@pytest.mark.parametrize(
    ("address", "parts"),
    [
        ("s3://bucket/2031/a.txt", ("s3:", "bucket", "2031", "a.txt")),
        ("https://example.org/b/a.html?x=1#y", ("https:", "example.org", "b", "a.html")),
        ("zip://2031/a.txt::s3://bucket/all.zip", ("s3:", "bucket", "all.zip", "zip:", "2031", "a.txt")),
        ("simplecache::s3://bucket/a.txt", ("s3:", "bucket", "a.txt")),
    ],
)
def test_the_parts_of_an_address(address: str, parts: tuple[str, ...]) -> None:
    assert address_parts(address) == parts
