"""On paper: everything to be read, nothing to be pressed."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from browsing import WIDE
from transcripts import everything, lighthouses

if TYPE_CHECKING:
    from pathlib import Path

    from browsing import Browser


def printed(browser: Browser, tmp_path: Path) -> str:
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext (Debian: poppler-utils) is not there")
    browser.print_to(tmp_path / "page.pdf")
    result = subprocess.run(["pdftotext", "-layout", tmp_path / "page.pdf", "-"], capture_output=True, check=True)
    return " ".join(result.stdout.decode().split())


def test_all_that_was_said_is_printed_and_no_control(browser: Browser, tmp_path: Path) -> None:
    briefing = everything()
    browser.open(briefing)
    text = printed(browser, tmp_path)
    for words in (
        "THE CHAIR",
        "We begin.",
        "[corrected: 13]",
        "An answer without a label.",
        "~ ~ ~",
        "Share this page",
    ):
        assert words in text
    for control in ("Find", "Filter", "Colours", "Copy link", "Skip to"):
        assert control not in text


def test_the_source_is_printed_only_where_it_is_open(browser: Browser, tmp_path: Path) -> None:
    browser.open(lighthouses())
    assert "Source text" not in printed(browser, tmp_path)
    browser.one("#compare").click()
    text = printed(browser, tmp_path)
    assert "_ueditor_page_break_tag_ Su Ping: Please ask your questions." in text
    assert text.index("This brings our lighthouse briefing to its close.") < text.index("Source text")


def test_a_filter_is_told_on_paper(browser: Browser, tmp_path: Path) -> None:
    browser.open(lighthouses())
    browser.choose("He Lin")
    text = printed(browser, tmp_path)
    assert "1 of 9 turns: He Lin" in text
    assert "Show all" not in text
    assert "Every one of them will stay." not in text


def test_paper_is_light(browser: Browser) -> None:
    browser.look(WIDE, dark=True, media="print")
    browser.open(lighthouses(), theme="dark")
    style = "return getComputedStyle(document.body)[arguments[0]]"
    assert browser.run(style, "backgroundColor") == "rgb(255, 255, 255)"
    assert browser.run(style, "color") == "rgb(29, 29, 27)"


def test_a_doubt_is_printed_without_the_link_to_its_passage(browser: Browser, tmp_path: Path) -> None:
    browser.open(lighthouses())
    assert browser.all(".to-passage")
    text = printed(browser, tmp_path)
    assert "What is doubtful" in text
    assert "the passage" not in text
