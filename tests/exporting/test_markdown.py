"""The Markdown exporter as a whole: the file, its options, and what renderers make of it."""

from __future__ import annotations

import datetime as dt
import json
import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import attrs
import pytest
import yaml
from markdown_it import MarkdownIt

from briefparse.exporting.markdown import MarkdownExporter
from briefparse.model import (
    Briefing,
    Caption,
    CaptionKind,
    Event,
    FrontMatter,
    FrontMatterKind,
    Furniture,
    FurnitureKind,
    Heading,
    Label,
    PageBreak,
    Paragraph,
    Person,
    Source,
    Turn,
    TurnKind,
)
from sample import sample

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefparse.exporting.markdown.names import FlavourName
    from briefparse.model import Note

BARE = MarkdownExporter(head=False, sections=False, comments=False, ids=False)


def written(briefing: Briefing, exporter: MarkdownExporter = BARE) -> str:
    return exporter.export(briefing).decode()


def turn(n: int, *blocks: Paragraph | Note | Heading | PageBreak, label: str | None = None) -> Turn:
    return Turn(f"u{n}", n, None if label is None else Label(label), None, None, TurnKind.STATEMENT, blocks)


def head_of(text: str) -> dict[str, object]:
    fenced, head, _ = re.split(r"^---\n", text, maxsplit=2, flags=re.MULTILINE)
    assert fenced == ""
    loaded: dict[str, object] = yaml.safe_load(head)
    return loaded


def test_sample_is_as_it_was(golden: Callable[[str, bytes], None]) -> None:
    golden("sample.md", MarkdownExporter().export(sample()))


def test_class_describes_the_format() -> None:
    assert MarkdownExporter.name == "markdown"
    assert MarkdownExporter.extensions == (".md", ".markdown")
    assert MarkdownExporter.media_type == "text/markdown"
    assert [field.name for field in attrs.fields(MarkdownExporter)] == [
        "flavour",
        "head",
        "sections",
        "comments",
        "ids",
        "wrap",
        "links",
    ]


def test_negative_width_is_refused() -> None:
    with pytest.raises(ValueError, match="wrap"):
        MarkdownExporter(wrap=-1)


def test_importing_loads_nothing_heavy() -> None:
    heavy = ("yaml", "lxml", "docx", "rich", "cattrs")
    program = f"import sys, briefparse.exporting.markdown; print([m for m in {heavy} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_head_says_who_when_and_where() -> None:
    head = head_of(written(sample(), MarkdownExporter()))
    assert head["title"] == sample().title
    assert dt.date.fromisoformat(str(head["date"])) == sample().event.date
    assert head["time"] == "10:30:00"
    assert head["place"] == "Port Meridian"
    assert head["host"] == "Office of Tides"
    participants = head["participants"]
    assert isinstance(participants, list)
    assert participants[0] == {
        "id": "lin-mo",
        "name": "Lin Mo",
        "honorific": "Mr.",
        "title": "minister of tides and harbours",
        "role": "speaker",
        "aliases": ["Mr. Lin"],
        "listed": True,
    }
    assert [person["name"] for person in participants if person["role"] == "chair"] == ["Tan Rui"]


@pytest.mark.parametrize(
    "awkward",
    [
        *("---", "a: b # c", "no", "1_000", 'say "x" \\ y', "~", "日本\U0001f600"),
        *("\u2028\x85\x7f\x9f\ufeff", "\x00\t\n\r", "\ufffe"),
    ],
)
def test_head_keeps_awkward_strings(awkward: str) -> None:
    head = head_of(written(Briefing(id="x", title=awkward, source=Source(name=awkward)), MarkdownExporter()))
    assert (head["title"], head["source"]) == (awkward, awkward)


def test_lone_surrogates_become_replacement_characters() -> None:
    body = (turn(1, Paragraph("b\udfff")), PageBreak("c\udc00"))
    text = written(Briefing(id="x", title="a\ud800", body=body), MarkdownExporter())
    assert head_of(text)["title"] == "a\ufffd"
    assert "# a\ufffd" in text
    assert "b\ufffd" in text
    assert r"c\udc00" in text


def test_without_head_sections_and_comments_only_the_words_are_left() -> None:
    text = written(sample())
    assert text.startswith("# Briefing on")
    assert "<!--" not in text
    assert "## Exchange" not in text
    assert "## Participants" in text


