"""Which names begin in a script without spaces: those whose characters are words by themselves."""

from __future__ import annotations

import pytest

from briefparse.model.words import begins_unspaced, count_words


@pytest.mark.parametrize(
    "letter", [*"王あアＡ가éז–", "\u303f", "\u3040", "\uf8ff", "\uf900", "\U0001ffff", "\U00020000"]
)
def test_a_name_begins_so_where_each_letter_is_a_word(letter: str) -> None:
    assert begins_unspaced(f"{letter} b") == (count_words(letter * 2) == 2)


def test_the_first_letter_tells() -> None:
    assert begins_unspaced("王 Wang")
    assert not begins_unspaced("Wang 王")
    assert not begins_unspaced("")
