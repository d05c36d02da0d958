"""Anything with labels: what is left when no press office is recognised."""

from __future__ import annotations

from briefparse.dialects.crumbs import CRUMBS
from briefparse.dialects.dialect import Dialect, FrontRules, HeadingKind, Part, Rule, RuleKind, Shape
from briefparse.dialects.words import EVENTS, IN_BRACKETS, ROLES, ROOMS, WEEKDAYS

_DATE = r"\d{1,2} [A-Z][a-z]{2,8} \d{4}|[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}"

_JAPANESE_DATE = r"(?:令和|平成|昭和)?(?:元|\d{1,4})年\d{1,2}月\d{1,2}日"
_JAPANESE_TIME = r"(?:午前|午後)?\d{1,2}(?:時(?:\d{1,2}分|半)?|:\d\d)"

# Capitalised words, with small ones between them, that say of no event what it is.
_PLACE = (
    r"(?![^,\n]{0,60}\b(?:Briefing|Conference|Statement|Remarks|Bulletin|Transcript|Interview|Gaggle|Call|"
    r"Keterangan|Transkrip|Conferencia|Rueda|Entrevista|Coletiva|Entretien|Conférence|Point|Pressekonferenz|"
    r"Mitschrift|Conferenza|Intervista|Persconferentie|Konferencja|Wywiad|Tisková|Стенограмма|Брифинг)\b)"
    rf"(?!(?i:{WEEKDAYS})\b)"
    r"[A-ZÀ-Þ][\w.'’\-]{1,24}(?: (?:(?:of|the|de|la|upon|on|in|del|der|am|and) ){0,2}[A-ZÀ-Þ][\w.'’\-]{0,24}){0,5}"
)

_CHAIRS = ("moderator", "chair", "chairman", "chairwoman", "operator", "coordinator", "facilitator")

_DISCLAIMS = (
    r"This (?:is an? (?:rush|rough|unedited|draft|uncorrected),? [^\n]{0,40}\btranscript\b"
    r"|transcript (?:is|has|was|may)(?: not)?(?: been)? (?:edited|unedited|reviewed|verified|corrected|contain)\b)"
)
"""How a note begins that a transcript may hold errors."""

_HALF_OF_DAY = r"[ \t\xa0]{1,8}(?:[AaPp]\.? ?[Mm]\b|Uhr\b|[Hh]\b)"
"""What makes a time one of day, and not the place in a recording where a turn began: ``9:40 A.M. MR. LEE: …``."""

