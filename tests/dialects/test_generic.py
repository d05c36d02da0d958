"""Fictional transcripts of bodies that have no dialect of their own, in several languages."""

import datetime as dt
import re

import pytest

from briefparse import Briefing, coverage, parse
from briefparse.parsing.people.names import parts_of
from scio import BUILTIN, codes, said


def read(*lines: str) -> Briefing:
    briefing = parse("\n\n".join(lines), registry=BUILTIN)
    assert briefing.dialect == "generic"
    assert coverage(briefing).unassigned == ()
    return briefing


FRENCH = (
    "Point de presse",
    "Mme Odile Castagnier : Bonjour à tous. Trois sujets sont prévus : le port, le phare, la mer.",
    "Q : Le phare sera-t-il ouvert ?",
    "R : Oui, demain.",
    "Il reste ouvert.",
    "Q : Et le port ?",
    "R : Pas encore.",
)


@pytest.mark.parametrize("colon", [" :", "\xa0:", "\u202f:", ":", "："])
def test_letters_with_a_colon_that_stands_apart(colon: str) -> None:
    briefing = read(*[line.replace(" :", colon, 1) for line in FRENCH])
    assert said(briefing) == [
        ("statement", "Odile Castagnier", 1),
        ("question", "Q", 1),
        ("answer", "R", 2),
        ("question", "Q", 1),
        ("answer", "R", 1),
    ]
    assert [turn.text for turn in briefing.turns[1:3]] == [
        "Le phare sera-t-il ouvert ?",
        "Oui, demain.\n\nIl reste ouvert.",
    ]


def test_who_asks_in_brackets_after_a_letter() -> None:
    briefing = read(
        "Daily briefing on the tide",
        "Dr. Ada Quill, Chief Harbor Officer: Good afternoon.",
        "Q (Reuters): When does it turn?",
        "Quill: At noon.",
        "Q (Bo Roe, Reuters) : And after that?",
        "Quill: At six.",
        "Q [unidentified]: Why?",
        "Quill: The moon.",
        "Q (inaudible) the moon?",
        "Quill: Yes.",
    )
    assert said(briefing) == [
        ("statement", "Ada Quill", 1),
        ("question", "Reuters", 1),
        ("answer", "Ada Quill", 1),
        ("question", "Bo Roe", 1),
        ("answer", "Ada Quill", 1),
        ("question", "Q [unidentified]", 1),
        ("answer", "Ada Quill", 1),
        ("question", "Q", 1),
        ("answer", "Ada Quill", 1),
    ]
    assert [turn.text for turn in briefing.turns if turn.kind == "question"] == [
        "When does it turn?",
        "And after that?",
        "Why?",
        "(inaudible) the moon?",
    ]


@pytest.mark.parametrize(
    ("ask", "answer"),
    [
        ("{}. Q", "A"),
        ("{}) Q", "A"),
        ("Q{}", "A{}"),
        ("Q {}", "A {}"),
        ("Question {}", "Answer"),
        ("Reporter #{}", "A"),
    ],
)
def test_numbered_questions(ask: str, answer: str) -> None:
    lines = [
        line
        for n in range(1, 13)
        for line in (f"{ask.format(n)}: What of harbor {n}?", f"{answer.format(n)}: It is open:", "1. Pier: open")
    ]
    briefing = read("Briefing on the harbors", *lines)
    assert [(turn.kind, turn.speaker, len(turn.paragraphs)) for turn in briefing.turns] == [
        ("question", None, 1),
        ("answer", None, 2),
    ] * 12
    assert len(briefing.exchanges) == 12