def test_sections_are_headed_above_the_headings_of_the_transcript() -> None:
    body = (
        Turn("u1", 1, Label("A"), None, None, TurnKind.QUESTION, (Paragraph("Why?"),)),
        Turn("u2", 2, Label("B"), None, None, TurnKind.ANSWER, (Paragraph("So."),)),
        PageBreak("p"),
        Heading("Tides", 1),
        Turn("u3", 3, Label("A"), None, None, TurnKind.QUESTION, (Paragraph("Who?"),)),
    )
    text = written(Briefing(id="x", body=body), MarkdownExporter(head=False))
    assert [line for line in text.splitlines() if line.startswith(("#", "<!-- page"))] == [
        "## Exchange 1",
        "<!-- page text=p -->",
        "## Exchange 2",
        "### Tides",
    ]


def test_deep_headings_keep_their_level_in_a_comment() -> None:
    text = written(Briefing(id="x", body=(Heading("a", 4), Heading("b #", 5))), MarkdownExporter(head=False))
    assert text == "###### a\n\n<!-- level 5 -->\n###### b \\#\n\n<!-- end-of-file -->\n"


def test_turns_without_label_or_words_are_told_apart() -> None:
    body = (turn(1, label=None), turn(2, Paragraph(""), label=""))
    text = written(Briefing(id="x", body=body), MarkdownExporter(head=False, sections=False, ids=False))
    assert text == (
        '<!-- turn u1 statement unlabelled empty -->\n\n<!-- turn u2 statement label="" empty -->\n\n<!-- empty -->\n\n'
        "<!-- end-of-file -->\n"
    )
    assert written(Briefing(id="x", body=body)) == "\n"


def test_nothing_in_a_comment_can_end_it() -> None:
    evil = "--> <script>alert(1)</script> <!-- --- --!>"
    briefing = Briefing(
        id="x",
        participants=(Person(evil, "A"),),
        front=(FrontMatter(FrontMatterKind.ROSTER, evil, evil),),
        body=(Turn(evil, 1, None, Person(evil, "A"), None, TurnKind.ANSWER, (PageBreak(evil),)),),
        furniture=(Furniture(FurnitureKind.NAVIGATION, evil),),
    )
    html = MarkdownIt("commonmark").render(written(briefing, MarkdownExporter(head=False)))
    assert "script" not in re.sub(r"<!--(?:(?!--).)*-->", "", html)


def test_every_text_of_the_sample_is_in_the_file() -> None:
    text = written(sample(), MarkdownExporter())
    plain = re.sub(r"\\([^\w\s])", r"\1", text)
    texts: list[str] = [piece.text for piece in sample().furniture] + [caption.text for caption in sample().captions]
    texts += [credit.name for credit in sample().credits] + [caption.credit or "" for caption in sample().captions]
    texts += [piece.text for piece in sample().front if "<" not in piece.text]
    blocks = [block for spoken in sample().turns for block in spoken.blocks]
    texts += [block.text for block in blocks if not getattr(block, "annotations", ())]
    texts += [item.text for item in sample().body if not isinstance(item, Turn)]
    assert [words for words in texts if words not in plain] == []


def test_event_line_leaves_out_what_is_unknown() -> None:
    event = Event(time=dt.time(9, 5), timezone="EST", venue="Hall")
    assert written(Briefing(id="x", event=event)) == "*Hall, 09:05 EST*\n"
    assert written(Briefing(id="x", event=Event())) == "\n"


def test_caption_without_credit_has_no_italics() -> None:
    captions = (Caption(CaptionKind.PHOTO, "A.", ""), Caption(CaptionKind.GALLERY, "", "B."))
    assert written(Briefing(id="x", captions=captions)).splitlines()[2:] == ["- photo: A.", "- gallery: *B.*"]


def test_same_briefing_same_bytes() -> None:
    assert MarkdownExporter().export(sample()) == MarkdownExporter().export(sample())


def test_wrapped_sample_says_the_same() -> None:
    markdown = MarkdownIt("commonmark")
    plain, wrapped = (markdown.render(written(sample(), attrs.evolve(BARE, wrap=width))) for width in (0, 20))
    assert plain != wrapped
    assert plain.split() == wrapped.split()


@pytest.mark.skipif(shutil.which("cmark-gfm") is None, reason="the program `cmark-gfm` is not installed")
def test_both_renderers_show_the_sample_alike() -> None:
    source = MarkdownExporter(head=False).export(sample())
    done = subprocess.run(
        ["cmark-gfm", "--unsafe", "-e", "table", "-e", "strikethrough", "-e", "autolink"],
        input=source,
        capture_output=True,
        check=True,
    )
    assert done.stdout.decode() == MarkdownIt("commonmark").render(source.decode())


