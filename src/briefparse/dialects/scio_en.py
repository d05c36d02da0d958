"""The English pages of China's State Council Information Office (SCIO).

Two forms of front matter (a card, then the head of the transcript), labels on
lines of their own, page-break tags of the office's editor, photo captions,
translators' credits and a gallery. After a survey of about 45 pages of
english.scio.gov.cn and china.org.cn from 2015 to 2024.
"""

from __future__ import annotations

from briefparse.dialects.crumbs import CRUMBS
from briefparse.dialects.dialect import (
    Dialect,
    Evidence,
    FrontRules,
    HeadingKind,
    Opening,
    Part,
    Rule,
    RuleKind,
    Shape,
)

_MONTH = r"[A-Z][a-z]{2,8}\.?"
_DATE = rf"{_MONTH} \d{{1,2}}, \d{{4}}"
_CLOCK = r"\d{1,2}(?::\d\d)? ?[ap]\.m\."

SCIO_EN = Dialect(
    name="scio-en",
    summary="State Council Information Office of China, English pages",
    language="en",
    host="State Council Information Office",
    evidence=(
        Evidence(r"_ueditor_page_break_tag_", 0.5, "page-break tag of the office's editor"),
        Evidence(r"State Council Information Office|\bSCIO\b", 0.4, "names the State Council Information Office"),
        Evidence(r"(?m)^[ \t\xa0]*(?:Speakers?|Chairperson):?[ \t\xa0]*$", 0.2, "heading of a roster"),
        Evidence(
            r"(?m)^[ \t\xa0]*(?:• ?)?(?:SCIO (?:briefing|press conference) on|Press conference:) ",
            0.2,
            "form of a title",
        ),
        Evidence(r"(?m)^[ \t\xa0]*Read in Chinese[ \t\xa0]*$", 0.1, "link to the Chinese page"),
        Evidence(r"Translated and edited by ", 0.2, "translators' credit line"),
        Evidence(rf"(?m)^[A-Z][\w ]{{1,30}} \| {_CLOCK} {_DATE}[ \t\xa0]*$", 0.3, "dateline of the card"),
    ),
    shapes=(Shape.OWN_LINE,),
    roles=(("moderator", Part.CHAIR), ("interpreter", Part.INTERPRETER)),
    outlets_ask=True,
    opening=Opening.EITHER,  # pages after the first repeat the title and begin in mid-turn
    front=FrontRules(
        headings=(
            ("speaker", HeadingKind.SPEAKERS),
            ("speakers", HeadingKind.SPEAKERS),
            ("chair", HeadingKind.CHAIR),
            ("chairs", HeadingKind.CHAIR),
            ("chairperson", HeadingKind.CHAIR),
            ("chairpersons", HeadingKind.CHAIR),
            ("moderator", HeadingKind.CHAIR),
            ("date", HeadingKind.DATE),
            ("time", HeadingKind.TIME),
            ("venue", HeadingKind.PLACE),
        ),
        datelines=(
            rf"(?P<place>[A-Z][\w ]{{1,40}}?) ?\| ?(?P<time>{_CLOCK}) (?P<date>{_DATE})",
            rf"(?P<time>{_CLOCK}) (?P<date>{_DATE})",
            rf"(?P<date>{_DATE})",
        ),
        abstracts=(
            (
                r"(?:The )?(?:State Council Information Office|SCIO)\b"
                r"[^.]{0,60}?\b(?:held|holds|hosted|invited|will hold)\b"
            ),
        ),
        title_prefixes=("• ",),
        chair_offices=("Press Bureau", "spokesperson of the S", "spokesperson for the S"),
    ),
    rules=(
        *CRUMBS,
        Rule(RuleKind.PAGE_BREAK, r"_ueditor_page_break_tag_", hint="_ueditor_page_break_tag_", inside=True),
        Rule(
            RuleKind.PHOTO,
            r"(?P<text>[^\[\n]{1,600}?)\s?\[Photo by (?P<credit>[^\]\n]{1,80})\]",
            hint="[Photo by ",
        ),
        Rule(
            RuleKind.CREDITS,
            r"(?:Translated|Edited|Compiled)(?: and (?:edited|translated))? by "
            r"(?P<names>[^\n]{2,3000}?)(?:\.(?=\s+In case\b)|\.?$)",
            hint=" by ",
            closes=True,
        ),
        Rule(
            RuleKind.DISCLAIMER, r"In case of any discrepanc[^\n]{1,400}", hint="In case of any discrepanc", closes=True
        ),
        Rule(RuleKind.GALLERY, r"/ ?(?P<n>\d{1,3})\s+(?P<text>[^\n]{1,400})$", hint="/", closes=True),
        Rule(RuleKind.GALLERY, r"(?P<text>[Gg]roup [Pp]hoto)$", hint="roup ", closes=True),
        Rule(RuleKind.NAVIGATION, r"Read in Chinese$", hint="Read in Chinese"),
        Rule(RuleKind.NAVIGATION, r"(?:ㄑ ?)?Press Room(?: [>ㄑ] ?[A-Z][^\n]{0,60})?$", hint="Press Room"),
        Rule(RuleKind.NAVIGATION, r"(?:MORE FROM )?(?:CHINA|China) SCIO(?: ?\|)?$", hint="SCIO"),
        Rule(RuleKind.NAVIGATION, r"Around China$", hint="Around China"),
        Rule(RuleKind.NAVIGATION, r"Adjust font size:", hint="Adjust font size:"),
        Rule(RuleKind.NAVIGATION, r"\d{1,4} Comment\(s\)[^\n]{0,120}$", hint="Comment(s)"),
        Rule(RuleKind.NAVIGATION, rf"China(?:\.org\.cn| SCIO) ?(?:Updated:|[|,])\s*{_DATE}$", hint="China"),
    ),
)
