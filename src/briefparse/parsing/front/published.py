"""Lines that say when the page was put up, which need not be when the briefing was held."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefparse.late import late
from briefparse.parsing.front.dates import find_date

if TYPE_CHECKING:
    import datetime as dt

_WORDS: Final = late(
    r"(?<![^\W\d_])(?:"
    r"(?:first |date |originally |article )?(?:published|posted)\b|(?:last )?(?:updated|modified|reviewed)\b"
    r"|distributed (?:by [^\d\n]{1,40} )?on\b"
    r"|(?:publication|posting) date\b|date of publication\b"
    r"|发布时间|发布日期|发布于|更新时间|发稿时间|發佈時間|發布日期|更新日期|掲載日|公開日|更新日|등록일|게시일|작성일|입력"
    r"|дата публикации|опубликован[оа]?\b|обновлен[оа]?\b|дата публікації|опубліковано"
    r"|(?:fecha de publicación|publicad[oa]|actualizad[oa]|data de publicação|atualizad[oa])\b"
    r"|(?:date de publication|publié|mis[e]? à jour|veröffentlicht|aktualisiert|pubblicat[oa]|aggiornat[oa])\b"
    r"|(?:gepubliceerd|bijgewerkt|opublikowano|zaktualizowano|yayınlanma|güncellenme)\b"
    r"|تاريخ النشر|נשלח|פורסם"
    r")",
    re.IGNORECASE,
)
_OF_PAGE: Final = late(r"(?:[Bb]y|[Ii]ssued|(?:THIS IS )?EMBARGOED|Embargoed)\b")


def is_of_page(words: str) -> bool:
    """Say whether a line tells by whom or when a page was made, or may be shown; its time is not the event's."""
    return _OF_PAGE.match(words) is not None


def without_publication(words: str) -> tuple[str, dt.date | None]:
    """Part a line that names a day.

    Returns:
        What stands before it says when the page was put up, all of it where it does not; and that day, or None.
    """
    match = _WORDS.search(words)
    if match is None:
        return words, None
    return words[: match.start()], find_date(words[match.start() :])
