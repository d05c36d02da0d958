"""Counts the labels of White House transcripts, with regular expressions of its own and without briefparse.

It is deliberately simple: a paragraph that opens with ``Q`` or with words in
capitals and a colon begins a turn. What it finds is held against the parser.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_BLOCKS = frozenset(("p", "h1", "h2", "h3", "li", "td", "div"))
_QUESTION = re.compile(r"(?P<label>Q)(?:[ \t]+|[:.]\s*)(?=\S)")
_OFFICIAL = re.compile(r"(?P<label>(?:[A-Z][A-Z.'’\-]*[:.]? ){0,6}[A-Z][A-Z0-9.'’\-]+)\s*:(?=\s|$)")
_BREAK = "\x01"
_LABEL_AHEAD = r"(?=Q\s|[A-Z][A-Z.’' \-]+:)"


def labels_of(path: Path) -> list[str]:
    """Return the labels of a transcript, in order."""
    text = path.read_text("utf-8")
    paragraphs = _html(text) if path.suffix == ".html" else _markdown(text)
    found = (_QUESTION.match(paragraph) or _OFFICIAL.match(paragraph) for paragraph in paragraphs)
    return [match["label"] for match in found if match]


def _markdown(text: str) -> list[str]:
    """Divide at blank lines, and at hard breaks before a label; the front matter in YAML is no speech."""
    body = text.split("\n---", 1)[1] if text.startswith("---\n") else text
    body = re.sub(r" {2,}\n" + _LABEL_AHEAD, "\n\n", body.replace("\xa0", " "))
    return [_fold(part).lstrip("*_") for part in re.split(r"\n[ \t]*\n", body) if part.strip()]


def _html(text: str) -> list[str]:
    """Divide at blocks, at two breaks, and at one break before a label."""
    collector = _Collector()
    collector.feed(text)
    collector.flush()
    return collector.paragraphs


class _Collector(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.paragraphs: list[str] = []
        self._text = ""

    def handle_starttag(self, tag: str, attrs: object) -> None:
        del attrs
        if tag in _BLOCKS:
            self.flush()
        elif tag == "br":
            self._text += _BREAK

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS:
            self.flush()

    def handle_data(self, data: str) -> None:
        self._text += data

    def flush(self) -> None:
        parts = re.split(rf"{_BREAK}\s*{_BREAK}|{_BREAK}\s*{_LABEL_AHEAD}", self._text)
        self.paragraphs += [_fold(part.replace(_BREAK, " ")) for part in parts if part.strip(f"{_BREAK} \n\t")]
        self._text = ""


def _fold(text: str) -> str:
    return " ".join(text.split())
