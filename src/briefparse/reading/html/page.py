"""A page, read in one pass over its tags and words."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.errors import ReadError
from briefparse.reading.composing import Composed, Composer
from briefparse.reading.document import BlockHint
from briefparse.reading.html.elements import BLOCKS, FORM, HINTS, MARKS, PREFORMATTED, is_silent
from briefparse.reading.html.feeding import feed
from briefparse.reading.html.head import Head

if TYPE_CHECKING:
    from collections.abc import Mapping

_SPACE: Final = re.compile("[ \t\n\r\f]+")  # what HTML folds; a no-break space is none of it


@attrs.frozen
class Page:
    """The text of a page, and what it says of itself."""

    composed: Composed
    metadata: tuple[tuple[str, str], ...]


def read_page(text: str, name: str) -> Page:
    """Take the text out of a page.

    Args:
        text: The page, decoded.
        name: What to call it in errors.

    Raises:
        ReadError: lxml cannot make anything of it.
    """
    from lxml import etree  # noqa: PLC0415  (loaded when a page is read)

    try:
        walk = _walked(text, with_forms=False)
        if walk.in_forms > walk.outside:  # some servers put a form around the whole page
            walk = _walked(text, with_forms=True)
    except (etree.LxmlError, ValueError) as failure:
        raise ReadError(name, f"it is not HTML: {failure}") from failure
    return Page(walk.composer.finished(), walk.head.metadata())


def _walked(text: str, *, with_forms: bool) -> _Walk:
    walk = _Walk(with_forms=with_forms)
    feed(text, walk)
    walk.cut(breaks=2)
    return walk


@attrs.frozen
class _Place:
    """The block that words would belong to: what it is, where, and whether its lines are as written."""

    hint: BlockHint
    where: str
    preformatted: bool


class _Walk:
    """What lxml's parser tells about a page, in order; a tree would be cut off at 256 levels."""

    def __init__(self, *, with_forms: bool) -> None:
        self.composer = Composer()
        self.head = Head()
        self.in_forms = 0  # characters
        self.outside = 0
        self.depth = 0
        self.open: Counter[str] = Counter()
        self._with_forms = with_forms
        self._seen: Counter[str] = Counter()
        self._places = [_Place(BlockHint.PARAGRAPH, "(//body)[1]", preformatted=False)]
        self._silent_from = 0  # the depth of the element that silences; 0 for none
        self._silent_tag = ""

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        self.depth += 1
        self.open[tag] += 1
        if tag in BLOCKS:
            self._seen[tag] += 1
        if self._silent_from:
            return
        self.head.start(tag, attributes)
        if tag == "title" or (tag == FORM and not self._with_forms) or is_silent(tag, attributes):
            self._silent_from, self._silent_tag = self.depth, tag
            if tag in BLOCKS:
                self.cut(breaks=2)
        elif tag in MARKS:
            self.composer.begin(MARKS[tag])
        elif tag == "br":
            self._break_line()
        elif tag in BLOCKS:
            self._enter(tag)

    def end(self, tag: str) -> None:
        if self._silent_from:
            if self._silent_from == self.depth:
                self._silent_from = 0
        elif tag in MARKS:
            self.composer.finish(MARKS[tag])
        elif tag in BLOCKS:
            self.cut(breaks=2)
            if len(self._places) > 1:
                self._places.pop()
        self.depth -= 1
        self.open[tag] -= 1

    def data(self, words: str) -> None:
        if self._silent_from:
            if self._silent_tag == "title":
                self.head.title(words)
            elif self._silent_tag == FORM:
                self.in_forms += len(words.strip())
            return
        self.outside += len(words.strip())
        if self._places[-1].preformatted:
            self.composer.write(words)
            return
        words = _SPACE.sub(" ", words)
        self.composer.write(words[1:] if words.startswith(" ") and self.composer.last in {"", " "} else words)

    def close(self) -> None:
        """Be a parser's target: there is nothing left to do."""

    def cut(self, breaks: int) -> None:
        place = self._places[-1]
        self.composer.cut(place.hint, place.where, breaks, lines=place.preformatted)

    def _enter(self, tag: str) -> None:
        self.cut(breaks=2)
        around = self._places[-1]
        where = f"(//{tag})[{self._seen[tag]}]"
        self._places.append(
            _Place(HINTS.get(tag, around.hint), where, preformatted=around.preformatted or tag in PREFORMATTED)
        )

    def _break_line(self) -> None:
        if self._places[-1].preformatted:
            self.composer.write("\n")
        else:
            self.cut(breaks=1)
