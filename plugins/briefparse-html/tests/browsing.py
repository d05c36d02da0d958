"""What the tests do with a browser, in their own words."""

from __future__ import annotations

import json
from base64 import b64decode
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import briefparse
from selenium import webdriver
from selenium.webdriver import ActionChains
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.support.wait import WebDriverWait

if TYPE_CHECKING:
    from briefparse import Briefing
    from selenium.webdriver.remote.webelement import WebElement

WIDE, NARROW = (1280, 900), (390, 844)
_ARGUMENTS = (
    *("--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"),
    *("--disable-component-update", "--disable-sync", "--hide-scrollbars", "--force-device-scale-factor=1"),
)
# Runs before anything of the page does.
_WATCH = """
window.violations = [];
document.addEventListener("securitypolicyviolation", (event) =>
  window.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`));
"""


def start_chromium(chromium: str, chromedriver: str, profile: Path) -> webdriver.Chrome:
    options = webdriver.ChromeOptions()
    options.binary_location = chromium
    for argument in (*_ARGUMENTS, f"--user-data-dir={profile}"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service(chromedriver))
    driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": _WATCH})
    return driver


@attrs.frozen
class Browser:
    """A browser, and the folder of the pages that it opens."""

    driver: webdriver.Chrome
    folder: Path

    def reset(self) -> None:
        self.driver.get("about:blank")
        self.look(WIDE)
        self.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
        self.log("browser")
        self.log("performance")

    def look(self, size: tuple[int, int], *, dark: bool = False, media: str = "") -> None:
        width, height = size
        self.driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False},
        )
        features = [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": media, "features": features})

    def log(self, kind: str) -> list[dict[str, Any]]:
        """What Chromium has written to a log since this was last asked."""
        entries: list[dict[str, Any]] = self.driver.get_log(kind)  # type: ignore[no-untyped-call]  # selenium's own
        return entries

    def open(self, briefing: Briefing, fragment: str = "", **options: Any) -> None:
        path = self.folder / "page.html"
        briefparse.export_file(briefing, path, overwrite=True, **options)
        self.driver.get("about:blank")
        self.driver.get(path.as_uri() + fragment)

    def run(self, script: str, *arguments: object) -> Any:
        return self.driver.execute_script(script, *arguments)

    def one(self, selector: str) -> WebElement:
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def all(self, selector: str) -> list[WebElement]:
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def text(self, selector: str) -> str:
        return self.one(selector).text

    def press(self, *keys: str) -> None:
        ActionChains(self.driver).send_keys(*keys).perform()

    def hover(self, selector: str) -> None:
        ActionChains(self.driver).move_to_element(self.one(selector)).perform()

    def until(self, script: str) -> None:
        """Wait, at most five seconds, until ``script`` returns something true."""
        WebDriverWait(self.driver, 5, 0.02).until(lambda driver: driver.execute_script(script), script)

    def search(self, text: str) -> None:
        """Type into the search field, and wait for the count."""
        field = self.one("#query")
        field.clear()
        self.until("return document.getElementById('hits').textContent === ''")
        field.send_keys(text)
        self.until("return document.getElementById('hits').textContent !== ''")

    def choose(self, *names: str) -> None:
        """Tick voices in the menu of filters."""
        if not self.run("return document.getElementById('filter').open"):
            self.one("#filter summary").click()
        for label in self.all("#filter fieldset label"):
            if label.text in names:
                label.click()

    def shown_turns(self) -> list[int]:
        return [int((turn.get_attribute("id") or "")[1:]) for turn in self.all(".turn") if turn.is_displayed()]

    def lit(self, side: str) -> list[str]:
        return [element.text for element in self.all(f"{side} .lit")]

    def focused(self) -> WebElement:
        return self.driver.switch_to.active_element

    def complaints(self) -> list[str]:
        """What the console and the page's policy complained of."""
        console = [entry["message"] for entry in self.log("browser") if entry["level"] != "INFO"]
        violations: list[str] = self.run("return window.violations")
        return console + violations

    def requests(self) -> list[str]:
        """Every address that was asked for since the browser was reset."""
        messages = (json.loads(entry["message"])["message"] for entry in self.log("performance"))
        sent = [m["params"]["request"]["url"] for m in messages if m["method"] == "Network.requestWillBeSent"]
        return [url for url in sent if url != "about:blank"]

    def print_to(self, path: Path) -> None:
        data = self.driver.execute_cdp_cmd("Page.printToPDF", {"printBackground": False, "preferCSSPageSize": True})
        path.write_bytes(b64decode(data["data"]))
