from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from lxml import etree

from briefparse import Annotation, AnnotationKind, Briefing, Paragraph, Person, Turn, TurnKind, export
from briefparse.exporting.parlamint import ParlamintExporter, ParlamintFile
from briefparse.testing.strategies import wild_briefings
from exporting.tei_files import XML_ID, divisions_in_wrong_place, find, values
from sample import sample

if TYPE_CHECKING:
    from lxml.etree import RelaxNG, _Element

FORBIDDEN = "//t:front | //t:back | //t:particDesc | //t:classDecl | //t:div//t:div | //@subtype | //@toWhom"


def _file(briefing: Briefing, file: ParlamintFile = ParlamintFile.COMPONENT) -> _Element:
    return etree.fromstring(ParlamintExporter(file=file).export(briefing))


def _said(text: str, *marks: Annotation) -> str:
    turn = Turn("u1", 1, None, None, None, TurnKind.STATEMENT, (Paragraph(text, annotations=marks),))
    (seg,) = find(_file(Briefing(id="x", body=(turn,))), "//t:seg")
    return etree.tostring(seg, encoding="unicode", with_tail=False).partition(">")[2].removesuffix("</seg>")


def test_a_component_has_only_what_parlamint_has() -> None:
    file = _file(sample())
    assert file.xpath(FORBIDDEN, namespaces={"t": "http://www.tei-c.org/ns/1.0"}) == []
    assert file.get(XML_ID) == "ParlaMint-XX_2031-04-02"
    assert values(file, "//t:u/@xml:id")[0] == "ParlaMint-XX_2031-04-02.u1"
    for path in ("/t:TEI", "//t:text", "//t:u"):
        assert all(element.get("ana") for element in find(file, path))
    assert set(values(file, "//t:u/@ana")) == {"#chair", "#regular", "#guest"}
    assert {div.get("type") for div in find(file, "//t:body/t:div")} == {"debateSection"}


def test_labels_are_notes_and_no_words_of_segs() -> None:
    file = _file(sample())
    assert values(file, "//t:note[@type='speaker']/text()") == [t.label.text for t in sample().turns if t.label]
    assert all(find(note, "following-sibling::*[1][self::t:u]") for note in find(file, "//t:note[@type='speaker']"))
    assert not any(text != text.strip() for text in values(file, "//t:title/text() | //t:name/text()"))


def test_sounds_and_gaps_are_marked_and_all_else_is_as_said() -> None:
    assert _said("He [x] it (laughs) now.", Annotation(AnnotationKind.INAUDIBLE, 3, 6, "x"),
                 Annotation(AnnotationKind.STAGE, 10, 18, "laughs")) == (
        'He <gap reason="inaudible"><desc>[x]</desc></gap> it <vocal><desc>(laughs)</desc></vocal> now.'
    )  # fmt: skip
    assert _said("In 2021 teh.", Annotation(AnnotationKind.CORRECTION, 3, 7, "2022"),
                 Annotation(AnnotationKind.SIC, 8, 11)) == "In 2021 teh."  # fmt: skip
    assert _said("Ten* boats.", Annotation(AnnotationKind.FOOTNOTE, 3, 4, "Eleven.")) == (
        'Ten*<note type="footnote">Eleven.</note> boats.'
    )
    assert _said("(Laughs.) So.", Annotation(AnnotationKind.STAGE, 0, 9, "Laughs.")) == (
        "<vocal><desc>(Laughs.)</desc></vocal> So."
    )


@pytest.mark.parametrize(
    ("kind", "category"),
    [
        (TurnKind.MODERATION, "#chair"),
        (TurnKind.QUESTION, "#guest"),
        (TurnKind.ANSWER, "#regular"),
        (TurnKind.STATEMENT, "#regular"),
    ],
)
def test_a_voice_that_is_unknown_is_of_those_who_do_what_it_does(kind: TurnKind, category: str) -> None:
    file = _file(Briefing(id="x", body=(Turn("u1", 1, None, None, None, kind, ()),)))
    assert values(file, "//t:u/@ana") == [category]
    assert values(file, "//t:u/@who") == []


@pytest.mark.parametrize("file", ParlamintFile)
def test_every_file_has_the_root_of_its_kind(file: ParlamintFile) -> None:
    roots = {"component": "TEI", "root": "teiCorpus", "people": "listPerson", "organisations": "listOrg"}
    root = _file(sample(), file)
    assert root.tag.partition("}")[2] == roots.get(file.value, "taxonomy")


def test_lists_and_taxonomies_have_everything_that_a_component_points_at() -> None:
    ids = {
        name
        for file in ParlamintFile
        if file is not ParlamintFile.ROOT
        for name in values(_file(sample(), file), "//@xml:id")
    }
    pointed = " ".join(values(_file(sample()), "//@who | //@ana | //@corresp")).split()
    assert {pointer[1:] for pointer in pointed} <= ids


def test_options_are_written() -> None:
    data = export(
        sample(),
        "parlamint",
        country="ES-CT",
        licence="https://creativecommons.org/licenses/by/4.0/",
        publisher="A library",
        identifier="https://doi.org/10.0000/example",
        publication_date=dt.date(2032, 1, 5),
        language="en-GB",
    )
    file = etree.fromstring(data)
    assert file.get(XML_ID) == "ParlaMint-ES-CT_2031-04-02"
    assert values(file, "//t:publicationStmt/t:publisher/text()") == ["A library"]
    assert values(file, "/t:TEI/@xml:lang") == ["en-GB"]
    for wrong in ({"country": "england"}, {"language": "no tag"}):
        with pytest.raises(ValueError, match=next(iter(wrong))):
            ParlamintExporter(**wrong)  # type: ignore[arg-type]  # the point of the test


def test_a_briefing_without_day_and_people_is_valid_too(parla_clarin: RelaxNG) -> None:
    for briefing in (Briefing(id="x"), Briefing(id="a b", participants=(Person("?", "?"),))):
        assert parla_clarin.validate(_file(briefing)), str(parla_clarin.error_log)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], deadline=None)
@given(briefing=wild_briefings())
def test_any_briefing_becomes_valid(parla_clarin: RelaxNG, briefing: Briefing) -> None:
    file = _file(briefing)
    assert parla_clarin.validate(file), str(parla_clarin.error_log)
    assert divisions_in_wrong_place(file) == []
    assert len(find(file, "//t:u")) == len(briefing.turns)
