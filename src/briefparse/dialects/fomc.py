"""The Federal Open Market Committee: press conferences of its chair.

Labels in capitals stand in running text and end in a full stop; the head of the
page stands again and again in the midst of sentences. Journalists are labelled
with their full names and say whom they work for. After the transcripts on
federalreserve.gov from 2011 on.
"""

from __future__ import annotations

from briefparse.dialects.crumbs import CRUMBS
from briefparse.dialects.dialect import Dialect, Evidence, FrontRules, Part, Rule, RuleKind, Shape

_DATE = r"[A-Z][a-z]{2,8} \d{1,2}, \d{4}"
_CHAIR = r"(?:Vice )?Chair(?:man|woman)?(?: Pro Tempore)?"
# Words in capitals of two letters or more, but for ``McKEE``, and initials; “U.S.” and “GDP” alone are no names.
_WORD = r"(?:Ma?c|D[aei]|L[ae])?[A-ZÀ-Þ][A-ZÀ-Þ'’\-]{1,24}"
_LABEL = rf"{_WORD}(?:\s(?:{_WORD}|[A-Z]\.)){{1,4}}|QUESTION|REPORTER|PARTICIPANT"

FOMC = Dialect(
    name="fomc",
    summary="Federal Open Market Committee, press conferences of the chair",
    language="en",
    host="Federal Reserve Board",
    evidence=(
        Evidence(
            rf"{_CHAIR} [A-Z][\w’'\-]{{1,24}}[’']s Press Conference\s{{1,90}}(?:FINAL|PRELIMINARY)", 0.6, "running head"
        ),
        Evidence(rf"Transcript of {_CHAIR} [A-Z][\w’'\-]{{1,24}}[’']s Press Conference", 0.5, "title"),
        Evidence(r"(?<!\S)CHAIR(?:MAN|WOMAN)? [A-Z'’\-]{2,24}[.:]\s", 0.3, "label of the chair"),
        Evidence(r"Federal Open Market Committee|\bFOMC\b", 0.15, "names the committee"),
    ),
    shapes=(Shape.RUNNING,),
    running=rf"(?<!\S)(?P<label>{_LABEL})[.:](?=\s)",
    roles=(
        ("question", Part.ASKER),
        ("reporter", Part.ASKER),
        ("participant", Part.ASKER),
        ("moderator", Part.CHAIR),
    ),
    strangers=None,
    front=FrontRules(
        datelines=(rf"(?P<date>{_DATE})",),
        titles=(rf"(?P<title>Transcript of {_CHAIR} [^\n]{{3,60}}? Press Conference)(?: (?P<date>{_DATE}))?$",),
    ),
    rules=(
        *CRUMBS,
        Rule(
            RuleKind.RUNNING_HEAD,
            rf"{_DATE}\s{{1,90}}{_CHAIR} [A-Z][\w’'\-]{{1,24}}[’']s Press Conference\s{{1,90}}(?:FINAL|PRELIMINARY)"
            r"(?:\s{1,90}Page \d{1,3} of \d{1,3})?",
            hint="Press Conference",
            inside=True,
        ),
        Rule(RuleKind.RUNNING_HEAD, r"Page \d{1,3} of \d{1,3}(?!\w)", hint="Page ", inside=True),
        # The head in its three parts, as programs write it that do not keep the layout of the page.
        Rule(RuleKind.RUNNING_HEAD, rf"{_DATE}$", within=True),
        Rule(
            RuleKind.RUNNING_HEAD,
            rf"{_CHAIR} [A-Z][\w’'\-]{{1,24}}[’']s Press Conference$",
            hint="Press Conference",
            within=True,
        ),
        Rule(RuleKind.RUNNING_HEAD, r"(?:FINAL|PRELIMINARY)$", within=True),
    ),
)
