"""What several tests use."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# A slow machine is no fault of what is tested.
settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")

SEED = "000_e9f77bf798b4361d.txt"


@pytest.fixture(scope="session")
def seed_path() -> Path:
    """The real transcript that briefparse was asked for; it lies beside a checkout and is no part of it."""
    for folder in Path(__file__).parents:
        path = folder / "shared" / "seeds" / SEED
        if path.is_file():
            return path
    pytest.skip(f"the transcript `shared/seeds/{SEED}` is not there")
