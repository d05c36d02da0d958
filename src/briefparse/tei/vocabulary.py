"""The words of our TEI that writer and reader must agree on."""

from __future__ import annotations

import re
from typing import Final

from briefparse.late import late
from briefparse.model import ParticipantRole, TurnKind

TEI: Final = "http://www.tei-c.org/ns/1.0"
XINCLUDE: Final = "http://www.w3.org/2001/XInclude"
XML: Final = "http://www.w3.org/XML/1998/namespace"
XML_ID: Final = f"{{{XML}}}id"
XML_LANG: Final = f"{{{XML}}}lang"

MEDIA_TYPE: Final = "application/tei+xml"
LANGUAGE_TAG: Final = "[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*"
"""The form of the language tags that XML takes."""

PROGRAM: Final = "briefparse"
"""The ``ident`` of the application in the header of files that we wrote."""

PERSON: Final = "person."
ORG: Final = "org."
JOURNALIST: Final = "journalist."
"""What comes before the id of a person, an outlet, and the nameless journalist of an outlet in ``xml:id``."""

SOURCE: Final = "char"
"""The prefix of pointers into the text that was parsed: ``char:12,40``, characters counted from 0."""

CATEGORY_OF_KIND: Final = {
    TurnKind.STATEMENT: "statement",
    TurnKind.QUESTION: "question",
    TurnKind.ANSWER: "answer",
    TurnKind.MODERATION: "procedural",
}
"""The categories of what a turn does."""

CATEGORY_OF_ROLE: Final = {
    ParticipantRole.CHAIR: "chair",
    ParticipantRole.SPEAKER: "regular",
    ParticipantRole.JOURNALIST: "guest",
    ParticipantRole.INTERPRETER: "interpreter",
}
"""The categories of who speaks."""

_BRACKETS: Final = "()[]{}（）［］【】〔〕"
_SIC: Final = late(r"sic\b", re.IGNORECASE)


def bare(text: str) -> str:
    """Return a stage direction without the brackets around it."""
    return text.strip().strip(_BRACKETS).strip()


def is_sic_itself(text: str) -> bool:
    """Say whether words are the transcriber's ``[sic]``, which is for the words before it, and not those words."""
    return text[:1] in _BRACKETS and _SIC.match(bare(text)) is not None


def footnote_words(text: str) -> str:
    """Return the words of a paragraph that is itself a footnote, without its asterisk."""
    return text.lstrip("* ")
