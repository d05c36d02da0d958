"""The White House: briefings, gaggles and press calls, from 2009 on.

Upper-case labels with honorific or office, askers as ``Q`` and blanks,
background calls with a moderator, an operator and officials without names.
After counts over 1,154 transcripts of 2021 to 2025 and 1,697 of 2009 to 2017.
"""

from __future__ import annotations

from briefparse.dialects.crumbs import CRUMBS
from briefparse.dialects.dialect import (
    Dialect,
    Evidence,
    FrontRules,
    Part,
    Rule,
    RuleKind,
    Shape,
)

_CLOCK = r"\d{1,2}:\d\d\s{0,3}[AaPp]\.?[Mm]\.?"
_ZONE = r"(?:\s{0,3}\(?(?:[A-Z]{2,4}|[Ll]ocal)\)?)?"
_ROOM = (
    r"James S\. Brady|Via |Aboard |En Route|South (?:Lawn|Court)|East Room|Rose Garden|Roosevelt Room|Filing Center|"
    r"Press Filing|Briefing Room|Eisenhower|Oval Office|The White House|Hotel|Room \d"
)

WHITE_HOUSE = Dialect(
    name="white-house",
    summary="White House briefings, gaggles and press calls, 2009 on",
    language="en",
    host="The White House",
    evidence=(
        Evidence(r"James S\. Brady|Aboard Air Force One|(?m:^THE WHITE HOUSE\b)", 0.4, "a room of the White House"),
        Evidence(r"(?m)^[ \t\xa0]*Q[ \xa0\t]{1,14}[A-Z]", 0.25, "questions labelled Q and blanks"),
        Evidence(r"(?m)^[ \t\xa0]*(?:M[RS]S?|DR)\. [A-Z][A-Z'’\-]+:\s", 0.25, "honorific and surname in capitals"),
        Evidence(rf"(?m)^[ \t\xa0]*{_CLOCK}\s{{1,3}}E[SD]?T[ \t\xa0]*$", 0.2, "a time line in Eastern time"),
        Evidence(r"(?m)^[ \t\xa0]*END\s{1,60}\d{1,2}:\d\d [AP]\.M\.", 0.2, "an end mark with the time"),
        Evidence(r"(?m)^[ \t\xa0]*Office of the Press Secretary[ \t\xa0]*$", 0.2, "the office that publishes"),
        Evidence(r"SENIOR ADMINISTRATION OFFICIAL", 0.3, "officials without names"),
        Evidence(
            r"(?:Press Briefing|Press Gaggle|Press Call|Gaggle) (?:by|on|Previewing)\b", 0.35, "title of a briefing"
        ),
        Evidence(r"whitehouse\.(?:gov|archives\.gov)|White House", 0.15, "names the White House"),
    ),
    shapes=(Shape.INLINE, Shape.LETTER),
    letters=(("Q", Part.ASKER),),
    roles=(
        ("moderator", Part.CHAIR),
        ("operator", Part.CHAIR),
        ("aide", Part.CHAIR),
        ("staff", Part.CHAIR),
        ("host", Part.CHAIR),
        ("press", Part.ASKER),
        ("the press", Part.ASKER),
        ("reporter", Part.ASKER),
        ("audience", Part.ASKER),
        ("participant", Part.ASKER),
        ("interpreter", Part.INTERPRETER),
        ("the president", Part.OFFICIAL),
        ("the vice president", Part.OFFICIAL),
        ("vice president", Part.OFFICIAL),
        ("the first lady", Part.OFFICIAL),
        ("official", Part.OFFICIAL),
    ),
    role_patterns=(
        (r"(?:[a-z.&’' \-]{1,60} )?officials?(?: (?:#? ?\d|one|two|three|four|five|six|seven|eight))?", Part.OFFICIAL),
        (r"[a-z ’'\-]{0,40}\b(?:aide|staffer|crew|crew member|pilot|flight attendant)", Part.CHAIR),
    ),
    front=FrontRules(
        numeric_dates="mdy",
        datelines=(
            rf"(?P<time>{_CLOCK}){_ZONE}",
            r"\((?P<date>[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4})\)",
            rf"(?P<place>(?:{_ROOM})[^\n]{{0,80}}|[^\n.:]{{0,60}}(?:{_ROOM})[^\n.:]{{0,60}})",
        ),
        titles=(
            (
                r"(?!Office of )(?:[\w.\-’' ]{0,30} )?"
                r"(?:Press|Background|On-the-Record|On the Record|Gaggle|Briefing|Remarks)\b"
            ),
        ),
    ),
    rules=(
        *CRUMBS,
        Rule(RuleKind.END_MARK, rf"END\b\s{{0,60}}(?P<end>{_CLOCK}{_ZONE})\.?$", hint="END", closes=True),
        Rule(RuleKind.END_MARK, r"(?:-{0,2} ?END ?-{0,2}|# ?# ?#)$", closes=True),
        Rule(RuleKind.NAVIGATION, r"Download \w[^\n]{0,80}$", hint="Download"),
    ),
)
