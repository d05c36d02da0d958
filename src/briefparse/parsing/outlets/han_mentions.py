"""Outlets named in Chinese and Japanese running text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefparse.late import late
from briefparse.parsing.outlets.index import looks_like_outlet, unknown_outlet

if TYPE_CHECKING:
    import re

    from briefparse.model import Outlet
    from briefparse.parsing.outlets.index import OutletIndex

_LONGEST: Final = 20  # characters of a name
_SHORTEST: Final = 2
_HAN: Final = late("[\u3040-\u30ff\u4e00-\u9fff]")
_SELF: Final = late(
    "(?:我是|我来自|我來自|我们是|我叫[\u4e00-\u9fff·]{2,4}[，,]\\s*(?:我是|来自|來自))\\s*(?:来自|來自)?\\s*"
)
_FLOOR: Final = late(
    "(?:下一个问题|最后一个问题|下一個問題|最後一個問題|第[一二三四五六七八九十]个问题|有请|请|接下来|机会给|机会交给|話筒交給|话筒交给|次は|続いて)"
    "[，,：:、是由请给來来自\\s]*"
)
_AFTER: Final = late("(?:新闻频道|新闻)?(?:的)?(?:记者|記者|朋友|女士|先生)|提问|先提|[，。！,.!：:\\s]|の|さん|$")
_SELF_ENDS: Final = late("的[，。,.]")
_REPORTER: Final = late("([\u4e00-\u9fffA-Za-z]{2,20}?)(?:的)?(?:记者|記者)")
_JAPANESE_SELF: Final = late(
    "(?:^|[。、，,\\s])([^。、，,\\s]{2,20}?)の[\u4e00-\u9fff\u30a0-\u30ff々]{1,8}(?:です|と申します|といいます|でございます)"
)
_JAPANESE_FLOOR: Final = late(
    "(?:^|[。、，,\\s])([^。、，,\\s]{2,20}?)(?:の[\u4e00-\u9fff\u30a0-\u30ff々]{1,8})?(?:さん)?(?:、)?(?:どうぞ|お願いします)"
)
_JAPANESE_OUTLET: Final = late("[\u30a0-\u30ff\u4e00-\u9fffA-Z]{1,12}(?:新聞|通信|テレビ|放送|ニュース)")


def is_han(words: str) -> bool:
    """Say whether Chinese or Japanese characters stand in ``words``."""
    return not words.isascii() and _HAN.search(words) is not None


def asking_in_han(head: str, outlets: OutletIndex) -> Outlet | None:
    """Return the outlet of ``我是新华社记者`` or ``NHKの大谷です``."""
    for cue in _SELF.finditer(head):
        outlet = _outlet_at(head, cue.end(), outlets, _SELF_ENDS) or _unregistered(head, cue.end())
        if outlet is not None:
            return outlet
    return _japanese(_JAPANESE_SELF, head, outlets)


def called_in_han(tail: str, outlets: OutletIndex) -> Outlet | None:
    """Return the outlet of ``下一个问题，路透社`` or ``NHKの大谷さん、どうぞ``; the last one named."""
    for cue in reversed(list(_FLOOR.finditer(tail))):
        outlet = _outlet_at(tail, cue.end(), outlets)
        if outlet is not None:
            return outlet
    return _japanese(_JAPANESE_FLOOR, tail, outlets)


def _outlet_at(words: str, at: int, outlets: OutletIndex, more: re.Pattern[str] | None = None) -> Outlet | None:
    for end in range(min(len(words), at + _LONGEST), at + _SHORTEST - 1, -1):
        outlet = outlets.by_name.get(words[at:end])
        if outlet is not None and (_AFTER.match(words, end) or (more is not None and more.match(words, end))):
            return outlet
    return None


def _unregistered(words: str, at: int) -> Outlet | None:
    match = _REPORTER.match(words, at)
    return unknown_outlet(match[1]) if match is not None and looks_like_outlet(match[1]) else None


def _japanese(pattern: re.Pattern[str], words: str, outlets: OutletIndex) -> Outlet | None:
    for match in pattern.finditer(words):
        outlet = outlets.by_name.get(match[1])
        if outlet is not None:
            return outlet
        if _JAPANESE_OUTLET.fullmatch(match[1]):
            return unknown_outlet(match[1])
    return None
