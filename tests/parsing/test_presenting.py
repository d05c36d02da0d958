import pytest

from briefparse.parsing.people.offices import Introduced
from briefparse.parsing.people.presenting import (
    announcing_words,
    comes_next,
    presented_as,
    presents_self,
    welcomed,
    welcoming_words,
    with_office,
)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Good morning. I'm Ann Lee from the press office. Hello.", "press office"),
        ("I am Ann Lee of the Department of Tides; welcome.", "Department of Tides"),
        ("My name is Ann Lee, the director.", "director"),
        ("This is Ann Lee.", None),
    ],
)
def test_people_present_themselves(text: str, title: str | None) -> None:
    assert list(presents_self(text)) == [Introduced("Ann Lee", None, title)]


@pytest.mark.parametrize("text", ["I'm Happy to be here.", "I am from the press office.", "This is Washington."])
def test_other_sentences_present_nobody(text: str) -> None:
    assert list(presents_self(text)) == []


def test_others_are_presented_by_their_office_alone() -> None:
    text = "We have a guest. Ann Lee is our assistant secretary. Bo Roe is the best of us."
    assert list(presented_as(text)) == [Introduced("Ann Lee", None, "assistant secretary")]


def test_who_comes_next_needs_an_office_and_a_full_name() -> None:
    found = list(comes_next("We'll hear from Mayor Lee first, then from Fire Chief Bo Roe, then from Cy Dee."))
    assert [(one.name, one.title) for one in found] == [("Bo Roe", "Fire Chief")]


def test_people_with_offices_in_a_sentence() -> None:
    (one,) = with_office("Governor Ann Lee of North Marsh held a press conference with Port Hollis officials.")
    assert (one.name, one.title) == ("Ann Lee", "Governor")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Bo Roe of the city council has joined us as well.", ["Bo Roe"]),
        ("Dr. Ann Lee is joining us from the islands.", ["Ann Lee"]),
        ("The tide has joined us.", []),
    ],
)
def test_who_has_joined(text: str, names: list[str]) -> None:
    assert [one.name for one in welcomed(text)] == names


def test_who_comes_next_with_an_honorific() -> None:
    text = "You will hear from Commissioner Ife Odu first and from Dr. Petra Lang, who leads it. Cy Poe is out."
    assert [one.name for one in comes_next(text)] == ["Ife Odu", "Petra Lang"]


@pytest.mark.parametrize("verb", ["has joined us", "has also joined us", "is joining us", "is with us", "joins us"])
def test_whoever_is_welcomed_is_found_by_the_words(verb: str) -> None:
    text = f"A first line.\nBo Roe of the council {verb} today."
    assert [one.name for one in welcomed(text)] == ["Bo Roe"]
    assert any(text.index(verb) <= place < text.index(" today") for place in welcoming_words(text))


@pytest.mark.parametrize(
    "cue",
    ["hear from", "hearing first from", "remarks by", "followed by", "a statement from", "up next is", "joined by"],
)
def test_whoever_is_announced_is_found_by_the_words(cue: str) -> None:
    text = f"A first line.\nNow {cue} Fire Chief Bo Roe."
    assert [one.name for one in comes_next(text)] == ["Bo Roe"]
    assert any(text.index("Now") < place < text.index(" Fire") for place in announcing_words(text))
