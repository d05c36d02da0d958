"""The United Nations: noon briefings of the Secretary-General's spokesperson.

The spokesperson reads announcements without a label, under topics marked with
two stars; questions follow under ``Question:``, with the speakers named by their
office. The head says whose briefing it is. After near-verbatim transcripts on
press.un.org from 2005 on.
"""

from __future__ import annotations

from briefparse.dialects.crumbs import CRUMBS
from briefparse.dialects.dialect import Dialect, Evidence, FrontRules, Opening, Part, Rule, RuleKind, Shape

_DATE = r"\d{1,2} [A-Z][a-z]{2,8} \d{4}"
_NAME = r"[A-ZÀ-Þ][\w.'’\-]{0,20}(?: [A-ZÀ-Þ][\w.'’\-]{0,20}){1,3}"
_RANK = r"(?:(?:Acting|Associate|Assistant|Deputy|Principal|Senior) ){0,3}"
_OFFICE = rf"{_RANK}Spokes(?:person|man|woman)\b[^,.:\n]{{0,80}}"

UN_NOON = Dialect(
    name="un-noon",
    summary="United Nations noon briefings",
    language="en",
    host="United Nations",
    evidence=(
        Evidence(r"near-verbatim transcript of (?:today[’']s )?(?:the )?noon briefing", 0.6, "says what it is"),
        Evidence(r"(?i)daily press briefing by the office of the spokes(?:person|man|woman)", 0.4, "title"),
        Evidence(r"(?m)^\*\* ?[A-Z]", 0.25, "topics marked with two stars"),
        Evidence(
            rf"(?m)^{_RANK}Spokes(?:person|man|woman)(?: for [^:\n]{{3,60}})?: ", 0.15, "labels of the spokesperson"
        ),
        Evidence(r"For information media\. Not an official record", 0.2, "foot"),
    ),
    shapes=(Shape.INLINE,),
    roles=(("question", Part.ASKER), ("correspondent", Part.ASKER), ("interpreter", Part.INTERPRETER)),
    opening=Opening.UNLABELLED,
    first_speaks=True,
    front=FrontRules(
        datelines=(rf"(?P<date>{_DATE})",),
        titles=(r"(?i:(?:daily )?press briefing by the )",),
    ),
    rules=(
        *CRUMBS,
        Rule(
            RuleKind.EDITORIAL,
            r"(?:The following|Following) is a near-verbatim transcript of [^\n]{3,80}? by "
            rf"(?P<name>{_NAME}), (?P<office>{_OFFICE})"
            rf"(?:,? and (?P<name2>{_NAME}), (?P<office2>{_OFFICE}))?[^\n]{{0,80}}$",
            hint="near-verbatim",
        ),
        Rule(
            RuleKind.EDITORIAL,
            r"(?:The following|Following) is a near-verbatim transcript of [^\n]{3,400}$",
            hint="near-verbatim",
        ),
        Rule(RuleKind.HEADING, r"\*\* ?(?P<text>[A-Z“\"‘][^\n]{0,200})$", hint="**"),
        Rule(RuleKind.END_MARK, r"\* ?\*\*\* ?\*$", hint="***", closes=True),
        Rule(RuleKind.DISCLAIMER, r"For information media\. Not an official record\.?$", hint="For information media"),
        Rule(RuleKind.NAVIGATION, r"(?:Noon Briefings?|Press Briefings?|Highlights of the Noon Briefing|DB/?\d{6})$"),
    ),
)
