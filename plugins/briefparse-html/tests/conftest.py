"""A page as it is written, and a headless Chromium to look at it."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

import pytest

from browsing import Browser, start_chromium

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="session")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """One Chromium for all tests; each test opens its page anew."""
    program, helper = shutil.which("chromium"), shutil.which("chromedriver")
    if program is None or helper is None:
        pytest.skip("chromium and chromedriver (Debian: chromium, chromium-driver) are not there")
    driver = start_chromium(program, helper, tmp_path_factory.mktemp("profile"))
    yield Browser(driver, tmp_path_factory.mktemp("pages"))
    driver.quit()


@pytest.fixture
def browser(chromium: Browser) -> Browser:
    """The browser as it is at first: wide, light, with scripts."""
    chromium.reset()
    return chromium


@pytest.fixture
def elsewhere(tmp_path: Path) -> dict[str, str]:
    """An environment that differs in everything that must not matter."""
    return {
        **{name: value for name, value in os.environ.items() if name in {"PATH", "SYSTEMROOT"}},
        "PYTHONHASHSEED": "4711",
        "TZ": "Pacific/Kiritimati",
        "LC_ALL": "C",
        "HOME": str(tmp_path),
    }
