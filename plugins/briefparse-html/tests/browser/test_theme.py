"""Light and dark: by the system, by option, by choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from selenium.webdriver.support.select import Select

from browsing import WIDE
from transcripts import lighthouses

if TYPE_CHECKING:
    from browsing import Browser

GROUND = "return getComputedStyle(document.body).backgroundColor"
LIGHT, DARK = "rgb(251, 250, 247)", "rgb(21, 23, 27)"


@pytest.mark.parametrize(("dark", "theme", "ground"), [
    (False, "auto", LIGHT), (True, "auto", DARK), (True, "light", LIGHT), (False, "dark", DARK),
])  # fmt: skip
def test_the_system_and_the_option_decide(browser: Browser, theme: str, ground: str, *, dark: bool) -> None:
    browser.look(WIDE, dark=dark)
    browser.open(lighthouses(), theme=theme)
    assert browser.run(GROUND) == ground
    assert browser.one("#theme").get_attribute("value") == theme


@pytest.mark.parametrize("dark", [False, True])
def test_a_pressed_button_stays_readable_under_the_pointer(browser: Browser, *, dark: bool) -> None:
    browser.look(WIDE, dark=dark)
    browser.open(lighthouses())
    browser.one("#compare").click()
    colours = "const s = getComputedStyle(document.getElementById('compare')); return [s.color, s.backgroundColor]"
    ink = browser.run("return getComputedStyle(document.body).color")
    assert browser.run(colours) == [DARK if dark else LIGHT, ink]


def test_the_reader_decides_in_the_end(browser: Browser) -> None:
    browser.open(lighthouses())
    choice = Select(browser.one("#theme"))
    choice.select_by_value("dark")
    assert browser.run(GROUND) == DARK
    choice.select_by_value("light")
    assert browser.run(GROUND) == LIGHT
    browser.look(WIDE, dark=True)
    assert browser.run(GROUND) == LIGHT
    choice.select_by_value("auto")
    assert browser.run(GROUND) == DARK
