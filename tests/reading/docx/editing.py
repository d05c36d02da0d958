"""Editing Word files as people and programs do."""

from __future__ import annotations

import copy
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from briefparse import export, parse, parse_file
from sample import sample

if TYPE_CHECKING:
    from collections.abc import Callable

    from docx.document import Document as WordDocument
    from docx.text.paragraph import Paragraph as WordParagraph

    from briefparse import Briefing, Turn

EXAMPLE = parse_file(Path(__file__).parents[3] / "examples" / "scio-tidal-energy.txt")
SAMPLE = sample()


def edited(briefing: Briefing, edit: Callable[[WordDocument], object], **options: Any) -> Briefing:
    """Write a briefing as a Word file, open it, edit it, save it, and read it."""
    return parse(saved(briefing, edit, **options))


def saved(briefing: Briefing, edit: Callable[[WordDocument], object], **options: Any) -> bytes:
    """Return the edited file."""
    document = Document(BytesIO(export(briefing, "docx", **options)))
    edit(document)
    target = BytesIO()
    document.save(target)
    return target.getvalue()


def containing(document: WordDocument, words: str, style: str | None = None) -> WordParagraph:
    """Return the first paragraph that has these words, and that style if one is given."""
    return next(
        paragraph
        for paragraph in document.paragraphs
        if words in paragraph.text and (style is None or (paragraph.style and paragraph.style.name == style))
    )


def label_of(document: WordDocument, n: int) -> WordParagraph:
    """Return the label of a turn."""
    labels = [one for one in document.paragraphs if one.style and one.style.name == "Speaker Label"]
    return labels[n - 1]


def of_turn(document: WordDocument, n: int) -> list[WordParagraph]:
    """Return the label of a turn, and all that follows it up to the next heading or label."""
    found = [label_of(document, n)]
    following = iter(document.paragraphs[[one._p for one in document.paragraphs].index(found[0]._p) + 1 :])
    for paragraph in following:
        name = (paragraph.style.name if paragraph.style else None) or ""
        if name == "Speaker Label" or name.startswith("Heading 1"):
            break
        found.append(paragraph)
    return found


def replace_words(paragraph: WordParagraph, old: str, new: str) -> None:
    """Change words in the run that has them, as typing does."""
    run = next(run for run in paragraph.runs if old in run.text)
    run.text = run.text.replace(old, new)


def remove(paragraph: WordParagraph) -> None:
    element: Any = paragraph._p
    element.getparent().remove(element)


def split(paragraph: WordParagraph, before: str) -> None:
    """Press Enter before some words: bookmarks that begin stay in the first half, as Word leaves them."""
    first: Any = paragraph._p
    second: Any = copy.deepcopy(first)
    for mark in list(second.iter(qn("w:bookmarkStart"), qn("w:bookmarkEnd"))):
        mark.getparent().remove(mark)
    first.addnext(second)
    passed = False
    for first_run, second_run in zip(first.findall(qn("w:r")), second.findall(qn("w:r")), strict=True):
        words = first_run.findtext(qn("w:t")) or ""
        if passed:
            first_run.getparent().remove(first_run)
        elif before in words:
            passed = True
            at = words.index(before)
            first_run.find(qn("w:t")).text, second_run.find(qn("w:t")).text = words[:at], words[at:]
        else:
            second_run.getparent().remove(second_run)


def join(first: WordParagraph, second: WordParagraph) -> None:
    """Press Delete at the end of a paragraph."""
    run = OxmlElement("w:r")
    text = OxmlElement("w:t")
    text.text = " "
    text.set(qn("xml:space"), "preserve")
    run.append(text)
    first._p.append(run)
    for child in list(second._p):
        if child.tag != qn("w:pPr"):
            first._p.append(child)
    remove(second)


def fragment(paragraph: WordParagraph) -> None:
    """Part each run into letters, with the traces that Word leaves: revision numbers and marks of spelling."""
    element: Any = paragraph._p
    for number, run in enumerate(element.findall(qn("w:r"))):
        text = run.find(qn("w:t"))
        if text is None:
            continue
        for at, letter in enumerate(text.text or ""):
            piece = copy.deepcopy(run)
            piece.set(qn("w:rsidR"), f"00{number:02X}{at % 256:02X}00")
            piece.find(qn("w:t")).text = letter
            piece.find(qn("w:t")).set(qn("xml:space"), "preserve")
            run.addprevious(piece)
            if at % 5 == 0:
                run.addprevious(OxmlElement("w:proofErr", {qn("w:type"): "spellStart"}))
        run.getparent().remove(run)


def wrap(paragraph: WordParagraph, *tags: str) -> None:
    """Put all runs of a paragraph into elements, the outermost first."""
    outer = inner = None
    for tag in tags:
        element = OxmlElement(tag)
        if inner is None:
            outer = element
        else:
            inner.append(element)
        inner = element
    assert outer is not None
    assert inner is not None
    runs = paragraph._p.findall(qn("w:r"))
    runs[0].addprevious(outer)
    for run in runs:
        inner.append(run)


def tracked(paragraph: WordParagraph, old: str, new: str) -> None:
    """Change words with tracked changes on."""
    run = next(run for run in paragraph.runs if old in run.text)
    before, after = run.text.split(old, 1)
    run.text = before
    element: Any = run._r
    gone, come, rest = copy.deepcopy(element), copy.deepcopy(element), copy.deepcopy(element)
    text = gone.find(qn("w:t"))
    text.tag, text.text = qn("w:delText"), old
    come.find(qn("w:t")).text, rest.find(qn("w:t")).text = new, after
    for text in (come.find(qn("w:t")), rest.find(qn("w:t"))):
        text.set(qn("xml:space"), "preserve")
    deletion = OxmlElement("w:del", {qn("w:id"): "900", qn("w:author"): "An Editor"})
    insertion = OxmlElement("w:ins", {qn("w:id"): "901", qn("w:author"): "An Editor"})
    deletion.append(gone)
    insertion.append(come)
    element.addnext(deletion)
    deletion.addnext(insertion)
    insertion.addnext(rest)


def by_id(briefing: Briefing) -> dict[str, Turn]:
    return {turn.id: turn for turn in briefing.turns}


def differing(before: Briefing, after: Briefing) -> list[str]:
    """List the ids of turns that are not as they were, in the order of before, then those that are new."""
    was, now = by_id(before), by_id(after)
    same = {key for key in was if key in now and _said(was[key]) == _said(now[key])}
    return [key for key in (*was, *(key for key in now if key not in was)) if key not in same]


def _said(turn: Turn) -> tuple[object, ...]:
    """All of a turn but its number, which moves when another is put in or taken out."""
    return turn.label, turn.speaker, turn.outlet, turn.kind, turn.blocks
