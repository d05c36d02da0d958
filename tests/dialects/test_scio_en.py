"""The variants of SCIO's English pages that a survey found, in snippets of our own. All of it is fictional."""

from __future__ import annotations

import datetime as dt

import pytest

from briefparse import FurnitureKind, parse
from scio import BUILTIN, CARD, CLOSING, CREDITS, HEAD, OPENING, PAGE, QUESTION, codes, said

TAG = "_ueditor_page_break_tag_"


@pytest.mark.parametrize(
    "noise",
    [
        *("Home > Press Room >", "ㄑ Press Room", "CHINA SCIO", "Around China", "China.org.cnUpdated:  July 10, 2031"),
        *("China.org.cn | June 11, 2031", "0 Comment(s)Print E-mail China.org.cn, March 6, 2031", "Adjust font size:"),
        *("Read in Chinese", "MORE FROM China SCIO", "Home > Press Room > Notice >", "ㄑ Press Room ㄑ Notice"),
        *("China SCIOUpdated: June 14, 2031", "China SCIO |", "China SCIO | June 14, 2031"),
    ],
)
def test_words_of_the_site_are_furniture(noise: str) -> None:
    briefing = parse(PAGE.replace("Read in Chinese", noise), registry=BUILTIN)
    assert briefing.dialect == "scio-en"
    assert briefing.furniture[0].kind is FurnitureKind.NAVIGATION
    assert briefing.event.date == dt.date(2031, 9, 12)
    assert len(briefing.speakers) == 2


@pytest.mark.parametrize(
    "title",
    [
        *(
            "Press conference: Harbours of Lanhai",
            "SCIO press conference on harbours",
            "Press conference on 'Four Harbours'",
        ),
        *("High-quality development: General Administration of Tides", "• SCIO briefing on harbours"),
    ],
)
def test_forms_of_titles(title: str) -> None:
    briefing = parse(PAGE.replace("Briefing on the harbours of Lanhai", title), registry=BUILTIN)
    assert briefing.title == title.removeprefix("• ")
    assert said(briefing)[0] == ("moderation", "Shen Yulan", 1)


@pytest.mark.parametrize("start", [QUESTION, f"{TAG}\n\n{QUESTION}", f"{TAG}{QUESTION}"])
def test_later_page_begins_at_a_label(start: str) -> None:
    briefing = parse(f"{CARD}\n{start}\n{CLOSING}\n{CREDITS}", registry=BUILTIN)
    assert [voice for _, voice, _ in said(briefing)] == ["Reuters", "Luo Haiming", "Fang Qiu", "Shen Yulan"]
    assert codes(briefing) == []


def test_later_page_begins_in_mid_turn() -> None:
    briefing = parse(f"{CARD}\nand that is why we went on building it.\n\n{QUESTION}", registry=BUILTIN)
    assert said(briefing)[0] == ("statement", "", 1)
    assert codes(briefing) == ["BP302"]


def test_page_break_right_after_the_date() -> None:
    briefing = parse(f"{CARD}\n{HEAD}\n{TAG}\n\n{OPENING}", registry=BUILTIN)
    assert len(briefing.page_breaks) == 1
    assert said(briefing)[0] == ("moderation", "Shen Yulan", 1)


def test_card_and_gallery_alone_are_an_announcement() -> None:
    briefing = parse(f"{CARD}\n/2    Luo Haiming\n\n/2    Group Photo\n", dialect="scio-en", registry=BUILTIN)
    assert (briefing.turns, len(briefing.captions)) == ((), 2)
    assert codes(briefing) == ["BP303"]


def test_a_page_whose_headings_were_pictures_is_told_by_its_title_and_its_link() -> None:
    briefing = parse(
        "• SCIO briefing on the harbours of Lanhai\n\n    Read in Chinese\n\n\n    Luo Haiming, minister of tides\n\n"
        "    Fang Qiu, vice minister of tides\n\n\n"
        "    Shen Yulan, spokesperson for the State Council Information Office of Lanhai\n\n\n    Sept. 12, 2031\n\n"
        "    Shen Yulan:\n\n    Good afternoon.\n\n    Luo Haiming:\n\n    Good afternoon.\n\n    CCTV:\n\n    Why?\n\n"
        "    Fang Qiu:\n\n    Because.\n",
        registry=BUILTIN,
    )
    assert (briefing.dialect, briefing.title) == ("scio-en", "SCIO briefing on the harbours of Lanhai")
    assert [person.name for person in briefing.chairs] == ["Shen Yulan"]
    assert briefing.event.date == dt.date(2031, 9, 12)
    assert codes(briefing) == []
