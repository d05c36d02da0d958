"""Where a page stands on its site, as it is copied with the text: ``Home > Press Room > Notice``.

No title, though it stands first; every office that is read from the web has it now and then.
"""

from __future__ import annotations

from typing import Final

from briefparse.dialects.dialect import Rule, RuleKind

_SITES: Final = r"Home(?:page)?|HOME|Accueil|Startseite|Inicio|Início|Главная|首页|首頁|ホーム|トップ|홈"
_BLANKS: Final = r"[ \t\xa0\u3000]"

_REST: Final = rf"{_BLANKS}{{0,3}}(?:[>›»→＞]|[|/]{_BLANKS})[^\n]{{0,300}}$"

CRUMBS: Final = (
    Rule(RuleKind.NAVIGATION, rf"(?:{_SITES}){_REST}"),
    *(
        Rule(RuleKind.NAVIGATION, rf"{words}[:：]?{_BLANKS}?(?:{_SITES}){_REST}", hint=words)
        for words in ("You are here", "当前位置", "您的位置", "現在位置")
    ),
)
"""Lines of navigation that begin with the site's first page, also after words that say what they are."""
