"""Escaping: enough, and not more."""

from __future__ import annotations

import pytest

from briefparse.exporting.markdown.escape import escape, is_plain
from briefparse.exporting.markdown.wrap import wrap
from briefparse.testing.growth import assert_in_step


@pytest.mark.parametrize(
    "text",
    [
        "Plain words, with a comma (and brackets) - and a dash.",
        "We need 5 * 3 pages; a & b; x < y; C#; well-known; 3.5 percent; No. 1",
        "[Laughter] and [applause]",
        "snake_case_name",
        "10:30 a.m., 50% of 9/11 and/or both",
        "“Quoted” – dashed … ‘so’",
        "灯塔（笑声）。",
        "مرحبا، أهلا",
        "#tides and @harbour at -5 degrees, +3, 1.5",
        "",
    ],
)
def test_harmless_text_stays_as_it_is(text: str) -> None:
    assert escape(text) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# a", r"\# a"),
        ("###### a", r"\###### a"),
        ("> a", r"\> a"),
        ("- a", r"\- a"),
        ("+ a", r"\+ a"),
        ("* a", r"\* a"),
        ("---", r"\---"),
        ("===", r"\==="),
        ("1. a", r"1\. a"),
        ("12) a", r"12\) a"),
        ("1986.", r"1986\."),
        ("~~~", r"\~\~\~"),
        ("```", r"\`\`\`"),
        ("[a]: b", r"\[a]: b"),
        ("[a](b]: c", r"\[a\](b]: c"),
        ("see [a](b) ![c](d)", r"see [a\](b) ![c\](d)"),
        ("<script>", r"\<script>"),
        ("&amp; &#35; &#x23;", r"\&amp; \&#35; \&#x23;"),
        ("a \\ b", r"a \\ b"),
        ("*a* _b_ ~c~", r"\*a\* \_b\_ \~c\~"),
        ("https://a.example", r"https:\//a.example"),
        ("www.a.example", r"www\.a.example"),
        ("press@a.example", "press@<!---->a.example"),
        (" a ", "&#32;a&#32;"),
        ("a\tb\nc", "a&#9;b&#10;c"),
        ("a\x00b\x1f\ud800", "a\ufffdb\ufffd\ufffd"),
        ("\u3000灯塔 *好*", r"&#12288;灯塔 \*好\*"),
        ("# مرحبا", r"\# مرحبا"),
    ],
)
def test_markup_is_escaped(text: str, expected: str) -> None:
    assert escape(text) == expected


def test_plain_test_agrees_with_escaping() -> None:
    for text in ("a", "a_b", "x www.y", "x ", "1. x", "#x", "a@b"):
        assert not is_plain(text) or escape(text) == text
    assert is_plain("Good morning. All of this is fiction.")


@pytest.mark.parametrize("unit", ["[", "](", "a@", "*", "_", "a.", "www.", "&#", "]: ", " ", "\\", "<a", "http:", "1."])
def test_escaping_takes_linear_time(unit: str) -> None:
    assert_in_step(escape, lambda count: unit * count, size=20_000)


def test_wrapping_breaks_at_spaces() -> None:
    assert wrap("aaa bbb ccc", 7) == "aaa bbb\nccc"
    assert wrap("aaa bbb ccc", 0) == "aaa bbb ccc"
    assert wrap("aaaaaaaaaa b", 3) == "aaaaaaaaaa\nb"


@pytest.mark.parametrize("word", ["-", "+", "#", "1.", "12)", ">", "=", "===", "---", "|", ":-:", "<em>", "-->", "~~~"])
def test_no_line_begins_with_markup(word: str) -> None:
    assert wrap(f"aaaa {word} bbbb", 5) == f"aaaa {word}\nbbbb"


def test_double_spaces_are_kept_together() -> None:
    assert wrap("aaaa  bbbb cccc", 5) == "aaaa  bbbb\ncccc"
