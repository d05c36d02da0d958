"""What Word has to know about a language: its own tag, its fonts, its direction."""

from __future__ import annotations

import re
from typing import NamedTuple

# The shape of a BCP 47 tag, in which Word believes whatever it is told.
_TAG = re.compile("[a-z]{2,8}(?:-[a-z0-9]{1,8}){0,8}")
_WORD_TAGS = {
    "ar": "ar-SA",
    "de": "de-DE",
    "en": "en-US",
    "es": "es-ES",
    "fa": "fa-IR",
    "fr": "fr-FR",
    "he": "he-IL",
    "it": "it-IT",
    "ja": "ja-JP",
    "ko": "ko-KR",
    "pt": "pt-BR",
    "ru": "ru-RU",
    "ur": "ur-PK",
    "zh": "zh-CN",
    "zh-hans": "zh-CN",
    "zh-hant": "zh-TW",
}
_RIGHT_TO_LEFT = frozenset({"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})
_EAST_ASIAN_FONTS = {
    "zh-CN": ("SimSun", "Microsoft YaHei"),
    "zh-TW": ("PMingLiU", "Microsoft JhengHei"),
    "zh-HK": ("PMingLiU", "Microsoft JhengHei"),
    "zh-MO": ("PMingLiU", "Microsoft JhengHei"),
    "ja-JP": ("Yu Mincho", "Yu Gothic"),
    "ko-KR": ("Batang", "Malgun Gothic"),
}
_NO_ONE_LANGUAGE = frozenset({"und", "mul", "mis", "zxx"})
_NO_LANGUAGE = "x-none"
"""Word's tag for text that is not to be checked."""


class WordLanguage(NamedTuple):
    """How Word is told the language of a document.

    Word asks for three tags: for scripts like Latin, for East Asian scripts,
    and for scripts written from right to left.

    Attributes:
        latin: The tag for scripts like Latin.
        east_asian: The tag for Chinese, Japanese and Korean.
        bidi: The tag for scripts written from right to left.
        right_to_left: Whether the document as a whole is.
    """

    latin: str
    east_asian: str = "zh-CN"
    bidi: str = "ar-SA"
    right_to_left: bool = False

    @property
    def mark(self) -> str:
        """The element that names the language of a run."""
        return f'<w:lang w:val="{self.latin}" w:eastAsia="{self.east_asian}" w:bidi="{self.bidi}"/>'

    @property
    def east_asian_serif(self) -> str:
        """The font for East Asian text in running text."""
        return self._east_asian_fonts[0]

    @property
    def east_asian_sans(self) -> str:
        """The font for East Asian text in headings and labels."""
        return self._east_asian_fonts[1]

    @property
    def _east_asian_fonts(self) -> tuple[str, str]:
        return _EAST_ASIAN_FONTS.get(self.east_asian, _EAST_ASIAN_FONTS["zh-CN"])


def word_language(tag: str) -> WordLanguage:
    """Return what Word has to know about the language of a BCP 47 tag.

    The Latin words of an East Asian or a right-to-left text are left unchecked:
    nothing says which language they are.
    """
    primary = tag.lower().partition("-")[0]
    word = _WORD_TAGS.get(tag.lower(), tag)
    if primary in _NO_ONE_LANGUAGE or not _TAG.fullmatch(tag.lower()):
        return WordLanguage(_NO_LANGUAGE)
    if primary in ("zh", "ja", "ko"):
        return WordLanguage(_NO_LANGUAGE, east_asian=word)
    if primary in _RIGHT_TO_LEFT:
        return WordLanguage(_NO_LANGUAGE, bidi=word, right_to_left=True)
    return WordLanguage(word)
