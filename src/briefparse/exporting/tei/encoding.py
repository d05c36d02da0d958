"""How the file was made: what was done to the text, and how often which element stands in it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from briefparse import __version__
from briefparse.diagnostics import CODES
from briefparse.exporting.tei.elements import add, local_name
from briefparse.exporting.tei.taxonomies import write_taxonomies
from briefparse.tei.vocabulary import PROGRAM, TEI

if TYPE_CHECKING:
    from lxml.etree import _Element

    from briefparse.exporting.tei.edition import Edition

_PARTS = (
    (
        "correction",
        (
            "The words were not corrected. Where the source itself marks a slip, sic holds the words as spoken or "
            "transcribed, and corr, beside it in choice, what the source puts in their place."
        ),
    ),
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
_PART_OF_STAGE = {"1": "normalization", "5": "segmentation", "6": "segmentation"}
_PART_OF_CODE = {"BP402": "correction"}


def write_encoding(header: _Element, edition: Edition, text: _Element) -> None:
    """Append ``encodingDesc``, counting in the finished ``text``."""
    described = add(header, "encodingDesc")
    purpose = "A transcript of a press briefing, encoded for corpora after TEI P5 and Parla-CLARIN."
    add(add(described, "projectDesc"), "p", purpose)
    _write_editorial(add(described, "editorialDecl"), edition, text)
    _write_references(described)
    _write_usage(described, text)
    write_taxonomies(described)
    software = add(add(described, "appInfo"), "application", ident=PROGRAM, version=__version__)
    add(software, "label", PROGRAM)
    add(software, "desc", edition.briefing.dialect, type="dialect")


def _write_editorial(declared: _Element, edition: Edition, text: _Element) -> None:
    found = Counter(diagnostic.code for diagnostic in edition.briefing.diagnostics)
    replaced = "".join(map(str, text.itertext())).count("\ufffd")
    for part, done in _PARTS:
        element = add(declared, part)
        add(element, "p", done)
        if part == "normalization" and replaced:
            add(
                element,
                "p",
                f"U+FFFD stands in the text {replaced} times, for characters that XML 1.0 cannot hold and for bytes "
                "without meaning.",
            )
        for code in sorted(code for code in found if _part_of(code) == part):
            add(element, "p", _finding(code, found[code]))


def _part_of(code: str) -> str:
    return _PART_OF_CODE.get(code) or _PART_OF_STAGE.get(code[2:3], "interpretation")


def _finding(code: str, times: int) -> str:
    often = "once" if times == 1 else f"{times} times"
    known = CODES.get(code)
    return f"{code}, {often}." if known is None else f"{code} ({known.name}), {often}: {known.meaning}"


def _write_references(described: _Element) -> None:
    """Say how a passage is cited, so that servers can hand out sections, turns and paragraphs."""
    declared = add(described, "refsDecl", default="true")
    section = add(declared, "citeStructure", unit="section", match="/TEI/text/body/div", use="@xml:id")
    turn = add(section, "citeStructure", unit="utterance", match=".//u", use="@xml:id", delim=" ")
    add(turn, "citeStructure", unit="paragraph", match="seg", use="@xml:id", delim=" ")


def _write_usage(described: _Element, text: _Element) -> None:
    usage = Counter(local_name(element) for element in text.iter())
    namespace = add(add(described, "tagsDecl"), "namespace", name=TEI)
    for tag in sorted(usage):
        add(namespace, "tagUsage", gi=tag, occurs=str(usage[tag]))
