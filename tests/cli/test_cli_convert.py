from __future__ import annotations

import os
import shlex
import stat
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefparse.api import export, parse_file
from briefparse.cli import main
from briefparse.cli.plan import DEFAULT_FORMATS

if TYPE_CHECKING:
    from collections.abc import Callable

    from cli.conftest import Result

    Run = Callable[..., Result]

PLAIN = "fictional_2031-04-02 72 a4 True None () ü\n"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name, text in {
        "a.txt": "fine",
        "b.txt": "fine",
        "broken.txt": "broken",
        "doubt.txt": "doubt",
        "wide.txt": "wide",
    }.items():
        Path(name).write_text(text)
    return tmp_path


def written() -> set[str]:
    return {path.as_posix() for path in Path().rglob("*") if path.is_file() and path.suffix != ".txt"}


def test_an_address_needs_to_be_told_where_to_write(run: Callable[..., Result]) -> None:
    result = run("convert", "memory://hall/page.txt", "-t", "plain")
    assert (result.code, result.err) == (
        2,
        "briefparse: nothing can be written beside memory://hall/page.txt; use -o or --out-dir\n",
    )


def test_an_address_is_converted_under_its_own_name(run: Callable[..., Result]) -> None:
    fsspec = pytest.importorskip("fsspec")
    fsspec.filesystem("memory").pipe("/hall/page.txt", b"Reuters: Is it?")
    assert run("convert", "memory://hall/page.txt", "-t", "plain", "--out-dir", "out").code == 0
    assert Path("out/page.plain").exists()


def test_a_source_may_be_too_large(run: Callable[..., Result]) -> None:
    Path("page.txt").write_bytes(b"x" * 101)
    result = run("convert", "page.txt", "-t", "plain", "--max-bytes", "100")
    assert result.code == 2
    assert "cannot read page.txt: it is larger than 100 bytes; max_bytes= or --max-bytes allows more" in result.err
    assert run("convert", "page.txt", "-t", "plain", "--max-bytes", "101").code == 0


def test_target_stands_beside_the_source(run: Run) -> None:
    Path("deep").mkdir()
    Path("deep/c.txt").write_text("fine")
    result = run("convert", "a.txt", "deep/c.txt", "-t", "plain")
    assert (result.code, result.out) == (0, b"")
    assert written() == {"a.plain", "deep/c.plain"}
    assert Path("a.plain").read_text("utf-8") == PLAIN
    assert result.err == "a.txt → a.plain\ndeep/c.txt → deep/c.plain\n"


def test_several_formats_repeated_or_with_commas(run: Run) -> None:
    assert run("convert", "a.txt", "-t", "plain", "--to", "two").code == 0
    assert run("convert", "b.txt", "-t", "two, plain,two").code == 0
    assert written() == {"a.plain", "a.two.xml", "b.plain", "b.two.xml"}


def test_ending_of_the_output_tells_the_format(run: Run) -> None:
    assert run("convert", "a.txt", "-o", "x.TWO.xml").code == 0
    assert Path("x.TWO.xml").read_bytes() == b"<two/>"


def test_named_format_beats_the_ending(run: Run) -> None:
    assert run("convert", "a.txt", "-t", "plain", "-o", "x.two.xml").code == 0
    assert Path("x.two.xml").read_text("utf-8") == PLAIN


def test_out_dir_is_made(run: Run) -> None:
    assert run("convert", "a.txt", "b.txt", "-t", "plain", "--out-dir", "new/er").code == 0
    assert written() == {"new/er/a.plain", "new/er/b.plain"}


def test_default_formats_are_the_three(run: Run) -> None:
    assert DEFAULT_FORMATS == ("tei", "docx", "markdown")
    result = run("convert", "a.txt")
    assert (result.code, "'tei'" in result.err, written()) == (2, True, set())


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("plain.name.txt", "plain.name.plain"),
        ("x.old.txt", "x.plain"),
        ("x.two.xml", "x.plain"),
        ("x.OLD.TXT", "x.plain"),
        ("no-ending", "no-ending.plain"),
        ("Briefing, Feb. 24", "Briefing, Feb. 24.plain"),
        (".txt", ".txt.plain"),
        ("x.page", "x.plain"),
    ],
)
def test_name_of_the_target(run: Run, source: str, target: str) -> None:
    Path(source).write_text("fine")
    assert run("convert", source, "-t", "plain", "--out-dir", "out").code == 0
    assert written() - {source} == {f"out/{target}"}


def test_existing_file_is_left_alone_without_force(run: Run) -> None:
    Path("a.plain").write_text("mine")
    result = run("convert", "a.txt", "-t", "plain,two")
    assert result.code == 2
    assert "briefparse: cannot write a.plain: it exists already; --force replaces it\n" in result.err
    assert Path("a.plain").read_text() == "mine"
    assert Path("a.two.xml").exists(), "the other format was written all the same"
    assert run("convert", "a.txt", "-t", "plain", "--force").code == 0
    assert Path("a.plain").read_text("utf-8") == PLAIN


