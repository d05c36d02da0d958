"""Several items in one cell."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from briefparse_tables import split_list
from briefparse_tables.lists import join_list


@pytest.mark.parametrize(
    ("items", "cell"),
    [
        ((), None),
        (("one",), "one"),
        (("one", "two"), "one|two"),
        (("a|b", "c\\d", "e"), "a\\|b|c\\\\d|e"),
        (("", ""), "|"),
        (("路透社", "رويترز"), "路透社|رويترز"),
    ],
)
def test_joined_and_split(items: tuple[str, ...], cell: str | None) -> None:
    assert join_list(items) == cell
    assert split_list(cell) == items


@given(st.lists(st.text(alphabet="a|\\\n") | st.text(), max_size=5).map(tuple))
def test_any_list_comes_back(items: tuple[str, ...]) -> None:
    assert split_list(join_list(items)) == items
