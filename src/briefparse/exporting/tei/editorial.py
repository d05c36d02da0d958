"""The editorial declaration: what was done to the words of this file, and what was doubtful."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from lxml.etree import tostring

from briefparse.diagnostics import CODES
from briefparse.exporting.tei.elements import add
from briefparse.model import Reason
from briefparse.tei.vocabulary import TEI

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from briefparse.exporting.tei.edition import Edition

_PARTS: Final = (
    (
        "correction",
        (
            "The words were not corrected. Where the source itself marks a slip, sic holds the words as spoken or "
            "transcribed, and corr, beside it in choice, what the source puts in their place."
        ),
    ),
    ("hyphenation", None),
    ("normalization", "White space within paragraphs was folded to single spaces; spelling was left alone."),
    ("quotation", "Quotation marks were left in the text and are not marked up."),
    (
        "segmentation",
        (
            "The text is divided into opening, statements, exchanges of questions and answers, and closing. Each turn "
            "is a u, each paragraph of a turn a seg. The words of a paragraph are the text of its seg without corr and "
            "note."
        ),
    ),
    (
        "interpretation",
        (
            "Who speaks, what a turn does and whom an answer is for were told from labels, lists of participants and "
            "the order of turns. A u without who is a voice that could not be identified."
        ),
    ),
)
# Where a kind of doubt is reported, by the stage that its first digit names.
_PART_OF_STAGE: Final = {"1": "normalization", "5": "segmentation", "6": "segmentation"}
_PART_OF_CODE: Final = {"BP402": "correction"}


def write_editorial(declared: _Element, edition: Edition, text: _Element) -> None:
    """Write ``editorialDecl``.

    Args:
        declared: The element.
        edition: The file.
        text: The finished text, in which is counted.
    """
    found = Counter(diagnostic.code for diagnostic in edition.briefing.diagnostics)
    for part, done in _PARTS:
        findings = [_finding(code, found[code]) for code in sorted(found) if _part_of(code) == part]
        said = [*(() if done is None else (done,)), *_counted(part, edition, text), *findings]
        if said:
            element = add(declared, part)
            for sentence in said:
                add(element, "p", sentence)


def _counted(part: str, edition: Edition, text: _Element) -> Iterator[str]:
    """Yield what the file itself shows that was done."""
    if part == "correction":
        choices = sum(1 for _ in text.iter(f"{{{TEI}}}choice"))
        if choices:
            yield f"The source corrects itself in {_places(choices)}."
    if part == "normalization":
        replaced = tostring(text, encoding="unicode", method="text").count("\ufffd")
        if replaced:
            yield (
                f"U+FFFD stands in the text {_often(replaced)}, for characters that XML 1.0 cannot hold and for bytes "
                "without meaning."
            )
    if part == "segmentation" and edition.options.sentences:
        yield "Each sentence is an s, told by its punctuation."
    if part == "interpretation":
        yield f"The transcript was read in the dialect {edition.briefing.dialect}."
        reasons = Counter(turn.resolution.reason for turn in edition.briefing.turns)
        told = ", ".join(f"{reason.value} {reasons[reason]}" for reason in Reason if reason in reasons)
        if told:
            yield f"How turns were brought to who speaks in them: {told}."


def _part_of(code: str) -> str:
    known = CODES.get(code)
    if known is not None and "hyphen" in known.name:
        return "hyphenation"
    return _PART_OF_CODE.get(code) or _PART_OF_STAGE.get(code[2:3], "interpretation")


def _finding(code: str, times: int) -> str:
    known = CODES.get(code)
    return f"{code}, {_often(times)}." if known is None else f"{code} ({known.name}), {_often(times)}: {known.meaning}"


def _often(times: int) -> str:
    return "once" if times == 1 else f"{times} times"


def _places(number: int) -> str:
    return "one place" if number == 1 else f"{number} places"
