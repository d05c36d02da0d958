"""The reference pages say what the code says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import briefparse
from briefparse.cli.app import _build
from briefparse.diagnostics import CODES
from briefparse.plugins import hookspecs
from briefparse.plugins.registry import Registry
from environments import ROOT

if TYPE_CHECKING:
    import pytest

REFERENCE = ROOT / "docs" / "reference"


def text_of(page: str) -> str:
    return (REFERENCE / page).read_text(encoding="utf-8")


def test_the_table_of_codes_is_that_of_the_code(request: pytest.FixtureRequest) -> None:
    expected = [f"| `{code.code}` | {code.name} | {code.severity.value} | {code.meaning} |" for code in CODES.values()]
    if request.config.getoption("--update-golden"):
        page = re.sub(
            r"(?m)(?<=^\|---\|---\|---\|---\|\n)(?:\|.*\n)*", "\n".join([*expected, ""]), text_of("diagnostics.md")
        )
        (REFERENCE / "diagnostics.md").write_text(page, encoding="utf-8")
    assert re.findall(r"(?m)^\| `BP\d{3}` .*$", text_of("diagnostics.md")) == expected


def test_every_public_name_has_a_place_in_the_reference() -> None:
    pages = "".join(path.read_text(encoding="utf-8") for path in REFERENCE.glob("*.md"))
    shown = set(re.findall(r"(?m)^::: (\S+)$", pages))
    homes = {
        name: getattr(getattr(briefparse, name), "__module__", "briefparse.diagnostics")
        for name in briefparse.__all__
        if name not in {"__version__", "hookimpl"}
    }
    hidden = [name for name, home in homes.items() if home not in shown and f"{home}.{name}" not in shown]
    assert hidden == []


def test_what_the_how_tos_test_with_has_a_place_in_the_reference() -> None:
    guides = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "docs").rglob("*.md"))
    used = set(re.findall(r"(?m)^from briefparse\.testing\.\S+ import (\w+)$", guides))
    shown = {name.rpartition(".")[2] for name in re.findall(r"(?m)^::: (\S+)$", text_of("testing.md"))}
    assert used
    assert used <= shown


def test_every_hook_is_on_the_page_of_plugins() -> None:
    hooks = [name for name in vars(hookspecs) if name.startswith("briefparse_")]
    assert hooks
    guides = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "docs").rglob("*.md"))
    assert [hook for hook in hooks if f"def {hook}(" not in guides] == []


def test_every_builtin_dialect_is_listed() -> None:
    listed = re.findall(r"(?m)^\| `([\w-]+)` \|", text_of("dialects.md"))
    assert listed == [dialect.name for dialect in Registry.builtin().dialects]


def test_the_table_of_formats_is_that_of_the_registry() -> None:
    registry = Registry.builtin()
    read = {reader.name: reader.extensions for reader in registry.readers}
    written = {exporter.name: exporter.extensions for exporter in registry.exporters}
    endings = {name: dict.fromkeys((*read.get(name, ()), *written.get(name, ()))) for name in read | written}
    expected = {
        f"| `{name}` | {_yes(name in read)} | {_yes(name in written)} | `{'` `'.join(own)}` |"
        for name, own in endings.items()
    }
    assert set(re.findall(r"(?m)^\| `.*$", text_of("formats.md"))) == expected


def _yes(answer: bool) -> str:  # noqa: FBT001  (what is asked is in the name)
    return "yes" if answer else "no"


def test_every_command_has_its_help_on_the_page() -> None:
    app = _build(None)
    verbs = {name: [verb for verb in app[name] if not verb.startswith("-")] for name in app if not name.startswith("-")}
    commands = {f"{name} {verb}".strip() for name, own in verbs.items() for verb in own or [""]}
    shown = re.findall(r"(?m)^\$ briefparse ([a-z][a-z -]*?) --help$", text_of("command-line.md"))
    assert {"convert", "plugin new"} <= commands
    assert set(shown) == commands
