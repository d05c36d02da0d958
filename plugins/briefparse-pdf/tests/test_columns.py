"""Columns, turned pages, and scripts that do not run as English does. All of it is fictional."""

from __future__ import annotations

import pytest
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont

from fiction import talk
from press import Press
from rawpdf import PAGE, raw, stream, unicode_font
from reading import hints, paragraphs, read


def set_columns(press: Press, columns: tuple[list[str], list[str]]) -> None:
    """Set paragraphs in two columns of one page, from one height on."""
    top = press.y
    ends = []
    for column, (left, right) in zip(columns, ((72, 296), (316, 540)), strict=True):
        press.left, press.right, press.y = left, right, top
        for words in column:
            press.paragraph(words, first=12)
        ends.append(press.y)
    press.left, press.right, press.y = 72, 540, min(ends)


def test_columns_are_read_one_after_the_other() -> None:
    press = Press(size=10, leading=12)
    set_columns(press, ([talk(5), talk(7, 2)], [talk(6, 4), "Soon."]))
    assert paragraphs(read(press.finished())) == [talk(5), talk(7, 2), talk(6, 4), "Soon."]


def test_a_paragraph_goes_on_in_the_next_column_and_on_the_next_page() -> None:
    def next_column(press: Press) -> None:
        if press.left > 72:
            press.turn()
            press.left, press.right = 72, 296
        else:
            press.left, press.right, press.y = 316, 540, press.top

    press = Press(size=10, leading=12, bottom=600, right=296, full=next_column)
    press.paragraph(talk(19), first=12)
    document = read(press.finished())
    assert [(block.hint.value, block.continues) for block in document.blocks] == [
        ("paragraph", False),
        ("page-break", False),
        ("paragraph", True),
    ]
    assert " ".join(paragraphs(document)) == talk(19)


def test_what_stands_across_both_columns_parts_them() -> None:
    press = Press(size=10, leading=12)
    press.centred("Tides and Ports", size=18, after=10)
    set_columns(press, ([talk(6)], [talk(6, 1)]))
    press.down(14)
    press.paragraph(talk(4, 5))
    press.down(14)
    set_columns(press, ([talk(6, 2)], [talk(6, 3)]))
    assert paragraphs(read(press.finished())) == [
        *("Tides and Ports", talk(6), talk(6, 1), talk(4, 5), talk(6, 2), talk(6, 3)),
    ]


def test_columns_whose_lines_are_not_level() -> None:
    press = Press(size=10, leading=12)
    for left, right, top, words in ((72, 296, 700, talk(8)), (316, 540, 694, talk(8, 3))):
        press.left, press.right, press.y = left, right, top
        press.paragraph(words)
    assert paragraphs(read(press.finished())) == [talk(8), talk(8, 3)]


def test_a_list_of_names_and_offices_is_no_pair_of_columns() -> None:
    press = Press()
    rows = [(f"Minister {name}", f"of {name.lower()}s") for name in "Tide Port Light Buoy Rope Sail Ferry Keel".split()]
    for name, office in rows:
        press.text(72, press.y, name)
        press.text(320, press.y, office)
        press.down(16)
    assert paragraphs(read(press.finished())) == ["\t".join(row) for row in rows]


@pytest.mark.parametrize("quarters", [1, 2, 3])
@pytest.mark.parametrize("by_page", [True, False], ids=["the page is turned", "the words are turned"])
def test_turned_pages(quarters: int, by_page: bool) -> None:  # noqa: FBT001  (a parameter of the test)
    press = Press(paper=(792, 792), furniture=lambda press, _number: turn(press, quarters, by_page=by_page))
    press.paragraph(talk(6), first=24)
    press.paragraph(talk(4, 3), first=24)
    assert paragraphs(read(press.finished())) == [talk(6), talk(4, 3)]


def turn(press: Press, quarters: int, *, by_page: bool) -> None:
    """Turn what is set, and the page back if it is the page that is turned."""
    press.canvas.translate(396, 396)
    press.canvas.rotate(90 * quarters)
    press.canvas.translate(-396, -396)
    if by_page:
        press.canvas.setPageRotation(90 * quarters % 360)


def test_words_along_the_edge_stand_at_the_end() -> None:
    press = Press()
    press.canvas.saveState()
    press.canvas.translate(40, 300)
    press.canvas.rotate(90)
    press.text(0, 0, "received in Haicheng")
    press.canvas.restoreState()
    press.paragraph(talk(5))
    assert paragraphs(read(press.finished())) == [talk(5), "received in Haicheng"]


HAN = "国务院新闻办公室今天举行的这场发布会是虚构的潮汐表春季上涨了三掌港务费保持不变绳索的价格也是如此"
"""A sentence about a fictional press conference."""


def test_chinese_lines_are_joined_without_blanks() -> None:
    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    press = Press(regular="STSong-Light")
    spoken = f"申玉兰：{HAN * 3}。"
    for at in range(0, len(spoken), 38):
        press.text(72 if at else 96, press.y, spoken[at : at + 38] if at else spoken[:36])
        press.down(18)
        if not at:
            spoken = spoken[:36] + "  " + spoken[36:]
    document = read(press.finished())
    assert "".join(paragraphs(document)) == f"申玉兰：{HAN * 3}。"
    assert hints(document) == ["paragraph"]


ARABIC = "هذا المؤتمر الصحفي خيالي ولم يعقد قط في أي مدينة ولا في أي ميناء"
"""A sentence which says that the press conference is fictional."""


def arabic_lines(words: str, width: int) -> list[str]:
    """Break words into lines of so many letters; the first is shorter, for its indent."""
    lines = [""]
    for word in words.split(" "):
        if len(lines[-1]) + 1 + len(word) > (width - 4 if len(lines) == 1 else width):
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


def set_arabic(paragraphs_: list[str], width: int, right: int, top: int = 700) -> str:
    """Write the operators that set paragraphs in lines that end at one edge; a letter is six points wide."""
    operators, y = [], top
    for words in paragraphs_:
        for number, line in enumerate(arabic_lines(words, width)):
            # Letters stand from left to right in the file, as nearly all programs write them.
            start = right - (0 if number else 24) - 6 * len(line)
            operators.append(f"1 0 0 1 {start} {y} Tm <{line[::-1].encode('utf-16-be').hex()}> Tj")
            y -= 16
    return " ".join(operators)


def test_lines_from_right_to_left() -> None:
    spoken = [f"{ARABIC} {ARABIC} {ARABIC}", f"{ARABIC} {ARABIC}", "نعم"]
    content = f"BT /F 12 Tf {set_arabic(spoken, 60, 540)} ET".encode()
    assert paragraphs(read(raw(PAGE, stream(content), *unicode_font(5)))) == spoken


def test_columns_from_right_to_left() -> None:
    right, left = [f"{ARABIC} {ARABIC} {ARABIC}"], [f"{ARABIC} {ARABIC}", f"{ARABIC} {ARABIC} {ARABIC} {ARABIC}"]
    content = f"BT /F 12 Tf {set_arabic(left, 36, 290)} {set_arabic(right, 36, 540)} ET".encode()
    assert paragraphs(read(raw(PAGE, stream(content), *unicode_font(5)))) == [*right, *left]