def test_one_broken_source_does_not_stop_the_others(run: Run) -> None:
    Path("zero.txt").write_bytes(b"\0\1")
    result = run(
        "convert", "a.txt", "broken.txt", "missing.txt", ".", "zero.txt", "b.txt", "-t", "plain", "--out-dir", "out"
    )
    assert result.code == 2
    assert written() == {"out/a.plain", "out/b.plain"}
    complaints = [line for line in result.err.splitlines() if line.startswith("briefparse: ")]
    assert complaints[:3] == [
        "briefparse: cannot read broken.txt: it is broken",
        "briefparse: cannot read missing.txt: no such file or directory",
        "briefparse: cannot read .: is a directory",
    ]
    assert complaints[3].startswith("briefparse: cannot read zero.txt: it is not text")
    assert len(complaints) == 4


def test_briefing_that_a_format_cannot_hold(run: Run) -> None:
    result = run("convert", "wide.txt", "a.txt", "-t", "picky")
    assert result.code == 2
    assert "briefparse: wide.txt: cannot write picky: it is too wide\n" in result.err
    assert written() == {"a.bin"}


def test_diagnostics_are_mentioned(run: Run) -> None:
    result = run("convert", "doubt.txt", "-t", "plain")
    assert result.code == 0
    assert result.err.endswith("doubt.txt: 2 diagnostics; briefparse check doubt.txt lists them\n")


@pytest.mark.parametrize(
    ("tokens", "message"),
    [
        (["a.txt", "b.txt", "-t", "plain", "-o", "x"], "-o takes one source in one format, not 2 sources in 1 format"),
        (["a.txt", "-t", "plain,two", "-o", "x"], "-o takes one source in one format, not 1 source in 2 formats"),
        (["a.txt", "-o", "x.plain", "--out-dir", "out"], "-o and --out-dir exclude each other"),
        (["a.txt", "-o", "x.odd"], "'.odd'"),
        (["a.txt", "-o", "-"], "-o - does not tell the format"),
        (["a.txt", "-t", "odd"], "no exporter 'odd'"),
        (["a.txt", "-t", "plain", "--from", "odd"], "no reader 'odd'"),
        (["a.txt", "-t", "plain", "--dialect", "odd"], "no dialect 'odd'"),
        (["a.txt", "-t", "plain,"], "-t takes the name of a format"),
        (["a.txt", "a.txt", "-t", "plain"], "a.txt as plain and a.txt as plain would both be written to a.plain"),
        (["a.txt", "./a.txt", "-t", "plain"], "would both be written to a.plain"),
        (["a.txt", "a.md", "-t", "plain"], "a.txt as plain and a.md as plain would both be written to a.plain"),
        (["a.txt", "deep/a.txt", "-t", "plain", "--out-dir", "out"], "would both be written to out/a.plain"),
        (["a.txt", "a.plain", "-t", "plain", "--force"], "would be written over the source a.plain"),
        (["a.txt", "-t", "plain", "-o", "a.txt", "--force"], "would be written over the source a.txt"),
        (["-", "-", "-t", "plain"], "would both be written to standard output"),
        (["-", "-t", "plain,two"], "would both be written to standard output; give one format, or --out-dir"),
        ([], "parameter SRC requires an argument. Try: briefparse convert --help"),
        (["a.txt", "-t", "plain", "-o", "."], "cannot write .: it is a folder"),
        (["a.txt", "-t", "plain", "-o", "new/"], "cannot write new/: that is the path of a folder"),
        (["a.txt", "-t", "plain", "-o", ""], "cannot write the output: its path is empty"),
        (["a.txt", "-t", "plain", "--out-dir", ""], "cannot write the output: its path is empty"),
        (["", "-t", "plain", "-o", "x.plain"], "cannot read '': its path is empty"),
        (["a.txt", "-o", "s3://hall/a.plain"], "cannot write s3://hall/a.plain: it is an address"),
        (["a.txt", "-t", "plain", "--out-dir", "s3://hall"], "cannot write s3://hall: it is an address"),
        (["a.txt", "--frce"], "Unknown option: --frce. Did you mean --force?"),
    ],
)
def test_refused_in_one_line_before_anything_is_written(run: Run, tokens: list[str], message: str) -> None:
    result = run("convert", *tokens)
    assert (result.code, result.out) == (2, b"")
    assert result.err.startswith("briefparse: ")
    assert message in result.err
    assert result.err.count("\n") == 1
    assert written() == set()


def test_plugin_that_is_not_in_use_is_named_where_a_format_is_missing(run: Run) -> None:
    result = run("convert", "a.txt", "-t", "lost")
    assert "not in use: plugin 'lost' (briefparse-lost 1.2 needs the module 'sunken')" in result.err


def test_how_to_see_the_diagnostics_is_a_command_that_a_shell_understands(run: Run) -> None:
    Path("two words (final).txt").write_text("doubt")
    result = run("convert", "two words (final).txt", "-t", "plain")
    assert result.err.endswith("; briefparse check 'two words (final).txt' lists them\n")
    assert run("check", *shlex.split("'two words (final).txt'")).code == 1
    assert "; briefparse check 'two words (final).txt' lists them" in run("show", "two words (final).txt").text


