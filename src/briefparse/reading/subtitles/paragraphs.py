"""What was said in cues, joined to the paragraphs of each voice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from briefparse.reading.subtitles.cues import Cue

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefparse.reading.subtitles.voices import Said

_PAUSE: Final = 2.0  # seconds without words, at the end of a sentence
_LONG_PAUSE: Final = 6.0  # seconds; few sentences have one
_LONG: Final = 60.0  # seconds of speech, after which the end of a sentence ends a paragraph
_TOO_LONG: Final = 180.0  # seconds, where nothing shows the ends of sentences
_ENDS: Final = frozenset('.?!…。？！؟۔।"”’»)）]】♪-–—')


@attrs.define(eq=False, repr=False)  # grows while it is joined
class Paragraph:
    """What one voice says without a pause.

    Attributes:
        begins: The first of its cues.
        ends: The last of them so far.
        voice: Who speaks, where another voice begins here: a name or a sign; else nothing.
        lines: The words, by the lines that were shown.
    """

    begins: Cue
    ends: Cue
    voice: str
    lines: list[str]

    @property
    def times(self) -> str:
        """From when to when, as the file writes times."""
        return f"{self.begins.times[0]} --> {self.ends.times[1]}"


def joined(cues: Iterable[tuple[Cue, tuple[Said, ...]]]) -> list[Paragraph]:
    """Join what was said to paragraphs.

    One ends where another voice begins; at the end of a sentence before a pause,
    or when it is a minute long; at last where its sentences seem to have no end.

    Args:
        cues: What was said in each cue, in order.
    """
    found: list[Paragraph] = []
    speaks: str | None = None  # whom the file tells for sure
    for cue, parts in cues:
        for said in parts:
            last = found[-1] if found else None
            changes = bool(said.sign) or said.voice != speaks
            speaks = said.voice
            if last is not None and not last.lines and not changes:  # nothing but a sign, on a line of its own
                last.voice = "" if said.named else last.voice
                last.lines.append(said.words)
                last.ends = cue
            elif last is None or changes or _begins_with_name(said, last) or _is_over(last, cue):
                voice = (said.voice or ("" if said.named else said.sign)) if changes else ""
                found.append(Paragraph(cue, cue, voice, [said.words] if said.words else []))
            elif said.words:
                last.lines.append(said.words)
                last.ends = cue
    return [paragraph for paragraph in found if paragraph.lines or paragraph.voice]


def _begins_with_name(said: Said, last: Paragraph) -> bool:
    """Say whether words begin with what is likely to be a name; in the midst of a sentence, one that recurs."""
    return said.named and (said.recurs or _is_finished(last))


def _is_over(last: Paragraph, cue: Cue) -> bool:
    """Say whether a paragraph ends before a cue, though the same voice may go on."""
    if last.ends is cue:
        return False
    pause, length = cue.start - last.ends.end, last.ends.end - last.begins.start
    if _is_finished(last):
        return pause >= _PAUSE or length >= _LONG
    return pause >= _LONG_PAUSE or length >= _TOO_LONG


def _is_finished(last: Paragraph) -> bool:
    return not last.lines or last.lines[-1][-1] in _ENDS
