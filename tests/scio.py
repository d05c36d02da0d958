"""Short SCIO pages, put together for a test. All of it is fictional."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefparse import Registry, parse

if TYPE_CHECKING:
    from briefparse import Briefing

CARD = """\
Briefing on the harbours of Lanhai
Haicheng | 10 a.m. Sept. 12, 2031

The State Council Information Office held a press conference on Friday. It is fictional.

Speakers

Luo Haiming, minister of tides

Fang Qiu, vice minister of tides

Chairperson

Shen Yulan, director general of the Press Bureau of the State Council Information Office (SCIO)
"""
HEAD = """\
Read in Chinese

Speakers:

Mr. Luo Haiming, minister of tides

Ms. Fang Qiu, vice minister of tides

Chairperson:

Ms. Shen Yulan, director general of the Press Bureau of the State Council Information Office (SCIO)

Date:

Sept. 12, 2031
"""
OPENING = "Shen Yulan:\n\nGood morning. Mr. Luo, please.\n\nLuo Haiming:\n\nThank you. We have built four harbours.\n"
QUESTION = (
    "Reuters:\n\nWhat did they cost?\n\nLuo Haiming:\n\nMs. Fang Qiu will answer.\n\nFang Qiu:\n\nNine billion.\n"
)
CLOSING = "Shen Yulan:\n\nThat is all for today.\n"
CREDITS = (
    "Translated and edited by Bo Ye, Ann B. Other, and Cy Dee. In case of any discrepancy, the Chinese text counts.\n"
)
PAGE = f"{CARD}\n{HEAD}\n{OPENING}\n{QUESTION}\n{CLOSING}\n{CREDITS}"

BUILTIN = Registry.builtin()


def read(*parts: str) -> Briefing:
    """Parse parts of a page, joined by a blank line, as SCIO's English."""
    return parse("\n".join(parts), dialect="scio-en", registry=BUILTIN)


def codes(briefing: Briefing) -> list[str]:
    """Return the codes of a briefing's diagnostics, in order."""
    return [diagnostic.code for diagnostic in briefing.diagnostics]


def said(briefing: Briefing) -> list[tuple[str, str, int]]:
    """Return kind, voice and number of paragraphs of each turn."""
    return [(str(turn.kind), turn.voice, len(turn.paragraphs)) for turn in briefing.turns]
