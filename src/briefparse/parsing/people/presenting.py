"""People who say who they are, and those of whom others say it in a sentence of its own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefparse.late import late
from briefparse.parsing.people.offices import Introduced, has_office, is_person, person_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_WORD: Final = r"[^\W\d_a-z][\w.'’\-]{0,30}"
_NAME: Final = rf"(?P<name>{_WORD}(?: {_WORD}){{1,3}})"
_SELF: Final = late(
    rf"\b(?:I['’]m|I am|[Mm]y name is|[Mm]y name['’]s|[Tt]his is) {_NAME}"
    r"(?:,? (?:from|of|with|in) (?:the )?(?P<body>[^.,;:!?—–\n]{3,60})|"
    r", (?:the |an? |your )?(?P<office>[^.,;:!?—–\n]{3,60}))?"
)
_IS_OUR: Final = late(
    rf"(?:^|[.!?:] |[;,—–] |\band ){_NAME},? (?:is|who is) (?:our|the|an?) (?P<office>[^.,;:!?—–\n]{{3,80}})"
)
_WITH_US: Final = late(
    rf"{_NAME}(?:,? (?:of|from) (?:the )?(?P<body>[^.,;:!?—–\n]{{3,60}}?))? "
    r"(?:has (?:also )?joined us|is (?:also )?(?:joining|with) us|joins us)\b"
)
_RUN: Final = re.compile(rf"{_WORD}(?: (?:of |for |the |and ){{0,2}}{_WORD}){{1,9}}")
_WHAT: Final = ("our ", "the ", "a ", "an ")
_SELF_CUES: Final = ("I'm ", "I’m ", "I am ", "y name is ", "y name's ", "y name’s ", "his is ")
_WITH_US_CUES: Final = ("joined us", "joining us", "with us", "joins us")
_NEXT_CUES: Final = ("hear", "remarks ", "followed by", "tatement", "up first", "up next", "joined by")
_LONGEST_WORDS: Final = 80  # characters before ``is`` in which the last two words of a name are looked for
_NEXT: Final = late(
    r"\b(?:hear(?:ing)? (?:first )?from|remarks (?:from|by)|followed by|statements? (?:from|by)|"
    r"up (?:first|next) (?:is|will be)|joined by)\b"
)
# To the end of the sentence; the point after an initial or a short honorific is none.
_REST: Final = late(r"(?:[^.!?]|[.](?! [A-Z])|(?<=\b[A-Z])[.]|(?<=\b(?:Mr|Ms|Dr|St))[.]|(?<=\bMrs)[.]){0,300}")
_AFTER_OFFICE: Final = late(
    rf"\b[Tt]he (?P<office>{_WORD}(?:,? (?:of |for |the |and ){{0,2}}{_WORD}){{0,9}}?), "
    rf"(?P<honorific>(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Ir)\.?) {_NAME}"
)
# One of these stands in all that the pattern fits, which tries every run of words after “the”.
_AFTER_OFFICE_CUES: Final = (", Mr", ", Ms", ", Miss", ", Dr", ", Prof", ", Sir", ", Dame", ", Ir")
_ENDS_NAME: Final = " .,"


def presents_self(text: str) -> Iterator[Introduced]:
    """Yield who says ``I'm Ann Lee from the press office`` or ``I am Bo Roe, the director``."""
    # The patterns of this file look at every word; most paragraphs can be told to hold none of their phrases.
    if not may_present_self(text):
        return
    for match in _SELF.finditer(text):
        name = match["name"].rstrip(_ENDS_NAME)
        if is_person(name):
            yield Introduced(name, None, match["body"] or match["office"])


def may_present_self(text: str) -> bool:
    """Say whether a phrase by which people say who they are stands in a text, and a capital after it."""
    return any(_before_capital(text, cue) for cue in _SELF_CUES if cue in text)


