"""Links to turns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from transcripts import lighthouses

if TYPE_CHECKING:
    from browsing import Browser


def grant(browser: Browser, setting: str) -> None:
    for name in ("clipboard-write", "clipboard-read"):
        browser.driver.execute_cdp_cmd("Browser.setPermission", {"permission": {"name": name}, "setting": setting})


def test_a_link_to_a_turn_leads_there(browser: Browser) -> None:
    browser.open(lighthouses(), "#u7")
    assert browser.run("return document.querySelector(':target').id") == "u7"
    bar = browser.one("#controls").rect["height"]
    assert bar <= browser.run("return document.getElementById('u7').getBoundingClientRect().top") < 900


def test_every_turn_has_its_own_link(browser: Browser) -> None:
    briefing = lighthouses()
    browser.open(briefing)
    links = [(link.get_attribute("href") or "").partition("#")[2] for link in browser.all(".permalink")]
    assert links == [turn.id for turn in briefing.turns]


def test_a_link_is_copied(browser: Browser) -> None:
    browser.open(lighthouses())
    grant(browser, "granted")
    browser.one("#u7 .copy").click()
    browser.until("return document.getElementById('announcement').textContent !== ''")
    assert browser.run("return document.getElementById('announcement').textContent") == "The link to turn 7 is copied."
    copied = browser.driver.execute_async_script("navigator.clipboard.readText().then(arguments[0])")
    assert copied == browser.driver.current_url.split("#")[0] + "#u7"


def test_where_nothing_may_be_copied_the_address_bar_has_the_link(browser: Browser) -> None:
    browser.open(lighthouses())
    browser.run("navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'))")
    browser.one("#u7 .copy").click()
    browser.until("return location.hash === '#u7'")
    assert "address bar" in browser.run("return document.getElementById('announcement').textContent")


def test_a_link_to_a_turn_that_is_filtered_out_shows_it(browser: Browser) -> None:
    browser.open(lighthouses())
    browser.choose("He Lin")
    browser.run("location.hash = 'u2'")
    browser.until("return !document.getElementById('u2').hidden")
    assert len(browser.shown_turns()) == 9
