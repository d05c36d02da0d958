"""By keyboard alone, and as a screen reader is told."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from selenium.webdriver.common.keys import Keys

from transcripts import lighthouses

if TYPE_CHECKING:
    from browsing import Browser


def test_the_first_stop_skips_to_the_transcript(browser: Browser) -> None:
    browser.open(lighthouses())
    browser.press(Keys.TAB)
    assert browser.focused().text == "Skip to the transcript"
    assert browser.focused().rect["y"] >= 0
    browser.press(Keys.ENTER)
    assert browser.focused().get_attribute("id") == "transcript"
    browser.press(Keys.TAB)
    assert browser.focused().get_attribute("class") == "permalink"


def test_every_stop_is_seen(browser: Browser) -> None:
    browser.open(lighthouses())
    browser.one("#compare").click()
    browser.run("document.activeElement.blur()")
    stops = []
    for _ in range(80):
        browser.press(Keys.TAB)
        stop = browser.run(
            """const element = document.activeElement;
            if (element === document.body) return null;
            const style = getComputedStyle(element);
            const box = element.getBoundingClientRect();
            const bar = element.closest(".controls, .skip") ? 0 : document.getElementById("controls").offsetHeight;
            return [element.outerHTML.slice(0, 60), style.outlineStyle, parseFloat(style.outlineWidth),
                    box.top >= bar - 1 || box.height > innerHeight / 2, Number(style.opacity)];"""
        )
        if stop is None:
            break
        stops.append(stop)
    assert len(stops) > 25
    for name, style, width, in_view, opacity in stops:
        assert style != "none", name
        assert width >= 1, name
        assert in_view, name
        assert opacity == 1, name


def test_landmarks_and_headings(browser: Browser) -> None:
    browser.open(lighthouses())
    for landmark in ("header", "main", "aside", "nav[aria-label]", "[role=search][aria-label]"):
        assert len(browser.all(f"body > {landmark}, body > .split > {landmark}, main > {landmark}")) == 1, landmark
    levels = [int(heading.tag_name[1]) for heading in browser.all("h1, h2, h3, h4, h5")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_what_changes_is_told(browser: Browser) -> None:
    browser.open(lighthouses())
    assert {element.get_attribute("id") for element in browser.all("[role=status]")} == {
        "hits",
        "shown",
        "announcement",
    }
    browser.one("#compare").click()
    assert "source text is open" in browser.run("return document.getElementById('announcement').textContent")
