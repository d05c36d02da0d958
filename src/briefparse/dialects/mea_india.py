"""India's Ministry of External Affairs: weekly and special media briefings.

Officials are labelled with honorific, name and office; journalists with a first
name or a full one, or as ``Speaker 1``. A journalist says the outlet in the
question, several often ask in a row, and the date of the page is not the date
of the briefing, which stands in the title. After a survey of stored pages of
mea.gov.in.
"""

from __future__ import annotations

from briefparse.dialects.crumbs import CRUMBS
from briefparse.dialects.dialect import Dialect, Evidence, FrontRules, Part, Rule, RuleKind, Shape

_DATE = r"[A-Z][a-z]{2,8} \d{1,2}, \d{4}"

MEA_INDIA = Dialect(
    name="mea-india",
    summary="Ministry of External Affairs of India, media briefings",
    language="en",
    host="Ministry of External Affairs",
    evidence=(
        Evidence(
            rf"(?m)^[ \t\xa0]*Transcript of [^\n]{{3,200}}\({_DATE}\)[ \t\xa0]*$",
            0.35,
            "title with the date in brackets",
        ),
        Evidence(
            r"(?m)^[ \t\xa0]*(?:Shri|Smt\.?|Ms\.?|Mr\.?|Dr\.?) [A-Z][^\n:,]{2,40}, Official Spokesperson ?:",
            0.4,
            "label of the official spokesperson",
        ),
        Evidence(r"(?m)^[ \t\xa0]*(?:Shri|Smt\.?) [A-Z][^\n:]{2,70}:\s", 0.2, "an official with an Indian honorific"),
        Evidence(
            r"(?:Question|Answer)(?:ed)? in Hindi|Approximate translation", 0.25, "note on questions put in Hindi"
        ),
        Evidence(r"Ministry of External Affairs|\bmea\.gov\.in", 0.2, "names the ministry"),
    ),
    shapes=(Shape.INLINE,),
    roles=(
        ("moderator", Part.CHAIR),
        ("interpreter", Part.INTERPRETER),
        ("question", Part.ASKER),
        ("journalist", Part.ASKER),
        ("reporter", Part.ASKER),
        ("unidentified speaker", Part.ASKER),
    ),
    role_patterns=(
        (r"(?:unidentified )?speaker(?: ?#? ?\d{1,3})?", Part.ASKER),
        (r"(?:question|journalist|reporter|correspondent)s?(?: ?#? ?\d{1,3})?", Part.ASKER),
    ),
    strangers=Part.ASKER,
    front=FrontRules(
        titles=(r"(?:English [Tt]ranslation of )?(?:the )?[Tt]ranscript of\b",),
        chair_offices=("Official Spokesperson", "(XP)"),
    ),
    rules=(
        *CRUMBS,
        Rule(
            RuleKind.NAVIGATION, r"(?:Home ?[›>»/] ?)?Media Cent(?:er|re)(?: ?[›>»/] ?[^\n]{0,80})?$", hint="Media Cent"
        ),
        Rule(RuleKind.END_MARK, r"\((?:Concludes|Concluded|Ends?)\.?\)$", hint="(", closes=True),
        # The page's date and, at the foot, the place: neither is said by anybody.
        Rule(RuleKind.METADATA, rf"(?P<date>{_DATE})$"),
        Rule(RuleKind.METADATA, r"(?P<place>[A-Z][a-z]{2,20}(?: [A-Z][a-z]{2,20}){0,2}(?:, [A-Z][a-z]{2,20})?)$"),
    ),
)
