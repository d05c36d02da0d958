"""The commands `corpus build` and `corpus report`: what they say, and their exit codes."""

from __future__ import annotations

import io
import json
import os
import sys
from typing import TYPE_CHECKING

import pytest

from briefparse import corpus
from briefparse.cli.corpus_progress import EVERY, Lines, open_display
from briefparse.corpus import Failure, Making, Progress, Record, Status
from briefparse.plugins.registry import Registry
from corpus_plugins import tree_of, write_archive

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from cli.conftest import Result

MAKING = Making(version="9")


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def registry() -> Registry:
    return Registry.builtin()


def test_an_archive_is_built_and_built_again(run: Callable[..., Result], tmp_path: Path) -> None:
    write_archive(tmp_path / "in", "a.txt", "2031/b.txt", "c.png")
    result = run("corpus", "build", "in", "--out-dir", "out", "-t", "json,tei", "-j", 0)
    assert (result.code, result.out) == (0, b"")
    assert result.err == "1 file passed over, whose ending no reader has: 1 .png\n2 sources: 2 built\n"
    assert list(tree_of(tmp_path / "out")) == ["2031/b.json", "2031/b.xml", "a.json", "a.xml"]
    result = run("corpus", "build", "in", "--out-dir", "out", "-t", "json,tei", "-j", 0)
    assert result.err.endswith("2 sources: 2 unchanged\n")


def test_processes_do_the_same(run: Callable[..., Result], tmp_path: Path) -> None:
    write_archive(tmp_path / "in", "a.txt", "b.txt")
    assert run("corpus", "build", "in", "--out-dir", "out", "-t", "json", "-j", 2).code == 0
    assert run("corpus", "build", "in", "--out-dir", "out", "-t", "json", "-j", 0).err == "2 sources: 2 unchanged\n"


def test_the_options_of_exporters_are_flags(run: Callable[..., Result], tmp_path: Path) -> None:
    write_archive(tmp_path / "in", "a.txt")
    assert run("corpus", "build", "in", "--out-dir", "out", "-t", "json", "-j", 0, "--json.indent", 0).code == 0
    assert (tmp_path / "out" / "a.json").read_bytes().count(b"\n") <= 1
    result = run("corpus", "build", "in", "--out-dir", "out", "-t", "json", "--docx.paper", "letter")
    assert (result.code, "--docx.paper is of no use" in result.err) == (2, True)


def test_failures_are_told_counted_and_in_the_exit_code(run: Callable[..., Result], tmp_path: Path) -> None:
    write_archive(tmp_path / "in", "a.txt")
    (tmp_path / "in" / "b.txt").write_bytes(bytes(range(256)))
    result = run("corpus", "build", "in", "gone.txt", "-", "--base", ".", "--out-dir", "out", "-t", "json", "-j", 0)
    assert result.code == 2
    lines = result.err.splitlines()
    assert lines[0].startswith("briefparse: cannot read -: one transcript on standard input is for `convert`")
    assert lines[1].startswith("briefparse: cannot read in/b.txt: it is not text")
    assert lines[2:] == ["briefparse: cannot read gone.txt: no such file or directory", "4 sources: 1 built, 3 failed"]


def test_a_dry_run_lists_what_would_be_built(run: Callable[..., Result], tmp_path: Path) -> None:
    write_archive(tmp_path / "in", "a.txt", "b.txt")
    result = run("corpus", "build", "in", "--out-dir", "out", "--dry-run", "-j", 0)
    assert (result.code, result.text) == (0, "would build in/a.txt\nwould build in/b.txt\n")
    assert result.err == "2 sources: 2 to be built\n"
    assert not (tmp_path / "out").exists()


