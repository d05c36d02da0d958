"""When a page was put up is not when the briefing was held, nor at what time. All of it is fictional."""

import datetime as dt

import pytest

from briefparse import FurnitureKind, parse
from generic import read
from scio import BUILTIN, codes

TALK = ("MODERATOR: Welcome.", "QUESTION: Why?", "MODERATOR: Because.")


@pytest.mark.parametrize(
    "line",
    [
        *(
            "Published: Apr 18, 2031 01:26 PM",
            "Posted on 18 April 2031 at 13:26",
            "Last updated: April 18, 2031, 13:26",
        ),
        *("发布时间：2031-04-18 13:26:08  来源：虚构网", "Veröffentlicht am 18. April 2031, 13:26 Uhr"),
        *("Publicado el 18 de abril de 2031 13:26", "Publié le 18 avril 2031 à 13:26", "掲載日：2031年4月18日 13:26"),
        *("Дата публикации: 18 апреля 2031 года 13:26", "등록일 2031년 4월 18일 13:26"),
    ],
)
def test_the_day_of_publication_is_the_last_resort_and_its_time_none(line: str) -> None:
    briefing = read("Briefing on the lighthouse", line, *TALK)
    assert (briefing.event.date, briefing.event.time) == (dt.date(2031, 4, 18), None)
    assert "BP206" in codes(briefing)
    better = read("Briefing on the lighthouse of April 16, 2031", line, *TALK)
    assert better.event.date == dt.date(2031, 4, 16)
    assert {"BP204", "BP206"}.isdisjoint(codes(better))


def test_a_date_above_the_talk_counts_before_it() -> None:
    briefing = read("Briefing on the lighthouse", "Posted: April 18, 2031", "Port Alder, April 16, 2031, 10:00", *TALK)
    assert (briefing.event.date, briefing.event.time) == (dt.date(2031, 4, 16), dt.time(10))
    assert "BP204" not in codes(briefing)


@pytest.mark.parametrize(
    "line",
    [
        "por Portal do Farol publicado 28/04/2031 22h54, última modificação 29/04/2031 22h55",
        "04/28/2031 | Press release | Distributed by Public on 04/29/2031 03:56",
    ],
)
def test_neither_who_put_it_up_nor_a_second_day_hides_it(line: str) -> None:
    briefing = read("Briefing on the lighthouse", line, "Port Alder, April 28, 2031", *TALK)
    assert (briefing.event.date, briefing.event.time) == (dt.date(2031, 4, 28), None)
    assert "BP204" not in codes(briefing)


def test_the_title_of_a_foreign_ministry_tells_the_day_and_not_the_line_of_its_copy() -> None:
    briefing = parse(
        "外交部就渡轮等答问\n\n发布时间:2032-01-01 21:21:08 来源: sp20320101\n\n"
        "  2031年11月22日外交部发言人莫岚主持例行记者会\n\n"
        "  法新社记者:渡轮漏水吗?\n\n  莫岚:不漏。\n",
        registry=BUILTIN,
    )
    assert (briefing.dialect, briefing.event.date) == ("mfa-china-zh", dt.date(2031, 11, 22))
    assert (briefing.event.time, codes(briefing)) == (None, [])


def test_the_lines_of_a_site_are_no_labels() -> None:
    briefing = parse(
        "2031年2月13日外交部发言人莫岚主持例行记者会\n\n文章来源:外交部\n字体:\n发布时间:2031-02-14 07:58:10\n访问量:\n"
        "《中国日报》记者:渡轮漏水吗?\n\n莫岚:不漏。\n\n英国天空新闻记者:谁出的钱?\n\n莫岚:镇上。\n",
        registry=BUILTIN,
    )
    assert briefing.event.date == dt.date(2031, 2, 13)
    assert [item.kind for item in briefing.furniture] == [FurnitureKind.NAVIGATION] * 3
    assert [turn.outlet.name for turn in briefing.turns if turn.outlet] == ["China Daily", "Sky News"]
    assert len(briefing.turns) == 4
