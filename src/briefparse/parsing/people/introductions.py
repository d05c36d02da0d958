"""Whom a title, a chair or a line of names introduces."""

from __future__ import annotations

import re
from itertools import accumulate, compress
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.late import late
from briefparse.parsing.outlets.han_mentions import is_han
from briefparse.parsing.people.han_introductions import (
    HAN_CUE_WORDS,
    introduced_in_han_speech,
    introduced_in_han_title,
)
from briefparse.parsing.people.offices import Introduced, has_office, is_person, people_in, person_in
from briefparse.parsing.people.presenting import places_of
from briefparse.parsing.people.titles import who_speaks

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = [
    "Introduced",
    "introduced_in_roster_line",
    "introduced_in_speech",
    "introduced_in_title",
    "introducing_words",
]

_LONGEST_TITLE: Final = 400  # characters
_LONGEST_LINE: Final = 700  # characters of a line of names
_LONGEST_INTRODUCTION: Final = 900  # characters of a sentence that introduces people
_CUE: Final = late(
    r"\b(?:"
    r"[Ww]e have (?:also )?invited|[Ww]e have (?=(?:Mr|Ms|Mrs|Dr)\b)|"
    r"(?:[Ww]e|I)(?: also|['’]ve)? have (?:also )?(?:here )?with (?:us|me)|"
    r"(?:are|am|be|['’]re|['’]m|is)(?: also)? joined(?: here)?(?: today| by){1,2}|"
    r"(?:[Ww]ith|[Jj]oining) (?:me|us)(?: here)?(?: today| this morning| this afternoon)? (?:is|are)|"
    r"(?:turn|hand|kick|pass|give)(?:ing)? (?:(?:it|things|this|the (?:floor|call|podium)) )?(?:back )?(?:over )?to|"
    r"[Pp]lease(?: join me in)? welcom(?:e|ing)|"
    r"(?:let me|like to|pleased to|pleasure to|going to) (?:welcome|introduce)"
    r")(?: (?:here )?(?:today|now|first|this morning|this afternoon))?,?:?(?= )"
)
# One of these stands in all that the pattern fits; most paragraphs have none.
_CUE_WORDS: Final = (
    "nvited", "e have M", "e have D", " joined", "ith me", "ith us", "oining me", "oining us",
    "elcom", "introduce",
)  # fmt: skip
# One of these stands before “to” where the floor is given.
_GIVES: Final = (
    "over", "back", " it", " this", " things", " floor", " call", " podium",
    "turn", "turning", "hand", "handing", "kick", "kicking", "pass", "passing", "give",
)  # fmt: skip
_TO: Final = " to"
_SENTENCE_END: Final = late(r"[.!?](?= |$)")
_NO_END: Final = late(
    r"\b(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Sen|Rep|Adm|Lt|Col|Maj|Capt|Gov|Sec|Amb|Jr|Sr|Sra|Shri|Smt|[A-Z])$"
)
_TO_DO: Final = late(
    r",? (?:to(?! the\b| our\b| [A-Z])|who|whom|and (?:he|she|they)|for (?:a|an|his|her|their|some))\b.*", re.DOTALL
)
_PARTICIPANTS: Final = late(
    r"(?:Participants|Speakers|Attendees|Present|Presenters?|With|Panel(?:l?ists)?|Briefers)\s*: *|"
    r"(?:With|Featuring) (?=[A-Z])"
)
_AND: Final = late(r"^(?:and|as well as)\s+")


def introduced_in_title(title: str) -> tuple[Introduced, ...]:
    """Return the people whom the title of a transcript names as speaking.

    ``Press Briefing by Press Secretary Ann Lee and Secretary of Tides Bo Roe,
    April 8`` names two; ``Background Press Call on Tides`` names nobody. Where
    it cannot be told which word begins a name, no name is returned.
    """
    if len(title) > _LONGEST_TITLE:
        return ()
    plain = " ".join(title.replace("\u2060", "").replace("\u200b", "").split())
    if is_han(plain):
        return introduced_in_han_title(plain)
    who, sure = who_speaks(plain)
    # ``Storm Update`` has the form of a name.
    return tuple([one for one in people_in(who) if sure or one.title or one.honorific])


