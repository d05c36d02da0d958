"""Programs that corpus linguists use read our files, in an environment where briefparse is not."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest
from lxml import etree

from briefparse import export, parse_file
from environments import ROOT, fresh_environment, run
from exporting.tei_files import find

if TYPE_CHECKING:
    from pathlib import Path

    from briefparse import Briefing

pytestmark = pytest.mark.slow

# Runs in an environment that has what it imports, and not what the tests have.
PROGRAM = """
import json, sys
from pathlib import Path
from acdh_tei_pyutils.tei import TeiReader
from delb import Document
from lxml import etree
from pyparlaclarin.read import speech_iterator, speeches_with_name

path = Path(sys.argv[1])
root = etree.parse(path).getroot()
speeches = list(speech_iterator(root))
reader = TeiReader(str(path))
turns = Document(path).xpath("//u")
json.dump({
    "pyparlaclarin": [who or None for _, who in speeches],
    "pyparlaclarin by name": {who: len(list(speeches_with_name(root, name=who))) for _, who in speeches if who},
    "delb": [turn.attributes["who"].value if "who" in turn.attributes else None for turn in turns],
    "acdh-tei-pyutils": [turn.get("who") for turn in reader.any_xpath("//tei:u")],
    "paragraphs": ["".join(seg.itertext()) for seg in reader.any_xpath("//tei:seg")],
}, sys.stdout)
"""
CONSUMERS = ("pyparlaclarin==0.9.2", "delb==0.6.1", "acdh-tei-pyutils==2.4.0")


@pytest.fixture(scope="module")
def programs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("consumers") / "environment"
    try:
        return fresh_environment(folder, *CONSUMERS)
    except AssertionError as failure:
        pytest.skip(f"the programs cannot be installed here: {str(failure)[-200:]}")


def _seen(programs: Path, briefing: Briefing, folder: Path) -> dict[str, Any]:
    path = folder / "briefing.xml"
    path.write_bytes(export(briefing, "tei"))
    result = run(programs / "python", "-c", PROGRAM, path, cwd=folder)
    seen: dict[str, Any] = json.loads(result.stdout)
    return seen


def _check(programs: Path, briefing: Briefing, folder: Path) -> None:
    seen = _seen(programs, briefing, folder)
    file = etree.fromstring(export(briefing, "tei"))
    expected = [u.get("who") for u in find(file, "//t:u")]
    assert len(expected) == len(briefing.turns)
    for program in ("pyparlaclarin", "delb", "acdh-tei-pyutils"):
        assert seen[program] == expected, program
    assert seen["pyparlaclarin by name"] == Counter(who for who in expected if who)
    assert seen["paragraphs"] == [paragraph.text for turn in briefing.turns for paragraph in turn.paragraphs]


def test_they_see_every_turn_of_the_example(programs: Path, tmp_path: Path) -> None:
    _check(programs, parse_file(ROOT / "examples" / "scio-tidal-energy.txt"), tmp_path)


def test_they_see_the_25_turns_of_the_seed_with_the_right_people(
    programs: Path, tmp_path: Path, seed_path: Path
) -> None:
    briefing = parse_file(seed_path)
    _check(programs, briefing, tmp_path)
    seen = _seen(programs, briefing, tmp_path)
    assert len(seen["pyparlaclarin"]) == 25
    assert seen["pyparlaclarin by name"]["#person.wang-zhigang"] == 8
    assert seen["pyparlaclarin"][0] == seen["pyparlaclarin"][-1] == "#person.chen-wenjun"
    assert seen["pyparlaclarin"][3] == "#journalist.xinhua-news-agency"
