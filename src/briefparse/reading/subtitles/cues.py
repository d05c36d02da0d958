"""A file of subtitles to its cues: the lines that are shown, and from when to when.

SubRip (``.srt``) has a number and ``00:01:02,500 --> 00:01:05,000`` above the
words of each cue, WebVTT (``.vtt``, https://www.w3.org/TR/webvtt1/) a head, comments and
a full stop in place of the comma, and SubViewer, as YouTube writes it (``.sbv``),
two times with a comma between.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.errors import TooLargeError
from briefparse.late import late

if TYPE_CHECKING:
    from collections.abc import Iterator

_TIME: Final = r"(?:\d{1,3}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?"
_YOUTUBES: Final = r"\d:\d\d:\d\d\.\d{3}"
_TIMES: Final = rf"({_TIME})[ \t]{{0,9}}-->[ \t]{{0,9}}({_TIME})(?![\d:])|({_YOUTUBES}),({_YOUTUBES})$"
_TIMING: Final = late(_TIMES)
_SAMPLED: Final = late(rf"(?:[^\n]{{0,200}}\n){{0,2}}?\s{{0,9}}(?:{_TIMES})", re.MULTILINE)
_HEAD: Final = "WEBVTT"
_PAIR: Final = late(r"([A-Za-z][A-Za-z-]{0,40})[ \t]{0,4}[:=][ \t]{0,4}(.{0,400})")
_SET_APART: Final = late(r"(NOTE|STYLE|REGION)(?:[ \t]|$)")
_COMMENT: Final = "NOTE"
_SIXTY: Final = 60


@attrs.frozen
class Cue:
    """What is shown together.

    Attributes:
        start, end: From when to when, in seconds.
        times: The same as the file writes it.
        lines: The lines that are shown, with their tags.
        where: The number of the line of the file that tells the times.
    """

    start: float
    end: float
    times: tuple[str, str]
    lines: tuple[str, ...]
    where: int


@attrs.frozen
class Track:
    """A file of subtitles.

    Attributes:
        cues: Its cues, in the order of the file.
        before: The lines above the first cue that say nothing of a known kind, each with its number.
        metadata: What the head says: pairs of name, in lower case, and value.
        comments: How many comments it has.
    """

    cues: tuple[Cue, ...]
    before: tuple[tuple[int, str], ...] = ()
    metadata: tuple[tuple[str, str], ...] = ()
    comments: int = 0


def is_headed(sample: str) -> bool:
    """Say whether a text begins as WebVTT does."""
    return sample.startswith(_HEAD) and sample[len(_HEAD) : len(_HEAD) + 1] in {"", " ", "\t", "\n"}


def opens_with_times(sample: str) -> bool:
    """Say whether times of a cue stand on one of the first three lines of a text, below a number or a name."""
    return _SAMPLED.match(sample.lstrip()) is not None


def has_times(sample: str) -> bool:
    """Say whether times of a cue stand on any line of a text."""
    return any(_TIMING.match(line.strip()) is not None for line in sample.split("\n"))


def read_track(text: str, name: str, most: int) -> Track:
    """Cut a file of subtitles into cues.

    Every line that is shown is in a cue or stands before the first. Numbers,
    names of cues, times, places on the screen and styles are none of them.

    Args:
        text: The file, decoded.
        name: What to call it in errors.
        most: How many cues it may have.

    Raises:
        TooLargeError: It has more.
    """
    return _Cutting(name, most).run(text)


class _Cutting:
    """Takes the lines of one file in order; lives for one call of `read_track`."""

    def __init__(self, name: str, most: int) -> None:
        self._name, self._most = name, most
        self._before: list[tuple[int, str]] = []
        self._metadata: list[tuple[str, str]] = []
        self._comments = 0
        self._cues: list[Cue] = []
        self._times: tuple[str, str] | None = None  # of the cue that is open
        self._where = 0
        self._lines: list[str] = []  # of that cue
        self._number: int | None = None  # of the cue before, if cues are numbered

    def run(self, text: str) -> Track:
        headed = is_headed(text)
        for at, run in enumerate(_runs(text.split("\n"))):
            if headed and at == 0:
                self._read_head(run)
            elif headed and (apart := _SET_APART.match(run[0][1])) is not None:
                self._comments += apart[1] == _COMMENT
            else:
                self._read(run, named=headed)
        self._close()
        return Track(tuple(self._cues), tuple(self._before), tuple(self._metadata), self._comments)

    def _read_head(self, run: list[tuple[int, str]]) -> None:
        title = run[0][1][len(_HEAD) :].strip(" \t-–—:")
        if title:
            self._metadata.append(("title", title))
        for at, (number, line) in enumerate(run[1:], 1):
            if _TIMING.match(line) is not None:  # a head with no blank line below it
                self._read(run[at:], named=True)
                return
            pair = _PAIR.fullmatch(line)
            if pair is not None:
                self._metadata.append((pair[1].lower(), pair[2].strip()))
            else:
                self._before.append((number, line))

    def _read(self, run: list[tuple[int, str]], *, named: bool) -> None:
        """Take lines that no blank line parts: a cue, more than one, or what goes on with the last."""
        for at, (number, line) in enumerate(run):
            times = _TIMING.match(line)
            if times is None:
                self._take(number, line)
                continue
            kept = self._lines if self._times is not None else self._before
            if kept and (self._is_number(kept[-1]) or (named and at == 1)):
                kept.pop()
            self._close()
            self._times = (times[1] or times[3], times[2] or times[4])
            self._where = number

    def _take(self, number: int, line: str) -> None:
        if self._times is None:
            self._before.append((number, line))
        else:
            self._lines.append(line)

    def _is_number(self, last: str | tuple[int, str]) -> bool:
        """Say whether the line above the times of a cue is its number, and no number that is shown."""
        words = last if isinstance(last, str) else last[1]
        if not (words.isascii() and words.isdecimal() and len(words) < 10):  # noqa: PLR2004  (digits)
            return False
        fits = self._number is None or int(words) > self._number
        if fits:
            self._number = int(words)
        return fits

    def _close(self) -> None:
        if self._times is None:
            return
        if len(self._cues) >= self._most:
            raise TooLargeError(self._name, "it has too many cues; max_bytes= or --max-bytes allows more")
        start, end = map(_seconds, self._times)
        self._cues.append(Cue(start, end, self._times, tuple(self._lines), self._where))
        self._times, self._lines = None, []


def _runs(lines: list[str]) -> Iterator[list[tuple[int, str]]]:
    """Yield the lines that no blank line parts, each with its number and without blanks at its ends."""
    run: list[tuple[int, str]] = []
    for number, line in enumerate(lines, 1):
        words = line.strip()
        if words:
            run.append((number, words))
        elif run:
            yield run
            run = []
    if run:
        yield run


def _seconds(time: str) -> float:
    total = 0.0
    for part in time.replace(",", ".").split(":"):
        total = total * _SIXTY + float(part)
    return total
