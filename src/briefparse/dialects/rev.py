"""Transcripts of rev.com: any press conference, labels with time codes.

The time code stands in brackets after the name, and the words below it or beside
it; the same voice is labelled anew every half a minute. Voices that nobody knew
are numbered. Above the talk stand title, date and a sentence on the event, around
it the lines of the site. After a survey of stored pages of rev.com/blog.
"""

from __future__ import annotations

from briefparse.dialects.crumbs import CRUMBS
from briefparse.dialects.dialect import Dialect, Evidence, FrontRules, Part, Rule, RuleKind, Shape

_DATE = r"[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}"
_CODE = r"[(\[](?:\d{1,2}:)?\d{1,2}:\d\d[)\]]"
_NAME = r"[^\s:()\[\]][^\n:()\[\]]{0,60}?"

REV = Dialect(
    name="rev",
    summary="rev.com, press conferences with time codes",
    language="en",
    evidence=(
        Evidence(rf"(?m)^[ \t\xa0]*[A-Z][^\n:()\[\]]{{1,60}}:? {_CODE}:?[ \t\xa0]*$", 0.6, "a name and a time code"),
        Evidence(rf"(?m)^[ \t\xa0]*[A-Z][^\n:()\[\]]{{1,60}}:? {_CODE}:?[ \t\xa0]+\S", 0.6, "a name and a time code"),
        Evidence(r"\[(?:inaudible|crosstalk) \d\d:\d\d:\d\d\]", 0.2, "lost words with their time"),
        Evidence(r"\b[Rr]ev\.com|RevBlog|Rev Blog|Try Rev", 0.3, "names the site"),
        Evidence(
            r"Transcribe Your Own Content|[Rr]ead the (?:full )?transcript(?: of [^\n.]{1,80})? here",
            0.2,
            "a line of the site",
        ),
    ),
    shapes=(Shape.PATTERN,),
    roles=(
        ("moderator", Part.CHAIR),
        ("host", Part.CHAIR),
        ("operator", Part.CHAIR),
        ("audience", Part.ASKER),
        ("audience member", Part.ASKER),
        ("crowd", Part.ASKER),
        ("group", Part.ASKER),
        ("press", Part.ASKER),
        ("media", Part.ASKER),
        ("interpreter", Part.INTERPRETER),
        ("translator", Part.INTERPRETER),
    ),
    role_patterns=(
        (r"(?:unidentified |unknown )?(?:speaker|participant)(?: ?#? ?\d{1,3})?", Part.ASKER),
        (
            (
                r"(?:reporter|journalist|press|questioner|audience member|(?:fe)?male)"
                r"(?: (?:reporter|speaker))?(?: \d{1,3})?"
            ),
            Part.ASKER,
        ),
    ),
    label_patterns=(rf"(?P<label>{_NAME}) ?:? ?{_CODE}:?[ \t\xa0]*",),
    strangers=None,
    front=FrontRules(
        datelines=(rf"(?P<date>{_DATE})",),
        abstracts=(
            (
                r"[^\n]{2,200}\b(?:held?|holds|hosts?|hosted|gave|gives|delivered|delivers|spoke|speaks|addressed|"
                r"discussed|provided|briefed|answered|took)\b[^\n]{0,400}"
            ),
        ),
        numeric_dates="mdy",
        titles=(r"[^\n.]{3,200} Transcripts?(?: ?[-–—|:][^\n]{0,60}| \d[^\n]{0,40})?$",),
        chair_offices=("press office", "communications", "public information", "public affairs", "media relations"),
    ),
    rules=(
        *CRUMBS,
        Rule(RuleKind.NAVIGATION, r"Rev ?Blog ?Transcripts[^\n]{0,300}$", hint="Transcripts"),
        Rule(RuleKind.NAVIGATION, r"(?:Rev|Blog) ?[›>»/] ?[^\n]{0,300}$"),
        Rule(RuleKind.NAVIGATION, r"Transcribe Your Own Content$", hint="Transcribe Your Own Content", closes=True),
        Rule(RuleKind.TIME, r"\(\d{1,2}:\d\d(?::\d\d)?\):?$"),
        Rule(RuleKind.NAVIGATION, r"Follow Rev Transcripts$", hint="Follow Rev Transcripts"),
        Rule(RuleKind.NAVIGATION, r"Try Rev\b[^\n]{0,200}$", hint="Try Rev"),
        Rule(
            RuleKind.NAVIGATION, r"(?:Subscribe|Subscribe to [^\n]{1,80}|Sign up [^\n]{1,80})$", hint="S", closes=True
        ),
        Rule(RuleKind.NAVIGATION, r"Hungry [Ff]or [Mm]ore\?$", hint="ungry ", closes=True),
        Rule(RuleKind.NAVIGATION, r"(?:Topics?|Tags?|Share [Tt]his [Pp]ost|Related [^\n]{1,40}) ?:?$", closes=True),
        Rule(
            RuleKind.NAVIGATION,
            r"(?:Press Conferences?|Press Briefings?|Politics|Government|Space|Sports|Congressional [^\n]{1,40}|"
            r"Law(?: Enforcement)?|News|Education|Technology|Science|Health)$",
            closes=True,
            within=True,
        ),
        Rule(RuleKind.NAVIGATION, r"(?:Copyright|©)[^\n]{1,200}$", closes=True),
    ),
)
