"""New plugin projects, written, built, installed and tested in a fresh environment; nobody edits them in between."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefparse.plugins.scaffold import Kind, new_plugin
from environments import build_wheel, fresh_environment, run

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.slow

NAMES = {Kind.EXPORTER: "harbour-board", Kind.READER: "tide", Kind.DIALECT: "lanhai"}


@pytest.fixture(scope="module")
def projects(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("scaffold")
    for kind, name in NAMES.items():
        new_plugin(name, kind, folder)
    return folder


@pytest.fixture(scope="module")
def programs(wheel: Path, projects: Path) -> Path:
    """An environment with briefparse, pytest, mypy, ruff and the three plugins."""
    wheels = [build_wheel(projects / f"briefparse-{name}", projects / "wheels" / name) for name in NAMES.values()]
    return fresh_environment(projects / "env", f"{wheel}[testing]", "pytest", "mypy", "ruff", *wheels)


@pytest.mark.parametrize("kind", NAMES)
def test_the_tests_of_a_new_plugin_pass_at_once(programs: Path, projects: Path, kind: Kind) -> None:
    done = run(programs / "python", "-m", "pytest", "-q", cwd=projects / f"briefparse-{NAMES[kind]}")
    assert " passed" in done.stdout
    assert "skipped" not in done.stdout


@pytest.mark.parametrize("kind", NAMES)
def test_its_types_and_style_are_clean(programs: Path, projects: Path, kind: Kind) -> None:
    project = projects / f"briefparse-{NAMES[kind]}"
    run(programs / "mypy", cwd=project)
    run(programs / "ruff", "check", "--isolated", "--select", "E,F,I,UP,B", "--line-length", "120", ".", cwd=project)
    run(programs / "ruff", "format", "--check", ".", cwd=project)


def test_the_installed_plugins_are_listed_and_used(programs: Path, projects: Path, example: Path) -> None:
    listing = run(programs / "briefparse", "plugins", cwd=projects).stdout
    for kind, name in NAMES.items():
        assert f"briefparse-{name}" in listing
        assert f"{kind}s: {name}" in listing
    run(programs / "briefparse", "convert", example, "-t", "harbour-board", "-o", "turns.txt", cwd=projects)
    assert (projects / "turns.txt").read_text(encoding="utf-8").startswith("1\tmoderation\tShen Yulan\t")
