"""What a page says of itself: its title, and the `meta` elements that tell date and source."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

# In lower case. Those without a prefix or dot are of Chinese government pages, which a standard requires.
_TOLD: Final = frozenset(
    "title og:title og:url og:site_name author description date dc.title dc.date dc.date.issued dcterms.date"
    " dcterms.created dcterms.issued article:published_time article:modified_time pubdate publishdate publish_date"
    " articletitle contentsource url sitename".split()
)


class Head:
    """Collects pairs of name and value; of one name the first counts. Lives for the reading of one page."""

    def __init__(self) -> None:
        self._title: list[str] = []
        self._titles = 0
        self._pairs: dict[str, str] = {}

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Take note of an element that begins."""
        if tag == "title":
            self._titles += 1
        elif tag == "meta":
            name = (attributes.get("name") or attributes.get("property") or "").strip().lower()
            if name in _TOLD:
                self._note(name, attributes.get("content") or "")
        elif tag == "link" and attributes.get("rel", "").lower() == "canonical":
            self._note("canonical", attributes.get("href", ""))
        elif tag == "html":
            self._note("language", attributes.get("lang") or attributes.get("xml:lang") or "")

    def title(self, words: str) -> None:
        """Take words of the title; those of a second one are left."""
        if self._titles == 1:
            self._title.append(words)

    def metadata(self) -> tuple[tuple[str, str], ...]:
        """Return the pairs, the title first."""
        title = " ".join("".join(self._title).split())
        return (
            *((("title", title),) if title else ()),
            *((n, v) for n, v in self._pairs.items() if n != "title" or not title),
        )

    def _note(self, name: str, value: str) -> None:
        value = " ".join(value.split())
        if value:
            self._pairs.setdefault(name, value)
