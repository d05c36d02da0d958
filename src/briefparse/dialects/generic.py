"""Anything with labels: what is left when no press office is recognised."""

from __future__ import annotations

from briefparse.dialects.crumbs import CRUMBS
from briefparse.dialects.dialect import Dialect, FrontRules, HeadingKind, Part, Rule, RuleKind, Shape

_DATE = r"\d{1,2} [A-Z][a-z]{2,8} \d{4}|[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}"

# Capitalised words, with small ones between them, that say of no event what it is.
_PLACE = (
    r"(?![^,\n]{0,60}\b(?:Briefing|Conference|Statement|Remarks|Bulletin|Transcript|Interview|Gaggle|Call)\b)"
    r"[A-ZÀ-Þ][\w.'’\-]{1,24}(?: (?:(?:of|the|de|la|upon|on|in|del|der|am|and) ){0,2}[A-ZÀ-Þ][\w.'’\-]{0,24}){0,5}"
)

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
    (Part.CHAIR, "modératrice moderatorin moderatore 司会 사회자"),
)
"""Single words for those who ask, answer and chair, in languages other than English."""

_IN_OTHER_LANGUAGES = (
    *((word, part) for part, words in _WORDS for word in words.split()),
    ("phóng viên", Part.ASKER),
    ("người phát ngôn", Part.OFFICIAL),
    ("المتحدث الرسمي", Part.OFFICIAL),
    ("المتحدثة الرسمية", Part.OFFICIAL),
)

_IN_BRACKETS = "問|答|质问|質問|回答|問い|答え|问|記者|记者|질문|답변|문|답|Q|A"
"""Roles that stand in round brackets before what is said; there, all else is a stage direction or an aside."""

_HALF_OF_DAY = r"[ \t\xa0]{1,8}(?:[AaPp]\.? ?[Mm]\b|Uhr\b|[Hh]\b)"
"""What makes a time one of day, and not the place in a recording where a turn began: ``9:40 A.M. MR. LEE: …``."""

