"""A registry with a plugin that makes trouble, and a short way to build in this process."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import corpus_plugins
from briefparse import corpus
from briefparse.plugins.registry import Registry

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture(scope="session")
def trouble() -> Registry:
    return Registry.with_plugins(corpus_plugins)


@pytest.fixture
def build(tmp_path: Path, trouble: Registry) -> Callable[..., corpus.Built]:
    """Build what is named, or the folder `in`, into the folder `out`."""

    def call(*sources: str | Path, to: Any = "trouble", jobs: int = 0, **keywords: Any) -> corpus.Built:
        named = sources or (tmp_path / "in",)
        return corpus.build(named, tmp_path / "out", to, jobs=jobs, registry=trouble, **keywords)

    return call
