"""Installed plugins, as `importlib.metadata` shows them; wheels in fresh environments are in tests/wheels."""

import importlib
from pathlib import Path

import pytest

from briefparse import PluginConflictError, PluginError, Registry
from briefparse.plugins.discovery import DISABLE_VARIABLE

GOOD = """
from typing import ClassVar
import attrs
from briefparse import hookimpl

@attrs.frozen
class Echo:
    name: ClassVar[str] = "echo"
    extensions: ClassVar[tuple[str, ...]] = (".echo",)
    media_type: ClassVar[str] = "text/plain"
    summary: ClassVar[str] = "the title again"

    def export(self, briefing):
        return briefing.title.encode()

@hookimpl
def briefparse_register_exporters():
    return [Echo()]
"""


def install(folder: Path, distribution: str, module: str, code: str, entry: str = "echo") -> None:
    """Lay out what an installed distribution leaves on the path."""
    (folder / f"{module}.py").write_text(code, encoding="utf-8")
    info = folder / f"{distribution}-1.2.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {distribution}\nVersion: 1.2\n", encoding="utf-8")
    (info / "entry_points.txt").write_text(f"[briefparse]\n{entry} = {module}\n", encoding="utf-8")


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.delenv(DISABLE_VARIABLE, raising=False)
    return tmp_path


def test_installed_plugin_is_found_with_its_distribution(path: Path) -> None:
    install(path, "briefparse_echo", "echo_found", GOOD)
    info = next(info for info in Registry.with_plugins().plugins if info.name == "echo")
    assert (info.distribution, info.version, info.exporters, info.failure) == (
        "briefparse_echo",
        "1.2",
        ("echo",),
        None,
    )


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("import no_such_module_at_all", "needs the module 'no_such_module_at_all'"),
        ("raise RuntimeError('out of tide')", "could not be loaded: RuntimeError: out of tide"),
        ("def broken(:", "could not be loaded: SyntaxError"),
        ("raise SystemExit(4)", "could not be loaded: SystemExit: 4"),
    ],
)
def test_plugin_that_cannot_be_loaded_tells_and_stops_nothing(path: Path, code: str, reason: str) -> None:
    module = f"echo_broken_{abs(hash(code))}"
    install(path, "briefparse_echo", module, code)
    registry = Registry.with_plugins()
    info = next(info for info in registry.plugins if info.name == "echo")
    assert info.failure is not None
    assert reason in info.failure
    assert "briefparse_echo 1.2" in info.failure
    assert registry.exporter("tei").name == "tei"


LISTED = """
from briefparse import Dialect

@hookimpl
def briefparse_register_dialects():
    return [Dialect(name="sea", summary="x", evidence=[])]
"""

WITH_ECHO = {
    "a hook that fails": (
        "@hookimpl\ndef briefparse_register_outlets():\n    raise OSError('no sea')",
        "briefparse_register_outlets failed: OSError: no sea",
    ),
    "a hook that gives nothing": (
        "@hookimpl\ndef briefparse_register_outlets():\n    pass",
        "briefparse_register_outlets gave None, which is no tuple",
    ),
    "a hook that gives one thing alone": (
        "@hookimpl\ndef briefparse_register_exporters():\n    return Echo()",
        "gave Echo(), which is no tuple; for one thing it is (thing,)",
    ),
    "a hook without its mark": (
        "def briefparse_register_outlets():\n    return []",
        "briefparse_register_outlets is not marked with briefparse.hookimpl",
    ),
    "a mark of another project": (
        "import pluggy\n\n@pluggy.HookimplMarker('elsewhere')\ndef briefparse_register_outlets():\n    return []",
        "briefparse_register_outlets is not marked with briefparse.hookimpl",
    ),
    "no hook": (
        "del briefparse_register_exporters",
        "it implements no hook; there are: briefparse_register_readers, briefparse_register_dialects",
    ),
    "two exporters of one name": (
        "@hookimpl\ndef briefparse_register_exporters():\n    return [Echo(), Echo()]",
        "it gives exporter 'echo' twice",
    ),
    "a dialect with a list": (
        LISTED,
        "the dialect 'sea' cannot be used: its evidence is [], and not tuple[Evidence, ...]",
    ),
    "an outlet without a name": (
        "import briefparse\n\n@hookimpl\ndef briefparse_register_outlets():\n    return [briefparse.Outlet('x', None)]",
        "the outlet None cannot be used: its name is None, and not str",
    ),
    "a hook of another name": (
        "@hookimpl\ndef briefparse_register_exporter():\n    return []",
        "briefparse_register_exporter",
    ),
    "a hook with arguments": (
        "@hookimpl\ndef briefparse_register_outlets(more):\n    return []",
        "briefparse_register_outlets",
    ),
    "something that is no reader": (
        "@hookimpl\ndef briefparse_register_readers():\n    return ['tei']",
        "'tei' is no reader: it has no name, extensions, summary, claims, read",
    ),
    "something that is no dialect": (
        "@hookimpl\ndef briefparse_register_dialects():\n    return [7]",
        "7 is no Dialect",
    ),
    "an exporter without a name": (
        "Echo.name = None",
        "its name is None",
    ),
    "an exporter without endings": ("Echo.extensions = None", "its extensions are None"),
    "an exporter whose ending is a number": ("Echo.extensions = (5,)", "its extensions are (5,)"),
    "an exporter whose endings are one text": ("Echo.extensions = '.echo'", "its extensions are '.echo'"),
    "an exporter whose ending has no dot": ("Echo.extensions = ('echo',)", "its extensions are ('echo',)"),
    "an exporter without a summary": ("Echo.summary = None", "its summary is None"),
    "an exporter whose media type is a number": ("Echo.media_type = 7", "its media_type is 7"),
    "an exporter that cannot be called": ("Echo.export = b''", "its export is b''"),
    "an exporter that is a class": (
        "@hookimpl\ndef briefparse_register_exporters():\n    return [Echo]",
        "it is a class, and not an instance of one",
    ),
    "a name that is looked up by code that fails": (
        "Echo.name = property(lambda _: 1 / 0)",
        "ZeroDivisionError: division by zero",
    ),
    "a hook that ends the program": (
        "import sys\n\n@hookimpl\ndef briefparse_register_outlets():\n    sys.exit(3)",
        "briefparse_register_outlets failed: SystemExit: 3",
    ),
    "another version of the hooks": (
        "briefparse_api = 99",
        "it was written for version 99 of the plugin API, and this briefparse has 1",
    ),
}


