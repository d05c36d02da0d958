"""Who speaks in a cue: by a voice tag, by a sign for another voice, or by a name before a colon."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.late import late

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefparse.reading.subtitles.rolling import Line

_CHANGE: Final = late(r"(?:^|(?<=\s))(>{2,3})\s{0,3}")
"""What captions of television, and YouTube's, have where somebody else speaks, or where something new begins."""
_DASH: Final = late(r"[-‐–—]\s{0,3}(?=[^\W_]|[\"“'¿¡(\[♪])")
_NAMED: Final = late(r"([\[(【]?[^\W\d_][^:：\n?!。？！<>]{0,59}?[\])】]?)[ \xa0]?(?::(?=\s|$)|：)\s{0,3}")
_MOST_WORDS: Final = 8  # of a name with office
_FEWEST: Final = 3  # cues
_NEARLY_ALL: Final = 0.8


@attrs.frozen
class Said:
    """Words of a cue that one voice says.

    Attributes:
        words: The words.
        voice: Who says them, as the file tells for sure, or None.
        sign: The sign before them that somebody else begins to speak, or nothing.
        named: Whether they begin with what may be a name and a colon.
        recurs: Whether that name stands so more than once.
    """

    words: str
    voice: str | None = None
    sign: str = ""
    named: bool = False
    recurs: bool = False


def said_in(cues: Sequence[tuple[Line, ...]]) -> list[tuple[Said, ...]]:
    """Tell the voices in each cue, line by line.

    Where nearly every cue begins with a name and a colon, as those of meetings
    do, that name is the cue's voice, as if a tag told it.
    """
    openers = [_before_colon(lines[0][0].words) for lines in cues if lines]
    names = Counter(filter(None, openers))
    if not _are_repeated(openers, names):
        names = Counter([name for lines in cues for line in lines if (name := _name_in(_without_sign(line[0].words)))])
        return [tuple(_parted_by_signs(lines, names)) for lines in cues]
    # Where all of them do, a name may stand once, and be written in any way: those of meetings are what people typed.
    sure = frozenset(name for name, count in names.items() if count > 1 or all(openers))
    return [tuple(_by_opener(lines, sure)) for lines in cues]


def _are_repeated(openers: Sequence[str], names: Counter[str]) -> bool:
    """Say whether cues begin with a name again and again, whoever spoke before.

    Args:
        openers: What may be the name that each cue begins with, or nothing.
        names: How often each of them stands so.
    """
    opening = names.total()
    if opening < _FEWEST or len(names) == opening:
        return False
    goes_on = any(name and name == before for before, name in pairwise(openers))
    return opening >= (_NEARLY_ALL if goes_on else 1) * len(openers)


def _by_opener(lines: tuple[Line, ...], names: frozenset[str]) -> Iterator[Said]:
    """Yield the words of a cue that begins with the name of its voice."""
    voice: str | None = None
    for words in (words.words for line in lines for words in line):
        if voice is None and (match := _NAMED.match(words)) is not None and match[1] in names:
            voice = words[: match.end()].strip()
            yield Said(words[match.end() :], voice)
        else:
            yield Said(words, voice, named=voice is None and _name_in(words) != "")


def _parted_by_signs(lines: tuple[Line, ...], names: Counter[str]) -> Iterator[Said]:
    dashes = sum(_DASH.match(line[0].words) is not None for line in lines) > 1
    for words, voice in (words for line in lines for words in line):
        if voice is not None:
            yield Said(words, voice)
            continue
        for sign, part in _parted(words, dashes=dashes):
            name = _name_in(part)
            yield Said(part, None, sign, name != "", names[name] > 1)


def _parted(words: str, *, dashes: bool) -> Iterator[tuple[str, str]]:
    """Yield the words between signs for another voice, each with the sign before it or nothing."""
    if dashes and (dash := _DASH.match(words)) is not None:
        yield dash.group().strip(), words[dash.end() :]
        return
    pieces = _CHANGE.split(words) if ">>" in words else [words]
    if pieces[0].strip():
        yield "", pieces[0].strip()
    for sign, part in zip(pieces[1::2], pieces[2::2], strict=True):
        yield sign, part.strip()


def _without_sign(words: str) -> str:
    sign = _CHANGE.match(words) or _DASH.match(words)
    return words[sign.end() :] if sign is not None else words


def _name_in(words: str) -> str:
    """Return what is likely to be a name before a colon at the beginning of words, or nothing."""
    name = _before_colon(words)
    return name if _is_name(name) else ""


def _before_colon(words: str) -> str:
    match = _NAMED.match(words) if ":" in words or "：" in words else None
    return "" if match is None or len(match[1].split()) > _MOST_WORDS else match[1]


def _is_name(words: str) -> bool:
    return words != "" and not words[0].islower()
