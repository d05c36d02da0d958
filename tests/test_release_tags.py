"""Which tag releases which project: `.ci/tagged`, which the workflow for releases asks."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PROJECTS = [ROOT / "pyproject.toml", *sorted(ROOT.glob("plugins/*/pyproject.toml"))]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="it is a script for bash")


def tagged(tag: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([ROOT / ".ci" / "tagged", tag], capture_output=True, text=True, check=False)


@pytest.mark.parametrize("path", PROJECTS, ids=lambda path: path.parent.name)
def test_every_project_has_its_tag(path: Path) -> None:
    project = tomllib.loads(path.read_text(encoding="utf-8"))["project"]
    name, version = project["name"], project["version"]
    prefix = "" if name == "briefparse" else f"{name}-"
    found = tagged(f"{prefix}v{version}")
    folder = path.parent.relative_to(ROOT).as_posix()
    assert (found.returncode, found.stdout) == (0, f"name={name}\nfolder={folder}\n")


@pytest.mark.parametrize(
    ("tag", "reason"),
    [
        ("v99.0.0", "99.0.0 is not the version of briefparse"),
        ("briefparse-pdf-v99.0.0.dev1", "99.0.0.dev1 is not the version of briefparse-pdf"),
        ("briefparse-nothing-v1.0.0", "there is no project briefparse-nothing"),
        ("briefparse-../../x-v1.0.0", "cannot be the name of a project"),
        ("main", "no tag of a release"),
    ],
)
def test_other_tags_release_nothing(tag: str, reason: str) -> None:
    found = tagged(tag)
    assert found.returncode == 1
    assert reason in found.stderr
    assert found.stdout == ""


def test_the_workflow_begins_for_all_of_them() -> None:
    workflow = (ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")
    assert 'tags: ["v[0-9]+.[0-9]+.[0-9]+*", "briefparse-*-v[0-9]+.[0-9]+.[0-9]+*"]' in workflow
    assert '.ci/tagged "$GITHUB_REF_NAME"' in workflow
