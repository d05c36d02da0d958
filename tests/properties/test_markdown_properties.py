"""Whatever was said, Markdown renderers show it exactly as written."""

from __future__ import annotations

import html
import re
import shutil
import subprocess

import pytest
import yaml
from hypothesis import example, given, settings, strategies as st
from markdown_it import MarkdownIt

from briefparse.exporting.markdown import MarkdownExporter
from briefparse.exporting.markdown.comment import quoted
from briefparse.exporting.markdown.escape import escape
from briefparse.exporting.markdown.flavours import flavour_of
from briefparse.exporting.markdown.head import scalar
from briefparse.exporting.markdown.marks import annotated
from briefparse.exporting.markdown.turns import colon_after
from briefparse.exporting.markdown.wrap import wrap
from briefparse.model import (
    Annotation,
    AnnotationKind,
    Briefing,
    Label,
    Paragraph,
    Turn,
    TurnKind,
)
from briefparse.testing.strategies import wild_briefings

# Line ends between lines, and C0 controls, which become U+FFFD, are other tests' subject.
_CHARACTERS = st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff")
_PIECES = st.sampled_from(
    [
        *"\\`*_~[]()<>&!#-+=|:.@\"'^{}$%/ \t\n",
        *("  ", "1.", "12)", "---", "===", "```", "~~~", "**", "__", "](", "]:", "![", "[a]", "[^1]", "- ", "# ", "> "),
        *(
            "http://a.b",
            "www.a.b",
            "ftp://c.d",
            "e@mail.de",
            "mailto:e@f.gh",
            "<b>",
            "</b>",
            "<!--",
            "-->",
            "<?",
            "<a@b.c>",
        ),
        *(
            "&amp;",
            "&#35;",
            "&",
            ";",
            "a",
            "B",
            "9",
            "灯塔",
            "（笑声）",
            "مرحبا",
            "שלום",
            "\u200f",
            "\u3000",
            "\xa0",
            "\ufeff",
            "é",
        ),
        *("<script>", "&lt", "&copy;", "| a | b |", "|---|", ":-", "[ ]", "[x]"),
    ]
)
TEXTS = st.one_of(
    st.lists(_PIECES, max_size=12).map("".join),
    st.text(_CHARACTERS, max_size=30),
    st.lists(st.one_of(_PIECES, _CHARACTERS), max_size=20).map("".join),
)
_RENDER = MarkdownIt("commonmark").render
PLAIN = flavour_of("commonmark")
_GITHUB = ["cmark-gfm", "--unsafe"]
_GITHUB += [word for name in ("table", "strikethrough", "autolink", "tasklist") for word in ("-e", name)]


def shown(rendered: str, tag: str = "p") -> str:
    """Return the text of the one element that was rendered; any other element stays visible as a tag."""
    match = re.fullmatch(rf"<{tag}>(.*)</{tag}>\n", rendered, re.DOTALL)
    assert match is not None, rendered
    inside = match[1].replace("<!---->", "")
    assert "<" not in inside, rendered
    return html.unescape(inside)


@given(TEXTS.filter(bool))
@example("[a](b]: c")
@example("a\n===\n")
@settings(max_examples=400)
def test_a_paragraph_is_shown_as_written(text: str) -> None:
    assert shown(_RENDER(escape(text))) == text


@given(TEXTS.filter(bool))
def test_escaped_text_is_one_line(text: str) -> None:
    assert not re.search(r"[\r\n]", escape(text))


@given(TEXTS.filter(bool))
@example("#")
@example("a #")
@example("# #")
def test_a_heading_is_shown_as_written(text: str) -> None:
    assert shown(_RENDER(PLAIN.heading(text, 2)), "h2") == text


@given(TEXTS.filter(bool))
def test_bold_and_italics_are_shown_as_written(text: str) -> None:
    bold = _RENDER(PLAIN.strong(text)).replace("<p><strong>", "<p>").replace("</strong></p>", "</p>")
    assert shown(bold) == text
    italic = _RENDER(PLAIN.emphasis(text)).replace("<p><em>", "<p>").replace("</em></p>", "</p>")
    assert shown(italic) == text


@given(st.text(max_size=20))
def test_any_text_at_all_can_be_written(text: str) -> None:
    shown_text = shown(_RENDER("x" + escape("x" + text)))
    assert len(shown_text) == len(text) + 2
    escape(text).encode()


@given(TEXTS.filter(bool), st.integers(1, 12))
@settings(max_examples=300)
def test_wrapping_changes_nothing_but_spaces(text: str, width: int) -> None:
    wrapped = wrap(escape(text), width)
    # A real newline of the text is a reference, so each one here is a space that was broken at.
    assert shown(_RENDER(wrapped)).replace("\n", " ") == text.replace("\n", " ")


