"""The Markdown reader: heads, blocks, inline markup, and text made to break it."""

from __future__ import annotations

import textwrap
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefparse import Registry, coverage, export, parse
from briefparse.reading.document import Document
from briefparse.reading.markdown import MarkdownReader

if TYPE_CHECKING:
    from lxml import etree


ROOT = Path(__file__).resolve().parents[2]
SAMPLES = sorted((ROOT.parent / "shared" / "samples" / "white-house").glob("*.md"))
PLAIN = [
    *sorted((ROOT / "benchmarks" / "accuracy" / "gold").rglob("*.txt")),
    *sorted((ROOT / "examples").glob("*.txt")),
    *sorted((ROOT.parent / "shared" / "seeds").glob("*.txt")),
]

# Fictional, as are all people and places in it.
PAGE = r"""---
tags: tides
date: '2031-09-12'
source_url: https://example.org/tides/
title: "Briefing on the Tides by Luo\_Haiming,\_September\
  \ 12"
---

The Tide Room

MR. LUO:  Good *morning*.  It is the <s>low</s> \[high\] tide that we
speak of, and **nothing** else:  see [the chart](https://example.org/c "c").
(Laughter.)

Q    Why?

    MR. LUO:  \-- because *of
the moon*.

\###
"""


def read(text: str) -> Document:
    document = MarkdownReader().read(text.encode(), "page.md")
    assert isinstance(document, Document)
    return document


def blocks(text: str) -> list[tuple[str, str]]:
    document = read(text)
    return [(str(block.hint), block.span.of(document.text)) for block in document.blocks]


def inline(text: str) -> str:
    """Return a paragraph's text with its marks shown: ``{bold:…}``."""
    document = read(text)
    opened: defaultdict[int, str] = defaultdict(str)
    closed: defaultdict[int, str] = defaultdict(str)
    for mark in document.marks:
        opened[mark.span.start] += f"{{{mark.kind}:"
        closed[mark.span.end] += "}"
    return "".join(f"{closed[at]}{opened[at]}{document.text[at : at + 1]}" for at in range(len(document.text) + 1))


OPENING = (
    "MR. LUO:  Good morning.  It is the low [high] tide that we speak of, and nothing else:  see the chart. (Laughter.)"
)


def test_a_page() -> None:
    assert blocks(PAGE) == [
        ("heading", "Briefing on the Tides by Luo\u00a0Haiming,\u00a0September 12"),
        ("paragraph", "The Tide Room"),
        ("paragraph", OPENING),
        ("paragraph", "Q    Why?"),
        ("paragraph", "MR. LUO:  -- because of the moon."),
        ("paragraph", "###"),
    ]
    document = read(PAGE)
    assert [block.where for block in document.blocks] == [f"line {n}" for n in (5, 9, 11, 15, 17, 20)]
    assert [(str(mark.kind), mark.span.of(document.text)) for mark in document.marks] == [
        ("italic", "morning"),
        ("strike", "low"),
        ("bold", "nothing"),
        ("italic", "of the moon"),
    ]
    assert dict(document.metadata)["date"] == "2031-09-12"
    assert document.media_type == "text/markdown"


@pytest.mark.parametrize(
    ("head", "pairs"),
    [
        ("a: b # c", [("a", "b")]),
        ("a: http://b/#c", [("a", "http://b/#c")]),
        ("a: 'it''s' # c", [("a", "it's")]),
        (r'a: "\u2019\x41\U0001F30A\n\"\\\_\q" # c', [("a", '\u2019A\U0001f30a\n"\\\u00a0\\q')]),
        ('a: "b\n  c\n\n  d"', [("a", "b c d")]),
        ("a: b\n  c\nd: e", [("a", "b c"), ("d", "e")]),
        ("a: >-\n  b\n  c", [("a", "b c")]),
        ("a: |\n  b\n  c", [("a", "b\nc")]),
        ("a:\n  - b\n  - c: d\n    e: f", [("a", "- b\n- c: d\n  e: f")]),
        ("a:\n- b\n# note\nc:", [("a", "- b"), ("c", "")]),
        ("a: b\na: c", [("a", "b")]),
        ('a: "never closed', [("a", "never closed")]),
        (r'a: "\UFFFFFFFF"', [("a", "\ufffd")]),
    ],
)
def test_heads(head: str, pairs: list[tuple[str, str]]) -> None:
    document = read(f"---\n{head}\n---\nWords.\n")
    assert list(document.metadata) == pairs
    assert document.text == "Words."