def introduced_in_speech(text: str) -> tuple[Introduced, ...]:
    """Return the people whom somebody introduces in a paragraph.

    ``We have invited Mr. Bo Roe, minister of tides; and Ms. Ann Lee, vice
    minister``, ``I'd like to turn it over to Cy Poe``, ``我们请来了…部部长王某某先生``.
    Whoever is named with one word only is not returned.
    """
    return introduced_in_han_speech(text) if is_han(text) else _introduced_in_latin_speech(text)


def _introduced_in_latin_speech(text: str) -> tuple[Introduced, ...]:
    """Return the people whom somebody introduces in a paragraph that is not Chinese."""
    found: dict[str, Introduced] = {}
    cues = [cue.span() for cue in _CUE.finditer(text)]
    for (_, start), (limit, _) in zip(cues, (*cues[1:], (len(text), 0)), strict=False):
        for one in _listed(_sentence(text, start, limit)):
            found.setdefault(one.name, one)
    return tuple(found.values())


def introducing_words(text: str) -> list[int]:
    """Return where words stand without which a text introduces nobody; to look for the phrases takes long."""
    found: list[int] = []
    for cue in _CUE_WORDS if text.isascii() else (*_CUE_WORDS, *HAN_CUE_WORDS):
        if cue in text:
            found += places_of(cue, text)
    befores = text.split(_TO)
    del befores[-1]
    giving = [before.endswith(_GIVES) for before in befores]
    if True in giving:
        ends = accumulate([len(before) + len(_TO) for before in befores])
        found += [end - len(_TO) for end in compress(ends, giving)]
    return found


def introduced_in_roster_line(text: str) -> tuple[Introduced, ...]:
    """Return the people of a line that is nothing but names with offices, in its order.

    ``Ann Lee, President of the Tide Bank, Bo Roe, Vice-President of the Tide
    Bank``; ``Participants: Ann Lee, director; Bo Roe, adviser``. A line with
    anything else in it gives nobody.
    """
    lead = _PARTICIPANTS.match(text)
    line = text[lead.end() :] if lead else text
    if not line or len(line) > _LONGEST_LINE or is_han(line):
        return ()
    people = tuple(_apart(line.rstrip(" .")) if ";" in line else _alternating(line.rstrip(" ."), offices=lead is None))
    if not people or any(one is None for one in people):
        return ()
    whole = tuple(one for one in people if one is not None)
    return whole if lead or all(one.title for one in whole) else ()


def _sentence(text: str, start: int, limit: int) -> str:
    """Return what stands from ``start`` to the end of the sentence, or to ``limit``, where the next introduction is."""
    limit = min(limit, start + _LONGEST_INTRODUCTION)
    for end in _SENTENCE_END.finditer(text, start, limit):
        if text[end.start()] != "." or not _NO_END.search(text, max(start, end.start() - 12), end.start()):
            return text[start : end.start()].strip()
    return text[start:limit].strip()


def _listed(words: str) -> Iterator[Introduced]:
    """Yield the people of what follows ``we have invited``; the list ends where no more are named."""
    if ";" in words:
        # Before the first semicolon may stand whom all the others come with.
        yield from (one for one in _apart(words) if one is not None)
        return
    yield from people_in(_TO_DO.sub("", words))


def _apart(words: str) -> Iterator[Introduced | None]:
    """Yield what stands between semicolons: a name, and the office after the first comma."""
    for item in words.split(";"):
        bare = _AND.sub("", item.rpartition(": ")[2].strip())
        if not bare:
            continue
        name, _, office = bare.partition(",")
        one = person_in(name.strip())
        office = _TO_DO.sub("", office.strip())
        yield one if one is None or not office else attrs.evolve(one, title=office if one.title is None else one.title)


def _alternating(line: str, *, offices: bool) -> Iterator[Introduced | None]:
    """Yield the people of a line where commas part names from offices and both from the next."""
    person: Introduced | None = None
    for part in (_AND.sub("", part.strip()) for part in line.split(",")):
        if is_person(part) and (person is None or person.title or not offices):
            if person is not None:
                yield person
            person = person_in(part)
        elif person is None or not (person.title or has_office(part)):
            yield None
            return
        else:
            person = attrs.evolve(person, title=f"{person.title}, {part}" if person.title else part)
    yield person
