from __future__ import annotations

import datetime as dt
import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from lxml import etree

from briefparse import parse
from briefparse.exporting.tei import TeiExporter
from briefparse.model import (
    Annotation,
    AnnotationKind,
    Briefing,
    FrontMatter,
    FrontMatterKind,
    Heading,
    Label,
    Note,
    NoteKind,
    Outlet,
    PageBreak,
    Paragraph,
    Person,
    Turn,
    TurnKind,
)
from briefparse.tei.checking import check_tei
from exporting.tei_files import divisions_in_wrong_place, find, values, words_of
from sample import sample
from scio import PAGE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from lxml.etree import RelaxNG, _Element

    from briefparse.model import TurnBlock


def _turn(n: int, kind: TurnKind, *said: str, speaker: Person | None = None, outlet: Outlet | None = None) -> Turn:
    return Turn(f"u{n}", n, Label("Somebody"), speaker, outlet, kind, tuple(map(Paragraph, said)))


def _illegal() -> Briefing:
    bad = "a\x00b\x0cc\ud800d\ufffe"
    person = Person(bad, bad, bad, bad, bad, aliases=(bad,))
    said = Paragraph(bad, annotations=(Annotation(AnnotationKind.FOOTNOTE, 1, 2, bad),))
    turn = Turn("u1", 1, Label(bad), person, Outlet(bad, bad, country=bad), TurnKind.STATEMENT, (said, PageBreak(bad)))
    return Briefing(id=bad, title=bad, host=bad, abstract=bad, participants=(person,), body=(turn,))


def _colliding() -> Briefing:
    people = tuple(Person(name, name) for name in ("a b", "a_b", "a?b", "a/b", "???", "!!!", "", "chair"))
    outlets = tuple(Outlet(name, name) for name in ("a b", "a_b", "…"))
    body = (
        *(_turn(n, TurnKind.STATEMENT, "Yes.", speaker=person) for n, person in enumerate(people, start=1)),
        *(_turn(n, TurnKind.QUESTION, "Why?", outlet=outlet) for n, outlet in enumerate(outlets, start=9)),
    )
    return Briefing(id="chair", participants=people, outlets=outlets, body=body)


def _far_scripts() -> Briefing:
    wang, amal = Person("王志刚", "王志刚", title="部长"), Person("أمل", "أمل", "السيدة")
    return Briefing(
        id="国务院新闻办_2031",
        title="虚构的新闻发布会",
        language="zh-Hans",
        participants=(wang, amal),
        front=(FrontMatter(FrontMatterKind.ROSTER, "王志刚，部长", "王志刚"),),
        body=(
            _turn(1, TurnKind.STATEMENT, "大家好。", speaker=wang),
            _turn(2, TurnKind.ANSWER, "مرحبا بالعالم \u202b(ضحك)\u202c", speaker=amal),
        ),
    )


def _only_milestones() -> Briefing:
    notes = (Note(kind, "(Applause.)") for kind in NoteKind)
    return Briefing(id="x", body=(*notes, Heading("One"), PageBreak("§", None), Heading("Two", 3)))


def _milestones_in_a_turn() -> Briefing:
    notes = tuple(Note(kind, "(Noise.)") for kind in NoteKind)
    blocks: tuple[TurnBlock, ...] = (Heading("One"), *notes, PageBreak("e\u0301", 2), Paragraph("x"))
    return Briefing(id="x", body=(Turn("u1", 1, None, None, None, TurnKind.STATEMENT, blocks), Heading("After")))


def _every_front_order() -> Briefing:
    kinds = tuple(FrontMatterKind)
    pairs = (kind for first in kinds for second in kinds for kind in (first, second))
    return Briefing(id="x", front=tuple(FrontMatter(kind, "Words") for kind in pairs))


