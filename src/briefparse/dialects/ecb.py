"""The European Central Bank: press conferences after decisions on monetary policy.

The President's statement has no label. Until about 2017 questions follow under
``Question:`` and the surnames of those who answer; since then questions are
bold and answers are plain, without labels. After pages of ecb.europa.eu from
1998 on.
"""

from __future__ import annotations

from briefparse.dialects.crumbs import CRUMBS
from briefparse.dialects.dialect import Dialect, Evidence, FrontRules, Opening, Part, Rule, RuleKind, Shape

_DATE = r"\d{1,2} [A-Z][a-z]{2,8} \d{4}"

ECB = Dialect(
    name="ecb",
    summary="European Central Bank, press conferences on monetary policy",
    language="en",
    host="European Central Bank",
    evidence=(
        Evidence(r"President of the (?:ECB|European Central Bank)", 0.35, "names the President of the ECB"),
        Evidence(
            r"(?i:introductory statement (?:to the press conference|with q\s?&\s?a)"
            r"|monetary policy statement \(with q&a\))",
            0.5,
            "title",
        ),
        Evidence(r"Jump to the transcript of the questions and answers", 0.3, "link to the questions"),
        Evidence(r"Frankfurt am Main, \d{1,2} [A-Z]", 0.1, "dateline"),
        Evidence(r"European Central Bank", 0.15, "names the bank"),
    ),
    shapes=(Shape.INLINE,),
    roles=(("question", Part.ASKER), ("q", Part.ASKER), ("journalist", Part.ASKER)),
    opening=Opening.UNLABELLED,
    first_speaks=True,
    bold_asks=True,
    front=FrontRules(
        datelines=(rf"(?P<place>[A-Z][\w. ]{{2,40}}), (?P<date>{_DATE})", rf"(?P<date>{_DATE})"),
        titles=(
            r"(?i:introductory statement)(?: to the press conference)?\b",
            r"(?i:monetary policy statement)\b",
            r"Transcript of the (?:press conference|questions)\b",
            r"ECB Press conference\b",
        ),
    ),
    rules=(
        *CRUMBS,
        Rule(RuleKind.NAVIGATION, r"Jump to the transcript of the questions and answers$", hint="Jump to "),
        Rule(RuleKind.NAVIGATION, r"Home\s{0,2}[›>][^\n]{0,200}$", hint="Home"),
        Rule(RuleKind.NAVIGATION, r"(?:Search [Oo]ptions|PRESS CONFERENCE|Press conference)$"),
        Rule(RuleKind.NAVIGATION, r"European Central Bank\s{0,2}[-–][^\n]{1,60}$", hint="European Central Bank"),
        Rule(
            RuleKind.HEADING,
            r"Transcript of the questions asked and the answers given by [^\n]{3,240}$",
            hint="Transcript of the questions asked",
        ),
        Rule(RuleKind.EDITORIAL, r"\*(?: ?\*){2,4}$", hint="*"),
        Rule(RuleKind.NAVIGATION, r"(?:CONTACT|Contact|European Central Bank|Media contacts)$", closes=True),
        Rule(RuleKind.NAVIGATION, r"Directorate General Communications$", hint="Directorate General", closes=True),
        Rule(RuleKind.NAVIGATION, r"Sonnemannstrasse [^\n]{4,120}$", hint="Sonnemannstrasse", closes=True),
        Rule(
            RuleKind.DISCLAIMER,
            r"Reproduction is permitted provided that the source is acknowledged\.?$",
            hint="Reproduction is permitted",
            closes=True,
        ),
    ),
)
