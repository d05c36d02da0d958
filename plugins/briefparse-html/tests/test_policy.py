"""The Content-Security-Policy allows the page's own style and script, and nothing else."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from html import unescape
from html.parser import HTMLParser

import briefparse
import pytest

from transcripts import everything, hostile, lighthouses


class Elements(HTMLParser):
    """Every start tag of a page, with its attributes."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


def directives(page: str) -> dict[str, str]:
    (content,) = re.findall(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">', page)
    return dict(directive.split(" ", 1) for directive in unescape(content).split("; "))


def checksum(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


@pytest.fixture(params=[lighthouses, everything, hostile], ids=lambda made: made.__name__)
def page(request: pytest.FixtureRequest) -> str:
    return briefparse.export(request.param(), "html").decode()


def test_the_policy_names_the_checksums_and_forbids_the_rest(page: str) -> None:
    (style,) = re.findall(r"<style>(.*?)</style>", page, re.DOTALL)
    (script,) = re.findall(r"<script>(.*?)</script>", page, re.DOTALL)
    assert directives(page) == {
        "default-src": "'none'",
        "style-src": checksum(style),
        "script-src": checksum(script),
        "base-uri": "'none'",
        "form-action": "'none'",
        "require-trusted-types-for": "'script'",
        "trusted-types": "'none'",
    }


def test_the_policy_stands_before_anything_that_it_governs(page: str) -> None:
    assert page.index("Content-Security-Policy") < page.index("<title>") < page.index("<style>")


def test_there_are_no_handlers_styles_or_addresses_in_attributes(page: str) -> None:
    elements = Elements(page).found
    assert len(elements) > 100
    for tag, attributes in elements:
        assert tag not in {"img", "iframe", "object", "embed", "link", "base", "form", "audio", "video", "use"}
        assert not [
            name for name in attributes if name.startswith("on") or name in {"style", "src", "srcset", "action"}
        ]
        href = attributes.get("href")
        assert href is None or re.fullmatch(r"#[a-z]+(-?\d+)?", href), (tag, href)


def test_there_are_two_scripts_one_of_them_data(page: str) -> None:
    scripts = [attributes for tag, attributes in Elements(page).found if tag == "script"]
    assert scripts == [{"type": "application/json", "id": "data"}, {}]


def test_without_its_script_a_page_may_run_none() -> None:
    page = briefparse.export(lighthouses(), "html", script=False).decode()
    assert directives(page)["script-src"] == "'none'"
    assert not [tag for tag, _ in Elements(page).found if tag in {"script", "button", "input", "select"}]


def test_our_own_files_cannot_end_their_elements() -> None:
    from briefparse_html.parts import script_text, style_text

    assert "</" not in style_text()
    assert not re.search(r"<[/!]|eval\(|innerHTML|insertAdjacentHTML|document\.write|\.style\b", script_text())
    assert not re.search(r"url\(|@import|https?:", style_text() + script_text())
