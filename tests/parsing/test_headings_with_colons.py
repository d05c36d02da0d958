"""A heading with a colon is a heading, and not somebody who says the rest of it."""

from __future__ import annotations

import pytest

from briefparse import Heading, Registry, parse

TITLE = "Press Briefing: the ferries of Lanhai"
SAID = [("MS. OKORO", f"The ferry runs every {n} hours, which is a fiction.") for n in range(4)]
REGISTRY = Registry.builtin()


def markdown(*above: str) -> bytes:
    talk = "".join(f"**{name}:** {words}\n\n**Q:** And the boats?\n\n" for name, words in SAID)
    return ("\n\n".join((*above, "June 3, 2031", "")) + talk).encode()


def page(title: str) -> bytes:
    talk = "".join(f"<p><b>{name}:</b> {words}</p><p><b>Q:</b> And the boats?</p>" for name, words in SAID)
    return f"<html><body><h1>{title}</h1><p>June 3, 2031</p>{talk}</body></html>".encode()


@pytest.mark.parametrize(
    "data",
    [markdown(f"# {TITLE}"), markdown(f'---\ntitle: "{TITLE}"\n---'), page(TITLE)],
    ids=["heading", "head", "page"],
)
def test_the_title_of_a_file(data: bytes) -> None:
    briefing = parse(data, registry=REGISTRY)
    assert briefing.title == TITLE
    assert str(briefing.event.date) == "2031-06-03"
    assert {turn.label and turn.label.text for turn in briefing.turns} == {"MS. OKORO", "Q"}


def test_a_heading_between_turns() -> None:
    data = markdown("# Ferries") + b"## Press room: the second part\n\n**Q:** And now?\n"
    briefing = parse(data, registry=REGISTRY)
    assert "Press room: the second part" in [item.text for item in briefing.body if isinstance(item, Heading)]
    assert {turn.label and turn.label.text for turn in briefing.turns} == {"MS. OKORO", "Q"}


def test_labels_that_stand_in_headings_again_and_again_are_labels() -> None:
    asked = "".join(f"<h3>Q: What of ferry {n}?</h3><p>MS. OKORO: It runs, in a fiction.</p>" for n in range(4))
    briefing = parse(f"<html><body><h1>Ferries</h1>{asked}</body></html>".encode(), registry=REGISTRY)
    assert [turn.label and turn.label.text for turn in briefing.turns] == ["Q", "MS. OKORO"] * 4
