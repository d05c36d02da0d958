"""Edited labels are told with the registry that the caller has: outlets and dialects of plugins count."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import attrs
import pytest
from docx import Document

from briefparse import Outlet, Registry, TurnKind, export, hookimpl, parse
from briefparse.dialects.dialect import Part
from reading.docx.editing import label_of
from sample import sample

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefparse import Briefing, Turn
    from briefparse.dialects.dialect import Dialect

RADIO = Outlet("tide-fm", "Tide Watch FM", known=True)


class Plugin:
    @hookimpl
    def briefparse_register_outlets(self) -> Sequence[Outlet]:
        return [RADIO]

    @hookimpl
    def briefparse_register_dialects(self) -> Sequence[Dialect]:
        dialect = Registry.builtin().dialect("scio-en")
        return [attrs.evolve(dialect, name="circus", roles=(*dialect.roles, ("ringmaster", Part.CHAIR)))]


REGISTRY = Registry.with_plugins(Plugin())
BRIEFING = attrs.evolve(sample(), dialect="circus")


def relabelled(n: int, label: str, to: str) -> Briefing:
    """Write the sample, give a turn another label, and read the file."""
    if to == "docx":
        document = Document(BytesIO(export(BRIEFING, "docx")))
        label_of(document, n).runs[0].text = label
        target = BytesIO()
        document.save(target)
        return parse(target.getvalue(), registry=REGISTRY)
    before, comment, after = export(BRIEFING, "markdown").decode().partition(f"<!-- turn u{n} ")
    old = f"**{BRIEFING.turns[n - 1].voice}:**"
    assert old in after
    return parse(before + comment + after.replace(old, f"**{label}:**", 1), registry=REGISTRY)


def turn(briefing: Briefing, n: int) -> Turn:
    return briefing.turns[n - 1]


@pytest.mark.parametrize("to", ["markdown", "docx"])
def test_a_label_changed_to_the_outlet_of_a_plugin(to: str) -> None:
    asked = turn(relabelled(5, "Tide Watch FM", to), 5)
    assert (asked.outlet, asked.speaker, asked.kind) == (RADIO, None, TurnKind.QUESTION)


@pytest.mark.parametrize("to", ["markdown", "docx"])
def test_a_label_changed_to_a_word_of_the_dialect_of_a_plugin(to: str) -> None:
    said = turn(relabelled(5, "Ringmaster", to), 5)
    assert (said.outlet, said.speaker, said.kind) == (None, None, TurnKind.MODERATION)


def test_an_outlet_of_a_plugin_added_to_the_line_of_outlets() -> None:
    document = Document(BytesIO(export(BRIEFING, "docx")))
    line = next(one for one in document.paragraphs if one.style is not None and one.style.name == "Outlets")
    line.add_run(", Tide Watch FM")
    target = BytesIO()
    document.save(target)
    assert parse(target.getvalue(), registry=REGISTRY).outlets[-1] == RADIO
