"""The oldest versions that the metadata allows: of briefparse and of our own plugins, together.

All other tests run with what pip installs, which is the newest. Nothing else would notice that we use what an older
version does not have yet.
"""

from __future__ import annotations

import sys
import tomllib
from typing import TYPE_CHECKING

import pytest

from environments import PLUGINS, ROOT, convert_to_all, fresh_environment, run

if TYPE_CHECKING:
    from pathlib import Path

OLDEST_PYTHON = (3, 11)
ODD_FILES = """
import briefparse
assert briefparse.parse(b"\\x8c\\xc6").source.text
words = "国新办举行新闻发布会，请介绍情况。\\n路透社记者：\\n请问有何考虑？\\n" * 20
text = briefparse.parse((words + "国").encode("gb18030")[:-1]).source.text
assert text.startswith(words), text[:80]
title = briefparse.parse(b"<title>&#xD83D; Tides</title><p>A: B.").title
assert title == "\\ufffd Tides", ascii(title)
"""
"""What older versions of chardet and lxml than these fail at."""


def oldest(project: Path) -> list[str]:
    """Return what a project needs, each at the oldest version that it allows."""
    settings = tomllib.loads((project / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    others = [line for line in settings["dependencies"] if not line.startswith("briefparse")]
    assert all(line.count(">=") == 1 for line in others), others
    return [line.replace(">=", "==") for line in others]


@pytest.mark.slow
@pytest.mark.skipif(
    sys.version_info[:2] != OLDEST_PYTHON, reason="the oldest versions have wheels for the oldest Python alone"
)
def test_with_the_oldest_versions_every_format_is_written_and_comes_back(
    wheel: Path, example: Path, tmp_path: Path
) -> None:
    needed = sorted({line for project in (ROOT, *PLUGINS) for line in oldest(project)})
    programs = fresh_environment(tmp_path / "env", wheel, *PLUGINS, *needed)
    out = tmp_path / "out"
    convert_to_all(programs, example, out)
    run(programs / "python", "-c", ODD_FILES, cwd=tmp_path)
    for name in ("xml", "docx", "md", "json"):
        run(programs / "briefparse", "diff", example, out / f"{example.stem}.{name}", cwd=tmp_path)
