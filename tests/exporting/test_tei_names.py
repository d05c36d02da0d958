from __future__ import annotations

import pytest

from briefparse.exporting.tei.names import Ids, ncname


@pytest.mark.parametrize(
    ("wanted", "name"),
    [
        ("fictional_2031-04-02", "fictional_2031-04-02"),
        ("person.lin-mo", "person.lin-mo"),
        ("000_e9", "_000_e9"),
        ("a b", "a_b"),
        ("a:b/c", "a_b_c"),
        ("person.王志刚", "person.王志刚"),
        ("Łódź", "Łódź"),
        ("person.???", "person"),
        ("", "briefing"),
        ("!!!", "briefing"),
        ("-x", "_-x"),
        ("x\u0301", "x"),
        ("𠀀", "briefing"),
    ],
)
def test_names_are_made_legal(wanted: str, name: str) -> None:
    assert ncname(wanted) == name


def test_latecomers_get_a_number() -> None:
    ids = Ids()
    assert [ids.claim(name) for name in ("a", "a", "a-2", "a", "a?")] == ["a", "a-2", "a-2-2", "a-3", "a-4"]


def test_many_of_one_name_stay_apart() -> None:
    ids = Ids()
    assert len({ids.claim("???") for _ in range(5000)}) == 5000
