"""The part of a text that dialects are recognised by, and the looking for their evidence in it."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.dialects.beginnings import DIGIT, DIGITS, LENGTH
from briefparse.dialects.needs import needs_of
from briefparse.dialects.patterns import compiled
from briefparse.dialects.signs import without_small_letters

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefparse.dialects.needs import Needs
    from briefparse.dialects.signs import Sign

_HEAD, _TAIL = 12_000, 4_000  # characters looked at; heads and feet say who wrote
_LINE_BLANKS: Final = " \t\x0b\x0c\r\xa0\u3000"
_BLANKS: Final = frozenset(_LINE_BLANKS)
_FEW: Final = 20  # places at which to match costs less than to search for a literal in all of the sample
_TEN: Final = frozenset(DIGITS)
_DIGITS: Final = re.compile(r"\d")
_FOLDS_TO_ASCII: Final = "\u0130\u0131\u017f\u212a"  # letters that are ASCII ones where case is ignored


@attrs.frozen(eq=False, repr=False)
class Sample:
    """Head and foot of a text; what many patterns ask about it is found once."""

    text: str
    _held: dict[str, bool] = attrs.field(factory=dict, init=False, repr=False)

    @classmethod
    def of(cls, text: str) -> Sample:
        """Take the sample of a text; of a short one it is all."""
        return cls(text if len(text) <= _HEAD + _TAIL else f"{text[:_HEAD]}\n{text[-_TAIL:]}")

    def holds(self, pattern: str) -> bool:
        """Say whether a pattern matches anywhere; it is looked for once."""
        held = self._held.get(pattern)
        if held is None:
            needs = needs_of(pattern)
            self._held[pattern] = held = self._has(needs.signs) and self._holds(needs)
        return held

    def _has(self, signs: tuple[Sign, ...]) -> bool:
        """Say whether each of some signs stands in the text; of most patterns one does not."""
        without = self._without_small_letters
        for sign in signs:
            for one in sign:
                if one in without:
                    break
            else:
                return False
        return True

    def _holds(self, needs: Needs) -> bool:
        if needs.begins_line and needs.beginnings is not None:
            return self._holds_at_line(needs, needs.beginnings)
        return self._holds_anywhere(needs)

    def _holds_anywhere(self, needs: Needs) -> bool:
        at = self._literal(needs)
        if at < 0:
            return False  # most patterns are never compiled
        found = compiled(needs.pattern)
        # Many a literal is itself the beginning of a match.
        return (found.match(self.text, at) or found.search(self.text)) is not None

    def _holds_at_line(self, needs: Needs, beginnings: frozenset[str]) -> bool:
        places: Iterable[int]
        if len(beginnings) > _FEW and needs.in_line and needs.literals and not needs.ignores_case:
            if self._literal(needs) < 0:
                return False
            places = self._lines_with(needs.literals)
        else:
            places = begun = self._places(beginnings)
            if not begun or (len(begun) > _FEW and self._literal(needs) < 0):
                return False
        match, text = compiled(needs.pattern).match, self.text
        for at in places:  # noqa: SIM110  (a generator costs as much as a match)
            if match(text, at):
                return True
        return False

    @cached_property
    def begun(self) -> frozenset[str]:
        """With what lines begin, of every length that beginnings have, blanks and which digit it is aside."""
        heads = self._heads
        return frozenset(heads).union([head[:1] for head in heads], [head[:2] for head in heads])

    def _places(self, beginnings: frozenset[str]) -> list[int]:
        """Return where lines begin with one of some strings, blanks included."""
        heads = self._heads
        begun = beginnings & self.begun
        found = begun & heads.keys()
        for length in range(1, LENGTH):
            short = {one for one in begun if len(one) == length}
            if short:
                found |= {head for head in heads if head[:length] in short}
        return [at for head in found for at in heads[head]]

    def _lines_with(self, literals: tuple[str, ...]) -> Iterator[int]:
        """Yield where the lines begin in which one of some literals stands."""
        text = self.text
        for literal in literals:
            at = text.find(literal)
            while at >= 0:
                yield text.rfind("\n", 0, at) + 1
                end = text.find("\n", at)
                at = text.find(literal, end) if end >= 0 else -1

    def _literal(self, needs: Needs) -> int:
        """Return where one of the literals of a pattern stands, 0 where that cannot be told, or -1 where none does."""
        if not needs.literals:
            return 0
        if not needs.ignores_case:
            text, without = self.text, self._without_small_letters
            for literal, sign in needs.literals_with_signs:
                at = text.find(literal) if sign in without else -1
                if at >= 0:
                    return at
            return -1
        lower = self._lower
        return 0 if lower is None or any(literal.encode() in lower for literal in needs.literals) else -1

    @cached_property
    def _heads(self) -> dict[str, list[int]]:
        """Where lines begin, by their first characters."""
        text, at = self.text, 0
        places: dict[str, list[int]] = {}
        for line in text.split("\n"):
            head = line[:LENGTH]
            if head in places:
                places[head].append(at)
            else:
                places[head] = [at]
            at += len(line) + 1
        for head in [head for head in places if head[:1] in _BLANKS]:
            for at in places.pop(head):
                end = text.find("\n", at)
                line = text[at:end] if end >= 0 else text[at:]
                places.setdefault(line.lstrip(_LINE_BLANKS)[:LENGTH], []).append(at)
        for head in [head for head in places if not (head.isascii() and _TEN.isdisjoint(head))]:
            spelt = _DIGITS.sub(DIGIT, head)
            if spelt != head:
                places.setdefault(spelt, []).extend(places[head])
        return places

    @cached_property
    def _without_small_letters(self) -> bytes:
        return without_small_letters(self.text)

    @cached_property
    def _lower(self) -> bytes | None:
        """The text in lower case as bytes, which is cheap to make; None where a letter beyond ASCII counts as one."""
        if any(map(self.text.__contains__, _FOLDS_TO_ASCII)):
            return None
        return self.text.encode("utf-8", "surrogatepass").lower()
