"""Labels are judged with as little weighing as that takes, and as if everything had been weighed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefparse.dialects.dialect import HeadingKind
from briefparse.model import Person
from briefparse.parsing.front.lines import Lines
from briefparse.parsing.front.ready import FrontReady
from briefparse.parsing.labels.acquaintances import Acquaintances
from briefparse.parsing.labels.candidates import from_piece
from briefparse.parsing.labels.judged import judged
from briefparse.parsing.labels.judging import judge
from briefparse.parsing.labels.shapes import propose
from briefparse.parsing.labels.telling import Told
from briefparse.parsing.labels.weighing import Scales
from briefparse.parsing.stages import run_stages
from briefparse.parsing.text.folding import fold
from briefparse.parsing.text.pieces import cut
from briefparse.reading.text import TextReader
from scio import BUILTIN, CLOSING, OPENING, PAGE, QUESTION

if TYPE_CHECKING:
    from briefparse.dialects.dialect import Dialect
    from briefparse.parsing.labels.candidates import Kind

GOLD = sorted((Path(__file__).parents[2] / "benchmarks" / "accuracy" / "gold").glob("*/*.txt"))
DIALECT = BUILTIN.dialect("scio-en")


@pytest.mark.parametrize("dialect", [None, "generic", "white-house", "un-noon", "scio-en"])
@pytest.mark.parametrize("path", GOLD, ids=lambda path: path.stem)
def test_what_is_accepted_is_what_all_evidence_accepts(path: Path, dialect: str | None) -> None:
    document = TextReader().read(path.read_bytes(), path.name)
    stages = run_stages(document, BUILTIN, BUILTIN.dialect(dialect) if dialect else None)
    weighed = judged(stages.judgement.kinds, stages.scales, stages.people)
    accepted = {item.label.span.start for item in weighed if item.accepted}
    assert {label.span.start for label, _ in stages.judgement.labels.values()} == accepted
    doubtful = {label.span.start for label, _ in stages.judgement.doubtful}
    assert accepted.isdisjoint(doubtful)


def kinds_and_scales(*parts: str, dialect: Dialect = DIALECT) -> tuple[tuple[Kind, ...], Scales]:
    document = TextReader().read("\n".join(parts).encode(), "page.txt")
    pieces = cut(document, dialect)
    scales = Scales.of(document.text, dialect, BUILTIN.outlet_index)
    return propose(pieces, document.text, fold, dialect)[0], scales


def test_candidates_come_in_kinds() -> None:
    kinds, _ = kinds_and_scales(OPENING, QUESTION, CLOSING)
    counts = [(kind.text, len(kind.candidates)) for kind in kinds]
    assert counts == [("Shen Yulan", 2), ("Luo Haiming", 2), ("Reuters", 1), ("Fang Qiu", 1)]


def test_candidates_above_the_talk_are_left_out() -> None:
    kinds, _ = kinds_and_scales(OPENING, QUESTION, CLOSING)
    assert from_piece(kinds, 0) is kinds
    last = min(kinds[3].candidates)
    rest = from_piece(kinds, last)
    assert [(kind.text, len(kind.candidates)) for kind in rest] == [("Shen Yulan", 1), ("Fang Qiu", 1)]


def test_people_change_a_judgement_only_where_they_say_something() -> None:
    kinds, scales = kinds_and_scales("Reuters:\n\nWhy?\n\nThe ferryman of Lanhai:\n\nBecause of the tide.\n")
    first = judge(kinds, scales, Acquaintances())
    assert [label.text for label, _ in first.labels.values()] == ["Reuters"]
    assert first.asked == {"The ferryman of Lanhai": None}
    assert first.again(kinds, scales, Acquaintances([Person("a", "Fang Qiu")])) is first
    second = first.again(kinds, scales, Acquaintances([Person("b", "The ferryman of Lanhai")]))
    assert [label.text for label, _ in second.labels.values()] == ["Reuters", "The ferryman of Lanhai"]


def test_a_heading_left_out_above_the_talk_changes_nothing() -> None:
    kinds, scales = kinds_and_scales("Speakers:\n\nFang Qiu, minister\n", OPENING, QUESTION)
    people = Acquaintances([Person("a", "Fang Qiu")])
    whole = judge(kinds, scales, people)
    assert [label.text for label, _ in whole.doubtful] == ["Speakers"]
    rest = whole.again(from_piece(kinds, 1), scales, people)
    assert rest.labels is whole.labels
    assert rest.doubtful == judge(rest.kinds, scales, people).doubtful == ()
    assert rest.labels == judge(rest.kinds, scales, people).labels


def test_what_a_label_left_out_above_the_talk_was_weighed_for_is_weighed_again() -> None:
    kinds, scales = kinds_and_scales("Ann Lee:\n\nAnn Lee:\n\nReuters:\n\nWhy?\n\nAnn Lee:\n\nBecause.\n")
    people = Acquaintances()
    whole = judge(kinds, scales, people)
    rest = from_piece(kinds, 2)
    assert whole.again(rest, scales, people).labels == judge(rest, scales, people).labels
    assert whole.again(rest, scales, people).labels is not whole.labels


@pytest.mark.parametrize("dialect", ["generic", "white-house", "un-noon", "scio-en"])
def test_a_name_alone_says_what_it_says_if_all_is_asked(dialect: str, monkeypatch: pytest.MonkeyPatch) -> None:
    names = [
        "Ann Lee",
        "Bo Marlund Roe",
        "A B Lee",
        "The Harbour",
        "Tide News",
        "Vice Minister",
        "Is This It",
        "Dear Ann",
    ]
    scales = Scales.of("", BUILTIN.dialect(dialect), BUILTIN.outlet_index)
    sparing = [Told.of(name, scales) for name in names]
    monkeypatch.setattr("briefparse.parsing.labels.telling._is_name_alone", lambda *_: False)
    assert [Told.of(name, scales) for name in names] == sparing


def test_people_are_asked_about_every_label_that_its_words_alone_do_not_carry() -> None:
    kinds, scales = kinds_and_scales("Reuters:\n\nWhy?\n\nFang Qiu:\n\nBecause.\n")
    assert judge(kinds, scales, Acquaintances()).asked == {"Fang Qiu": None}


def test_people_are_asked_where_the_place_speaks_against_a_label() -> None:
    quoted = 'Ann Lee: "Not before noon."\n'
    kinds, scales = kinds_and_scales(quoted, quoted, dialect=BUILTIN.dialect("generic"))
    assert judge(kinds, scales, Acquaintances()).labels == {}
    assert len(judge(kinds, scales, Acquaintances([Person("a", "Ann Lee")])).labels) == 2


def test_people_who_become_known_later_are_asked_again() -> None:
    _, scales = kinds_and_scales(OPENING)
    told, people = scales.tell("Fang Qiu"), Acquaintances()
    assert people.say("Fang Qiu", told) is None
    people.add([Person("a", "Luo Haiming")])
    assert people.say("Fang Qiu", told) is None
    people.add([Person("b", "Fang Qiu")])
    said = people.say("Fang Qiu", told)
    assert said is not None
    assert said.name == "roster"


@pytest.mark.parametrize(
    ("words", "heading"),
    [
        ("Speakers", (HeadingKind.SPEAKERS, "")),
        ("Speakers :", (HeadingKind.SPEAKERS, "")),
        ("CHAIR：Ann Lee", (HeadingKind.CHAIR, "Ann Lee")),
        ("Date: 10:30, Feb. 3", (HeadingKind.DATE, "10:30, Feb. 3")),
        ("Speakers and others", None),
        (": Speakers", None),
        ("S", None),
        ("Speakers of the talk, and of others: Ann Lee", None),
    ],
)
def test_headings(words: str, heading: tuple[HeadingKind, str] | None) -> None:
    assert FrontReady.of(DIALECT).heading(words) == heading


def test_no_more_lines_are_looked_at_than_are_asked_for() -> None:
    document = TextReader().read(PAGE.encode(), "page.txt")
    folded = []

    def spy(words: str) -> str:
        folded.append(words)
        return fold(words)

    lines = Lines(cut(document, DIALECT), document.text, spy)
    assert lines.words(1) == lines.words(1) == "Haicheng | 10 a.m. Sept. 12, 2031"
    assert len(folded) == 2
    assert lines.words(10_000) == ""
    assert len(folded) > 2
