"""The Government of Hong Kong: transcripts of remarks at media sessions, in English.

A sentence over the talk names the officials with their offices; labels are the
offices alone, and ``Reporter``. Ends with ``Ends/Friday, March 17, 2023``,
``Issued at HKT 22:30`` and ``NNNN``. After a survey of info.gov.hk.
"""

from __future__ import annotations

from briefparse.dialects.crumbs import CRUMBS
from briefparse.dialects.dialect import Dialect, Evidence, FrontRules, Part, Rule, RuleKind, Shape

_PLACE = r"[A-Z][\w'’\-]{1,24}(?:,? (?:(?:of|the|for|and) ){0,2}[A-Z][\w'’\-]{1,24}){0,8}"
_TODAY = r"(?:today|yesterday|tonight|this (?:morning|afternoon|evening))"
_FOLLOWING = r"(?:The f|F)ollowing (?:is|are) (?:the |a )?(?:[a-z\-]{2,20} ){0,3}transcript"

HONG_KONG = Dialect(
    name="hong-kong",
    summary="Government of Hong Kong, transcripts of remarks",
    language="en",
    host="The Government of the Hong Kong Special Administrative Region",
    evidence=(
        Evidence(r"(?m)^[ \t\xa0]*Issued at HKT \d{1,2}:\d{2}", 0.5, "foot of the press release"),
        Evidence(r"(?m)^[ \t\xa0]*Ends/[A-Z][a-z]{5,8}, ", 0.3, "end mark with the day"),
        Evidence(rf"(?m)^[ \t\xa0\u3000]*{_FOLLOWING} of remarks", 0.4, "opening sentence"),
        Evidence(r"(?m)^[ \t\xa0]*Transcript of remarks (?:made )?(?:by|at|of) ", 0.2, "title"),
        Evidence(r"Chinese portion of the transcript", 0.3, "refers to the Chinese portion"),
        Evidence(r"(?m)^[ \t\xa0]*Chief Executive(?:-elect)?: ", 0.2, "label of the Chief Executive"),
        Evidence(r"(?m)^[ \t\xa0]*NNNN[ \t\xa0]*$", 0.1, "end of the wire"),
    ),
    shapes=(Shape.INLINE,),
    roles=(("reporter", Part.ASKER), ("question", Part.ASKER), ("moderator", Part.CHAIR), ("host", Part.CHAIR)),
    role_patterns=((r"reporters? ?\(?\d{0,2}\)?", Part.ASKER),),
    front=FrontRules(
        datelines=(r"(?P<date>[A-Z][a-z]{2,8} \d{1,2}, \d{4})", r"(?P<date>\d{1,2} [A-Z][a-z]{2,8} \d{4})"),
        abstracts=(
            rf"{_FOLLOWING}[^\n]{{1,800}}? at (?:the )?(?P<place>{_PLACE}),? {_TODAY}\b",
            _FOLLOWING,
        ),
        titles=(r"(?:Opening remarks|Remarks|Transcript|\w{2,12}['’]s (?:opening )?remarks)\b",),
    ),
    rules=(
        *CRUMBS,
        Rule(
            RuleKind.END_MARK,
            r"Ends/(?P<date>[A-Z][a-z]{5,8}, [A-Z][a-z]{2,8} \d{1,2}, \d{4})$",
            hint="Ends/",
            closes=True,
        ),
        Rule(RuleKind.METADATA, r"Issued at HKT \d{1,2}:\d{2}$", hint="Issued at HKT", closes=True),
        Rule(RuleKind.END_MARK, r"NNNN$", hint="NNNN", closes=True),
        Rule(
            RuleKind.EDITORIAL,
            r"[(（]?Please (?:also )?refer to the Chinese portion[^\n]{0,80}$",
            hint="refer to the Chinese portion",
        ),
        Rule(
            RuleKind.NAVIGATION,
            r"Go to main content$|Today['’]s Press Releases$|(?:Print|Email) (?:this )?(?:page|article)$",
        ),
        Rule(RuleKind.NAVIGATION, r"Photo(?:\s{1,4}Photo){0,12}$|Video$|Back$", closes=False),
        Rule(RuleKind.NAVIGATION, r"[*]{8,200}$", hint="*"),
    ),
)
