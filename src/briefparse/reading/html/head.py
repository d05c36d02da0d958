"""What a page says of itself: `title`, `meta`, `time` and JSON-LD, which tell title, dates and source."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefparse.reading.html.feeding import CONTROL
from briefparse.reading.html.jsonld import LONGEST, facts_in

if TYPE_CHECKING:
    from collections.abc import Mapping

# In lower case, the surest first. Those without a prefix or dot are of Chinese
# government pages, which a standard requires, and of statistics services.
_TITLES: Final = (
    "headline",
    "og:title",
    "articletitle",
    "dc.title",
    "dcterms.title",
    "twitter:title",
    "<title>",
    "title",
)
_PUBLISHED: Final = (
    "published article:published_time datepublished dc.date.issued dcterms.issued dcterms.date dc.date dcterms.created"
    " pubdate publishdate publish_date publish-date parsely-pub-date sailthru.date citation_publication_date date"
    " <time>"
).split()
_SITES: Final = ("og:site_name", "site", "sitename", "application-name")
_OTHERS: Final = frozenset(
    "og:url og:site_name author description article:modified_time contentsource url sitename".split()
)
_KEPT: Final = _OTHERS.union(_TITLES, _PUBLISHED, _SITES)

_MOST: Final = 10_000  # characters of one value
_DAY: Final = re.compile(r"(?<!\d)((?:19|20)\d\d)([-/.]?)(0?[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01]|[1-9])(?!\d)")


class Head:
    """Collects pairs of name and value; of one name the first counts. Lives for the reading of one page."""

    def __init__(self) -> None:
        self._pairs: dict[str, str] = {}
        self._words: list[str] = []
        self._size = 0
        self._headed = False

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Take note of an element that begins."""
        if tag == "meta":
            name = attributes.get("name") or attributes.get("property") or attributes.get("itemprop") or ""
            self.note(name.strip().lower(), attributes.get("content") or "")
        elif tag == "link" and attributes.get("rel", "").lower() == "canonical":
            self._keep("canonical", attributes.get("href", ""))
        elif tag == "html":
            self._keep("language", attributes.get("lang") or attributes.get("xml:lang") or "")
        elif tag == "h1":
            self._headed = True
        elif tag == "time" and (self._headed or "pubdate" in attributes):  # those above may be of other pages
            self.note("<time>", attributes.get("datetime", ""))

    def collects(self, tag: str, attributes: Mapping[str, str]) -> bool:
        """Say whether the words of an element are for the head: those of the title, and of JSON-LD."""
        return tag == "title" or (
            tag == "script" and attributes.get("type", "").strip().lower() == "application/ld+json"
        )

    def write(self, words: str) -> None:
        """Take words of an element that is collected."""
        self._size += len(words)
        if self._size <= LONGEST:
            self._words.append(words)

    def finish(self, tag: str) -> None:
        """Take the end of an element that was collected; of one that is too long nothing is kept."""
        words = "".join(self._words) if self._size <= LONGEST else ""
        self._words, self._size = [], 0
        if tag == "title":
            self.note("<title>", words)
            return
        for name, value in facts_in(words):
            if name == "date":
                self._keep("date of event", value)
            else:
                self.note(name, value)

    def note(self, name: str, value: str) -> None:
        """Keep a pair if its name is one that tells something."""
        if name in _KEPT:
            self._keep(name, value)

    def _keep(self, name: str, value: str) -> None:
        value = CONTROL.sub("\ufffd", " ".join(value[:_MOST].split()))
        if value:
            self._pairs.setdefault(name, value)

    @property
    def titles(self) -> tuple[str, ...]:
        """What the page says its title is, the surest first."""
        return tuple(self._pairs[name] for name in _TITLES if name in self._pairs)

    @property
    def site(self) -> str:
        """The name of the site, or ""."""
        return next((self._pairs[name] for name in _SITES if name in self._pairs), "")

    def metadata(self, title: str, published: str) -> tuple[tuple[str, str], ...]:
        """Return the pairs that a document has.

        Args:
            title: The title without the name of the site, or "".
            published: What the text says of when it was published, or ""; the head counts before it.
        """
        day = next((self._pairs[name] for name in _PUBLISHED if name in self._pairs), published)
        told = (("title", title), ("date", self._pairs.get("date of event", "")), ("published", day))
        return (
            *((name, value if name == "title" else _day(value)) for name, value in told if value),
            *((name, value) for name, value in self._pairs.items() if name in {*_OTHERS, "language", "canonical"}),
        )


def _day(value: str) -> str:
    """Return the day in a value as ISO 8601 writes it; the value itself where there is none."""
    found = _DAY.search(value)
    return f"{found[1]}-{int(found[3]):02}-{int(found[4]):02}" if found else value
