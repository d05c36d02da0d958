"""When the first turns are read for introductions, and that nothing is lost where they are not."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefparse import Reason, parse_file
from briefparse.parsing.people.bearers import others_may_bear
from briefparse.parsing.people.explained import Explained
from briefparse.parsing.people.first_turns import FirstTurns
from scio import BUILTIN, CARD, CLOSING, OPENING, QUESTION, codes, read

if TYPE_CHECKING:
    from briefparse import Briefing, Person
    from briefparse.parsing.people.directory import Directory

REPOSITORY = Path(__file__).parents[2]
TRANSCRIPTS = sorted(
    path
    for folder in ("examples", "benchmarks/accuracy/gold")
    for path in (REPOSITORY / folder).rglob("*")
    if path.suffix in {".txt", ".md", ".html"}
)


def all_of(path: Path) -> str:
    """Return all that a parse tells, with what takes no part in equality."""
    return repr(parse_file(path, registry=BUILTIN))


@pytest.fixture
def readings(monkeypatch: pytest.MonkeyPatch) -> list[set[str]]:
    """The ids of those whom each reading of first turns began with, from now on."""
    begun: list[set[str]] = []
    introduce = FirstTurns.introduce

    def noted(turns: FirstTurns, directory: Directory) -> tuple[Person, ...]:
        begun.append(set(directory.ids))
        return introduce(turns, directory)

    monkeypatch.setattr(FirstTurns, "introduce", noted)
    return begun


def test_they_are_not_read_where_all_labels_are_listed_or_registered(readings: list[set[str]]) -> None:
    read(CARD, OPENING, QUESTION, CLOSING)
    assert readings == []


def test_they_are_read_where_a_label_is_left(readings: list[set[str]]) -> None:
    read(CARD, OPENING, QUESTION, "Bo Marlund:\n\nMay I add to that.\n")
    assert len(readings) == 1


def test_they_are_read_rather_than_asked_for_many_surnames(readings: list[set[str]]) -> None:
    names = [f"{chr(65 + n)}un Hai{chr(97 + n)}ing" for n in range(14)]
    roster = "\n\n".join(f"{name}, minister of tide {n}" for n, name in enumerate(names))
    card = CARD.replace("Fang Qiu, vice minister of tides", f"Fang Qiu, vice minister of tides\n\n{roster}")
    page = read(card, OPENING, QUESTION, *[f"Mr. {name.split()[0]}:\n\nThank you.\n" for name in names])
    assert [turn.voice for turn in page.turns[-14:]] == names
    assert len(readings) == 1


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_nothing_is_lost_where_they_are_not_read(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sparing = all_of(path)
    monkeypatch.setattr(Explained, "all", lambda *_: False)
    assert all_of(path) == sparing


def test_nothing_is_lost_of_real_transcripts(shared: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    paths = sorted((shared / "samples" / "white-house").glob("*.md"))[::3]
    sparing = [all_of(path) for path in paths]
    monkeypatch.setattr(Explained, "all", lambda *_: False)
    assert [all_of(path) for path in paths] == sparing


def welcomed(name: str) -> Briefing:
    welcome = f"Shen Yulan:\n\nGood morning. Please welcome {name}, director of tides.\n"
    return read(CARD, welcome, "Mr. Luo:\n\nThank you.\n", QUESTION)


def test_a_guest_of_a_listed_surname_makes_it_ambiguous() -> None:
    briefing = welcomed("Mr. Luo Bing")
    assert briefing.turns[1].resolution.reason is Reason.AMBIGUOUS
    assert "BP403" in codes(briefing)


@pytest.mark.parametrize("name", ["Mr. Luo", "Luo Haiming"])
def test_a_listed_person_who_is_welcomed_does_not(name: str) -> None:
    briefing = welcomed(name)
    assert briefing.turns[1].voice == "Luo Haiming"
    assert "BP403" not in codes(briefing)


def test_a_registered_outlet_that_says_who_it_is_is_no_person() -> None:
    page = read(CARD, "Phoenix TV:\n\nThis is Phoenix TV; what did it cost?\n", "Bo Marlund:\n\nNine billion.\n")
    asked = page.turns[0]
    assert asked.outlet is not None
    assert (asked.speaker, asked.outlet.known) == (None, True)


@pytest.mark.parametrize(
    "speech",
    [
        "Bo Lee is here.",
        "BO LEE is here.",
        "But Lee may come.",
        "Ann Bo Lee",
        "Lee Min spoke.",
        "Lee de Poe",
        "Thanks to Dr. Cy J. Lee for that.",
        "'Lee Roe",
        "Lee King",
    ],
)
def test_somebody_else_may_be_named(speech: str) -> None:
    assert others_may_bear({"Lee", "LEE"}, ["ann lee"], speech)


@pytest.mark.parametrize(
    "speech",
    [
        "",
        "Thank you, Ms. Lee, and welcome.",
        "Secretary Lee said so; the King Lee knew.",
        "Ann Lee is here. ANN LEE!",
        "Leeds, Lee's and Lee-Roe, and Jean-Lee",
        "good morning.\nLee\nGood morning.",
        "with Lee and Bo Roe",
        "Bo, Lee and Cy — Lee — agreed",
    ],
)
def test_nobody_else_is_named(speech: str) -> None:
    assert not others_may_bear({"Lee", "LEE"}, ["ann lee"], speech)
