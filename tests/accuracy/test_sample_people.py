"""Who the real samples are said to be by: nobody but people, roles and outlets."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefparse import Reason, coverage, parse_file
from briefparse.parsing.people.names import looks_like_person

SAMPLES = sorted((Path(__file__).resolve().parents[3] / "shared" / "samples").glob("*/*"))


@pytest.mark.parametrize("path", SAMPLES or [None], ids=lambda path: path.name[:40] if path else "none")
def test_sample_is_recognised_and_names_only_people(path: Path | None) -> None:
    if path is None:
        pytest.skip("the folder `shared/samples` with real transcripts is not beside the checkout")
    briefing = parse_file(path)
    assert briefing.dialect == "white-house"
    assert coverage(briefing).complete
    for person in briefing.participants:
        surname_alone = person.name.isalpha() and person.name.istitle() and (person.honorific or person.title)
        assert looks_like_person(person.name) or surname_alone or "-" in person.name, person
    for turn in briefing.turns:
        known = turn.speaker is not None or turn.outlet is not None or turn.resolution.reason is Reason.ROLE_WORD
        assert known, turn.label