CASES: dict[str, Callable[[], Briefing]] = {
    "sample": sample,
    "empty": lambda: Briefing(id="x"),
    "illegal characters": _illegal,
    "colliding ids": _colliding,
    "far scripts": _far_scripts,
    "no date and no people": lambda: Briefing(id="x", title="T", body=(_turn(1, TurnKind.QUESTION, "Who?"),)),
    "only milestones": _only_milestones,
    "milestones in a turn": _milestones_in_a_turn,
    "every order of front matter": _every_front_order,
    "a page as it was parsed": lambda: parse(PAGE),
    "id of digits": lambda: Briefing(id="000_e9"),
}
FULL = TeiExporter(
    licence="https://example.org/licence",
    publisher="A library & co.",
    identifier="10.0000/example",
    base_uri="https://example.org/tei/",
    publication_date=dt.date(2032, 1, 5),
    labels=False,
    language="en-GB",
    sentences=True,
    offsets=True,
)
SPLIT = TeiExporter(person_list="people.xml", org_list="orgs.xml")

every_case = pytest.mark.parametrize("make", CASES.values(), ids=CASES)


@every_case
def test_valid_against_parla_clarin(parla_clarin: RelaxNG, make: Callable[[], Briefing]) -> None:
    for exporter in (TeiExporter(), FULL, SPLIT):
        file = etree.fromstring(exporter.export(make()))
        assert parla_clarin.validate(file), str(parla_clarin.error_log)
        assert divisions_in_wrong_place(file) == []


@pytest.mark.slow
@every_case
def test_valid_against_all_of_tei(tei_all: RelaxNG, make: Callable[[], Briefing]) -> None:
    for exporter in (TeiExporter(), FULL, SPLIT):
        assert tei_all.validate(etree.fromstring(exporter.export(make()))), str(tei_all.error_log)


@pytest.mark.slow
@pytest.mark.parametrize("grammar", ["parla-clarin.rng", "tei_all-4.10.2.rng"])
def test_jing_agrees(shared: Path, tmp_path: Path, grammar: str) -> None:
    jing = shutil.which("jing")
    if jing is None:
        pytest.skip("the validator `jing` is not installed")
    files = []
    for n, make in enumerate(CASES.values()):
        files.append(tmp_path / f"{n}.xml")
        files[-1].write_bytes(TeiExporter().export(make()))
    schema = str(shared / "tei" / "schemas" / grammar)
    assert _jing(jing, schema, *files) == 0
    # jing sees ids that two elements share: a control that it looked at all.
    files[0].write_bytes(files[0].read_bytes().replace(b'xml:id="person.qiu-an"', b'xml:id="person.lin-mo"'))
    assert _jing(jing, schema, files[0]) != 0


def _jing(jing: str, schema: str, *files: Path) -> int:
    return subprocess.run([jing, schema, *map(str, files)], check=False, capture_output=True).returncode


@every_case
def test_our_own_check_finds_nothing(make: Callable[[], Briefing]) -> None:
    for exporter in (TeiExporter(), FULL, SPLIT):
        assert check_tei(exporter.export(make())) == ()


@every_case
def test_the_words_are_there_to_the_character(make: Callable[[], Briefing]) -> None:
    briefing = make()
    said = [paragraph.text for turn in briefing.turns for paragraph in turn.paragraphs]
    expected = [
        words.replace("\x00", "�").replace("\x0c", "�").replace("\ud800", "�").replace("\ufffe", "�") for words in said
    ]
    assert words_of(etree.fromstring(TeiExporter().export(briefing))) == expected


def _first(file: _Element, path: str) -> _Element:
    return find(file, path)[0]


def _p_in_u(file: _Element) -> None:
    etree.SubElement(_first(file, "//t:u"), "{http://www.tei-c.org/ns/1.0}p")


def _bad_day(file: _Element) -> None:
    _first(file, "//t:setting/t:date").set("when", "2031-13-02")


def _bad_id(file: _Element) -> None:
    _first(file, "//t:u").set("{http://www.w3.org/XML/1998/namespace}id", "1 u")


def _unknown_element(file: _Element) -> None:
    etree.SubElement(_first(file, "//t:back"), "{http://www.tei-c.org/ns/1.0}postlude")


@pytest.mark.parametrize("damage", [_p_in_u, _bad_day, _bad_id, _unknown_element])
def test_the_grammar_sees_damage(parla_clarin: RelaxNG, damage: Callable[[_Element], None]) -> None:
    file = etree.fromstring(TeiExporter().export(sample()))
    damage(file)
    assert not parla_clarin.validate(file)


