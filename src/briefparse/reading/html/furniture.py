"""The words that pages say of themselves: headings over other matter, and lines that stand alone."""

from __future__ import annotations

import re
from typing import Final

_HEADINGS: Final = (
    r"(?:\d{1,6} )?(?:reader )?(?:comments?|responses?|replies|discussion)\b.{0,40}",
    r"\d{1,6} thoughts? on .{1,200}",
    r"leave a (?:reply|comment).{0,20}|post a comment|join the (?:discussion|conversation).{0,20}",
    r"related\b.{0,40}|(?:you may|you might) also .{0,30}|recommended.{0,30}|trending.{0,20}|upcoming\b.{0,20}",
    r"(?:more|latest|other|recent|top|popular) (?:news|from|on|in|stories|releases|articles|posts|briefings)\b.{0,40}",
    r"most (?:read|viewed|popular).{0,20}|read (?:also|more|next).{0,20}|see also.{0,20}|what.s new",
    r"share(?: (?:this|on|via))?.{0,20}|follow us.{0,20}|stay (?:connected|informed).{0,20}",
    r"(?:sign up|subscribe)\b.{0,40}|(?:about (?:this site|us)|contact(?: us)?|quick links|archives?)",
    r"相关.{0,10}|推荐.{0,10}|延伸阅读|网友评论.{0,10}|评论.{0,8}|热点.{0,8}|最新.{0,8}|友情链接|分享.{0,8}",
    r"(?:noticias )?relacionad[ao]s|publicaciones recientes|comentarios.{0,20}|compart[ei]r?.{0,20}|enlaces",
    r"см\. также.{0,30}|комментарии.{0,20}|поделиться.{0,20}",
)
_LINES: Final = (
    r"[【\[(（]?\s?(?:字体|字号|打印|分享|纠错|收藏|关闭窗口|责任编辑|编辑|来源|扫一扫|返回顶部|浏览次数|作者|稿源)(?:[:：\s】].{0,60})?",
    r"(?:(?:first |date )?published|posted|created (?:by|on)|release date)\b.{0,100}",
    r"(?:last )?(?:updated|modified|reviewed)\b.{0,100}",
    r"(?:发布时间|发布日期|更新时间|发布于|дата публикации|опубликовано|publicado(?: el)?).{0,100}",
    r"printed from .{0,200}|source url:.{0,200}",
    r"(?:written |posted )?by [A-Z][^.!?]{1,60}|\d{1,3} min(?:ute)?s? read",
    r"(?:tags?|filed under|categor(?:y|ies)|topics|from|author|source|type|webmaster)\s?:.{0,200}",
    r"(?:skip|jump) to (?:main |the )?content|back to (?:top|(?:all|the) .{0,30})|(?:view|read) (?:all|more) .{0,40}",
    r"share this.{0,60}|follow us.{0,60}|you are here.{0,100}",
    r"(?:sent|to|cc|subject|re|fwd?)\s?:.{0,200}",  # the head of a letter
)
_NOTICES: Final = (
    r"(?:copyright|©|\(c\)|all rights reserved|版权所有).{0,280}",
    r"(?:this|the) page was (?:last )?(?:updated|printed|saved|edited)\b.{0,100}",
    r"this (?:e-?mail|message)\b.{0,60} (?:may contain|contains?|is (?:intended|meant|confidential))\b.{0,200}",
)
_TOOLS: Final = frozenset(
    "share tweet facebook twitter whatsapp linkedin email e-mail mail print pinterest reddit telegram weibo wechat"
    " copy link save pdf rss like follow subscribe listen download top home back menu search close skip index font"
    " english français español 中文 русский 日本語 next previous prev read advertisement sponsored cookies".split()
)
_JOINERS: Final = frozenset(
    "up to main content this article page on via by text size small medium large a a+ a- aa x version friendly for"
    " friends the of more accept all | / · • › » « > < + -".split()
)
_PUBLISHED: Final = re.compile(
    r"(?:published|posted|release date|created on"
    r"|发布时间|发布日期|发布于|дата публикации|опубликовано|publicado)\b[^\n]{0,80}"
    r"|(?<!\d)(?:19|20)\d\d([-/.])[01]?\d\1[0-3]?\d(?!\d)"  # people write the month; programs stamp
    r"|(?<!\d)[0-3]?\d([-/.])[0-3]?\d\2(?:19|20)\d\d(?!\d)",
    re.IGNORECASE,
)
_ENDS: Final = ".?!。？！"
_LONGEST: Final = 300  # characters
_MOST_WORDS: Final = 14


def _any_of(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(patterns)})\s?[:：…]?", re.IGNORECASE)


_HEADING: Final = _any_of(_HEADINGS)
_LINE: Final = _any_of(_LINES)
_NOTICE: Final = _any_of(_NOTICES)


def begins_furniture(heading: str) -> bool:
    """Say whether what follows a heading is furniture: ``Related news``, ``12 Comments``."""
    return len(heading) <= _LONGEST and _HEADING.fullmatch(heading.strip()) is not None


def is_furniture_line(words: str) -> bool:
    """Say whether a block that stands alone is what pages say of themselves: ``Share``, ``Last updated …``."""
    if len(words) > _LONGEST:
        return False
    parts = words.lower().replace(":", " ").replace(",", " ").split()
    tools = len(parts) <= _MOST_WORDS and not _TOOLS.isdisjoint(parts) and all(map(_is_tool, parts))
    line = words[-1] not in _ENDS and _LINE.fullmatch(words) is not None  # people end their sentences
    return tools or line or _NOTICE.fullmatch(words) is not None


def _is_tool(word: str) -> bool:
    return word in _TOOLS or word in _JOINERS


def publication_in(words: str) -> str:
    """Return what a block says of when the page was published, or ""."""
    found = _PUBLISHED.search(words) if len(words) <= _LONGEST else None
    return found.group() if found else ""
