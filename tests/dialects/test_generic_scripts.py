"""Fictional transcripts in other languages and scripts that no dialect is for."""

import pytest

from generic import read
from scio import said

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
