"""Where a mark on no words is: told by the letters beside it, of which a file keeps checksums and not the letters."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Final, NamedTuple

from briefparse.late import late

if TYPE_CHECKING:
    from collections.abc import Iterable

_REACH: Final = 16  # letters on either side
_FAR: Final = 200  # letters, over which it is looked for around where it was expected
_SURE: Final = 8  # letters that are found elsewhere by more than chance
_DIGITS: Final = 8
_WRITTEN: Final = late(r"([0-9]{1,9})\.([0-9a-f]{8})\.([0-9a-f]{8})")


def checksum(text: str) -> str:
    """Return a short checksum: enough to know words again."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:_DIGITS]


class Near(NamedTuple):
    """What stood beside a place in a text.

    Attributes:
        place: The place, as an offset.
        left: How many letters stood behind it.
        before: The checksum of the letters in front of it.
        after: The checksum of the letters behind it.
    """

    place: int
    left: int
    before: str
    after: str

    @classmethod
    def of(cls, text: str, place: int) -> Near:
        """Remember a place; one past the end of a text is its end."""
        place = min(place, len(text))
        before, after = _beside(text, place, place, len(text) - place)
        return cls(place, len(text) - place, checksum(before), checksum(after))

    @property
    def written(self) -> str:
        """The form in which a file has it, beside the place."""
        return f"{self.left}.{self.before}.{self.after}"

    @classmethod
    def read(cls, place: int, written: str | None) -> Near | None:
        """Read the written form; None where it is another."""
        found = None if written is None else _WRITTEN.fullmatch(written)
        return None if found is None else cls(place, int(found[1]), found[2], found[3])

    def found(self, text: str, expected: Iterable[int]) -> int | None:
        """Return where the place is in a text that may have been edited.

        That is where most of the letters beside it are: where it is expected, as
        far from the beginning as it was, or as far from the end; else near by.
        Where all letters beside it are others, it is where it is first expected.

        Args:
            text: The text as it is now.
            expected: Where all else says that it is; the first counts most, and there may be none.
        """
        expected = tuple(place for place in expected if 0 <= place <= len(text))
        places = dict.fromkeys((*expected, self.place, len(text) - self.left))
        fitting = {place: self._fits(text, place) for place in places if 0 <= place <= len(text)}
        best = max(fitting, key=fitting.__getitem__, default=None)
        if best is not None and fitting[best]:
            return best
        around = self._around(text, expected[0] if expected else self.place)
        return around if around is not None else next(iter(expected), None)

    def holds(self, text: str) -> bool:
        """Say whether the place is in a text as it was: as long, and with the same letters beside it."""
        before, after = _beside(text, self.place, self.place, self.left)
        return self.place + self.left == len(text) and (checksum(before), checksum(after)) == (self.before, self.after)

    def _around(self, text: str, expected: int) -> int | None:
        """Return the nearest place that has enough of the letters beside it, or None."""
        steps = (expected + step for far in range(1, _FAR + 1) for step in (-far, far))
        return next((place for place in steps if 0 <= place <= len(text) and self._fits(text, place) >= _SURE), None)

    def _fits(self, text: str, place: int) -> int:
        """Count the letters beside a place that are as they were."""
        before, after = _beside(text, place, self.place, self.left)
        return len(before) * (checksum(before) == self.before) + len(after) * (checksum(after) == self.after)


def _beside(text: str, place: int, room_before: int, room_after: int) -> tuple[str, str]:
    """Return the letters in front of a place and behind it, no more than there were."""
    first = max(place - min(room_before, _REACH), 0)
    return text[first:place], text[place : place + min(room_after, _REACH)]