GENERIC = Dialect(
    name="generic",
    summary="any transcript with labels",
    shapes=(Shape.OWN_LINE, Shape.INLINE, Shape.BRACKETED, Shape.LETTER),
    letters=(("Q", Part.ASKER), ("A", Part.OFFICIAL)),
    roles=(
        ("moderator", Part.CHAIR),
        ("chair", Part.CHAIR),
        ("host", Part.CHAIR),
        ("operator", Part.CHAIR),
        ("question", Part.ASKER),
        ("follow-up", Part.ASKER),
        ("follow up", Part.ASKER),
        ("followup", Part.ASKER),
        ("follow-up question", Part.ASKER),
        ("q", Part.ASKER),
        ("reporter", Part.ASKER),
        ("journalist", Part.ASKER),
        ("correspondent", Part.ASKER),
        ("press", Part.ASKER),
        ("the press", Part.ASKER),
        ("answer", Part.OFFICIAL),
        ("a", Part.OFFICIAL),
        ("spokesperson", Part.OFFICIAL),
        ("spokesman", Part.OFFICIAL),
        ("spokeswoman", Part.OFFICIAL),
        ("audience", Part.ASKER),
        ("audience member", Part.ASKER),
        ("unidentified", Part.ASKER),
        ("unidentified speaker", Part.ASKER),
        ("unknown speaker", Part.ASKER),
        ("interpreter", Part.INTERPRETER),
        ("translator", Part.INTERPRETER),
        ("主持人", Part.CHAIR),
        ("记者", Part.ASKER),
        ("记者问", Part.ASKER),
        ("问", Part.ASKER),
        ("发言人", Part.OFFICIAL),
        ("翻译", Part.INTERPRETER),
        *_IN_OTHER_LANGUAGES,
    ),
    label_patterns=(
        rf"[(（](?P<label>{_IN_BRACKETS})[)）][:：]?",
        r"[<＜〈](?P<label>[^\W\d_][^\n<>＜＞〈〉]{0,40})[>＞〉][:：]?",
        # ``Ministra Portavoz.- Buenos días.``
        r"(?P<label>[^\W\d_][^\n:]{0,60}?)\.[-–—](?=[ \t\xa0])",
    ),
    role_patterns=(
        (r"(?:[a-z]{2,10} )?(?:reporter|journalist|correspondent|questioner)(?: (?:\d|one|two|three))?", Part.ASKER),
        (r"(?:phone|telephone|online|video|remote|audience) question(?:er)?", Part.ASKER),
        (r"(?:the )?voice of (?:the )?(?:interpreter|translator)", Part.INTERPRETER),
        (r"questions? (?:from|by) (?:the |a )?[a-z ]{2,30}", Part.ASKER),
        (r"(?:(?:unidentified|unknown) )?(?:speaker|participant|voice)[ _#]{0,2}(?:\d{1,3}|[a-z])?", Part.ASKER),
        (r"(?:[a-z’' \-]{2,40} )?official(?: (?:\d|one|two|three))?", Part.OFFICIAL),
    ),
    outlets_ask=True,
    strangers=None,
    front=FrontRules(
        headings=(
            ("speaker", HeadingKind.SPEAKERS),
            ("speakers", HeadingKind.SPEAKERS),
            ("participants", HeadingKind.PARTICIPANTS),
            ("present", HeadingKind.PARTICIPANTS),
            ("chair", HeadingKind.CHAIR),
            ("chairperson", HeadingKind.CHAIR),
            ("moderator", HeadingKind.CHAIR),
            ("date", HeadingKind.DATE),
            ("time", HeadingKind.TIME),
            ("start", HeadingKind.TIME),
            ("place", HeadingKind.PLACE),
            ("venue", HeadingKind.PLACE),
            ("主持人", HeadingKind.CHAIR),
            ("主持", HeadingKind.CHAIR),
            ("地点", HeadingKind.PLACE),
            ("地點", HeadingKind.PLACE),
        ),
        datelines=(
            rf"(?P<place>{_PLACE}), (?P<date>{_DATE})(?:, (?P<time>[^\n]{{4,12}}))?",
            (
                rf"(?:[A-Z][a-z]{{5,8}},? )?(?P<date>{_DATE}), (?P<time>\d[\d:. apm]{{1,9}}), "
                r"(?P<venue>[^,\n]{2,60}), (?P<place>[A-Z][^,\n]{2,40})"
            ),
        ),
        titles=(r"[^\n]{0,120}\b(?:[Cc]onference|[Bb]riefing|BRIEFING|CONFERENCE|[Rr]emarks|[Tt]ranscript)\b",),
        chair_offices=("(chair)", "chairperson", "moderator", "press officer"),
    ),
    rules=(
        CRUMBS,
        # When a turn began, before its label.
        Rule(RuleKind.TIME, r"[\[(]\d{1,2}(?::\d\d){1,2}(?:[.,]\d{1,3})?[\])](?=[ \t\xa0]{0,8}\S)"),
        Rule(RuleKind.TIME, r"\d{1,2}:\d\d:\d\d(?:[.,]\d{1,3})?(?=[ \t\xa0]{1,8}[^\s\-])"),
        Rule(RuleKind.TIME, rf"\d{{1,2}}:\d\d(?!{_HALF_OF_DAY})(?=[ \t\xa0]{{1,8}}[^\W\d_][^\n:：]{{0,59}}[:：])"),
        # The times of a caption, above its words.
        Rule(RuleKind.TIME, r"\d{1,2}:\d{1,2}:\d{1,2}[.,]\d{1,3} --> [\d:.,]{5,14}[^\n]{0,60}$", hint=" --> "),
        Rule(RuleKind.METADATA, r"WEBVTT\b[^\n]{0,60}$", hint="WEBVTT"),
        Rule(
            RuleKind.PHOTO,
            r"(?P<text>[^\n]{2,600}?)[ \t\xa0]{1,4}\(?Photos?(?: by| credit)? ?[:：] ?(?P<credit>[^\n()]{2,60})\)?$",
            hint="Photo",
        ),
        Rule(
            RuleKind.RUNNING_HEAD,
            r"(?:(?:Page|PAGE|Seite|Página|Pagina|Стр\.) ?\d{1,3}(?: ?(?:of|OF|von|sur|de|di|из|/) ?\d{1,3})?"
            r"|[-–—] ?\d{1,3} ?[-–—])$",
        ),
        Rule(RuleKind.EDITORIAL, r"\*(?: ?\*){2,4}$", hint="*"),
        Rule(
            RuleKind.END_MARK, r"[Ee]nd(?:ed|s)?:? (?:at )?(?P<end>\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?)\.?$", closes=True
        ),
        Rule(
            RuleKind.METADATA,
            r"(?:(?:Transcript|Transcription|Media [Cc]ontact|Contact|Photo|Source): [^\n]{1,200}"
            r"|Transcribed by https?://\S{1,100})$",
            closes=True,
        ),
        # What Teams says of itself.
        Rule(
            RuleKind.EDITORIAL,
            r"[^\W\d_][^\n:]{1,60} (?:start|stopp)ed transcription$",
            hint="ed transcription",
        ),
        Rule(RuleKind.HEADING, r"【(?P<text>質疑応答|質疑|冒頭発言|発言|答记者问|记者提问|問答)】$", hint="【"),
        Rule(RuleKind.END_MARK, r"[（(](?:以上|了|完|结束|結束|끝)[)）]$", closes=True),
        Rule(RuleKind.END_MARK, r"(?:[\[(\-]{0,2}(?:END|End|ENDS|Ends)[\])\-]{0,2}|# ?# ?#)$", closes=True),
    ),
)