@pytest.mark.parametrize(
    ("head", "pairs"),
    [
        ('title = "Tides: a talk" # c\ndate = 2031-09-12', [("title", "Tides: a talk"), ("date", "2031-09-12")]),
        ('tags = ["a", "b"]\ndraft = false\n[params]\nx = 1', [("tags", "- a\n- b"), ("draft", "False")]),
    ],
)
def test_heads_in_toml(head: str, pairs: list[tuple[str, str]]) -> None:
    document = read(f"+++\n{head}\n+++\n# Words\n")
    assert list(document.metadata) == pairs
    assert document.text == "Words"


@pytest.mark.parametrize(
    "text",
    [
        "+++\nMR. LUO says\n+++\nWords.",
        '+++\ntitle = "never closed"\n\nWords.',
        "+++\na = " + "[" * 3000 + "\n+++\nWords.",
        "---\nMR. LUO says\n---\nWords.",
        "---\n\n---\nWords.",
        "---\nkey: never closed\n\nWords.",
        "--- \n  indented: x\n---",
    ],
)
def test_what_is_no_head_is_text(text: str) -> None:
    document = read(text)
    assert document.metadata == ()
    assert set(text.split()) - {"---", "+++"} <= set(document.text.split())


def test_the_title_of_the_head_is_not_said_twice() -> None:
    assert blocks("---\ntitle: Tides\n---\n# Of tides\n") == [("heading", "Of tides")]
    assert blocks("---\ntitle: On tides\n---\n**On  tides**\n") == [("bold", "On  tides")]
    assert blocks("---\ntitle: Tides\n---\n## One\n") == [("heading", "Tides"), ("heading", "One")]
    assert blocks("---\ntitle: Tides\n---\n") == [("heading", "Tides")]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("# One #\nwords", [("heading", "One"), ("paragraph", "words")]),
        ("One\n===\nTwo\n---", [("heading", "One"), ("heading", "Two")]),
        ("#no heading", [("paragraph", "#no heading")]),
        ("###\n\n# # #", [("paragraph", "###"), ("paragraph", "# # #")]),
        ("- one\n  goes on\n* two", [("list-item", "one goes on"), ("list-item", "two")]),
        ("1. one\n2021. not", [("list-item", "1. one 2021. not")]),
        ("-- one", [("paragraph", "-- one")]),
        ("> one\n> two\n\nthree", [("paragraph", "one two"), ("paragraph", "three")]),
        ("> one\nMR. LUO: two", [("paragraph", "one"), ("paragraph", "MR. LUO: two")]),
        ("a\n\n***\n\n- - -\n\nb", [("paragraph", "a"), ("paragraph", "b")]),
        ("```\na *b*\nc\n```\nd", [("paragraph", "a *b*"), ("paragraph", "c"), ("paragraph", "d")]),
        ("```\nnever closed", [("paragraph", "never closed")]),
        ("a  \nb\\\nc\nd", [("paragraph", "a"), ("paragraph", "b"), ("paragraph", "c d")]),
        ("a<br>b<br/>c", [("paragraph", "a"), ("paragraph", "b"), ("paragraph", "c")]),
        ("a <!-- b\n\nc --> d", [("paragraph", "a"), ("paragraph", "d")]),
        ("a <!-- b", [("paragraph", "a <!-- b")]),
        ("<figure>\n<img\nsrc='x'>\n<p>a</p>\n</figure>", [("paragraph", "a")]),
        ("**END**", [("bold", "END")]),
        ("[MR. LUO]: words", [("paragraph", "[MR. LUO]: words")]),
        ("\u00a0a\u00a0 b", [("paragraph", "a\u00a0 b")]),
    ],
)
def test_blocks(source: str, expected: list[tuple[str, str]]) -> None:
    assert blocks(source) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (r"\*a\* \[b\] \\ \### \d", r"*a* [b] \ ### \d"),
        ("*a* _b_ **c** __d__ ~~e~~", "{italic:a} {italic:b} {bold:c} {bold:d} {strike:e}"),
        ("***a** b*", "{italic:{bold:a} b}"),
        ("**a*", "*{italic:a}"),
        ("*a **b***", "{italic:a {bold:b}}"),
        ("2 * 3 * 4 and a_b_c ~ d", "2 * 3 * 4 and a_b_c ~ d"),
        ("x_ueditor_page and _ueditor_page_break_tag_", "x_ueditor_page and _ueditor_page_break_tag_"),
        ("**新闻：**你好", "{bold:新闻：}你好"),
        ("*a\nb  \nc*", "{italic:a b}\n{italic:c}"),
        ("<s>a</s> <del>b</del> <b>c <i>d</i></b>", "{strike:a} {strike:b} {bold:c {italic:d}}"),
        ("<s>a", "{strike:a}"),
        ("a</s>b", "ab"),
        ('<span class="x">a</span> <inaudible> 3 < 4 > 2', "a <inaudible> 3 < 4 > 2"),
        ("`a *b*` ``c`d`` `e", "a *b* c`d `e"),
        ("&amp; &#8212; &nosuch; AT&T", "& — &nosuch; AT&T"),
        ("[a](http://b) [c](d.html 'e') [f](<g h>) [*i*](#j)", "a c f {italic:i}"),
        ("[sic](Laughter.) [a] [b][c] ]d[", "[sic](Laughter.) [a] [b][c] ]d["),
        ("a ![alt](b.png) c [![d](e.png)](http://f)g", "a  c g"),
        ("<http://a.b/?c=d> <a@b.c>", "http://a.b/?c=d a@b.c"),
    ],
)
def test_inline(source: str, expected: str) -> None:
    assert inline(source) == expected