def test_one_question_with_a_letter_in_a_long_talk() -> None:
    lines = [line for n in range(8) for line in (f"Ann Lee: The tide of day {n}.", f"Bo Roe: The moon of day {n}.")]
    briefing = read("Briefing on the tides", *lines, "Q: (inaudible) the sun?", "Ann Lee: Yes.")
    assert said(briefing)[-2:] == [("question", "Q", 1), ("answer", "Ann Lee", 1)]


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("Follow-up", "question"),
        ("Follow-up question", "question"),
        ("Phone question", "question"),
        ("Zusatzfrage", "question"),
        ("追问", "question"),
        ("Реплика", "question"),
        ("Voice of Translator", "answer"),
    ],
)
def test_other_words_for_those_who_speak(label: str, kind: str) -> None:
    briefing = read(
        "Briefing on the harbors",
        "Ann Lee: Good morning.",
        "Q: Is it open?",
        "Ann Lee: It is.",
        f"{label}: Since when, and why?",
        "Ann Lee: Since noon.",
    )
    assert [(turn.kind, turn.speaker and turn.speaker.name) for turn in briefing.turns[3:]] == [
        (kind, None),
        ("answer", "Ann Lee"),
    ]
    assert codes(briefing).count("BP401") == 1  # Ann Lee alone is a name


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


@pytest.mark.parametrize(
    "code", ["[00:{:02}:05] ", "({:02}:40) ", "[{:02}:40]", "00:{:02}:05 ", "[00:{:02}:05.120]\xa0"]
)
def test_time_codes_before_labels(code: str) -> None:
    lines = [
        "Sarah Whitcombe: Good morning and welcome.",
        "Tom Eriksen: The channel is open.",
        "Reporter 1: Was anyone hurt?",
        "Tom Eriksen: No.",
        "Reporter 2: Joe Kavan from Reuters. What did it cost?",
        "Tom Eriksen: Two million.",
    ]
    briefing = read(
        "Harbor briefing, 9 July 2031", "\n".join(f"{code.format(n)}{line}" for n, line in enumerate(lines))
    )
    assert said(briefing) == [
        ("statement", "Sarah Whitcombe", 1),
        ("statement", "Tom Eriksen", 1),
        ("question", "Reporter 1", 1),
        ("answer", "Tom Eriksen", 1),
        ("question", "Reuters", 1),
        ("answer", "Tom Eriksen", 1),
    ]
    assert "".join(turn.text for turn in briefing.turns).count(":") == 0


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


@pytest.mark.parametrize("page", ["Page 1", "Page 1 of 12", "Seite 1 von 12", "- 1 -", "Página 1 de 12", "Page 1/12"])
def test_pages_of_a_file_cut_a_sentence(page: str) -> None:
    briefing = read(
        "Briefing on the harbors", "Ann Lee: It is open for all", page, "who come.", "Q: Why?", "Ann Lee: So."
    )
    assert [(words.text, words.continues) for words in briefing.turns[0].paragraphs] == [
        ("It is open for all", False),
        ("who come.", True),
    ]
    assert [item.text for item in briefing.furniture] == [page]


@pytest.mark.parametrize(
    "opening",
    [
        ("Good evening.", "The sea wall has held for forty years."),
        ("Tonight I want to talk about the sea wall, which has held for forty years.",),
        ("Let me begin with the sea wall, which has held for forty years.", "There are three plans:", "Stone."),
        ("Guten Abend, meine Damen und Herren.", "Der Deich hat vierzig Jahre gehalten."),
        ("各位媒体朋友，大家早上好，欢迎大家来到今天的发布会。",),
    ],
)
def test_speech_before_the_first_label_is_no_abstract(opening: tuple[str, ...]) -> None:
    briefing = read("Press conference on the sea wall", "3 June 2031", *opening, "Question: Why?", "Ann Lee: It holds.")
    assert briefing.abstract is None
    assert [words.text for words in briefing.turns[0].paragraphs] == [*opening]
    assert (briefing.turns[0].label, briefing.turns[0].speaker, len(briefing.turns)) == (None, None, 3)
    assert "BP302" in codes(briefing)


