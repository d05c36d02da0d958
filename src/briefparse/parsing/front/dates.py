"""Dates and times as transcripts write them."""

from __future__ import annotations

import datetime as dt
import re

from briefparse.late import late
from briefparse.parsing.text.remembering import once_a_parse

_MONTHS = {
    name: number
    for number, names in enumerate(
        ("jan january", "feb february", "mar march", "apr april", "may", "jun june", "jul july",
         "aug august", "sep sept september", "oct october", "nov november", "dec december"),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_IN_OTHER_LANGUAGES = {
    name: number
    for names in (
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        "januar februar märz april mai juni juli august september oktober november dezember",
        "januari februari maart april mei juni juli augustus september oktober november december",
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
        "ledna února března dubna května června července srpna září října listopadu prosince",
        "januari februari maret april mei juni juli agustus september oktober november desember",
        "januari februari mars april maj juni juli augusti september oktober november december",
        "januar februar marts april maj juni juli august september oktober november desember",
        "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
        "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
        (
            "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου "
            "δεκεμβρίου"
        ),
        "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
        "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
        "ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר",
    )
    for number, name in enumerate(names.split(), start=1)
}
_BY_NAME = _IN_OTHER_LANGUAGES | _MONTHS
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "R": 2018, "H": 1988, "S": 1925, "民國": 1911, "中華民國": 1911}
"""The year before the first of each era of Japan, and of the Republic of China."""
_MONTHS_IN_A_YEAR = 12
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

_MONTH_FIRST = re.compile(r"\b([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b")
_DAY_FIRST = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th|er|\.)? ([A-Za-z]{3,10})\.?,? (\d{4})\b")
_SPANISH = late(r"\b(\d{1,2}) de ([A-Za-z]{4,10}) del? (\d{4})\b")
_ARABIC_OR_HEBREW = late(r"\b(\d{1,2}) ב?([\u0590-\u06ff]{3,8}) (\d{4})\b")
_DAY_FIRST_ANYWHERE = late(r"\b(\d{1,2})(?:er|\.|º)? (?:de )?([^\W\d_]{3,12})(?: de)? (\d{4})\b", re.IGNORECASE)
_KOREAN = late(r"(?<![\d.])(\d{4})(?:년|\.) ?(\d{1,2})(?:월|\.) ?(\d{1,2})(?:일|\.|(?![\d.]))")
_ERA = late(
    r"(?P<era>令和|平成|昭和|民國|中華民國) ?(?P<y>元|\d{1,3}) ?年 ?(?P<m>\d{1,2}) ?月 ?(?P<d>\d{1,2}) ?日"
    # Without a name only years of the Republic of China have three digits.
    r"|(?<!\d)(?P<roc>1\d\d) ?年 ?(?P<rm>\d{1,2}) ?月 ?(?P<rd>\d{1,2}) ?日"
    r"|\b(?P<sign>[RHS])(?P<sy>\d{1,2})[.](?P<sm>\d{1,2})[.](?P<sd>\d{1,2})\b"
)
_ISO = re.compile(r"\b(\d{4})[-/](\d{2})[-/](\d{2})\b")
_CHINESE = late(r"(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日")
_DOTTED = late(r"(?<![\d.])(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})\b")
"""With full stops the day comes first, as DIN 1355 and the rules of Czech, Polish, Russian and Turkish have it."""
_DATES = (
    (_MONTH_FIRST, "mdy", ""),
    (_DAY_FIRST, "dmy", ""),
    (_SPANISH, "dmy", " de "),
    (_ISO, "ymd", ""),
    (_DOTTED, "dmy", "."),
)
"""Each with the order of its parts, and with what stands in every match."""
_OTHER_DATES = (
    (_DAY_FIRST_ANYWHERE, "dmy", " "),
    (_ARABIC_OR_HEBREW, "dmy", ""),
    (_CHINESE, "ymd", "年"),
    (_KOREAN, "ymd", ""),
)
"""Those that are not in ASCII."""
_LONG_WORD = re.compile(r"[A-Z][a-z]{5,8}")
_DIGIT = re.compile(r"\d")
_ERA_SIGN = late(r"\b[RHS]\d{1,2}[.]\d{1,2}[.]\d")
_YEAR = re.compile(r"\d{4}")
_OF_DIGITS = late(r"(?<![\d/-])(?:(?P<a>\d{1,2})/(?P<b>\d{1,2})/|(?P<c>\d{1,2})-(?P<d>\d{1,2})-)(?P<y>\d{4})(?![\d/-])")
_NUMERIC = late(r"(?<![\d/])(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})(?![\d/])")
_CLOCK_12 = re.compile(r"\b(\d{1,2})(?:[:.](\d{2}))? ?([ap])\.? ?m\b\.?", re.IGNORECASE)
_CLOCK_HAN = re.compile(
    r"(上午|下午|晚上|中午|晚|午前|午後|오전 ?|오후 ?)?(\d{1,2}) ?(?:[时時点點]|시(?= ?\d| ?반|에|$))"
    r"(?: ?(\d{1,2}) ?[分분]| ?([半반]))?"
)
_AFTER_NOON = frozenset({"下午", "晚上", "晚", "午後", "오후"})
_CLOCK_WORDS = late(
    r"\b[Kk]l\.? ?(\d{1,2})[.:](\d\d)\b|(?<!\d)(\d{1,2})[.:](\d\d) ?Uhr\b|(?<!\d)(\d{1,2}) Uhr\b"
    r"|(?<!\d)(\d{1,2}) ?[hH](?: ?(\d\d))?(?![^\W_])"
)
"""``kl. 15.30``, ``9.30 Uhr``, ``11 h 15``."""
_CLOCK_24 = re.compile(r"(?<![\d.,])([01]?\d|2[0-3])[:：](\d{2})(?!\d)")
_ALONE = (
    *(pattern for pattern, _, _ in (*_DATES, *_OTHER_DATES)),
    _ERA,
    _OF_DIGITS,
    _CLOCK_12,
    _CLOCK_24,
)


