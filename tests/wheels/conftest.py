"""What the tests of wheels share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from environments import ROOT, build_wheel

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of briefparse itself."""
    return build_wheel(ROOT, tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="session")
def example() -> Path:
    """The transcript of the README."""
    return ROOT / "examples" / "scio-tidal-energy.txt"
