from __future__ import annotations

import inspect
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, get_args, get_origin

import attrs

from briefparse.cli.flags import named_in, with_flags
from briefparse.plugins.registry import Registry

if TYPE_CHECKING:
    from decimal import Decimal  # noqa: TC004  (what a name known to the type checker alone does is tested here)

    from briefparse.model import Briefing


class Size(StrEnum):
    SMALL = "small"
    LARGE = "large"


@attrs.frozen
class OddExporter:
    """Has fields of every sort.

    Attributes:
        plain_text: With a ``word`` marked.
        size (Size): With a type in brackets.
        amount: Of a type that only the type checker knows.

    Raises:
        ValueError: Never.
    """

    name: ClassVar[str] = "odd-one"
    extensions: ClassVar[tuple[str, ...]] = (".odd",)
    media_type: ClassVar[str] = "text/plain"
    summary: ClassVar[str] = "Odd."

    plain_text: bool = False
    size: Size = Size.SMALL
    amount: Decimal | None = None
    fixed: int = attrs.field(default=3, init=False)

    def export(self, _briefing: Briefing) -> bytes:
        return b""


class BareExporter:
    name = "bare"
    extensions = (".bare",)
    media_type = "text/plain"
    summary = "No attrs class, and so no options."

    def export(self, _briefing: Briefing) -> bytes:
        return b""


def command(source: str, *, force: bool = False, options: dict[str, dict[str, object]]) -> int:
    """Remember nothing."""
    seen.append((source, force, options))
    return 7


seen: list[tuple[str, bool, dict[str, dict[str, object]]]] = []


def added(*exporters: Any) -> dict[str, Any]:
    """Return what cyclopts is told of each flag, by the flag's name."""
    parameters = inspect.signature(with_flags(command, exporters=exporters)).parameters.values()
    return {
        get_args(parameter.annotation)[1].name[0]: parameter.annotation
        for parameter in parameters
        if get_origin(parameter.annotation) is Annotated
    }


def test_fields_become_flags_and_the_parameter_options_goes() -> None:
    assert list(added(OddExporter(), BareExporter())) == ["--odd-one.plain-text", "--odd-one.size", "--odd-one.amount"]
    signature = inspect.signature(with_flags(command))
    assert list(signature.parameters) == ["source", "force"]


def test_help_comes_from_the_docstring() -> None:
    about = {name: get_args(annotation)[1] for name, annotation in added(OddExporter()).items()}
    assert about["--odd-one.plain-text"].help == "With a word marked."
    assert about["--odd-one.size"].help == "With a type in brackets."
    assert about["--odd-one.amount"].help == "Of a type that only the type checker knows."


def test_default_is_that_of_the_registered_exporter() -> None:
    large = added(OddExporter(size=Size.LARGE))["--odd-one.size"]
    assert get_args(large)[1].show_default == "large"


def test_type_that_cannot_be_told_is_that_of_the_default() -> None:
    types = {name: get_args(annotation)[0] for name, annotation in added(OddExporter()).items()}
    assert types == {"--odd-one.plain-text": bool | None, "--odd-one.size": Size | None, "--odd-one.amount": str | None}


def test_given_flags_reach_the_command_as_options() -> None:
    flagged = with_flags(command, exporters=(OddExporter(),))
    assert flagged("a", force=True, flag_0=True, flag_1=Size.LARGE) == 7
    assert flagged("b") == 7
    assert seen[-2:] == [
        ("a", True, {"odd-one": {"plain_text": True, "size": Size.LARGE}}),
        ("b", False, {}),
    ]


def test_every_option_of_the_built_in_exporters_has_help() -> None:
    registry = Registry.builtin()
    about = {name: get_args(annotation)[1] for name, annotation in added(*registry.exporters).items()}
    kinds: list[Any] = [type(exporter) for exporter in registry.exporters]
    assert len(about) == sum(len(attrs.fields(kind)) for kind in kinds)
    assert [name for name, parameter in about.items() if not parameter.help] == []


@attrs.frozen
class LockedReader:
    """Opens what is locked.

    Attributes:
        key: The key.
    """

    name: ClassVar[str] = "locked"
    extensions: ClassVar[tuple[str, ...]] = (".lock",)
    summary: ClassVar[str] = "Reads what is locked."

    key: str | None = attrs.field(default=None, repr=False)

    def claims(self, _data: bytes, _name: str | None) -> float:
        return 0.0

    def read(self, _data: bytes, _name: str | None) -> Briefing:
        raise NotImplementedError


def test_only_the_parts_are_taken_whose_flags_may_be_given() -> None:
    odd: Any = OddExporter()
    bare: Any = BareExporter()
    for tokens in (["--odd-one.size", "x"], ["--odd-one.size=x"], ["--Odd_One.no-plain-text"], ["--from-odd-one.size"]):
        assert named_in(tokens, [odd, bare]) == [odd], tokens
    assert named_in(["odd-one.odd", "-t", "odd-one", "--odd-one"], [odd, bare]) == []


def test_a_part_with_a_secret_is_always_taken_as_the_environment_may_hold_it() -> None:
    assert named_in([], [LockedReader()]) == [LockedReader()]