@pytest.mark.parametrize("what", WITH_ECHO)
def test_plugin_that_breaks_a_rule_is_left_out_whole_and_the_others_stay(path: Path, what: str) -> None:
    code, reason = WITH_ECHO[what]
    install(path, "briefparse_bad", f"bad_{what.replace(' ', '_')}", f"{GOOD}\n\n{code}\n", entry="bad")
    install(path, "briefparse_good", "good_beside_bad", GOOD.replace('"echo"', '"fine"'), entry="good")
    registry = Registry.with_plugins()
    infos = {info.name: info for info in registry.plugins}
    assert reason in (infos["bad"].failure or "")
    assert (infos["bad"].exporters, infos["bad"].hooks) == ((), ())
    assert infos["good"].exporters == ("fine",)
    assert "echo" not in [exporter.name for exporter in registry.exporters]


def test_plugin_tells_its_origin_and_hooks(path: Path) -> None:
    install(path, "briefparse_echo", "echo_origin", GOOD.replace("@hookimpl", "briefparse_api = 1\n\n@hookimpl"))
    info = next(info for info in Registry.with_plugins().plugins if info.name == "echo")
    assert (info.origin, info.hooks) == ("echo_origin", ("briefparse_register_exporters",))
    assert info.failure is None


def test_two_exporters_of_one_name_are_an_error_that_names_both_distributions(path: Path) -> None:
    install(path, "briefparse_echo", "echo_first", GOOD, entry="first")
    install(path, "briefparse_other", "echo_second", GOOD, entry="second")
    with pytest.raises(
        PluginConflictError, match=r"second \(briefparse_other 1\.2\).*'echo'.*first \(briefparse_echo 1\.2\)"
    ) as caught:
        Registry.with_plugins()
    for way_out in (f"{DISABLE_VARIABLE}=second or {DISABLE_VARIABLE}=first", "--no-plugins"):
        assert way_out in str(caught.value)


def test_of_plugins_that_contradict_each_other_the_tolerant_registry_has_the_first(path: Path) -> None:
    more = (
        "\nimport briefparse\n\n@hookimpl\ndef briefparse_register_outlets():\n    return [briefparse.Outlet('x', 'X')]"
    )
    install(path, "briefparse_echo", "echo_kept", GOOD, entry="first")
    install(path, "briefparse_other", "echo_left", GOOD + more, entry="second")
    registry = Registry.tolerant()
    infos = {info.name: info for info in registry.plugins}
    assert (infos["first"].exporters, infos["first"].failure) == (("echo",), None)
    assert "first (briefparse_echo 1.2) already" in (infos["second"].failure or "")
    assert infos["second"].outlets == 0
    assert "X" not in [outlet.name for outlet in registry.outlets], "nothing of a plugin that is not in use"


def test_a_plugin_that_is_installed_and_given_counts_once(path: Path) -> None:
    install(path, "briefparse_echo", "echo_twice", GOOD)
    module = importlib.import_module("echo_twice")
    registry = Registry.with_plugins(module, module)
    assert [info.distribution for info in registry.plugins if "echo" in info.exporters] == ["briefparse_echo"]
    module.__dict__["Echo"].extensions = None
    with pytest.raises(PluginError, match="its extensions are None"):
        Registry.with_plugins(module)


def test_an_interrupt_while_a_plugin_loads_is_the_users(path: Path) -> None:
    install(path, "briefparse_echo", "echo_interrupted", "raise KeyboardInterrupt")
    with pytest.raises(KeyboardInterrupt):
        Registry.with_plugins()


def test_two_distributions_with_one_entry_point_are_an_error_that_names_both(path: Path) -> None:
    install(path, "briefparse_echo", "echo_one", GOOD)
    install(path, "briefparse_other", "echo_two", GOOD)
    with pytest.raises(PluginConflictError, match=rf"briefparse_echo.*briefparse_other.*{DISABLE_VARIABLE}=echo"):
        Registry.with_plugins()
    failures = [
        (info.distribution, info.failure is None) for info in Registry.tolerant().plugins if info.name == "echo"
    ]
    assert failures == [("briefparse_echo", True), ("briefparse_other", False)]


@pytest.mark.parametrize("value", ["*", "echo", "other, echo"])
def test_plugins_can_be_switched_off(path: Path, monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    install(path, "briefparse_echo", "echo_off", GOOD)
    monkeypatch.setenv(DISABLE_VARIABLE, value)
    assert "echo" not in [info.name for info in Registry.with_plugins().plugins]
