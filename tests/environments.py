"""Wheels, and fresh environments to install them in."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PLUGINS = sorted(path.parent for path in (ROOT / "plugins").glob("*/pyproject.toml"))

_FORMATS = "import briefparse; print(*(e.name for e in briefparse.Registry.default().exporters))"


def run(*command: str | Path, cwd: Path, code: int = 0) -> subprocess.CompletedProcess[str]:
    """Run a command that must exit with ``code``, with no path of ours in its environment."""
    ours = {"PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV"}
    kept = {name: value for name, value in os.environ.items() if name not in ours} | {"COLUMNS": "200"}
    result = subprocess.run(command, cwd=cwd, env=kept, capture_output=True, text=True, encoding="utf-8", check=False)
    assert result.returncode == code, f"{command}\n{result.stdout}\n{result.stderr}"
    return result


def build_wheel(project: Path, target: Path) -> Path:
    """Build the wheel of a project, in an environment of its own, and return its path."""
    target.mkdir(parents=True, exist_ok=True)
    run(sys.executable, "-m", "build", "--wheel", "--outdir", target, project, cwd=target)
    (wheel,) = target.glob("*.whl")
    return wheel


def fresh_environment(folder: Path, *requirements: str | Path, python: str = sys.executable) -> Path:
    """Make an environment with nothing but the requirements, and return its folder of programs."""
    # Our own pip installs into it: to give each environment one of its own takes longer than the rest.
    run(python, "-m", "venv", "--without-pip", folder, cwd=folder.parent)
    programs = folder / ("Scripts" if os.name == "nt" else "bin")
    run(sys.executable, "-m", "pip", "--python", programs / "python", "install", "--quiet", *requirements, cwd=folder)
    return programs


def convert_to_all(programs: Path, source: Path, out: Path) -> None:
    """Convert a transcript with the briefparse of an environment to every format that it has, each to a file."""
    formats = run(programs / "python", "-c", _FORMATS, cwd=out.parent).stdout.split()
    run(programs / "briefparse", "convert", source, "-t", ",".join(formats), "--out-dir", out, cwd=out.parent)
    assert len(list(out.iterdir())) == len(formats)
