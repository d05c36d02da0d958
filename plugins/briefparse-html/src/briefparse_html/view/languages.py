"""Which language and direction a text is given, so that it is read aloud and set right."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_TAG: Final = re.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8}")
_NO_ONE_LANGUAGE: Final = frozenset({"und", "mul", "mis", "zxx"})

# Letters of the scripts that briefings are held in, by the names of ISO 15924.
_LETTERS: Final = {
    "Latn": re.compile("[A-Za-z\u00aa\u00ba\u00c0-\u024f\u1e00-\u1eff]"),
    "Hani": re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"),
    "Kana": re.compile("[\u3041-\u30ff]"),
    "Hang": re.compile("[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]"),
    "Arab": re.compile("[\u0620-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdfb\ufe70-\ufefc]"),
    "Hebr": re.compile("[\u05d0-\u05f2\ufb1d-\ufb4f]"),
    "Cyrl": re.compile("[\u0400-\u052f]"),
    "Grek": re.compile("[\u0370-\u03ff\u1f00-\u1fff]"),
    "Deva": re.compile("[\u0900-\u097f]"),
    "Thai": re.compile("[\u0e01-\u0e5b]"),
}
_SCRIPTS_OF: Final = {
    **dict.fromkeys("zh yue wuu".split(), ("Hani",)),
    "ja": ("Hani", "Kana"),
    "ko": ("Hang", "Hani"),
    **dict.fromkeys("ar ckb fa ps sd ug ur".split(), ("Arab",)),
    **dict.fromkeys("he yi".split(), ("Hebr",)),
    **dict.fromkeys("be bg kk ky mk mn ru sr tg uk".split(), ("Cyrl",)),
    "el": ("Grek",),
    **dict.fromkeys("hi mr ne".split(), ("Deva",)),
    "th": ("Thai",),
}
_SCRIPTS_OF_SUBTAG: Final = {"Hans": ("Hani",), "Hant": ("Hani",), "Jpan": ("Hani", "Kana"), "Kore": ("Hang", "Hani")}
# Scripts that belong to one language; of the others only the script is certain.
_LANGUAGE_OF: Final = {"Kana": "ja", "Hang": "ko", "Grek": "el", "Thai": "th"}


def language_of(text: str, tag: str) -> str:
    """Return the value of ``lang`` for ``text`` in a briefing of language ``tag``.

    Text in a script that the language is not written in gets that script with
    no language (``und-Cyrl``), or the language that alone is written in it.

    Returns:
        A BCP 47 tag, or "", HTML's value for an unknown language.
    """
    known = _TAG.fullmatch(tag) is not None and tag.split("-", maxsplit=1)[0].lower() not in _NO_ONE_LANGUAGE
    script = script_of(text)
    if known and (script is None or script in _scripts_of(tag)):
        return tag
    if script is None or script == "Latn":
        return ""
    return _LANGUAGE_OF.get(script, f"und-{script}")


def script_of(text: str) -> str | None:
    """Return the script of most letters of ``text``, or None where no letter is known."""
    if text.isascii():
        return "Latn" if _LETTERS["Latn"].search(text) else None
    counts = {script: len(letters.findall(text)) for script, letters in _LETTERS.items()}
    most = max(counts, key=lambda script: counts[script])
    return most if counts[most] else None


def direction_of(text: str) -> str:
    """Return ``rtl`` or ``ltr``: the first letter with a direction decides, as in Unicode's rule P2."""
    if not text.isascii():
        for character in text:
            direction = unicodedata.bidirectional(character)
            if direction in {"L", "R", "AL"}:
                return "ltr" if direction == "L" else "rtl"
    return "ltr"


def _scripts_of(tag: str) -> tuple[str, ...]:
    primary, *others = tag.split("-")
    for subtag in (other.title() for other in others):
        if subtag in _SCRIPTS_OF_SUBTAG or subtag in _LETTERS:
            return _SCRIPTS_OF_SUBTAG.get(subtag, (subtag,))
    return _SCRIPTS_OF.get(primary.lower(), ("Latn",))
