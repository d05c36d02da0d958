"""The recipes for Ray and Spark: run where these are installed, and Spark's everywhere with a stand-in."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

import briefparse

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "examples" / "scio-tidal-energy.txt"

STAND_IN = '''
"""As much of Spark as the recipe uses, in this process."""


class Parts:
    def __init__(self, parts):
        self.parts = parts

    def mapPartitionsWithIndex(self, function):
        return Parts([function(number, iter(part)) for number, part in enumerate(self.parts)])

    def collect(self):
        return [one for part in self.parts for one in part]


class SparkSession:
    @property
    def sparkContext(self):
        return self

    def parallelize(self, values, number):
        return Parts([values[n * len(values) // number : (n + 1) * len(values) // number] for n in range(number)])

    def getOrCreate(self):
        return self


SparkSession.builder = SparkSession()
'''


def recipe(name: str, folder: Path) -> Path:
    """Write a script of the page, with folders of ours, and five transcripts to build."""
    page = (ROOT / "docs" / "how-to" / "archives.md").read_text(encoding="utf-8")
    (text,) = re.findall(rf'(?ms)^```python title="{name}"\n(.*?)^```', page)
    archive = folder / "archive" / "2031"
    archive.mkdir(parents=True)
    for n in range(5):
        (archive / f"{n}.txt").write_bytes(EXAMPLE.read_bytes())
    path = folder / name
    path.write_text(text.replace("/shared", str(folder)).replace("200)", "3)"), encoding="utf-8")
    return path


def run(script: Path, *folders: Path) -> str:
    source = Path(briefparse.__file__).parents[1]
    found = os.pathsep.join(str(folder) for folder in (*folders, source))
    environment = {**os.environ, "PYTHONPATH": found, "PYSPARK_PYTHON": sys.executable}
    return subprocess.run(
        [sys.executable, script], check=True, capture_output=True, text=True, env=environment, cwd=script.parent
    ).stdout


def check_spark(folder: Path, *folders: Path) -> None:
    script = recipe("build_on_spark.py", folder)
    assert run(script, *folders).splitlines()[-1] == "[(0, 1, 0, 0), (1, 2, 0, 0), (2, 2, 0, 0)]"
    assert run(script, *folders).splitlines()[-1] == "[(0, 0, 1, 0), (1, 0, 2, 0), (2, 0, 2, 0)]"
    assert len(list((folder / "parts").rglob("2031/*.xml"))) == 5


def test_the_recipe_for_spark_builds_parts_and_goes_on(tmp_path: Path) -> None:
    (tmp_path / "modules" / "pyspark").mkdir(parents=True)
    (tmp_path / "modules" / "pyspark" / "__init__.py").touch()
    (tmp_path / "modules" / "pyspark" / "sql.py").write_text(STAND_IN)
    check_spark(tmp_path, tmp_path / "modules")


@pytest.mark.slow
@pytest.mark.skipif(find_spec("pyspark") is None, reason="pyspark is not installed")
def test_the_recipe_for_spark_runs_on_spark(tmp_path: Path) -> None:
    check_spark(tmp_path)


@pytest.mark.slow
@pytest.mark.skipif(find_spec("ray") is None, reason="ray is not installed")
def test_the_recipe_for_ray_runs_on_ray(tmp_path: Path) -> None:
    assert "built=5, failed=0" in run(recipe("build_on_ray.py", tmp_path))
    assert len(list((tmp_path / "corpus" / "2031").glob("*.xml"))) == 5