def words_of(element: etree._Element) -> list[str]:
    return "".join(map(str, element.itertext())).split()


SENTENCE = (
    "The harbour of Haicheng has four piers and a lighthouse that nobody has lit since the year of the flood. " * 3
)


def test_wrapped_lines_are_joined_at_any_width() -> None:
    for width in (40, 72):
        assert blocks(textwrap.fill(SENTENCE, width)) == [("paragraph", SENTENCE.strip())]
    ragged = (
        "The harbour of\nHaicheng has four piers and a\nlighthouse that nobody\nhas lit since the\nflood of the year"
    )
    assert blocks(ragged) == [("paragraph", ragged.replace("\n", " "))]


def test_plain_text_that_is_only_named_so_keeps_its_lines() -> None:
    lines = ["Luo Haiming:", SENTENCE.strip(), "Reuters:", "Why?", "Luo Haiming:", "Because."]
    assert [text for _, text in blocks("\n".join(lines))] == lines


@pytest.mark.parametrize(
    ("text", "name", "sure"),
    [
        ("words", "a.md", 0.6),
        ("words", "a.MARKDOWN", 0.6),
        (PAGE, None, 0.5),
        (PAGE, "a.txt", 0.5),
        ("---\nno head\n---\n", None, 0.0),
        (r"\[a\] " * 4, None, 0.5),
        (r"\[a\] " * 4, "a.txt", 0.0),
        ("MR. LUO: *One*.\n\nQ: [Two]?", None, 0.0),
        ("**MR. LUO:** One.\n\n**Q:** Two?", None, 0.5),
        ("**MR. LUO**: One.\n\n__Q:__ Two?", "a.txt", 0.5),
        ("**罗海明：**\n\n一。\n\n**路透社：**\n\n二？", None, 0.5),
        ("**Note:** One.\n\nQ: Two?", None, 0.0),
        ("# The tides\n\n**Luo Haiming**\n\nOne.", None, 0.5),
        ("# The tides\n\nSee [the page](https://example.org/).\n", None, 0.5),
        ("# 12 tides\n\nLuo Haiming: One.", None, 0.0),
        ("<!-- turn u1 question -->\n\nTwo?", "a", 1.0),
        ('::: {#u1 .turn .question speaker="luo"}\n\nTwo?\n\n:::', None, 1.0),
        ("<!-- turn over -->", None, 0.0),
        ("%PDF-1.7", "a.md", 0.0),
    ],
)
def test_claims(text: str, name: str | None, sure: float) -> None:
    assert MarkdownReader().claims(text.encode(), name) == sure


