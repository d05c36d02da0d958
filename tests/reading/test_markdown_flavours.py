"""Markdown as pandoc, GitHub and Obsidian write it: the words, without what those add."""

from __future__ import annotations

import pytest

from briefparse import parse
from briefparse.reading.document import Document
from briefparse.reading.markdown import MarkdownReader
from briefparse.reading.markdown.flavours import plain
from briefparse.testing.growth import assert_in_step


def blocks(source: str) -> list[str]:
    document = MarkdownReader().read(source.encode(), "page.md")
    assert isinstance(document, Document)
    return [block.span.of(document.text) for block in document.blocks]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("| Name | Office |\n|---|:--:|\n| Luo | x \\| y |\n\nend", ["Name", "Office", "Luo", "x | y", "end"]),
        ("Name | Office\n--- | ---\nLuo | tides", ["Name", "Office", "Luo", "tides"]),
        ("a | b\nc | d", ["a | b c | d"]),
        ("::: {.speech #x}\nMR. LUO: Yes.\n:::", ["MR. LUO: Yes."]),
        (":::: warning\n::: note\nYes.\n:::\n::::", ["Yes."]),
        ("MR. LUO::: yes", ["MR. LUO::: yes"]),
        (":::D", [":::D"]),  # nothing closes it
        ("::: note\n\nYes.\n\n:::\n\n:::D\n\nNo.", ["Yes.", ":::D", "No."]),
        ("MR. LUO: Yes.\n\n:::\n\nMR. LUO: No.", ["MR. LUO: Yes.", ":::", "MR. LUO: No."]),
        ("Yes.[^1] No[^b].\n\n[^1]: The *first*\n[^b]: B.", ["Yes.[1] No[b].", "[1] The first", "[b] B."]),
        ("- [ ] one\n- [x] two\n\n[x] three", ["one", "two", "[x] three"]),
        ("> [!NOTE]\n> one\n> two", ["one two"]),
        ("> [!info]- About\n> one", ["About", "one"]),
        ("> > one\n> > two\n> three", ["one two three"]),
        ("See [[Luo Haiming]], [[luo|Mr. Luo]] and ![[map.png]]more.", ["See Luo Haiming, Mr. Luo and more."]),
        ("So. [[Laughter.]] And [[inaudible]] and \\[[x]]", ["So. [Laughter.] And [inaudible] and [[x]]"]),
        ("[one][a] [two] [three][] [four]\n\n[a]: https://a.b 'T'\n[two]: </x>\n[Three]: #c", ["one two three [four]"]),
        ("[MR. LUO]: Yes.", ["[MR. LUO]: Yes."]),
        ("## One {#one .x}\n\n[two]{.smallcaps} three ^an-id\n\n2 ^ 3", ["One", "two three", "2 ^ 3"]),
        ("```\n| a |\n|---|\n::: x\n```\n~~~\n[[b]]\n~~~", ["| a |", "|---|", "::: x", "[[b]]"]),
        ("<details><summary>More</summary>\n\nYes.\n\n</details>", ["More", "Yes."]),
        ('<div class="x">\n<p>MR. LUO: Yes.</p>\n</div>', ["MR. LUO: Yes."]),
    ],
)  # fmt: skip
def test_what_flavours_add_is_taken_off(source: str, expected: list[str]) -> None:
    assert blocks(source) == expected


def test_a_transcript_in_a_table_of_github() -> None:
    table = "| Who | What |\n|---|---|\n| MR. LUO: | Good day. |\n| Q: | Why? |\n| MR. LUO: | So. |\n"
    briefing = parse(f"# Tides\n\n{table}", name="a.md")
    assert [(turn.voice, turn.text) for turn in briefing.turns if turn.label is not None] == [
        ("Luo", "Good day."),
        ("Q", "Why?"),
        ("Luo", "So."),
    ]


@pytest.mark.parametrize(
    "unit", ["[", "[[", "[[a|", "[^", "]{.", "[a][", "|", "|-", ":::", "> ", "[!", " ^a", "#", "{#", "- [ ] ", "`", "~"]
)
@pytest.mark.parametrize("end", ["", "\n"])
def test_linear_time(unit: str, end: str) -> None:
    def make(size: int) -> list[str]:
        return ["[x]: https://a.b", *((unit + end) * (size // len(unit))).split("\n")]

    assert len(plain(make(200))) == len(make(200))
    assert_in_step(plain, make, size=20_000)