@pytest.mark.parametrize(
    "abstract",
    [
        "The mayor of Sarn held a press conference on the sea wall on Tuesday.",
        "Thanks to the storms of spring, the mayor had much to tell.",
        "His office said that “I know nothing of it” was all that the mayor had told it.",
    ],
)
def test_prose_about_the_briefing_is_an_abstract(abstract: str) -> None:
    briefing = read("Press conference on the sea wall", abstract, "Question: Why?", "Ann Lee: It holds.")
    assert (briefing.abstract, len(briefing.turns)) == (abstract, 2)


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


@pytest.mark.parametrize(
    "title",
    [
        "Lanmoor Health Ministry: daily briefing, Monday, 3 March 2031, 4 p.m.",
        "Sarn Harbor: Press conference of 3 March 2031",
        "Statement to the press by the Minister of Tides, 3 March 2031",
    ],
)
def test_title_with_a_colon_or_a_date(title: str) -> None:
    briefing = read(
        title, "Ann Lee: Good afternoon.", "Bo Roe: Welcome to the press conference.", "Q: Why?", "Ann Lee: So."
    )
    assert (briefing.title, briefing.event.date, briefing.event.place) == (title, dt.date(2031, 3, 3), None)
    assert [person.name for person in briefing.participants] == ["Ann Lee", "Bo Roe"]
    assert len(briefing.turns) == 4


def test_place_and_day_on_a_line() -> None:
    briefing = read("Briefing on the tide", "Port of the Isles, 3 March 2031, 10 a.m.", "Ann Lee: It turns.")
    assert (briefing.event.place, briefing.event.date) == ("Port of the Isles", dt.date(2031, 3, 3))


ARABIC = (
    "الإحاطة الصحفية لوزارة الموانئ",
    "4 مارس 2031",
    "المتحدث: أهلا بكم جميعا.",
    "نحتاج ثلاثة أشياء: الماء والخيام والوقود.",
    "أما في الميناء: فالعمل مستمر.",
    "سؤال: متى ينتهي العمل؟",
    "المتحدث: قريبا.",
    "سالم الهاشمي: أود أن أضيف شيئا.",
    "وكالة رويترز: وكم التكلفة؟",
    "سالم الهاشمي: عشرون مليونا.",
    "صحيفة الميناء: ومن يدفع؟",
    "الوزير خالد المنصوري: نحن ندفع.",
)


def test_labels_without_capitals() -> None:
    briefing = read(*ARABIC)
    assert briefing.language == "ar"
    assert [
        (turn.kind, turn.speaker and turn.speaker.name, turn.outlet and turn.outlet.name) for turn in briefing.turns
    ] == [
        ("statement", None, None),
        ("question", None, None),
        ("answer", None, None),
        ("answer", "سالم الهاشمي", None),
        ("question", None, "Reuters"),
        ("answer", "سالم الهاشمي", None),
        ("question", None, "صحيفة الميناء"),
        ("answer", "خالد المنصوري", None),
    ]
    assert [person.title for person in briefing.participants] == [None, "الوزير"]
    assert len(briefing.turns[0].paragraphs) == 3


def test_names_of_one_word_without_capitals_on_lines_of_their_own() -> None:
    talk = ("سلمى:", "أهلا بكم.", "ثانيا:", "نحتاج الماء.", "خالد:", "متى؟", "سلمى:", "قريبا.", "خالد:", "شكرا.")
    briefing = read("الإحاطة الصحفية", *talk)
    assert [turn.speaker and turn.speaker.name for turn in briefing.turns] == ["سلمى", "خالد", "سلمى", "خالد"]
    assert [item.message for item in briefing.diagnostics if item.code == "BP305"] == [
        "“ثانيا” looks like a label but names nobody"
    ]


