from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings, strategies as st
from lxml import etree

from briefparse import parse
from briefparse.exporting.tei import TeiExporter
from briefparse.exporting.xmltext import xml_safe
from briefparse.tei.checking import check_tei, check_tei_file
from briefparse.tei.corpus import read_corpus, write_corpus
from briefparse.testing.strategies import briefings, wild_briefings
from exporting.tei_files import divisions_in_wrong_place, words_of

if TYPE_CHECKING:
    from lxml.etree import RelaxNG

    from briefparse.model import Briefing

# The grammar is compiled once and never changes.
once = settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], deadline=None)


@once
@given(briefing=wild_briefings())
def test_every_briefing_becomes_valid_parla_clarin(parla_clarin: RelaxNG, briefing: Briefing) -> None:
    file = etree.fromstring(TeiExporter().export(briefing))
    assert parla_clarin.validate(file), str(parla_clarin.error_log)
    assert divisions_in_wrong_place(file) == []


@once
@given(briefing=wild_briefings())
def test_our_own_check_finds_nothing(briefing: Briefing) -> None:
    assert check_tei(TeiExporter().export(briefing)) == ()


@once
@given(briefing=wild_briefings())
def test_every_paragraph_is_there_in_order_to_the_character(briefing: Briefing) -> None:
    file = etree.fromstring(TeiExporter().export(briefing))
    expected = [xml_safe(paragraph.text) for turn in briefing.turns for paragraph in turn.paragraphs]
    assert words_of(file) == expected


@once
@given(briefing=wild_briefings())
def test_the_same_briefing_gives_the_same_bytes(briefing: Briefing) -> None:
    assert TeiExporter().export(briefing) == TeiExporter().export(briefing)


@once
@given(briefing=briefings())
def test_what_a_parser_may_make_comes_back(briefing: Briefing) -> None:
    assert parse(TeiExporter().export(briefing)) == briefing


@once
@given(briefing=wild_briefings())
def test_any_file_of_ours_can_be_read(briefing: Briefing) -> None:
    read = parse(TeiExporter().export(briefing))
    assert [len(turn.paragraphs) for turn in read.turns] == [len(turn.paragraphs) for turn in briefing.turns]


@settings(once, max_examples=40)
@given(several=st.lists(briefings(), min_size=1, max_size=3))
def test_a_corpus_comes_back(several: list[Briefing]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        written = write_corpus(several, folder)
        assert list(read_corpus(written.root)) == several
        assert {check_tei_file(path) for path in Path(folder).glob("*.xml")} == {()}
