"""Readers and exporters are what their protocols ask for, to every type checker.

pyright takes a `ClassVar` only for a `ClassVar` of the protocol, and a property of the protocol for anything else; mypy
takes both for a property. So our own classes, and those that we show, set their class variables without a type.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from briefparse.plugins.registry import Registry
from briefparse.plugins.scaffold import Kind, new_plugin
from environments import ROOT

if TYPE_CHECKING:
    from pathlib import Path

ASKED = ("name", "extensions", "media_type", "summary")
WITH_A_TYPE = re.compile(rf"(?m)^ +(?:{'|'.join(ASKED)}): ClassVar")


def test_those_that_are_built_in() -> None:
    registry = Registry.builtin()
    for one in (*registry.readers, *registry.exporters):
        assert not set(ASKED) & set(type(one).__annotations__), repr(one)


@pytest.mark.parametrize("kind", [Kind.READER, Kind.EXPORTER])
def test_those_of_new_projects(tmp_path: Path, kind: Kind) -> None:
    for path in new_plugin("harbour", kind, tmp_path):
        assert WITH_A_TYPE.search(path.read_text(encoding="utf-8")) is None, path.name


def test_those_of_the_documentation_and_of_our_plugins() -> None:
    files = [*(ROOT / "docs").rglob("*.md"), *(ROOT / "plugins").glob("*/src/**/*.py"), ROOT / "README.md"]
    assert [path.name for path in files if WITH_A_TYPE.search(path.read_text(encoding="utf-8"))] == []
