"""Which word of a name is the surname, where the briefing itself shows it."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse.model import Briefing, Person

_WORD: Final = r"[^\W\d_][\w'’-]{0,40}"
_HONORIFIC: Final = r"\b(?:M(?:rs?|s|x|iss)|Dr|Prof(?:essor)?)"
# Where an honorific may begin: three searches for one letter pass over text several times faster than one for any of
# three.
_BEGINNINGS: Final = (re.compile("M(?=[rsxi])"), re.compile("D(?=r)"), re.compile("P(?=rof)"))
_CALLED: Final = re.compile(rf"{_HONORIFIC}\.? (?P<word>{_WORD})(?: (?P<next>{_WORD}))?")
_MOST_WORDS: Final = 3


def surnames_of(briefing: Briefing) -> dict[Person, str]:
    """Tell surnames from how people are called: ``Mr. Lin`` shows that ``Lin Mo`` has the surname Lin.

    Only the first or last of two or three words is taken, and only where people
    are called by one of both, which nobody else has in their name.

    Args:
        briefing: The briefing.

    Returns:
        The surname of each participant who is called by it.
    """
    called: dict[str, set[str | None]] = {}
    for found in _calls("\n".join(_texts(briefing))):
        called.setdefault(found["word"], set()).add(found["next"])
    having = Counter(word for person in briefing.participants for word in set(person.name.split()))
    told = ((person, _surname(person.name.split(), called)) for person in briefing.participants)
    return {person: word for person, word in told if word is not None and having[word] == 1}


def _calls(text: str) -> Iterator[re.Match[str]]:
    """Yield honorifics with what follows, none of which overlaps another."""
    done = 0
    for start in sorted(found.start() for beginning in _BEGINNINGS for found in beginning.finditer(text)):
        found = _CALLED.match(text, start) if start >= done else None
        if found is not None:
            done = found.end()
            yield found


def _surname(words: list[str], called: dict[str, set[str | None]]) -> str | None:
    if not 1 < len(words) <= _MOST_WORDS:
        return None
    first, last = words[0], words[-1]
    by_first = any(after != words[1] for after in called.get(first, ()))
    by_last = last in called
    if by_first == by_last:
        return None
    return first if by_first else last


def _texts(briefing: Briefing) -> Iterator[str]:
    for person in briefing.participants:
        yield from person.aliases
    for turn in briefing.turns:
        if turn.label is not None:
            yield turn.label.text
        yield from (paragraph.text for paragraph in turn.paragraphs)
