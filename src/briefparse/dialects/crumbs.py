"""Where a page stands on its site, as it is copied with the text: ``Home > Press Room > Notice``.

No title, though it stands first; every office that is read from the web has it now and then.
"""

from __future__ import annotations

from typing import Final

from briefparse.dialects.dialect import Rule, RuleKind

_SITES: Final = r"Home(?:page)?|HOME|Accueil|Startseite|Inicio|Início|Главная|首页|首頁|ホーム|トップ|홈"
_BLANKS: Final = r"[ \t\xa0\u3000]"

CRUMBS: Final = Rule(
    RuleKind.NAVIGATION,
    rf"(?:(?:You are here|当前位置|您的位置|現在位置)[:：]?{_BLANKS}?)?(?:{_SITES})"
    rf"{_BLANKS}{{0,3}}(?:[>›»→＞]|[|/]{_BLANKS})[^\n]{{0,300}}$",
)
"""A line of navigation that begins with the site's first page."""