def test_hebrew_and_korean_leads_are_no_labels() -> None:
    hebrew = read("תדרוך", "דובר: בוקר טוב.", "הדברים הם: מים ודלק.", "שאלה: מתי?", "השר דן כהן: בקרוב.")
    assert said(hebrew) == [("statement", "דובר", 2), ("question", "שאלה", 1), ("answer", "דן כהן", 1)]
    korean = read(
        "정례 브리핑",
        "임하늘 대변인: 시작하겠습니다.",
        "오늘 말씀드릴 것은: 항만입니다.",
        "질문: 언제입니까?",
        "답변: 내년입니다.",
    )
    assert said(korean) == [("statement", "임하늘", 2), ("question", "질문", 1), ("answer", "답변", 1)]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            (
                "記者会見の概要",
                "令和13年5月13日（火）",
                "【冒頭発言】",
                "おはようございます。計画を決定しました。",
                "【質疑応答】",
                "（問）予算について伺います。",
                "（答）二十億円です。",
                "まず三島からです。",
                "（問）反応は。",
                "(答)ありません。",
                "（以上）",
            ),
            [
                ("statement", None, 1),
                ("question", "問", 1),
                ("answer", "答", 2),
                ("question", "問", 1),
                ("answer", "答", 1),
            ],
        ),
        (
            (
                "정례 브리핑",
                "2031. 5. 12.(월) 14:30 합동브리핑실",
                "<임하늘 대변인> 안녕하십니까?",
                "<질문> 언제 끝납니까?",
                "<답변> 내년입니다.",
                "<질문> 예산은?",
                "<답변> 추후 공개합니다.",
            ),
            [
                ("statement", "임하늘", 1),
                ("question", "질문", 1),
                ("answer", "답변", 1),
                ("question", "질문", 1),
                ("answer", "답변", 1),
            ],
        ),
        (
            (
                "Rueda de prensa",
                "8 de abril de 2031",
                "Ministra Portavoz.- Buenos días. La ley tiene dos ejes: una y otra.",
                "P.- Gracias. ¿Cuándo?",
                "Ministro de Puertos.- En mayo.",
                "P.- ¿Y por qué?",
                "Ministro de Puertos.- Por eso.",
            ),
            [
                ("statement", "Ministra Portavoz", 1),
                ("question", "P", 1),
                ("answer", "Ministro de Puertos", 1),
                ("question", "P", 1),
                ("answer", "Ministro de Puertos", 1),
            ],
        ),
    ],
)
def test_labels_between_other_signs(lines: tuple[str, ...], expected: list[tuple[str, str | None, int]]) -> None:
    briefing = read(*lines)
    turns = [(str(turn.kind), turn.label and turn.voice, len(turn.paragraphs)) for turn in briefing.turns]
    assert turns == expected
    assert briefing.event.date is not None
    assert all(person.name == "임하늘" for person in briefing.participants)


def test_asides_in_round_brackets_are_no_labels() -> None:
    briefing = read(
        "Briefing on the tide",
        "Ann Lee: It turns.",
        "(Laughter.) And again.",
        "(Bo Roe) was not there.",
        "Q: Why?",
        "Ann Lee: The moon. <b> is a letter.",
        "<b> is another.",
    )
    assert [len(turn.paragraphs) for turn in briefing.turns] == [3, 1, 2]


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


PLAIN = (
    "Sarah Whitcombe: Good morning. We have three items: one, two, three.",
    "Reporter: Was anyone hurt?",
    "Tom Eriksen: No. Nobody was.",
    "Reporter: What did it cost?",
    "Tom Eriksen: Two million.",
    "Sarah Whitcombe: Thank you.",
)
PLAINLY = [
    ("statement", "Sarah Whitcombe", 1),
    ("question", "Reporter", 1),
    ("answer", "Tom Eriksen", 1),
    ("question", "Reporter", 1),
    ("answer", "Tom Eriksen", 1),
    ("answer", "Sarah Whitcombe", 1),
]


