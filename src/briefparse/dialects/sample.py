"""The part of a text that dialects are recognised by, and the looking for their evidence in it."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.dialects.beginnings import DIGIT, LENGTH
from briefparse.dialects.needs import needs_of
from briefparse.dialects.patterns import compiled

if TYPE_CHECKING:
    from briefparse.dialects.needs import Needs

_HEAD, _TAIL = 12_000, 4_000  # characters looked at; heads and feet say who wrote
_LINE_BLANKS: Final = " \t\x0b\x0c\r\xa0\u3000"
_FEW_PLACES: Final = 20  # at which to match costs less than to search for a literal in all of the sample
_DIGITS: Final = re.compile(r"\d")
_FOLDS_TO_ASCII: Final = "\u0130\u0131\u017f\u212a"  # letters that are ASCII ones where case is ignored


@attrs.frozen(eq=False)
class Sample:
    """Head and foot of a text; what many patterns ask about it is found once."""

    text: str

    @classmethod
    def of(cls, text: str) -> Sample:
        """Take the sample of a text; of a short one it is all."""
        return cls(text if len(text) <= _HEAD + _TAIL else f"{text[:_HEAD]}\n{text[-_TAIL:]}")

    def holds(self, pattern: str) -> bool:
        """Say whether a pattern matches anywhere."""
        needs, found = needs_of(pattern), compiled(pattern)
        if needs.begins_line and needs.beginnings is not None:
            places = self._places(needs.beginnings)
            if len(places) > _FEW_PLACES and not self._may_hold(needs):
                return False
            return any(found.match(self.text, at) for at in places)
        return self._may_hold(needs) and found.search(self.text) is not None

    def has_line(self, beginnings: frozenset[str]) -> bool:
        """Say whether a line begins with one of some strings, blanks and which digit it is aside."""
        return not self._begun.isdisjoint(beginnings)

    def _places(self, beginnings: frozenset[str]) -> list[int]:
        """Return where lines begin with one of some strings, blanks included."""
        heads = self._heads.keys() & beginnings
        short = tuple(one for one in beginnings if len(one) < LENGTH)
        if short:
            heads |= {head for head in self._heads if head.startswith(short)}
        # Each line before has its characters and a newline.
        numbers = [number for head in heads for number in self._heads[head]]
        return [self._ends[number - 1] + number if number else 0 for number in numbers]

    def _may_hold(self, needs: Needs) -> bool:
        if not needs.literals:
            return True
        if not needs.ignores_case:
            return any(literal in self.text for literal in needs.literals)
        lower = self._lower
        return lower is None or any(literal.encode() in lower for literal in needs.literals)

    @cached_property
    def _lines(self) -> list[str]:
        return self.text.split("\n")

    @cached_property
    def _ends(self) -> list[int]:
        """The lengths of the lines, added up, without the newlines."""
        return list(accumulate(map(len, self._lines)))

    @cached_property
    def _heads(self) -> dict[str, list[int]]:
        """The numbers of the lines by their first characters."""
        heads = [line[:LENGTH] for line in self._lines]
        if any(head[:1] in _LINE_BLANKS for head in set(heads) - {""}):
            heads = [line.lstrip(_LINE_BLANKS)[:LENGTH] for line in self._lines]
        numbers: dict[str, list[int]] = defaultdict(list)
        for number, head in enumerate(heads):
            numbers[head].append(number)
        for head in [head for head in numbers if not head.isalpha() and _DIGITS.search(head)]:
            numbers[_DIGITS.sub(DIGIT, head)] += numbers[head]
        return numbers

    @cached_property
    def _begun(self) -> set[str]:
        """With what lines begin, of every length that beginnings have."""
        heads = self._heads.keys()
        return {head[:length] for length in range(1, LENGTH) for head in heads} | heads

    @cached_property
    def _lower(self) -> bytes | None:
        """The text in lower case as bytes, which is cheap to make; None where a letter beyond ASCII counts as one."""
        if any(letter in self.text for letter in _FOLDS_TO_ASCII):
            return None
        return self.text.encode("utf-8", "surrogatepass").lower()
