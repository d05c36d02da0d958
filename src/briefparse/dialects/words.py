"""What offices that write other languages than English call their briefings, and those who ask, answer and chair."""

from __future__ import annotations

from briefparse.dialects.dialect import Part

WEEKDAYS = (
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|"
    "sonnabend|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|"
    "domingo|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|lunedì|martedì|mercoledì|giovedì|venerdì|"
    "sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|senin|selasa|rabu|kamis|jumat|sabtu|"
    "minggu|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|pondělí|úterý|středa|čtvrtek|pátek|neděle|"
    "pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|"
    "понедельник|вторник|среда|четверг|пятница|суббота|воскресенье"
)
"""The days of the week, in lower case, for a pattern."""

ROOMS = "Salle|Hall|Palais|Hôtel|Salón|Sala|Palacio|Palácio|Palazzo|Saal|Zaal|Istana|Sál"
"""What the name of a room or house begins with."""

EVENTS = (
    "[Pp]ressekonferenz|[Pp]ressebriefing|[Pp]oint de presse|[Cc]onférence de presse|[Cc]onferencia de prensa|"
    "CONFERENCIA DE PRENSA|[Rr]ueda de prensa|[Vv]ersión estenográfica|[Ee]ntrevista (?:coletiva|concedida|al? )|"
    "ENTREVISTA|[Cc]onferenza stampa|[Pp]ersconferentie|[Tt]isková konference|[Tt]iskový briefing|"
    "[Tt]iskové konference po|[Kk]onferencj[ai] prasow|[Pp]ressträff|"
    "[Pp]ressemøde (?:den|i)|[Pp]ressemøte|[Pp]resskonferens|[Bb]asın [Tt]oplantısı|"
    "[Kk]eterangan [Pp]ers|"
    r"[Hh]ọp báo|[Пп]ресс-конференци|[Бб]рифинг|[Сс]тенограмма|[Пп]рес-конференц|ΕΝΗΜΕΡΩΣΗ\b|[Σσ]υνέντευξη|"
    "会見(?:録|記録|要旨|概要|の?詳細)|記者会見|记者会|記者會|新闻发布会|新聞發[佈布]會|新聞說明會|答记者问|答記者問|談話全文|谈话全文|談話內容|"
    "谈话内容|發言全文|发言全文|談話紀錄|기자회견|브리핑|المؤتمر الصحفي|מסיבת עיתונאים|نشست خبری|प्रेस वार्ता|แถลงข่าว"
)
"""What offices that write other languages call a briefing, in its title."""

_WORDS = (
    (Part.ASKER, "سؤال صحفي صحافي صحفية صحافية مراسل مراسلة שאלה עיתונאי עיתונאית כתב כתבת"),
    (Part.ASKER, "вопрос журналист корреспондент реплика"),
    (Part.ASKER, "p pregunta repregunta periodista question relance journaliste"),
    (Part.ASKER, "frage zusatzfrage nachfrage zusatz journalistin pergunta jornalista domanda giornalista"),
    (Part.ASKER, "記者 質問 問 問い 追问 追問 记者追问 記者追問 提问 提問 质问 기자 질문 문 추가질문"),
    (Part.OFFICIAL, "جواب المتحدث المتحدثة תשובה דובר דוברת ответ r respuesta réponse antwort"),
    (Part.OFFICIAL, "回答 答 答え 答弁 發言人 답변 답 대변인"),
    (Part.OFFICIAL, "resposta risposta portavoz porte-parole sprecher sprecherin"),
    (Part.ASKER, "δημοσιογράφοσ δημοσιογραφοσ ερώτηση ερωτηση"),
    (Part.OFFICIAL, "απάντηση απαντηση εκπρόσωποσ εκπροσωποσ"),
    (Part.ASKER, "soru gazeteci muhabir pytanie dziennikarz dziennikarka vraag vervolgvraag"),
    (Part.OFFICIAL, "cevap sözcü odpowiedź rzecznik rzeczniczka antwoord woordvoerder"),
    (Part.ASKER, "fråga spørgsmål spørsmål kysymys otázka novinář novinářka kérdés újságíró"),
    (Part.OFFICIAL, "svar vastaus odpověď mluvčí válasz szóvivő răspuns jawaban đáp"),
    (Part.ASKER, "întrebare питання запитання журналіст журналістка pertanyaan wartawan hỏi"),
    (Part.OFFICIAL, "відповідь речник речниця उत्तर प्रवक्ता คำตอบ โฆษก پاسخ سخنگو ترجمان"),
    (Part.ASKER, "प्रश्न सवाल पत्रकार คำถาม ผู้สื่อข่าว پرسش خبرنگار صحافی"),
    (Part.CHAIR, "الميسر مقدم מנחה ведущий ведущая moderador moderadora modérateur"),
    (Part.CHAIR, "modératrice moderatorin moderatore 司会 사회자 moderátor moderátorka prowadzący prowadząca"),
    (Part.CHAIR, "vorsitzender vorsitzende moderatör"),
    (Part.ASKER, "periodistas jornalistas repórter repórteres journalistes zuruf dotaz tazatel redaktor redaktorka"),
    (Part.ASKER, "вопросы реплики δημοσιογράφοι δημοσιογραφοι"),
    (Part.OFFICIAL, "vocero vocera"),
)
"""Single words for those who ask, answer and chair, in languages other than English."""

ROLES = (
    *((word, part) for part, words in _WORDS for word in words.split()),
    ("記 者", Part.ASKER),
    ("secretario de estado de comunicación", Part.CHAIR),
    ("secretaria de estado de comunicación", Part.CHAIR),
    ("trả lời", Part.OFFICIAL),
    ("phóng viên", Part.ASKER),
    ("người phát ngôn", Part.OFFICIAL),
    ("المتحدث الرسمي", Part.OFFICIAL),
    ("المتحدثة الرسمية", Part.OFFICIAL),
)
"""The part of a label in lower case, as a dialect has it."""

_OF_OFFICE = "大臣|長官|長|総理|総裁|知事|次官|報道官|記者|记者"
IN_BRACKETS = (
    "問|答|质问|質問|回答|問い|答え|问|記[ \\u3000]?者|大[ \\u3000]?臣|记者|질문|답변|문|답|Q|A"
    rf"|[\u4e00-\u9fff]{{0,10}}(?:{_OF_OFFICE})"
)
"""Roles that stand in round brackets before what is said; there, all else is a stage direction or an aside."""
