"""Running heads: what pages repeat, and what only looks so. All of it is fictional."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fiction import talk
from press import Press
from reading import heads, paragraphs, read

if TYPE_CHECKING:
    from press import Furniture


def book(*, pages: int, furniture: Furniture, first: str = "") -> bytes:
    """Set so many full pages of prose."""
    press = Press(furniture=furniture)
    if first:
        press.centred(first, bold=True, size=16, after=10)
    while press.pages < pages or press.y > 200:
        press.paragraph(talk(11, press.pages), first=24)
    return press.finished()


def test_numbers_and_dates_differ_from_page_to_page() -> None:
    months = "January February March May June".split()

    def furniture(press: Press, number: int) -> None:
        press.text(press.left, 750, f"{number} {months[number]} 2031")
        press.text(300, 40, f"– {number + 6} –")

    document = read(book(pages=4, furniture=furniture))
    assert heads(document) == [line for n in (1, 2, 3, 4) for line in (f"{n} {months[n]} 2031", f"– {n + 6} –")]


def test_left_and_right_pages_have_heads_of_their_own_and_the_first_none() -> None:
    def furniture(press: Press, number: int) -> None:
        if number > 1:
            press.text(72 if number % 2 else 400, 750, "The Lanhai Press" if number % 2 else "Tides of Lanhai")

    document = read(book(pages=6, furniture=furniture, first="Tides and Ports"))
    numbers = [block.page for block in document.blocks if block.page]
    assert numbers[:5] == [2, 3, 4, 5, 6]
    assert heads(document) == ["The Lanhai Press" if number % 2 else "Tides of Lanhai" for number in numbers]
    assert paragraphs(document)[0] == "Tides and Ports"


def test_a_head_that_repeats_the_title_on_a_second_page_alone() -> None:
    def furniture(press: Press, number: int) -> None:
        if number > 1:
            press.text(72, 750, "Tides and Ports", size=9)

    document = read(book(pages=2, furniture=furniture, first="Tides and Ports"))
    assert paragraphs(document)[0] == "Tides and Ports"
    assert heads(document) == ["Tides and Ports"]


def test_roman_numbers_and_heads_of_several_lines() -> None:
    def furniture(press: Press, number: int) -> None:
        press.text(72, 760, "The Lanhai Press")
        press.text(72, 745, "Transcripts")
        press.text(300, 40, ("i", "ii", "iii", "iv", "v")[number - 1])

    document = read(book(pages=3, furniture=furniture))
    assert heads(document) == [
        line for number in ("i", "ii", "iii") for line in ("The Lanhai Press", "Transcripts", number)
    ]


def test_the_number_of_a_single_page_is_none_of_its_words() -> None:
    press = Press(furniture=lambda press, number: press.text(300, 40, f"Page {number} of 1"))
    press.paragraph(talk(6))
    assert heads(read(press.finished())) == ["Page 1 of 1"]


def test_a_label_that_tops_pages_is_no_head() -> None:
    press = Press()
    for page in range(6):
        for number in range(5):
            press.paragraph("Shen Yulan:", after=10)
            press.paragraph(talk(7, page + number), after=10)
        press.turn()
    document = read(press.finished())
    assert heads(document) == []
    assert paragraphs(document).count("Shen Yulan:") == 30


def test_a_number_that_is_spoken_is_no_page_number() -> None:
    press = Press()
    press.paragraph("HOWARD LIND. How many?")
    press.paragraph("17")
    assert heads(read(press.finished())) == []


def test_a_watermark_is_furniture_where_pages_repeat_it() -> None:
    def furniture(press: Press, _number: int) -> None:
        press.canvas.saveState()
        press.canvas.translate(150, 250)
        press.canvas.rotate(45)
        press.text(0, 0, "DRAFT COPY", size=60)
        press.canvas.restoreState()

    document = read(book(pages=2, furniture=furniture))
    assert heads(document) == ["DRAFT COPY"] * 2