@pytest.mark.parametrize("flavour", ["gfm", "pandoc", "obsidian"])
def test_flavours_are_as_they_were(flavour: FlavourName, golden: Callable[[str, bytes], None]) -> None:
    exporter = MarkdownExporter(flavour=flavour, links="https://example.org/tides")
    golden(f"sample.{flavour}.md", exporter.export(sample()))


@pytest.mark.parametrize(
    "links", ["example.org", "javascript:alert(1)", "https://a.b/>x", "https://a b", "http://", "https://a\\b"]
)
def test_links_lead_to_pages_alone(links: str) -> None:
    with pytest.raises(ValueError, match="links"):
        MarkdownExporter(links=links)


def test_a_flavour_that_there_is_not() -> None:
    with pytest.raises(ValueError, match="flavour"):
        MarkdownExporter(flavour="wiki")  # type: ignore[arg-type]  # that is the point


def test_links_are_shown_below_the_title_and_in_the_head() -> None:
    text = written(sample(), MarkdownExporter(links="https://example.org/a?b=c&d"))
    assert "*[Source](<https://example.org/a?b=c&d>)*" in text
    assert head_of(text)["source_url"] == "https://example.org/a?b=c&d"


def test_turns_can_be_linked_to() -> None:
    shown = MarkdownIt("commonmark").render(written(sample(), MarkdownExporter(head=False)))
    assert re.findall(r'<a id="(\w+)"></a>', shown) == [turn.id for turn in sample().turns]
    assert "<a id" not in written(sample(), MarkdownExporter(ids=False))


needs_pandoc = pytest.mark.skipif(shutil.which("pandoc") is None, reason="the program `pandoc` is not installed")


@needs_pandoc
@pytest.mark.parametrize("flavour", ["commonmark", "gfm", "pandoc", "obsidian"])
def test_pandoc_reads_the_head(flavour: FlavourName) -> None:
    source = MarkdownExporter(flavour=flavour).export(sample())
    done = subprocess.run(["pandoc", "-f", "markdown", "-t", "json"], input=source, capture_output=True, check=True)
    meta = json.loads(done.stdout)["meta"]
    assert {"title", "date", "lang", "place", "participants", "outlets"} <= meta.keys()
    assert done.stderr == b""


@needs_pandoc
def test_pandoc_sees_turns_as_divisions_with_notes() -> None:
    source = MarkdownExporter(flavour="pandoc").export(sample())
    command = ["pandoc", "-f", "markdown-smart", "-t", "html", "--standalone", "--wrap=none"]
    done = subprocess.run(command, input=source, capture_output=True, check=True)
    page = done.stdout.decode()
    assert re.findall(r'<div id="(u\d+)" class="turn (\w+)"', page) == [
        (turn.id, turn.kind.value) for turn in sample().turns
    ]
    assert '<h1 class="title">Briefing on the &lt;tides&gt; &amp; harbours: a *fictional* example</h1>' in page
    assert page.count("<h1") == 1
    assert page.count('class="footnote-ref"') == 2
    assert 'lang="en"' in page


@needs_pandoc
@pytest.mark.parametrize("head", [True, False])
def test_pandoc_links_to_no_heading_from_brackets(*, head: bool) -> None:
    title, own = "The tides: a fiction (1)", "Big  day"
    said = f"[Closing] and [ opening ] and [Participants], [big day], [{title}] and [Laughter]."
    body = (Heading(own, 2), Turn("u1", 1, None, None, None, TurnKind.STATEMENT, (Paragraph(said),)))
    source = MarkdownExporter(flavour="pandoc", head=head, wrap=12).export(Briefing(id="x", title=title, body=body))
    command = ["pandoc", "-f", "markdown-smart", "-t", "html", "--wrap=none"]
    page = subprocess.run(command, input=source, capture_output=True, check=True).stdout.decode()
    assert f"<p>{said}</p>" in page
    assert r"\[Laughter" not in source.decode()


@pytest.mark.skipif(shutil.which("cmark-gfm") is None, reason="the program `cmark-gfm` is not installed")
def test_github_shows_a_table_of_people_and_folds_answers() -> None:
    source = MarkdownExporter(flavour="gfm", head=False).export(sample())
    command = ["cmark-gfm", "--unsafe", "-e", "table"]
    page = subprocess.run(command, input=source, capture_output=True, check=True).stdout.decode()
    assert page.count("<tr>") == 1 + len(sample().participants)
    assert page.count("<details>") == page.count("</details>") == len(sample().exchanges)
    assert "<summary>Lin Mo, Qiu An</summary>" in page
    assert page.count("<strong>Lin Mo:</strong>") == 4
