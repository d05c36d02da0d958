"""Footnotes and comments at the end of pages and of Markdown: nobody said them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefparse import coverage, parse
from briefparse.model import AnnotationKind, Note, NoteKind

if TYPE_CHECKING:
    from briefparse import Briefing

TALK = (
    "<h1>Briefing on the tides of a fiction</h1><p><b>Mara Venn:</b> Good morning, everyone.{} We begin.</p>"
    "<p><b>Reporter:</b> When will it open?</p><p><b>Mara Venn:</b> In spring.</p>"
)
PAGES = {
    "pandoc": (
        '<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a>',
        (
            '<section class="footnotes" role="doc-endnotes"><hr/><ol><li id="fn1"><p>Steel is dear.'
            '<a href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a></p></li></ol></section>'
        ),
    ),
    "Google Docs": (
        '<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup>',
        '<hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span> Steel is dear.</span></p></div>',
    ),
    "Word": (
        '<a href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a>',
        (
            "<div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1>"
            '<p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">[1]</a> Steel is dear.</p></div></div>'
        ),
    ),
    "LibreOffice": (
        '<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>',
        (
            '<div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym"'
            ' href="#sdfootnote1anc">1</a> Steel is dear.</p></div>'
        ),
    ),
}


def notes(briefing: Briefing) -> list[str]:
    found = [item for item in briefing.body if isinstance(item, Note)]
    found += [block for turn in briefing.turns for block in turn.blocks if isinstance(block, Note)]
    return [note.text for note in found if note.kind is NoteKind.EDITORIAL]


@pytest.mark.parametrize("program", PAGES)
def test_a_footnote_of_a_page_is_a_note(program: str) -> None:
    mark, note = PAGES[program]
    briefing = parse(TALK.format(mark) + note)
    assert [turn.text for turn in briefing.turns] == [
        "Good morning, everyone.[1] We begin.",
        "When will it open?",
        "In spring.",
    ]
    assert [item.kind for item in briefing.turns[0].paragraphs[0].annotations] == [AnnotationKind.FOOTNOTE]
    (kept,) = notes(briefing)
    assert kept.lstrip("[1] ") == "Steel is dear."
    assert coverage(briefing).unassigned == ()


def test_comments_of_google_docs_are_not_said() -> None:
    mark = '<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup>'
    briefing = parse(f'{TALK.format(mark)}<div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Check.</span></p></div>')
    assert briefing.turns[0].text == "Good morning, everyone. We begin."
    assert briefing.turns[-1].text == "In spring."
    assert notes(briefing) == ["[a]Check."]


@pytest.mark.parametrize(
    "page", ['<div class="footnotes">{}</div>', '<a id="ftnt1"></a>{}', '<div><a id="ftnt1">[1]</a>{}</div>']
)
def test_a_talk_is_no_note_whatever_it_is_called(page: str) -> None:
    assert len(parse(page.format(TALK.format(""))).turns) == 3
    alone = page.format("<p>The tide is as high as it was, and nobody has complained about it so far.</p>" * 3)
    assert notes(parse(alone)) == []


def test_other_links_and_numbers_are_as_they_were() -> None:
    words = (
        'In <a href="#page2">2031</a>, <a href="https://example.org/#fn1x">7</a> and <a name="x">3</a> x<sup>2</sup>.'
    )
    assert parse(TALK.format(words)).turns[0].text == "Good morning, everyone.In 2031, 7 and 3 x2. We begin."


def test_a_footnote_of_markdown_is_a_note() -> None:
    talk = "**Mara Venn:** Good morning.[^1] We begin.\n\n**Reporter:** When?[^x]\n\n**Mara Venn:** In spring.\n\n"
    briefing = parse(f"# Tides\n\n{talk}[^1]: Steel is\n    dear.\n[^x]: Wood, too.\n", name="a.md")
    assert [turn.text for turn in briefing.turns] == ["Good morning.[1] We begin.", "When?[x]", "In spring."]
    assert notes(briefing) == ["[1] Steel is dear.", "[x] Wood, too."]
