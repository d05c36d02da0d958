"""The reader of subtitles and captions."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.diagnostics import diagnose
from briefparse.errors import TooLargeError
from briefparse.reading.decoding import decode, looks_binary
from briefparse.reading.document import BlockHint, Document
from briefparse.reading.limits import DEFAULT_MAX_BYTES, most_blocks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse.model import Diagnostic
    from briefparse.reading.composing import Composed
    from briefparse.reading.subtitles.cues import Track
    from briefparse.reading.subtitles.rolling import Shown

_HEADED: Final = 0.95
_TIMED: Final = 0.9
_BY_NAME: Final = 0.6
_LOOKED_AT: Final = 4096  # bytes
_MARKS: Final = b"\xef\xbb\xbf\xff\xfe \t\r\n"  # of byte order, and blanks
_SIGNS: Final = (">>", "&gt;&gt;", "<v")
_VTT, _SRT = "text/vtt", "application/x-subrip"


@attrs.frozen
class SubtitlesReader:
    """Reads subtitles and captions: WebVTT, SubRip and SubViewer.

    The words of cues are joined to paragraphs, and voice tags, names that stand
    before each cue and ``>>`` become labels. Above each paragraph the text says
    from when to when it was said. Lines that roll, so that each cue shows the
    last one again, are read once. What is for the screen alone (numbers,
    places, colours, styles) is no text.

    Attributes:
        max_bytes: The most bytes of a file; larger ones are refused, and those
            with more than one cue, or change of voice, for every 64 bytes of it.
    """

    name = "subtitles"
    extensions = (".srt", ".vtt", ".sbv")
    summary = "subtitles and captions: SubRip, WebVTT, SubViewer"

    max_bytes: int = attrs.field(default=DEFAULT_MAX_BYTES, validator=attrs.validators.ge(0))

    def claims(self, data: bytes, name: str | None) -> float:
        """Claim what begins as WebVTT does, or with the times of a cue; in a file named so, further on."""
        head = data[:_LOOKED_AT].replace(b"\0", b"")  # UTF-16 reads as ASCII without its zeros
        if b"-->" not in head and b"WEBVTT" not in head and not head.lstrip(_MARKS)[:1].isdigit():  # as most files
            return 0.0
        from briefparse.reading.subtitles.cues import has_times, is_headed, opens_with_times  # noqa: PLC0415  (loaded for what may be subtitles)

        sample = head.lstrip(_MARKS).decode("latin-1").replace("\r\n", "\n").replace("\r", "\n")
        if is_headed(sample):
            sureness = _HEADED
        elif opens_with_times(sample):
            sureness = _TIMED
        else:
            named = (name or "").lower().endswith(self.extensions)
            sureness = _BY_NAME if named and has_times(sample) else 0.0
        return 0.0 if sureness and looks_binary(data) else sureness

    def read(self, data: bytes, name: str | None) -> Document:
        """Decode a file and join what its cues say.

        Raises:
            TooLargeError: There are more cues, or changes of voice, than `most_blocks` of ``max_bytes``.
        """
        from briefparse.reading.subtitles.cues import is_headed, read_track  # noqa: PLC0415  (loaded for subtitles)
        from briefparse.reading.subtitles.rolling import unrolled  # noqa: PLC0415  (loaded when a file is read)
        from briefparse.reading.subtitles.tags import without_tags  # noqa: PLC0415  (loaded when a file is read)

        decoded = decode(data)
        most = most_blocks(self.max_bytes)
        if len(data) > most and sum(map(decoded.text.count, _SIGNS)) > most:
            raise TooLargeError(name or "subtitles", "it has too many voices; max_bytes= or --max-bytes allows more")
        track = read_track(decoded.text, name or "subtitles", most)
        shown = unrolled([tuple(without_tags(cue.lines)) for cue in track.cues])
        composed = _composed(track, shown)
        return Document(
            text=composed.text,
            blocks=composed.blocks,
            metadata=track.metadata,
            media_type=_VTT if is_headed(decoded.text) else _SRT,
            name=name,
            encoding=decoded.encoding,
            sha256=sha256(data).hexdigest(),
            diagnostics=(*decoded.diagnostics, *_doubts(track, sum(cue.again for cue in shown), composed)),
        )


def _composed(track: Track, shown: list[Shown]) -> Composed:
    from briefparse.reading.composing import Composer  # noqa: PLC0415  (loaded for subtitles)
    from briefparse.reading.subtitles.paragraphs import joined  # noqa: PLC0415
    from briefparse.reading.subtitles.voices import said_in  # noqa: PLC0415  (loaded when a file is read)

    composer = Composer()
    for number, line in track.before:
        composer.add(line, BlockHint.PARAGRAPH, number)
    for paragraph in joined(zip(track.cues, said_in([cue.lines for cue in shown]), strict=True)):
        where = paragraph.begins.where
        composer.add(paragraph.times, BlockHint.TIME, where, 1)
        composer.add(paragraph.voice, BlockHint.VOICE, where, 1)
        composer.add("\n".join(paragraph.lines), BlockHint.SPEECH, where)
    return composer.finished()


def _doubts(track: Track, again: int, composed: Composed) -> Iterator[Diagnostic]:
    if not composed.blocks:
        yield diagnose("BP104", "no cue shows any words")
    if again:
        yield diagnose("BP161", f"{again:,} lines that the cue before shows already were read once")
    if track.comments:
        comments = "1 comment is" if track.comments == 1 else f"{track.comments:,} comments are"
        yield diagnose("BP162", f"{comments} left out")
