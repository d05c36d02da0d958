"""The Kremlin's English pages: news conferences and answers to the media.

The first label of an official has the office before the name; later ones have
the name alone, or initial and surname. Journalists are labelled with full
names, or as ``Question``; ``Remark`` is a voice from the hall. A journalist
without office who opens the talk leads it. After a survey of en.kremlin.ru's
transcripts and their copies.
"""

from __future__ import annotations

from briefparse.dialects.crumbs import CRUMBS
from briefparse.dialects.dialect import Dialect, Evidence, FrontRules, Part, Rule, RuleKind, Shape

_DATE = r"[A-Z][a-z]{2,8} \d{1,2}, \d{4}"
_PLACE = r"[A-Z][\w’'\-]{1,20}(?:[ ,] ?[A-Z][\w’'\-]{1,20}){0,5}"
_NAME = r"[A-Z][a-z’'\-]{1,20}"

KREMLIN = Dialect(
    name="kremlin",
    summary="President of Russia, news conferences and answers to the media",
    language="en",
    host="President of Russia",
    evidence=(
        Evidence(
            rf"(?m)^[ \t\xa0]*(?:Acting )?President of [A-Z][A-Za-z ]{{2,30}} {_NAME} {_NAME} ?:\s",
            0.4,
            "office and name of a president in one label",
        ),
        Evidence(
            rf"(?m)^[ \t\xa0]*Presidential Press Secretary {_NAME} {_NAME} ?:\s", 0.35, "the press secretary's label"
        ),
        Evidence(rf"(?m)^[ \t\xa0]*[A-Z]\. ?{_NAME} ?:\s", 0.3, "labels of initial and surname"),
        Evidence(r"(?m)^[ \t\xa0]*Remark ?:\s", 0.25, "a voice from the hall labelled Remark"),
        Evidence(r"(?m)^[ \t\xa0]*<(?:…|\.\.\.)>", 0.15, "mark of an omission"),
        Evidence(r"(?m)^[ \t\xa0]*To be continued\.?[ \t\xa0]*$", 0.15, "the transcript is not complete"),
        Evidence(r"(?m)^[ \t\xa0]*Published in sections?:", 0.25, "foot of the site"),
        Evidence(r"Official website of the President|\bkremlin\.ru", 0.3, "names the site"),
        Evidence(
            r"(?m)^[ \t\xa0]*(?:News conference (?:of|by|following)|Answers to (?:media )?questions)", 0.2, "title"
        ),
    ),
    shapes=(Shape.INLINE,),
    roles=(
        ("question", Part.ASKER),
        ("remark", Part.ASKER),
        ("reply", Part.ASKER),
        ("remark from the audience", Part.ASKER),
        ("voice", Part.ASKER),
        ("answer", Part.OFFICIAL),
        ("moderator", Part.CHAIR),
        ("interpreter", Part.INTERPRETER),
    ),
    role_patterns=((r"(?:question|remark|reply)s?(?: \([^()]{1,40}\))?", Part.ASKER),),
    strangers=Part.ASKER,
    opener=Part.CHAIR,
    front=FrontRules(
        datelines=(
            rf"(?P<date>{_DATE}),? (?P<time>\d{{1,2}}:\d\d)?,? ?(?P<place>{_PLACE})",
            rf"(?P<date>{_DATE})",
            r"(?P<time>\d{1,2}:\d\d)",
            rf"(?P<place>{_PLACE})",
        ),
        titles=(
            r"(?:[\w’'\-]{1,20} ){0,5}(?:[Nn]ews|[Pp]ress) (?:conference|statement|briefing)",
            r"(?:[\w’'\-]{1,20} ){0,4}[Aa]nswers? to\b|Interview\b|Direct Line\b|Results of the Year\b",
            r"(?:Meeting|Conversation|Talk) with\b",
        ),
        chair_offices=("Press Secretary", "Press Service"),
    ),
    rules=(
        *CRUMBS,
        Rule(RuleKind.NAVIGATION, r"View settings$|Font size:$|Official website of [^\n]{3,80}$"),
        Rule(RuleKind.NAVIGATION, r"(?:Transcripts|Events|News)\s{0,5}/?$"),
        Rule(
            RuleKind.METADATA,
            r"(?:Published in sections?|Publication date|Direct link|Text version)\b[^\n]{0,120}$",
            closes=True,
        ),
        Rule(RuleKind.NAVIGATION, r"(?:Topics|Persons|Geography|See also|Additional materials)$", closes=True),
        Rule(RuleKind.EDITORIAL, r"<(?:…|\.\.\.)>$", hint="<"),
        Rule(RuleKind.EDITORIAL, r"\(?To be continued\.?\)?$", hint="To be continued"),
        Rule(RuleKind.EDITORIAL, r"\* ?\* ?\*$", hint="*"),
    ),
)
