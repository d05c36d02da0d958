"""Whether the name of an outlet begins at a place of running text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from briefparse.late import late
from briefparse.model import Outlet
from briefparse.parsing.outlets.index import looks_like_outlet, unknown_outlet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse.parsing.outlets.index import OutletIndex

_LONGEST: Final = 50  # characters of a name; the longest in the registry has 37
_WORD_END: Final = late(r"[^\W_](?![^\W_])[.!]?")
_ARTICLE: Final = late(r"(?:the|The) (?=\S)")
_SPANISH_ARTICLE: Final = late(r"(?:el|la|los|las) (?=\S)")
_SORT: Final = late(
    r"(?:(?:the )?(?:[A-Z][a-z]{2,14} )?(?:(?:daily|weekly|public|state|national) )?"
    r"(?:newspaper|daily|weekly|news agency|agency|magazine|broadcaster|network|website|news website) |"
    r"(?:(?:el|la) )?(?:periódico|diario|revista|agencia|cadena|portal|noticiero|canal) |"
    r"[A-Z][a-z]{2,15}['’]s )(?=\S)"
)
# After these words an outlet's name is still the outlet's: Reuters TV asks for Reuters.
_DESK: Final = late(r" (?:TV|News|Television|Radio|Online|Newspaper|Magazine|Newswires?|Digital)(?!\w)")
# What follows makes the name the beginning of another: Time Warner, The Times of Elsewhere, Fox 5, CBS-AP.
_CONTINUES: Final = late(r"(?: (?:of|de|and|&|y) | )(?!(?:I|Thanks?)\b)[A-Z0-9]|[-/&+@]\w|[.](?:com|org|net)")
_CAPITALISED: Final = late(r"[^\W_][\w'’&\-]*(?: (?:(?:of|the|and|for|&|de|del|la|y) ){0,2}[^\W_a-z][\w'’&\-]*){0,6}")
# A town is more often meant: its television station has a longer name.
_PLACES: Final = frozenset({"Phoenix"})
_NO_OUTLET: Final = frozenset(
    "secretary director office officer team corps conference briefing department ministry minister council "
    "committee spokesperson spokesman spokeswoman president street".split()
)


@attrs.frozen(eq=False, repr=False)
class Named:
    """An outlet, and where its name ends in the text."""

    outlet: Outlet
    end: int


def outlet_at(words: str, at: int, outlets: OutletIndex, *, contracted: bool = False) -> Named | None:
    """Return the outlet whose whole name begins at ``at``; the longest name wins.

    An article and the sort of outlet before the name (``the newspaper``) are passed over.

    Args:
        words: The running text.
        at: Where the name would begin.
        outlets: The outlets to look among.
        contracted: Whether the word before was ``del``, which holds the article of ``El Heraldo``.
    """
    for before, start in _readings(words, at, contracted=contracted):
        if words[start : start + 2] not in outlets.openings:
            continue
        for end in _ends(words, start):
            name = words[start:end]
            outlet = None if name in _PLACES else outlets.by_name.get(before + name.replace("’", "'"))
            if outlet is not None:
                desk = _DESK.match(words, end)
                end_of_name = desk.end() if desk else end
                return None if _goes_on(words, end_of_name) else Named(outlet, end_of_name)
    return None


def unregistered_at(words: str, at: int) -> Named | None:
    """Return an outlet that nobody registered where the words at ``at`` read like the name of one."""
    article = _ARTICLE.match(words, at)
    match = _CAPITALISED.match(words, article.end() if article else at)
    if match is None or not match[0][0].isupper() or not looks_like_outlet(match[0]):
        return None
    parts = match[0].casefold().split()
    if len(parts) == 1 or not _NO_OUTLET.isdisjoint(parts):
        return None
    name = match[0].removesuffix("'s").removesuffix("’s")
    return Named(unknown_outlet(name), match.start() + len(name))


def _goes_on(words: str, end: int) -> bool:
    """Say whether the name is but the beginning of another; after ``A.P.`` none begins."""
    return words[end - 1] != "." and _CONTINUES.match(words, end) is not None


def _readings(words: str, at: int, *, contracted: bool) -> Iterator[tuple[str, int]]:
    """Yield what to put before the name, and where the name would begin."""
    yield "", at
    if contracted:
        yield "El ", at
    sort = _SORT.match(words, at)
    if sort is not None:
        yield "", sort.end()
    spanish = _SPANISH_ARTICLE.match(words, at)
    if spanish is not None:
        yield words[at].upper() + words[at + 1 : spanish.end()], spanish.end()
    article = _ARTICLE.match(words, at)
    if article is not None:
        yield "", article.end()
        # In lower case “the Times” may be any of a dozen papers.
        if not words.startswith("Times", article.end()):
            yield "The ", article.end()


def _ends(words: str, start: int) -> Iterator[int]:
    """Yield where a name that begins at ``start`` may end, the farthest first."""
    ends = [match.span() for match in _WORD_END.finditer(words, start, min(len(words), start + _LONGEST))]
    for first, last in reversed(ends):
        yield last
        if last - first > 1:
            yield first + 1
