"""Fictional pages of an information office in Chinese, and in two languages by turns."""

import datetime as dt

from briefparse import Briefing, NoteKind, ParticipantRole, coverage, parse
from briefparse.model import Note
from scio import BUILTIN, said

TITLE = "国新办举行潮汐工程新闻发布会"


def read(*lines: str) -> Briefing:
    return parse("\n\n".join((TITLE, *lines)), registry=BUILTIN)


def test_office_and_name_with_and_without_a_blank() -> None:
    briefing = read(
        "发布时间：2031-06-04 09:00",
        "国务院新闻办公室于2031年6月3日（星期二）下午3时30分在海城举行新闻发布会，以下均为虚构。",
        "国务院新闻办新闻局副局长、新闻发言人沈玉兰：",
        "大家好。",
        "15:31:07",
        "潮汐部副部长 罗海明：",
        "工程有三个方面：",
        "一是管道：已经铺好。",
        "三是通报：已经发出。",
        "新华社记者：",
        "花了多少钱？",
        "潮汐部计划司司长欧阳文：",
        "九十亿。",
        "沈玉兰：",
        "谢谢大家。",
    )
    assert briefing.dialect == "scio-zh"
    assert (briefing.event.date, briefing.event.place) == (dt.date(2031, 6, 3), "海城")
    assert briefing.event.time == dt.time(15, 30)
    assert said(briefing) == [
        ("moderation", "沈玉兰", 1),
        ("statement", "罗海明", 3),
        ("question", "Xinhua News Agency", 1),
        ("answer", "欧阳文", 1),
        ("moderation", "沈玉兰", 1),
    ]
    assert [(person.name, person.title) for person in briefing.participants] == [
        ("沈玉兰", "国务院新闻办新闻局副局长、新闻发言人"),
        ("罗海明", "潮汐部副部长"),
        ("欧阳文", "潮汐部计划司司长"),
    ]
    assert coverage(briefing).complete


def test_spokesperson_of_a_ministry_is_no_chair() -> None:
    briefing = read("潮汐部新闻发言人方秋：", "大家好。", "路透社记者：", "为什么？", "方秋：", "因为潮水。")
    assert [person.role for person in briefing.participants] == [ParticipantRole.SPEAKER]
    assert briefing.turns[0].speaker == briefing.turns[2].speaker


def test_live_log() -> None:
    briefing = read("[沈玉兰]:大家好，请提问。[15:01]", "[路透社]:为什么？[15:02]", "[罗海明]:因为潮水。[15:03]")
    assert [turn.text for turn in briefing.turns] == ["大家好，请提问。", "为什么？", "因为潮水。"]
    notes = [item for turn in briefing.turns for item in (*turn.blocks, *briefing.body) if isinstance(item, Note)]
    assert {note.kind for note in notes} == {NoteKind.TIME}


def test_two_languages_by_turns_are_one_turn() -> None:
    briefing = read(
        "SCIO Press Conference on Tides",
        "国务院新闻办新闻局副局长沈玉兰:",
        "大家好。",
        "Shen Yulan:",
        "Good afternoon.",
        "请提问。",
        "Please ask.",
        "路透社记者:",
        "为什么？",
        "Reuters:",
        "Why?",
        "潮汐部部长 罗海明:",
        "因为潮水。",
        "Luo Haiming:",
        "Because of the tide.",
    )
    assert briefing.dialect == "scio-zh"
    assert said(briefing) == [("moderation", "沈玉兰", 4), ("question", "Reuters", 2), ("answer", "罗海明", 2)]
    assert [block.text for block in briefing.turns[1].blocks] == ["为什么？", "Reuters:", "Why?"]
    assert coverage(briefing).complete


def test_one_latin_label_makes_no_second_language() -> None:
    briefing = read(
        *("沈玉兰：", "大家好。", "TASS:", "为什么？", "罗海明：", "因为潮水。"),
        *("沈玉兰：", "谢谢。", "罗海明：", "谢谢。"),
    )
    assert len(briefing.turns) == 5


def test_chair_and_speakers_above_the_talk_on_a_line_each() -> None:
    briefing = parse(
        "国新办举行灯塔修复情况新闻发布会\n\n2031年6月5日10:00\n\n主持人：国新办新闻局副局长、新闻发言人 邱海\n\n"
        "出席人员：海洋部副部长 高兰英；灯塔司司长 孙志远\n\n新闻发言人 邱海：\n\n上午好。\n\n高兰英：\n\n谢谢。\n\n"
        "路透社记者：\n\n费用是多少？\n\n孙志远：\n\n一亿。",
        registry=BUILTIN,
    )
    assert [(person.name, str(person.role), person.title, person.listed) for person in briefing.participants] == [
        ("邱海", "chair", "国新办新闻局副局长、新闻发言人", True),
        ("高兰英", "speaker", "海洋部副部长", True),
        ("孙志远", "speaker", "灯塔司司长", True),
    ]
    assert [str(turn.kind) for turn in briefing.turns] == ["moderation", "statement", "question", "answer"]
    assert briefing.diagnostics == ()


def test_the_time_at_which_a_copy_was_put_up_is_not_that_of_the_briefing() -> None:
    briefing = parse(
        "港口报告起草组负责人:今年渡轮满满\n2031年03月05日 13:58 虚构网\n\n"
        "  国务院新闻办于2031年3月5日(星期三)下午1时30分举行吹风会,请港口研究室主任罗海明解读港口报告,并答记者问。\n\n"
        "  文字实录:\n\n  罗海明:\n\n  大家下午好。\n\n  新华社记者:\n\n  渡轮漏水吗?\n\n  罗海明:\n\n  不漏。\n",
        registry=BUILTIN,
    )
    assert (briefing.dialect, briefing.event.date) == ("scio-zh", dt.date(2031, 3, 5))
    assert briefing.event.time == dt.time(13, 30)
