"""Fictional pages of a foreign ministry in Chinese."""

import datetime as dt

from briefparse import Briefing, coverage, parse
from scio import BUILTIN, codes, said

TITLE = "2031年6月3日外交部发言人莫岚主持例行记者会"


def read(*lines: str) -> Briefing:
    return parse("\n\n".join((TITLE, *(f"\u3000\u3000{line}" for line in lines))), registry=BUILTIN)


def test_wen_and_da_under_a_line_that_gives_news() -> None:
    briefing = read(
        "莫岚首先发布消息：",
        "部长将于六月九日访问虚构的萨恩港，并出席码头开放仪式。",
        "问：渡轮漏水吗？",
        "答：不漏。它有两个部分：",
        "第一，船身。",
        "问：谁出的钱？",
        "答：镇上。",
    )
    assert (briefing.dialect, briefing.event.date) == ("mfa-china-zh", dt.date(2031, 6, 3))
    assert said(briefing) == [
        ("statement", "莫岚", 1),
        ("question", "问", 1),
        ("answer", "莫岚", 2),
        ("question", "问", 1),
        ("answer", "莫岚", 1),
    ]
    assert coverage(briefing).complete


def test_outlets_with_jizhe_in_titles_marks_and_of_an_edition() -> None:
    briefing = read(
        "莫岚：大家好。",
        "《环球时报》记者：渡轮漏水吗？",
        "莫岚：不漏。时间：八点。",
        "时间：每天八点。",
        "安全：有灯。",
        "人民日报海外版记者：谁出的钱？",
        "莫岚：镇上。",
        "海湾晚报记者：真的？",
        "莫岚：真的。",
    )
    assert [turn.voice for turn in briefing.turns if str(turn.kind) == "question"] == [
        "Global Times",
        "People's Daily",
        "海湾晚报",
    ]
    assert codes(briefing).count("BP405") == 1
    assert [len(turn.paragraphs) for turn in briefing.turns] == [1, 1, 3, 1, 1, 1, 1]


def test_brackets() -> None:
    briefing = read("【路透社记者】：渡轮漏水吗？", "【莫岚】不漏。", "【法新社记者】为什么？", "【莫岚】木头好。")
    assert [turn.voice for turn in briefing.turns] == ["Reuters", "莫岚", "Agence France-Presse", "莫岚"]


def test_follow_ups() -> None:
    briefing = parse(
        "2031年5月6日外交部发言人林秋主持例行记者会\n\n法新社记者：是否漏水？\n\n林秋：没有。\n\n"
        "法新社记者追问：以前呢？\n\n林秋：一次。\n\n追问：何时？\n\n林秋：五月。",
        registry=BUILTIN,
    )
    assert [(str(turn.kind), turn.outlet and turn.outlet.name) for turn in briefing.turns] == [
        ("question", "Agence France-Presse"),
        ("answer", None),
        ("question", "Agence France-Presse"),
        ("answer", None),
        ("question", None),
        ("answer", None),
    ]


def test_the_title_of_a_page_that_was_taken_over() -> None:
    briefing = parse(
        "原标题:2031年3月8日外交部发言人海宁主持例行记者会\n\n新华社记者:码头何时重开?\n\n海宁:下星期。\n\n"
        "法新社记者:费用呢?\n\n海宁:二千万。\n",
        registry=BUILTIN,
    )
    assert briefing.title == "2031年3月8日外交部发言人海宁主持例行记者会"
    assert [str(turn.kind) for turn in briefing.turns] == ["question", "answer"] * 2
