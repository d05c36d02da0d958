"""Our own plugins: built as wheels, installed beside the wheel of briefparse, and tested there."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

import pytest

from environments import ROOT, build_wheel, fresh_environment, run

if TYPE_CHECKING:
    from pathlib import Path

PROJECTS = sorted(path.parent for path in (ROOT / "plugins").glob("*/pyproject.toml"))


@pytest.fixture(scope="module", params=PROJECTS, ids=lambda project: project.name)
def project(request: pytest.FixtureRequest) -> Path:
    """The folder of a plugin."""
    folder: Path = request.param
    return folder


@pytest.fixture(scope="module")
def built(project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Its wheel."""
    return build_wheel(project, tmp_path_factory.mktemp("wheel"))


@pytest.mark.slow
def test_its_wheel_is_typed_licensed_and_holds_no_tests(project: Path, built: Path) -> None:
    package = project.name.replace("-", "_")
    names = zipfile.ZipFile(built).namelist()
    assert f"{package}/py.typed" in names
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert [name for name in names if not name.startswith((f"{package}/", f"{package}-"))] == []


@pytest.mark.slow
def test_its_tests_pass_where_it_is_installed(
    project: Path, built: Path, wheel: Path, example: Path, tmp_path: Path
) -> None:
    programs = fresh_environment(tmp_path / "env", wheel, built, "--group", f"{project / 'pyproject.toml'}:test")
    run(programs / "python", "-m", "pytest", "-q", "-p", "no:cacheprovider", cwd=project)
    assert project.name in run(programs / "briefparse", "plugins", cwd=tmp_path).stdout
    run(programs / "briefparse", "convert", example, "-t", "markdown", "-o", "out.md", cwd=tmp_path)
