"""Every real sample and every golden transcript becomes valid TEI, by every grammar and our own check."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from lxml import etree

from briefparse import parse, parse_file
from briefparse.exporting.parlamint import ParlamintExporter
from briefparse.exporting.tei import TeiExporter
from briefparse.tei.checking import check_tei
from environments import ROOT
from exporting.tei_files import divisions_in_wrong_place

if TYPE_CHECKING:
    from lxml.etree import RelaxNG

SHARED = Path(__file__).resolve().parents[3] / "shared"
SAMPLES = sorted([*SHARED.glob("seeds/*"), *SHARED.glob("samples/*/*")])
GOLD = sorted(path for path in (ROOT / "benchmarks" / "accuracy" / "gold").rglob("*.*") if path.suffix != ".json")
EXPORTERS = (TeiExporter(), TeiExporter(sentences=True, offsets=True, labels=False))

every_file = pytest.mark.parametrize("path", [*SAMPLES, *GOLD], ids=lambda path: path.name[:40])


@every_file
def test_valid_by_parla_clarin_and_our_own_check(path: Path, parla_clarin: RelaxNG) -> None:
    briefing = parse_file(path)
    for exporter in EXPORTERS:
        data = exporter.export(briefing)
        assert check_tei(data) == ()
        file = etree.fromstring(data)
        assert parla_clarin.validate(file), str(parla_clarin.error_log)
        assert divisions_in_wrong_place(file) == []
        assert len(parse(data).turns) == len(briefing.turns)
    assert parla_clarin.validate(etree.fromstring(ParlamintExporter().export(briefing))), str(parla_clarin.error_log)


@pytest.mark.slow
@every_file
def test_valid_by_all_of_tei(path: Path, tei_all: RelaxNG) -> None:
    briefing = parse_file(path)
    for exporter in (*EXPORTERS, ParlamintExporter()):
        assert tei_all.validate(etree.fromstring(exporter.export(briefing))), str(tei_all.error_log)
