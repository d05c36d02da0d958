"""The command line as its own process, with the plugins that are built in."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from briefparse import __version__
from briefparse.api import export_file
from sample import sample
from signals import interrupts

PROGRAM = (sys.executable, "-m", "briefparse")
BARE = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG", "PYTHON", "COLUMNS"))}
NONE: dict[str, str] = {}
WINDOWS = os.name == "nt"


def start(*tokens: str, variables: dict[str, str] = NONE, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([*PROGRAM, *tokens], input=stdin, capture_output=True, env={**BARE, **variables}, check=False)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    export_file(sample(), "harbour.json")
    return tmp_path


def test_version() -> None:
    done = start("--version")
    assert (done.returncode, done.stdout.decode(), done.stderr) == (
        0,
        f"briefparse {__version__}{os.linesep}",
        b"",
    )


@pytest.mark.parametrize("tokens", [(), ("--help",), ("-h",)])
def test_help(tokens: tuple[str, ...]) -> None:
    done = start(*tokens)
    text = done.stdout.decode()
    assert (done.returncode, done.stderr) == (0, b"")
    for words in ("convert", "show", "check", "plugins", "Examples:", "Exit codes:"):
        assert words in text


def test_unknown_command() -> None:
    done = start("shwo", "harbour.json")
    assert done.returncode == 2
    assert done.stderr.startswith(b'briefparse: Unknown command "shwo". Did you mean "show"?')
    assert done.stderr.count(b"\n") == 1


def test_convert_and_read_again() -> None:
    done = start("convert", "harbour.json", "-t", "tei,docx,markdown")
    assert (done.returncode, done.stdout) == (0, b"")
    assert {path.name for path in Path().iterdir()} == {"harbour.json", "harbour.xml", "harbour.docx", "harbour.md"}


def test_pipe_through_standard_streams() -> None:
    done = start("convert", "-", "-t", "json", stdin=Path("harbour.json").read_bytes())
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout == Path("harbour.json").read_bytes()


@pytest.mark.parametrize(
    "variables",
    [
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"PYTHONIOENCODING": "ascii"},
        {"PYTHONIOENCODING": "cp1252"},
        {"LC_ALL": "C.UTF-8"},
    ],
)
def test_utf8_whatever_the_locale(variables: dict[str, str]) -> None:
    done = start("show", "harbour.json", variables=variables)
    text = done.stdout.decode("utf-8").replace("\r\n", "\n")
    assert (done.returncode, done.stderr) == (0, b"")
    assert "10:30–11:45" in text
    assert "████████████████" in text
    assert max(map(len, text.splitlines())) == 100
    failed = start("show", "灯塔.json", variables=variables)
    assert failed.returncode == 2
    assert failed.stderr.startswith(b"briefparse: cannot read ")
    assert b"Traceback" not in failed.stderr


@pytest.mark.skipif(WINDOWS, reason="only POSIX has a pipe that breaks with a signal's name")
def test_reader_that_goes_away() -> None:
    for tokens in (
        ("show", "harbour.json"),
        ("convert", "harbour.json", "-t", "json", "-o", "-"),
        ("convert", "--help"),
    ):
        ours, theirs = os.pipe()
        os.close(ours)
        done = subprocess.run([*PROGRAM, *tokens], stdout=theirs, stderr=subprocess.PIPE, env=BARE, check=False)
        os.close(theirs)
        assert (done.returncode, done.stderr) == (141, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
def test_full_disk() -> None:
    for tokens in (("show", "harbour.json"), ("convert", "harbour.json", "-t", "json", "-o", "-"), ("--version",)):
        with Path("/dev/full").open("wb") as full:
            done = subprocess.run([*PROGRAM, *tokens], stdout=full, stderr=subprocess.PIPE, env=BARE, check=False)
        assert done.returncode == 2
        assert done.stderr == b"briefparse: cannot write standard output: no space left on device\n"


@pytest.mark.skipif(WINDOWS, reason="the signal is POSIX's")
@pytest.mark.parametrize("heard", [True, False])
def test_interrupt(*, heard: bool) -> None:
    with interrupts(heard=heard):
        process = subprocess.Popen(
            [*PROGRAM, "show", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
    assert process.stdin is not None
    # The buffer of the pipe is smaller than this: once it is written, the program reads.
    process.stdin.write(b"x" * 1_000_000)
    process.stdin.flush()
    process.send_signal(signal.SIGINT)
    out, err = process.communicate()
    # Who starts a program so that it ignores the signal (`nohup` does) wants it to go on.
    assert (process.returncode, bool(out), err) == ((130, False, b"") if heard else (0, True, b""))


@pytest.mark.skipif(WINDOWS, reason="pseudo-terminals are POSIX's")
@pytest.mark.parametrize(("variables", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)])
def test_colour_on_a_terminal(variables: dict[str, str], *, coloured: bool) -> None:
    ours, theirs = os.openpty()
    environment = {**BARE, "TERM": "xterm-256color", **variables}
    with subprocess.Popen([*PROGRAM, "show", "harbour.json"], stdout=theirs, stdin=theirs, env=environment) as process:
        os.close(theirs)
        seen = b""
        while True:
            try:
                part = os.read(ours, 65536)
            except OSError:  # Linux tells the end of a terminal in this way
                break
            if not part:
                break
            seen += part
    os.close(ours)
    assert process.returncode == 0
    assert ("\x1b[33mquestion" in seen.decode()) is coloured


def test_contradicting_plugins_are_one_line_and_listed(tmp_path: Path) -> None:
    for name in ("one", "two"):
        info = tmp_path / f"{name}-1.0.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
        (info / "entry_points.txt").write_text("[briefparse]\nsame = json\n")
    done = start("show", "page.txt", variables={"PYTHONPATH": str(tmp_path)})
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr == (
        b"briefparse: plugin 'same': both one and two have an entry point of this name; uninstall one, or leave both "
        b"out with BRIEFPARSE_DISABLE_PLUGINS=same, or all that are installed with --no-plugins\n"
    )
    listed = start("plugins", variables={"PYTHONPATH": str(tmp_path)})
    assert (listed.returncode, listed.stderr) == (1, b"")
    assert b"not in use: both one and two" in b" ".join(listed.stdout.split())
    assert start("--help", variables={"PYTHONPATH": str(tmp_path)}).returncode == 0, "help needs no plugins"


@pytest.mark.parametrize(("command", "code"), [(("show", "harbour.json"), 0), (("show", "missing.json"), 2)])
def test_a_plugin_that_is_not_in_use_is_told(tmp_path: Path, command: tuple[str, ...], code: int) -> None:
    info = tmp_path / "sea-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: sea\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[briefparse]\nsea = no_such_module\n")
    told = b"briefparse: plugin 'sea' is not in use: sea 1.0 needs the module 'no_such_module'\n"
    done = start(*command, variables={"PYTHONPATH": str(tmp_path)})
    assert (done.returncode, done.stderr.count(told)) == (code, 1)
    left_out = start(*command, "--no-plugins", variables={"PYTHONPATH": str(tmp_path)})
    assert (left_out.returncode, told in left_out.stderr) == (code, False)


def test_import_of_the_package_loads_no_command_line() -> None:
    code = "import sys, briefparse; assert not {'cyclopts', 'rich', 'briefparse.cli'} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_command_loads_nothing_of_another() -> None:
    code = (
        "import sys; from briefparse.cli import main; main(sys.argv[1:]); "
        "print([name for name in sys.modules if name.startswith(('briefparse.corpus', 'briefparse.tei.checking'))])"
    )
    words = [sys.executable, "-c", code, "convert", "harbour.json", "-o", "harbour.md"]
    assert subprocess.run(words, check=True, capture_output=True, text=True).stdout == "[]\n"


def test_a_plain_command_loads_nothing_that_lays_out_pages_or_finds_plugins() -> None:
    needless = {"rich", "docstring_parser", "importlib.metadata"}
    code = f"import sys; from briefparse.cli import main; main(); print({needless} & {{*sys.modules}})"
    for tokens in (
        ("convert", "harbour.json", "-o", "harbour.docx", "--docx.paper", "letter"),
        ("check", "harbour.json"),
    ):
        words = [sys.executable, "-c", code, *tokens]
        done = subprocess.run(words, check=True, capture_output=True, text=True)
        assert done.stdout.splitlines()[-1] == "set()", tokens


def test_garbage_is_looked_for_seldom_in_a_process_of_its_own_alone() -> None:
    code = (
        "import gc; from briefparse.cli import main; before = gc.get_threshold(), gc.get_freeze_count(); main({}); "
        "print(gc.isenabled(), (gc.get_threshold(), gc.get_freeze_count()) == before)"
    )
    for given, same in (("", False), ("['--version']", True)):
        words = [sys.executable, "-c", code.format(given), "--version"]
        done = subprocess.run(words, check=True, capture_output=True, text=True)
        assert done.stdout.splitlines()[-1] == f"True {same}"
