"""The reader of subtitles and captions: SubRip, WebVTT and SubViewer."""

from briefparse.reading.subtitles.reader import SubtitlesReader

__all__ = ["SubtitlesReader"]
