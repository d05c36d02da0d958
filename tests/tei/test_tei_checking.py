from __future__ import annotations

import shutil
import subprocess
import time
from typing import TYPE_CHECKING

import pytest
from lxml import etree

from briefparse import ReadError, TooLargeError, export, parse_file
from briefparse.exporting.tei import TeiExporter
from briefparse.tei.checking import TeiFault, check_tei, check_tei_file
from environments import ROOT
from sample import sample

if TYPE_CHECKING:
    from pathlib import Path

GRAMMAR = ROOT / "src" / "briefparse" / "tei" / "grammar"


def damaged(good: str, bad: str, times: int = 1) -> str:
    data = TeiExporter().export(sample()).decode()
    assert good in data
    return data.replace(good, bad, times)


def rules(data: str | bytes) -> list[str]:
    return [fault.rule for fault in check_tei(data.encode() if isinstance(data, str) else data)]


def test_a_good_file_has_nothing_to_say() -> None:
    assert check_tei(TeiExporter().export(sample())) == ()


def test_the_seed_has_nothing_to_say(seed_path: Path) -> None:
    assert check_tei(export(parse_file(seed_path), "tei", sentences=True, offsets=True)) == ()


@pytest.mark.parametrize(
    ("good", "bad"),
    [
        ("</seg>\n        </u>", "</seg><p>No.</p></u>"),
        ('when="2031-04-02">2031', 'when="2031-13-02">2031'),
        ('when="10:30:00"', 'when="half past ten"'),
        ('subtype="opening"', 'subtype="overture"'),
        (' n="1" xml:id="fictional_2031-04-02.div4"', ' xml:id="fictional_2031-04-02.div4"'),
        ('xml:id="fictional_2031-04-02.u1"', 'xml:id="1"'),
        ('<u xml:id="fictional_2031-04-02.u1" who', "<u who"),
        ("<back>", "<back><postlude/>"),
        ('role="chair"', 'role="chairman"'),
        ('xml:lang="en">', 'xml:lang="not a tag">'),
        ("<body>", "<body>Words."),
        ('type="level2"', 'type="second"'),
        ("</teiHeader>", "<xenoData/></teiHeader>"),
        ('<note type="speaker">Reuters</note>', '<note type="speaker">Reuters</note><pb/>'),
    ],
)
def test_the_grammar_sees_damage(good: str, bad: str) -> None:
    assert "grammar" in rules(damaged(good, bad))


@pytest.mark.parametrize(
    ("attribute", "pointer"),
    [
        ("who", "#person.tan-rui"),
        ("ana", "#chair #procedural"),
        ("toWhom", "#journalist.reuters"),
        ("ref", "#org.reuters"),
        ("corresp", "#org.host"),
        ("target", "#briefing.press"),
        ("scheme", "#taxonomy.briefingTypes"),
    ],
)
def test_a_pointer_that_leads_nowhere_is_found(attribute: str, pointer: str) -> None:
    first = pointer.split(maxsplit=1)[0]
    file = damaged(f' {attribute}="{pointer}"', f' {attribute}="{pointer.replace(first, "#nobody")}"')
    line = file[: file.index("#nobody")].count("\n") + 1
    assert check_tei(file.encode()) == (TeiFault(line, "reference", f"{attribute}='#nobody' leads nowhere"),)


def test_a_voice_that_is_no_person_is_found() -> None:
    (fault,) = check_tei(damaged('who="#person.tan-rui"', 'who="#chair"').encode())
    assert "leads to a category, and not to a person" in fault.message


def test_an_id_in_use_is_found() -> None:
    assert "id" in rules(damaged(".seg2", ".seg1"))


def test_bytes_that_are_not_in_the_encoding_that_is_declared_are_found() -> None:
    faults = check_tei(damaged("Forty-one.", "Quarante-et-un, à Nîmes.").encode("cp1252", "replace"))
    assert faults[0] == TeiFault(1, "encoding", "the bytes are no UTF-8; read as cp1252")


def test_addresses_are_not_followed() -> None:
    split = TeiExporter(person_list="https://example.org/people.xml", org_list="orgs.xml", offsets=True)
    assert check_tei(split.export(sample())) == ()


@pytest.mark.parametrize(
    ("good", "bad", "said"),
    [
        ('quantity="10"', 'quantity="11"', "the header says 11 speeches, and there are 10"),
        ('quantity="75"', 'quantity="1"', "the header says 1 words, and there are 75"),
        ('gi="u" occurs="10"', 'gi="u" occurs="9"', "the header says 9 elements u, and there are 10"),
        ('<tagUsage gi="u" occurs="10"/>', "", "the header does not count u"),
        ("Forty-one.</seg>", "Forty-one, or two.</seg>", "the header says 75 words, and there are 77"),
    ],
)
def test_numbers_that_are_wrong_are_found(good: str, bad: str, said: str) -> None:
    (fault,) = check_tei(damaged(good, bad).encode())
    assert (fault.rule, fault.message) == ("count", said)


def test_what_is_no_tei_is_said_to_be_none() -> None:
    assert rules(b"<rss/>") == ["grammar"]
    assert rules(b"<TEI/>") == ["grammar"]  # in no namespace


def test_what_is_no_xml_or_declares_entities_is_refused() -> None:
    for data in (b"<TEI>", b'<!DOCTYPE TEI [<!ENTITY x SYSTEM "file:///etc/hostname">]><TEI>&x;</TEI>'):
        with pytest.raises(ReadError):
            check_tei(data)
    with pytest.raises(TooLargeError):
        check_tei(b"<TEI/>", max_bytes=3)


def test_files_are_checked_by_path(tmp_path: Path) -> None:
    path = tmp_path / "a.xml"
    path.write_bytes(TeiExporter().export(sample()))
    assert check_tei_file(path) == ()


@pytest.mark.slow
def test_a_file_is_checked_in_less_than_a_second() -> None:
    data = export(parse_file(ROOT / "examples" / "scio-tidal-energy.txt"), "tei")
    begun = time.process_time()
    assert check_tei(data) == ()
    assert time.process_time() - begun < 1


def test_the_grammar_in_xml_is_the_compact_one() -> None:
    rnc2rng = pytest.importorskip("rnc2rng", reason="rnc2rng is not installed; jing compares the two as well")
    made = rnc2rng.dumps(rnc2rng.load(str(GRAMMAR / "briefparse.rnc")))
    assert f"{made}\n" == (GRAMMAR / "briefparse.rng").read_text(encoding="utf-8")


@pytest.mark.slow
@pytest.mark.parametrize("grammar", [["-c", "briefparse.rnc"], ["briefparse.rng"]], ids=["compact", "xml"])
def test_jing_agrees_with_both_forms_of_the_grammar(grammar: list[str], tmp_path: Path) -> None:
    jing = shutil.which("jing")
    if jing is None:
        pytest.skip("the validator `jing` is not installed")
    good, bad = tmp_path / "good.xml", tmp_path / "bad.xml"
    good.write_bytes(TeiExporter(sentences=True, offsets=True).export(sample()))
    bad.write_text(damaged('subtype="opening"', 'subtype="overture"'), encoding="utf-8")
    command = [jing, *grammar[:-1], str(GRAMMAR / grammar[-1])]
    assert subprocess.run([*command, good], check=False, capture_output=True).returncode == 0
    assert subprocess.run([*command, bad], check=False, capture_output=True).returncode == 1


def test_the_grammar_is_in_the_package_and_compiles() -> None:
    from briefparse.tei.checking.checks import grammar

    assert grammar().validate(etree.fromstring(TeiExporter().export(sample())))
