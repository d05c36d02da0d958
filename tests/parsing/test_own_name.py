import pytest

from briefparse.dialects.outlets import read_outlets
from briefparse.parsing.outlets.index import OutletIndex
from briefparse.parsing.outlets.own_name import beside_own_name

OUTLETS = OutletIndex.of(read_outlets())


@pytest.mark.parametrize(
    ("words", "outlet", "known"),
    [
        ("Ann Lee, Reuters. Why?", "Reuters", True),
        ("Good afternoon, Ann Lee, Radio Tide, Haicheng. Why?", "Radio Tide", False),
        ("RIA Novosti, Ann Lee. Why?", "RIA Novosti", True),
        ("Ann Lee with Prairie Public Radio. Why?", "Prairie Public Radio", False),
        ("Ann Lee from the Financial Times. Why?", "Financial Times", True),
    ],
)
def test_outlet_beside_the_name_of_the_label(words: str, outlet: str, *, known: bool) -> None:
    found = beside_own_name(words, "Ann Lee", OUTLETS)
    assert found is not None
    assert (found.name, found.known) == (outlet, known)


@pytest.mark.parametrize(
    "words",
    [
        "Why did Reuters say so?",
        "Ann Lee, good morning. Why?",
        "Ann Lee of Haicheng. Why?",
        "Bo Roe, Reuters. Why?",
        "",
    ],
)
def test_no_outlet(words: str) -> None:
    assert beside_own_name(words, "Ann Lee", OUTLETS) is None
