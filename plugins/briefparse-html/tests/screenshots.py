"""Takes the screenshots of the README: ``python tests/screenshots.py TRANSCRIPT docs``."""

from __future__ import annotations

import shutil
import sys
import tempfile
from base64 import b64decode
from pathlib import Path

import briefparse

from browsing import NARROW, Browser, start_chromium

WINDOW = (1180, 760)


def take(browser: Browser, target: Path) -> None:
    """Save what the window shows."""
    target.write_bytes(b64decode(browser.driver.execute_cdp_cmd("Page.captureScreenshot", {"format": "png"})["data"]))


def main(transcript: str, folder: str) -> None:
    """Take the three screenshots of a transcript."""
    briefing = briefparse.parse_file(transcript)
    with tempfile.TemporaryDirectory() as temporary:
        driver = start_chromium(
            shutil.which("chromium") or "", shutil.which("chromedriver") or "", Path(temporary, "profile")
        )
        browser = Browser(driver, Path(temporary))
        browser.look(WINDOW)
        browser.open(briefing)
        take(browser, Path(folder, "light.png"))
        browser.look(WINDOW, dark=True)
        browser.open(briefing, "#u8")
        browser.one("#compare").click()
        browser.search("skipper")
        take(browser, Path(folder, "source-dark.png"))
        browser.look(NARROW)
        browser.open(briefing)
        browser.choose("Mr. Tao Wenbo")
        browser.one("#whole").click()
        browser.run("document.getElementById('filter').open = false; document.getElementById('x3').scrollIntoView()")
        take(browser, Path(folder, "narrow.png"))
        driver.quit()


if __name__ == "__main__":
    main(*sys.argv[1:])
