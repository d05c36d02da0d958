"""Japan's Ministry of Foreign Affairs: press conferences of the minister, in English.

Askers are labelled with outlet and surname (``NHK, Aoki:``), until about 2012
the other way round (``Imoto, TBS:``); the minister first with name and office,
then as ``Minister Hayashi`` or ``Minister``. Headings of topics stand between
the exchanges. After a survey of mofa.go.jp from 2010 to 2024.
"""

from __future__ import annotations

from briefparse.dialects.crumbs import CRUMBS
from briefparse.dialects.dialect import Dialect, Evidence, FrontRules, HeadingKind, Part, Rule, RuleKind, Shape

_DATE = r"[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}"
_CLOCK = r"\d{1,2}:\d{2} ?(?:[ap]\.m\.|[AP]M)"
_DAY = r"(?:[A-Z][a-z]{5,8},? )?"
_PLACE = r"(?P<place>[A-Z][^\n:]{2,80})"
_WHO = r"(?:Foreign Minister|Minister for Foreign Affairs|State Secretary|Press Secretary|Deputy Press Secretary)"

MOFA_JAPAN = Dialect(
    name="mofa-japan",
    summary="Ministry of Foreign Affairs of Japan, press conferences in English",
    language="en",
    host="Ministry of Foreign Affairs of Japan",
    evidence=(
        Evidence(rf"Press Conference by (?:the )?{_WHO}", 0.5, "title"),
        Evidence(r"provisional translation by an external company", 0.25, "notice of the translation"),
        Evidence(r"MOFA Press Conference|Ministry of Foreign Affairs\s", 0.1, "the room"),
        Evidence(
            r"(?m)^[ \t\xa0]*(?:Mr\. )?[A-Z]{3,12} [A-Z][a-z]+, Minister for Foreign Affairs:", 0.3, "first label"
        ),
        Evidence(
            r"(?m)^[ \t\xa0]*(?:NHK|[A-Z]\w+ Shimbun|Jiji Press|Kyodo News), [A-Z]\w+: ?\S", 0.3, "outlet, surname"
        ),
        Evidence(r"(?m)^[ \t\xa0]*[A-Z]\w+, (?:NHK|TBS|[A-Z]\w+ Shimbun|Jiji Press): ?\S", 0.3, "surname, outlet"),
        Evidence(r"(?m)^[ \t\xa0]*Main [Tt]opics:", 0.15, "list of topics"),
    ),
    shapes=(Shape.INLINE,),
    roles=(
        ("reporter", Part.ASKER),
        ("journalist", Part.ASKER),
        ("question", Part.ASKER),
        ("q", Part.ASKER),
        ("moderator", Part.CHAIR),
        ("mc", Part.CHAIR),
        ("interpreter", Part.INTERPRETER),
    ),
    names_with_outlets=True,
    front=FrontRules(
        headings=(("date", HeadingKind.DATE), ("time", HeadingKind.TIME), ("place", HeadingKind.PLACE)),
        datelines=(
            rf"{_DAY}(?P<date>{_DATE}),? (?:at )?(?P<time>{_CLOCK})(?:,? {_PLACE})?",
            rf"{_DAY}(?P<date>{_DATE})(?:,? {_PLACE})?",
        ),
        abstracts=(r"\(?[*＊]? ?This is a provisional translation",),
        titles=(r"(?:Extraordinary )?Press Conference by\b", r"Press Conference\b[^\n]{3,120}\bMinister\b"),
    ),
    rules=(
        *CRUMBS,
        Rule(
            RuleKind.NAVIGATION,
            r"Press Conferences$|Back to (?:Press Conferences|Index|the Top)[^\n]{0,40}$|Top of Page$",
        ),
        Rule(RuleKind.NAVIGATION, r"(?:Japanese|English|Print|Tweet|\(Video\)[^\n]{0,160})$"),
        Rule(RuleKind.NAVIGATION, r"Related (?:Information|Links)[^\n]{0,80}$", hint="Related ", closes=True),
        Rule(
            RuleKind.EDITORIAL,
            r"\(?[*＊]? ?This is a provisional translation[^\n]{0,400}$",
            hint="This is a provisional",
        ),
        Rule(RuleKind.END_MARK, r"\((?:END|End|end)\)$", hint="(", closes=True),
        Rule(RuleKind.HEADING, r"Main [Tt]opics?:?$", hint="opic"),
        # A topic is a line without a full stop, with capitals at its words; speech ends with a mark.
        Rule(
            RuleKind.HEADING,
            rf"(?!Press Conference|Extraordinary|{_DAY}{_DATE})"
            r"(?:[•·] ?)?(?:\d{1,2}\.\s{0,3}|[(（]\d{1,2}[)）]\s{0,3})?[A-Z“\"(][^\n:：?!]{2,220}[^\s.?!:：;,。]$",
        ),
    ),
)
