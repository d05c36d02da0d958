"""Names, dates, folding and slugs."""

import datetime as dt

import pytest
from hypothesis import given, strategies as st

from briefparse.parsing.front.dates import find_date, find_time, find_weekday, is_date_alone
from briefparse.parsing.people.names import looks_like_person, parts_of
from briefparse.parsing.people.slips import one_letter_out, one_slip_apart
from briefparse.parsing.text.folding import fold, folder_for, with_spaces
from briefparse.parsing.text.language import guess_language
from briefparse.parsing.text.odd import ODD_BLANKS, OVERRIDES, SURROGATE, UNWRITABLE, ZERO_WIDTH, odd_characters
from briefparse.slugs import slug, unique

KNOWN_ODD = ODD_BLANKS | OVERRIDES | ZERO_WIDTH | UNWRITABLE


@pytest.mark.parametrize(
    "text",
    [
        "24 février 2031",
        "Freitag, 24. Februar 2031",
        "24 febbraio 2031",
        "24 de fevereiro de 2031",
        "24 februari 2031",
        "24 lutego 2031 r.",
        "24 Şubat 2031",
        "24 Φεβρουαρίου 2031",
        "24 февраля 2031 года",
        "24 лютого 2031 року",
        "2031. 2. 24.(월) 14:30",
        "2031년 2월 24일",
        "令和13年2月24日（月）",
        "24. února 2031",
        "24 Februari 2031",
        "24 februarie 2031",
        "den 24 februari 2031",
        "24. 2. 2031 15:11",
        "24.02.2031",
        "R13.02.24(月)09:26",
        "民國120年2月24日",
        "120年2月24日(星期一)上午10時",
    ],
)
def test_dates_of_other_languages(text: str) -> None:
    assert find_date(text) == dt.date(2031, 2, 24)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("le 1er août 2031", dt.date(2031, 8, 1)),
        ("3. März 2031", dt.date(2031, 3, 3)),
        ("令和元年5月1日", dt.date(2019, 5, 1)),
    ],
)
def test_dates_with_signs_of_their_own(text: str, date: dt.date) -> None:
    assert find_date(text) == date


@pytest.mark.parametrize(
    "text",
    [
        "Feb. 24, 2031",
        "24 February 2031",
        "on February 24th, 2031",
        "2031-02-24",
        "2031年2月24日",
        "24 فبراير 2031",
        "24 בפברואר 2031",
        "24 Feb 2031 to Mar. 1, 2031",
    ],
)
def test_dates(text: str) -> None:
    assert find_date(text) == dt.date(2031, 2, 24)


@pytest.mark.parametrize("text", ["24/02/2031", "02/24/2031", "24-2-2031", "Monday, 24/02/2031"])
def test_dates_of_digits_of_which_one_is_no_month(text: str) -> None:
    assert find_date(text) == dt.date(2031, 2, 24)
    assert is_date_alone(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "3/4/2031",
        "5-11-2031",
        "13/13/2031",
        "30/02/2031",
        "1/24/02/2031",
        "Feb. 30, 2031",
        "Smarch 3, 2031",
        "1.2.3.2031",
        "24.13.2031",
        "20310224",
        "in 2031",
    ],
)
def test_no_dates(text: str) -> None:
    assert find_date(text) is None


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("10 a.m. Feb. 24", dt.time(10)),
        ("11:30 a.m.", dt.time(11, 30)),
        ("2:15 P.M. EST", dt.time(14, 15)),
        ("12 a.m.", dt.time(0)),
        ("12:05 pm", dt.time(12, 5)),
        ("at 15:00", dt.time(15)),
        ("13 p.m.", None),
        ("25:00", None),
        ("2031年2月24日15:00—16:50", dt.time(15)),
        ("午後3時半", dt.time(15, 30)),
        ("kl. 15.30", dt.time(15, 30)),
        ("um 9.30 Uhr", dt.time(9, 30)),
        ("11 h 15", dt.time(11, 15)),
        ("13 h", dt.time(13)),
        ("30 Uhr", None),
        ("5 hours", None),
        ("午前9時5分", dt.time(9, 5)),
        ("오후 3시 30분", dt.time(15, 30)),
        ("9시", dt.time(9)),
        ("3시간", None),
        ("3 amigos", None),
    ],
)
def test_times(text: str, time: dt.time | None) -> None:
    assert find_time(text) == time


def test_date_alone() -> None:
    assert is_date_alone("Friday, Sept. 12, 2031")
    assert not is_date_alone("It was on Sept. 12, 2031")
    assert not is_date_alone("Friday")


def test_weekday() -> None:
    assert find_weekday("held in Beijing on Friday about") == 4
    assert find_weekday("on friday or Someday") is None


@pytest.mark.parametrize(
    "name", ["Wang Zhigang", "Jean-Luc O'Neil", "María de la Cruz", "J. R. Lee", "方秋", "阿卜杜拉·汗"]
)
def test_names_of_people(name: str) -> None:
    assert looks_like_person(name)


