"""Which outlet running text names as the asker's own: in the question, or when the floor is given."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefparse.late import late
from briefparse.parsing.outlets.bare_mentions import called_barely, said_barely
from briefparse.parsing.outlets.floor import called_in_latin
from briefparse.parsing.outlets.han_mentions import asking_in_han, called_in_han, is_han
from briefparse.parsing.outlets.self_naming import COMMA_GOES_ON, CUE, ENDS, courteous, name_before, names_self
from briefparse.parsing.outlets.spans import outlet_at, unregistered_at

if TYPE_CHECKING:
    import re

    from briefparse.model import Outlet
    from briefparse.parsing.outlets.index import OutletIndex

HEAD: Final = 250  # characters; who introduces themselves does so at once
TAIL: Final = 200  # characters; who gives the floor does so at last
_FARTHEST: Final = 80  # characters from “I'm” to the outlet
_REMARKS: Final = late(r"^(?:[(\[][^()\[\]]{1,60}[)\]]\s{0,3}){1,3}")  # of the transcriber: [In Kalvian.]
_ADDS: Final = late(
    r"^(?:And |So )(?=[A-Z][\w'’\-]{0,20} [A-Z])|"
    r"^(?:[Aa]nd |[Ss]o )?(?:[Ii]f I (?:could|may|might|can)|[Jj]ust to (?:follow|add)|[Tt]o follow)\b[^.?!,]{0,40}, "
)
_OPENER: Final = late(
    r"\b(?:(?P<first>[Ii](?:['’]m| am)|I (?:work|write|report)|[Ss]oy)|"
    r"[Tt]his is|[Ii]t['’]s|[Mm]y name(?: is|['’]s)|[Mm]i nombre es|[Mm]e llamo|[Ll]es? saluda)(?= )"
)
# One of these stands in all that the pattern fits.
_OPENER_CUES: Final = (
    "’m ", "'m ", " am ", "his is ", "t’s ", "t's ", "y name", "I work", "I write", "I report", "oy ", "nombre",
    "llamo", "saluda",
)  # fmt: skip


def asking_outlet(words: str, outlets: OutletIndex) -> Outlet | None:
    """Return the outlet that a questioner names as their own.

    ``This is Zhang from Xinhua``, ``Ann Lee, Reuters.``, ``Soy Ana Ruiz, de La
    Jornada``, ``我是新华社记者``. An outlet that is quoted or spoken of is not the
    asker's: ``Reuters reported that …``.

    Args:
        words: The beginning of the question; only the first 250 characters are looked at.
        outlets: The outlets that the registry knows.

    Returns:
        The outlet. One that the registry does not know is returned only where
        somebody says ``I'm``, ``this is``, and its name reads like an outlet's.
    """
    head = words[:HEAD]
    if not outlets.may_be_named(head) and not is_han(head):
        return None
    head = _without(_ADDS, _without(_REMARKS, head))
    if is_han(head):
        return asking_in_han(head, outlets)
    return _after_opener(head, outlets) or _after_name(head, outlets) or said_barely(head, outlets)


def called_outlet(words: str, outlets: OutletIndex) -> Outlet | None:
    """Return the outlet that a moderator names for the next asker.

    ``Next question is from Reuters.``, ``We'll go to Ann Lee with Bloomberg.``,
    ``下一个问题，路透社。`` Of several such phrases the last counts; where one phrase
    names two outlets none is returned.

    Args:
        words: The end of the moderator's turn; only the last 200 characters are looked at.
        outlets: The outlets that the registry knows.
    """
    tail = words[-TAIL:]
    if is_han(tail):
        return called_in_han(tail, outlets)
    if not outlets.may_be_named(tail) and "[" not in tail:
        return None
    return called_in_latin(tail, outlets) or called_barely(tail, outlets)


def _without(opening: re.Pattern[str], head: str) -> str:
    match = opening.match(head)
    return head if match is None else head[match.end() :]


def _after_opener(head: str, outlets: OutletIndex) -> Outlet | None:
    """Look behind ``I'm``, ``this is``, ``soy``."""
    if not any(map(head.__contains__, _OPENER_CUES)):
        return None
    for opener in _OPENER.finditer(head):
        for cue in CUE.finditer(head, opener.end(), min(len(head), opener.end() + _FARTHEST)):
            who = head[opener.end() : cue.start()]
            sure = names_self(who, first_person=opener["first"] is not None)
            if sure is None:
                break
            outlet = _own(head, cue, outlets, sure=sure)
            if outlet is not None:
                return outlet
    return None


def _own(head: str, cue: re.Match[str], outlets: OutletIndex, *, sure: bool) -> Outlet | None:
    """Return the outlet after a preposition or comma; who gave no name must end there."""
    preposition = cue["preposition"]
    found = outlet_at(head, cue.end(), outlets, contracted=preposition == "del")
    if found is None and sure and preposition:
        found = unregistered_at(head, cue.end())
    if found is None or (sure and preposition) or _ended(head, found.end):
        return None if found is None else found.outlet
    return None


def _after_name(head: str, outlets: OutletIndex) -> Outlet | None:
    """Look behind a name that stands first, or after greetings and thanks alone: ``Hi, Ann Lee of Reuters.``."""
    for cue in CUE.finditer(head):
        rest = name_before(head[: cue.start()], alone=cue["preposition"] in {"from", "with"})
        if rest is None:
            continue
        if not courteous(rest):
            return None
        found = outlet_at(head, cue.end(), outlets, contracted=cue["preposition"] == "del")
        if found is not None and _ended(head, found.end):
            return found.outlet
    return None


def _ended(head: str, end: int) -> bool:
    return head[end - 1] == "." or ENDS.match(head, end) is not None or COMMA_GOES_ON.match(head, end) is not None
