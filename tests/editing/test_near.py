"""The place of a mark on no words, found again by the letters beside it."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from briefparse.editing.near import Near
from briefparse.testing.words import folded_texts

TEXT = "We count twice. Then we rest, and nobody counts."
AT = TEXT.index("Then")


def found(text: str, *expected: int, place: int = AT) -> int | None:
    near = Near.of(TEXT, place)
    again = Near.read(place, near.written)
    assert again == near
    return again.found(text, expected)


@pytest.mark.parametrize(
    "text",
    [
        TEXT,
        f"Now {TEXT}",
        f"{TEXT} Now.",
        TEXT.replace("twice", "once and once more"),
        TEXT.replace("rest, and", "rest and"),
        f"First: {TEXT}".replace("counts", "sees"),
        f"First: {TEXT}".replace("rest", "sleep, and sleep"),
    ],
)
def test_it_stays_between_the_words_that_it_stood_between(text: str) -> None:
    assert found(text, AT, len(text) - len(TEXT) + AT) == text.index("Then")


def test_where_all_beside_it_is_other_words_it_is_where_it_was_expected() -> None:
    assert found("x" * 30, 7, 9) == 7
    assert found("x" * 30) is None


def test_it_is_not_looked_for_without_end() -> None:
    assert found(f"{'x' * 300}{TEXT}{'y' * 300}", AT) == AT


def test_a_place_past_the_end_is_none() -> None:
    assert found("x", 7) is None
    assert Near.of("abc", 9) == Near.of("abc", 3)


@pytest.mark.parametrize("written", [None, "", "7", "7.ab.cd", "x.00000000.00000000", "7.00000000.0000000g"])
def test_another_form_is_none(written: str | None) -> None:
    assert Near.read(7, written) is None


@given(folded_texts(), st.integers(0, 30), folded_texts())
def test_words_put_in_before_or_behind_leave_it_where_it_is(text: str, place: int, put: str) -> None:
    place = min(place, len(text))
    near = Near.of(text, place)
    assert near.found(text, ()) == place
    moved = near.found(put + text, ())
    assert moved is not None
    assert (put + text)[moved:].startswith(text[place : place + 16])
