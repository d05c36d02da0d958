"""Filters by speaker and outlet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from selenium.webdriver.common.keys import Keys

from browsing import NARROW
from transcripts import everything, lighthouses

if TYPE_CHECKING:
    from browsing import Browser


def test_a_speakers_turns_alone(browser: Browser) -> None:
    browser.open(lighthouses())
    browser.choose("Gu Wen")
    assert browser.shown_turns() == [2, 5, 8]
    assert browser.text("#shown") == "3 of 9 turns: Gu Wen"


def test_an_outlets_questions_and_their_exchanges(browser: Browser) -> None:
    browser.open(lighthouses())
    browser.choose("Reuters")
    assert browser.shown_turns() == [4]
    browser.one("#whole").click()
    assert browser.shown_turns() == [3, 4, 5, 6]
    assert [title.text for title in browser.all(".part > h3") if title.is_displayed()] == ["Exchange 1: Reuters"]


def test_several_voices_add_up(browser: Browser) -> None:
    browser.open(lighthouses())
    browser.choose("Reuters", "He Lin")
    assert browser.shown_turns() == [4, 6]


def test_a_journalist_and_the_outlet_find_the_same_turn(browser: Browser) -> None:
    browser.open(everything())
    browser.choose("Ash Dune")
    assert browser.shown_turns() == [5]
    browser.choose("Ash Dune", "Dune Gazette")
    assert browser.shown_turns() == [5]


def test_labels_that_name_nobody_can_be_chosen(browser: Browser) -> None:
    browser.open(everything())
    browser.choose("Q", "(no label)")
    assert browser.shown_turns() == [3, 4]


def test_show_all_takes_the_filter_back(browser: Browser) -> None:
    browser.open(lighthouses())
    browser.choose("He Lin")
    assert not browser.one(".page-break").is_displayed()
    browser.one("#all").click()
    assert len(browser.shown_turns()) == 9
    assert browser.one(".page-break").is_displayed()
    assert not browser.one("#all").is_displayed()
    assert browser.text("#shown") == ""
    assert browser.focused().tag_name == "summary"


def test_a_link_is_not_hidden_below_the_bar_of_a_narrow_window(browser: Browser) -> None:
    browser.look(NARROW)
    browser.open(lighthouses())
    browser.choose("Gu Wen", "He Lin", "Su Ping", "Reuters", "Harbour Evening News")
    browser.run("location.hash = 'u6'")
    browser.until("return document.getElementById('u6').getBoundingClientRect().top < 500")
    bar = browser.one("#controls").rect["height"]
    assert browser.run("return document.getElementById('u6').getBoundingClientRect().top") >= bar


def test_the_menu_works_by_keyboard(browser: Browser) -> None:
    browser.open(lighthouses())
    browser.run("document.querySelector('#filter summary').focus()")
    browser.press(Keys.ENTER)
    assert browser.run("return document.getElementById('filter').open")
    browser.press(Keys.TAB, Keys.SPACE)
    assert browser.shown_turns() == [2, 5, 8]
    browser.press(Keys.ESCAPE)
    assert not browser.run("return document.getElementById('filter').open")
    assert browser.focused().tag_name == "summary"


def test_a_press_elsewhere_closes_the_menu(browser: Browser) -> None:
    browser.open(lighthouses())
    browser.choose("He Lin")
    browser.one("h1").click()
    assert not browser.run("return document.getElementById('filter').open")


def test_nobody_who_says_nothing_can_be_chosen(browser: Browser) -> None:
    browser.open(everything())
    browser.one("#filter summary").click()
    assert "Nil Quay" not in browser.text("#filter")