@once_a_parse
def find_date(text: str) -> dt.date | None:
    """Return the first date that ``text`` names, or None.

    Month and day by name in English in either order, or in Spanish, Portuguese, French, Italian, German, Dutch,
    Polish, Czech, Swedish, Danish, Norwegian, Romanian, Indonesian, Turkish, Greek, Russian, Ukrainian, Arabic or
    Hebrew; ISO 8601; ``31. 8. 2022``; Chinese, with the years of the Republic, Korean, and Japanese with its eras. Of
    dates of digits with strokes ``28/02/2024`` is read, and ``3/4/2024`` is not: nobody can tell which number is the
    month.
    """
    found = []
    if _YEAR.search(text) is None:
        return _of_era(text) if "年" in text or _ERA_SIGN.search(text) is not None else None
    for pattern, order, sign in _DATES if text.isascii() else (*_DATES, *_OTHER_DATES):
        if sign not in text:
            continue
        for match in pattern.finditer(text):
            parts = dict(zip(order, match.groups(), strict=True))
            date = _date(parts["y"], parts["m"], parts["d"])
            if date is not None:
                found.append((match.start(), date))
                break
    return min(found)[1] if found else _of_digits(text)


def _of_digits(text: str) -> dt.date | None:
    """Return the first date of digits alone of which one number is no month, so that the other is."""
    for match in _OF_DIGITS.finditer(text) if "/" in text or "-" in text else ():
        first, second = (match["a"], match["b"]) if match["a"] else (match["c"], match["d"])
        day, month = (first, second) if int(first) > _MONTHS_IN_A_YEAR else (second, first)
        if int(day) > _MONTHS_IN_A_YEAR and (date := _date(match["y"], month, day)) is not None:
            return date
    return None


def _of_era(text: str) -> dt.date | None:
    """Return the first date that is counted from the beginning of an era: ``令和元年5月1日``."""
    match = _ERA.search(text)
    if match is None:
        return None
    if match["roc"]:
        return _date(str(_ERAS["民國"] + int(match["roc"])), match["rm"], match["rd"])
    if match["sign"]:
        return _date(str(_ERAS[match["sign"]] + int(match["sy"])), match["sm"], match["sd"])
    year = 1 if match["y"] == "元" else int(match["y"])
    return _date(str(_ERAS[match["era"]] + year), match["m"], match["d"])


def has_digit(text: str) -> bool:
    """Say whether a digit stands in ``text``; most lines have none, and without it there is no date and no time."""
    return _DIGIT.search(text) is not None


def find_numeric_date(text: str, order: str) -> dt.date | None:
    """Return the first date of digits alone, or None.

    Args:
        text: Where to look.
        order: ``mdy`` or ``dmy``; without it nothing is read, for nobody can
            tell which number is the month. Two digits of a year are this century's.
    """
    for match in _NUMERIC.finditer(text) if order else ():
        parts = dict(zip(order, match.groups(), strict=True))
        year = parts["y"] if len(parts["y"]) == 4 else f"20{parts['y']}"  # noqa: PLR2004  (a year in full)
        date = _date(year, parts["m"], parts["d"])
        if date is not None:
            return date
    return None


def find_time(text: str) -> dt.time | None:
    """Return the first time of day that ``text`` names, or None."""
    if not has_digit(text):
        return None
    twelve = _CLOCK_12.search(text)
    if twelve:
        hour, minute = int(twelve[1]), int(twelve[2] or 0)
        if 1 <= hour <= 12 and minute < 60:  # noqa: PLR2004  (a clock's face)
            return dt.time(hour % 12 + (12 if twelve[3].lower() == "p" else 0), minute)
        return None
    han = _CLOCK_HAN.search(text)
    if han:
        hour, minute = int(han[2]), 30 if han[4] else int(han[3] or 0)
        hour += 12 if (han[1] or "").rstrip() in _AFTER_NOON and hour < 12 else 0  # noqa: PLR2004  (noon)
        return _time(hour, minute)
    told = _CLOCK_WORDS.search(text)
    if told is not None:
        hour, minute, *_ = (*map(int, filter(None, told.groups())), 0)
        return _time(hour, minute)
    day = _CLOCK_24.search(text)
    return _time(int(day[1]), int(day[2])) if day else None


def _time(hour: int, minute: int) -> dt.time | None:
    try:
        return dt.time(hour, minute)
    except ValueError:
        return None


def is_date_alone(text: str) -> bool:
    """Say whether ``text`` is a date and nothing else but a weekday or a time."""
    if find_date(text) is None:
        return False
    rest = text
    for pattern in _ALONE:
        rest = pattern.sub("", rest, count=1)
    words = re.findall(r"\w+", rest.lower())
    return all(word in WEEKDAYS for word in words)


def find_weekday(text: str) -> int | None:
    """Return the first weekday that ``text`` names, Monday being 0, or None."""
    for word in _LONG_WORD.findall(text) if "day" in text else ():
        if word.lower() in WEEKDAYS:
            return WEEKDAYS.index(word.lower())
    return None


def _date(year: str, month: str, day: str) -> dt.date | None:
    number = int(month) if month.isdigit() else _BY_NAME.get(month.lower())
    try:
        return dt.date(int(year), number or 0, int(day))
    except ValueError:
        return None
