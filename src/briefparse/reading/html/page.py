"""A page, read in one pass over its tags and words."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.errors import ReadError, TooLargeError
from briefparse.reading.composing import Composed, Composer
from briefparse.reading.document import BlockHint, MarkKind
from briefparse.reading.html.elements import BLOCKS, HINTS, MARKS, PICTURES, SILENT, is_hidden, is_preformatted
from briefparse.reading.html.feeding import feed
from briefparse.reading.html.head import Head
from briefparse.reading.html.layout import Layout
from briefparse.reading.html.notes import begins_note, is_way_back, leads_to_note
from briefparse.reading.html.outline import Outliner
from briefparse.reading.html.roles import Role, role_of
from briefparse.reading.html.sorting import sort_blocks
from briefparse.reading.html.speakers import is_called_speaker
from briefparse.reading.html.titles import clean_title, folded

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefparse.reading.html.sorting import Sorted

_SPACE: Final = re.compile("[ \t\n\r\f]+")  # what HTML folds; a no-break space is none of it
_SPOKEN: Final = 4  # labels that recur: what a page hides is no transcript with fewer
_NAMES: Final = 80  # characters of a block that may be the name of the site


@attrs.frozen
class Page:
    """The text of a page, and what there is to say of it.

    Attributes:
        composed: Its text.
        metadata: What it says of itself.
        outside: How many of its characters are no transcript.
        opened: Whether what the page hides was read.
    """

    composed: Composed
    metadata: tuple[tuple[str, str], ...]
    outside: int
    opened: bool


def read_page(text: str, name: str, most: int) -> Page:
    """Take the text out of a page, and tell the transcript from what stands around it.

    Args:
        text: The page, decoded.
        name: What to call it in errors.
        most: How many elements it may have.

    Raises:
        ReadError: lxml cannot make anything of it.
        TooLargeError: It has more elements.
    """
    walked = _walked(text, name, most, opened=False)
    if walked.hidden > walked.shown and not walked.layout.evidence.recurring[-1]:
        everything = _walked(text, name, most, opened=True)
        walked = everything if _shows_transcript(everything.layout) else walked
    head, layout = walked.head, walked.layout
    found = sort_blocks(layout, head.titles)
    return Page(
        attrs.evolve(walked.composed, blocks=found.blocks),
        head.metadata(_title(head, found, layout.text), found.published),
        found.outside,
        walked.opened,
    )


@attrs.frozen(eq=False, repr=False)
class _Walked:
    """What one walk through a page brought: with what it hides, or without those so many characters."""

    head: Head
    composed: Composed
    layout: Layout
    opened: bool
    hidden: int

    @property
    def shown(self) -> int:
        return self.layout.evidence.sizes[-1]


def _walked(text: str, name: str, most: int, *, opened: bool) -> _Walked:
    from lxml import etree  # noqa: PLC0415  (loaded when a page is read)

    walk = _Walk(name, most, opened=opened)
    try:
        feed(text, walk)
    except TooLargeError:
        raise
    except (etree.LxmlError, ValueError) as failure:
        raise ReadError(name, f"it is not HTML: {failure}") from failure
    walk.cut(breaks=2)
    composed = walk.composer.finished()
    layout = Layout.of(walk.outliner.finished(), composed.blocks, composed.text)
    return _Walked(walk.head, composed, layout, opened, walk.hidden)


def _shows_transcript(layout: Layout) -> bool:
    """Say whether people speak in what a page hides, which is more than it shows, where nobody does."""
    return layout.evidence.recurring[-1] >= _SPOKEN


def _title(head: Head, found: Sorted, text: str) -> str:
    if not head.titles:
        return ""
    outside = (block.span for block in found.blocks if block.hint is BlockHint.OUTSIDE and len(block.span) <= _NAMES)
    return clean_title(head.titles[0], found.title, head.site, {folded(span.of(text)) for span in outside})


@attrs.frozen
class _Place:
    """The block that words would belong to: what it is, where, whether its lines are as written, its element."""

    hint: BlockHint
    where: str
    preformatted: bool
    element: int


class _Walk:
    """What lxml's parser tells about a page, in order; a tree would be cut off at 256 levels."""

    def __init__(self, name: str, most: int, *, opened: bool) -> None:
        self.hidden = 0  # characters that the page hides, and that are left out
        self._opened = opened
        self._hides = False  # whether the element that silences does so by hiding
        self._name = name
        self._most = most
        self.composer = Composer()
        self.outliner = Outliner()
        self.head = Head()
        self.depth = 0
        self.open: Counter[str] = Counter()
        self._seen: Counter[str] = Counter()
        self._places = [_Place(BlockHint.PARAGRAPH, "(//body)[1]", preformatted=False, element=0)]
        self._silent_from = 0  # the depth of the element that silences; 0 for none
        self._collecting = False  # whether the words of that element are for the head
        self._speakers: list[int] = []  # the depths of open elements inside a block that are called speakers
        self._links = 0  # that are open
        self._marks_note = False  # whether the last of them is the mark of a note
        self._linked = 0  # characters of this block
        self._pictured = False  # whether nothing but a picture is in this block yet

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        self.depth += 1
        self.open[tag] += 1
        if tag in BLOCKS or tag == "br":
            self._seen[tag] += 1
            self._count()
        if self._silent_from:
            return
        self.head.start(tag, attributes)
        self._collecting = self.head.collects(tag, attributes)
        hides = not self._opened and is_hidden(tag, attributes)
        if self._collecting or tag in SILENT or hides or is_way_back(tag, attributes):
            self._silent_from, self._hides = self.depth, hides
            if tag in BLOCKS:
                self.cut(breaks=2)
        elif tag in BLOCKS:
            self._enter(tag, attributes)
        else:
            self._begin_inline(tag, attributes)

    def _begin_inline(self, tag: str, attributes: Mapping[str, str]) -> None:
        if "class" in attributes and is_called_speaker(attributes["class"]):
            self._speakers.append(self.depth)
            self.composer.begin(MarkKind.SPEAKER)
        if tag in MARKS:
            self.composer.begin(MARKS[tag])
        elif tag == "a":
            self._begin_link(attributes)
        elif tag == "br":
            self._break_line()
        elif tag in PICTURES:
            self._pictured = self._pictured or self.composer.last in {"", " "}

    def _begin_link(self, attributes: Mapping[str, str]) -> None:
        self._links += 1
        self._marks_note = leads_to_note(attributes)
        if begins_note(attributes) and len(self._places) > 1:
            self.outliner.recast(self._places[-1].element, Role.NOTE)

    def end(self, tag: str) -> None:
        if self._silent_from:
            if self._silent_from == self.depth:
                self._silent_from = 0
                if self._collecting:
                    self.head.finish(tag)
        elif tag in BLOCKS:
            self.cut(breaks=2)
            if len(self._places) > 1:
                self.outliner.end(self._places.pop().element)
        else:
            self._end_inline(tag)
        self.depth -= 1
        self.open[tag] -= 1

    def _end_inline(self, tag: str) -> None:
        if self._speakers and self._speakers[-1] == self.depth:
            self._speakers.pop()
            self.composer.finish(MarkKind.SPEAKER)
        if tag in MARKS:
            self.composer.finish(MARKS[tag])
        elif tag == "a":
            self._links -= self._links > 0
            self._marks_note = False

    def data(self, words: str) -> None:
        if self._silent_from:
            if self._collecting:
                self.head.write(words)
            elif self._hides:
                self.hidden += len(words)
            return
        if self._links:
            self._linked += len(words.strip())
        if self._places[-1].preformatted:
            self.composer.write(words)
            return
        words = _SPACE.sub(" ", words)
        if self._marks_note and words.strip().isdecimal():
            # It is small and high on the page; without brackets it would be a number of the sentence.
            words = f"[{words.strip()}]"
        self.composer.write(words[1:] if words.startswith(" ") and self.composer.last in {"", " "} else words)

    def close(self) -> None:
        """Be a parser's target: there is nothing left to do."""

    def _count(self) -> None:
        self._most -= 1
        if self._most < 0:
            raise TooLargeError(self._name, "it has too many elements; max_bytes= or --max-bytes allows more")

    def cut(self, breaks: int) -> None:
        place, before = self._places[-1], self.composer.count
        self.composer.cut(place.hint, place.where, breaks, lines=place.preformatted)
        added = self.composer.count - before
        if added:
            self.outliner.add(added, place.element, self._linked)
        elif self._pictured:
            self.outliner.picture(place.element)
        self._linked, self._pictured = 0, False

    def _enter(self, tag: str, attributes: Mapping[str, str]) -> None:
        self.cut(breaks=2)
        around = self._places[-1]
        self._places.append(
            _Place(
                HINTS.get(tag, around.hint),
                f"(//{tag})[{self._seen[tag]}]",
                preformatted=around.preformatted or is_preformatted(tag, attributes),
                element=self.outliner.begin(tag, attributes.get("class", ""), role_of(tag, attributes), around.element),
            )
        )

    def _break_line(self) -> None:
        if self._places[-1].preformatted:
            self.composer.write("\n")
        else:
            self.cut(breaks=1)
