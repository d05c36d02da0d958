"""The Prime Minister of Australia: press conferences, doorstops and interviews.

Those who speak are labelled with name and office first, later with the office,
with office and surname, or with the surname alone; journalists have no names.
Older pages write the labels in capitals, later ones as a title is written.
After a survey of stored pages of pm.gov.au and its copies.
"""

from __future__ import annotations

from briefparse.dialects.crumbs import CRUMBS
from briefparse.dialects.dialect import Dialect, Evidence, FrontRules, HeadingKind, Part, Rule, RuleKind, Shape

_MEETING = r"(?i:(?:joint )?(?:(?:press|media) conference|doorstop(?: interview)?))"
_KIND = rf"(?:{_MEETING}|(?i:(?:radio|television|tv) interview))"
_WHERE = (
    r"(?i:Parliament House|Canberra|Sydney|Melbourne|Brisbane|Perth|Adelaide|Hobart|Darwin)|"
    r"\b(?:NSW|QLD|VIC|WA|SA|TAS|NT|ACT)\b"
)

AUSTRALIA_PM = Dialect(
    name="australia-pm",
    summary="Prime Minister of Australia, press conferences and doorstops",
    language="en",
    host="Prime Minister of Australia",
    evidence=(
        Evidence(r"(?m)^[ \t\xa0]*(?:JOURNALIST|Journalist) ?:\s", 0.3, "questions labelled Journalist"),
        Evidence(r"(?m)^[ \t\xa0]*(?:PRIME MINISTER|Prime Minister) ?:\s", 0.2, "a prime minister labelled by office"),
        Evidence(
            r"(?m)^[ \t\xa0]*[A-Z][A-Z .'’\-]{2,40}, PRIME MINISTER(?: OF AUSTRALIA)? ?:\s",
            0.3,
            "name and office of a prime minister",
        ),
        Evidence(rf"(?m)^[ \t\xa0]*{_KIND} ?[-–—] ?[A-Z]", 0.3, "title of a press conference with its place"),
        Evidence(r"(?m)^[ \t\xa0]*(?:E ?& ?O ?E|E&OE\b[^\n]{0,40})[ \t\xa0]*$", 0.2, "errors and omissions excepted"),
        Evidence(r"\b(?i:the hon)\.? [A-Z]", 0.15, "an Australian style of address"),
        Evidence(
            r"(?m)^[ \t\xa0]*[A-Z][A-Z .'’\-]{2,40}, (?:HOST|PRESENTER|JOURNALIST) ?:\s", 0.2, "the host of a programme"
        ),
        Evidence(r"(?m)^[ \t\xa0]*(?:SUBJECTS?|Subjects?) ?: ", 0.15, "the line of subjects"),
        Evidence(r"\bpm\.gov\.au|Parliament House, Canberra", 0.3, "the site or its address"),
        Evidence(r"PMO PRESS OFFICE|PRESS OFFICE, 02", 0.2, "the press office's line"),
    ),
    shapes=(Shape.INLINE,),
    roles=(
        ("journalist", Part.ASKER),
        ("question", Part.ASKER),
        ("reporter", Part.ASKER),
        ("host", Part.ASKER),
        ("presenter", Part.ASKER),
        ("interviewer", Part.ASKER),
        ("compere", Part.ASKER),
        ("pm", Part.OFFICIAL),
        ("speaker", Part.OFFICIAL),
        ("unidentified speaker", Part.OFFICIAL),
        ("moderator", Part.CHAIR),
        ("interpreter", Part.INTERPRETER),
        ("translator", Part.INTERPRETER),
    ),
    role_patterns=((r"(?:unidentified )?(?:journalist|reporter)(?: ?#? ?\d{1,3})", Part.ASKER),),
    front=FrontRules(
        headings=(
            ("joined by", HeadingKind.SPEAKERS),
            ("with", HeadingKind.SPEAKERS),
            ("speakers", HeadingKind.SPEAKERS),
            ("date", HeadingKind.DATE),
            ("location", HeadingKind.PLACE),
            ("venue", HeadingKind.PLACE),
        ),
        datelines=(
            (
                rf"(?P<place>(?!Transcript)[A-Z][^\n.:]{{0,60}}(?:{_WHERE})[^\n.:]{{0,20}}"
                rf"|(?:{_WHERE})(?:, [^\n.:]{{1,30}})?)"
            ),
        ),
        titles=(rf"{_MEETING} ?[-–—,] ?(?P<place>[A-Z][^\n]{{2,80}})$", rf"{_KIND}\b", r"(?:Interview|Remarks)\b"),
        asker_offices=("host", "presenter", "journalist", "reporter", "interviewer", "anchor"),
    ),
    rules=(
        *CRUMBS,
        Rule(RuleKind.END_MARK, r"[\[(]? ?(?:ENDS|Ends|END) ?[\])]?\.?$", closes=True),
        Rule(RuleKind.METADATA, r"(?:PRESS|MEDIA|Press|Media) (?:CONTACTS?|[Cc]ontacts?) ?:[^\n]{0,200}$", closes=True),
        Rule(RuleKind.METADATA, r"E ?& ?O ?E\b[^\n]{0,60}$"),
        Rule(RuleKind.METADATA, r"(?:SUBJECTS?|Subjects?|TOPICS?|Topics?) ?:[^\n]{0,600}$"),
        Rule(RuleKind.NAVIGATION, r"(?:Share [Tt]his|Share|Print|Transcripts?|Back to [^\n]{1,40}|Media [Cc]entre)$"),
    ),
)
