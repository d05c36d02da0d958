"""What Word has to know about a language: its own tag, its fonts, its direction."""

from __future__ import annotations

import re
from typing import NamedTuple

# The shape of a BCP 47 tag, in which Word believes whatever it is told.
_TAG = re.compile("[a-z]{2,8}(?:-[a-z0-9]{1,8}){0,8}")
_WORD_TAGS = {
    "ar": "ar-SA",
    "cs": "cs-CZ",
    "da": "da-DK",
    "de": "de-DE",
    "el": "el-GR",
    "en": "en-US",
    "es": "es-ES",
    "fa": "fa-IR",
    "fi": "fi-FI",
    "fr": "fr-FR",
    "he": "he-IL",
    "hi": "hi-IN",
    "hu": "hu-HU",
    "id": "id-ID",
    "it": "it-IT",
    "ja": "ja-JP",
    "ko": "ko-KR",
    "nb": "nb-NO",
    "nl": "nl-NL",
    "pl": "pl-PL",
    "pt": "pt-BR",
    "ro": "ro-RO",
    "ru": "ru-RU",
    "sv": "sv-SE",
    "th": "th-TH",
    "tr": "tr-TR",
    "uk": "uk-UA",
    "ur": "ur-PK",
    "vi": "vi-VN",
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
# Where a tag names a script, that decides and not the language.
_RIGHT_TO_LEFT_SCRIPTS = frozenset({"arab", "hebr", "nkoo", "syrc", "thaa"})
_EAST_ASIAN = frozenset({"zh", "cmn", "yue", "ja", "ko"})
# Word's tags for Chinese have no script: it follows from the region.
_CHINESE = {"hans": ("CN", "SG"), "hant": ("TW", "HK", "MO"), "": ("CN", "SG", "TW", "HK", "MO")}
_SCRIPT = 4
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
    primary, *others = tag.lower().split("-")
    if primary in _NO_ONE_LANGUAGE or not _TAG.fullmatch(tag.lower()):
        return WordLanguage(_NO_LANGUAGE)
    script = next((part for part in others if len(part) == _SCRIPT and part.isalpha()), "")
    if primary in _EAST_ASIAN and script != "latn":
        return WordLanguage(_NO_LANGUAGE, east_asian=_WORD_TAGS.get(primary) or _chinese(primary, script, others))
    if script in _RIGHT_TO_LEFT_SCRIPTS or (primary in _RIGHT_TO_LEFT and not script):
        bidi = "-".join(part for part in tag.split("-") if part.lower() != script)
        return WordLanguage(_NO_LANGUAGE, bidi=_WORD_TAGS.get(bidi.lower(), bidi), right_to_left=True)
    return WordLanguage(_WORD_TAGS.get(tag.lower(), tag))


def _chinese(primary: str, script: str, others: list[str]) -> str:
    regions = _CHINESE.get(script, _CHINESE[""])
    usual = "HK" if primary == "yue" and "HK" in regions else regions[0]
    return f"zh-{next((part.upper() for part in others if part.upper() in regions), usual)}"