@pytest.mark.parametrize("name", ["Wang", "Bottom line", "of Beijing", "A B C D E F", "Press 2 Room", "", "Wang de"])
def test_no_names_of_people(name: str) -> None:
    assert not looks_like_person(name)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Mr. Wang Zhigang", ("Mr.", None, "Wang Zhigang")),
        ("MS PSAKI", ("MS", None, "PSAKI")),
        ("PRESS SECRETARY JOHN F. KIRBY", (None, "PRESS SECRETARY", "JOHN F. KIRBY")),
        ("Dr. Secretary Lee", ("Dr.", "Secretary", "Lee")),
        ("Secretary", (None, None, "Secretary")),
        ("Mr.", (None, None, "Mr.")),
    ],
)
def test_parts_of_a_name(text: str, parts: tuple[str | None, str | None, str]) -> None:
    found = parts_of(text)
    assert (found.honorific, found.office, found.name) == parts


def test_no_words_are_no_name() -> None:
    found = parts_of("")
    assert (found.honorific, found.office, found.name) == (None, None, "")


@pytest.mark.parametrize(("a", "b"), [("fang qiu", "fang qui"), ("lee", "le"), ("ab", "ba"), ("luo", "lua")])
def test_one_slip(a: str, b: str) -> None:
    assert one_slip_apart(a, b)
    assert one_slip_apart(b, a)
    assert one_letter_out(a) & one_letter_out(b)


@pytest.mark.parametrize(("a", "b"), [("abc", "abc"), ("abc", "cba"), ("abcd", "ab"), ("abcd", "badc")])
def test_no_slip_or_more_than_one(a: str, b: str) -> None:
    assert not one_slip_apart(a, b)


def test_fold_joins_chinese_lines_without_a_space() -> None:
    assert fold("新闻\n  发布会 and\nmore") == "新闻发布会 and more"


@given(st.text())
def test_the_cheap_way_to_fold_folds_the_same(text: str) -> None:
    assert folder_for(odd_characters(text))(text) == fold(text)


@given(st.text(st.sampled_from([*sorted(KNOWN_ODD), "\udfff", "\u20ac", "é", "港", "w", " "])))
def test_odd_characters_are_those_that_stand_in_a_text(text: str) -> None:
    standing = {SURROGATE if "\ud800" <= letter <= "\udfff" else letter for letter in text}
    assert odd_characters(text) == standing & KNOWN_ODD


@given(
    st.lists(
        st.sampled_from(["\0", "\t", "\xa0", "\u2000", "\u3000", "\u200b", "\ufeff", "\ud800", "港", "é", "w", " "])
    )
)
def test_a_line_with_spaces_for_its_blanks_is_folded(parts: list[str]) -> None:
    text = "".join(parts)
    spaced = with_spaces(text, odd_characters(text))
    assert len(spaced) == len(text)
    assert "  " in spaced or spaced.strip(" ") == fold(text)


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("The harbour is the heart of it and we know that.", "en"),
        ("El puerto es el corazón de la ciudad y los barcos que llegan.", "es"),
        ("我们有四个港口。", "zh"),
        ("港は町の心です。", "ja"),
        ("Гавань — сердце города.", "ru"),
        ("Порт є серцем міста, і його кораблі приходять щодня.", "uk"),
        ("O porto é o coração da cidade e não há uma casa em que os barcos não contem.", "pt"),
        ("Il porto è il cuore della città e non c'è una casa che non viva di barche.", "it"),
        ("De haven is het hart van de stad en dat weet ik niet van een boek.", "nl"),
        ("Port to jest serce miasta i nie ma w nim domu, do którego się nie płynie.", "pl"),
        ("Přístav je srdce města a my jsme se na to ptali, že to tak je.", "cs"),
        ("Liman bu kentin kalbidir ve biz bunu çok iyi biliyoruz.", "tr"),
        ("Pelabuhan ini jantung kota dan kapal yang datang untuk kita tidak sedikit.", "id"),
        ("Cảng là trái tim của thành phố và các con tàu không bao giờ nghỉ.", "vi"),
        ("Hamnen är stadens hjärta och det är en sak som vi inte glömmer.", "sv"),
        ("Το λιμάνι είναι η καρδιά της πόλης.", "el"),
        ("הנמל הוא לב העיר.", "he"),
        ("الميناء قلب المدينة.", "ar"),
        ("بندر قلب شهر است و کشتی‌ها هر روز می‌آیند، چه بزرگ و چه کوچک.", "fa"),
        ("बंदरगाह शहर का दिल है।", "hi"),
        ("ท่าเรือคือหัวใจของเมือง", "th"),
        ("The port of the town (Порт) is the heart of all that we do here, and we know that it is.", "en"),
        ("xyzzy plugh", "und"),
        ("", "und"),
    ],
)
def test_language(text: str, tag: str) -> None:
    assert guess_language(text) == tag


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("Wang Zhigang", "wang-zhigang"),
        ("Édouard  O'Neil", "edouard-o-neil"),
        ("王志刚", "王志刚"),
        ("21st News", "x-21st-news"),
        ("…", "x"),
    ],
)
def test_slug(name: str, made: str) -> None:
    assert slug(name) == made


def test_unique() -> None:
    taken = {"a", "a-2"}
    assert unique("a", taken) == "a-3"
    assert unique("b", taken) == "b"
