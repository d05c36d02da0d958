"""The HTML reader: what of a page is text, how it is cut, and pages made to break it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefparse import Registry, coverage, parse
from briefparse.reading.document import BlockHint
from briefparse.reading.html import HtmlReader

if TYPE_CHECKING:
    from briefparse.reading.document import Document

SAMPLES = sorted((Path(__file__).resolve().parents[3] / "shared" / "samples" / "white-house-html").glob("*.html"))

# Fictional, as are all people and places in it.
PAGE = """<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>Briefing on the Tides\n of Lanhai</title>
<meta name="PubDate" content="2031-09-12"><meta property="article:published_time" content="2031-09-12T10:00:00Z">
<meta name="viewport" content="width=device-width"><link rel="canonical" href="https://example.org/tides">
<style>p { color: red }</style></head>
<body><nav><ul><li>Home</li></ul></nav><div role="navigation">Menu</div>
<h1>Briefing on the Tides of Lanhai</h1>
<!-- a comment -->
<p><strong>MR. LUO:</strong>\n\tGood <em>morning</em>&nbsp;&nbsp;all.<script>track()</script></p>
<p>Q&nbsp;&nbsp; Why <s>low</s> [high]?<br>And when?<br><br>Soon?</p>
<ul><li>One<li><p>Two</p></ul>
<p hidden>no</p><p aria-hidden="true">no</p><p style="color:red; display: none">no</p>
<figure><img alt="no"><figcaption>The pier.</figcaption></figure>
<p><b>All bold</b> — <b>to the end</b></p>
<form><input name="q"><button>Search</button>find</form><aside>Related</aside>
</body></html>"""


def read(page: str | bytes) -> Document:
    return HtmlReader().read(page if isinstance(page, bytes) else page.encode(), "page.html")


def blocks(page: str | bytes) -> list[tuple[str, str]]:
    document = read(page)
    return [(str(block.hint), block.span.of(document.text)) for block in document.blocks]


def texts(page: str | bytes) -> list[str]:
    return [text for _, text in blocks(page)]


def test_a_page() -> None:
    assert blocks(PAGE) == [
        ("outside", "Home"),
        ("outside", "Menu"),
        ("heading", "Briefing on the Tides of Lanhai"),
        ("paragraph", "MR. LUO: Good morning\u00a0\u00a0all."),
        ("paragraph", "Q\u00a0\u00a0 Why low [high]?"),
        ("paragraph", "And when?"),
        ("paragraph", "Soon?"),
        ("list-item", "One"),
        ("list-item", "Two"),
        ("caption", "The pier."),
        ("bold", "All bold — to the end"),
        ("outside", "find"),
        ("outside", "Related"),
    ]


def test_what_lies_outside_is_kept_as_furniture_and_counted() -> None:
    document = read(PAGE)
    assert [(item.code, item.message) for item in document.diagnostics] == [
        ("BP151", "19 of 146 characters lie outside the transcript")
    ]
    briefing = parse(PAGE, name="page.html")
    assert [(str(item.kind), item.text) for item in briefing.furniture] == [
        ("navigation", "Home"),
        ("navigation", "Menu"),
        ("navigation", "find"),
        ("navigation", "Related"),
    ]
    assert [item.text for item in briefing.captions] == ["The pier."]
    assert coverage(briefing).complete


def test_blocks_are_parted_as_they_were_in_the_page() -> None:
    assert read("<p>a<br>b<br><br>c</p>d").text == "a\nb\n\nc\n\nd"


def test_marks() -> None:
    document = read(PAGE)
    assert [(str(mark.kind), mark.span.of(document.text)) for mark in document.marks] == [
        ("bold", "MR. LUO:"),
        ("italic", "morning"),
        ("strike", "low"),
        ("bold", "All bold"),
        ("bold", "to the end"),
    ]


def test_metadata() -> None:
    document = read(PAGE)
    assert document.metadata == (
        ("title", "Briefing on the Tides of Lanhai"),
        ("published", "2031-09-12"),
        ("language", "en"),
        ("canonical", "https://example.org/tides"),
    )
    assert document.media_type == "text/html"
    assert document.encoding == "utf-8"
    assert len(document.sha256 or "") == 64


def test_where_is_an_xpath_of_the_page() -> None:
    from lxml import html

    tree = html.document_fromstring(PAGE)
    found = [tree.xpath(f"string({block.where})") for block in read(PAGE).blocks]
    assert (
        " ".join(str(text).split()[0] for text in found)
        == "Home Menu Briefing MR. Q Q Q One Two The All Searchfind Related"
    )


def test_a_fragment_without_a_frame() -> None:
    assert texts("MR. LUO: Yes.<p>Q: No?<div>in <p>deeper</p> after</div>") == [
        "MR. LUO: Yes.",
        "Q: No?",
        "in",
        "deeper",
        "after",
    ]


def test_tables_inside_tables() -> None:
    page = "<table><tr><td>Left<td><table><tr><td><font>MR. LUO: Inside.</font></table>Right</table>"
    assert texts(page) == ["Left", "MR. LUO: Inside.", "Right"]


def test_a_form_around_the_whole_page_is_read() -> None:
    assert texts("<body><form id=all><p>MR. LUO: The words of the page.<button>Go</button></form>end") == [
        "MR. LUO: The words of the page.",
        "end",
    ]
    assert blocks("<body><form><p>MR. LUO: The words of the page.</form>") == [
        ("paragraph", "MR. LUO: The words of the page.")
    ]
    assert blocks(
        "<body><form><p>Find</form><p>MR. LUO: The words of the page, of which there are more than sixty."
    ) == [
        ("outside", "Find"),
        ("paragraph", "MR. LUO: The words of the page, of which there are more than sixty."),
    ]


def test_preformatted_lines() -> None:
    document = read("<pre>The Tide Room\n\n  MR. LUO:  <b>Good</b>  morning.\nQ  Why?</pre>")
    assert document.text == "The Tide Room\n\n  MR. LUO:  Good  morning.\nQ  Why?"
    assert [block.span.of(document.text) for block in document.blocks] == [
        "The Tide Room",
        "MR. LUO:  Good  morning.",
        "Q  Why?",
    ]
    assert [mark.span.of(document.text) for mark in document.marks] == ["Good"]


def test_a_body_hidden_until_it_is_loaded_is_read() -> None:
    assert texts('<html style="visibility:hidden"><body style="display:none"><p>Words.') == ["Words."]


def test_references() -> None:
    assert texts("<p>caf&eacute; &#8212; it&#146;s &#x96; AT&T &lt;b&gt; &nosuch; 3 < 4") == [
        "café — it’s – AT&T <b> &nosuch; 3 < 4"
    ]
    assert texts("<p>&#1587;&#1572;&#1575;&#1604; &#x9996;&#x9875; &#1513;&#1488;&#x85;") == ["سؤال 首页 שא…"]


def test_xml_closes_elements_in_their_own_tag() -> None:
    page = (
        '<?xml version="1.0" encoding="utf-8"?><html><head><title/><script src="a"/></head><body><p>Words.</p></body>'
    )
    assert texts(page) == ["Words."]


def test_characters_that_no_page_can_hold_are_replaced_and_end_nothing() -> None:
    assert texts("<p>one\x00two\x01\ufffe</p><p>three</p>") == ["one\ufffdtwo\ufffd\ufffd", "three"]


CHINESE = "<p>罗海明：</p><p>女士们、先生们，大家上午好。今天介绍潮汐的有关情况。</p>" * 9
WESTERN = "<p>MR. LUO: “We speak of the café — the ‘Bay’ — and of nobody’s résumé…”</p>" * 30


@pytest.mark.parametrize(
    ("text", "encoding", "declared", "found"),
    [
        (CHINESE, "gb18030", "gb2312", "gb18030"),
        (CHINESE, "gb18030", None, "gb18030"),
        (CHINESE, "gb18030", "iso-8859-1", "gb18030"),
        (CHINESE, "gb18030", "no-such-thing", "gb18030"),
        (CHINESE, "gb18030", "rot13", "gb18030"),
        (CHINESE, "gb18030", "utf-8", "gb18030"),
        (CHINESE, "utf-8", "gb2312", "utf-8"),
        (CHINESE, "utf-8-sig", "gb2312", "utf-8"),
        (CHINESE, "utf-16", "gb2312", "utf-16-le"),
        (WESTERN, "cp1252", "iso-8859-1", "cp1252"),
        (WESTERN * 2, "cp1252", None, "cp1252"),
        (CHINESE.replace("们", "間"), "cp932", "shift_jis", "cp932"),
    ],
)
def test_encodings(text: str, encoding: str, declared: str | None, found: str) -> None:
    meta = f'<meta http-equiv="Content-Type" content="text/html; charset={declared}">' if declared else ""
    page = f"<html><head>{meta}</head><body>{text}".encode(encoding, "ignore")
    document = read(page)
    assert document.text == read(text.encode(encoding, "ignore").decode(encoding)).text
    assert document.encoding == found


def test_a_page_cut_inside_a_character() -> None:
    document = read(b'<meta charset="utf-8">' + CHINESE.encode()[:-5])
    assert document.encoding == "utf-8"
    assert [item.code for item in document.diagnostics] == ["BP102"]


@pytest.mark.parametrize(
    "page", ["", "  \n", "<!-- only -->", "<!doctype html>", "<p>&nbsp;</p>", "<script>x</script>"]
)
def test_nothing_to_read(page: str) -> None:
    document = read(page)
    assert (document.text, document.blocks) == ("", ())
    assert [item.code for item in document.diagnostics] == ["BP104"]


@pytest.mark.parametrize(
    ("data", "name", "sure"),
    [
        (PAGE.encode(), None, 0.9),
        (PAGE.encode(), "a.txt", 0.9),
        (PAGE.encode("utf-16"), None, 0.9),
        (b"\xef\xbb\xbf\n <!-- c --><p>words", None, 0.9),
        (b"<ul><li>words", None, 0.7),
        (b"words<br>words<br>words<p>", None, 0.7),
        (b"words", "a.HTML", 0.6),
        (b"words", "a.txt", 0.0),
        (b"MR. LUO: a < b, as in <p>.", None, 0.0),
        (b'<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p>', None, 0.0),
        (b"<inaudible> words", None, 0.0),
        (b"<p align=center>A logo</p>\n\n# Title", "a.md", 0.0),
        (PAGE.encode(), "a.md", 0.9),
        (b"PK\x03\x04<p>", "a.html", 0.0),
    ],
)
def test_claims(data: bytes, name: str | None, sure: float) -> None:
    assert HtmlReader().claims(data, name) == sure


def test_the_registry_chooses_it() -> None:
    assert Registry.builtin().reader_for(PAGE.encode(), "page.txt").name == "html"


DEEP = 100_000


@pytest.mark.parametrize(
    ("page", "last"),
    [
        ("<div>" * DEEP + "in" + "</div>" * DEEP + "<p>after", "after"),
        ("<b>" * DEEP + "<p>in" * 100 + "<p>after", "after"),
        ("<div>" * DEEP + "</b>" * DEEP + "<p>after", "after"),  # each stray end looks for its beginning
        ("<p " + " ".join(f"a{n}=x" for n in range(DEEP)) + ">after", "after"),
        ("<p>" + "word " * 2_500_000 + "<p>after", "after"),  # more text in one place than libxml2 takes at once
        ("<!--" + "-" * 1_000_000 + "--><p>after", "after"),
        ("<pre>" + "line\n" * DEEP + "</pre>after", "after"),
    ],
    ids=["deep", "deep-inline", "deep-strays", "attributes", "long", "comment", "lines"],
)
def test_pages_made_to_break_it(page: str, last: str) -> None:
    document = read(page)
    assert document.blocks[-1].span.of(document.text) == last


@pytest.mark.parametrize("path", SAMPLES or [None], ids=lambda path: path.name if path else "none")
def test_every_sample_keeps_its_words(path: Path | None) -> None:
    if path is None:
        pytest.skip("the folder `shared` with real pages is not beside the checkout")
    from lxml import html

    tree = html.document_fromstring(path.read_bytes())
    for line_end in tree.iter("br", "p", "div", "h1"):
        line_end.tail = f" {line_end.tail or ''}"
    document = read(path.read_bytes())
    assert document.text.split() == tree.find("body").text_content().split()  # type: ignore[union-attr]  # pages have one
    briefing = parse(path.read_bytes(), name=path.name)
    assert coverage(briefing).complete
    assert len(briefing.turns) > 30


TALK = "".join(f"<p>MS. OKORO: The ferry runs every {n} hours, which is a fiction.</p><p>Q: Why?</p>" for n in range(4))


@pytest.mark.parametrize("hiding", ["hidden", 'style="display:none"', 'aria-hidden="true"'])
def test_a_transcript_that_a_reader_has_to_open_is_read(hiding: str) -> None:
    page = f"<h1>Ferries</h1><p>A summary.</p><button>Open the transcript</button><div {hiding}>{TALK}</div>"
    briefing = parse(page.encode(), registry=Registry.builtin())
    assert len(briefing.turns) == 8
    assert "BP152" in [item.code for item in briefing.diagnostics]


def test_what_else_is_hidden_stays_so_beside_a_transcript_and_beside_none() -> None:
    menu = "<div hidden>" + "<p>Country: Lanhai and all of its islands, one by one.</p>" * 99 + "</div>"
    assert "Country" not in read(f"<h1>Ferries</h1>{TALK}{menu}").text
    names = "<div hidden>" + "".join(f"<p>Island {n} of the archipelago of Lanhai</p>" for n in range(99)) + "</div>"
    assert "Island" not in read(f"<h1>Ferries</h1><p>A summary.</p>{names}").text


@pytest.mark.parametrize("style", ["white-space: pre-line", "color:red;white-space:pre-wrap", "WHITE-SPACE: pre"])
def test_lines_that_a_style_keeps_are_lines(style: str) -> None:
    assert texts(f'<div style="{style}">Reuters: Why?\nLuo: Because.</div>') == ["Reuters: Why?", "Luo: Because."]


def test_lines_that_no_style_keeps_are_folded() -> None:
    assert texts('<div style="white-space: nowrap">Reuters: Why?\nNow?</div>') == ["Reuters: Why? Now?"]


@pytest.mark.parametrize("called", ["speaker", "turn__speaker", "speaker-name", "TranscriptSpeaker bold"])
def test_what_a_page_calls_a_speaker_is_a_label(called: str) -> None:
    said = [("Ms. Okoro", "The ferry runs in a fiction."), ("Reporter", "And the boats?")] * 3
    turns = "".join(f'<div><div class="{called}">{name}</div><div>{words}</div></div>' for name, words in said)
    briefing = parse(f"<html><body><h1>Ferries</h1>{turns}</body></html>".encode(), registry=Registry.builtin())
    assert [(turn.label and turn.label.text, turn.text) for turn in briefing.turns] == said


def test_who_is_called_a_speaker_once_is_on_a_list() -> None:
    names = ("Ann Okoro", "Ben Luo", "Cleo Hart", "Dan Fry")
    people = "".join(f'<div class="speaker">{name}</div><div>minister in a fiction</div>' for name in names)
    hints = {block.hint for block in read(f"<h1>Ferries</h1>{people}{TALK}").blocks}
    assert BlockHint.TERM not in hints
