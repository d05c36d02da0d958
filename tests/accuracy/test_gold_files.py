"""The gold itself: enough of it, in order, and what the documentation says of it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import baseline
import pytest
from align import squeeze
from command import BASELINE, HERE, PAGE
from gold import find_cases, read_gold
from score import OVERALL, score
from table import BEGIN, END, by_dialect

from briefparse import Registry, TurnKind, parse_file

if TYPE_CHECKING:
    from gold import Case, Gold
    from table import Row

CASES = find_cases(HERE / "gold")
REAL = sorted((HERE / "gold-real").glob("*.gold.json"))
GOLDS = [*((case.name, case.gold) for case in CASES), *((path.name, read_gold(path)) for path in REAL)]
THREE = 3


@pytest.fixture(scope="module")
def rows() -> tuple[Row, ...]:
    registry = Registry.builtin()
    return by_dialect((case.group, score(case.gold, parse_file(case.transcript, registry=registry))) for case in CASES)


def test_every_dialect_has_at_least_two() -> None:
    numbers = Counter(case.group for case in CASES)
    assert {
        name: numbers[name] for name in (item.name for item in Registry.builtin().dialects) if numbers[name] < 2
    } == {}
    assert min(numbers.values()) >= 2


def test_eight_real_transcripts_have_gold() -> None:
    assert len(REAL) == 8


@pytest.mark.parametrize(("name", "gold"), GOLDS, ids=[name for name, _ in GOLDS])
def test_gold_is_consistent(name: str, gold: Gold) -> None:
    del name
    assert {turn.kind for turn in gold.turns} <= {kind.value for kind in TurnKind}
    numbers = [n for exchange in gold.exchanges for n in exchange]
    assert numbers == sorted(set(numbers))
    assert set(numbers) <= set(range(1, len(gold.turns) + 1))
    asked = {n for n, turn in enumerate(gold.turns, 1) if turn.kind in {"question", "answer"}}
    assert asked <= set(numbers)


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_the_words_of_the_gold_stand_in_the_transcript_in_order(case: Case) -> None:
    text = squeeze(parse_file(case.transcript, registry=Registry.builtin()).source.text)
    for turn in case.gold.turns:
        place = text.find(squeeze(turn.starts))
        assert place >= 0, f"{turn.starts} … stands nowhere after the turn before"
        text = text[place:]
    assert squeeze(case.gold.turns[-1].ends) in text


def test_gold_of_real_transcripts_quotes_three_words_at_most() -> None:
    quoted = [words for path in REAL for turn in read_gold(path).turns for words in (turn.starts, turn.ends)]
    assert max(len(words.split()) for words in quoted) <= THREE


def test_nothing_fell_below_the_baseline(rows: tuple[Row, ...]) -> None:
    before = baseline.read(BASELINE)
    assert {row.group for row in rows} <= before.keys()
    assert [str(drop) for drop in baseline.drops(before, baseline.of(rows))] == []


def test_the_documentation_claims_no_more_than_is_measured(rows: tuple[Row, ...]) -> None:
    table = PAGE.read_text("utf-8").split(BEGIN)[1].split(END)[0]
    claimed: dict[str, str] = {}
    for line in table.splitlines():
        cells = [cell.strip(" *") for cell in line.strip("|").split("|")]
        if len(cells) > THREE:
            claimed.setdefault(cells[0], cells[-1])
    measured = {row.group: row.scores[OVERALL].f1 for row in rows}
    assert measured.keys() <= claimed.keys()
    assert {name: (claimed[name], f1) for name, f1 in measured.items() if float(claimed[name]) > f1 + 0.005} == {}
