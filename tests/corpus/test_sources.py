"""What is named, and which files it stands for."""

from __future__ import annotations

import glob
import io
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

import pytest

from briefparse.corpus.listing import Outputs
from briefparse.corpus.remote import address_parts
from briefparse.corpus.sources import find_sources
from corpus_plugins import write_archive

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse.corpus.sources import Found

ENDINGS = (".txt", ".html")


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def find(*names: str, out: str = "out", written: tuple[str, ...] = ()) -> Found:
    return find_sources(names, ENDINGS, Outputs(Path(out), written))


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
    assert names_of(find("in", out="in/out")) == ["in/a.txt", "in/outside/c.txt"]
    assert names_of(find("in/**/*.*", out="in/out")) == ["in/a.txt", "in/outside/c.txt"]


@pytest.mark.parametrize("named", ["in", "in/**/*.*", "./in/x/..", "link", "link/**/*.txt"])
@pytest.mark.parametrize("out", ["in", "link"])
def test_with_outputs_beside_their_sources_nothing_is_left_out_but_outputs(named: str, out: str) -> None:
    write_archive(Path("in"), "a.txt", "x/b.txt", "x/y/c.txt", "x/b.html", "manifest.jsonl")
    Path("link").symlink_to("in")
    found = find(named, out=out, written=("a.html", "x/b.html"))
    folder = "link" if named.startswith("link") else "in"
    assert sorted(names_of(found)) == [f"{folder}/{name}" for name in ("a.txt", "x/b.txt", "x/y/c.txt")]
    assert (found.problems, found.passed_over) == ((), ())


def test_a_folder_inside_that_of_outputs_is_a_source_too() -> None:
    write_archive(Path("in"), "a.txt", "x/b.txt", "x/y/c.txt", "x/b.html")
    assert names_of(find("in/x", out="in", written=("x/b.html",))) == ["in/x/b.txt", "in/x/y/c.txt"]


def test_a_folder_of_outputs_behind_a_link_is_left_out() -> None:
    write_archive(Path("in"), "a.txt", "out/b.html")
    Path("link").symlink_to("in/out")
    assert names_of(find("in", out="link")) == names_of(find("in/**/*.*", out="link")) == ["in/a.txt"]


def test_the_working_folder() -> None:
    write_archive(Path(), "a.txt", "x/b.txt", "out/c.txt")
    assert names_of(find(".")) == names_of(find("**/*.txt")) == ["a.txt", "x/b.txt"]
    assert names_of(find("x/..", out="x")) == ["a.txt", "out/c.txt"]


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


@pytest.mark.parametrize(
    "data",
    [
        b"in/b.txt\n\nin/a.txt\n",
        b"in/b.txt\r\nin/a.txt",
        b"in/b.txt\0in/a.txt\0",
        b"\xef\xbb\xbfin/b.txt\nin/a.txt",
        "\ufeffin/b.txt\r\nin/a.txt\r\n".encode("utf-16-le"),
    ],
)
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


def test_an_empty_name_is_no_folder() -> None:
    write_archive(Path(), "a.txt")
    found = find("")
    assert (names_of(found), reasons(found)) == ([], ["cannot read a source: its path is empty"])


def test_pipes_in_folders_are_not_waited_for() -> None:
    write_archive(Path("in"), "a.txt")
    os.mkfifo("in/b.txt")
    found = find("in")
    assert (names_of(found), reasons(found)) == (["in/a.txt"], ["cannot read in/b.txt: it is not a regular file"])


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
    found = find("in/**/*.txt")
    assert names_of(found) == ["in/a.txt", "in/open/c.txt"]
    assert reasons(found) == ["cannot read in/closed: permission denied"]
    found = find("in/*/*.txt")
    assert names_of(found) == ["in/open/c.txt"]
    assert reasons(found) == ["cannot read in/closed: permission denied"]


@pytest.mark.parametrize(
    "pattern",
    "in/*.txt in/?.txt */*.txt in/[ab].txt in/x*/c.log ** in/** ./in/* in/*/**/*.log in/.h/*.txt in/.*/*.txt in/**/c.*"
    " in/x* in/*/../a.txt gone/*.txt in/a.txt/* in/y[[]1]/*".split(),
)
def test_a_glob_finds_what_python_finds(pattern: str) -> None:
    """But what `**` finds, of which Python's goes through links."""
    names = ("a.txt", "b.txt", "d.log", "xy/c.log", "xy/deep/c.txt", "x/c.log", ".h/e.txt", "x/.f.txt", "y[1]/g.txt")
    write_archive(Path("in"), *names)
    whole = str(Path(pattern).absolute())
    for one in (pattern, whole):
        found = {os.path.normpath(path) for path in glob.glob(one, recursive=True) if os.path.isfile(path)}  # noqa: PTH113, PTH207  (as a shell does)
        assert names_of(find(one)) == sorted(found)


@pytest.fixture
def closed() -> Iterator[Path]:
    """A folder that nobody but the superuser may look into; who is that skips the test."""
    write_archive(Path("in"), "a.txt", "closed/b.txt")
    folder = Path("in/closed")
    folder.chmod(0)
    if os.access(folder, os.R_OK):
        pytest.skip("the superuser may list everything")
    yield folder
    folder.chmod(0o700)


@pytest.mark.usefixtures("closed")
def test_a_folder_that_is_really_closed() -> None:
    assert reasons(find("in")) == ["cannot read in/closed: permission denied"]
    assert reasons(find("in/closed/*.txt")) == ["cannot read in/closed: permission denied"]
    assert reasons(find("in/*/*.txt")) == ["cannot read in/closed: permission denied"]
    assert reasons(find("in/*/b.txt")) == ["cannot read in/closed/b.txt: permission denied"]
    assert names_of(find("in/closed/b.txt")) == ["in/closed/b.txt"]  # and fails when it is read


def test_what_cannot_be_looked_at_is_a_name_and_stops_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    write_archive(Path("in"), "a.txt", "closed/b.txt")
    look = os.stat

    def closed(path: str | Path | int, *arguments: Any, **keywords: Any) -> os.stat_result:
        if str(path).startswith("in/closed/"):
            raise PermissionError(13, "Permission denied", str(path))
        return look(path, *arguments, **keywords)

    monkeypatch.setattr(os, "stat", closed)
    assert names_of(find("in/closed/b.txt", "in/a.txt")) == ["in/closed/b.txt", "in/a.txt"]


def test_a_name_longer_than_names_may_be_is_a_name() -> None:
    assert names_of(find("x" * 300)) == ["x" * 300]


def test_loops_of_links_end() -> None:
    write_archive(Path("in"), "a.txt", "x/b.txt")
    for name in ("loop", "x/loop", "x/pool"):
        Path("in", name).symlink_to(Path("in").absolute(), target_is_directory=True)
    assert names_of(find("in")) == names_of(find("in/**/*.txt")) == ["in/a.txt", "in/x/b.txt"]
    assert names_of(find("in/**/**/x/**")) == ["in/x/b.txt"]
    assert names_of(find("in/*/b.txt")) == ["in/x/b.txt"]


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
