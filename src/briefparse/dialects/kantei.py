"""The Prime Minister's Office of Japan (Kantei): the Chief Cabinet Secretary's press conferences, in English.

An opening statement, with or without a label, then questions under ``REPORTER:``
with a list of topics before them. After provisional translations on
japan.kantei.go.jp from 2013 on.
"""

from __future__ import annotations

from briefparse.dialects.crumbs import CRUMBS
from briefparse.dialects.dialect import Dialect, Evidence, FrontRules, Opening, Part, Rule, RuleKind, Shape

_DATE = r"[A-Z][a-z]{2,8} \d{1,2}, \d{4}"
_OFFICE = r"(?:Deputy )?Chief Cabinet Secretary|Prime Minister|Cabinet Secretary"
_WORD = r"[A-Z][\w'’\-]{1,30}"

KANTEI = Dialect(
    name="kantei",
    summary="Prime Minister's Office of Japan, press conferences in English",
    language="en",
    host="Prime Minister's Office of Japan",
    evidence=(
        Evidence(rf"Press Conference by the (?:{_OFFICE})", 0.5, "title"),
        Evidence(rf"Opening Statement by (?:{_OFFICE})", 0.3, "heading of the opening statement"),
        Evidence(r"\[Provisional Translation\]", 0.15, "notice of the translation"),
        Evidence(r"(?m)^[ \t\xa0]*(?:DEPUTY )?CHIEF CABINET SECRETARY [A-Z]+:", 0.3, "label of the Secretary"),
        Evidence(r"(?m)^[ \t\xa0]*Q&As[ \t\xa0]*$", 0.1, "heading of the questions"),
        Evidence(r"Cabinet Public Relations Office", 0.2, "foot of the site"),
    ),
    shapes=(Shape.INLINE,),
    roles=(
        ("reporter", Part.ASKER),
        ("journalist", Part.ASKER),
        ("moderator", Part.CHAIR),
        ("interpreter", Part.INTERPRETER),
    ),
    role_patterns=(
        (r"(?:deputy )?cabinet (?:public )?(?:relations|affairs) (?:secretary|officer|office)", Part.CHAIR),
    ),
    opening=Opening.UNLABELLED,
    first_speaks=True,
    front=FrontRules(
        datelines=(rf"(?:[A-Z][a-z]{{5,8}}, )?(?P<date>{_DATE})(?: \((?:AM|PM)\))?",),
        titles=(rf"Press Conference by (?:the )?(?:{_OFFICE})[^\n]{{0,80}}$",),
    ),
    rules=(
        *CRUMBS,
        Rule(RuleKind.NAVIGATION, r"(?:Skip to main content|Page Top)$"),
        Rule(RuleKind.NAVIGATION, r"Related Links?[^\n]{0,80}$", hint="Related Link", closes=True),
        Rule(RuleKind.NAVIGATION, r"Copyright ©[^\n]{0,200}$", hint="Copyright", closes=True),
        Rule(
            RuleKind.NAVIGATION,
            r"If you can ?not view the video[^\n]{0,160}$|Simultaneous interpretation services[^\n]{0,160}$",
        ),
        Rule(
            RuleKind.HEADING,
            rf"Opening Statement by (?:the )?(?P<office>{_OFFICE}) (?P<name>{_WORD}(?: {_WORD})?)$",
            hint="Opening Statement by",
        ),
        Rule(RuleKind.END_MARK, r"\((?:END|End)\)$", hint="(", closes=True),
        Rule(RuleKind.HEADING, r"Q ?& ?As?$"),
        Rule(RuleKind.HEADING, r"[•·●○]\s{0,4}(?P<text>[A-Z][^\n]{2,200})$"),
        Rule(RuleKind.EDITORIAL, r"\((?:Abridged|Omitted|Excerpt)\)$|\[[^\]\n]{3,200}\]$"),
    ),
)
