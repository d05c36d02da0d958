"""What is left out to save time would have found nothing."""

from __future__ import annotations

import pytest

from briefparse.model import Outlet, Person
from briefparse.parsing.outlets.cues import Cues
from briefparse.parsing.outlets.index import OutletIndex
from briefparse.parsing.outlets.spans import outlet_at
from briefparse.parsing.people.directory import Directory
from briefparse.parsing.people.offices import may_be_people, may_hold_offices, people_in
from briefparse.parsing.people.slips import Slips, one_slip_apart
from briefparse.parsing.text.remembering import forget, once_a_parse
from scio import BUILTIN

OUTLETS = BUILTIN.outlet_index


def test_every_registered_name_is_seen_in_running_text() -> None:
    for name in OUTLETS.by_name:
        for text in (f"this is ann, {name}", f"hello from {name}.", f"“{name.replace(chr(39), '’')}”"):
            assert OUTLETS.may_be_named(text), name
        assert name[:2] in OUTLETS.openings


@pytest.mark.parametrize("name", ["Reuters", "The Hill", "the Hill", "L.A. Times", "France 24", "dpa"])
def test_names_are_found_where_they_begin(name: str) -> None:
    assert outlet_at(f"from {name}.", 5, OUTLETS) is not None


def test_an_article_in_lower_case_or_left_out_is_no_hindrance() -> None:
    index = OutletIndex.of((Outlet("hill", "The Hill", aliases=("el Faro", "dpa")),))
    assert index.may_be_named("with the Hill")
    assert index.may_be_named("from Faro")
    assert index.may_be_named("here for dpa")
    assert not index.may_be_named("The tide is out, and the hill is high")


@pytest.mark.parametrize("text", ["with the Tide News", "a TV crew", "Reporter for the Bay", "Ann Lee of Coast Radio"])
def test_words_of_outlets_are_seen(text: str) -> None:
    assert OUTLETS.may_be_named(text)


def test_what_is_told_of_a_string_is_forgotten_when_a_parse_begins() -> None:
    calls = []

    @once_a_parse
    def told(text: str) -> str:
        calls.append(text)
        return text

    assert told("a") == told("a") == "a"
    assert calls == ["a"]
    forget()
    told("a")
    assert calls == ["a", "a"]


def test_people_added_after_a_search_are_found_by_office_and_by_slip() -> None:
    directory = Directory.of([Person("a", "Ann Lee", title="minister of tides")])
    assert directory.find("Minister of Tides").people
    assert directory.near("Ann Leo") != ()
    later = Person("b", "Bo Marlund", title="director of harbours")
    directory.add(later, known=True)
    assert directory.find("Director of Harbours").people == [later]
    assert directory.near("Bo Marlumd") == (later,)


@pytest.mark.parametrize(
    "text",
    [
        "Minister Ann Lee and Director Bo Roe",
        "Ann King, judge, and Bo Prince, major",
        "Secretary of Tides Ann Lee, and Mr. Bo Roe, adviser",
        "Ann Lee, governor-general, and Bo Roe, director of the Department of Tides",
    ],
)
def test_two_people_may_be_two(text: str) -> None:
    assert len(people_in(text)) == 2
    assert may_be_people(text)
    assert may_hold_offices(text)


def test_one_person_is_told_by_the_words() -> None:
    assert not may_be_people("Mr. Ann Lee, minister of science and technology")


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee, director of the Press Bureau of the State Information Office (SIO) and spokesperson of the SIO",
        "Bo Roe, director of the Department of High and New Technology of the Bank",
    ],
)
def test_words_of_an_office_that_stand_apart_are_no_second_person(text: str) -> None:
    assert not may_be_people(text)


def test_one_office_is_not_held_by_two_people() -> None:
    assert not may_hold_offices("Bo Roe, director of the Department of Tides, Nets and Drift Ice of the Bank (BTN)")


@pytest.mark.parametrize("others", [0, 200], ids=["few", "many"])
def test_slips_are_found_among_few_names_and_among_many(others: int) -> None:
    names = ["kondratenko", "marlund", "ann lee", "de witte", "lee"]
    slips = Slips()
    slips.add([*names, *[f"{n:03} other {n:03}" for n in range(others)]])
    letters = "aekln -"
    for name in names:
        for at in range(len(name) + 1):
            ways = [name[:at] + name[at + 1 :], name[:at] + name[at : at + 2][::-1] + name[at + 2 :]]
            for letter in letters:
                ways += [name[:at] + letter + name[at:], name[:at] + letter + name[at + 1 :]]
            for slip in ways:
                wanted = [other for other in names if len(other) >= 5 and one_slip_apart(slip, other)]
                assert slips.near(slip) == (sorted(wanted) if len(slip) >= 5 else []), slip


def test_names_added_when_there_are_many_are_found() -> None:
    slips = Slips()
    slips.add([f"{n:03} other {n:03}" for n in range(100)])
    assert slips.near("marlumd") == []
    slips.add(["marlund"])
    assert slips.near("marlumd") == ["marlund"]


def test_cues_of_all_texts_stand_in_each_that_may_name_an_outlet() -> None:
    names = [name for name in OUTLETS.by_name if name.isascii()][::7]
    texts = [f"Hello, this is ann from {name}, and the tide is high." for name in names]
    cues = Cues.of([*texts, "The Tide News", "the tide is out"], OUTLETS)
    assert [text for text in texts if not cues.may_stand_in(text)] == []
    assert cues.may_stand_in("The Tide News")
    assert not cues.han


@pytest.mark.parametrize(("texts", "may"), [((), False), (("the tide is out",), False), (("我是新华社记者",), True)])
def test_without_a_cue_no_text_is_read_but_in_chinese(texts: tuple[str, ...], *, may: bool) -> None:
    assert Cues.of(texts, OUTLETS).may_stand_in("the tide is out") is may


def test_a_label_before_the_office_of_another_joins_nobody() -> None:
    directory = Directory.of([Person("a", "Ann Lee", title="minister of tides"), Person("b", "Pim de Witte")])
    assert directory.find("Director of Tides").people == ()
    assert directory.find("P. Witte").people
    assert directory.find("P. de Witte").people == ()


def test_a_label_without_a_known_name_is_found_by_its_office_alone() -> None:
    chair = Person("a", "Ann Lee", title="chairperson of the 3rd Tide Board, and member")
    directory = Directory.of([chair, Person("b", "Roe, Bo", aliases=("Tide News, Bo",))])
    assert directory.find("Chairperson").people == [chair]
    assert directory.find("Chair").people == ()
    assert directory.find("Speakers").people == ()
    assert directory.near("Speakers") == ()
    assert [person.id for person in directory.find("Minister Bo").people] == ["b"]