LABELLED = """**MS. VALE:** Good morning to everybody on the pier.

**Q:** Will the ferries run in winter too?

**MS. VALE:** Yes, they will run.

**Q:** Go ahead.

**MS. VALE:** Thank you.
"""


def test_bold_labels_tell_markdown_without_a_name() -> None:
    turns = parse(LABELLED).turns
    assert [turn.label and turn.label.text for turn in turns] == ["MS. VALE", "Q", "MS. VALE", "Q", "MS. VALE"]
    assert [turn.label for turn in turns] == [turn.label for turn in parse(LABELLED, name="t.md").turns]


def test_our_own_file_without_head_and_name_keeps_its_voices() -> None:
    briefing = parse((ROOT / "examples" / "scio-tidal-energy.txt").read_text(encoding="utf-8"))
    for flavour in ("commonmark", "gfm", "pandoc", "obsidian"):
        written = export(briefing, "markdown", flavour=flavour).decode()
        headless = written.split("\n---\n", 1)[1]
        voices = [turn.voice for turn in parse(headless).turns]
        assert voices[: len(briefing.turns)] == [turn.voice for turn in briefing.turns], flavour


@pytest.mark.parametrize("path", PLAIN, ids=lambda path: path.name)
def test_plain_transcripts_are_not_taken_for_markdown(path: Path) -> None:
    assert MarkdownReader().claims(path.read_bytes(), None) == 0.0


def test_the_registry_chooses_it() -> None:
    registry = Registry.builtin()
    assert registry.reader_for(b"MR. LUO: Yes.", "a.md").name == "markdown"
    assert registry.reader_for(b"MR. LUO: Yes.", "a.txt").name == "text"
    assert registry.reader_for(PAGE.encode()).name == "markdown"


def test_nothing_to_read() -> None:
    document = read("\n\n<!-- only -->\n---\n")
    assert (document.text, document.blocks) == ("", ())
    assert [item.code for item in document.diagnostics] == ["BP104"]


@pytest.mark.parametrize(
    "piece",
    ["*", "**a", "a* ", "*a_", "`", "`a``b", "[", "[a](", "![", "<", "<!--", "&#", "~~a", ">", "- ", "a  \n", "<s>"],
)
def test_text_made_to_break_it(piece: str) -> None:
    document = read(piece * (200_000 // len(piece)))
    assert sum(block.span.end - block.span.start for block in document.blocks) <= 200_000


@pytest.mark.parametrize("path", SAMPLES or [None], ids=lambda path: path.name[:40] if path else "none")
def test_every_sample_reads_as_a_renderer_shows_it(path: Path | None) -> None:
    if path is None:
        pytest.skip("the folder `shared` with real transcripts is not beside the checkout")
    from lxml import etree
    from markdown_it import MarkdownIt

    source = path.read_text(encoding="utf-8")
    rendered = MarkdownIt("commonmark", {"html": True}).render(source.split("\n---\n", 1)[1])
    tree = etree.fromstring(rendered, etree.HTMLParser())
    for line_end in tree.iter("br", "p"):
        line_end.tail = f" {line_end.tail or ''}"
    document = read(source)
    title = dict(document.metadata)["title"]
    assert document.text.split() == [*title.split(), *words_of(tree)]
    paragraphs = [" ".join(words_of(element)) for element in tree.iter("p") if element.find("br") is None]
    shown = {" ".join(block.span.of(document.text).split()) for block in document.blocks}
    assert {paragraph for paragraph in paragraphs if paragraph} <= shown
    briefing = parse(source, name=path.name)
    assert coverage(briefing).complete
    assert briefing.turns
