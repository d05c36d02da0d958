from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import pytest

from briefparse import __version__
from briefparse.cli import main
from briefparse.plugins.registry import Registry

if TYPE_CHECKING:
    from collections.abc import Callable

    from cli.conftest import Result

    Run = Callable[..., Result]


def test_lists_what_each_plugin_adds_and_why_one_is_not_in_use(run: Run) -> None:
    result = run("plugins")
    assert (result.code, result.err) == (1, "")
    assert "briefparse  briefparse       9.8.7    readers: fake" in result.text
    for words in ("dialects: scio", "exporters: plain, two, picky", "outlets: 12"):
        assert words in result.text
    assert (
        "lost        briefparse-lost  1.2      not in use: briefparse-lost 1.2 needs the module 'sunken'" in result.text
    )


def test_each_plugin_tells_its_hooks_and_where_it_comes_from(run: Run) -> None:
    text = " ".join(run("plugins").text.split())
    assert "outlets: 12 hooks: exporters, readers from: briefparse.plugins.builtin" in text
    assert "module 'sunken' from: this process" in text


def test_no_plugins_leaves_all_but_the_built_in_out(run: Run) -> None:
    result = run("--no-plugins", "plugins")
    assert result.code == 0
    assert "briefparse-lost" not in result.text
    assert "plain" not in [line.split()[0] for line in result.text.splitlines() if line.strip()]
    assert "no exporter 'plain'" in run("--no-plugins", "convert", "page.txt", "-t", "plain").err


@pytest.mark.parametrize(
    "arguments", [("convert", "page.txt", "-t", "plain", "--no-plugins"), ("plugins", "--no-plugins")]
)
def test_no_plugins_may_stand_anywhere(run: Run, arguments: tuple[str, ...]) -> None:
    result = run(*arguments)
    assert "briefparse-lost" not in result.text
    assert result.code == 0 or "no exporter 'plain'" in result.err


def test_after_two_dashes_it_is_a_file(run: Run) -> None:
    assert "cannot read --no-plugins" in run("show", "--", "--no-plugins").err


def test_all_in_use_is_success(run: Run, registry: Registry) -> None:
    assert run("plugins", registry=attrs.evolve(registry, plugins=registry.plugins[:1])).code == 0


def test_lists_the_names_that_options_take(run: Run) -> None:
    lines = [line.split() for line in run("plugins").text.splitlines()]
    assert ["fake", "read", ".txt", ".old.txt", "Reads", "anything."] in lines
    assert ["plain", "write", ".plain", ".pl", "Writes", "plainly."] in lines


def test_everything_built_in_is_listed(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    registry = Registry.builtin()
    assert main(["plugins"], registry=registry) == 0
    text = capsysbinary.readouterr().out.decode()
    assert f"briefparse  briefparse    {__version__}" in text
    names = {kind.name for kind in registry.readers} | {kind.name for kind in registry.exporters}
    names |= {dialect.name for dialect in registry.dialects}
    assert names <= {line.split(maxsplit=1)[0] for line in text.splitlines() if line}


def test_help_teaches(run: Run) -> None:
    text = run("plugins", "--help").text
    assert "Examples:" in text
    assert "1    a plugin could not be loaded" in text
