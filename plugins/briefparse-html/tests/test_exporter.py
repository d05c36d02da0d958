"""The plugin in the registry, its options, and the same bytes always."""

from __future__ import annotations

import inspect
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import attrs
import briefparse
import pytest

import briefparse_html
from briefparse_html import HtmlExporter
from transcripts import LIGHTHOUSES, arabic, everything, hostile, lighthouses

if TYPE_CHECKING:
    from pathlib import Path


def test_the_installed_plugin_is_found_and_writes_html() -> None:
    (info,) = [plugin for plugin in briefparse.Registry.default().plugins if plugin.exporters == ("html",)]
    assert info.name == "html"
    assert briefparse.export(lighthouses(), "html").startswith(b"<!doctype html>\n<html")


def test_it_registers_through_the_hook_alone() -> None:
    assert briefparse_html.briefparse_register_exporters() == (HtmlExporter(),)


def test_the_ending_tells_the_format(tmp_path: Path) -> None:
    path = briefparse.export_file(lighthouses(), tmp_path / "page.html")
    assert path.read_bytes() == briefparse.export(lighthouses(), "html")


@pytest.mark.parametrize("briefing", [lighthouses(), everything(), arabic(), hostile()], ids=lambda b: b.title[:20])
def test_the_same_briefing_gives_the_same_bytes(briefing: briefparse.Briefing) -> None:
    assert briefparse.export(briefing, "html") == briefparse.export(briefing, "html")


def test_another_hash_seed_time_zone_and_locale_give_the_same_bytes(tmp_path: Path, elsewhere: dict[str, str]) -> None:
    (tmp_path / "a.txt").write_text(LIGHTHOUSES, encoding="utf-8")
    briefparse.convert(tmp_path / "a.txt", tmp_path / "here.html")
    command = [sys.executable, "-m", "briefparse", "convert", "a.txt", "-o", "there.html"]
    subprocess.run(command, cwd=tmp_path, env=elsewhere, check=True, capture_output=True)
    assert (tmp_path / "there.html").read_bytes() == (tmp_path / "here.html").read_bytes()


def test_options_are_flags_of_the_command_line(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(LIGHTHOUSES, encoding="utf-8")
    flags = ["--html.no-source", "--html.no-script", "--html.theme", "dark"]
    command = [sys.executable, "-m", "briefparse", "convert", "a.txt", "-t", "html", *flags, "-o", "a.html"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)
    page = (tmp_path / "a.html").read_text(encoding="utf-8")
    assert "<script" not in page
    assert 'data-theme="dark"' in page
    assert 'id="source"' not in page


@pytest.mark.parametrize("options", [{"theme": "sepia"}, {"source": "yes"}, {"script": 1}, {"colour": True}])
def test_other_values_are_option_errors(options: dict[str, Any]) -> None:
    with pytest.raises(briefparse.OptionError):
        briefparse.export(lighthouses(), "html", **options)


def test_every_option_is_documented() -> None:
    for field in attrs.fields(HtmlExporter):
        assert f"\n    {field.name}: " in (inspect.getdoc(HtmlExporter) or "")


def test_listing_the_plugins_loads_no_template_engine() -> None:
    code = "import sys, briefparse; briefparse.Registry.default(); sys.exit('jinja2' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_page_is_small() -> None:
    frame = len(briefparse.export(briefparse.Briefing(id="empty"), "html"))
    assert frame < 40_000
    page = briefparse.export(lighthouses(), "html")
    # The text stands in it twice, once as the source; what is around it grows with the number of passages alone.
    assert len(page) - frame - 2 * len(LIGHTHOUSES.encode()) < 500 * page.count(b'class="passage')


def test_an_empty_briefing_is_a_page_that_says_so() -> None:
    page = briefparse.export(briefparse.Briefing(id="empty"), "html").decode()
    assert "<title>empty</title>" in page
    assert "Nothing was said." in page
