"""Our own plugins, each by itself: built as a wheel and installed beside the wheel of briefparse.

`.ci/plugins` installs them all together and runs the tests of each there.
"""

from __future__ import annotations

import tomllib
import zipfile
from typing import TYPE_CHECKING

import pytest

from environments import PLUGINS, build_wheel, convert_to_all, fresh_environment, run

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module", params=PLUGINS, ids=lambda project: project.name)
def project(request: pytest.FixtureRequest) -> Path:
    """The folder of a plugin."""
    folder: Path = request.param
    return folder


@pytest.fixture(scope="module")
def built(project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Its wheel."""
    return build_wheel(project, tmp_path_factory.mktemp("wheel"))


def test_its_wheel_is_typed_licensed_and_holds_no_tests(project: Path, built: Path) -> None:
    package = project.name.replace("-", "_")
    names = zipfile.ZipFile(built).namelist()
    assert f"{package}/py.typed" in names
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert [name for name in names if not name.startswith((f"{package}/", f"{package}-"))] == []


def test_it_is_complete_and_says_what_it_needs(project: Path) -> None:
    for name in ("README.md", "CHANGELOG.md", "LICENSE", "tests"):
        assert (project / name).exists(), name
    settings = tomllib.loads((project / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert any(requirement.startswith("briefparse>=") for requirement in settings["dependencies"])
    assert list(settings["entry-points"]) == ["briefparse"]


def test_alone_beside_briefparse_it_is_listed_and_converts(
    built: Path, project: Path, wheel: Path, example: Path, tmp_path: Path
) -> None:
    programs = fresh_environment(tmp_path / "env", wheel, built)
    listing = run(programs / "briefparse", "plugins", cwd=tmp_path).stdout
    assert project.name in listing
    assert "not in use" not in listing
    convert_to_all(programs, example, tmp_path / "out")