def test_standard_input_goes_to_standard_output(run: Run, type_in: Callable[[bytes], None]) -> None:
    type_in(b"fine")
    result = run("convert", "-", "-t", "plain")
    assert (result.code, result.text, result.err) == (0, PLAIN, "")


def test_standard_input_into_files(run: Run, type_in: Callable[[bytes], None]) -> None:
    type_in(b"fine")
    assert run("convert", "-", "-o", "x.plain").err == "<stdin> → x.plain\n"
    type_in(b"fine")
    assert run("convert", "-t", "plain,two", "--out-dir", "out", "-").code == 0
    assert written() == {"x.plain", "out/stdin.plain", "out/stdin.two.xml"}


def test_broken_standard_input(run: Run, type_in: Callable[[bytes], None]) -> None:
    type_in(b"broken")
    result = run("convert", "-", "-t", "plain")
    assert (result.code, result.out, result.err) == (2, b"", "briefparse: cannot read <stdin>: it is broken\n")


def test_file_to_standard_output_byte_by_byte(run: Run) -> None:
    result = run("convert", "a.txt", "-t", "picky", "-o", "-")
    assert (result.code, result.out, result.err) == (0, b"\0\1\2\xff", "")


def test_file_whose_name_begins_with_a_dash(run: Run) -> None:
    Path("-x.txt").write_text("fine")
    assert run("convert", "-t", "plain", "--", "-x.txt").code == 0
    assert written() == {"-x.plain"}


def test_targets_that_cannot_be_written(run: Run) -> None:
    assert "cannot write no/x.plain: no such file or directory" in run("convert", "a.txt", "-o", "no/x.plain").err
    result = run("convert", "a.txt", "-t", "plain", "--out-dir", "b.txt")
    assert (result.code, result.err) == (2, "briefparse: cannot write b.txt: it is not a folder\n")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the superuser may write everywhere")
def test_folder_closed_to_us(run: Run) -> None:
    Path("closed").mkdir()
    Path("closed").chmod(stat.S_IRUSR | stat.S_IXUSR)
    result = run("convert", "a.txt", "-t", "plain", "--out-dir", "closed")
    assert (result.code, result.err) == (2, "briefparse: cannot write closed/a.plain: permission denied\n")


def test_options_of_exporters_are_flags(run: Run) -> None:
    tokens = ["--plain.wrap", "5", "--plain.paper=letter", "--plain.no-with-notes", "--plain.licence", "CC0"]
    result = run("convert", "a.txt", "-t", "plain", "-o", "-", *tokens, "--plain.tags", "x", "--plain.tags", "-")
    assert result.code == 0, result.err
    assert result.text == "fictional_2031-04-02 5 letter False CC0 ('x', '-') ü\n"


@pytest.mark.parametrize(
    ("flags", "message"),
    [
        (["--plain.wrap", "wide"], 'Invalid value for --plain.wrap: unable to convert "wide" into int.'),
        (["--plain.wrap", "-1"], "exporter 'plain': 'wrap' must be >= 0: -1"),
        (["--plain.paper", "b5"], 'Invalid value "b5" for --plain.paper. Choose from: "a4", "letter".'),
        (["--plain.rap", "1"], "Unknown option: --plain.rap. Did you mean --plain.wrap?"),
        (["--plan.wrap", "1"], "Unknown option: --plan.wrap. Did you mean --plain.wrap?"),
        (["--plain.secret", "1"], "Unknown option: --plain.secret."),
        (["--plain.wrap"], "--plain.wrap requires an argument."),
        (["-t", "two", "--plain.with-notes"], "--plain.with-notes is of no use: plain is not among the formats (two)"),
    ],
)
def test_wrong_options_are_one_line(run: Run, flags: list[str], message: str) -> None:
    result = run("convert", "a.txt", *flags, *([] if "-t" in flags else ["-t", "plain"]))
    assert result.code == 2
    assert message in result.err
    assert result.err.count("\n") == 1
    assert written() == set()


def test_help_teaches(run: Run) -> None:
    result = run("convert", "--help")
    assert (result.code, result.err) == (0, "")
    for words in (
        "Usage: briefparse convert SRC…",
        "Examples:",
        "Exit codes:",
        "--force",
        "--out-dir",
        "--from",
        "--dialect",
    ):
        assert words in result.text
    assert "Options for writing plain" in result.text
    assert "--plain.with-notes" in result.text
    assert "Columns after which lines break; 0 for never. [default: 72]" in result.text
    assert "secret" not in result.text


def test_same_output_as_the_library_gives(seed_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    briefing = parse_file(seed_path)
    for name in ("tei", "docx", "markdown", "json"):
        assert main(["convert", str(seed_path), "-t", name, "-o", "-"]) == 0
        assert capsysbinary.readouterr().out == export(briefing, name)
