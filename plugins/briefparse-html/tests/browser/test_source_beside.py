"""The source beside the reading view: passages light up on both sides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from selenium.webdriver.common.keys import Keys

from browsing import NARROW
from transcripts import everything, lighthouses

if TYPE_CHECKING:
    from browsing import Browser

FROM = "#u6 .paragraph"
WORDS = "A lens costs as much as a small boat. The lighthouse keepers grind it themselves."


def opened(browser: Browser) -> None:
    browser.open(lighthouses())
    browser.one("#compare").click()


def test_the_source_opens_beside_and_closes(browser: Browser) -> None:
    browser.open(lighthouses())
    assert not browser.one("#source").is_displayed()
    browser.one("#compare").click()
    reading, source = browser.one("#reading").rect, browser.one("#source").rect
    assert reading["x"] + reading["width"] <= source["x"]
    assert browser.one("#compare").get_attribute("aria-pressed") == "true"
    browser.one("#compare").click()
    assert not browser.one("#source").is_displayed()


def test_the_timeline_keeps_its_width_beside_the_source(browser: Browser) -> None:
    opened(browser)
    assert browser.one(".lane").rect["width"] > 0.9 * browser.one("#reading").rect["width"] - 40


def test_a_passage_that_is_pointed_at_lights_up_in_the_source(browser: Browser) -> None:
    opened(browser)
    browser.run("document.querySelector('#u6').scrollIntoView({block: 'center'})")
    browser.hover(FROM)
    assert browser.lit("#source") == [WORDS]
    assert browser.lit("#reading") == [WORDS]
    browser.hover("#u5 .paragraph")
    assert browser.lit("#source") == ["Ms. He Lin knows the figure."]


def test_a_label_lights_up_its_whole_turn(browser: Browser) -> None:
    opened(browser)
    browser.run("document.querySelector('#u2').scrollIntoView({block: 'center'})")
    browser.hover("#u2 .label")
    assert browser.lit("#source") == ["Gu Wen:"]
    browser.hover("#u2 .kind")
    assert [words[:12] for words in browser.lit("#source")] == ["Gu Wen:", "There are fo", "The others w"]


def test_a_stretch_of_the_source_lights_up_its_passage_and_leads_to_it(browser: Browser) -> None:
    opened(browser)
    stretch = "[...document.querySelectorAll('[data-p]')].find((s) => s.textContent.startsWith('Every one'))"
    browser.run(f"{stretch}.scrollIntoView(); {stretch}.id = 'sought'")
    browser.hover("#sought")
    assert browser.lit("#reading") == ["Every one of them will stay."]
    browser.one("#sought").click()
    assert 0 < browser.run("return document.querySelector('#u8').getBoundingClientRect().top") < 900


def test_the_arrow_keys_go_from_passage_to_passage(browser: Browser) -> None:
    opened(browser)
    assert len(browser.all("#reading .passage[tabindex='0']")) == 1
    browser.run("document.querySelector(\"#reading .passage[tabindex='0']\").focus()")
    assert browser.lit("#source") == ["Su Ping:"]
    browser.press(Keys.ARROW_DOWN)
    assert browser.lit("#source")[0].startswith("Good afternoon.")
    assert browser.focused().get_attribute("tabindex") == "0"
    assert len(browser.all("#reading .passage[tabindex='0']")) == 1
    browser.press(Keys.ARROW_UP)
    assert browser.lit("#source") == ["Su Ping:"]
    browser.press(Keys.END)
    assert browser.lit("#source") == ["Su Ping, spokesperson of the Press Bureau"]
    browser.press(Keys.HOME)
    assert browser.lit("#source") == ["Su Ping:"]


def test_what_lights_up_is_scrolled_into_view_in_a_narrow_window(browser: Browser) -> None:
    browser.look(NARROW)
    opened(browser)
    browser.run("document.querySelector(arguments[0]).focus()", "#u8 .paragraph")
    pane = browser.run(
        "const b = document.getElementById('source-text').getBoundingClientRect(); return [b.top, b.bottom]"
    )
    place = browser.run(
        "const b = document.querySelector('#source .lit').getBoundingClientRect(); return [b.top, b.bottom]"
    )
    assert pane[0] <= place[0] < place[1] <= pane[1] <= NARROW[1]
    focused = browser.run("const b = document.activeElement.getBoundingClientRect(); return [b.top, b.bottom]")
    bar = browser.one("#controls").rect["height"]
    assert bar <= focused[0] < focused[1] <= pane[0], "what has the focus is not hidden by bar or pane"


def test_without_a_source_there_is_no_button(browser: Browser) -> None:
    browser.open(everything())
    assert browser.all("#compare") == []
    assert browser.all("#source") == []
    browser.open(lighthouses(), source=False)
    assert browser.all("#compare") == []
    assert browser.complaints() == []
