"""China's Ministry of Foreign Affairs, English: the spokesperson's regular press conferences.

Announcements without a label stand first. Until January 2020 ``Q:`` and
``A:``, since then the outlet and the spokesperson's name; copies write ``Q``
and ``A`` without a colon. Now and then an answer lost its label. After a survey
of pages of fmprc.gov.cn, embassies and their copies from 2012 to 2024.
"""

from __future__ import annotations

from briefparse.dialects.crumbs import CRUMBS
from briefparse.dialects.dialect import Dialect, Evidence, FrontRules, Opening, Part, Rule, RuleKind, Shape

_DATE = r"[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}"
_WHO = r"Spokes(?:person|man|woman)"
_SERIES = r"(?:Press Conference|Remarks|Briefing)"

MFA_CHINA_EN = Dialect(
    name="mfa-china-en",
    summary="Ministry of Foreign Affairs of China, English pages",
    language="en",
    host="Ministry of Foreign Affairs",
    evidence=(
        Evidence(
            r"Foreign Ministry Spokes(?:person|man|woman) [^\n]{2,60}['’]s? (?:Regular Press|Remarks|Daily)",
            0.6,
            "title of a spokesperson's press conference",
        ),
        Evidence(r"Foreign Ministry Spokes(?:person|man|woman)", 0.2, "names the spokesperson"),
        Evidence(r"Regular Press Conference", 0.2, "names the series"),
        Evidence(
            r"(?m)^[ \t\xa0]*(?:Xinhua News Agency|CCTV|Global Times|Bloomberg|AFP): ?\S", 0.1, "outlets that ask"
        ),
        Evidence(r"(?i)(?m:^[ \t\xa0]*Suggest to a friend)", 0.15, "foot of the site"),
    ),
    shapes=(Shape.INLINE, Shape.OWN_LINE, Shape.LETTER),
    letters=(("Q", Part.ASKER), ("A", Part.OFFICIAL)),
    roles=(
        ("question", Part.ASKER),
        ("follow-up", Part.ASKER),
        ("follow up", Part.ASKER),
        ("follow-up question", Part.ASKER),
        ("journalist", Part.ASKER),
        ("reporter", Part.ASKER),
        ("answer", Part.OFFICIAL),
        ("spokesperson", Part.OFFICIAL),
    ),
    # The article, too, stands so; what stands before tells them apart.
    label_patterns=(r"(?P<label>A)[ \t](?=[A-Z\"“‘'(])",),
    outlets_ask=True,
    opening=Opening.UNLABELLED,
    first_speaks=True,
    loses_labels=True,
    front=FrontRules(
        datelines=(
            r"(?P<date>\d{4}[-/]\d{2}[-/]\d{2})(?P<time>)(?: \d{1,2}:\d{2})?(?: [^\n]{0,40})?",  # when it was put up
            rf"(?P<date>{_DATE})",
        ),
        titles=(
            rf"(?:Chinese )?(?:Foreign Ministry|Ministry of Foreign Affairs) {_WHO}\b[^\n]{{2,80}}\b{_SERIES}\b",
            r"Transcript of [^\n]{0,60}Press Conference",
        ),
    ),
    rules=(
        Rule(RuleKind.EDITORIAL, r"\*(?: ?\*){2,40}$", hint="*"),
        Rule(RuleKind.NAVIGATION, r"中文\s[^\n]{0,120}$", hint="中文"),
        *CRUMBS,
        Rule(RuleKind.NAVIGATION, r"Suggest [Tt]o [Aa] [Ff]riend[^\n]{0,60}$", hint="Suggest ", closes=True),
        Rule(RuleKind.NAVIGATION, r"(?:Print|Share|\[?Top\]?|Back to [Tt]op|Close)$"),
        Rule(RuleKind.NAVIGATION, r"(?:Related News|Recommended)\b[^\n]{0,60}$", closes=True),
    ),
)
