"""Which line is the title."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefparse.parsing.front.ready import first_match
from briefparse.parsing.people.name_words import OCCASIONS
from briefparse.reading.document import BlockHint

if TYPE_CHECKING:
    from collections.abc import Collection

    from briefparse.parsing.front.lines import Lines
    from briefparse.parsing.front.ready import Patterns

_SHORTEST_TITLE: Final = 10  # characters, of a title that is told by nothing but that it stands twice
LONGEST_TITLE: Final = 400
SENTENCE_ENDS: Final = ".。!！?？;；"
_NO_ENDS: Final = ("a.m.", "p.m.", " г.", " р.", " r.")  # the last three stand after a year
_FIRST_LINES: Final = 40  # lines in which a title is looked for
_HEAD: Final = 4  # lines of which one is the title if it stands twice
_KINDS: Final = OCCASIONS | frozenset("press media news daily weekly regular speeches & and the of".split())


def titled_line(lines: Lines, titles: Patterns, labels: Collection[int]) -> int | None:
    """Return the line that the dialect's patterns, or the format, say is the title.

    A line that says of what kind a page is, ``Press Briefing``, is the title where no other is.
    """
    stop = min(labels, default=None)
    early: list[str] = []
    heading = kind = None
    while len(early) < _FIRST_LINES:
        line = lines.line(len(early))
        if line is None or (stop is not None and line.at >= stop):
            break
        if heading is None and line.hint is BlockHint.HEADING:
            heading = len(early)
        early.append(line.words)
    for number, words in enumerate(early) if titles else ():
        if kind is not None and number > kind + _HEAD:
            break
        match = first_match(titles, words)
        # Of a sentence only a pattern for all of it says that it is the title.
        if match is None or not (may_be_title(words) or match.end() >= len(words.rstrip(":："))):
            continue
        if not _says_kind_alone(words):
            return number
        if kind is None and (heading is None or number == heading):
            kind = number
    if kind is not None:
        return kind
    return _repeated(early) if heading is None else heading


def _repeated(early: list[str]) -> int | None:
    """Return which of the first lines stands twice, as the title of a page and that of its text do, or None."""
    for number, words in enumerate(early[:_HEAD]):
        if len(words) >= _SHORTEST_TITLE and may_be_title(words) and words in early[number + 1 :]:
            return number
    return None


def _says_kind_alone(words: str) -> bool:
    """Say whether a line only says of what kind the page is, or by whom: ``Transcript``, ``Daily Press Briefing``."""
    plain = words.casefold()
    return plain.startswith("transcript by ") or all(word in _KINDS for word in plain.split())


def may_be_title(words: str) -> bool:
    """A title is short, is no sentence, and is not a label."""
    if len(words) > LONGEST_TITLE or words[-1] in ":：":
        return False
    if words[-1] not in SENTENCE_ENDS or words[-1] in "?？!！" or words.casefold().endswith(_NO_ENDS):
        return True
    return words[-2:-1].isupper() or words[-5:-1].isdigit()  # ``Washington, D.C.``, ``10 June 2010.``
