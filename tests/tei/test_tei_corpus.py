from __future__ import annotations

import csv
import tracemalloc
from typing import TYPE_CHECKING

import attrs
import pytest
from lxml import etree

from briefparse import Briefing, ExportError, ReadError, TargetExistsError, Turn, WriteError, parse_file
from briefparse.exporting.parlamint import ParlamintExporter
from briefparse.exporting.tei import TeiExporter
from briefparse.tei.checking import check_tei_file
from briefparse.tei.corpus import read_corpus, write_corpus
from environments import ROOT
from exporting.tei_files import XML_ID, find, values
from sample import LIN, sample
from tei.corpora import included, three

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from lxml.etree import RelaxNG

GOLD = sorted((ROOT / "benchmarks" / "accuracy" / "gold").glob("*/*.txt"))


def test_the_files_of_a_corpus(tmp_path: Path) -> None:
    written = write_corpus(three(), tmp_path / "out", name="tides", title="Briefings on tides")
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        *("fictional_2031-04-02-2.xml", "fictional_2031-04-02.xml", "nothing.xml"),
        *("tides-listOrg.xml", "tides-listPerson.xml", "tides-meta.tsv", "tides.xml"),
    ]
    assert (written.texts, written.turns, written.words) == (3, 20, 2 * sample().word_count)
    root = etree.parse(written.root).getroot()
    assert values(root, "//t:titleStmt/t:title/text()") == ["Briefings on tides"]
    assert values(root, "//t:measure/@quantity") == ["3", "20", "150"]
    assert values(root, "//*[local-name() = 'include']/@href") == [
        *("tides-listOrg.xml", "tides-listPerson.xml"),
        *("fictional_2031-04-02.xml", "fictional_2031-04-02-2.xml", "nothing.xml"),
    ]


def test_every_text_comes_back_equal(tmp_path: Path) -> None:
    written = write_corpus(three(), tmp_path)
    assert tuple(read_corpus(written.root)) == three()


@pytest.mark.slow
def test_every_golden_transcript_comes_back_equal_and_valid(tmp_path: Path, parla_clarin: RelaxNG) -> None:
    exporter = TeiExporter(sentences=True, offsets=True)
    written = write_corpus(map(parse_file, GOLD), tmp_path, exporter=exporter)
    for path, read in zip(GOLD, read_corpus(written.root), strict=True):
        assert read == parse_file(path), path.name
    for path in tmp_path.glob("*.xml"):
        assert check_tei_file(path) == (), path.name
    assert parla_clarin.validate(included(written.root)), str(parla_clarin.error_log)


def test_all_files_are_valid_alone_and_together(tmp_path: Path, parla_clarin: RelaxNG) -> None:
    written = write_corpus(three(), tmp_path)
    for path in tmp_path.glob("*.xml"):
        assert check_tei_file(path) == (), path.name
    whole = included(written.root)
    assert parla_clarin.validate(whole), str(parla_clarin.error_log)


@pytest.mark.slow
def test_valid_against_all_of_tei_together(tmp_path: Path, tei_all: RelaxNG) -> None:
    for exporter in (TeiExporter(), ParlamintExporter()):
        written = write_corpus(three(), tmp_path, exporter=exporter, overwrite=True)
        assert tei_all.validate(included(written.root)), str(tei_all.error_log)


def test_every_pointer_leads_to_an_id_of_its_file(tmp_path: Path) -> None:
    write_corpus(three(), tmp_path)
    ids = {path.name: set(values(etree.parse(path).getroot(), "//@xml:id")) for path in tmp_path.glob("*.xml")}
    pointers = 0
    for path in tmp_path.glob("*.xml"):
        for element in etree.parse(path).getroot().iter(etree.Element):
            for attribute in ("who", "toWhom", "ana", "corresp", "ref", "sameAs", "scheme", "target"):
                for pointer in (element.get(attribute) or "").split():
                    file, _, name = pointer.partition("#")
                    assert name in ids[file or path.name], (path.name, pointer)
                    pointers += 1
    assert pointers > 100


