"""How people name themselves: the words around a name that make it the speaker's own."""

from __future__ import annotations

from typing import Final

from briefparse.late import late
from briefparse.parsing.people.name_words import HONORIFICS, OFFICES

CUE: Final = late(r",? (?P<preposition>from|with|of|at|for|del?|para|desde) |, ")
"""What stands between a name and an outlet."""

ENDS: Final = late(r"\s*(?:[.!?;:…—–)\]]|--|\n|$)| - ")
"""An end of what was said about oneself."""

COMMA_GOES_ON: Final = late(
    r", (?:I|I['’]\w+|[Mm]y|[Tt]hanks?|[Jj]ust|[Tt]wo|[Oo]ne|[Cc]an|[Cc]ould|[Ww]ould|[Ww]ill|[Ww]hat|[Hh]ow|"
    r"[Ww]hy|[Dd]o|[Dd]oes|[Dd]id|[Hh]ave|[Hh]as|[Ss]hould|[Ii]s|[Aa]re|[Yy]ou|[Yy]our|[Mm]ay|[Mm]r|[Ss]ir|[Mm]adam|[Hh]i|[Hh]ello|[Gg]ood|[Ss]o|[Ff]irst|"
    r"[Ff]ollowing|[Qq]uiero|[Qq]uisiera|[Mm]e|[Mm]i|[Bb]uen[oa]s|[Gg]racias)\b"
)
"""A comma after which somebody goes on to ask, and does not tell of others: ``Ann Lee of Reuters, in her book``."""

_ROLES: Final = frozenset(
    "reporter correspondent journalist editor columnist producer anchor writer reportero reportera periodista "
    "corresponsal".split()
)
_ROLE_WORDS: Final = _ROLES | frozenset(
    "a an the bureau chief senior deputy political diplomatic economics white house here again calling speaking "
    "freelance and also un una".split()
)
_COURTESIES: Final = frozenset(
    "thank thanks hi hello hey good yes yeah yep okay ok sure sorry great appreciate congratulations please sir madam "
    "ma'am welcome happy presidente presidenta secretario secretaria doctor doctora gracias hola buenos buenas buen "
    "muy sí con namaste".split()
)
_NOT_NAMES: Final = frozenset(
    "people reporters journalists sources questions colleagues friends reports news that this it someone those anyone "
    "anchors and so but or if according quoting citing reading what which who the a in on at as from with".split()
)
_OF_NO_NAME: Final = OFFICES | HONORIFICS | _NOT_NAMES
_PARTICLES: Final = frozenset("de da dos del la van von der bin al el".split())
_INITIALS: Final = late(r"(?:[A-Z]\.)+|[A-Z][a-z]?\.")
_CLAUSE: Final = late(r"[.,!?;:—–]+(?:\s+|$)")
_MOST_TOKENS: Final = 8
_MOST_NAMES: Final = 4
_LONGEST_GREETING: Final = 150  # characters
_VOCATIVE: Final = 3  # words: “Mr. Vice President”


def names_self(who: str, *, first_person: bool) -> bool | None:
    """Judge what stands between ``I'm`` or ``this is`` and a preposition.

    Returns:
        True for a name, with or without an occupation; False for an occupation
        alone, or for nothing after ``I'm``; None for anything else.
    """
    tokens = who.replace(",", " ").split()
    if not tokens:
        return False if first_person else None
    if len(tokens) > _MOST_TOKENS:
        return None
    others = [token for token in tokens if token.casefold() not in _ROLE_WORDS]
    if not others:
        return False if any(token.casefold() in _ROLES for token in tokens) else None
    return True if all(_in_name(token) or token in _PARTICLES for token in others) and _in_name(others[0]) else None


def name_before(text: str, *, alone: bool) -> str | None:
    """Return what stands before the name that ends ``text``, or None where no name does.

    Args:
        text: All words before a preposition or comma.
        alone: Whether one word is name enough.
    """
    tokens = text.rstrip(",").split()
    if tokens and tokens[-1] == "here":
        tokens.pop()
    start = _start_of_name(tokens)
    names = len(tokens) - start
    if names < (1 if alone else 2):
        return None
    return " ".join(tokens[:start])


def courteous(text: str) -> bool:
    """Say whether nothing stands in ``text`` but greetings, thanks and names of who is addressed."""
    if len(text) > _LONGEST_GREETING:
        return False
    return all(_is_courtesy(clause.split()) for clause in _CLAUSE.split(text) if clause.strip())


def _start_of_name(tokens: list[str]) -> int:
    start = len(tokens)
    while start and len(tokens) - start < _MOST_NAMES and _in_name(tokens[start - 1]):
        start -= 1
    while start < len(tokens) and tokens[start].casefold() in _COURTESIES:
        start += 1
    return start


def _in_name(token: str) -> bool:
    if _INITIALS.fullmatch(token):
        return token.rstrip(".").casefold() not in HONORIFICS
    plain = token.replace("-", "").replace("’", "").replace("'", "")
    return plain.isalpha() and token[0].isupper() and plain.casefold() not in _OF_NO_NAME


def _is_courtesy(words: list[str]) -> bool:
    if words[0].casefold().replace("’", "'") in _COURTESIES or words[:3] == ["Can", "you", "hear"]:
        return True
    return len(words) <= _VOCATIVE and all(word[0].isupper() or word[0] == "[" for word in words)
