"""The wheel, installed in fresh environments on every Python that is here."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from lxml import etree

from environments import ROOT, fresh_environment, run

MINORS = (11, 12, 13, 14)


def interpreter(minor: int) -> str | None:
    """Return the path of a Python 3.minor that can make environments, or None."""
    if sys.version_info[:2] == (3, minor):
        return sys.executable
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    candidates = [shutil.which(f"python3.{minor}"), *sorted(map(str, pyenv.glob(f"3.{minor}.*/bin/python")))]
    question = f"import sys, venv; raise SystemExit(sys.version_info[:2] != (3, {minor}))"
    for candidate in candidates:
        # A shim of pyenv is there for versions that are not.
        if candidate and not subprocess.run([candidate, "-c", question], capture_output=True, check=False).returncode:
            return candidate
    return None


@pytest.mark.slow
@pytest.mark.parametrize("minor", MINORS)
def test_the_installed_wheel_converts_the_example(minor: int, wheel: Path, example: Path, tmp_path: Path) -> None:
    python = interpreter(minor)
    if python is None:
        pytest.skip(f"there is no Python 3.{minor} on this machine")
    programs = fresh_environment(tmp_path / "env", wheel, python=python)
    run(programs / "briefparse", "convert", example, "-t", "tei", "-t", "docx", "-t", "markdown", "--out-dir", "out",
        cwd=tmp_path)  # fmt: skip
    written = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert written == ["scio-tidal-energy.docx", "scio-tidal-energy.md", "scio-tidal-energy.xml"]
    tei = etree.parse(tmp_path / "out" / "scio-tidal-energy.xml")
    assert len(tei.findall(".//{http://www.tei-c.org/ns/1.0}u")) == 23
    run(programs / "briefparse", "check", "--tei", tmp_path / "out" / "scio-tidal-energy.xml", cwd=tmp_path)
    assert zipfile.ZipFile(tmp_path / "out" / "scio-tidal-energy.docx").testzip() is None
    assert "fictional example" in (tmp_path / "out" / "scio-tidal-energy.md").read_text(encoding="utf-8")


def test_the_wheel_is_typed_licensed_and_holds_no_tests(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert "briefparse/py.typed" in names
    assert any(name.endswith("licenses/LICENSE") for name in names)
    foreign = [name for name in names if not name.startswith(("briefparse/", "briefparse-"))]
    assert foreign == []


def test_every_module_is_in_the_wheel(wheel: Path) -> None:
    source = ROOT / "src"
    ours = {
        path.relative_to(source).as_posix()
        for path in (source / "briefparse").rglob("*")
        if path.is_file() and not any(part.startswith((".", "__pycache__")) for part in path.parts)
    }
    assert ours <= set(zipfile.ZipFile(wheel).namelist())


@pytest.mark.slow
def test_the_first_command_of_the_readme_does_all_the_setting_up(tmp_path: Path) -> None:
    (command,) = re.findall(r"(?m)^python3 .* convert .*$", (ROOT / "README.md").read_text(encoding="utf-8"))
    checkout = tmp_path / "checkout"
    ours = shutil.ignore_patterns("__pycache__", "*.egg-info")
    for folder in ("src", "examples"):
        shutil.copytree(ROOT / folder, checkout / folder, ignore=ours)
    for file in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / file, checkout)
    run("bash", "-euc", command, cwd=checkout)
    assert len(list((checkout / "out").iterdir())) == 3
