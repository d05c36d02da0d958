"""Pages made to break a reader: read with diagnostics or refused, in time and memory that grow as they do."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from briefparse import BriefparseError, Registry, coverage, export, parse
from briefparse.errors import TooLargeError
from briefparse.reading.html import HtmlReader
from briefparse.reading.limits import most_blocks
from briefparse.testing.growth import assert_in_step
from reading.saved.layouts import LAYOUTS
from reading.saved.transcripts import HARBOR, WATER

if TYPE_CHECKING:
    from collections.abc import Callable

BUILTIN = Registry.builtin()
TALK = "<p>MR. LUO: Good morning.</p><p>Q  Why?</p><p>MR. LUO: Because.</p><p>Q  Really?</p>"


def ld(value: str) -> str:
    return f'<script type="application/ld+json">{value}</script>'


PAGES: dict[str, Callable[[int], str]] = {
    "deep": lambda n: "<div>" * n + "in" + "</div>" * n,
    "deep furniture": lambda n: "<nav><p>MR. LUO: Yes." * n,
    "deep captions": lambda n: "<div class=caption><p>x" * n,
    "deep pictures": lambda n: "<div><img>" * n + "<p>x",
    "deep marks": lambda n: "<b>" * n + "<p>in" * 50,
    "deep tables": lambda n: "<table><tr><td>x" * n,
    "stray ends": lambda n: "<div>" * n + "</b>" * n,
    "unclosed": lambda n: "<p><b><a href=x>" * n + "x",
    "attributes": lambda n: "<p " + " ".join(f"a{i}=x" for i in range(n)) + ">x",
    "one long class": lambda n: '<div class="' + "has-" * n + '">x',
    "many classes": lambda n: "".join(f'<p class="a{i} share-{i}">x' for i in range(n)),
    "references": lambda n: "<p>" + "&amp;&nosuch;&#x41;" * n,
    "meta": lambda n: '<meta name="date" content="2031-09-12">' * n + "<p>x",
    "one long meta": lambda n: '<meta property="og:title" content="' + "a - " * n + '"><p>x',
    "one long title": lambda n: f"<title>{' - ' * n}</title><p>x",
    "JSON-LD, long": lambda n: ld('{"headline":"' + "a" * 20 * n + '"}') + "<p>x",
    "JSON-LD, deep": lambda n: ld("[" * n + "]" * n) + "<p>x",
    "JSON-LD, wide": lambda n: ld(json.dumps([{"a": {}}] * n)) + "<p>x",
    "JSON-LD, many": lambda n: ld('{"headline":"a"}') * n + "<p>x",
    "headings": lambda n: "<h3>Related</h3><p>MR. LUO: Yes." * n,
    "links": lambda n: "<p><a>x</a>" * n,
    "breaks": lambda n: "<br>x" * n,
    "blanks": lambda n: "<p>x" + " " * 5 * n + "x",
    "colons": lambda n: "<p>" + ":" * 5 * n,
    "brackets": lambda n: "<p>【" * n,
    "words of pages": lambda n: "<p>share " * n,
    "comments": lambda n: "<!--" * n + "<p>x",
    "lines": lambda n: "<pre>" + "line\n" * n,
    "one line": lambda n: "<p>" + "word " * n,
    "turns": lambda n: "<p>MR. LUO: Yes.<p>Q  Why?" * n,
    "a server's head": lambda n: "HTTP/1.1 200 OK\r\n" + "A: b\r\n" * n,
    "entities": lambda n: "<!DOCTYPE html [" + "<!ENTITY a 'b'>" * n + "]><p>x",
}


@pytest.mark.slow
@pytest.mark.parametrize("name", PAGES)
def test_time_grows_as_the_page_does(name: str) -> None:
    reader = HtmlReader()
    assert_in_step(
        lambda page: (reader.claims(page, None), reader.read(page, None)), lambda n: PAGES[name](n).encode(), size=5_000
    )


@pytest.mark.parametrize("name", PAGES)
def test_a_small_one_is_read_whole(name: str) -> None:
    briefing = parse(PAGES[name](40), name="page.html", registry=BUILTIN)
    assert coverage(briefing).complete


ODD = {
    "nulls": "\0",
    "a lone surrogate": "\ud83d",
    "a noncharacter": "\uffff",
    "an override of direction": "\u202e",
    "a reference to nothing": "&#0;&#xD800;&#1114112;&#x7fffffff;",
    "JSON-LD that is none": ld("{'a'"),
    "JSON-LD with a surrogate": ld('{"headline": "\\ud800 \\u0000"}'),
    "JSON-LD with a great number": ld('{"headline": ' + "9" * 5_000 + "}"),
    "JSON-LD of other types": ld('{"headline": ["a"], "datePublished": 5, "publisher": "x", "@type": ["Event"]}'),
    "a date that is none": '<meta name="date" content="2031-99-99">',
    "an element in an element": "<title><title></title><p <p>",
    "a script that ends early": "<script>'</scr' + 'ipt>'</script>",
    "a namespace": '<x:y xmlns:x="http://example.org">z</x:y>',
    "a processing instruction": "<?php echo 'x' ?>",
    "an external entity": '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
}


@pytest.mark.parametrize("name", ODD)
def test_odd_pieces_neither_stop_a_page_nor_get_out_of_it(name: str) -> None:
    page = f"<html><head>{ODD[name]}</head><body>{ODD[name]}{TALK}{ODD[name]}</body></html>"
    briefing = parse(page, name="page.html", registry=BUILTIN)
    assert [turn.label.text for turn in briefing.turns if turn.label] == ["MR. LUO", "Q", "MR. LUO", "Q"]
    assert coverage(briefing).complete
    for to in ("tei", "markdown", "json", "docx"):
        assert b"root:" not in export(briefing, to, registry=BUILTIN)


def test_an_override_of_direction_is_reported() -> None:
    briefing = parse(TALK.replace("morning", "\u202egninrom\u202c"), name="page.html", registry=BUILTIN)
    found = [item for item in briefing.diagnostics if item.code == "BP105"]
    assert [(item.message, item.span.of(briefing.source.text)) for item in found] == [
        ("1 overrides of the direction of writing; the first is U+202E", "\u202e")
    ]
    arabic = parse("قال\u200f: نعم\u061c \u2067(نعم)\u2069", registry=BUILTIN)  # what right-to-left scripts need
    assert "BP105" not in [item.code for item in arabic.diagnostics]


@pytest.mark.parametrize("layout", ["wordpress", "gov-cn", "old-tables", "react"])
def test_a_page_cut_short_anywhere_keeps_what_it_has(layout: str) -> None:
    transcript = WATER if layout == "gov-cn" else HARBOR
    whole = LAYOUTS[layout].page(transcript).encode(LAYOUTS[layout].encoding)
    expected = [(turn.label, turn.text) for turn in parse(whole, name="page.html", registry=BUILTIN).turns]
    longest = 0
    for end in range(0, len(whole), max(len(whole) // 60, 1)):
        try:
            briefing = parse(whole[:end], name="page.html", registry=BUILTIN)
        except BriefparseError:
            continue
        assert coverage(briefing).complete
        found = [(turn.label, turn.text) for turn in briefing.turns]
        shared = next(
            (n for n, (one, other) in enumerate(zip(found, expected, strict=False)) if one != other), len(found)
        )
        longest = max(longest, min(shared, len(expected)))
    assert longest == len(expected)


def test_nothing_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a page was to be read, and something was to be fetched")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    page = (
        '<!DOCTYPE html SYSTEM "http://example.org/x.dtd" [<!ENTITY % a SYSTEM "http://example.org/a"> %a;]>'
        '<link rel=stylesheet href="http://example.org/a.css"><base href="http://example.org/"><img src="//example">'
        f'<iframe src="http://example.org/"></iframe><meta http-equiv=refresh content="0;url=http://example.org">{TALK}'
    )
    assert len(parse(page, name="page.html", registry=BUILTIN).turns) == 4


def test_too_many_elements_are_refused_and_may_be_allowed() -> None:
    page = b"<p>x" * 3_000
    assert len(HtmlReader().read(page, None).blocks) == 3_000
    with pytest.raises(TooLargeError, match="too many elements"):
        HtmlReader(max_bytes=len(page)).read(page, None)
    assert most_blocks(1) == 1_000
    assert most_blocks(64 << 20) == 1 << 20


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="the memory of a process is read from /proc")
@pytest.mark.parametrize("page", ["b'<p>a' * 2_000_000", "b'<div>' * 1_600_000", "b'<b>a' * 500_000"])
def test_memory_is_bounded(page: str) -> None:
    """Megabytes of nothing but tags: the worst that a page can be."""
    code = (
        "from briefparse.reading.html import HtmlReader\nfrom briefparse.errors import TooLargeError\n"
        f"try: HtmlReader(max_bytes=8 << 20).read({page}, None)\nexcept TooLargeError: pass\n"
        "print(next(line.split()[1] for line in open('/proc/self/status') if line.startswith('VmHWM')))"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert int(result.stdout) < 400_000  # KiB
