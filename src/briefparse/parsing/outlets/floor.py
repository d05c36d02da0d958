"""Which outlet a chair or operator gives the floor to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefparse.late import late
from briefparse.parsing.outlets.self_naming import CUE, names_self
from briefparse.parsing.outlets.spans import outlet_at, unregistered_at

if TYPE_CHECKING:
    import re

    from briefparse.model import Outlet
    from briefparse.parsing.outlets.index import OutletIndex
    from briefparse.parsing.outlets.spans import Named

_FARTHEST: Final = 80  # characters from the phrase to the outlet
_WE: Final = (
    r"(?:[Ww]e(?:['’]ll| will| can|)|[Ll]et['’]?s|[Ll]et (?:us|me)|I(?:['’]ll| will|['’]d like to)|"
    r"[Nn]ext|[Ff]irst|[Ll]ast)"
)
_FLOOR: Final = late(
    r"\b(?:"
    # Next question is from, our last question will go to, question comes from the line of
    r"(?P<question>[Qq]uestions?(?:,? (?:is|comes|will|go|goes|going|come|be|today|we['’]ll|we have|here)){0,5}"
    r"(?: from| to| with| by|,)?(?: the line of)?)|"
    # We'll go to, let's start with, over to, the floor to
    r"(?:[Gg]o|going|goes|turn|move|moving|over|start|begin|back|floor)"
    r"(?: (?:ahead and go|now|next|first|over|here|back)){0,2} (?:to|with)(?: the line of)?|"
    # These need a name: we have Ann Lee from, next in the queue is Ann Lee from
    rf"(?P<person>{_WE} (?:do|have|take|hear from|call on|is|up is)|(?:queue|line) is)|"
    # The gentleman from
    r"(?P<sort>(?:gentleman|lady|reporter|journalist|correspondent|colleague))|"
    r"(?P<spanish>pregunta(?: es)?(?: de| para)?|la palabra(?: a)?|[Aa]delante,)"
    r")(?= )"
)
# The last sentence, or nearly: nothing but a name and an outlet, or an outlet and “please”.
_ALONE: Final = late(
    r"(?:^|[.!?—] +)"
    r"(?P<lead>(?:(?:Okay|OK|All right|And|Next|Then|Now|Yes|Great)[,.]? (?:and |next,? |then )?){0,2})(?=\S)"
)
_OVER: Final = late(
    r"[,.!]?(?: (?:on the line|next|first|now)\b[.!]?|,? *(?:[Pp]lease|[Gg]o ahead)\b|\s*(?:[.!:?…—–]|--|$))"
)
_INVITES: Final = late(r"[,.!]? *(?:[Pp]lease|[Gg]o ahead)\b")
_CLOSING: Final = late(
    r"\s*(?:(?:[A-Z]\w+, )?(?:[Pp]lease|[Gg]o ahead|[Yy]ou|[Yy]our|[Tt]he floor|[Tt]hank)\b[^.!?]{0,80}[.!?]?\s*){0,3}"
)
_ANOTHER: Final = late(r"[^.!?]{0,60}\b(?:and|then|or)\b")


def called_in_latin(tail: str, outlets: OutletIndex) -> Outlet | None:
    """Return the outlet of the last phrase in ``tail`` that gives the floor, or None."""
    for phrase in reversed(list(_FLOOR.finditer(tail))):
        found = _after_phrase(tail, phrase, outlets)
        if found is not None:
            return None if _ANOTHER.match(tail, found.end) else found.outlet
    return _last_words(tail, outlets)


def _after_phrase(tail: str, phrase: re.Match[str], outlets: OutletIndex) -> Named | None:
    start = phrase.end()
    if not phrase["person"] and not phrase["sort"]:
        found = outlet_at(tail, start + 1, outlets)
        if found is not None and _OVER.match(tail, found.end):
            return found
    for cue in CUE.finditer(tail, start, min(len(tail), start + _FARTHEST)):
        if not _names_somebody(tail[start : cue.start()], phrase):
            return None
        found = _after_cue(tail, cue, outlets, unregistered=phrase["question"] is not None)
        if found is not None:
            return found
    return None


def _names_somebody(who: str, phrase: re.Match[str]) -> bool:
    """Say whether a name, or after ``question`` and ``gentleman`` nothing, stands between phrase and preposition."""
    if not who.strip(" ,"):
        return not phrase["person"]
    return not phrase["sort"] and names_self(who, first_person=False) is not None


def _after_cue(tail: str, cue: re.Match[str], outlets: OutletIndex, *, unregistered: bool) -> Named | None:
    found = outlet_at(tail, cue.end(), outlets, contracted=cue["preposition"] == "del")
    if found is None and unregistered and cue["preposition"]:
        found = unregistered_at(tail, cue.end())
    return found if found is not None and _OVER.match(tail, found.end) else None


def _last_words(tail: str, outlets: OutletIndex) -> Outlet | None:
    """Read ``Ann Lee from Reuters.`` and ``Reuters, please.`` where nothing but courtesies follow."""
    for sentence in reversed(list(_ALONE.finditer(tail))):
        found = outlet_at(tail, sentence.end(), outlets)
        if found is not None:
            called = "next" in sentence["lead"].casefold() or _INVITES.match(tail, found.end) is not None
        else:
            found = _named_alone(tail, sentence.end(), outlets)
            called = found is not None
        if found is not None and called and _closes(tail, found.end):
            return found.outlet
    return None


def _named_alone(tail: str, start: int, outlets: OutletIndex) -> Named | None:
    cue = CUE.search(tail, start, min(len(tail), start + _FARTHEST))
    if cue is None or not cue["preposition"] or not names_self(tail[start : cue.start()], first_person=False):
        return None
    return _after_cue(tail, cue, outlets, unregistered=False)


def _closes(tail: str, end: int) -> bool:
    over = _OVER.match(tail, end)
    return over is not None and _CLOSING.fullmatch(tail[over.start() :].lstrip(" ,.!")) is not None
