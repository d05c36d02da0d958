"""The World Health Organization: virtual press conferences.

Each turn has a time code and the initials of who speaks. Printed transcripts
open with a key of the initials, those on the web have none; there the talk says
who is meant. The first voice leads the conference. After a survey of WHO's
transcripts of 2020 and later.
"""

from __future__ import annotations

from briefparse.dialects.crumbs import CRUMBS
from briefparse.dialects.dialect import Dialect, Evidence, FrontRules, HeadingKind, Part, Rule, RuleKind, Shape

_CODE = r"\d{1,2}:\d\d:\d\d"
_BLANKS = r"[ \t\xa0]"
_INITIALS = r"[A-Z][A-Za-z]?[A-Z]{1,3}\d?"
_PARTICLES = r"(?:(?:van|von|der|de|da|dos|del|al|el|bin) ){0,2}"
_WORD = r"[^\W\d_a-z][\w.’'\-]{0,24}"
# What is all in capitals are the next initials, not a name.
_PERSON = rf"[A-Z][\w.’'\-]{{0,24}}(?: {_PARTICLES}(?![A-Z]{{2,4}}\d?\b){_WORD}){{0,5}}"
_NOBODY = r"(?:Unidentified|Unknown)(?: [a-z]{2,12})?"

WHO = Dialect(
    name="who",
    summary="World Health Organization, virtual press conferences",
    language="en",
    host="World Health Organization",
    evidence=(
        Evidence(rf"(?m)^{_BLANKS}*{_CODE}{_BLANKS}{{1,12}}{_INITIALS}\s", 0.5, "time code and initials"),
        Evidence(
            rf"(?m)^{_BLANKS}*{_CODE}{_BLANKS}*\n\s{{0,4}}{_INITIALS}{_BLANKS}", 0.5, "time code, and initials below it"
        ),
        Evidence(r"(?im)^[ \t\xa0]*speaker key ?:?", 0.25, "a key of the initials"),
        Evidence(r"World Health Organization|\bWHO\b", 0.1, "names the organization"),
        Evidence(r"(?i)virtual press conference", 0.25, "a virtual press conference"),
    ),
    shapes=(Shape.PATTERN,),
    roles=(
        ("um", Part.ASKER),
        ("uf", Part.ASKER),
        ("us", Part.ASKER),
        ("unidentified male", Part.ASKER),
        ("unidentified female", Part.ASKER),
        ("in", Part.INTERPRETER),
        ("tr", Part.INTERPRETER),
        ("int", Part.INTERPRETER),
    ),
    role_patterns=((r"(?:unidentified|unknown)(?: (?:male|female|speaker))?", Part.ASKER),),
    label_patterns=(
        rf"{_CODE}{_BLANKS}{{1,12}}(?P<label>{_INITIALS})(?:{_BLANKS}{{1,40}}|\s{{0,3}}$)",
        rf"(?P<label>{_INITIALS})(?:{_BLANKS}{{2,40}}|\t|:{_BLANKS})(?=\S)",
        rf"(?:(?<=:\d\d\n)|(?<=:\d\d\n\n))(?P<label>{_INITIALS}){_BLANKS}(?=\S)",
    ),
    initials=True,
    strangers=Part.ASKER,
    opener=Part.CHAIR,
    front=FrontRules(
        headings=(("speaker key", HeadingKind.SPEAKERS), ("speaker", HeadingKind.SPEAKERS)),
        key=rf"(?P<label>{_INITIALS})\s+(?:{_NOBODY}|(?P<name>{_PERSON}))(?=\s|[,;]|$)",
        titles=(r"[^\n]{0,150}\b[Pp]ress [Cc]onference\b",),
    ),
    rules=(
        *CRUMBS,
        Rule(RuleKind.TIME, rf"{_CODE}$", hint=":"),
        Rule(RuleKind.RUNNING_HEAD, r"(?:Page )?\d{1,3}(?: (?:of|/) \d{1,3})?$"),
        Rule(RuleKind.NAVIGATION, r"Overview$|Subscribe to [^\n]{1,80}$|Media [Cc]ontacts?$", closes=True),
    ),
)