def test_what_is_gone_and_what_is_damaged_is_told_once(run: Callable[..., Result], tmp_path: Path) -> None:
    write_archive(tmp_path / "in", "a.txt", "b.txt")
    tokens = ("corpus", "build", "in", "--out-dir", "out", "-t", "json", "-j", 0)
    run(*tokens)
    (tmp_path / "in" / "a.txt").unlink()
    with (tmp_path / "out" / corpus.MANIFEST).open("ab") as file:
        file.write(b"x\n" * 10)
    assert "manifest   10 lines cannot be read" in run("corpus", "report", "out").text
    assert run(*tokens).err.splitlines() == [
        "briefparse: out/manifest.jsonl: 10 lines cannot be read, and left out: 5, 6, 7, 8, 9, 10, 11, 12, and 2 more",
        "1 source gone since an earlier run; the outputs stay: in/a.txt",
        "1 source: 1 unchanged",
    ]
    assert run(*tokens).err == "1 source: 1 unchanged\n"
    result = run("corpus", "report", "out")
    assert result.code == 0
    assert "2 built, 0 failed, 1 of those built gone since" in result.text
    assert result.text.partition("\nGone\n")[2].split()[-2:] == ["in/a.txt", "a.json"]


def test_of_many_endings_the_commonest_are_named(run: Callable[..., Result], tmp_path: Path) -> None:
    write_archive(tmp_path / "in", "a.txt", "1.x9", "2.x9", *(f"a.x{n}" for n in range(10)))
    err = run("corpus", "build", "in", "--out-dir", "out", "-t", "json", "-j", 0).err
    assert "12 files passed over, whose ending no reader has: 3 .x9, 1 .x0," in err
    assert err.splitlines()[0].endswith(", 1 .x6, and 2 more")


def test_limit_and_fail_fast_leave_the_rest(run: Callable[..., Result], tmp_path: Path) -> None:
    write_archive(tmp_path / "in", "a.txt", "b.txt", "c.txt")
    options = ("--out-dir", "out", "-t", "json", "-j", 0)
    assert run("corpus", "build", "in", *options, "--limit", 1).err == "3 sources: 1 built, 2 left for another run\n"
    (tmp_path / "in" / "b.txt").write_bytes(bytes(range(256)))
    result = run("corpus", "build", "in", *options, "--fail-fast")
    assert (result.code, result.err.splitlines()[-1]) == (2, "3 sources: 1 unchanged, 1 failed, 1 left for another run")


def test_a_list_on_standard_input(run: Callable[..., Result], tmp_path: Path, type_in: Callable[[bytes], None]) -> None:
    write_archive(tmp_path / "in", "a.txt", "b.txt")
    type_in(b"in/b.txt\n")
    assert run("corpus", "build", "@-", "--out-dir", "out", "-t", "json", "-j", 0).err == "1 source: 1 built\n"


