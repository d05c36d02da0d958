import re

import pytest

from briefparse.dialects.outlets import read_outlets
from briefparse.parsing.outlets.index import OutletIndex, looks_like_outlet

OUTLETS = read_outlets()


def test_no_name_or_alias_belongs_to_two() -> None:
    names = [name for outlet in OUTLETS for name in (outlet.name, *outlet.aliases)]
    assert sorted({name for name in names if names.count(name) > 1}) == []


def test_fields_have_their_form() -> None:
    ids = [outlet.id for outlet in OUTLETS]
    assert len(ids) == len(set(ids)) > 200
    for outlet in OUTLETS:
        assert outlet.known
        assert outlet.kind is not None
        assert re.fullmatch("[A-Z]{2}", outlet.country or "")
        assert outlet.wikidata is None or re.fullmatch(r"Q[1-9]\d*", outlet.wikidata)


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("AFP", "Agence France-Presse"),
        ("法新社记者", "Agence France-Presse"),
        ("The Global Times", "Global Times"),
        ("A reporter from Red Star News", "Red Star News"),
        ("CCTV reporter", "China Central Television"),
        ("CCTV viewer", None),
        ("reuters", None),
        ("Time", "Time"),
        ("Bay Television", None),
    ],
)
def test_whole_label_and_case_count(label: str, name: str | None) -> None:
    found = OutletIndex.of(OUTLETS).find(label)
    assert (found.name if found else None) == name


@pytest.mark.parametrize(
    "label", ["Bay Television", "Harbour Evening News", "Radio of the Isles", "海城日报", "海城记者"]
)
def test_what_reads_like_an_outlet(label: str) -> None:
    assert looks_like_outlet(label)


@pytest.mark.parametrize(
    "label",
    [
        "Fang Qiu",
        "good news",
        "News we had none of today",
        "方秋",
        "Fang Qiu (",
        "Fang)",
        "Fang,",
        ", News",
        "(News)",
        "Ann Lee, Press Officer",
        "Fang Qiu (Head of Media)",
        ", ".join(["News Ann"] * 12),
        ", ".join(["Ann Lee"] * 12),
    ],
)
def test_what_does_not(label: str) -> None:
    assert not looks_like_outlet(label)
