"""Somebody else's plugins, built as wheels and installed beside ours in a fresh environment."""

from __future__ import annotations

from textwrap import dedent
from typing import TYPE_CHECKING

import pytest

from environments import build_wheel, fresh_environment, run

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.slow

SHOUT = '''
"""An exporter that shouts."""

from typing import ClassVar

import attrs

import briefparse


@attrs.frozen
class ShoutExporter:
    """Writes what was said in capital letters."""

    name: ClassVar[str] = "shout"
    extensions: ClassVar[tuple[str, ...]] = (".shout",)
    media_type: ClassVar[str] = "text/plain"
    summary: ClassVar[str] = "capital letters"

    mark: str = "!"

    def export(self, briefing):
        lines = [f"{turn.voice}: {turn.text.upper()}{self.mark}" for turn in briefing.turns]
        return "\\n".join(lines).encode()


@briefparse.hookimpl
def briefparse_register_exporters():
    return [ShoutExporter()]


@briefparse.hookimpl
def briefparse_register_outlets():
    return [briefparse.Outlet("harbour-wire", "Harbour Wire", aliases=("HW",), known=True)]
'''

BROKEN = '''
"""A plugin whose dependency is not there."""

import a_module_that_nobody_has
'''


def project(folder: Path, name: str, version: str, code: str) -> Path:
    """Write a whole project with one module and one entry point, and return its folder."""
    module = name.replace("-", "_")
    folder.mkdir()
    (folder / f"{module}.py").write_text(code, encoding="utf-8")
    (folder / "pyproject.toml").write_text(
        dedent(f"""
            [build-system]
            requires = ["hatchling"]
            build-backend = "hatchling.build"

            [project]
            name = "{name}"
            version = "{version}"
            requires-python = ">=3.11"
            dependencies = ["briefparse"]

            [project.entry-points.briefparse]
            {name.removeprefix("briefparse-")} = "{module}"

            [tool.hatch.build.targets.wheel]
            only-include = ["{module}.py"]
        """),
        encoding="utf-8",
    )
    return folder


@pytest.fixture(scope="module")
def programs(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The programs of an environment with briefparse and both plugins."""
    folder = tmp_path_factory.mktemp("third-party")
    shout = build_wheel(project(folder / "shout", "briefparse-shout", "1.2.3", SHOUT), folder / "a")
    broken = build_wheel(project(folder / "broken", "briefparse-broken", "0.9", BROKEN), folder / "b")
    return fresh_environment(folder / "env", wheel, shout, broken)


def test_a_third_party_exporter_converts(programs: Path, example: Path, tmp_path: Path) -> None:
    run(programs / "briefparse", "convert", example, "-t", "shout", "--out-dir", ".", cwd=tmp_path)
    lines = (tmp_path / "scio-tidal-energy.shout").read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("Shen Yulan: FRIENDS FROM THE PRESS")
    assert lines[-1].endswith("COMES TO ITS CLOSE.!")


def test_its_options_are_flags(programs: Path, example: Path, tmp_path: Path) -> None:
    run(programs / "briefparse", "convert", example, "-t", "shout", "--shout.mark", "?!", "-o", "out.txt", cwd=tmp_path)
    assert (tmp_path / "out.txt").read_text(encoding="utf-8").endswith("COMES TO ITS CLOSE.?!")


def test_its_outlets_are_known(programs: Path, tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text("Host:\n\nWelcome to a fiction.\n\nHW:\n\nWhy?\n", encoding="utf-8")
    shown = "print([(outlet.name, outlet.known) for outlet in briefparse.parse_file('page.txt').outlets])"
    told = run(programs / "python", "-c", f"import briefparse; {shown}", cwd=tmp_path).stdout
    assert told == "[('Harbour Wire', True)]\n"


def test_the_list_of_plugins_names_distribution_version_and_exporter(programs: Path, tmp_path: Path) -> None:
    listing = run(programs / "briefparse", "plugins", cwd=tmp_path, code=1).stdout
    (line,) = [line for line in listing.splitlines() if "briefparse-shout" in line]
    assert "1.2.3" in line
    assert "shout" in line.replace("briefparse-shout", "")


def test_a_plugin_without_its_dependency_is_named_and_does_no_harm(
    programs: Path, example: Path, tmp_path: Path
) -> None:
    listing = run(programs / "briefparse", "plugins", cwd=tmp_path, code=1).stdout
    assert "briefparse-broken" in listing
    assert "a_module_that_nobody_has" in " ".join(listing.split())
    result = run(programs / "briefparse", "convert", example, "-t", "markdown", "-o", "-", cwd=tmp_path)
    assert "Traceback" not in result.stderr
    assert result.stdout.startswith("---")
