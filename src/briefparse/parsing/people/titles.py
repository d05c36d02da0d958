"""The part of a title that says who speaks."""

from __future__ import annotations

import re
from typing import Final

from briefparse.late import late
from briefparse.parsing.people.name_words import OCCASIONS

_EVENTS: Final = OCCASIONS | {"call", "session"}
_TRANSCRIPT: Final = re.compile(r"(?:Edited )?Transcript ?[:–—-] ?", re.IGNORECASE)
_TRANSCRIPT_OF: Final = re.compile(r"(?:\w+ )?Transcript of (?:the )?", re.IGNORECASE)
_BY: Final = re.compile(r"\s(?:by|with|featuring)\s|:\s+", re.IGNORECASE)
_OF: Final = re.compile(r"\s(?:of|from)\s", re.IGNORECASE)
_POSSESSIVE: Final = late(
    r"(?P<who>[^:]{3,80}?)['’]s? (?:[\w\-]{3,14} ){0,2}"
    r"(?:press|media|news|remarks|statement|Q&A|interview)\b",
    re.IGNORECASE,
)
_HOLDS: Final = late(r"(?P<who>[^:]{3,160}?),? (?:Holds?|Hosts?|Conducts?) an? ")
_GUESTS: Final = late(r"\s[Ww]ith\s(?:the\s)?(?=[A-Z])")
# From these words on a title says what was spoken of, where and when.
_TOPIC: Final = late(
    r"\s(?:on|at|in|en route|aboard|before|after|following|ahead|previewing|regarding|about|upon|during|via|"
    r"to (?!the\s)\w+)\b|\s?[(|\[–—]|\s-\s|:|,\s*(?:january|february|march|april|may|june|july|august|september|"
    r"october|november|december|\w{3}\.?\s\d|\d)",
    re.IGNORECASE,
)
_SMALL: Final = frozenset("and of for the by with on in at to en route from".split())
_NO_SPEAKERS: Final = frozenset("on about previewing preview regarding concerning".split())


def who_speaks(title: str) -> tuple[str, bool]:
    """Return the words of a title that name its speakers, or "", and whether they are sure to name no topic.

    After a colon stands who speaks, or of what.
    """
    plain = _TRANSCRIPT.sub("", _with_small_words(title))
    # Most titles hold no apostrophe and no verb, and to look for words before these takes long.
    possessive = _POSSESSIVE.match(plain) if "'" in plain or "’" in plain else None
    if possessive is not None:
        who = _TRANSCRIPT_OF.sub("", possessive["who"])
        guests = _GUESTS.search(plain, possessive.end())
        return f"{who}, {_without_topic(plain[guests.end() :])}" if guests else who, True
    holds = _HOLDS.match(plain) if " Hold" in plain or " Host" in plain or " Conduct" in plain else None
    if holds is not None:
        return holds["who"], True
    for cue, only_last in ((_BY, False), (_OF, True)):
        match = cue.search(plain)
        if match is not None and _is_event(plain[: match.start()], only_last=only_last):
            return _without_topic(plain[match.end() :]), match.group()[0] != ":"
    return "", True


def _without_topic(rest: str) -> str:
    topic = _TOPIC.search(rest)
    return (rest[: topic.start()] if topic else rest).strip(" ,.")


def _is_event(words: str, *, only_last: bool) -> bool:
    """Say whether ``words`` call the event something, and say nothing of its topic yet."""
    tokens = words.casefold().split()
    if only_last:
        return tokens[-1] in _EVENTS if tokens else False
    return not _NO_SPEAKERS.intersection(tokens) and not _EVENTS.isdisjoint(tokens)


def _with_small_words(title: str) -> str:
    """Bring the small words of a title in capitals to lower case, so that names can be told from them."""
    if not title.isupper():
        return title
    return " ".join(word.lower() if word.casefold() in _SMALL else word for word in title.split())
