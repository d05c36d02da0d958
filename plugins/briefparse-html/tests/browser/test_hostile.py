"""Nothing that a transcript holds is run, and nothing is asked of any network."""

from __future__ import annotations

import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

import briefparse
import pytest

from transcripts import ATTACKS, hostile, lighthouses

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from browsing import Browser


def use_everything(browser: Browser) -> None:
    """Press, type and point at what there is."""
    browser.search("window.pwned")
    browser.one("#next").click()
    browser.one("#filter summary").click()
    browser.all("#filter input")[0].click()
    browser.one("#filter summary").click()
    browser.one("#all").click()
    browser.one("#compare").click()
    browser.run("for (const p of document.querySelectorAll('.passage')) { p.focus(); p.click(); }")
    browser.run("for (const s of document.querySelectorAll('[data-p]')) { s.click(); }")
    press = "a.dispatchEvent(new MouseEvent('click', {bubbles: true}))"
    browser.run(f"for (const a of document.querySelectorAll('.split a')) {press};")


def test_no_script_of_a_transcript_runs(browser: Browser) -> None:
    browser.open(hostile())
    use_everything(browser)
    assert browser.run("return window.pwned") is None
    assert browser.complaints() == [], "nothing even tried"


def test_attacks_are_read_as_they_are_written(browser: Browser) -> None:
    browser.open(hostile())
    for n, attack in enumerate(ATTACKS, 1):
        shown = browser.run("return document.querySelector(arguments[0]).textContent", f"#u{n} .paragraph")
        visible = "".join(character if character.isprintable() else "\ufffd" for character in attack)
        if "\u202e" in attack or "\u2028" in attack:
            visible = attack
        assert shown == visible
    assert len(browser.all("script")) == 2
    assert browser.all("main img, main iframe, main script, main b") == []


def test_a_change_of_direction_ends_with_its_text(browser: Browser) -> None:
    browser.open(hostile())
    outside = """return [...document.querySelectorAll("body *")].filter((element) =>
      [...element.childNodes].some((node) =>
        node.nodeType === Node.TEXT_NODE && /[\\u202a-\\u202e\\u2066-\\u2069]/u.test(node.data))
      && !/isolate|plaintext/u.test(getComputedStyle(element).unicodeBidi)
      && element.closest("bdi, [dir=auto]") === null
      && !element.matches("style, script, title")).map((element) => element.outerHTML.slice(0, 80))"""
    assert browser.run(outside) == []


def test_the_policy_stops_a_script_that_got_in_all_the_same(browser: Browser) -> None:
    browser.open(lighthouses())
    path = browser.folder / "page.html"
    page = path.read_text(encoding="utf-8")
    attack = "<script>window.pwned = 1</script><img src='x' onerror='window.pwned = 1'><p style='color: red'>x</p>"
    path.write_text(page.replace("<main", f"{attack}<main", 1), encoding="utf-8")
    browser.driver.get(path.as_uri() + "?again")
    assert browser.run("return window.pwned") is None
    stopped = {violation.split(" ")[0] for violation in browser.run("return window.violations")}
    assert stopped == {"script-src-elem", "script-src-attr", "img-src", "style-src-attr"}
    with pytest.raises(Exception, match="TrustedHTML"):
        browser.run("document.body.innerHTML = '<b>no</b>'")


def test_a_page_asks_for_nothing_but_itself(browser: Browser) -> None:
    browser.open(hostile())
    use_everything(browser)
    assert {url.partition("#")[0] for url in browser.requests()} == {browser.driver.current_url.partition("#")[0]}


@pytest.fixture
def served(tmp_path: Path) -> Iterator[tuple[str, list[str]]]:
    """The address of a server for a folder, and the paths that it is asked for."""
    asked: list[str] = []

    class Handler(SimpleHTTPRequestHandler):
        def log_message(self, _: str, *arguments: object) -> None:
            asked.append(str(arguments[0]))

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=tmp_path))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}", asked
    server.shutdown()
    server.server_close()


def test_a_server_is_asked_for_the_page_alone(browser: Browser, served: tuple[str, list[str]], tmp_path: Path) -> None:
    address, asked = served
    briefparse.export_file(lighthouses(), tmp_path / "page.html")
    browser.driver.get(f"{address}/page.html")
    browser.search("lens")
    assert asked == ["GET /page.html HTTP/1.1"]