GENERIC = Dialect(
    name="generic",
    summary="any transcript with labels",
    shapes=(Shape.OWN_LINE, Shape.INLINE, Shape.BRACKETED, Shape.LETTER),
    letters=(("Q", Part.ASKER), ("A", Part.OFFICIAL)),
    roles=(
        *((f"{the}{word}", Part.CHAIR) for word in _CHAIRS for the in ("", "the ")),
        ("host", Part.CHAIR),
        ("staff", Part.CHAIR),
        ("question", Part.ASKER),
        ("follow-up", Part.ASKER),
        ("follow up", Part.ASKER),
        ("followup", Part.ASKER),
        ("follow-up question", Part.ASKER),
        ("q", Part.ASKER),
        ("reporter", Part.ASKER),
        ("journalist", Part.ASKER),
        ("correspondent", Part.ASKER),
        *((f"{the}{word}", Part.ASKER) for word in ("press", "media") for the in ("", "the ", "member of the ")),
        ("presenter", Part.ASKER),
        ("interviewer", Part.ASKER),
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
        *((f"{the}{word}", Part.INTERPRETER) for word in ("interpreter", "translator") for the in ("", "the ")),
        # Offices by their first letters: the Prime Minister, the Secretary-General and his Deputy.
        ("pm", Part.OFFICIAL),
        ("sg", Part.OFFICIAL),
        ("dsg", Part.OFFICIAL),
        ("主持人", Part.CHAIR),
        ("记者", Part.ASKER),
        ("记者问", Part.ASKER),
        ("问", Part.ASKER),
        ("发言人", Part.OFFICIAL),
        ("翻译", Part.INTERPRETER),
        *ROLES,
    ),
    label_patterns=(
        rf"[(（](?P<label>{IN_BRACKETS})[)）][:：]?",
        r"(?P<label>記者|大臣|長官|問|答|質問|回答)[)）][:：]?",
        # ``Q - Une question ?`` and ``R - Oui.``, as French offices set them.
        r"(?P<label>[QR])[ \xa0][-–](?=[ \xa0])",
        # ``[강하늘 / 대변인]`` on a line of its own; laughter and applause stand so, too.
        r"\[(?!웃음|박수|음악|일동)(?P<label>[\uac00-\ud7a3][\uac00-\ud7a3A-Za-z0-9 /·,]{1,40})\](?=[ \t\xa0]{0,8}$)",
        r"[<＜〈](?P<label>[^\W\d_][^\n<>＜＞〈〉]{0,40})[>＞〉][:：]?",
        # ``Ministra Portavoz.- Buenos días.``
        r"(?P<label>[^\W\d_][^\n:]{0,60}?)\.[-–—](?=[ \t\xa0])",
    ),
    role_patterns=(
        (r"(?:[a-z]{2,10} )?(?:reporter|journalist|correspondent|questioner)(?: (?:\d|one|two|three))?", Part.ASKER),
        (r"(?:phone|telephone|online|video|remote|audience) question(?:er)?", Part.ASKER),
        (r"(?:the )?voice of (?:the )?(?:interpreter|translator)", Part.INTERPRETER),
        (r"questions? (?:from|by) (?:the |a )?[a-z ]{2,30}", Part.ASKER),
        (
            r"(?:(?:unidentified|unknown) )?(?:speaker|spkr?|participant|voice)(?:[ _#]{0,2}\d{1,3}|[ _#]{1,2}[a-z])?",
            Part.ASKER,
        ),
        (r"(?:unidentified|unknown) (?:male|female|man|woman|person)(?: \d{1,2})?", Part.ASKER),
        (r"(?:[a-z’' \-]{2,40} )?official(?: (?:\d|one|two|three))?", Part.OFFICIAL),
    ),
    outlets_ask=True,
    strangers=None,
    front=FrontRules(
        headings=(
            ("speaker", HeadingKind.SPEAKERS),
            ("speakers", HeadingKind.SPEAKERS),
            ("presenter", HeadingKind.SPEAKERS),
            ("presenters", HeadingKind.SPEAKERS),
            ("briefer", HeadingKind.SPEAKERS),
            ("briefers", HeadingKind.SPEAKERS),
            ("briefing participants", HeadingKind.SPEAKERS),
            ("participants", HeadingKind.PARTICIPANTS),
            ("present", HeadingKind.PARTICIPANTS),
            ("chair", HeadingKind.CHAIR),
            ("chairperson", HeadingKind.CHAIR),
            ("moderator", HeadingKind.CHAIR),
            ("date", HeadingKind.DATE),
            ("时间", HeadingKind.TIME),
            ("時間", HeadingKind.TIME),
            ("日時", HeadingKind.TIME),
            ("場所", HeadingKind.PLACE),
            ("ort", HeadingKind.PLACE),
            ("datum", HeadingKind.DATE),
            ("lieu", HeadingKind.PLACE),
            ("lugar", HeadingKind.PLACE),
            ("fecha", HeadingKind.DATE),
            ("time", HeadingKind.TIME),
            ("start", HeadingKind.TIME),
            ("place", HeadingKind.PLACE),
            ("venue", HeadingKind.PLACE),
            ("location", HeadingKind.PLACE),
            ("主持人", HeadingKind.CHAIR),
            ("主持", HeadingKind.CHAIR),
            ("地点", HeadingKind.PLACE),
            ("地點", HeadingKind.PLACE),
        ),
        datelines=(
            rf"(?![^\n]{{0,120}}\b\d{{4}}\b)(?P<venue>(?:{ROOMS}) [^\n:;。]{{8,110}})(?<![.!?])",
            rf"[(（]?(?P<time>{_JAPANESE_TIME})[〜~～\-–—]{_JAPANESE_TIME}[)）]?",
            rf"(?P<place>{_PLACE}), (?P<date>{_DATE})(?:, (?P<time>[^\n]{{4,12}}))?",
            (
                rf"(?:[A-Z][a-z]{{5,8}},? )?(?P<date>{_DATE}), (?P<time>\d[\d:. apm]{{1,9}}), "
                r"(?P<venue>[^,\n]{2,60}), (?P<place>[A-Z][^,\n]{2,40})"
            ),
        ),
        titles=(
            # A line that begins so may be as long as a sentence.
            (
                r"(?:Interview|Entretien|Point de presse|Conférence de presse|Entrevista|Wywiad|Intervista|Keterangan|"
                r"Стенограмма|Интервью) "
                r"(?:[^\n]{3,200}?\b(?P<date>\d{1,2}(?:er)? [^\W\d_]{3,9} \d{4})\b)?[^\n]{0,380}$"
            ),
            (
                r"[^\n]{0,120}\b(?:[Cc]onference|[Bb]riefing|BRIEFING|CONFERENCE|[Rr]emarks|[Tt]ranscript|TRANSCRIPT|"
                r"Interview|INTERVIEW|Doorstop|DOORSTOP|Gaggle|Stakeout|Roundtable|Tele[bc]\w{6,9}|Town Hall)\b"
            ),
            (
                rf"[^\n。]{{0,40}}会見[^\n。\d]{{0,12}}(?P<date>{_JAPANESE_DATE})(?:[（(][^\n）)]{{1,3}}[）)])?"
                rf"[ \u3000(（]?(?P<time>{_JAPANESE_TIME})?[^\n。]{{0,80}}$"
            ),
            rf"(?!\d{{4}}[./])(?:[^\n.。!?？]|(?<=\d)\.){{0,100}}(?:{EVENTS})(?:[^\n.。!?？]|(?<=\d)\.){{0,280}}$",
        ),
        chair_offices=("(chair)", "chairperson", "moderator", "press officer", "vorsitzend", "vors."),
        asker_offices=(
            *("host", "co-host", "presenter", "interviewer", "reporter"),
            "기자",
            "특파원",
            "журналист",
            "корреспондент",
            "periodista",
            "journaliste",
            "jornalista",
            "novinář",
        ),
    ),
    rules=(
        *CRUMBS,
        # Where a page stands on its site, and when it was put up.
        Rule(RuleKind.NAVIGATION, r"[^\n>]{1,80} ?> [^\n>]{1,160} > [^\n]{1,400}$", hint=" > "),
        Rule(RuleKind.NAVIGATION, r"[^\n→]{1,80}→ ?[^\n→]{1,160}→ ?[^\n]{1,400}$", hint="→"),
        Rule(RuleKind.METADATA, r"(?:来源|來源|文章来源)[:：][^\n]{1,120}(?:\d|浏览)[^\n]{0,60}$", hint="来源"),
        Rule(RuleKind.NAVIGATION, r"(?:このページの本文へ移動|ここからサイトの主なメニューです|目次へ戻る)$"),
        Rule(RuleKind.NAVIGATION, r"(?:跳到主要內容區塊|跳至主要内容|Texte intégral)$"),
        Rule(RuleKind.EDITORIAL, r"[*＊]{3,120}$|[=＝]{3,120}$|[-－_]{3,120}$"),
        Rule(
            RuleKind.METADATA,
            r"(?P<date>\d{4}年\d{1,2}月\d{1,2}日)[（(]星期[一二三四五六日][)）]$",
            hint="星期",
            closes=True,
            within=True,
        ),
        Rule(RuleKind.METADATA, r"香港[时時][间間]\d{1,2}[时時]\d{1,2}分$", hint="香港", closes=True, within=True),
        Rule(RuleKind.METADATA, r"[(（][請请]同[時时][參参][閱阅][^\n)）]{1,40}[)）]$", closes=True),
        Rule(RuleKind.HEADING, r"[◯〇○●■◆◎][ \u3000]?(?P<text>[「\u3041-\u9fff][^\n。]{1,60})$", within=True),
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
        Rule(RuleKind.END_MARK, r"\(Fin à (?P<end>\d{1,2} ?h(?: ?\d\d)?)\)$", hint="(Fin à", closes=True),
        # What a copy of a page keeps of its site.
        Rule(
            RuleKind.NAVIGATION,
            r"(?:Home(?: [Pp]age)?|(?:Main|Secondary) [Nn]avigation|Main [Mm]enu|Advertisement[^\n]{0,40}"
            r"|(?:Skip|Jump) to [^\n.?!:]{1,60}|Skip directly to [^\n]{1,200}|Go to (?:main )?[Cc]ontent"
            r"|(?:Back|Return) to [^\n.?!:]{0,40}(?:page|[Tt]op|[Hh]ome|[Ii]ndex)|Printer?[- ][Ff]riendly[^\n]{0,30}"
            r"|\|(?: ?\|){0,9})$",
        ),
        Rule(
            RuleKind.DISCLAIMER, rf"[\[(]?(?:(?:Please )?N(?:ote|OTE): )?{_DISCLAIMS}[^\n]{{0,200}}$", hint="ranscript"
        ),
        Rule(RuleKind.METADATA, r"(?:\([Cc]\) (?i:copyright)|©|(?i:copyright) ?(?:©|\([Cc]\)|\d{4}))[^\n]{0,600}$"),
        Rule(RuleKind.DISCLAIMER, r"THIS IS A RUSH TRANSCRIPT\.[^\n]{0,200}$", hint="THIS IS A RUSH TRANSCRIPT."),
        Rule(
            RuleKind.END_MARK, r"[Ee]nd(?:ed|s)?:? (?:at )?(?P<end>\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?)\.?$", closes=True
        ),
        Rule(
            RuleKind.METADATA,
            # ``Transcript: Ann Lee`` says who wrote it; ``Transcript: Press Conference by …`` is a title.
            r"(?:Transcription|Media [Cc]ontact|Contact|Photo|Source): [^\n]{1,200}$"
            r"|Transcript: (?![^\n]{0,160}\b(?i:conference|briefing|interview|remarks|availability|appears|speaks))"
            r"[^\n]{1,200}$"
            r"|Transcribed by https?://\S{1,100}$",
            closes=True,
        ),
        # What Teams says of itself.
        Rule(
            RuleKind.EDITORIAL,
            r"[^\W\d_][^\n:]{1,60} (?:start|stopp)ed transcription$",
            hint="ed transcription",
        ),
        Rule(RuleKind.HEADING, r"[\[<【](?P<text>(?:질문|질의)[ ·ㆍ.,및]{0,3}(?:답변|응답))[\]>】]$"),
        Rule(RuleKind.HEADING, r"\d{1,2}[.．、][ \u3000]?(?P<text>質疑応答|質疑|発言要旨|冒頭発言)$"),
        Rule(RuleKind.EDITORIAL, r"※ ?마이크[^\n]{3,200}$", hint="※"),
        Rule(RuleKind.END_MARK, r"[<(]끝[>)]$", closes=True),
        Rule(RuleKind.NAVIGATION, r"콘텐츠 영역$"),
        Rule(RuleKind.HEADING, r"【(?P<text>質疑応答|質疑|冒頭発言|発言|答记者问|记者提问|問答)】$", hint="【"),
        Rule(RuleKind.END_MARK, r"[（(](?:以上|了|完|结束|結束|끝)[)）]$", closes=True),
        Rule(RuleKind.END_MARK, r"(?:[\[(\-]{0,2}(?:END|End|ENDS|Ends)[\])\-]{0,2}|# ?# ?#)$", closes=True),
    ),
)
