"""The Public Papers of the Presidents, as the American Presidency Project stores them.

Labels end in a full stop, as ``The President.`` or ``Q.``, and the words follow on
the same line. Topics stand above the questions as headings; reporters are named
in brackets after a first name; a note at the foot says when and where the
conference began. After general knowledge of the papers; the survey found no file.
"""

from __future__ import annotations

from briefparse.dialects.crumbs import CRUMBS
from briefparse.dialects.dialect import Dialect, Evidence, FrontRules, Part, Rule, RuleKind, Shape

_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_CLOCK = r"\d{1,2}(?::\d\d)? [ap]\.?m\.?"
_NAME = r"[A-Z][\w'’\-]{1,30}"
_OFFICE = (
    r"(?:President|Vice President|President-elect|Prime Minister|Deputy Prime Minister|Chancellor|Taoiseach|Premier|"
    r"Chairman|General Secretary|Secretary General|Secretary-General|Secretary|Deputy Secretary|Press Secretary|King|"
    r"Queen|Amir|Sultan|Crown Prince|Prince|Attorney General|Director|Ambassador|Administrator|Governor|Senator|"
    r"Representative|Mayor|General|Admiral|Foreign Minister|Minister|Judge|Justice|Dr\.|Gen\.|Adm\.|Sen\.|Gov\.)"
)
# “Mr. Secretary.” speaks to somebody.
_HONORIFIC = (
    r"M(?:r|rs|s)\. (?!(?:President|Vice|Prime|Speaker|Chairman|Secretary|Chancellor|Leader|Ambassador|Mayor)\b)"
)
_LABEL = (
    r"Q|(?:The|THE) (?:(?:Vice|VICE) )?(?:President|PRESIDENT)(?:-elect)?|The First Lady|"
    r"(?:The )?(?:Interpreter|Moderator|Reporter|Translator)|"
    rf"Audience [Mm]embers?|(?:{_HONORIFIC}|{_OFFICE} ){_NAME}(?: {_NAME}){{0,2}}"
)
_HEADING_WORD = r"(?:[A-Z0-9‘“\"][\w.'’”\"\-‐–]{0,40}|of|the|and|in|on|for|to|with|a|at|by|from|de|al)"

PRESIDENCY = Dialect(
    name="presidency",
    summary="Public Papers of the Presidents, news conferences",
    language="en",
    host="The President of the United States",
    evidence=(
        Evidence(
            r"(?m)^[ \t\xa0]*(?:The (?:Vice )?President|THE PRESIDENT)\. {1,3}\S",
            0.4,
            "a label with a full stop: The President.",
        ),
        Evidence(r"(?m)^[ \t\xa0]*Q\. {1,3}\S", 0.3, "questions labelled Q with a full stop"),
        Evidence(
            r"(?m)^[ \t\xa0]*(?:(?:The |Vice )?President(?:-elect)?['’]s (?:Joint )?News Conference|"
            r"(?:Remarks|Exchange|Interview) [^\n]{0,80}(?:Reporters|Questions|News))",
            0.3,
            "title of a news conference",
        ),
        Evidence(r"(?m)^[ \t\xa0]*(?:NOTE|Note): [^\n]{1,80}\b(?:began|spoke)\b", 0.3, "a note on time and place"),
        Evidence(
            r"American Presidency Project|\d{1,2}(?:st|nd|rd|th) President of the United States", 0.3, "the project"
        ),
    ),
    shapes=(Shape.PATTERN,),
    roles=(
        ("q", Part.ASKER),
        ("reporter", Part.ASKER),
        ("the reporter", Part.ASKER),
        ("audience member", Part.ASKER),
        ("audience members", Part.ASKER),
        ("moderator", Part.CHAIR),
        ("the moderator", Part.CHAIR),
        ("interpreter", Part.INTERPRETER),
        ("the interpreter", Part.INTERPRETER),
        ("translator", Part.INTERPRETER),
        ("the translator", Part.INTERPRETER),
        ("the president", Part.OFFICIAL),
        ("the vice president", Part.OFFICIAL),
        ("the president-elect", Part.OFFICIAL),
        ("the first lady", Part.OFFICIAL),
    ),
    label_patterns=(rf"(?P<label>{_LABEL})\.[ \t\xa0]{{1,6}}(?=\S)",),
    front=FrontRules(
        datelines=(rf"(?P<date>{_MONTH} \d{{1,2}}, \d{{4}})",),
        titles=(
            r"[^\n]{0,60}\b(?:News|Press) Conference\b",
            r"(?:Remarks|Exchange|Interview|Press (?:Briefing|Gaggle)|Question-and-Answer|Informal)\b",
        ),
    ),
    rules=(
        *CRUMBS,
        Rule(
            RuleKind.EDITORIAL,
            rf"(?:NOTE|Note): (?:The )?(?:(?P<office>President) (?P<name>{_NAME})['’]s? )?[^\n]{{0,80}}?\b"
            rf"(?:began|spoke)(?: at (?P<time>{_CLOCK}))?[^\n]{{0,20}}?"
            r"(?: (?:in|on|from|aboard|outside) (?:the )?(?P<place>[A-Z][^.;\n]{2,120}))?"
            r"(?:\.[^\n]{0,4000})?$",
            closes=True,
        ),
        Rule(RuleKind.EDITORIAL, r"(?:NOTE|Note): [^\n]{1,4000}$", closes=True),
        Rule(
            RuleKind.METADATA,
            r"[^\n]{1,300} The American Presidency Project[^\n]{0,200}$",
            hint="The American Presidency Project",
            closes=True,
        ),
        Rule(RuleKind.STAGE, r"\[At this point,[^\]\n]{1,400}\]$", hint="[At this point,"),
        Rule(
            RuleKind.HEADING,
            rf"{_HEADING_WORD}(?:[ /]{{1,2}}(?:{_HEADING_WORD}|&)|, {_HEADING_WORD}){{0,11}}(?<![.!?…])$",
            within=True,
        ),
    ),
)
