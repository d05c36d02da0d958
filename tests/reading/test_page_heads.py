"""What a page says of itself: title, dates, source, and the encoding that its server told."""

from __future__ import annotations

import datetime as dt

import pytest

from briefparse import Registry, parse
from briefparse.reading.html import HtmlReader
from briefparse.reading.html.jsonld import LONGEST, facts_in
from briefparse.reading.html.titles import clean_title, parts_of
from briefparse.reading.html.transport import part_head

BUILTIN = Registry.builtin()
TALK = "".join(f"<p>MR. LUO: Good morning, number {n}.</p><p>Q  Why?</p>" for n in range(9))
LD = '<script type="application/ld+json">{}</script>'


def told(head: str, body: str = TALK) -> dict[str, str]:
    page = f"<html><head>{head}</head><body>{body}</body></html>"
    return dict(HtmlReader().read(page.encode(), "page.html").metadata)


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("<title>Tides of Lanhai</title>", "Tides of Lanhai"),
        ("<title>Tides</title><meta property='og:title' content='Tides of Lanhai'>", "Tides of Lanhai"),
        (LD.format('{"@type":"NewsArticle","headline":"Tides of Lanhai"}') + "<title>Tides</title>", "Tides of Lanhai"),
        (LD.format('{"@type":"WebPage","name":"Tides of Lanhai"}') + "<title>Tides</title>", "Tides of Lanhai"),
        (LD.format('{"@type":"Person","name":"Luo"}') + "<title>Tides of Lanhai</title>", "Tides of Lanhai"),
        ("<title>Tides of Lanhai | Board</title><meta property='og:site_name' content='Board'>", "Tides of Lanhai"),
        (LD.format('{"@type":"WebSite","name":"Board"}') + "<title>Board - Tides of Lanhai</title>", "Tides of Lanhai"),
        ("<title>Tides – the talk | Board</title><meta name=application-name content='Board'>", "Tides – the talk"),
        ("<title>Tides-of-Lanhai</title>", "Tides-of-Lanhai"),
        ("<title>\ud83d Tides</title>".replace("\ud83d", "&#xD83D;"), "\ufffd Tides"),
        ("", None),
    ],
)  # fmt: skip
def test_title(head: str, title: str | None) -> None:
    assert told(head).get("title") == title


def test_the_site_shows_its_name_on_the_page() -> None:
    body = f"<div class=top>Harbor Board</div><main><h2>Tides of Lanhai</h2><div>{TALK}</div></main>"
    assert told("<title>Tides, the talk | Harbor Board</title>", body)["title"] == "Tides, the talk"
    assert told("<title>Harbor Board: Tides of Lanhai</title>", body)["title"] == "Tides of Lanhai"


def test_a_title_that_no_line_shows_is_the_briefings() -> None:
    briefing = parse(f"<title>Tides of Lanhai</title><div>{TALK}</div>", registry=BUILTIN)
    assert briefing.title == "Tides of Lanhai"
    assert "BP201" not in [item.code for item in briefing.diagnostics]


@pytest.mark.parametrize(
    ("head", "published"),
    [
        ("<meta name=PubDate content='2031-09-12 09:00'>", "2031-09-12"),
        ("<meta property='article:published_time' content='2031-09-12T23:30:00+08:00'>", "2031-09-12"),
        ("<meta name=date content='12 September 2031'>", "12 September 2031"),
        ("<meta name='DC.date.issued' content='20310912'>", "2031-09-12"),
        ("<meta itemprop=datePublished content='2031/9/2'>", "2031-09-02"),
        ("<meta name=date content='2031-01-01'>" + LD.format('[{"datePublished":"2031-09-12"}]'), "2031-09-12"),
        ("<meta name=date content='2031-09-12'>" + LD.format('{"dateModified":"2032-01-01"}'), "2031-09-12"),
        ("<meta name='article:modified_time' content='2032-01-01'>", None),
        (LD.format("{not JSON}"), None),
    ],
)  # fmt: skip
def test_day_of_publication(head: str, published: str | None) -> None:
    assert told(head).get("published") == published


def test_a_time_or_a_line_tells_the_day_where_the_head_does_not() -> None:
    assert told("", f"<h1>Tides</h1><time datetime=2031-09-12>Friday</time>{TALK}")["published"] == "2031-09-12"
    above = "<nav><time datetime=1999-01-01>x</time></nav><h1>Tides</h1>"
    body = f"{above}<p>Published: 12 September 2031</p><div>{TALK}</div>"
    assert told("", body)["published"] == "Published: 12 September 2031"


