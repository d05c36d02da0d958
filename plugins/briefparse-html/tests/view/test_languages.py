"""Language and direction of each text."""

from __future__ import annotations

import pytest

from briefparse_html.view.languages import direction_of, language_of


@pytest.mark.parametrize(
    ("text", "tag", "expected"),
    [
        ("Good morning", "en", "en"),
        ("Good morning, 灯塔", "en-GB", "en-GB"),
        ("灯塔", "en", "und-Hani"),
        ("灯塔と海のはなし", "en", "ja"),
        ("등대", "en", "ko"),
        ("маяк", "en", "und-Cyrl"),
        ("маяк", "uk", "uk"),
        ("منارة", "fr", "und-Arab"),
        ("منارة", "fa", "fa"),
        ("灯塔新闻", "zh-Hans", "zh-Hans"),
        ("灯塔", "ja", "ja"),
        ("Good morning", "zh-Hans", ""),
        ("dēngtǎ", "zh-Latn", "zh-Latn"),
        ("svetionik", "sr-Latn", "sr-Latn"),
        ("12:30", "zh", "zh"),
        ("", "ar", "ar"),
        ("Good morning", "und", ""),
        ("12:30", "und", ""),
        ("φάρος", "und", "el"),
        ("Good morning", 'en" onload="x', ""),
        ("x", "", ""),
    ],
)
def test_the_language_of_a_text(text: str, tag: str, expected: str) -> None:
    assert language_of(text, tag) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("abc", "ltr"), ("12 منارة abc", "rtl"), ("שלום", "rtl"), ("é منارة", "ltr"), ("", "ltr"), ("«12»", "ltr")],
)
def test_the_first_letter_tells_the_direction(text: str, expected: str) -> None:
    assert direction_of(text) == expected
