"""What is left out to save time would have found nothing."""

from __future__ import annotations

import pytest

from briefparse.model import Outlet, Person
from briefparse.parsing.outlets.index import OutletIndex
from briefparse.parsing.outlets.spans import outlet_at
from briefparse.parsing.people.directory import Directory
from briefparse.parsing.people.offices import may_be_people, people_in
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
    ],
)
def test_two_people_may_be_two(text: str) -> None:
    assert len(people_in(text)) == 2
    assert may_be_people(text)


def test_one_person_is_told_by_the_words() -> None:
    assert not may_be_people("Mr. Ann Lee, minister of science and technology")