@pytest.mark.parametrize(
    ("head", "top", "day", "doubt"),
    [
        ("<meta name=date content='2031-09-13'>", "<p>September 12, 2031</p>", 12, False),
        ("<meta name=date content='2031-09-13'>", "<h1>Briefing, September 12, 2031</h1>", 12, False),
        (LD.format('{"@type":"Event","startDate":"2031-09-12T10","datePublished":"2031-09-13"}'), "", 12, False),
        ("<meta name=date content='2031-09-13'>", "", 13, True),
        ("", "<h1>Tides</h1><p>Posted: 13 September 2031</p>", 13, True),
    ],
)  # fmt: skip
def test_the_day_of_the_event_counts_before_that_of_publication(head: str, top: str, day: int, doubt: bool) -> None:  # noqa: FBT001  (a column of the table)
    briefing = parse(f"<html><head>{head}</head><body>{top}<div>{TALK}</div></body>", registry=BUILTIN)
    assert briefing.event.date == dt.date(2031, 9, day)
    assert ("BP206" in [item.code for item in briefing.diagnostics]) == doubt


def test_facts_of_json_ld() -> None:
    related = '{"@type":"ItemList","itemListElement":[{"headline":"Other","datePublished":"1999-01-01"}]}'
    main = '{"@type":["NewsArticle"],"headline":"Tides","datePublished":"2031-09-12","publisher":{"name":"Board"}}'
    assert facts_in(f"[{related},{main}]") == (("headline", "Tides"), ("published", "2031-09-12"), ("site", "Board"))
    assert facts_in('{"headline":"a"};') == (("headline", "a"),)
    assert facts_in('{"headline":"' + "a" * LONGEST + '"}') == ()
    assert facts_in("[" * 100_000) == ()
    assert facts_in("9" * 100_000) == ()


def test_parts_of_titles() -> None:
    assert parts_of("Tides") == ("Tides",)
    assert parts_of("Tides - the talk | Board") == (
        "Tides - the talk | Board", "Tides - the talk", "the talk | Board", "Tides", "Board", "the talk",
    )  # fmt: skip
    assert "Tides – 6 May" in parts_of("Tides – 6 May - Press Office - Wiki")
    assert "海岛供水" in parts_of("海岛供水_澜海政府网")
    assert clean_title("A | B | C", None, "", {"c"}) == "A | B"
    assert clean_title("Board", None, "Board", ()) == "Board"


CHINESE = "<p>罗海明：</p><p>女士们、先生们，大家上午好。今天介绍潮汐的有关情况。</p>" * 9


@pytest.mark.parametrize(
    ("told_by_server", "meta", "found"),
    [
        ("text/html; charset=gb2312", "", "gb18030"),
        ('text/html; charset="GBK"', "<meta charset=iso-8859-1>", "gb18030"),
        ("text/html", "<meta charset=gb2312>", "gb18030"),
        ("text/html; charset=utf-16", "", "gb18030"),  # wrong: the bytes do not fit it
    ],
)
def test_the_server_tells_the_encoding(told_by_server: str, meta: str, found: str) -> None:
    head = f"HTTP/1.1 200 OK\r\nServer: x\r\nContent-Type: {told_by_server}\r\n\r\n".encode()
    page = f"<html><head>{meta}</head><body>{CHINESE}".encode("gb18030")
    assert HtmlReader().claims(head + page, None) == 0.9
    document = HtmlReader().read(head + page, None)
    assert document.encoding == found
    assert document.text == HtmlReader().read(CHINESE.encode(), None).text


def test_a_servers_head_is_parted_from_the_page() -> None:
    assert part_head(b"HTTP/2 200 \nA: b\n\n<p>x") == (b"<p>x", None)
    assert part_head(b"<p>HTTP/1.1 200 OK") == (b"<p>HTTP/1.1 200 OK", None)
    assert part_head(b"HTTP/1.1 200 OK\r\nA: b\r\n")[0].startswith(b"HTTP")  # it has no end


def test_a_page_that_says_utf8_and_is_not_keeps_its_few_quotation_marks() -> None:
    talk = "".join(f"<p>MR. LUO: Good morning, number {n}; it is a long and quiet fiction.</p>" for n in range(99))
    page = f"<html><head><meta charset=utf-8></head><body>{talk}<p>Q  “Why” is that, in the café?</p></body></html>"
    assert "“Why” is that, in the café?" in HtmlReader().read(page.encode("cp1252"), "page.html").text
