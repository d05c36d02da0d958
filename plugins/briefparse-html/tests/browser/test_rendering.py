"""What a reader sees, with the script and without."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from browsing import NARROW, WIDE
from transcripts import arabic, chinese, everything, lighthouses

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefparse import Briefing

    from browsing import Browser


def test_title_and_turns_are_shown_and_nothing_is_complained_of(browser: Browser) -> None:
    browser.open(lighthouses())
    assert browser.text("h1") == "SCIO briefing on the lighthouses of Lanhai"
    assert browser.shown_turns() == list(range(1, 10))
    assert browser.text("#u2 h4") == "Gu Wen"
    assert "forty-one lighthouses" in browser.text("#u2")
    assert browser.complaints() == []


def test_people_have_their_colours_on_lanes_and_turns(browser: Browser) -> None:
    browser.open(lighthouses())
    colour = "return getComputedStyle(document.querySelector(arguments[0]))[arguments[1]]"
    of_turn = [browser.run(colour, f"#u{n}", "borderInlineStartColor") for n in (2, 5, 6)]
    assert of_turn[0] == of_turn[1] != of_turn[2]
    assert browser.run(colour, ".voice.c1 rect", "fill") == of_turn[0]
    assert browser.run(colour, ".voice.c2 rect", "fill") == of_turn[2]


def test_the_bars_are_as_wide_as_their_turns_are_long(browser: Browser) -> None:
    briefing = lighthouses()
    browser.open(briefing)
    lane = browser.one(".lane").rect["width"]
    for turn in briefing.turns:
        bar = browser.one(f'.lane a[href="#u{turn.n}"] rect').rect["width"]
        assert bar == pytest.approx(lane * turn.word_count / briefing.word_count, abs=1)


def test_a_bar_leads_to_its_turn(browser: Browser) -> None:
    browser.open(lighthouses())
    browser.run("document.querySelector('.people').scrollIntoView()")
    browser.one('.lane a[href="#u7"] rect').click()
    assert browser.run("return document.querySelector(':target').id") == "u7"


@pytest.mark.parametrize("size", [WIDE, NARROW, (320, 640)])
@pytest.mark.parametrize("made", [lighthouses, everything, chinese, arabic])
def test_nothing_is_wider_than_the_window(
    browser: Browser, made: Callable[[], Briefing], size: tuple[int, int]
) -> None:
    browser.look(size)
    browser.open(made())
    assert browser.run("return document.documentElement.scrollWidth") <= size[0]
    too_wide = """return [...document.querySelectorAll("main *, .controls > *")].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width && (box.right > innerWidth + 1 || box.left < -1) && !element.closest(".unseen");
    }).map((element) => element.outerHTML.slice(0, 80))"""
    assert browser.run(too_wide) == []


def test_without_scripts_all_is_read_and_no_control_is_shown(browser: Browser) -> None:
    browser.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    browser.open(lighthouses())
    assert browser.shown_turns() == list(range(1, 10))
    assert browser.one("#source-text").is_displayed()
    assert not browser.one("#controls").is_displayed()
    assert browser.all(".copy") == []


def test_right_to_left_text_runs_so_and_its_bar_is_on_the_right(browser: Browser) -> None:
    browser.open(arabic())
    style = "return getComputedStyle(document.querySelector(arguments[0]))[arguments[1]]"
    assert browser.run(style, "h1", "direction") == "rtl"
    assert browser.run(style, "#u1", "borderRightStyle") == "solid"
    assert browser.run(style, "#u1", "borderLeftStyle") == "none"
    assert browser.run(style, "#u1 .paragraph", "direction") == "rtl"
    assert browser.run(style, "#u2", "borderLeftStyle") == "double"
    assert browser.run(style, "#u2 .paragraph", "direction") == "ltr"
    assert browser.one("#u1 .paragraph").get_attribute("lang") == "ar"
    assert browser.one("#u1 h4").location["x"] > browser.one("#u1 .facts").location["x"]


def test_each_text_says_its_language(browser: Browser) -> None:
    browser.open(chinese())
    said = browser.all("#u1 .paragraph")
    assert [paragraph.get_attribute("lang") for paragraph in said] == ["zh-Hans", ""]
    assert browser.one("h1").get_attribute("lang") == "zh-Hans"
    assert browser.one("html").get_attribute("lang") == "en"
    font = "return getComputedStyle(document.querySelector(arguments[0])).fontFamily"
    assert browser.run(font, "#u1 .paragraph").startswith("system-ui")
    assert not browser.run(font, "#u1 .paragraph:not(:lang(zh))").startswith("system-ui")


def test_marks_and_milestones_are_seen(browser: Browser) -> None:
    browser.open(everything())
    assert browser.text("#u2 .stage") == "(Laughter.)"
    assert browser.text("#u2 .remark") == "[corrected: 13]"
    assert browser.text("#u2 .page-break").split() == ["page", "2", "-", "2", "-"]
    assert browser.text("#u2 .note").startswith("stage direction")
    assert browser.text(".unclassified .passage") == "~ ~ ~"
