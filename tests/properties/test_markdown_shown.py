"""Each flavour shows text exactly as it was said, in the program that it is for."""

from __future__ import annotations

import json
import shutil
import subprocess
from typing import Any

import pytest
from hypothesis import example, given, settings, strategies as st
from markdown_it import MarkdownIt

from briefparse.exporting.markdown.flavours import flavour_of
from briefparse.exporting.markdown.wrap import wrap
from briefparse.testing.words import folded_texts

# What the programs take for markup beyond CommonMark, beside what the strategies have.
_PIECES = st.sampled_from(
    [
        *("$x$", "$5 and $6", "H~2~O", "x^2^", "^[note]", "[^1]", "[^1]: x", "@doe99", "[@doe99]", "a@b.c", "{.x}"),
        *("[x]{.y}", "a. x", "(a) x", "ii. x", "A) x", "#. x", "(@) x", ": x", "| x", "% x", "::: x", ":::", "[[x]]"),
        *("\\begin{x}", "![[x]]", "#tag", "==x==", "%%x%%", "~~~ x", "x ^id", "Term", "http://a.b", "<a@b.c>"),
        *("*[HTML]: x", "{#id}", "x {#id}", ":smile:", "[", "]", "--", "...", "'x'", '"x"', "10:30", "$", "^", "~"),
        *("(@ex) x", "_", "!", "![x]", "* * *", "A.", "<灯塔>", "<", "\\"),
        *("@", "{", "}", "|", "#", "%", "=", ":", "(", ")", "1", "a", ".", "灯塔：", "（笑声）", "مرحبا", "é", " "),
    ]
)
_MADE = st.lists(_PIECES, min_size=1, max_size=6).map(lambda pieces: " ".join("".join(pieces).split())).filter(bool)
TEXTS = st.lists(st.one_of(_MADE, folded_texts()), min_size=1, max_size=40)
needs_pandoc = pytest.mark.skipif(shutil.which("pandoc") is None, reason="the program `pandoc` is not installed")
needs_cmark = pytest.mark.skipif(shutil.which("cmark-gfm") is None, reason="the program `cmark-gfm` is not installed")


def pandoc(source: str) -> list[Any]:
    """Return the blocks of a text as pandoc reads it; quotes and dashes stay as they are."""
    command = ["pandoc", "-f", "markdown-smart", "-t", "json"]
    done = subprocess.run(command, input=source.encode(), capture_output=True, check=True)
    assert done.stderr == b""
    blocks: list[Any] = json.loads(done.stdout)["blocks"]
    return blocks


def words(inlines: list[Any]) -> str:
    """Return the words of a paragraph; anything but words shows by its name."""
    parts = []
    for inline in inlines:
        if inline["t"] in {"Space", "SoftBreak"}:
            parts.append(" ")
        elif inline["t"] == "RawInline":
            assert inline["c"][1] == "<!---->"
        else:
            parts.append(inline["c"] if inline["t"] == "Str" else f"<{inline['t']}>")
    return "".join(parts)


def spaced(text: str) -> str:
    return " ".join(text.split())


@needs_pandoc
@given(TEXTS, st.sampled_from((0, 8)))
@settings(max_examples=60, deadline=None)
@example(["Term", ": not a definition", "Table: x", "    x"], 0)
@example(["a. x", "I. x", "(ii) x", "A. Nobody", "B) x"], 0)
@example(["(@ex) x", "_@ex", "x@y@z"], 0)
@example(["Thank you![Applause]", "![x]", "<灯塔> x"], 0)
@example(["A.", "A. Nobody", "(B. x", "x* * *y* * *z", "[1 ]x"], 8)
@example(["A. Nobody", "[1 ]x"], 1)
def test_pandoc_shows_paragraphs_as_written(texts: list[str], width: int) -> None:
    flavour = flavour_of("pandoc")
    blocks = pandoc("\n\n".join(wrap(flavour.text(text), width) for text in texts))
    assert [block["t"] for block in blocks] == ["Para"] * len(texts)
    assert [spaced(words(block["c"])) for block in blocks] == list(map(spaced, texts))


@needs_pandoc
@given(TEXTS)
@settings(max_examples=30, deadline=None)
@example(["* * *", "x * * y", "x\\#", "x\\\\#", "x#"])
def test_pandoc_shows_headings_labels_and_notes_as_written(texts: list[str]) -> None:
    flavour = flavour_of("pandoc")
    made = (f"{flavour.heading(text, 2)}\n\n{flavour.strong(text)}\n\n{flavour.emphasis(text)}" for text in texts)
    blocks = pandoc("\n\n".join(made))
    assert [block["t"] for block in blocks] == ["Header", "Para", "Para"] * len(texts)
    for text, heading, strong, emphasis in zip(texts, *(blocks[at::3] for at in range(3)), strict=True):
        assert spaced(words(heading["c"][2])) == spaced(text)
        for block, kind in ((strong, "Strong"), (emphasis, "Emph")):
            (inline,) = block["c"]
            assert inline["t"] == kind
            assert spaced(words(inline["c"])) == spaced(text)


@needs_cmark
@given(TEXTS)
@example(["[^1]([[x]]"])
@settings(max_examples=40, deadline=None)
def test_github_shows_cells_as_written(texts: list[str]) -> None:
    from lxml import etree

    flavour = flavour_of("gfm")
    rows = "".join(f"| {flavour.cell(flavour.text(text))} | x |\n" for text in texts)
    extensions = [
        word for name in ("table", "strikethrough", "autolink", "tasklist", "footnotes") for word in ("-e", name)
    ]
    command = ["cmark-gfm", "--unsafe", *extensions]
    done = subprocess.run(command, input=f"| a | b |\n|---|---|\n{rows}".encode(), capture_output=True, check=True)
    table = etree.fromstring(done.stdout.decode(), etree.HTMLParser())
    cells = [row[0] for row in table.iter("tr")][1:]
    assert [spaced("".join(map(str, cell.itertext("td")))) for cell in cells] == list(map(spaced, texts))
    assert all(isinstance(child, etree._Comment) for cell in cells for child in cell)


@pytest.mark.parametrize("name", ["gfm", "pandoc", "obsidian"])
@given(texts=TEXTS)
@settings(deadline=None)
def test_what_a_flavour_escapes_more_shows_in_commonmark_too(name: str, texts: list[str]) -> None:
    from html import unescape

    flavour = flavour_of(name)  # type: ignore[arg-type]  # one of the names
    render = MarkdownIt("commonmark").render
    for text in texts:
        assert unescape(render(flavour.text(text)).replace("<!---->", "")) == f"<p>{text}</p>\n"


@pytest.mark.parametrize("name", ["Lin Mo", "灯塔", "O'Neil"])
def test_obsidian_links_to_names(name: str) -> None:
    flavour = flavour_of("obsidian")
    assert flavour.linked(name, name) == f"[[{name}]]"
    assert flavour.linked(name, "Mr. X") == f"[[{name}|Mr. X]]"


@pytest.mark.parametrize("name", ["a|b", "a]b", "a#b", "a^b", "a/b", "a:b", "*a*", " a", ".a", "a\nb", "a  b", ""])
def test_obsidian_does_not_link_to_names_that_no_file_has(name: str) -> None:
    flavour = flavour_of("obsidian")
    assert flavour.linked(name, "x") == "x"