def test_who_is_the_same_has_one_entry_and_whose_office_changed_has_two(tmp_path: Path) -> None:
    written = write_corpus(three(), tmp_path)
    people = etree.parse(written.people).getroot()
    assert values(people, "//t:person[t:persName/t:surname or t:persName/t:name]/@xml:id") == [
        *("person.lin-mo", "person.qiu-an", "person.tan-rui", "person.tan-rui-2", "person.aoki"),
    ]
    (lin,) = find(people, f"//t:person[@xml:id='person.{LIN.id}']")
    assert values(lin, "t:persName[@type='alias']/text()") == ["Mr. Lin"]
    assert values(people, "//t:person[t:persName/t:term]/@xml:id") == ["journalist.reuters"]
    organisations = etree.parse(written.organisations).getroot()
    assert values(organisations, "//t:org/@xml:id") == ["org.host", "org.reuters", "org.harbour-post"]


def test_the_table_has_a_line_for_each_turn(tmp_path: Path) -> None:
    title = "A\ttitle\nover two lines"
    written = write_corpus((*three(), attrs.evolve(sample(), id="odd", title=title)), tmp_path)
    with written.table.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    assert len(rows) == written.turns == 30
    assert {row["title"] for row in rows if row["text_id"] == "odd"} == {"A title over two lines"}
    asked = rows[7]
    assert (asked["turn_id"], asked["kind"], asked["section"], asked["exchange"]) == (
        "fictional_2031-04-02.u8", "question", "exchange", "2",
    )  # fmt: skip
    assert (asked["speaker_id"], asked["outlet_id"], asked["outlet"]) == (
        "person.aoki", "org.harbour-post", "Harbour Post",
    )  # fmt: skip
    turns = {path.stem: find(etree.parse(path).getroot(), "//t:u") for path in tmp_path.glob("*.xml")}
    for row in rows:
        (u,) = [u for u in turns[row["text_id"]] if u.get(XML_ID) == row["turn_id"]]
        assert (u.get("who") or "").partition("#")[2] == row["speaker_id"]


def test_files_that_are_there_are_left_alone(tmp_path: Path) -> None:
    write_corpus(three(), tmp_path)
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    with pytest.raises(TargetExistsError):
        write_corpus([sample()], tmp_path)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before
    assert write_corpus([sample()], tmp_path, overwrite=True).texts == 1


