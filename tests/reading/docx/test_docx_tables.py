"""Tables of who said what, in Word files and on pages: the first cell names who speaks."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from briefparse import Registry, coverage, parse
from reading.docx.word_files import p, r, table, word_file

Said = list[tuple[str, list[str]]]
Maker = Callable[[Said, str], bytes]

REGISTRY = Registry.builtin()
BOLD = "<w:b/>"
SAID: Said = [
    ("MS. OKORO", ["The ferry runs every two hours.", "It is a fiction."]),
    ("JOURNALIST", ["And what of the small boats?"]),
    ("MS. OKORO", ["They run when the tide lets them."]),
    ("JOURNALIST", ["Thank you."]),
]


def word_table(said: Said, head: str) -> bytes:
    rows = [(p(name), "".join(map(p, words))) for name, words in said]
    heads = [(p(r(head, BOLD)), p(r("What was said", BOLD)))] if head else []
    return word_file(p("Briefing on ferries") + table(*heads, *rows))


def page_table(said: Said, head: str) -> bytes:
    heads = f"<tr><th>{head}</th><th>What was said</th></tr>" if head else ""
    rows = (f"<tr><td>{name}</td><td>{''.join(f'<p>{one}</p>' for one in words)}</td></tr>" for name, words in said)
    return f"<html><body><h1>Briefing on ferries</h1><table>{heads}{''.join(rows)}</table></body></html>".encode()


def spoken(data: bytes) -> Said:
    briefing = parse(data, registry=REGISTRY)
    return [(turn.label.text if turn.label else "", [one.text for one in turn.paragraphs]) for turn in briefing.turns]


@pytest.mark.parametrize("make", [word_table, page_table])
@pytest.mark.parametrize("head", ["", "Speaker"], ids=["bare", "headed"])
def test_names_are_labels(make: Maker, head: str) -> None:
    assert spoken(make(SAID, head)) == SAID


@pytest.mark.parametrize("make", [word_table, page_table])
def test_a_row_without_a_name_goes_on(make: Maker) -> None:
    said = [*SAID[:3], ("", ["And no sooner."]), SAID[3]]
    assert spoken(make(said, "")) == [*SAID[:2], ("MS. OKORO", [*SAID[2][1], "And no sooner."]), SAID[3]]


def test_a_list_of_people_is_no_table_of_who_said_what() -> None:
    people = [(p(name), p(f"minister of {name.lower()}s")) for name in ("Harbour", "Tide", "Island", "Reef")]
    talk = "".join(p(r("MS. OKORO:", BOLD) + r(f" Number {n}.")) + p(r("Q:", BOLD) + r(" Why?")) for n in range(4))
    assert {label for label, _ in spoken(word_file(p("Briefing") + table(*people) + talk))} == {"MS. OKORO", "Q"}


def timed_word_table(times: list[str]) -> bytes:
    rows = [(p(time), p(name), "".join(map(p, words))) for time, (name, words) in zip(times, SAID, strict=True)]
    head = (p(r("Time", BOLD)), p(r("Speaker", BOLD)), p(r("What was said", BOLD)))
    return word_file(p("Briefing on ferries") + table(head, *rows))


def timed_page_table(times: list[str]) -> bytes:
    rows = "".join(
        f"<tr><td>{time}</td><td>{name}</td><td>{''.join(f'<p>{one}</p>' for one in words)}</td></tr>"
        for time, (name, words) in zip(times, SAID, strict=True)
    )
    head = "<tr><th>Time</th><th>Speaker</th><th>What was said</th></tr>"
    return f"<html><body><h1>Briefing on ferries</h1><table>{head}{rows}</table></body></html>".encode()


@pytest.mark.parametrize("make", [timed_word_table, timed_page_table])
@pytest.mark.parametrize(
    "times",
    [
        ["00:00:01", "00:00:08", "00:01:15", "00:02:00"],
        ["1", "2", "3", "4"],
        ["1.", "2.", "3.", "4."],
        ["[0:01]", "[0:08]", "[1:15]", "[2:00]"],
        ["00:01 - 00:08", "00:08 - 01:15", "01:15 - 02:00", "02:00 - 02:10"],
        ["10:01 a.m.", "10:02 a.m.", "10:03 a.m.", "10:04 a.m."],
    ],
    ids=lambda times: times[0],
)
def test_numbers_and_times_before_the_names_are_not_said(make: Callable[[list[str]], bytes], times: list[str]) -> None:
    assert spoken(make(times)) == SAID
    briefing = parse(make(times), registry=REGISTRY)
    assert coverage(briefing).unassigned == ()
