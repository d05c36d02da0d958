"""The parser and a count that knows nothing of it find the same labels in 40 real transcripts."""

from __future__ import annotations

from difflib import SequenceMatcher
from pathlib import Path

import pytest

from accuracy.label_count import labels_of
from briefparse import Registry, parse_file

SAMPLES = Path(__file__).parents[3] / "shared" / "samples"
AGREEMENT = 0.995

pytestmark = pytest.mark.skipif(not SAMPLES.is_dir(), reason="the real transcripts are kept beside the checkout")


Both = dict[str, tuple[list[str], list[str | None]]]


@pytest.fixture(scope="module")
def both() -> Both:
    """The labels of each transcript as counted and as parsed."""
    registry = Registry.builtin()
    paths = sorted(path for path in SAMPLES.glob("*/*") if path.suffix in {".md", ".html"})
    return {path.name: (labels_of(path), parsed_labels(path, registry)) for path in paths}


def parsed_labels(path: Path, registry: Registry) -> list[str | None]:
    return [turn.label.text if turn.label else None for turn in parse_file(path, registry=registry).turns]


def test_there_are_forty(both: Both) -> None:
    assert len(both) == 40


def test_every_transcript_has_labels_to_count(both: Both) -> None:
    assert [name for name, (counted, _) in both.items() if len(counted) < 10] == []


def test_numbers_of_turns_agree(both: Both) -> None:
    apart = {name: (len(counted), len(parsed)) for name, (counted, parsed) in both.items()}
    off = sum(abs(counted - parsed) for counted, parsed in apart.values())
    total = sum(counted for counted, _ in apart.values())
    differing = {name: numbers for name, numbers in apart.items() if numbers[0] != numbers[1]}
    assert 1 - off / total >= AGREEMENT, f"counted and parsed: {differing}"


def test_labels_agree_in_order(both: Both) -> None:
    same = total = 0
    differing = []
    for name, (counted, parsed) in both.items():
        matcher = SequenceMatcher(None, counted, parsed, autojunk=False)
        same += sum(block.size for block in matcher.get_matching_blocks())
        total += max(len(counted), len(parsed))
        for operation, *places in matcher.get_opcodes():
            if operation != "equal":
                one, two, three, four = places
                differing.append(f"{name}, label {one + 1}: counted {counted[one:two]}, parsed {parsed[three:four]}")
    assert same / total >= AGREEMENT, "\n".join(differing)