def test_lists_of_nobody_are_not_written(tmp_path: Path) -> None:
    written = write_corpus([Briefing(id="x")], tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["briefings-meta.tsv", "briefings.xml", "x.xml"]
    assert check_tei_file(written.root) == ()
    assert list(read_corpus(written.root)) == [Briefing(id="x")]


def test_a_corpus_of_nothing_is_refused_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(ExportError):
        write_corpus([], tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(WriteError):
        write_corpus([sample()], tmp_path / "file" / "out")


def test_a_failing_source_of_briefings_leaves_no_table_behind(tmp_path: Path) -> None:
    def failing() -> Iterator[Briefing]:
        yield sample()
        raise RuntimeError

    with pytest.raises(RuntimeError):
        write_corpus(failing(), tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["fictional_2031-04-02.xml"]


def test_ids_of_texts_never_climb_out_of_the_folder(tmp_path: Path) -> None:
    briefings = [Briefing(id=name) for name in ("../x", "/etc/x", "briefings", "briefings-listPerson", "a", "A?", "..")]
    written = write_corpus(briefings, tmp_path / "out")
    assert [path.name for path in tmp_path.iterdir()] == ["out"]
    assert [briefing.id for briefing in read_corpus(written.root)] == [briefing.id for briefing in briefings]


def test_the_same_briefings_give_the_same_bytes(tmp_path: Path) -> None:
    for folder in ("one", "two"):
        write_corpus(three(), tmp_path / folder)
    one, two = ({path.name: path.read_bytes() for path in (tmp_path / folder).iterdir()} for folder in ("one", "two"))
    assert one == two


def test_only_files_of_the_folder_are_read(tmp_path: Path) -> None:
    (tmp_path / "secret.xml").write_bytes(b"<TEI/>")
    root = tmp_path / "corpus" / "root.xml"
    root.parent.mkdir()
    for href in ("../secret.xml", str(tmp_path / "secret.xml"), "%2e%2e/secret.xml", ""):
        root.write_text(
            f'<teiCorpus xmlns="http://www.tei-c.org/ns/1.0" xmlns:xi="http://www.w3.org/2001/XInclude">'
            f'<teiHeader/><xi:include href="{href}"/></teiCorpus>'
        )
        with pytest.raises(ReadError, match="outside its folder"):
            list(read_corpus(root))
    (root.parent / "link.xml").symlink_to(tmp_path / "secret.xml")
    root.write_text(root.read_text().replace('href=""', 'href="link.xml"'))
    with pytest.raises(ReadError, match="outside its folder"):
        list(read_corpus(root))


def test_what_is_no_corpus_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.xml").write_bytes(TeiExporter().export(sample()))
    with pytest.raises(ReadError, match="not a teiCorpus"):
        list(read_corpus(tmp_path / "a.xml"))
    with pytest.raises(ReadError):
        list(read_corpus(tmp_path / "missing.xml"))


@pytest.mark.slow
def test_memory_stays_flat_while_a_corpus_grows(tmp_path: Path) -> None:
    def many(number: int) -> Iterator[Briefing]:
        for n in range(number):
            yield attrs.evolve(sample(), id=f"text-{n}")

    peaks = []
    for number in (20, 400):
        tracemalloc.start()
        write_corpus(many(number), tmp_path / str(number))
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    # Twenty times the texts: what grows is the list of their names.
    assert peaks[1] < peaks[0] + 400 * 2_000


def test_a_corpus_of_parlamint_is_valid_and_reads_back(tmp_path: Path, parla_clarin: RelaxNG) -> None:
    written = write_corpus(three(), tmp_path, exporter=ParlamintExporter(country="GB"), title="Tides")
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        *("ParlaMint-GB-listOrg.xml", "ParlaMint-GB-listPerson.xml", "ParlaMint-GB-meta.tsv", "ParlaMint-GB.xml"),
        *("ParlaMint-GB_2031-04-02.xml", "ParlaMint-GB_2031-04-03.xml", "ParlaMint-GB_nothing.xml"),
        *("ParlaMint-taxonomy-meeting_types.xml", "ParlaMint-taxonomy-speaker_types.xml"),
        "ParlaMint-taxonomy-subcorpus.xml",
    ]
    whole = included(written.root)
    assert parla_clarin.validate(whole), str(parla_clarin.error_log)
    ids = set(values(whole, "//@xml:id"))
    pointed = " ".join(values(whole, "//@who | //@ana | //@corresp | //@ref")).split()
    assert [pointer for pointer in pointed if pointer[1:] not in ids] == []
    first, *_ = read_corpus(written.root)
    assert [turn.text for turn in first.turns] == [turn.text for turn in sample().turns]
    assert [turn.voice for turn in first.turns] == [turn.voice for turn in sample().turns]
    assert [turn.kind for turn in first.turns] == [turn.kind for turn in sample().turns]
    assert [turn.label for turn in first.turns] == [turn.label for turn in sample().turns]


def test_turns_keep_their_numbers_in_a_corpus(tmp_path: Path) -> None:
    written = write_corpus(three(), tmp_path)
    for briefing in read_corpus(written.root):
        assert [item.id for item in briefing.body if isinstance(item, Turn)] == [turn.id for turn in briefing.turns]
