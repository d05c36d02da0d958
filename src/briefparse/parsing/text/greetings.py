"""Words with which somebody begins to speak, and no abstract does."""

from __future__ import annotations

from typing import Final

from briefparse.late import late

_GREETS: Final = late(
    r"[“\"«]?(?:(?:Good (?:morning|afternoon|evening|day)|Hello|Hi|Welcome|Thank you|Thanks(?! to)|"
    r"Ladies and gentlemen|Dear (?:friends|colleagues)|Bonjour|Bonsoir|Mesdames|Guten (?:Morgen|Tag|Abend)|"
    r"Meine (?:sehr|Damen)|Sehr geehrte|(?:Muy )?[Bb]uen[oa]s (?:d[ií]as|tardes|noches)|Bom dia|Boa (?:tarde|noite)|"
    r"Buongiorno|Buonasera|Добр(?:ый|ое)|Здравствуйте|Уважаемые|صباح الخير|مساء الخير|السلام عليكم|שלום|בוקר טוב)\b|"
    r"各位|大家好|你们好|女士们|女士們|谢谢|謝謝|感谢|感謝|(?:皆さん|みなさん)?[、,]?(?:おはよう|こんにちは)|안녕하|여러분|"
    r"[^\n.:]{0,30}(?:브리핑|회견)[을를]? 시작하겠습니다)"
)
_SAYS_I: Final = late(r"(?<![\w“\"'‘])(?:I(?:['’](?:m|ve|d|ll))?|[Ll]et me|[Ll]et['’]s) [a-z]")


def greets(words: str) -> bool:
    """Say whether words greet or thank somebody, as the first of a talk do."""
    return _GREETS.match(words) is not None


def begins_talk(words: str) -> bool:
    """Say whether a paragraph is somebody's who speaks: it greets, or says I."""
    return greets(words) or _SAYS_I.search(words) is not None
