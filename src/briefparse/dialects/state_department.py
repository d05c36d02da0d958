"""The United States Department of State: department and daily press briefings.

Questions are labelled ``QUESTION``, officials with honorific or office and
surname in capitals; the dot after the honorific is left out since 2021. Above
the talk stand a time line and, in older pages, an index of topics and the name
and office of who briefs. Pages keep the anchors of the index as empty
brackets. After a survey of stored pages of state.gov.
"""

from __future__ import annotations

from briefparse.dialects.crumbs import CRUMBS
from briefparse.dialects.dialect import Dialect, Evidence, FrontRules, HeadingKind, Part, Rule, RuleKind, Shape

_MONTH = r"(?:[A-Z][a-z]{2,8}|[A-Z]{3,9})\.?"
_DATE = rf"(?:[A-Z][A-Za-z]{{5,8}}, )?{_MONTH} \d{{1,2}}, \d{{4}}"
_CLOCK = r"\d{1,2}:\d\d ?[AaPp]\.?[Mm]\.?"
_ZONE = r"(?: \(?(?:[A-Z]{2,4}|[Ll]ocal(?: [Tt]ime)?)\)?)?"
_PLACE = (
    r"(?:[A-Z][\w.'’\-]{1,20} ){0,3}[A-Z][\w.'’\-]{1,20}, (?:D\.?C\.?|[A-Z][a-z]{3,20}|N\.?Y\.?)"
    r"|(?:WASHINGTON|NEW YORK),? ?(?:D\.?C\.?|N\.?Y\.?)?|(?:Via|VIA) [A-Z][a-z]{3,20}"
)
_BRIEFING = r"(?:[Dd]epartment|DEPARTMENT|[Dd]aily|DAILY|[Ss]pecial|SPECIAL) (?:[Pp]ress )?(?:[Bb]riefing|BRIEFING)"

STATE_DEPARTMENT = Dialect(
    name="state-department",
    summary="United States Department of State, press briefings",
    language="en",
    host="Department of State",
    evidence=(
        Evidence(r"(?m)^[ \t\xa0]*QUESTION ?:\s", 0.25, "questions labelled QUESTION"),
        Evidence(r"(?m)^[ \t\xa0]*M[RS]S? [A-Z][A-Z'’\-]+ ?:\s", 0.3, "an honorific without its dot"),
        Evidence(
            rf"(?:Department|DEPARTMENT|Daily|DAILY) (?:Press|PRESS) (?:Briefing|BRIEFING) ?[-–—:] ?{_MONTH}",
            0.4,
            "title",
        ),
        Evidence(r"(?im)^[ \t\xa0]*(?:Department|Daily) Press Briefing[ \t\xa0]*$", 0.2, "name of the briefing"),
        Evidence(
            r"(?im)\bdepartment spokesperson\b|^[ \t\xa0]*(?:deputy )?spokes(?:person|man|woman)[ \t\xa0]*$",
            0.2,
            "office",
        ),
        Evidence(r"\([Tt]he briefing (?:was concluded|concluded|ended) at", 0.3, "a note on the end"),
        Evidence(
            r"(?m)^[ \t\xa0]*DPB ?# ?\d|^[ \t\xa0]*(?:Index for|TRANSCRIPT:)",
            0.3,
            "index, heading or number of the daily briefing",
        ),
        Evidence(r"SENIOR STATE DEPARTMENT OFFICIAL", 0.4, "officials without names"),
        Evidence(
            r"(?m)^[ \t\xa0]*(?:Special (?:Online )?|(?:Digital|Telephonic|Background) (?:Press )?)Briefing\b",
            0.2,
            "name of a special briefing",
        ),
        Evidence(
            r"(?m)^[ \t\xa0]*(?:(?:DEPUTY |PRINCIPAL DEPUTY )?(?:ASSISTANT|UNDER) SECRETARY|AMBASSADOR|"
            r"SPECIAL (?:ENVOY|REPRESENTATIVE)) [A-Z'’\-]{2,30} ?:\s",
            0.2,
            "an office of the department and a surname in capitals",
        ),
        Evidence(r"\bstate\.gov\b|Department of State|Secretary of State", 0.15, "names the department"),
        Evidence(rf"(?m)^[ \t\xa0]*{_CLOCK} E[SD]?T[ \t\xa0]*$", 0.1, "a time line in Eastern time"),
    ),
    shapes=(Shape.INLINE,),
    roles=(
        ("question", Part.ASKER),
        ("moderator", Part.CHAIR),
        ("operator", Part.CHAIR),
        ("staff", Part.CHAIR),
        ("interpreter", Part.INTERPRETER),
        ("translator", Part.INTERPRETER),
        ("participant", Part.ASKER),
        ("press", Part.ASKER),
    ),
    role_patterns=(
        (r"(?:[a-z.&’' \-]{1,60} )?officials?(?: (?:#? ?\d|one|two|three|four|five|six))?", Part.OFFICIAL),
        (r"question(?: ?#? ?\d{1,2})?|(?:unidentified )?(?:reporter|journalist)", Part.ASKER),
    ),
    front=FrontRules(
        headings=(
            ("spokesperson", HeadingKind.SPEAKERS),
            ("date", HeadingKind.DATE),
        ),
        datelines=(
            rf"(?P<time>{_CLOCK}){_ZONE}",
            rf"(?P<date>{_DATE})",
            rf"(?P<place>{_PLACE})",
            rf"(?P<place>{_PLACE})[,;|]? (?P<date>{_DATE})",
        ),
        titles=(
            rf"{_BRIEFING} ?[-–—:,(]? ?{_MONTH} \d",
            rf"{_BRIEFING}\b",
            r"(?:(?:Background|Telephonic|Digital|Virtual|Joint) (?:Press )?)?(?:Briefing|Remarks|On-the-Record)\b",
        ),
    ),
    rules=(
        Rule(
            RuleKind.END_MARK,
            rf"\([Tt]he briefing (?:was concluded|concluded|ended|was ended) at (?P<end>{_CLOCK}{_ZONE})\.?\)",
            hint="he briefing ",
            closes=True,
        ),
        Rule(RuleKind.END_MARK, r"(?:# ?){3}$", hint="#", closes=True),
        Rule(RuleKind.METADATA, r"DPB ?# ?\d{1,4}$", hint="DPB", closes=True),
        # Anchors of the index, between the answers.
        Rule(RuleKind.NAVIGATION, r"\[\]"),
        *CRUMBS,
        Rule(RuleKind.NAVIGATION, r"The video is (?:also )?available[^\n]{0,200}$", hint="The video is "),
        Rule(RuleKind.NAVIGATION, r"TRANSCRIPT ?:?$", hint="TRANSCRIPT"),
        Rule(RuleKind.NAVIGATION, r"Index for [^\n]{1,80}$", hint="Index for "),
        Rule(RuleKind.NAVIGATION, r"(?:Share|Tags|Print|Email|Facebook|Twitter)(?: this page)?$"),
    ),
)