MARKS = st.builds(
    Annotation,
    st.sampled_from(AnnotationKind),
    st.integers(-1, 12),
    st.integers(-1, 12),
    st.none() | TEXTS,
)


@given(TEXTS.filter(bool), st.lists(MARKS, max_size=4))
def test_annotations_add_italics_and_remarks_alone(text: str, marks: list[Annotation]) -> None:
    italics = [mark for mark in marks if mark.kind in (AnnotationKind.STAGE, AnnotationKind.INAUDIBLE)]
    silent = tuple(Annotation(mark.kind, mark.start, mark.end) for mark in italics)
    rendered = _RENDER(annotated(Paragraph(text, annotations=silent), PLAIN, iter(())).markdown)
    assert shown(re.sub(r"</?em>", "", rendered)) == text
    loud = _RENDER(annotated(Paragraph(text, annotations=tuple(marks)), PLAIN, iter(())).markdown)
    assert re.findall(r"<(?!/?(?:em|p|s|strong)>|!---->)", loud) == []
    assert loud.count("<em>") == loud.count("</em>")


@given(st.text(st.characters(exclude_categories=()), max_size=40))
def test_head_scalars_are_yaml(text: str) -> None:
    expected = "".join("\ufffd" if "\ud800" <= character <= "\udfff" else character for character in text)
    assert yaml.safe_load(f"key: {scalar(text)}") == {"key": expected}


@given(TEXTS)
def test_quoted_text_cannot_end_a_comment(text: str) -> None:
    assert re.search(r"--|[<>\n]", quoted(text)) is None
    assert yaml.safe_load(quoted(text.replace("\ufeff", ""))) == text.replace("\ufeff", "")


@given(st.lists(TEXTS.filter(bool), min_size=1, max_size=5), TEXTS, TEXTS)
def test_a_turn_is_its_label_and_paragraphs(texts: list[str], label: str, title: str) -> None:
    turn = Turn("u1", 1, Label(label), None, None, TurnKind.ANSWER, tuple(map(Paragraph, texts)))
    briefing = Briefing(id="x", title=title, body=(turn,))
    rendered = _RENDER(MarkdownExporter(head=False, sections=False, ids=False).export(briefing).decode())
    plain = re.sub(r"<!--.*?-->", "", rendered)
    paragraphs = [html.unescape(found) for found in re.findall(r"<p>(.*?)</p>", plain, re.DOTALL)]
    assert paragraphs == ([f"<strong>{label}{colon_after(label)}</strong>"] if label else []) + texts
    assert set(re.findall(r"</?([a-z0-9]+)", re.sub(r"<(?:p|h1|strong)>|</(?:p|h1|strong)>", "", plain))) == set()


@given(wild_briefings(), st.booleans(), st.booleans(), st.sampled_from([0, 10]))
def test_any_briefing_can_be_written(briefing: Briefing, sections: bool, comments: bool, width: int) -> None:  # noqa: FBT001  (hypothesis gives them)
    exporter = MarkdownExporter(sections=sections, comments=comments, wrap=width)
    text = exporter.export(briefing).decode()
    assert exporter.export(briefing).decode() == text
    head, body = text.removeprefix("---\n").split("\n---\n", maxsplit=1)
    loaded = yaml.safe_load(head)
    assert loaded["lang"] == briefing.language
    assert len(loaded.get("participants", ())) == len(briefing.participants)
    rendered = re.sub(r"<!--(?:(?!--).)*-->", "", _RENDER(body))
    assert set(re.findall(r"<(?!/?(?:h[1-6]|p|strong|em|ul|li|s|a)>|a id=.u[0-9]+.>).", rendered)) == set()


@pytest.mark.skipif(shutil.which("cmark-gfm") is None, reason="the program `cmark-gfm` is not installed")
@given(st.lists(TEXTS.filter(bool), min_size=1, max_size=40), st.sampled_from([0, 8]))
@settings(max_examples=40, deadline=None)
@example(["https://a.example www.a.example e@mail.example mailto:a@b.c", "~~x~~ | a |", "- [ ] x"], 0)
def test_github_shows_paragraphs_as_written(texts: list[str], width: int) -> None:
    source = "\n\n".join(wrap(escape(text), width) for text in texts)
    done = subprocess.run(_GITHUB, input=source.encode(), capture_output=True, check=True)
    rendered = done.stdout.decode().split("</p>\n")[:-1]
    found = [shown(f"{paragraph}</p>\n") for paragraph in rendered]
    assert [text.replace("\n", " ") for text in found] == [text.replace("\n", " ") for text in texts]
