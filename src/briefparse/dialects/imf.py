"""The International Monetary Fund: press briefings and press conferences.

Officials are labelled with an honorific, in capitals or not, and the surname in
capitals; askers are ``QUESTION`` or ``QUESTIONER``. Under the title stand
those who brief, the date and the city; the contact of a press officer closes
the page. After a survey of stored pages of imf.org.
"""

from __future__ import annotations

from briefparse.dialects.crumbs import CRUMBS
from briefparse.dialects.dialect import Dialect, Evidence, FrontRules, HeadingKind, Part, Rule, RuleKind, Shape

_DATE = r"(?:[A-Z][a-z]{5,8}, )?[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}"
_CLOCK = r"\d{1,2}:\d\d ?[AaPp]\.?[Mm]\.?"
_PLACE = (
    r"(?:[A-Z][\w.'’\-]{1,20} ){0,3}[A-Z][\w.'’\-]{1,20}, (?:D\.? ?C\.?|[A-Z][a-z]{2,20}(?: [A-Z][a-z]{2,20}){0,2})"
)
_EVENT = r"(?:[Pp]ress|[Mm]edia) (?:[Bb]riefing|[Cc]onference|[Cc]all|[Rr]oundtable)"

IMF = Dialect(
    name="imf",
    summary="International Monetary Fund, press briefings and conferences",
    language="en",
    host="International Monetary Fund",
    evidence=(
        Evidence(
            rf"(?m)^[ \t\xa0]*(?:Edited )?Transcript of (?:an? |the )?[^\n]{{0,80}}\bIMF\b[^\n]{{0,80}}{_EVENT}",
            0.5,
            "title",
        ),
        Evidence(
            rf"(?m)^[ \t\xa0]*(?:Edited )?Transcript of (?:an? |the )?[^\n]{{0,80}}{_EVENT}",
            0.3,
            "title of a transcript",
        ),
        Evidence(r"(?m)^[ \t\xa0]*QUESTION(?:ER)? ?:\s", 0.15, "questions labelled by role"),
        Evidence(
            r"(?m)^[ \t\xa0]*M(?:rs?|s)\. [A-Z][A-Z'’\-]{2,20} ?:\s", 0.25, "honorific as in prose, surname in capitals"
        ),
        Evidence(r"International Monetary Fund|\bIMF\b|imf\.org", 0.3, "names the Fund"),
        Evidence(
            r"IMF Communications Department|Communications Department|MEDIA RELATIONS|@IMFSpokesperson",
            0.2,
            "press office",
        ),
        Evidence(r"[Uu]nder embargo|[Ee]mbargo", 0.1, "an embargo"),
        Evidence(r"\[End of (?:[Pp]ress|[Bb]riefing|[Tt]ranscript)", 0.2, "an end mark in brackets"),
        Evidence(
            r"Executive Board|Managing Director|World Economic Outlook|Regional Economic Outlook|Article IV",
            0.15,
            "terms",
        ),
    ),
    shapes=(Shape.INLINE,),
    roles=(
        ("question", Part.ASKER),
        ("questioner", Part.ASKER),
        ("moderator", Part.CHAIR),
        ("operator", Part.CHAIR),
        ("interpreter", Part.INTERPRETER),
        ("translator", Part.INTERPRETER),
        ("speaker", Part.ASKER),
        ("reporter", Part.ASKER),
    ),
    role_patterns=(
        (
            r"question(?:er)?(?: ?#? ?\d{1,2})?|(?:unidentified |unknown )?(?:speaker|reporter)(?: ?#? ?\d{1,2})?",
            Part.ASKER,
        ),
    ),
    front=FrontRules(
        headings=(
            ("participants", HeadingKind.PARTICIPANTS),
            ("speakers", HeadingKind.SPEAKERS),
            ("speaker", HeadingKind.SPEAKERS),
            ("moderator", HeadingKind.CHAIR),
        ),
        datelines=(
            rf"(?P<date>{_DATE})(?:,? (?P<time>{_CLOCK})[^\n]{{0,12}})?",
            rf"(?P<place>{_PLACE})",
            rf"(?P<place>{_PLACE})[,;|]? (?P<date>{_DATE})",
        ),
        titles=(r"(?:Edited )?[Tt]ranscripts? (?:of|from)\b", rf"[^\n:]{{0,120}}\b{_EVENT}\b"),
        chair_offices=("Communications", "Press Officer", "Media Relations"),
    ),
    rules=(
        *CRUMBS,
        Rule(RuleKind.END_MARK, r"\[(?:End of [^\]\n]{1,60}|END|Whereupon[^\]\n]{1,120})\]$", hint="[", closes=True),
        Rule(RuleKind.END_MARK, r"(?:\* ?){3,10}$", hint="*", closes=True),
        Rule(RuleKind.METADATA, r"IMF (?:Communications|External Relations) Department$", hint="IMF ", closes=True),
        Rule(RuleKind.METADATA, r"(?:MEDIA|PUBLIC) (?:RELATIONS|AFFAIRS)$", closes=True),
        Rule(RuleKind.METADATA, r"(?:PRESS OFFICER|Press Officer|MEDIA CONTACT) ?:[^\n]{1,80}$", closes=True),
        Rule(RuleKind.METADATA, r"(?:Phone|PHONE|E-?mail|EMAIL|Email) ?:[^\n]{1,80}$", closes=True),
        Rule(RuleKind.METADATA, r"@IMF[A-Za-z]{2,20}$", hint="@IMF", closes=True),
        Rule(RuleKind.NAVIGATION, r"Webcast of [^\n]{1,120}$", hint="Webcast of "),
        Rule(RuleKind.NAVIGATION, r"(?:View|Watch) (?:the )?(?:video|webcast|replay)[^\n]{0,80}$"),
    ),
)