def test_an_interrupted_run_says_how_to_go_on(
    run: Callable[..., Result], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_archive(tmp_path / "in", "a.txt", "b.txt")
    show = Lines.show

    def interrupted(self: Lines, progress: Progress) -> None:
        show(self, progress)
        if progress.done == 1:
            raise KeyboardInterrupt

    monkeypatch.setattr(Lines, "show", interrupted)
    result = run("corpus", "build", "in", "--out-dir", "out", "-t", "json", "-j", 0)
    assert (result.code, result.err) == (130, "interrupted: 1 of 2 sources done; the same command goes on\n")


def test_dask_that_is_not_installed(run: Callable[..., Result], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    result = run("corpus", "build", "in", "--out-dir", "out", "--dask", "local")
    assert (result.code, "pip install 'briefparse[dask]'" in result.err) == (2, True)


class TestTheReport:
    @pytest.fixture(autouse=True)
    def built(self, run: Callable[..., Result], tmp_path: Path) -> None:
        write_archive(tmp_path / "in", "a.txt", "b.txt")
        run("corpus", "build", "in", "in/gone.txt", "--out-dir", "out", "-t", "json", "-j", 0)

    def test_shows_every_file_and_the_sums(self, run: Callable[..., Result]) -> None:
        result = run("corpus", "report", "out")
        assert result.code == 1
        assert "sources    2 built, 1 failed" in result.text
        assert "size       6 turns, 2 exchanges," in result.text
        for title in ("Files in in/", "Dialects", "Outlets", "Diagnostics", "Slowest in in/", "Failed"):
            assert f"\n{title}\n" in result.text
        assert "100.0 %" in result.text
        assert "█" in result.text
        assert "begun" not in result.text
        assert "in/gone.txt  cannot read in/gone.txt: no such file or directory" in result.text

    def test_without_files(self, run: Callable[..., Result]) -> None:
        text = run("corpus", "report", "out", "--no-files", "--top", 0).text
        assert "\nFiles" not in text
        assert "\nSlowest" not in text

    def test_fewer_than_none_cannot_be_shown(self, run: Callable[..., Result]) -> None:
        result = run("corpus", "report", "out", "--top", "-1")
        assert (result.code, result.err) == (2, "briefparse: option 'top': it cannot be -1\n")

    def test_a_long_name_takes_one_line(
        self, run: Callable[..., Result], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        name = f"2031-09-12-{'a-very-long-briefing-' * 8}7.txt"
        write_archive(tmp_path / "deep" / "er", name)
        run("corpus", "build", "deep", "--out-dir", "long", "-t", "json", "-j", 0)
        monkeypatch.setenv("COLUMNS", "80")
        lines = run("corpus", "report", "long", "--top", 1).text.splitlines()
        assert {"Files in deep/er/", "Slowest in deep/er/"} <= set(lines)
        shown = [line.split("  ")[0] for line in lines if line.startswith("2031")]
        assert [(name[:4], name[-5:]) for name in shown] == [("2031", "7.txt")] * 2
        assert all("…" in name for name in shown)

    def test_as_json(self, run: Callable[..., Result]) -> None:
        result = run("corpus", "report", "out", "--json")
        fields = json.loads(result.out)
        report = corpus.report("out")
        assert fields["turns"] == report.turns == 6
        assert fields["built"] == 2
        assert [record["source"] for record in fields["records"]] == ["in/a.txt", "in/b.txt", "in/gone.txt"]

    def test_nothing_there(self, run: Callable[..., Result]) -> None:
        result = run("corpus", "report", "in")
        assert (result.code, result.err) == (
            2, "briefparse: cannot read in: no corpus was built there: it has no manifest, or an empty one\n"
        )  # fmt: skip

    def test_names_that_are_not_utf_8(self, run: Callable[..., Result], tmp_path: Path) -> None:
        (tmp_path / "in" / "a.txt").rename(os.fsdecode(os.fsencode(tmp_path / "in") + b"/caf\xe9.txt"))
        assert run("corpus", "build", "in", "--out-dir", "out", "-t", "json", "-j", 0).code == 0
        lines = run("corpus", "report", "out").text.splitlines()
        head, _, *rows = lines[lines.index("Files in in/") + 1 :][:5]
        assert [row[: head.index("dialect")].strip() for row in rows] == ["a.txt", "b.txt", "caf\\udce9.txt"]
        records = json.loads(run("corpus", "report", "out", "--json").out)["records"]
        assert os.fsdecode(b"in/caf\xe9.txt") in [record["source"] for record in records]


def failed(source: str) -> Record:
    return Record(
        source=source, status=Status.FAILED, making=MAKING, failure=Failure("ReadError", f"{source} \x1b[31m")
    )


def test_without_a_terminal_a_line_comes_now_and_then(capsys: pytest.CaptureFixture[str]) -> None:
    with open_display(dry=False) as display:
        for seconds in (1.0, EVERY, EVERY + 1, 2 * EVERY + 2, 3 * EVERY + 5):
            display.show(Progress(1000, built=int(20 * seconds), failed=2, seconds=seconds))
        display.show(Progress(1000, built=999, failed=1, seconds=50.0, latest=(failed("z.txt"),)))
    assert capsys.readouterr().err.splitlines() == [
        "202 of 1,000 sources, 2 failed; 20.2 a second; 0:00:40 left",
        "442 of 1,000 sources, 2 failed; 20.1 a second; 0:00:28 left",
        "702 of 1,000 sources, 2 failed; 20.1 a second; 0:00:15 left",
        "briefparse: z.txt \\x1b[31m",
    ]


def test_on_a_terminal_there_is_a_bar_and_failures_stand_above_it(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setenv("TERM", "xterm")
    with open_display(dry=False) as display:
        display.show(Progress(10))
        display.show(Progress(10, built=4, failed=1, seconds=0.5, latest=(failed("z.txt"),)))
    text = terminal.getvalue()
    assert "━" in text
    assert "5/10" in text
    assert "1 failed · 10.0 a second · 0:00:00 left" in text or "1 failed · 10.0 a second · 0:00:01 left" in text
    assert "briefparse: z.txt \\x1b[31m" in text
