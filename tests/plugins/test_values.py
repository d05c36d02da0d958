"""Dialects and outlets are looked through when they are registered: they would fail in the midst of parsing."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from briefparse import Dialect, Outlet, PluginError, Registry, hookimpl, parse
from briefparse.dialects.dialect import Evidence, FrontRules, Part, Rule, RuleKind, Shape
from briefparse.dialects.scio_en import SCIO_EN
from briefparse.plugins.values import fault_of_value, patterns_of
from scio import PAGE

HARBOUR = Dialect(name="harbour", summary="of the harbour office")
WIRE: Any = Outlet("wire", "The Wire")


def test_what_ships_can_be_used() -> None:
    registry = Registry.builtin()
    assert [fault_of_value(value) for value in (*registry.dialects, *registry.outlets)] == [None] * (
        len(registry.dialects) + len(registry.outlets)
    )


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"language": 3}, "its language is 3, and not str | None"),
        ({"roles": [("host", Part.CHAIR)]}, "its roles is [('host', <Part.CHAIR: 'chair'>)], and not tuple["),
        ({"roles": (("host",),)}, "its roles is (('host',),), and not tuple[tuple[str, Part], ...]"),
        ({"shapes": ("own-line",)}, "its shapes is ('own-line',), and not tuple[Shape, ...]"),
        ({"evidence": (("a", 1.0),)}, "its evidence is (('a', 1.0),), and not tuple[Evidence, ...]"),
        ({"front": None}, "its front is None, and not FrontRules"),
        ({"front": FrontRules(titles=["a"])}, "its titles is ['a'], and not tuple[str, ...]"),  # type: ignore[arg-type]  # the fault of the test
        ({"rules": (Rule("photo", "x"),)}, "its kind is 'photo', and not RuleKind"),  # type: ignore[arg-type]  # the fault of the test
        ({"evidence": (Evidence("(((", 0.5, "x"),)}, "in its evidence, '(((' is no regular expression: missing )"),
        ({"rules": (Rule(RuleKind.PHOTO, "a**"),)}, "in its rules, 'a**' is no regular expression"),
        ({"role_patterns": (("[", Part.CHAIR),)}, "in its role_patterns, '[' is no regular expression"),
        ({"front": FrontRules(datelines=("(",))}, "in its front.datelines, '(' is no regular expression"),
        ({"label_patterns": ("([A-Z]+):",)}, "in its label_patterns, '([A-Z]+):' has no group 'label'"),
        ({"running": "[A-Z]+:"}, "in its running, '[A-Z]+:' has no group 'label'"),
        ({"front": FrontRules(key="(?P<label>[A-Z]+)")}, "has no group 'name'"),
    ],
)
def test_what_is_wrong_with_a_dialect_is_told(changes: dict[str, Any], fault: str) -> None:
    assert fault in (fault_of_value(attrs.evolve(HARBOUR, **changes)) or "")


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"name": None}, "its name is None, and not str"),
        ({"name": ""}, "its name is empty"),
        ({"id": ""}, "its id is empty"),
        ({"aliases": "Wire"}, "its aliases is 'Wire', and not tuple[str, ...]"),
        ({"kind": "agency"}, "its kind is 'agency', and not OutletKind | None"),
    ],
)
def test_what_is_wrong_with_an_outlet_is_told(changes: dict[str, Any], fault: str) -> None:
    assert fault_of_value(attrs.evolve(WIRE, **changes)) == fault


def test_a_number_may_be_whole() -> None:
    assert fault_of_value(attrs.evolve(HARBOUR, evidence=(Evidence("a", 1, "x"),), shapes=(Shape.INLINE,))) is None


def test_patterns_that_are_known_are_not_compiled_again() -> None:
    assert len(patterns_of([SCIO_EN])) > 10
    broken = attrs.evolve(HARBOUR, running="(((")
    assert fault_of_value(broken, patterns_of([broken])) is None


def test_a_dialect_that_is_given_in_process_has_to_work() -> None:
    class Harbour:
        @hookimpl
        def briefparse_register_dialects(self) -> list[Dialect]:
            return [attrs.evolve(HARBOUR, evidence=[])]  # type: ignore[arg-type]  # the fault of the test

    with pytest.raises(PluginError, match=r"Harbour.*'harbour' cannot be used: its evidence is \[\]"):
        Registry.with_plugins(Harbour())
    assert parse(PAGE).turns


def test_a_type_is_told_alike_whoever_looked_at_it_before() -> None:
    attrs.resolve_types(Outlet)  # as cattrs does, which puts types in place of their names
    assert fault_of_value(attrs.evolve(WIRE, kind="agency")) == "its kind is 'agency', and not OutletKind | None"
    assert fault_of_value(attrs.evolve(WIRE, name=None)) == "its name is None, and not str"