@pytest.mark.slow
@pytest.mark.parametrize("damage", [_p_in_u, _bad_day, _bad_id, _unknown_element])
def test_all_of_tei_sees_damage(tei_all: RelaxNG, damage: Callable[[_Element], None]) -> None:
    file = etree.fromstring(TeiExporter().export(sample()))
    damage(file)
    assert not tei_all.validate(file)


def test_the_rule_on_divisions_sees_damage() -> None:
    file = etree.fromstring(TeiExporter().export(sample()))
    _first(file, "//t:div[@subtype='exchange']").set("type", "petitions")
    assert divisions_in_wrong_place(file) == ["petitions"]


def test_sample_is_as_it_was(golden: Callable[[str, bytes], None]) -> None:
    golden("sample.tei.xml", TeiExporter().export(sample()))


def test_nothing_is_lost_of_what_stands_around_the_speech() -> None:
    briefing = sample()
    text = " ".join(values(_file(briefing), "//t:text//text()"))
    text = " ".join(text.split())
    kept = [piece.text for piece in briefing.captions + briefing.furniture]
    kept += [credit.name for credit in briefing.credits]
    kept += [turn.label.text for turn in briefing.turns if turn.label is not None]
    kept += [item.text for item in briefing.body if isinstance(item, Heading | Note)]
    kept += [str(caption.credit) for caption in briefing.captions if caption.credit]
    assert [piece for piece in kept if " ".join(piece.split()) not in text] == []
    written = ["".join(values(piece, ".//text()")) for piece in find(_file(briefing), _FRONT_PIECES)]
    assert written == [piece.text for piece in briefing.front]


_FRONT_PIECES = "//t:front//*[self::t:head or self::t:ab or self::t:p or self::t:item or self::t:label]"


def _file(briefing: Briefing) -> _Element:
    return etree.fromstring(TeiExporter().export(briefing))


def test_front_matter_of_any_order_is_written_in_that_order() -> None:
    pieces = tuple(
        FrontMatter(kind, f"{first} {kind}")
        for first in FrontMatterKind
        for second in FrontMatterKind
        for kind in (first, second)
    )
    file = _file(Briefing(id="x", front=pieces))
    assert ["".join(values(piece, ".//text()")) for piece in find(file, _FRONT_PIECES)] == [p.text for p in pieces]
    assert find(file, "//t:front//t:head[preceding-sibling::*[not(self::t:head)]]") == []


def test_structure_is_indented_and_speech_is_not() -> None:
    data = TeiExporter().export(sample()).decode()
    assert '\n    <body>\n      <div type="debateSection"' in data
    assert '.seg1">Good morning. All of this is fiction.</seg>\n          <seg ' in data
    assert "twice. <vocal><desc>(Laughter.)</desc></vocal> Then" in data
    assert not any(line != line.rstrip() for line in data.splitlines())


def test_bytes_do_not_depend_on_the_process() -> None:
    program = "import sys; from sample import sample; from briefparse.exporting.tei import TeiExporter; "
    program += "sys.stdout.buffer.write(TeiExporter().export(sample()))"
    written = {
        subprocess.run(
            [sys.executable, "-c", program],
            check=True,
            capture_output=True,
            env={"PYTHONHASHSEED": seed, "TZ": zone, "PYTHONPATH": os.pathsep.join(sys.path), "LC_ALL": "C"},
        ).stdout
        for seed, zone in (("1", "UTC"), ("2", "Asia/Tokyo"))
    }
    assert written == {TeiExporter().export(sample())}


def test_exporting_does_not_load_lxml() -> None:
    program = "import sys; from sample import sample; from briefparse import export; "
    program += "export(sample(), 'tei'); sys.exit('lxml' in sys.modules)"
    env = {"PYTHONPATH": os.pathsep.join(sys.path)}
    assert subprocess.run([sys.executable, "-c", program], check=False, env=env).returncode == 0


@pytest.mark.parametrize(
    "wrong",
    [
        {"labels": "no"},
        {"publication_date": "2032-01-05"},
        {"publication_date": dt.datetime(2032, 1, 5, 9, tzinfo=dt.UTC)},
        {"licence": 4},
        {"language": 4},
    ],
)
def test_options_of_another_type_are_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(TypeError):
        TeiExporter(**wrong)  # type: ignore[arg-type]  # the point of the test
