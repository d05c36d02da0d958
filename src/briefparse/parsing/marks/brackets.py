"""What words in brackets are: a stage direction, lost words, an insertion, or part of the speech."""

from __future__ import annotations

import re
from typing import Final

from briefparse.late import late
from briefparse.model import AnnotationKind
from briefparse.parsing.marks.stagewords import LANGUAGES, LOST, MANNERS, SILENCES, SOUNDS

BRACKETS: Final = re.compile(r"([(\[（【［])([^()\[\]（）【】［］]{1,160})([)\]）】］])")
"""A bracket, its words and its other bracket; what is nested is found inside, not around."""

_SQUARE: Final = "[［"
_CLOSING: Final = {"(": ")）", "（": "）)", "[": "]］", "［": "］]", "【": "】"}
_ENDS: Final = " .…!。,;:"

_CLOCK: Final = late(r"\s*\(?\b\d{1,2}:\d\d(?::\d\d)?\)?\s*")
_JOINTS: Final = re.compile(r", and |, | and |; | / |/| & | y | e | et | und |、|，")
_OF_WHOM: Final = late(r" (?:by|from|in|among|at|throughout|continues?|ends|de|del|dans|na|no|bei)\b")

_TOLD: Final = late(
    rf"(?:as|via|through|speaking through) (?:an? |the |simultaneous )?(?:interpret|translat)\w+"
    rf"|(?:(?:interpretation|interpreted|translation|translated|original|spoken|says|said|asks|asked|answers|answered"
    rf"|continues|continued|replies|replied|responds|responded|question|answer|remarks|repeats) (?:in|from|into|to)"
    rf"|(?:spoken|speaks|spoke|speaking)(?: in)?) (?:{LANGUAGES})\b(?:(?:,| and| then| through| via|:|\.) .{{0,60}})?"
)
_IN_A_LANGUAGE: Final = late(rf"(?:in|from) (?:{LANGUAGES})")
_PLAYED: Final = late(
    r"(?:a |the )?(?:short |brief |promotional )?(?:video|audio|film|clip|recording|music|livestream|slide|briefing"
    r"|press briefing|press conference|call|feed|connection|bell|alarm|telephone|conference)"
    r"(?: clip| tape| feed| presentation)? (?:is |was |are |were )?(?:resumes|resumed|begins|began|ends|ended|starts"
    r"|started|plays|played|playing|shown|interrupted|concludes|concluded|adjourned|rings|ringing|drops|lost|stops"
    r"|paused|continues|played back|screened)"
    r"|(?:begin|start|end|close|roll)(?:s|ning)?(?: of)?(?: the)? (?:video|audio|clip|film|recording|playback)"
    r"\s?(?:clip|tape)?s?"
    r"|(?:staffer [\w'’-]+(?:ing|s)|operator (?:gives|giving|provides|providing))\b.{0,80}"
)
_CHINESE: Final = late(
    r"[\u4e00-\u9fff]{0,6}(?:笑|笑声|笑聲|掌声|掌聲|鼓掌|欢呼|歡呼)"
    r"|播放(?:视频|視頻|短片|宣传片|录像)?|(?:视频|視頻|短片|宣传片)播放|(?:短暂)?(?:停顿|沉默|静默|默哀|休息)"
    r"|(?:同声传译|同传|经翻译|通过翻译|翻译|通訳)"
)
_SHOUTED: Final = re.compile(
    r"(?:se )?(?:inicia|inician|inicio|finaliza|finalizan|fin|concluye|concluyen|termina|terminan|proyección|proyeccion"
    r"|proyecta|proyectan|reproducción|reproduccion|reproduce|entrega|entregan|firma|firman|lectura|entonan|escucha|toca"
    r"|corte de|muestra|develación|início|encerra|exibição|execução)\b.{0,140}"
)
_NO_STAGE: Final = late(r"(?:FOR|AS|PROVISIONAL|UNOFFICIAL|ORIGINAL|SOURCE|PHOTO|DRAFT|FINAL|CONTINUED)\b")
_HAPPENS: Final = late(
    r"\b(?:recess|break|applau|laugh|chuckl|video|music|anthem|silence|cross-?talk|interpret|exits?\b|enters?\b|departs?\b"
    r"|arrives?\b|leaves?\b|signs\b|shows?\b|shown\b|plays?\b|played\b|hands? )",
    re.IGNORECASE,
)

_LONGEST_DIRECTION: Final = 120
_LONGEST_LOSS: Final = 60
_SMALL: Final = frozenset("of and the for in on to by a an at from with or de la del y".split())
_NOT_A_DIRECTION: Final = late(
    r"(?:That|This|These|Those|It|And|But|Or|If|So|Which|Because|As|In|For|See|Source|Note|Photo|Actually|Of|What|How"
    r"|Why|Where|Also|Please|Yes|No|Not|Well|Thank|Good|Now|Then|However)\b"
    r"|.*(?:\b(?:I|[Ww]e|[Yy]ou|[Oo]ur|[Yy]our|us|[Mm]y|me)\b|\d\d|%|//|www\.)"
)
"""A transcriber never says “we”, seldom gives figures, and does not begin as an aside does."""

