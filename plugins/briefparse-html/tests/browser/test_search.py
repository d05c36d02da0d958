"""Search in the page: a count, from match to match, by mouse and by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from briefparse import Briefing, TurnKind
from selenium.webdriver.common.keys import Keys

from transcripts import ODA, arabic, chinese, everything, lighthouses, said

if TYPE_CHECKING:
    from collections.abc import Callable

    from browsing import Browser

HIGHLIGHTED = "return [...CSS.highlights.get(arguments[0])].map(String)"


def test_matches_are_counted_and_highlighted(browser: Browser) -> None:
    browser.open(lighthouses())
    browser.search("lighthouse")
    # Also in the front matter: the title, the roster.
    count = len(browser.run(HIGHLIGHTED, "hit"))
    assert browser.text("#hits") == f"1 of {count}"
    assert {match.lower() for match in browser.run(HIGHLIGHTED, "hit")} == {"lighthouse"}
    assert browser.run(HIGHLIGHTED, "here") == ["lighthouse"]
    assert browser.one(".here").get_attribute("id") == browser.one("#u2 .paragraph").get_attribute("id")


def test_the_buttons_go_from_match_to_match_and_round(browser: Browser) -> None:
    browser.open(lighthouses())
    browser.search("keepers")
    assert browser.text("#hits") == "1 of 2"
    browser.one("#next").click()
    assert browser.text("#hits") == "2 of 2"
    assert "Will the keepers stay?" in browser.text(".here")
    browser.one("#next").click()
    assert browser.text("#hits") == "1 of 2"
    browser.one("#previous").click()
    assert browser.text("#hits") == "2 of 2"


def test_the_keyboard_does_the_same(browser: Browser) -> None:
    browser.open(lighthouses())
    browser.search("keepers")
    browser.press(Keys.ENTER)
    assert browser.text("#hits") == "2 of 2"
    browser.press(Keys.SHIFT, Keys.ENTER)
    assert browser.text("#hits") == "1 of 2"
    browser.press(Keys.NULL, Keys.ESCAPE)
    assert browser.text("#hits") == ""
    assert browser.run(HIGHLIGHTED, "hit") == []
    assert browser.focused().get_attribute("id") == "query"


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("cafe of", "café of"),
        ("CAFÉ", "café"),
        ("  keepers   grind ", "keepers grind"),
        ("thirty of them", "Thirty of them"),
    ],
)
def test_case_accents_and_white_space_make_no_difference(browser: Browser, wanted: str, found: str) -> None:
    browser.open(lighthouses())
    browser.search(wanted)
    assert browser.run(HIGHLIGHTED, "hit") == [found]


def test_a_match_may_reach_over_a_mark(browser: Browser) -> None:
    browser.open(everything())
    browser.search("beside them. (laughter.) so")
    assert browser.run(HIGHLIGHTED, "here") == ["beside them. (Laughter.) So"]


@pytest.mark.parametrize(("made", "wanted"), [(chinese, "四十一座"), (arabic, "سيبقى الحراس")])
def test_other_scripts_are_found(browser: Browser, made: Callable[[], Briefing], wanted: str) -> None:
    browser.open(made())
    browser.search(wanted)
    assert browser.run(HIGHLIGHTED, "here") == [wanted]


@pytest.mark.parametrize("text", ["ﬁve ﬂags", "İzmir", "e\u0301\u0301x", "👩‍🚀 moon", "a \t\n b"])
def test_whatever_is_folded_the_whole_of_it_is_found(browser: Browser, text: str) -> None:
    briefing = Briefing(id="b", body=(said(1, None, ODA, TurnKind.ANSWER, f"so {text} so"),))
    browser.open(briefing)
    browser.run("document.getElementById('query').value = arguments[0]", text)
    browser.run("document.getElementById('query').dispatchEvent(new Event('input'))")
    browser.until("return document.getElementById('hits').textContent !== ''")
    assert browser.run(HIGHLIGHTED, "hit") == [text]


def test_no_match_is_said(browser: Browser) -> None:
    browser.open(lighthouses())
    browser.search("submarine")
    assert browser.text("#hits") == "no match"
    assert browser.one("#hits").get_attribute("role") == "status"
    assert not browser.one("#next").is_enabled()


def test_a_match_is_brought_into_view_below_the_bar(browser: Browser) -> None:
    browser.open(lighthouses())
    browser.search("small boat")
    bar = browser.one("#controls").rect
    inside = browser.run("const b = document.querySelector('.here').getBoundingClientRect(); return [b.top, b.bottom]")
    assert bar["height"] <= inside[0] < inside[1] <= 900


def test_what_a_filter_hides_is_not_found(browser: Browser) -> None:
    browser.open(lighthouses())
    browser.search("keepers")
    assert browser.text("#hits") == "1 of 2"
    browser.choose("Harbour Evening News")
    assert browser.text("#hits") == "1 of 1"
    assert "Will the keepers stay?" in browser.text(".here")
