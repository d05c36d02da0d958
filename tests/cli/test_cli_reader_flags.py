"""The options of readers as flags, for every command that reads; secrets are shown nowhere."""

from __future__ import annotations

import types
from typing import TYPE_CHECKING, ClassVar

import attrs
import pytest

from briefparse import Document, ReadError, Registry, hookimpl
from briefparse.cli import main
from briefparse.errors import OptionError
from briefparse.reading.blocks import blocks_of

if TYPE_CHECKING:
    from pathlib import Path

    from briefparse import Reader

TALK = "Tides\n\nAnn Lee: The tide is high.\n\nReuters: Why?\n\nAnn Lee: Because it is.\n"


def _short(_self: object, _field: object, value: str) -> None:
    if len(value) > 12:
        message = f"the key {value!r} is too long"
        raise ValueError(message)


@attrs.frozen
class LockedReader:
    """Reads what is locked.

    Attributes:
        key: What unlocks it.
        upper_case: Whether all is read in capitals.
        max_bytes: The most bytes.
    """

    name: ClassVar[str] = "locked"
    extensions: ClassVar[tuple[str, ...]] = (".locked",)
    summary: ClassVar[str] = "locked text"

    key: str = attrs.field(default="", repr=False, validator=_short)
    upper_case: bool = False
    max_bytes: int = 10_000

    def claims(self, _data: bytes, name: str | None) -> float:
        return 1.0 if (name or "").endswith(".locked") else 0.0

    def read(self, data: bytes, name: str | None) -> Document:
        if self.key != "sesame":
            raise ReadError(name or "input", "it is locked")
        text = data.decode().upper() if self.upper_case else data.decode()
        return Document(text=text, blocks=blocks_of(text), name=name)


@pytest.fixture(scope="module")
def registry() -> Registry:
    plugin = types.ModuleType("locked_plugin")

    @hookimpl
    def briefparse_register_readers() -> list[Reader]:
        return [LockedReader()]

    plugin.__dict__["briefparse_register_readers"] = briefparse_register_readers
    return Registry.with_plugins(plugin)


@pytest.fixture
def locked(tmp_path: Path) -> str:
    path = tmp_path / "talk.locked"
    path.write_text(TALK)
    return str(path)


KEY = ("--locked.key", "sesame")
COMMANDS = {
    "convert": ("{}", "-t", "json", "-o", "-"),
    "show": ("{}",),
    "check": ("{}",),
    "explain": ("{}",),
    "diff": ("{}", "{}"),
    "tei-corpus": ("{}", "--out-dir", "{}.corpus"),
    "corpus build": ("{}", "--out-dir", "{}.built", "-t", "json", "--jobs", "0"),
}


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_that_reads(
    command: str, locked: str, registry: Registry, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = [*command.split(), *(one.format(locked) for one in COMMANDS[command])]
    assert main(arguments, registry=registry) == 2
    assert "it is locked" in capsys.readouterr().err
    assert main([*arguments, *KEY], registry=registry) != 2
    assert "sesame" not in "".join(capsys.readouterr())


@pytest.mark.parametrize("command", COMMANDS)
def test_help_names_them(command: str, registry: Registry, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*command.split(), "--help"], registry=registry) == 0
    text = " ".join(capsys.readouterr().out.split())
    assert "Options for reading locked" in text
    assert "--locked.upper-case" in text
    assert "--locked.no-upper-case" in text
    assert "BRIEFPARSE_LOCKED_KEY" in text
    assert "--locked.max-bytes" not in text  # --max-bytes is for all


def test_a_secret_from_the_environment(
    locked: str, registry: Registry, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BRIEFPARSE_LOCKED_KEY", "sesame")
    assert main(["explain", locked, "--locked.upper-case"], registry=registry) == 0
    assert "ANN LEE" in capsys.readouterr().out
    assert main(["show", locked, "--from", "text"], registry=registry) == 0  # it is of no use there, and no fault
    assert main(["show", locked, "--from", "text", "--locked.upper-case"], registry=registry) == 2
    assert "--locked.upper-case is of no use with --from text" in capsys.readouterr().err


def test_a_secret_is_in_no_message(locked: str, registry: Registry, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", locked, "--locked.key", "not so short a key"], registry=registry) == 2
    shown = "".join(capsys.readouterr())
    assert "the key '•••' is too long" in shown
    assert "not so short" not in shown
    with pytest.raises(OptionError) as raised:
        registry.reader("locked", key="not so short a key")
    assert raised.value.__cause__ is None


def test_the_manifest_tells_options_and_no_secret(
    locked: str, registry: Registry, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["corpus", "build", locked, "--out-dir", str(tmp_path / "built"), "-t", "json", "--jobs", "0", *KEY]
    manifest = tmp_path / "built" / "manifest.jsonl"
    assert main(command, registry=registry) == 0
    assert "locked(" not in manifest.read_text()
    assert main(command, registry=registry) == 0
    assert "1 unchanged" in capsys.readouterr().err
    assert main([*command, "--locked.upper-case"], registry=registry) == 0
    assert "1 built" in capsys.readouterr().err
    assert "locked(upper_case=True)" in manifest.read_text()
    assert "sesame" not in manifest.read_text()


def test_the_registry_reads_with_other_options(registry: Registry) -> None:
    other = registry.with_reader_options({"locked": {"upper_case": True}})
    assert other.reader("locked") == LockedReader(upper_case=True)
    assert registry.reader("locked") == LockedReader()
    assert registry.with_reader_options({}) is registry
    with pytest.raises(OptionError):
        registry.with_reader_options({"locked": {"colour": "red"}})