_WITHHELD: Final = late(
    r"(?:name |names |identity )?(?:redacted|omitted|withheld|deleted|expunged)(?: .{0,40})?|略"
    r"|(?:an? |the |another )?senior .{0,50}officials?(?: (?:one|two|three|four|five|six|#?\d))?"
    r"|(?:an? |the |another )?(?:administration|government|defen[sc]e|military|intelligence|law enforcement|embassy"
    r"|(?:state|justice|treasury) department|white house|treasury|pentagon|dod|u\.?s\.?) official"
    r"(?: (?:one|two|three|four|five|six|#?\d))?"
    r"|sao(?: #?\d)?"
)
_WITHHELD_ROUND: Final = re.compile(r"(?:name |names )?(?:redacted|omitted|withheld)|略")
_NO_INSERTION: Final = late(r"(?i:photo|source|image|video:|credit)\b|.*(?://|www\.|@)")
_REFERENCE: Final = late(r"\d{1,3}|[ivx]{2,5}|note \d{1,3}")


def kind_of(mark: re.Match[str]) -> AnnotationKind | None:
    """Say what a match of ``BRACKETS`` is, or None where its words are part of the speech."""
    opening, words, closing = mark.group(1), mark.group(2).strip(), mark.group(3)
    if closing not in _CLOSING[opening] or not words:
        return None
    key = words.casefold().strip(_ENDS)
    return _by_words(key, square=opening in _SQUARE) or _by_place(mark, words, key)


def _by_words(key: str, *, square: bool) -> AnnotationKind | None:
    """Say what words are by themselves, in lower case and without the full stop."""
    if _is_known(key) or (square and _IN_A_LANGUAGE.fullmatch(key)):
        return AnnotationKind.STAGE
    if len(key) <= _LONGEST_LOSS and _without_clock(key).startswith(LOST):
        return AnnotationKind.INAUDIBLE
    if key == "sic" or key.startswith(("sic ", "sic,", "sic:")):
        return AnnotationKind.SIC
    withheld = _WITHHELD if square else _WITHHELD_ROUND
    return AnnotationKind.REDACTION if withheld.fullmatch(key) else None


def _by_place(mark: re.Match[str], words: str, key: str) -> AnnotationKind | None:
    """Say what words are that are not known, by their form and what stands around them."""
    fills_block = mark.end() - mark.start() == len(mark.string)
    if (
        (words.isupper() and _SHOUTED.match(key))
        or _has_form(mark, words)
        or (fills_block and _may_fill_a_block(words))
    ):  # fmt: skip
        return AnnotationKind.STAGE
    return _put_in(mark, words) if mark.group(1) in _SQUARE else None


def _is_known(key: str) -> bool:
    """Say whether words are a stage direction wherever they stand in brackets."""
    if key in SOUNDS:
        return True
    key = _without_clock(key)
    if " " in key and (_TOLD.fullmatch(key) or _PLAYED.fullmatch(key)):  # neither is one word
        return True
    return all(part in SILENCES or _is_sound(part) for part in _JOINTS.split(key))


def _without_clock(key: str) -> str:
    return _CLOCK.sub("", key) if ":" in key else key


def _is_sound(words: str) -> bool:
    """Say whether words are a sound, with how it was before it and whose it was after it."""
    if not words.isascii() and _CHINESE.fullmatch(words):
        return True
    whose = _OF_WHOM.search(words) if " " in words else None
    *manner, sound = (words[: whose.start()] if whose else words).split() or [""]
    return sound in SOUNDS and all(word in MANNERS for word in manner)


def _has_form(mark: re.Match[str], words: str) -> bool:
    """Say whether words are a sentence as transcribers write: ``(The minister holds up a map.)``."""
    before = mark.string[mark.start() - 1 : mark.start()]
    return (
        words[-1] in ".…"
        and words[0].isupper()
        and len(words) <= _LONGEST_DIRECTION
        and not before.isalnum()
        and _NOT_A_DIRECTION.match(words) is None
        and any(word[0].islower() and word.strip(".,") not in _SMALL for word in words.split()[1:])
    )


def _may_fill_a_block(words: str) -> bool:
    """Say whether words are a direction where nothing else stands in their paragraph."""
    if len(words.split()) < 2 or _NOT_A_DIRECTION.match(words) is not None:  # noqa: PLR2004  (one word is no sentence)
        return False
    if words.isupper():
        return _NO_STAGE.match(words) is None
    return words[0].isupper() and _HAPPENS.search(words) is not None


def _put_in(mark: re.Match[str], words: str) -> AnnotationKind | None:
    """Say what words in square brackets are that are no stage direction."""
    text = mark.string
    if _REFERENCE.fullmatch(words):
        attached = text[mark.start() - 1 : mark.start()].strip() != ""
        return AnnotationKind.FOOTNOTE if attached else None
    is_link = text.startswith("(", mark.end())
    is_label = mark.start() == 0 and text.startswith((":", "："), mark.end())
    if is_link or is_label or _NO_INSERTION.match(words) or _CLOCK.fullmatch(words):
        return None
    return AnnotationKind.INSERTION if any(letter.isalnum() for letter in words) else None
