"""Who speaks in fictional transcripts of bodies that have no dialect of their own: chairs, journalists, officials."""

import datetime as dt

import pytest

from briefparse.parsing.people.names import parts_of
from generic import read
from scio import codes, said


def test_reporters_of_chinese_outlets_who_are_named() -> None:
    briefing = read(
        "海洋委員會例行記者會",
        "發言人：各位早安。",
        "路透社記者林文：經費多少？",
        "發言人：十二億元。",
        "中央社記者：何時完成？",
        "發言人：明年三月。",
        "中央社記者追問：為何？",
        "發言人：因為風浪。",
    )
    assert [
        (turn.kind, turn.speaker and turn.speaker.name, turn.outlet and turn.outlet.name) for turn in briefing.turns
    ] == [
        ("statement", None, None),
        ("question", "林文", "Reuters"),
        ("answer", None, None),
        ("question", None, "Central News Agency"),
        ("answer", None, None),
        ("question", None, "Central News Agency"),
        ("answer", None, None),
    ]


def test_journalists_with_their_outlets() -> None:
    briefing = read(
        "Press conference of the harbor bank",
        "Marion Tolley (Governor): Good afternoon. Rates stay.",
        "Phil Aldous, Bloomberg: What changed?",
        "Marion Tolley: Nothing.",
        "Joel Marks, Tidewater Post: When do you tell more?",
        "Marion Tolley: In May.",
        "Ida Sund (Bay Herald): What more?",
        "Marion Tolley: All.",
        "Jorge Valero, Sarnwire: On the ferries, what is the deadline?",
        "Ben Ruddock, Harbor Steel: There is none.",
        "Jorge Valero, Sarnwire: And then?",
        "Katrin Stavely (Head of Media): That is all.",
    )
    assert [
        (turn.kind, turn.speaker and turn.speaker.name, turn.outlet and turn.outlet.name) for turn in briefing.turns
    ] == [
        ("statement", "Marion Tolley", None),
        ("question", "Phil Aldous", "Bloomberg"),
        ("answer", "Marion Tolley", None),
        ("question", "Joel Marks", "Tidewater Post"),
        ("answer", "Marion Tolley", None),
        ("question", "Ida Sund", "Bay Herald"),
        ("answer", "Marion Tolley", None),
        ("question", "Jorge Valero", "Sarnwire"),
        ("answer", "Ben Ruddock", None),
        ("question", "Jorge Valero", "Sarnwire"),
        ("answer", "Katrin Stavely", None),
    ]
    assert codes(briefing).count("BP405") == 3
    people = {person.name: (person.title, person.affiliation) for person in briefing.participants}
    assert people["Jorge Valero"] == (None, "Sarnwire")
    assert people["Ben Ruddock"] == ("Harbor Steel", None)


def test_chair_by_office_who_answers_alone_is_an_official() -> None:
    briefing = read(
        "Press conference on the sea wall",
        "Ann Lee, Press Officer: Good morning.",
        "Question: Does it hold?",
        "Ann Lee: It does.",
        "Question: Why?",
        "Ann Lee: Stone.",
    )
    assert [turn.kind for turn in briefing.turns] == ["statement", "question", "answer", "question", "answer"]


def test_strangers_do_what_the_talk_tells() -> None:
    briefing = read(
        "Press conference on the sea wall",
        "Mira Okada: Welcome. Ann?",
        "Ann Lee: It holds, and it will hold for many years to come, as far as anybody here can tell.",
        "Mira Okada: Bo?",
        "Bo Roe: How long is many?",
        "Ann Lee: Forty, if nobody takes the stones away again, as somebody did in the year of the flood.",
        "Mira Okada: Bo again.",
        "Bo Roe: Who did?",
        "Ann Lee: We do not know, and nobody has asked so far. We will look into it, and tell you.",
    )
    assert [turn.kind for turn in briefing.turns] == [
        "moderation",
        "statement",
        "moderation",
        "question",
        "answer",
        "moderation",
        "question",
        "answer",
    ]


