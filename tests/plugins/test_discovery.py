"""Installed plugins, as `importlib.metadata` shows them; wheels in fresh environments are in tests/wheels."""

from pathlib import Path

import pytest

from briefparse import PluginError, Registry
from briefparse.plugins.discovery import DISABLE_VARIABLE, discover

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


WITH_ECHO = {
    "a hook that fails": (
        "@hookimpl\ndef briefparse_register_outlets():\n    raise OSError('no sea')",
        "briefparse_register_outlets failed: OSError: no sea",
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
    with pytest.raises(PluginError, match=r"second \(briefparse_other 1\.2\).*'echo'.*first \(briefparse_echo 1\.2\)"):
        Registry.with_plugins()


def test_two_distributions_with_one_entry_point_are_an_error_that_names_both(path: Path) -> None:
    install(path, "briefparse_echo", "echo_one", GOOD)
    install(path, "briefparse_other", "echo_two", GOOD)
    with pytest.raises(PluginError, match=r"briefparse_echo.*briefparse_other"):
        list(discover())


@pytest.mark.parametrize("value", ["*", "echo", "other, echo"])
def test_plugins_can_be_switched_off(path: Path, monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    install(path, "briefparse_echo", "echo_off", GOOD)
    monkeypatch.setenv(DISABLE_VARIABLE, value)
    assert "echo" not in [info.name for info in Registry.with_plugins().plugins]