@pytest.mark.parametrize(
    ("pattern", "put"),
    [
        ("Whitcombe:", "Whit\u00adcombe:"),
        ("^", "\u200e"),
        (": ", "\u200f: "),
        ("^", "\u202a"),
        ("^", "• "),
        ("^", "- "),
        ("^", "— "),
        ("^", ">> "),
        ("^", "> "),
        (": ", " – "),
        (": ", " - "),
        (": ", "\t"),
        (": ", " [00:00:12]: "),
        ("^", "01:12 "),
        ("Eriksen:", "Eriksen (Harbor Lights):"),
        ("No. Nobody", "“No.” Nobody"),
        ("Two million.", "“Two million,” as we said."),
    ],
)
def test_the_same_talk_however_it_is_set(pattern: str, put: str) -> None:
    lines = [re.sub(pattern, put, line, count=1) for line in PLAIN]
    briefing = parse("\n\n".join(("Harbor briefing", "9 July 2031", *lines)), registry=BUILTIN)
    assert said(briefing) == PLAINLY if briefing.dialect == "generic" else said(briefing)[:5] == PLAINLY[:5]
    assert coverage(briefing).complete
    assert {label.text for turn in briefing.turns if (label := turn.label)} <= {
        "Sarah Whitcombe",
        "Reporter",
        "Tom Eriksen",
        "Tom Eriksen (Harbor Lights)",
    }


def test_items_of_a_list_beside_labels_are_no_labels() -> None:
    items = ("• New Mexico: four boats", "• Ann Lee: two boats", "- South Bay: none", "— In short: six")
    briefing = read("Harbor briefing", *PLAIN[:3], *items, *PLAIN[3:])
    assert len(briefing.turns) == 6
    assert len(briefing.turns[2].paragraphs) == 5


def test_numbered_voices_of_a_program() -> None:
    names = {"Sarah Whitcombe": "SPEAKER_00", "Reporter": "SPEAKER_02", "Tom Eriksen": "SPEAKER_01"}
    lines = [f"{names[line.partition(':')[0]]}:{line.partition(':')[2]}" for line in PLAIN]
    briefing = read("Harbor briefing", *lines)
    assert [turn.label.text[-1] for turn in briefing.turns if turn.label] == ["0", "2", "1", "2", "1", "0"]
    assert [str(turn.kind) for turn in briefing.turns[1:5]] == ["question", "answer"] * 2
    assert briefing.participants == ()


def test_captions() -> None:
    cues = [f"00:00:0{n}.000 --> 00:00:0{n + 1}.500 align:start\n{line}" for n, line in enumerate(PLAIN)]
    briefing = parse("WEBVTT\n\nHarbor briefing\n\n" + "\n\n".join(cues), registry=BUILTIN)
    assert said(briefing) == PLAINLY
    assert not any("-->" in turn.text for turn in briefing.turns)


@pytest.mark.parametrize(
    ("ask", "answer", "question"),
    [
        ("ΔΗΜΟΣΙΟΓΡΑΦΟΣ", "ΑΠΑΝΤΗΣΗ", "Πότε;"),
        ("SORU", "CEVAP", "Ne zaman?"),
        ("Dziennikarz", "Odpowiedź", "Kiedy?"),
        ("Vraag", "Antwoord", "Wanneer?"),
        ("Питання", "Відповідь", "Коли?"),
        ("प्रश्न", "उत्तर", "कब?"),
        ("پرسش", "پاسخ", "کی؟"),
    ],
)
def test_words_of_more_languages_for_those_who_ask_and_answer(ask: str, answer: str, question: str) -> None:
    briefing = read("…", f"{ask}: {question}", f"{answer}: 3.", f"{ask}: {question}", f"{answer}: 4.")
    assert [str(turn.kind) for turn in briefing.turns] == ["question", "answer"] * 2


@pytest.mark.parametrize(("mark", "name"), [(";", "Γ. ΠΑΠΑΣ"), ("\u037e", "Γ. ΠΑΠΑΣ"), ("؟", "سلمى"), ("？", "Bo Roe")])
def test_question_marks_of_other_scripts(mark: str, name: str) -> None:
    asks = f"{name}: Πότε ανοίγει{mark}"
    briefing = read(
        "…", "Ann Lee: So it is, for all to see.", asks, "Ann Lee: In May.", asks, "Ann Lee: In May, as we said."
    )
    assert [str(turn.kind) for turn in briefing.turns] == ["statement", "question", "answer", "question", "answer"]


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
