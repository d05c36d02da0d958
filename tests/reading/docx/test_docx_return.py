"""What goes out as a Word file comes back: every sample, and what LibreOffice saved in between."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import attrs
import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings

from briefparse import Briefing, Source, TurnKind, export, parse, parse_file
from briefparse.testing.strategies import briefings
from reading.docx.editing import EXAMPLE, SAMPLE
from sample import turn

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefparse import Turn

ROOT = Path(__file__).parents[3]
SHARED = ROOT.parent / "shared"
REAL = sorted((*SHARED.glob("seeds/*.txt"), *SHARED.glob("samples/*/*.*")))
GOLD = sorted(path for path in (ROOT / "benchmarks/accuracy/gold").glob("*/*.*") if path.suffix != ".json")


def test_the_sample_and_the_example() -> None:
    for briefing in (SAMPLE, EXAMPLE):
        after = parse(export(briefing, "docx"), name="a.docx")
        assert after == briefing
        assert after.diagnostics == ()
        assert after.source == Source("", "a.docx", DOCX, None, after.source.sha256)


DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@pytest.mark.parametrize("path", GOLD, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_transcripts_of_every_office(path: Path) -> None:
    briefing = parse_file(path)
    assert parse(export(briefing, "docx")) == briefing


@pytest.mark.skipif(not REAL, reason="the real transcripts are not beside the repository")
def test_real_transcripts() -> None:
    differing = []
    for path in REAL:
        briefing = parse_file(path)
        if parse(export(briefing, "docx")) != briefing:
            differing.append(path.name)
    assert differing == []


def test_people_and_outlets_that_no_list_has() -> None:
    alone = attrs.evolve(SAMPLE, participants=SAMPLE.participants[1:], outlets=())
    assert parse(export(alone, "docx")) == alone


def test_page_breaks_that_begin_pages_come_back_too() -> None:
    assert parse(export(SAMPLE, "docx", page_breaks="page")) == SAMPLE


def test_what_is_left_out_is_not_there() -> None:
    after = parse(export(SAMPLE, "docx", page_breaks="none", front=False))
    assert (after.page_breaks, after.front) == ((), ())
    assert [attrs.evolve(one, blocks=one.paragraphs) for one in after.turns] == [
        attrs.evolve(one, blocks=one.paragraphs) for one in SAMPLE.turns
    ]


def test_without_memory_the_styles_tell_who_says_what() -> None:
    data = export(EXAMPLE, "docx", memory=False)
    assert b"customXml" not in data
    after = parse(data)
    assert (after.id, after.title, after.language, after.abstract) == (
        EXAMPLE.id,
        EXAMPLE.title,
        EXAMPLE.language,
        EXAMPLE.abstract,
    )
    assert [said(one) for one in after.turns] == [said(one) for one in EXAMPLE.turns]
    assert [(one.name, one.title, one.role) for one in after.participants] == [
        (one.name, one.title, one.role) for one in EXAMPLE.participants
    ]


def said(turn: Turn) -> tuple[object, ...]:
    return turn.label, turn.kind, turn.voice, turn.paragraphs


soffice = pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")


def through_libreoffice(those: Iterable[Briefing], folder: Path) -> list[Briefing]:
    """Open each in LibreOffice, save it as DOCX, and read that."""
    (folder / "in").mkdir()
    paths = []
    for number, briefing in enumerate(those):
        paths.append(folder / "in" / f"{number}.docx")
        paths[-1].write_bytes(export(briefing, "docx"))
    profile = f"-env:UserInstallation=file://{folder}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", "docx:MS Word 2007 XML", "--outdir", str(folder)]
    subprocess.run([*command, *map(str, paths)], check=True, capture_output=True, timeout=300)
    return [parse((folder / path.name).read_bytes()) for path in paths]


def drawn(count: int) -> list[Briefing]:
    """Draw briefings, the same ones every time."""
    found: list[Briefing] = []

    @seed(31)
    @settings(
        max_examples=count,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(briefings())
    def collect(briefing: Briefing) -> None:
        found.append(briefing)

    collect()
    return found


@soffice
def test_what_libreoffice_saved_is_equal(tmp_path: Path) -> None:
    silent = Briefing(id="x", body=(turn(1, None, None, TurnKind.ANSWER),))  # nothing to see at the end of the file
    those = [SAMPLE, EXAMPLE, silent, *drawn(60)]
    after = through_libreoffice(those, tmp_path)
    assert [number for number, (was, now) in enumerate(zip(those, after, strict=True)) if was != now] == []


@soffice
@pytest.mark.slow
def test_transcripts_of_every_office_through_libreoffice(tmp_path: Path) -> None:
    those = [parse_file(path) for path in GOLD]
    after = through_libreoffice(those, tmp_path)
    assert [path.name for path, was, now in zip(GOLD, those, after, strict=True) if was != now] == []
