"""Every target is settled before anything is written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefparse.corpus.listing import Outputs
from briefparse.corpus.manifest import Manifest
from briefparse.corpus.plan import Layout, make_plan
from briefparse.corpus.sources import Found, Source, find_sources
from briefparse.exporting.naming import known_endings
from briefparse.plugins.registry import Registry
from corpus_plugins import write_archive

if TYPE_CHECKING:
    from briefparse.corpus.plan import Plan


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def plan(*names: str, to: tuple[str, ...] = ("tei",), out: str = "out", base: str | None = None) -> Plan:
    registry = Registry.builtin()
    exporters = tuple(registry.exporter(name) for name in to)
    parts = None if base is None else Path(base).absolute().parts
    layout = Layout(Path(out), exporters, known_endings(registry), parts)
    return make_plan(find_sources(names, (".txt", ".html", ".md"), Outputs(Path(out), ())), layout, Manifest())


def targets(made: Plan) -> list[str]:
    return [target for task in made.tasks for target in task.targets]


def test_one_folder_keeps_its_tree() -> None:
    write_archive(Path("in"), "2031/a.txt", "b.html")
    assert targets(plan("in", to=("tei", "json"))) == ["b.xml", "b.json", "2031/a.xml", "2031/a.json"]


def test_several_folders_keep_their_names() -> None:
    write_archive(Path("in"), "2031/a.txt", "2032/a.txt")
    assert targets(plan("in/2031", "in/2032")) == ["2031/a.xml", "2032/a.xml"]
    assert targets(plan("in/2031/a.txt")) == ["a.xml"]


def test_a_base_keeps_every_file_in_its_place() -> None:
    write_archive(Path("in"), "2031/a.txt")
    write_archive(Path("other"), "b.txt")
    made = plan("in/2031/a.txt", "other", base="in")
    assert targets(made) == ["2031/a.xml"]
    assert [problem.reason for problem in made.problems] == ["other/b.txt: it does not lie below the base"]


def test_of_two_sources_with_one_target_the_first_has_it() -> None:
    write_archive(Path("in"), "a.html", "a.txt", "b.txt")
    made = plan("in")
    assert targets(made) == ["a.xml", "b.xml"]
    (problem,) = made.problems
    assert problem.source == "in/a.txt"
    assert problem.reason.startswith("in/a.txt: it would be written to a.xml, which is the place of in/a.html;")


def test_no_target_lies_on_a_source_or_on_the_manifest() -> None:
    write_archive(Path("in"), "a.txt", "a.md")
    made = plan("in/a.txt", "in/a.md", to=("markdown",), out="in")
    assert targets(made) == []
    assert all("over the source" in problem.reason for problem in made.problems)


@pytest.mark.parametrize("member", ["../../a.txt", "/etc/a.txt", "./x/../../a.txt"])
def test_no_target_leads_out_of_the_folder(member: str) -> None:
    parts = ("zip:", *member.split("/"))
    layout = Layout(Path("out"), (Registry.builtin().exporter("tei"),), (".txt",))
    made = make_plan(Found((Source(f"zip://{member}::a.zip", parts, ()),)), layout, Manifest())
    assert all(".." not in target.split("/") and not target.startswith("/") for target in targets(made))
    assert len(made.tasks) == 1


def test_no_source_is_written_over_by_way_of_a_link() -> None:
    write_archive(Path("in"), "a.txt", "b/a.md", "a.xml")
    Path("link").symlink_to("in")
    for named, out in (("in", "link"), ("link", "in")):
        made = plan(f"{named}/a.txt", f"{named}/a.xml", to=("tei",), out=out)
        reasons = [problem.reason for problem in made.problems]
        assert reasons == [
            f"{named}/a.{kind}: it would be written over the source {named}/a.xml; build it elsewhere"
            for kind in ("txt", "xml")
        ]


def test_two_addresses_that_differ_in_their_queries_are_two() -> None:
    made = plan("https://example.org/briefing?id=1", "https://example.org/briefing?id=2")
    assert targets(made) == ["briefing.xml"]
    assert [problem.source for problem in made.problems] == ["https://example.org/briefing?id=2"]
    assert "which is the place of https://example.org/briefing?id=1" in made.problems[0].reason
