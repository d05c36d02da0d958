"""The real briefing that briefparse was asked for: what it must give. Read from beside the checkout, never copied."""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys
from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from briefparse import CaptionKind, CreditRole, FurnitureKind, TurnKind, coverage, parse_file

if TYPE_CHECKING:
    from pathlib import Path

    from briefparse import Briefing, Person


@pytest.fixture(scope="module")
def seed(seed_path: Path) -> Briefing:
    return parse_file(seed_path)


def test_event(seed: Briefing) -> None:
    assert seed.title.startswith("SCIO briefing on implementing the innovation-driven development strategy")
    assert seed.title.endswith("science and technology")
    assert seed.event.place == "Beijing"
    assert seed.event.date == dt.date(2023, 2, 24)
    assert seed.event.time == dt.time(10, 0)
    assert seed.event.timezone is None
    assert (seed.language, seed.dialect, seed.host) == ("en", "scio-en", "State Council Information Office")


def test_people(seed: Briefing) -> None:
    names = ["Wang Zhigang", "Wu Zhaohui", "Zhang Guangjun", "Xie Min", "Chen Jiachang"]
    assert [person.name for person in seed.speakers] == names
    assert seed.chair is not None
    assert seed.chair.name == "Chen Wenjun"
    assert len(seed.participants) == 6
    assert {person.honorific for person in seed.participants} == {"Mr."}
    assert seed.speakers[0].title == "minister of science and technology"
    assert all(person.title and person.listed for person in seed.participants)


def test_the_rosters_differ_in_two_places(seed: Briefing) -> None:
    assert [diagnostic.code for diagnostic in seed.diagnostics] == ["BP203", "BP203"]
    assert [diagnostic.span.of(seed.source.text).split(",")[0] for diagnostic in seed.diagnostics] == [
        *("Mr. Xie Min", "Mr. Chen Jiachang"),
    ]


def test_turns(seed: Briefing) -> None:
    kinds = [turn.kind for turn in seed.turns]
    assert len(kinds) == 25
    assert seed.paragraph_count == 77
    assert [
        kinds.count(kind) for kind in (TurnKind.MODERATION, TurnKind.STATEMENT, TurnKind.QUESTION, TurnKind.ANSWER)
    ] == [
        *(4, 1, 8, 12),
    ]


def test_outlets_in_order_of_asking(seed: Briefing) -> None:
    assert [outlet.name for outlet in seed.outlets] == [
        *("Xinhua News Agency", "Science and Technology Daily", "Zhejiang Daily", "Reuters"),
        *("China Daily", "Red Star News", "Hong Kong Bauhinia Magazine", "China Media Group"),
    ]
    assert all(outlet.known for outlet in seed.outlets)
    assert all(turn.speaker is None for turn in seed.turns if turn.outlet)


def test_exchanges(seed: Briefing) -> None:
    by_outlet = {exchange.outlet.name: exchange for exchange in seed.exchanges if exchange.outlet}
    assert len(seed.exchanges) == len(by_outlet) == 8

    def answerers(outlet: str) -> list[str]:
        speakers: list[Person | None] = [turn.speaker for turn in by_outlet[outlet].answers]
        return [person.name for person in speakers if person]

    assert answerers("Zhejiang Daily") == ["Wang Zhigang", "Wu Zhaohui", "Wang Zhigang"]
    assert answerers("Reuters") == ["Wang Zhigang", "Chen Jiachang", "Wang Zhigang"]
    assert answerers("China Daily") == ["Zhang Guangjun"]
    for outlet in ("Zhejiang Daily", "Reuters"):
        first, _, last = by_outlet[outlet].answers
        assert by_outlet[outlet].hand_overs == (first,)
        assert by_outlet[outlet].supplements == (last,)


def test_what_stands_around_the_talk(seed: Briefing) -> None:
    assert len(seed.page_breaks) == 8
    assert [caption.kind for caption in seed.captions] == [CaptionKind.GALLERY] * 7
    assert seed.captions[-1].text == "Group photo"
    assert len(seed.credits) == 20
    assert {credit.role for credit in seed.credits} == {CreditRole.TRANSLATOR}
    assert (seed.credits[0].name, seed.credits[-1].name) == ("Xu Xiaoxuan", "Jay Birbeck")
    assert [item.kind for item in seed.furniture] == [FurnitureKind.NAVIGATION, FurnitureKind.DISCLAIMER]


def test_colon_inside_a_turn(seed: Briefing) -> None:
    (turn,) = [turn for turn in seed.turns if "from three aspects:" in turn.text]
    assert turn.speaker is not None
    assert turn.speaker.name == "Zhang Guangjun"
    assert len(turn.paragraphs) == 5


def test_every_character_is_assigned(seed: Briefing) -> None:
    measured = coverage(seed)
    assert measured.complete
    assert measured.total == measured.assigned > 57_000
    assert measured.unassigned == measured.unclassified == measured.overlapping == ()
    assert sum(count for _, count in measured.by_kind) == measured.total


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "gb18030", "cp1252"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_encodings_and_line_ends_change_nothing(seed: Briefing, tmp_path: Path, encoding: str, newline: str) -> None:
    path = tmp_path / "seed.txt"
    path.write_bytes(seed.source.text.replace("\n", newline).encode(encoding))
    assert parse_file(path) == seed


SCRIPT = """
import sys, hashlib, briefparse
briefing = briefparse.parse_file(sys.argv[1])
for name in ("tei", "docx", "markdown", "json"):
    print(name, hashlib.sha256(briefparse.export(briefing, name)).hexdigest())
"""


def test_same_bytes_in_another_time_zone_locale_and_hash_seed(seed_path: Path) -> None:
    """Three processes that agree on nothing but the input."""
    outputs = set()
    for zone, locale, hash_seed in (
        ("UTC", "C", "0"),
        ("Asia/Tokyo", "C.UTF-8", "1"),
        ("America/Lima", "POSIX", "4242"),
    ):
        changed = {"TZ": zone, "LC_ALL": locale, "LANG": locale, "PYTHONHASHSEED": hash_seed}
        done = subprocess.run(
            [sys.executable, "-c", SCRIPT, str(seed_path)],
            env={**os.environ, **changed},
            capture_output=True,
            text=True,
            check=True,
        )
        outputs.add(done.stdout)
    (output,) = outputs
    assert [line.split()[0] for line in output.splitlines()] == ["tei", "docx", "markdown", "json"]
    assert sha256(b"").hexdigest() not in output
