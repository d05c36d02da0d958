"""The verbs, from a path or an open file to bytes on disk."""

from __future__ import annotations

import io
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import pytest

from briefparse import (
    OptionError,
    ReadError,
    Registry,
    TargetExistsError,
    UnknownNameError,
    WriteError,
    convert,
    coverage,
    explain,
    export,
    export_file,
    parse,
    parse_file,
)
from sample import sample
from scio import PAGE

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefparse import Exporter


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.txt"
    path.write_text(PAGE, encoding="utf-8")
    return path


def test_text_bytes_path_and_open_files_give_the_same(page: Path) -> None:
    expected = parse(PAGE)
    assert len(expected.turns) == 6
    assert parse(PAGE.encode()) == expected
    assert parse_file(page) == parse_file(str(page)) == expected
    with page.open("rb") as binary, page.open(encoding="utf-8") as text:
        assert parse_file(binary) == parse_file(text) == expected
    assert parse_file(io.BytesIO(PAGE.encode())) == expected


@pytest.mark.parametrize("wrong", [Path("page.txt"), io.BytesIO(b"x"), None, 5, ["Reuters: Why?"], memoryview(b"x")])
@pytest.mark.parametrize("verb", [parse, explain])
def test_what_is_no_transcript_is_said(verb: Callable[[Any], object], wrong: object) -> None:
    with pytest.raises(TypeError, match=f"text or bytes, not {type(wrong).__name__}; parse_file opens paths and files"):
        verb(wrong)


@pytest.mark.parametrize("wrong", [b"Reuters: Why?", None, 5, []])
def test_what_is_no_file_is_said(wrong: Any) -> None:
    with pytest.raises(TypeError, match=f"is open, not {type(wrong).__name__}; parse takes bytes"):
        parse_file(wrong)


def test_source_is_remembered(page: Path) -> None:
    source = parse_file(page).source
    assert (source.name, source.encoding, source.media_type) == ("page.txt", "utf-8", "text/plain")
    assert source.sha256 is not None
    assert len(source.sha256) == 64
    with page.open("rb") as binary:
        assert parse_file(binary).source.name == "page.txt"


def test_dialect_and_format_can_be_said() -> None:
    assert parse(PAGE, dialect="generic").dialect == "generic"
    with pytest.raises(UnknownNameError):
        parse(PAGE, dialect="harbour")
    with pytest.raises(UnknownNameError):
        parse(PAGE, from_format="harbour")
    with pytest.raises(ReadError):
        parse(PAGE, from_format="json")


def test_export_takes_a_name_or_an_exporter() -> None:
    briefing = sample()
    exporter = Registry.default().exporter("json", indent=0)
    assert export(briefing, "json", indent=0) == export(briefing, exporter) != export(briefing, "json")
    with pytest.raises(OptionError):
        export(briefing, "json", colour="red")


@pytest.mark.parametrize("ending", ["xml", "tei.xml", "docx", "md", "json"])
def test_ending_tells_the_format(page: Path, ending: str) -> None:
    target = page.with_name(f"out.{ending}")
    assert convert(page, target) == target
    assert target.read_bytes() == export(parse_file(page), Registry.default().exporter_for(target).name)
    assert [path.name for path in page.parent.iterdir() if path.name.startswith(".")] == []


def test_what_is_there_is_kept_unless_overwriting_is_asked_for(page: Path) -> None:
    target = page.with_name("out.md")
    target.write_text("mine", encoding="utf-8")
    with pytest.raises(TargetExistsError):
        convert(page, target)
    assert target.read_text(encoding="utf-8") == "mine"
    convert(page, target, overwrite=True)
    assert target.read_bytes() == export(parse_file(page), "markdown")


def test_targets_that_cannot_be_written_leave_nothing_behind(page: Path) -> None:
    before = sorted(page.parent.iterdir())
    for target in (page.parent / "no" / "such" / "folder.md", page / "below-a-file.md"):
        with pytest.raises(WriteError, match="cannot write"):
            convert(page, target)
    with pytest.raises(UnknownNameError):
        export_file(sample(), page.with_name("out.pdf"))
    for overwrite in (False, True):
        with pytest.raises(WriteError, match="it is a folder"):
            export_file(sample(), page.parent, to="markdown", overwrite=overwrite)
    with pytest.raises(WriteError, match="the path of a folder"):
        export_file(sample(), f"{page.with_name('new')}{os.sep}", to="markdown")
    assert sorted(page.parent.iterdir()) == before


def test_exporter_that_fails_writes_nothing(page: Path) -> None:
    target = page.with_name("out.docx")
    with pytest.raises(OptionError):
        convert(page, target, colour="red")
    assert not target.exists()


def test_coverage_of_a_briefing_without_source_is_empty() -> None:
    measured = coverage(sample())
    assert (measured.total, measured.share, measured.complete) == (0, 1.0, True)


def test_explanation_covers_what_coverage_counts() -> None:
    explanation = explain(PAGE)
    assert explanation.dialect == "scio-en"
    assert explanation.scores[0].dialect.name == "scio-en"
    kinds = {leaf.kind for leaf in explanation.leaves}
    assert kinds == {kind for kind, _ in coverage(parse(PAGE)).by_kind}


def test_explanations_are_values_that_can_be_compared_and_printed() -> None:
    assert explain(PAGE) == explain(PAGE)
    assert repr(explain(PAGE)) == repr(explain(PAGE))
    assert "Score(dialect=<scio-en>, total=" in repr(explain(PAGE))
    claims = Registry.builtin().claims(PAGE.encode())
    assert claims == Registry.builtin().claims(PAGE.encode())
    assert "Claim(reader=TextReader(max_bytes=" in repr(claims)


def test_options_change_a_given_exporter_as_they_change_a_named_one() -> None:
    briefing, given = sample(), Registry.default().exporter("markdown", head=False)
    assert export(briefing, given, comments=False) == export(briefing, "markdown", head=False, comments=False)
    with pytest.raises(OptionError, match="it has no option 'heads'"):
        export(briefing, given, heads=True)


@pytest.mark.parametrize("exporter", Registry.builtin().exporters, ids=lambda one: str(one.name))
def test_an_option_of_another_type_is_refused_and_named(exporter: Exporter) -> None:
    kind: Any = type(exporter)
    for field in attrs.fields(kind):
        wrong: object = object() if field.type != "bool" else "no"  # which would be taken for true
        with pytest.raises(OptionError, match=f"'{field.name}' must be "):
            Registry.builtin().exporter(exporter.name, **{field.name: wrong})
