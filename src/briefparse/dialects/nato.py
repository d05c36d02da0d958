"""NATO: press conferences of the Secretary General, alone or with a guest.

An opening without a label or under the speaker's name and office, then
questions under ``Question:`` or ``Q:``; the spokesperson moderates. After pages
of nato.int from 2005 on.
"""

from __future__ import annotations

from briefparse.dialects.crumbs import CRUMBS
from briefparse.dialects.dialect import Dialect, Evidence, FrontRules, Opening, Part, Rule, RuleKind, Shape

_DATE = r"\d{1,2} [A-Z][a-z]{2,8}\.? \d{4}"
_KIND = r"(?i:press (?:conference|point|briefing)|doorstep(?: statement)?|remarks|question and answer session)"
_OWNER = r"(?:NATO )?(?:Deputy )?Secretary General[’']s "
_EVENT = (
    rf"(?:{_OWNER})?(?:(?:Joint|Monthly|Weekly|Opening|Closing|Final|Online|Virtual|Pre-ministerial) ){{0,2}}{_KIND}"
)
_NAME = r"(?:the )?(?:NATO (?:Deputy )?Secretary General|(?:Deputy )?Secretary General of NATO)"

NATO = Dialect(
    name="nato",
    summary="NATO press conferences",
    language="en",
    host="NATO",
    evidence=(
        Evidence(rf"{_EVENT}\s{{1,3}}(?:by|with) {_NAME}", 0.6, "title"),
        Evidence(rf"(?m)^[ \t\xa0]*{_OWNER}{_KIND}", 0.4, "title that names the Secretary General"),
        Evidence(r"NATO Secretary General|Secretary General of NATO", 0.2, "names the Secretary General"),
        Evidence(r"NATO (?:\w+ )?(?:Ministers|Heads of State|Headquarters|Summit)", 0.1, "names a meeting"),
        Evidence(r"(?m)^[ \t\xa0]*\(As delivered\)", 0.2, "says that it was checked against delivery"),
        Evidence(r"(?m)^[ \t\xa0]*(?:[•·*-] ?)?Last updated: ?\d", 0.15, "when the page was changed"),
        Evidence(r"NATO Spokesperson|\(NATO Spokes", 0.3, "label of the spokesperson"),
    ),
    shapes=(Shape.INLINE,),
    roles=(
        ("question", Part.ASKER),
        ("q", Part.ASKER),
        ("journalist", Part.ASKER),
        ("moderator", Part.CHAIR),
        ("interpreter", Part.INTERPRETER),
    ),
    opening=Opening.UNLABELLED,
    first_speaks=True,
    front=FrontRules(
        datelines=(rf"(?:[•·*] ?)?(?P<date>{_DATE})\.?(?: ?[-–|])?",),
        titles=(rf"{_EVENT}\b",),
        subtitles=(r"(?:by|with) (?:the )?[A-Z]",),
        chair_offices=("Spokesperson", "Spokesman", "Spokeswoman", "Moderator"),
    ),
    rules=(
        *CRUMBS,
        Rule(RuleKind.NAVIGATION, r"(?:[•·*] ?)?Last updated:? ?[^\n]{4,40}$", hint="Last updated"),
        Rule(RuleKind.NAVIGATION, r"(?:[•·*] ?)?(?:\||English|French|Russian|Ukrainian|Share|Print|Download)\.?$"),
        Rule(RuleKind.NAVIGATION, r"Back to top[^\n]{0,20}$", hint="Back to top", closes=True),
        Rule(RuleKind.EDITORIAL, r"\((?:As delivered|As prepared)[^)\n]{0,60}\)$"),
        # A caption is a phrase without a full stop.
        Rule(
            RuleKind.PHOTO,
            r"NATO (?:Deputy )?Secretary General [^\n]{3,80}?"
            r"\b(?:giving|during|and|with|at|holds|speaking)\b[^\n:?!]{3,160}[^\s.:?!]$",
            hint="NATO ",
        ),
    ),
)
