from typing import ClassVar

import attrs
import pytest

from briefparse import (
    BinaryInputError,
    Briefing,
    Dialect,
    Exporter,
    OptionError,
    Outlet,
    PluginConflictError,
    PluginError,
    Registry,
    UnknownNameError,
    hookimpl,
    parse,
)
from briefparse.plugins import builtin, hookspecs
from scio import PAGE


@attrs.frozen
class Shout:
    """Writes the title in capitals, for a test."""

    name: ClassVar[str] = "shout"
    extensions: ClassVar[tuple[str, ...]] = (".shout", ".md")
    media_type: ClassVar[str] = "text/plain"
    summary: ClassVar[str] = "the title, louder"
    marks: int = attrs.field(default=1, validator=attrs.validators.ge(0))

    def export(self, briefing: Briefing) -> bytes:
        return (briefing.title.upper() + "!" * self.marks).encode()


class ShoutPlugin:
    @hookimpl
    def briefparse_register_exporters(self) -> list[Exporter]:
        return [Shout()]


class HarbourPlugin:
    @hookimpl
    def briefparse_register_dialects(self) -> list[Dialect]:
        return [Dialect(name="harbour", summary="of the harbour office")]

    @hookimpl
    def briefparse_register_outlets(self) -> list[Outlet]:
        return [Outlet("bay", "Bay Television", known=True), Outlet("reuters", "Reuters", aliases=("The Wire",))]


def test_everything_built_in_comes_through_the_hooks() -> None:
    registry = Registry.builtin()
    (info,) = registry.plugins
    assert info.name == "briefparse"
    exporters = ("tei", "docx", "markdown", "json", "parlamint")
    assert info.exporters == tuple(exporter.name for exporter in registry.exporters) == exporters
    readers = ("text", "json", "html", "markdown", "tei", "docx", "subtitles")
    assert info.readers == tuple(reader.name for reader in registry.readers) == readers
    assert info.dialects == tuple(dialect.name for dialect in registry.dialects)
    assert info.outlets == len(registry.outlets) > 200
    assert {name for name in vars(builtin) if name.startswith("briefparse_")} == {
        name for name in vars(hookspecs) if name.startswith("briefparse_")
    }


def test_exporter_given_in_process() -> None:
    registry = Registry.with_plugins(ShoutPlugin())
    assert registry.exporter("shout").export(parse(PAGE)) == b"BRIEFING ON THE HARBOURS OF LANHAI!"
    assert registry.plugins[-1].name == "ShoutPlugin"
    assert registry.exporter_for("a.SHOUT").name == "shout"
    assert Registry.default().exporters == Registry.builtin().exporters[: len(Registry.default().exporters)]


def test_dialects_and_outlets_given_in_process() -> None:
    registry = Registry.with_plugins(HarbourPlugin())
    assert registry.dialect("harbour").summary == "of the harbour office"
    briefing = parse("T\n\nThe Wire:\n\nWhy?\n\nBay Television:\n\nHow?\n", dialect="generic", registry=registry)
    assert [(outlet.name, outlet.known) for outlet in briefing.outlets] == [("Reuters", True), ("Bay Television", True)]


def test_options_are_fields() -> None:
    registry = Registry.with_plugins(ShoutPlugin())
    assert registry.exporter("shout", marks=3).export(parse(PAGE)).endswith(b"!!!")
    with pytest.raises(OptionError, match="marks"):
        registry.exporter("shout", volume=3)
    with pytest.raises(OptionError, match="marks"):
        registry.exporter("shout", marks=-1)


def test_unknown_names_say_what_there_is() -> None:
    registry = Registry.builtin()
    with pytest.raises(UnknownNameError, match="tei, docx, markdown, json"):
        registry.exporter("pdf")
    with pytest.raises(UnknownNameError, match="scio-en"):
        registry.dialect("harbour")
    with pytest.raises(UnknownNameError, match="text"):
        registry.reader("pdf")
    with pytest.raises(UnknownNameError, match=r"\.docx"):
        registry.exporter_for("a.pdf")


def test_reader_by_content() -> None:
    registry = Registry.builtin()
    assert registry.reader_for(b"words", "a.unknown").name == "text"
    with pytest.raises(BinaryInputError):
        registry.reader_for(b"\x89PNG\r\n\x1a\n" + bytes(64), "a.txt")


def test_two_exporters_of_one_name_are_an_error_that_names_both() -> None:
    class Other:
        @hookimpl
        def briefparse_register_exporters(self) -> list[Exporter]:
            return [Shout()]

    with pytest.raises(PluginError, match=r"Other.*shout.*ShoutPlugin"):
        Registry.with_plugins(ShoutPlugin(), Other())


class Wires:
    """Gives news outlets."""

    def __init__(self, *outlets: Outlet) -> None:
        self.outlets = outlets

    @hookimpl
    def briefparse_register_outlets(self) -> tuple[Outlet, ...]:
        return self.outlets


def test_an_id_of_another_outlet_is_an_error_that_names_both_plugins() -> None:
    """Two outlets of one id would be one in a briefing."""
    with pytest.raises(PluginConflictError, match=r"Wires.*outlet id 'reuters' is provided by plugin briefparse"):
        Registry.with_plugins(Wires(Outlet("reuters", "The Wire")))
    with pytest.raises(PluginError, match="it gives outlet id 'wire' twice"):
        Registry.with_plugins(Wires(Outlet("wire", "The Wire"), Outlet("wire", "The Other Wire")))


def test_an_outlet_that_is_there_gets_aliases_whatever_its_id() -> None:
    more = (
        Outlet("wire", "The Wire"),
        Outlet("wire", "The Wire", aliases=("TW",)),
        Outlet("x", "Reuters", aliases=("R",)),
    )
    outlets = {outlet.name: outlet for outlet in Registry.with_plugins(Wires(*more)).outlets}
    assert (outlets["The Wire"].id, outlets["The Wire"].aliases) == ("wire", ("TW",))
    assert (outlets["Reuters"].id, outlets["Reuters"].aliases[-1]) == ("reuters", "R")


def test_an_outlet_that_is_registered_is_known() -> None:
    registry = Registry.with_plugins(Wires(Outlet("wire", "The Wire")))
    briefing = parse("T\n\nThe Wire:\n\nWhy?\n\nReuters:\n\nHow?\n", dialect="generic", registry=registry)
    assert [(outlet.name, outlet.known) for outlet in briefing.outlets] == [("The Wire", True), ("Reuters", True)]


def test_misspelt_hook_is_an_error() -> None:
    class Misspelt:
        @hookimpl
        def briefparse_register_exporter(self) -> list[Exporter]:
            return []

    with pytest.raises(PluginError, match="briefparse_register_exporter"):
        Registry.with_plugins(Misspelt())


def test_hook_that_fails_is_an_error_that_names_the_plugin() -> None:
    class Broken:
        @hookimpl
        def briefparse_register_outlets(self) -> list[Outlet]:
            return [Outlet("x", "X", no_such_field=1)]  # type: ignore[call-arg]  # the fault of the test

    with pytest.raises(PluginError, match=r"Broken.*briefparse_register_outlets.*TypeError"):
        Registry.with_plugins(Broken())


def test_hook_with_wrong_arguments_is_an_error() -> None:
    class Demanding:
        @hookimpl
        def briefparse_register_outlets(self, more: int) -> list[Outlet]:
            return [Outlet("x", "X")] * more

    with pytest.raises(PluginError, match="Demanding"):
        Registry.with_plugins(Demanding())
