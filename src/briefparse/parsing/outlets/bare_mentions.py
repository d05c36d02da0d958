"""Outlets that are named in so few words that only their place tells whose they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefparse.late import late
from briefparse.parsing.outlets.index import unknown_outlet
from briefparse.parsing.outlets.self_naming import courteous, name_before, names_self
from briefparse.parsing.outlets.spans import outlet_at, unregistered_at

if TYPE_CHECKING:
    from briefparse.model import Outlet
    from briefparse.parsing.outlets.index import OutletIndex
    from briefparse.parsing.outlets.spans import Named

_GREETING: Final = 120  # characters before the outlet
_NEAR_END: Final = 80  # characters after the brackets
_SENTENCE: Final = late(r"(?:^|(?<=[.!?,] ))(?=[A-Z])")
_AFTER_NAME: Final = late(r", (?=[A-Z])")
_WITH: Final = late(r"\b[Ii](?:['’]m| am) (?:with|from) ")
_STOP: Final = late(r"[.](?: (?=[A-Z\"“(\[])|$)")
_BRACKETED: Final = late(r"\[(?P<who>[^\[\],]{3,50}), (?P<outlet>[^\[\],]{2,50})\]")
_ABSENT: Final = late(
    r"\b[Ii]s (?P<who>[^.?!,]{2,40}?) (?:there|here|on|on the line|with us),? (?:from|with) (?:the )?(?=[A-Z])"
)


def said_barely(head: str, outlets: OutletIndex) -> Outlet | None:
    """Return the outlet of an asker who says little: ``Thanks. Reuters. Will …``, ``Ann, AP.``, ``I'm with Tide TV.``.

    Only courtesies may stand before it and a full stop must follow; an outlet
    that the registry does not know needs a full name, or ``I'm with``.
    """
    for sentence in _SENTENCE.finditer(head, 0, _GREETING):
        found = _stopped(head, outlet_at(head, sentence.start(), outlets))
        if found is not None and courteous(head[: sentence.start()]):
            return found.outlet
    return _after_name(head, outlets) or _after_with(head, outlets)


def called_barely(tail: str, outlets: OutletIndex) -> Outlet | None:
    """Return the outlet of ``Ann [Ann Lee, Tide Post].`` or ``Is Ann there, from Tide Post?`` at the end of a turn."""
    for match in reversed(list(_BRACKETED.finditer(tail))):
        if len(tail) - match.end() <= _NEAR_END and names_self(match["who"], first_person=False):
            found = outlet_at(tail, match.start("outlet"), outlets)
            return found.outlet if found is not None else unknown_outlet(match["outlet"])
    for match in _ABSENT.finditer(tail):
        found = outlet_at(tail, match.end(), outlets)
        if (
            found is not None
            and tail[found.end : found.end + 1] == "?"
            and names_self(match["who"], first_person=False)
        ):
            return found.outlet
    return None


def _after_name(head: str, outlets: OutletIndex) -> Outlet | None:
    for comma in _AFTER_NAME.finditer(head, 0, _GREETING):
        rest = name_before(head[: comma.start()], alone=True)
        if rest is None or not courteous(rest):
            continue
        found = _stopped(head, outlet_at(head, comma.end(), outlets))
        if found is None and name_before(head[: comma.start()], alone=False) is not None:
            found = _stopped(head, unregistered_at(head, comma.end()))
        if found is not None:
            return found.outlet
    return None


def _after_with(head: str, outlets: OutletIndex) -> Outlet | None:
    match = _WITH.search(head, 0, _GREETING)
    if match is None:
        return None
    found = _stopped(head, outlet_at(head, match.end(), outlets) or unregistered_at(head, match.end()))
    return None if found is None else found.outlet


def _stopped(head: str, found: Named | None) -> Named | None:
    """Return what was found where its name ends a sentence."""
    if found is None:
        return None
    end = found.end - 1 if head[found.end - 1] == "." else found.end
    return found if _STOP.match(head, end) else None
