"""Layouts of press offices in other languages, in fictional snippets that no dialect is for."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from briefparse import Heading, ParticipantRole, parse
from generic import read
from scio import BUILTIN

if TYPE_CHECKING:
    from briefparse import Briefing


def voices(briefing: Briefing) -> list[tuple[str, str | None]]:
    return [(str(turn.kind), turn.speaker.name if turn.speaker else None) for turn in briefing.turns]


def kinds(briefing: Briefing) -> list[str]:
    return [str(turn.kind) for turn in briefing.turns]


@pytest.mark.parametrize(
    "lines",
    [
        ("記者:碼頭何時重開?", "行政長官:下星期。", "記者:費用呢?", "行政長官:二千萬。"),
        ("记者∶码头何时重开?", "候任行政长官∶下星期。", "记者∶费用呢?", "候任行政长官︰二千万。"),
        ("記者:\n港はいつ開きますか。", "大臣:\n来週です。", "記者:\n費用は。", "大臣:\n二千万です。"),
        ("(問)港はいつ開きますか。", "(港湾大臣)来週です。", "(問)費用は。", "(港湾大臣)二千万です。"),
        ("(記 者)\n港はいつ開きますか。", "(大 臣)\n来週です。", "(記 者)\n費用は。", "(大 臣)\n二千万です。"),
        ("記者)\n港はいつ開きますか。", "大臣)\n来週です。", "記者)\n費用は。", "大臣)\n二千万です。"),
    ],
)
def test_who_asks_and_who_answers_without_a_name(lines: tuple[str, ...]) -> None:
    briefing = read("…", *lines)
    assert voices(briefing) == [("question", None), ("answer", None)] * 2
    assert all(len(turn.paragraphs) == 1 and len(turn.text) < 30 for turn in briefing.turns)


def test_french_letters_stand_before_a_dash() -> None:
    briefing = read(
        "Texte intégral\nQ - Et avec nous le ministre des ports.\nR - Bonjour.\nQ - Bonjour.",
        "Q - On a vu - et les images ont fait le tour du pays - la digue neuve. Quand rouvre le port ?\nR - Lundi.",
    )
    assert kinds(briefing) == ["question", "answer", "question", "question", "answer"]
    assert briefing.turns[3].text.startswith("On a vu - et les images")
    assert briefing.title == ""


def test_japanese_labels_hold_outlet_and_name_or_name_and_office() -> None:
    briefing = read(
        "港湾大臣会見記録(要旨)",
        "【海野港湾大臣】冒頭、一点ございます。",
        "◯浮桟橋",
        "【NHK 大浜記者】浮桟橋について伺います。",
        "【海野港湾大臣】来週開きます。",
        "【NHK 大浜記者】費用は。",
        "【海野港湾大臣】二千万です。",
    )
    assert kinds(briefing) == ["statement", "question", "answer", "question", "answer"]
    assert [turn.outlet and turn.outlet.name for turn in briefing.turns] == [None, "NHK", None, "NHK", None]
    assert [turn.speaker and turn.speaker.name for turn in briefing.turns] == [None, "大浜", None, "大浜", None]
    assert [block.text for block in briefing.body if isinstance(block, Heading)] == ["浮桟橋"]


def test_czech_offices_stand_after_the_name() -> None:
    briefing = read(
        "Tiskové konference",
        "3. 9. 2031",
        "Tisková konference o přístavech, 3. září 2031",
        "Jana Vodičková, tisková mluvčí vlády: Dobrý den. O slovo poprosím ministra.",
        "Petr Přístavní, 1. místopředseda vlády a ministr přístavů: Dobrý den. Molo je hotové.",
        "Jana Vodičková, tisková mluvčí vlády: Děkuji. Dotazy, prosím.",
        "Eva Malá, Česká televize: Kdy se otevře?",
        "Petr Přístavní, 1. místopředseda vlády a ministr přístavů: V pondělí.",
    )
    assert briefing.title == "Tisková konference o přístavech, 3. září 2031"
    assert briefing.event.date == dt.date(2031, 9, 3)
    assert [turn.speaker and turn.speaker.name for turn in briefing.turns] == [
        *("Jana Vodičková", "Petr Přístavní", "Jana Vodičková", "Eva Malá", "Petr Přístavní"),
    ]
    assert kinds(briefing)[-2:] == ["question", "answer"]
    assert briefing.turns[3].outlet is not None
    assert briefing.turns[3].outlet.name == "Czech Television"


def test_korean_labels_stand_in_brackets_on_their_own_line() -> None:
    briefing = read(
        "[사회자]\n질의응답을 시작하겠습니다.",
        "[강하늘 / 대통령]\n첫 질문 부탁드립니다.",
        "[임바다 / 항구신문 기자]\n부두는 언제 열립니까?",
        "[강하늘 / 대통령]\n다음 주입니다.",
        "[웃음]",
        "[기자]\n비용은요?",
        "[강하늘 대통령]\n이천만입니다.",
    )
    assert kinds(briefing) == ["moderation", "statement", "question", "answer", "question", "answer"]
    assert [turn.speaker and turn.speaker.name for turn in briefing.turns] == [
        *(None, "강하늘", "임바다", "강하늘", None, "강하늘"),
    ]
    assert {person.name: person.role for person in briefing.participants} == {
        "강하늘": ParticipantRole.SPEAKER,
        "임바다": ParticipantRole.JOURNALIST,
    }


def test_signs_before_korean_labels() -> None:
    briefing = read(
        "▲강하늘 대변인 : 안녕하세요. '항구입니다.'",
        "▲오바다 항만국장 : 안녕하십니까. 오바다입니다.",
        "▲강하늘 대변인 : 오늘 답변을 해주시기 위해서 나오셨는데요. 먼저 등대 청원은 어떻게 보십니까?",
        "▲오바다 항만국장 : 말씀드리겠습니다.",
    )
    assert [turn.speaker and turn.speaker.name for turn in briefing.turns] == ["강하늘", "오바다"] * 2


def test_surnames_in_capitals_of_any_script() -> None:
    briefing = read(
        "ΕΝΗΜΕΡΩΣΗ ΤΩΝ ΣΥΝΤΑΚΤΩΝ",
        "Αριθμός Δελτίου: 349",
        "ΓΛΑΡΟΥ: Πότε ανοίγει;",
        "ΘΑΛΑΣΣΙΝΟΣ: Τη Δευτέρα, όπως το είπαμε και την περασμένη εβδομάδα εδώ.",
        "ΓΛΑΡΟΥ: Και το κόστος;",
        "ΘΑΛΑΣΣΙΝΟΣ: Είκοσι εκατομμύρια, και ούτε ένα περισσότερο από όσα είπαμε.",
        "ΓΛΑΡΟΥ: Αυτό είναι όλο;",
        "ΘΑΛΑΣΣΙΝΟΣ: Ναι.",
        "ΓΛΑΡΟΥ: Και πότε αρχίζει;",
        "ΘΑΛΑΣΣΙΝΟΣ: Τώρα.",
    )
    assert [turn.label and turn.label.text for turn in briefing.turns] == ["ΓΛΑΡΟΥ", "ΘΑΛΑΣΣΙΝΟΣ"] * 4
    assert kinds(briefing) == ["question", "answer"] * 4


def test_a_surname_alone_needs_to_stand_again_and_to_be_no_word() -> None:
    briefing = read(
        "Gespräch über den Hafen",
        "Moderatorin: Guten Tag. Herr Hafner, bitte.",
        "Hafner: Danke. Zwei Dinge sind uns wichtig.",
        "Erstens: Die Mole ist fertig.",
        "Moderatorin: Und zweitens?",
        "Hafner: Sie ist offen.",
        "Moderatorin: Und die Kosten?",
        "Hafner: Zwanzig Millionen.",
        "Moderatorin: Danke.",
        "Hafner: Gern.",
    )
    assert [turn.label and turn.label.text for turn in briefing.turns] == ["Moderatorin", "Hafner"] * 4
    assert len(briefing.turns[1].paragraphs) == 2


def test_russian_labels_on_their_own_lines_and_sentences_that_are_none() -> None:
    briefing = read(
        "Ведущий:",
        "Анна Сергеевна, первый вопрос. Если можно: когда откроют причал?",
        "Заречная:",
        "В понедельник.",
        "Ведущий:",
        "А цена?",
        "Заречная:",
        "Двадцать миллионов.",
    )
    assert [turn.label and turn.label.text for turn in briefing.turns] == ["Ведущий", "Заречная"] * 2
    assert all(len(turn.paragraphs) == 1 for turn in briefing.turns)


def test_long_offices_in_brackets_after_a_name() -> None:
    briefing = read(
        "Стенограмма встречи с редакцией, 29 апреля 2031 г.",
        "А.ЗАРЕЧНАЯ: Добрый день.",
        "НИКОЛАЙ МОРСКОЙ [главный редактор газеты «Причалы и мосты большой реки»]: Мы вам покажем.",
        "А.ЗАРЕЧНАЯ: Спасибо. Начнём.",
        "ВОПРОС: Когда?",
        "А.ЗАРЕЧНАЯ: Сейчас.",
    )
    assert [turn.speaker and turn.speaker.name for turn in briefing.turns] == [
        *("А.Заречная", "Николай Морской", "А.Заречная", None, "А.Заречная"),
    ]


def test_indonesian_offices_of_a_state() -> None:
    briefing = read(
        "Keterangan Pers Presiden di Pelabuhan, 7 Desember 2031",
        "Jumat, 7 Desember 2031",
        "Presiden RI:\nSelamat pagi.",
        "Wartawan:\nKapan dibuka, Pak?",
        "Presiden RI:\nSenin.",
        "Wartawan:\nBiayanya?",
        "Presiden Republik Indonesia (Budi Lautan):\nDua puluh juta.",
    )
    assert voices(briefing) == [
        *(("statement", None), ("question", None), ("answer", None), ("question", None), ("answer", "Budi Lautan")),
    ]
    assert (briefing.event.date, briefing.event.place) == (dt.date(2031, 12, 7), None)
    assert briefing.participants[0].title == "Presiden Republik Indonesia"


def test_a_role_with_name_and_outlet_in_brackets() -> None:
    briefing = read(
        "Entrevista concedida pelo Ministro dos Portos",
        "Jornalista (Ana Mar, Rádio Cais): Quando abre?",
        "Ministro: Na segunda.",
        "Jornalista (Rui Costa, Rádio Farol): E o custo?",
        "Ministro: Vinte milhões.",
    )
    assert [(turn.speaker and turn.speaker.name, turn.outlet and turn.outlet.name) for turn in briefing.turns[::2]] == [
        ("Ana Mar", "Rádio Cais"),
        ("Rui Costa", "Rádio Farol"),
    ]


def test_hong_kong_pages_end_in_date_and_time() -> None:
    briefing = read(
        "行政長官會見傳媒談話全文(只有中文)",
        "*****************",
        "以下是行政長官今日上午會見傳媒的談話全文:",
        "行政長官:大家早晨。",
        "記者:碼頭何時重開?",
        "行政長官:下星期。",
        "2031年7月3日(星期四)\n香港時間11時30分",
    )
    assert briefing.title == "行政長官會見傳媒談話全文(只有中文)"
    assert (briefing.event.date, briefing.event.time) == (dt.date(2031, 7, 3), None)
    assert [turn.text for turn in briefing.turns] == ["大家早晨。", "碼頭何時重開?", "下星期。"]


def test_a_page_is_put_up_later_than_the_briefing() -> None:
    briefing = read(
        "首页 > 新闻 > 港口部记者会",
        "2031年5月港口部例行记者会文字实录",
        "来源:港口报 发布时间:2031-05-31 19:26 浏览量:12",
        "时间:2031年5月30日15:00—16:50",
        "地点:港口部",
        "方秋云:各位下午好。",
        "记者:码头何时重开?",
        "方秋云:下星期。",
    )
    assert briefing.title == "2031年5月港口部例行记者会文字实录"
    event = briefing.event
    assert (event.date, event.time, event.venue) == (dt.date(2031, 5, 30), dt.time(15), "港口部")


def test_the_title_of_a_conference_is_no_participant() -> None:
    briefing = read(
        "Conferencia de prensa en el muelle",
        "CONFERENCIA DE PRENSA DE LA MINISTRA DE LA NACIÓN, ANA MAR DE RÍOS Y CORRIENTES, "
        "EN EL MUELLE PRINCIPAL DE LA BAHÍA DEL ESTE",
        "VOCERO.- Buenas tardes.",
        "PERIODISTA.- ¿Cuándo abre?",
        "MINISTRA.- El lunes.",
    )
    assert briefing.title == "Conferencia de prensa en el muelle"
    assert briefing.participants == ()
    assert kinds(briefing) == ["statement", "question", "answer"]


def test_japanese_titles_tell_day_and_hour() -> None:
    briefing = read(
        "総裁記者会見 2031年4月28日(月)午後3時30分から約60分",
        "2031年5月1日\n港湾銀行",
        "(問)為替は。",
        "(答)注視している。",
    )
    assert (briefing.event.date, briefing.event.time) == (dt.date(2031, 4, 28), dt.time(15, 30))


def test_lines_of_chinese_are_joined_only_where_they_are_full() -> None:
    lines = (
        "(問)港はいつ開きますか。工事の進み具合も併せてお伺いします。よろしくお願いいたします。今年中ですか。",
        "(答)来週です。",
        "(問)費用はいくらですか。予算の範囲で収まったのかどうか、その点も併せてお聞かせください。お願いします。",
        "(答)二千万です。予算の範囲で収まりましたので、追加の支出はございません。詳しくは後ほど資料を配ります。",
        "(問)式典はありますか。",
        "(答)あります。",
    )
    assert kinds(parse("港湾大臣記者会見要旨\n\n" + "\n".join(lines), registry=BUILTIN)) == ["question", "answer"] * 3
    words = "大臣:" + "港は町の心でありその波は昼も夜も絶えることがない" * 12
    wrapped = "\n".join(words[at : at + 42] for at in range(0, len(words), 42))
    briefing = parse(f"港湾大臣記者会見要旨\n\n{wrapped}。\n\n記者:はい。\n", registry=BUILTIN)
    assert [len(turn.paragraphs) for turn in briefing.turns] == [1, 1]


def test_a_page_of_quebec_has_words_of_the_site_above_the_title() -> None:
    briefing = read(
        "L'utilisation du calendrier requiert que les scripts soient activés dans votre navigateur.",
        "Accueil > Salle de presse > Points de presse > Point de presse de M. Paul Rive, ministre des Ports",
        "La date de début doit précéder la date de fin.",
        "Point de presse de M. Paul Rive, ministre des Ports, et Mme Ève Marée, députée de Cap-aux-Vents",
        "Version finale",
        "Le mardi 20 février 2031, 11 h 15",
        "Salle Jeanne-Quai (1.131), hôtel du Port",
        "(Onze heures vingt-quatre minutes)",
        "Le Modérateur : Bonjour, tout le monde.",
        "M. Rive :Oui, bonjour. On m'a dit : La digue tient.",
        "Journaliste : Et le coût?",
        "Mme Marée : Vingt millions.",
        "(Fin à 11 h 40)",
    )
    assert briefing.title.startswith("Point de presse de M. Paul Rive")
    event = briefing.event
    assert (event.date, event.time, event.end_time) == (dt.date(2031, 2, 20), dt.time(11, 15), dt.time(11, 40))
    assert event.venue == "Salle Jeanne-Quai (1.131), hôtel du Port"
    assert [person.name for person in briefing.participants] == ["Rive", "Marée"]
    assert kinds(briefing) == ["moderation", "statement", "question", "answer"]


def test_ministers_are_one_word_in_the_north() -> None:
    briefing = read(
        "Indholdet på denne side vedrører en tidligere regering",
        "Pressemøde den 14. august 2031",
        "Statsministeren: Velkommen.",
        "Sundheds- og havneminister Ida Mole: Tak.",
        "Spørgsmål: Hvornår åbner havnen?",
        "Statsministeren: Mandag.",
    )
    assert briefing.title == "Pressemøde den 14. august 2031"
    assert voices(briefing) == [
        *(("statement", None), ("statement", "Ida Mole"), ("question", None), ("answer", None)),
    ]
    assert briefing.participants[0].title == "Sundheds- og havneminister"


def test_outlets_in_quotation_marks_after_a_name() -> None:
    briefing = read(
        "Conferenza stampa sul molo",
        "Greta Riva:\nPrego.",
        "Paolo Mare, di “Corriere del Molo”:\nQuando apre?",
        "Greta Riva:\nLunedì.",
        "Ivan Morskoi, «ПиМ»:\nE il costo?",
        "Greta Riva:\nVenti milioni.",
    )
    assert [turn.outlet and turn.outlet.name for turn in briefing.turns] == [
        *(None, "Corriere del Molo", None, "ПиМ", None),
    ]


def test_a_headline_that_quotes_who_speaks_is_no_turn() -> None:
    briefing = read(
        "Анна Заречная: «Причал откроют в понедельник»",
        "Иван Морской, «ПиМ»: Когда?",
        "Анна Заречная: В понедельник.",
        "Иван Морской, «ПиМ»: А цена?",
        "Анна Заречная: Двадцать миллионов.",
    )
    assert briefing.title == "Анна Заречная: «Причал откроют в понедельник»"
    assert kinds(briefing) == ["question", "answer"] * 2


def test_korean_outlets_ask() -> None:
    briefing = read(
        "중앙일보: 언제 열립니까?", "강하늘 장관: 다음 주입니다.", "TV조선: 비용은요?", "강하늘 장관: 이천만입니다."
    )
    assert [turn.outlet and turn.outlet.name for turn in briefing.turns] == ["JoongAng Ilbo", None, "TV Chosun", None]


def test_korean_ministries_open_without_a_label_and_set_off_the_questions() -> None:
    briefing = read(
        "콘텐츠 영역\n2031.03.12 (월)\n등대부 일일 정례 브리핑",
        "3월 12일 월요일 정례브리핑 시작하겠습니다.\n장관께서는 내부 집무 중입니다.",
        "[질문·답변]\n※마이크 미사용으로 확인되지 않는 내용은 별표(***)로 표기하였습니다.",
        "<질문> 등대는 언제 켜집니까?\n<답변> 오늘 밤입니다.\n<질문> 확실합니까?\n<답변> 네.\n<끝>",
    )
    assert (briefing.title, briefing.event.date) == ("등대부 일일 정례 브리핑", dt.date(2031, 3, 12))
    assert kinds(briefing) == ["statement", "question", "answer", "question", "answer"]
    assert briefing.turns[0].text.endswith("집무 중입니다.")
    assert [item.text for item in briefing.body if isinstance(item, Heading)] == ["질문·답변"]
    assert briefing.participants == ()


def test_japanese_ministers_open_without_a_label() -> None:
    briefing = read(
        "浜田港湾大臣記者会見要旨 令和13年9月21日",
        "1.発言要旨",
        "皆さんおはようございます。\n本日の案件は一件です。",
        "2.質疑応答",
        "(問)港はいつ開きますか。",
        "(答)来週です。",
        "(問)費用は。",
        "(答)二千万です。",
    )
    assert kinds(briefing) == ["statement", "question", "answer", "question", "answer"]
    assert briefing.turns[0].text.endswith("一件です。")


def test_a_note_on_the_english_half_of_a_page_of_hong_kong_is_no_speech() -> None:
    briefing = read("行政長官談話全文", "記者:碼頭何時重開?", "行政長官:下星期。", "(請同時參閱談話全文的英文部分)")
    assert briefing.turns[-1].text == "下星期。"


def test_the_offices_of_a_page_are_no_title_of_a_briefing() -> None:
    briefing = read(
        "ΓΕΝΙΚΗ ΓΡΑΜΜΑΤΕΙΑ ΕΝΗΜΕΡΩΣΗΣ",
        "Παρασκευή, 13 Οκτωβρίου 2031",
        "Η ΕΝΗΜΕΡΩΣΗ ΤΩΝ ΣΥΝΤΑΚΤΩΝ ΑΠΟ ΤΟΝ ΕΚΠΡΟΣΩΠΟ",
        "ΓΛΑΡΟΥ: Πότε ανοίγει;",
        "ΘΑΛΑΣΣΙΝΟΣ: Τη Δευτέρα.",
        "ΓΛΑΡΟΥ: Και το κόστος;",
        "ΘΑΛΑΣΣΙΝΟΣ: Είκοσι.",
    )
    assert briefing.title == "Η ΕΝΗΜΕΡΩΣΗ ΤΩΝ ΣΥΝΤΑΚΤΩΝ ΑΠΟ ΤΟΝ ΕΚΠΡΟΣΩΠΟ"


def test_other_names_of_an_outlet_in_brackets() -> None:
    briefing = read(
        "Coletiva no molhe",
        "Marina Onda (Folha de São Paulo) — Boa tarde. Quando abre?",
        "Ministra Ana Mar — Na segunda-feira.",
        "Rui Vela (TV Globo) — E o custo?",
        "Ministra Ana Mar — Vinte milhões.",
        "Marina Onda (Folha de São Paulo) — E os barcos?",
        "Ministra Ana Mar — Na terça-feira.",
    )
    assert [turn.outlet and turn.outlet.name for turn in briefing.turns] == [
        *("Folha de S.Paulo", None, "TV Globo", None, "Folha de S.Paulo", None),
    ]
    assert kinds(briefing) == ["question", "answer"] * 3