def presented_as(text: str) -> Iterator[Introduced]:
    """Yield of whom is said ``Ann Lee is our assistant secretary``."""
    for match in _around(_IS_OUR, text, presenting_words(text), 140, 90):
        name = match["name"].rstrip(_ENDS_NAME)
        if is_person(name) and has_office(match["office"]):
            yield Introduced(name, None, match["office"])


def welcoming_words(text: str) -> list[int]:
    """Return where words stand without which `welcomed` finds nobody."""
    return [place for cue in _WITH_US_CUES if cue in text for place in places_of(cue, text)]


def announcing_words(text: str) -> list[int]:
    """Return where words stand without which `comes_next` finds nobody."""
    return [place for cue in _NEXT_CUES if cue in text for place in places_of(cue, text)]


def welcomed(text: str) -> Iterator[Introduced]:
    """Yield of whom is said ``Bo Roe of the city council has joined us``."""
    places = sorted(welcoming_words(text))
    for match in _around(_WITH_US, text, places, 220, 10):
        one = person_in(match["name"].rstrip(_ENDS_NAME))
        if one is not None:
            yield Introduced(one.name, one.honorific, one.title or match["body"])


def comes_next(text: str) -> Iterator[Introduced]:
    """Yield who is announced with an office: ``We'll hear from Mayor Lee first, then from Fire Chief Bo Roe.``."""
    for cue in _NEXT.finditer(text):
        rest = _REST.match(text, cue.end())
        if rest is not None:
            yield from with_office(rest.group(), honorific=True)


def with_office(text: str, *, honorific: bool = False) -> Iterator[Introduced]:
    """Yield the people whom a sentence names in full behind an office, or where told so behind an honorific.

    ``Mayor Ann Lee of Tides held …``, ``by the Secretary for Tides, Ms Ann Lee, and …``.
    """
    for match in _AFTER_OFFICE.finditer(text) if any(cue in text for cue in _AFTER_OFFICE_CUES) else ():
        if has_office(match["office"]) and is_person(match["name"].rstrip(_ENDS_NAME)):
            yield Introduced(match["name"].rstrip(_ENDS_NAME), match["honorific"], match["office"])
    for match in _RUN.finditer(text):
        words = match.group().rstrip(_ENDS_NAME)
        for part in (words, words.partition(" of ")[0]):
            one = person_in(part)
            if one is not None and (one.title or (honorific and one.honorific)):
                yield one
                break


def _around(
    pattern: re.Pattern[str], text: str, places: Iterable[int], before: int, after: int
) -> Iterator[re.Match[str]]:
    """Yield the matches of a pattern without reading all of a long text.

    Args:
        pattern: The pattern.
        text: The text.
        places: Places, in order, of which every match covers one.
        before: How many characters a match may have before such a place.
        after: How many it may have from there on.
    """
    done = 0
    for place in places:
        for match in pattern.finditer(text, max(done, place - before), place + after):
            yield match
            done = match.end()


def places_of(words: str, text: str) -> Iterator[int]:
    """Yield the places of some words in a text."""
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


def _before_capital(text: str, cue: str) -> bool:
    """Say whether what follows a phrase anywhere is no small letter."""
    afters = [after[:1] for after in text.split(cue)[1:]]
    return any(after and not "a" <= after <= "z" for after in afters)


def presenting_words(text: str) -> Iterator[int]:
    """Yield where words stand without which `presented_as` finds nobody.

    That is where ``is our``, ``is the`` or ``is a`` follows two words of a line that begin with no small letters.
    """
    at = text.find(" is ")
    while at >= 0:
        end = at + 3
        if text.startswith(_WHAT, at + 4):
            end = text.index(" ", at + 4) + 1
            before = text[max(0, at - _LONGEST_WORDS) : at].rpartition("\n")[2]
            words = before.removesuffix(" who").removesuffix(",").rsplit(" ", 2)[-2:]
            if all(word and not "a" <= word[0] <= "z" for word in words):
                yield at
        at = text.find(" is ", end)
