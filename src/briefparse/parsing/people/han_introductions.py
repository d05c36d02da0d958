"""People introduced in Chinese titles and speech."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefparse.late import late
from briefparse.parsing.people.offices import Introduced

if TYPE_CHECKING:
    from collections.abc import Iterator

_OFFICE_ENDS: Final = (
    "发言人|發言人|部[长長]|主任|局[长長]|司[长長]|[会會][长長]|主席|院[长長]|秘[书書][长長]|[书書][记記]|省[长長]|市[长長]|"
    "行[长長]|署[长長]|[总總]裁|董事[长長]|理事[长長]|所[长長]|[处處][长長]|校[长長]|院士|研究[员員]|工程[师師]|大使|主[编編]|社[长長]|"
    "[总總][经經]理|[经經][济濟][师師]|委[员員]|[专專][员員]|[组組][长長]|站[长長]|[厅廳][长長]|州[长長]|[县縣][长長]|代表|总理|總理|大臣|长官"
)
_TITLE: Final = late(
    f"(?P<title>[\u4e00-\u9fff、]{{0,30}}?(?:{_OFFICE_ENDS}))(?P<name>[\u4e00-\u9fff]{{2,4}}?)"
    "(?=主持|举行|舉行|就|出席|答|谈|談|回答|召开|召開|会见|會見)"
)
_CUE: Final = late(
    "请来了|請來了|请到了|請到了|邀请到了?|邀請到了?|邀请了|邀請了|有请|有請|(?:出席|参加|參加)(?:今天|本次|本场|本場)[^，。：]{0,14}(?:有|是)"
)
HAN_CUE_WORDS: Final = ("请", "請", "出席", "参加", "參加")
"""One of these stands in all that introduces somebody in Chinese speech."""
_GUEST: Final = late(
    f"(?P<title>[^，。；：:;,\\s][^，。；：:;,]{{0,60}}?(?:{_OFFICE_ENDS}))(?P<name>[\u4e00-\u9fff·]{{2,5}}?)(?P<honorific>先生|女士|同志|博士|教授)"
)
_LEADS: Final = late("^(?:、|和|以及|及|还有|還有|的是|的有|是|有|了|到)+")
_PLACE: Final = late("^(?:[0-9]+|年|月|日)+")
_LONGEST: Final = 600  # characters after “we have invited”


def introduced_in_han_title(title: str) -> tuple[Introduced, ...]:
    """Return who hosts the event: ``外交部发言人林默主持例行记者会``."""
    match = _TITLE.search(title.replace(" ", ""))
    if match is None:
        return ()
    return (Introduced(match["name"], None, _PLACE.sub("", match["title"]).lstrip("年月日、")),)


def introduced_in_han_speech(text: str) -> tuple[Introduced, ...]:
    """Return the guests between ``我们请来了`` and the end of the sentence.

    Only before ``先生`` and the like is it sure where a name ends.
    """
    found: dict[str, Introduced] = {}
    cues = [cue.span() for cue in _CUE.finditer(text)]
    for (_, start), (limit, _) in zip(cues, (*cues[1:], (len(text), 0)), strict=False):
        for guest in _guests(text, start, min(limit, start + _LONGEST)):
            found.setdefault(guest.name, guest)
    return tuple(found.values())


def _guests(text: str, start: int, limit: int) -> Iterator[Introduced]:
    end = text.find("。", start, limit)
    for match in _GUEST.finditer(text, start, end if end >= 0 else limit):
        yield Introduced(match["name"], match["honorific"], _LEADS.sub("", match["title"]))
