"""axe-core finds no violation, in light and dark, wide and narrow, with everything open."""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING, Any

import pytest

from browsing import NARROW, WIDE
from transcripts import arabic, chinese, everything, hostile, lighthouses

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefparse import Briefing

    from browsing import Browser

AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
RUN = """const done = arguments[0];
axe.run(document).then(done, (failure) => done({failure: String(failure)}));"""


def violations(browser: Browser) -> list[str]:
    browser.run(AXE)
    result: dict[str, Any] = browser.driver.execute_async_script(RUN)
    assert "failure" not in result, result
    assert len(result["passes"]) > 20
    return [
        f"{rule['id']}: {node['html'][:100]}: {node['failureSummary']}"
        for rule in result["violations"]
        for node in rule["nodes"]
    ]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
@pytest.mark.parametrize("made", [lighthouses, everything, chinese, arabic, hostile], ids=lambda made: made.__name__)
def test_no_violation(browser: Browser, made: Callable[[], Briefing], size: tuple[int, int], *, dark: bool) -> None:
    browser.look(size, dark=dark)
    browser.open(made())
    assert violations(browser) == []


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
def test_no_violation_with_everything_open(browser: Browser, size: tuple[int, int], *, dark: bool) -> None:
    browser.look(size, dark=dark)
    browser.open(lighthouses(), "#u7")
    browser.one("#compare").click()
    browser.search("keepers")
    browser.choose("He Lin")
    assert violations(browser) == []


def test_no_violation_without_script_or_source(browser: Browser) -> None:
    browser.open(lighthouses(), script=False, source=False)
    assert violations(browser) == []
