"""The outline of a page: its block elements, one inside the other, and the blocks of text in each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from briefparse.reading.html.roles import Role

if TYPE_CHECKING:
    from collections.abc import Iterator


@attrs.frozen
class Element:
    """A block element.

    Attributes:
        tag: Its name.
        called: Its class, as written.
        role: What the markup says that it is for.
        parent: The number of the element around it; 0 for the page, which is in itself.
        end: The number of the first element after it that is not inside it.
        first, last: The blocks in it, from ``first`` to before ``last``.
    """

    tag: str
    called: str
    role: Role
    parent: int
    end: int
    first: int
    last: int

    def is_like(self, other: Element) -> bool:
        """Say whether two elements have the same name and class."""
        return (self.tag, self.called) == (other.tag, other.called)


@attrs.frozen
class Outline:
    """What a page is made of.

    Attributes:
        elements: Its block elements in the order in which they begin; the first is the page.
        homes: For each block, the number of the innermost element around it.
        linked: For each block, how many of its characters are in links.
        pictures: The numbers of elements that hold a picture on a line of its own.
    """

    elements: tuple[Element, ...]
    homes: tuple[int, ...]
    linked: tuple[int, ...]
    pictures: tuple[int, ...]

    def is_around(self, number: int, inner: int) -> bool:
        """Say whether an element is another, or around it."""
        return number <= inner < self.elements[number].end

    def children(self, number: int) -> Iterator[int]:
        """Yield the numbers of the elements directly inside one."""
        child, end = number + 1, self.elements[number].end
        while child < end:
            yield child
            child = self.elements[child].end


class Outliner:
    """Takes note of elements and blocks as they come; lives for the reading of one page."""

    def __init__(self) -> None:
        self._begun: list[tuple[str, str, Role, int, int]] = [("", "", Role.NONE, 0, 0)]
        self._ended: dict[int, tuple[int, int]] = {}
        self._homes: list[int] = []
        self._linked: list[int] = []
        self._pictures: list[int] = []

    def begin(self, tag: str, called: str, role: Role, parent: int) -> int:
        """Begin an element after the blocks so far, and return its number."""
        self._begun.append((tag, called, role, parent, len(self._homes)))
        return len(self._begun) - 1

    def recast(self, number: int, role: Role) -> None:
        """Give an element another role."""
        tag, called, _, parent, first = self._begun[number]
        self._begun[number] = (tag, called, role, parent, first)

    def end(self, number: int) -> None:
        """End an element after the blocks so far."""
        self._ended[number] = (len(self._begun), len(self._homes))

    def add(self, blocks: int, home: int, linked: int) -> None:
        """Add blocks that are directly in an element."""
        self._homes += [home] * blocks
        self._linked += [linked] * blocks

    def picture(self, home: int) -> None:
        """Add a picture that is directly in an element."""
        self._pictures.append(home)

    def finished(self) -> Outline:
        """Return the outline; what was not ended ends with the page."""
        everything = (len(self._begun), len(self._homes))
        elements = tuple(
            Element(tag, called, role, parent, end, first, last)
            for number, (tag, called, role, parent, first) in enumerate(self._begun)
            for end, last in (self._ended.get(number, everything),)
        )
        return Outline(elements, tuple(self._homes), tuple(self._linked), tuple(self._pictures))