def test_word_for_a_role_before_a_name() -> None:
    briefing = read(
        "Pressekonferenz vom 14. März 2031",
        "StS Hallbauer: Der Ausbau hat zwei Teile: Kai und Bahn.",
        "Frage Jessner: Was kostet er?",
        "StS Hallbauer: Viel.",
        "Zusatzfrage Jessner: Wer zahlt?",
        "Lindqvist (BMV): Der Bund.",
        "Zusatz: Das haben Sie schon gesagt.",
        "Lindqvist (BMV): Es stimmt.",
    )
    assert briefing.event.date == dt.date(2031, 3, 14)
    assert [(str(turn.kind), turn.speaker and turn.speaker.name) for turn in briefing.turns] == [
        ("statement", "Hallbauer"),
        ("question", "Jessner"),
        ("answer", "Hallbauer"),
        ("question", "Jessner"),
        ("answer", "Lindqvist"),
        ("question", None),
        ("answer", "Lindqvist"),
    ]


def test_office_after_a_chinese_name() -> None:
    briefing = read(
        "海洋委員會例行記者會",
        "主持人：潘海生 發言人",
        "潘海生發言人：各位早安。今天有兩點說明：燈塔和漁港。",
        "中央社記者：何時完成？",
        "潘海生發言人：明年三月。",
        "記者：誰付錢？",
        "林文山副主委：我們付。",
    )
    assert [(str(turn.kind), turn.speaker and turn.speaker.name) for turn in briefing.turns] == [
        ("moderation", "潘海生"),
        ("question", None),
        ("moderation", "潘海生"),
        ("question", None),
        ("answer", "林文山"),
    ]
    assert [person.title for person in briefing.participants] == ["發言人", "副主委"]


@pytest.mark.parametrize(
    "label", ["安理会主席", "常务副部长", "江苏省省长", "卫生部长", "高级工程师", "林副主委", "商务部部长", "古巴大使"]
)
def test_office_of_a_body_or_a_place_is_nobodys_name(label: str) -> None:
    assert parts_of(label).office is None


def test_chair_who_is_listed_and_answers_alone_is_an_official() -> None:
    briefing = read(
        "海洋委員會例行記者會",
        "主持人：潘海生 發言人",
        "潘海生發言人：各位早安。",
        "中央社記者：何時完成？",
        "潘海生發言人：明年三月。",
        "記者：誰付錢？",
        "潘海生發言人：我們付。",
    )
    assert [str(turn.kind) for turn in briefing.turns] == ["statement", "question", "answer", "question", "answer"]
    assert [(person.title, person.listed) for person in briefing.participants] == [("發言人", True)]


def test_initials_glued_to_the_surname() -> None:
    briefing = read(
        "Брифинг М.А.Заречной",
        "М.А.Заречная: Добрый день. Обсудим три темы: порт, рыбу и маяки.",
        "Вопрос: Когда откроется порт?",
        "М.А.Заречная: Весной.",
        "Вопрос: А маяки?",
        "Заречная: Тоже.",
        "Б.В. Орлов: И рыба.",
    )
    assert said(briefing) == [
        ("statement", "М.А.Заречная", 1),
        ("question", "Вопрос", 1),
        ("answer", "М.А.Заречная", 1),
        ("question", "Вопрос", 1),
        ("answer", "М.А.Заречная", 1),
        ("answer", "Б.В. Орлов", 1),
    ]


def test_a_picture_with_its_credit_is_no_label() -> None:
    briefing = read(
        "Transcript of the interview with the Harbour Minister",
        "Harbour Minister Ada Quill speaks in Port Alder on May 6, 2031. Photo:Bay Wire",
        "Harbour Minister Ada Quill  Photo: Bay Wire",
        "Bo Roe: Thank you for your time.",
        "Ada Quill: It is my pleasure.",
        "Bo Roe: What is next?",
        "Ada Quill: A pier.",
    )
    assert [caption.credit for caption in briefing.captions] == ["Bay Wire", "Bay Wire"]
    assert [person.name for person in briefing.participants] == ["Bo Roe", "Ada Quill"]
    assert len(briefing.turns) == 4


def test_the_reporter_of_an_outlet_speaks_for_it() -> None:
    briefing = read(
        "The ministry held a press conference on the harbour",
        "CCTV reporter: How deep is it?",
        "Ada Quill: Nine metres.",
        "Bloomberg correspondent: And the pier?",
        "Ada Quill: Six.",
        "Male reporter: Why?",
        "Ada Quill: It is a pier.",
    )
    assert [turn.outlet and turn.outlet.name for turn in briefing.turns[::2]] == [
        *("China Central Television", "Bloomberg"),
        None,
    ]
