"""Labels that name a part and not a person."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.dialects.dialect import Part
from briefparse.dialects.patterns import compiled
from briefparse.late import late
from briefparse.parsing.people.names import in_brackets

if TYPE_CHECKING:
    from briefparse.dialects.dialect import Dialect

_ARTICLES: Final = frozenset("le la les el il lo der die de het den".split())
_NUMBER_BEFORE: Final = late(r"\d{1,3}[.)] ?(?=\D)")
_NUMBER_AFTER: Final = late(r"(?<=[^\W\d_]) ?#?\d{1,3}$")


@attrs.frozen(eq=False, repr=False)
class Roles:
    """The labels of a dialect that name a part, by words and by patterns.

    Attributes:
        words: The part of a label, by the label in lower case.
        patterns: Patterns for a whole label in lower case, each with a part.
    """

    words: dict[str, Part]
    patterns: tuple[tuple[re.Pattern[str], Part], ...]

    @classmethod
    @lru_cache(maxsize=256)
    def of(cls, dialect: Dialect) -> Roles:
        """Gather the letters, words and patterns of a dialect."""
        letters = {letter.casefold(): part for letter, part in dialect.letters}
        patterns = tuple((compiled(pattern), part) for pattern, part in dialect.role_patterns)
        return cls({**letters, **dict(dialect.roles)}, patterns)

    def part(self, label: str) -> Part | None:
        """Return the part that a label names, or None.

        ``Question (Reuters)`` names it before its brackets, ``Le Modérateur`` after an article; ``1. Q``, ``Q2`` and
        ``Question 12`` are numbered.
        """
        part = self._part(label)
        if part is None and label.partition(" ")[0].casefold() in _ARTICLES:
            part = self._part(label.partition(" ")[2])
        if part is not None:
            return part
        if label[-1:] in ")）]":
            bracketed = in_brackets(label)
            return None if bracketed is None else self._part(bracketed[0])
        if not (label[:1].isdecimal() or label[-1:].isdecimal()):
            return None
        return self._part(_NUMBER_AFTER.sub("", _NUMBER_BEFORE.sub("", label)))

    def _part(self, label: str) -> Part | None:
        words = label.casefold().strip(" .")
        if words in self.words:
            return self.words[words]
        for pattern, part in self.patterns:
            if pattern.fullmatch(words) is not None:
                return part
        return None
