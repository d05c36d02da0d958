"""The editorial declaration: what was done to the words of this file, and what was doubtful."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from briefparse.diagnostics import CODES
from briefparse.exporting.tei.elements import add
from briefparse.model import Reason

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse.exporting.tei.contents import Contents
    from briefparse.exporting.tei.edition import Edition
    from briefparse.exporting.tei.elements import Element
    from briefparse.model import Briefing

_PARTS: Final = (
    (
        "correction",
        (
            "The words were not corrected. Where the source itself marks a slip, sic holds the words as spoken or "
            "transcribed, and corr, beside it in choice, what the source puts in their place; a supplied with the "
            "reason sic is for the words before it."
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
            "note; the measure of words in extent counts them, and with them the words of stage directions. A word is "
            "a run without white space that holds a letter or a digit; in Chinese and Japanese each character is one."
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
_REASONS: Final = {
    Reason.ROSTER_NAME: "the label is the name of a participant (roster-name)",
    Reason.SURNAME: "an honorific or office with a surname that one participant has (surname)",
    Reason.ALIAS: "another form of a participant's name (alias)",
    Reason.MISSPELLING: "one slip away from a participant's name (misspelling)",
    Reason.OUTLET_REGISTRY: "the label is an outlet of the registry (outlet-registry)",
    Reason.OUTLET_IN_TEXT: "the question names the outlet (outlet-in-text)",
    Reason.OUTLET_CALLED: "who gave the floor named the outlet (outlet-called)",
    Reason.OUTLET_SHAPE: "the label reads like an outlet (outlet-shape)",
    Reason.ROLE_WORD: "the label is a word for a role (role-word)",
    Reason.ENCODED: "the file that was read says so (encoded)",
    Reason.UNLISTED: "the label has a name that no list has (unlisted)",
    Reason.AMBIGUOUS: "several participants fit, and nobody was chosen (ambiguous)",
    Reason.UNLABELLED: "there is no label (unlabelled)",
    Reason.UNRESOLVED: "the label names nobody that could be told (unresolved)",
}
# Where a kind of doubt is reported, by the stage that its first digit names.
_PART_OF_STAGE: Final = {"1": "normalization", "5": "segmentation", "6": "segmentation"}
_PART_OF_CODE: Final = {"BP402": "correction"}


def write_editorial(declared: Element, edition: Edition, contents: Contents) -> None:
    """Write ``editorialDecl``.

    Args:
        declared: The element.
        edition: The file.
        contents: What stands in the finished text.
    """
    found = Counter(diagnostic.code for diagnostic in edition.briefing.diagnostics)
    for part, done in _PARTS:
        findings = [_finding(code, found[code]) for code in sorted(found) if _part_of(code) == part]
        said = [*(() if done is None else (done,)), *_counted(part, edition, contents), *findings]
        if said:
            element = add(declared, part)
            for sentence in said:
                add(element, "p", sentence)


def _counted(part: str, edition: Edition, contents: Contents) -> Iterator[str]:
    """Yield what the file itself shows that was done."""
    if part == "correction":
        choices = contents.usage.get("choice")
        if choices:
            yield f"The source corrects itself in {_places(choices)}."
    if part == "normalization" and contents.replaced:
        yield (
            f"U+FFFD stands in the text {_often(contents.replaced)}, for characters that XML 1.0 cannot hold and for "
            "bytes without meaning."
        )
    if part == "segmentation":
        if edition.options.sentences:
            yield "Each sentence is an s, told by its punctuation."
        yield from _moved(edition.briefing)
    if part == "interpretation":
        yield f"The transcript was read in the dialect {edition.briefing.dialect}."
        reasons = Counter(turn.resolution.reason for turn in edition.briefing.turns)
        told = "; ".join(f"{_REASONS[reason]}: {reasons[reason]}" for reason in Reason if reason in reasons)
        if told:
            yield f"How turns were brought to who speaks in them: {told}."


def _moved(briefing: Briefing) -> Iterator[str]:
    """Yield what was taken out of the transcript, if anything was."""
    kinds = Counter(piece.kind for piece in briefing.furniture)
    captions = [f"captions {len(briefing.captions)}"] if briefing.captions else []
    moved = ", ".join([*captions, *(f"{kind.value} {kinds[kind]}" for kind in kinds)])
    if moved:
        yield f"What stood around and within the transcript and is not of it was gathered in back, by kind: {moved}."


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
