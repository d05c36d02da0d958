"""The ODD says in TEI's own language what the grammar says and the exporter writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from lxml import etree

from briefparse.exporting.tei import TeiExporter
from environments import ROOT
from exporting.tei_files import find, values
from exporting.test_tei import CASES, FULL, SPLIT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import RelaxNG, _Element

ODD = ROOT / "docs" / "tei" / "briefparse.odd"
GRAMMAR = ROOT / "src" / "briefparse" / "tei" / "grammar" / "briefparse.rng"
XINCLUDE = "include"  # of another namespace than TEI


@pytest.fixture(scope="module")
def odd() -> _Element:
    return etree.parse(ODD).getroot()


def _in_odd(odd: _Element) -> set[str]:
    return {name for names in values(odd, "//t:moduleRef/@include") for name in names.split()}


def _written() -> Iterator[_Element]:
    for make in CASES.values():
        for exporter in (TeiExporter(), FULL, SPLIT):
            yield etree.fromstring(exporter.export(make()))


def test_the_odd_has_the_elements_of_the_grammar(odd: _Element) -> None:
    grammar = etree.parse(GRAMMAR).getroot()
    names = {element.get("name") for element in grammar.iter("{*}element")}
    names |= {name.text for element in grammar.iter("{*}element") for name in element.findall("{*}name")}
    assert _in_odd(odd) == {name for name in names if name is not None} - {XINCLUDE}
    assert set(values(odd, "//t:elementSpec/@ident")) <= _in_odd(odd)


def test_every_element_that_is_written_is_in_the_odd(odd: _Element) -> None:
    known = _in_odd(odd)
    for file in _written():
        assert {element.tag.partition("}")[2] for element in file.iter(etree.Element)} <= known


def test_every_value_that_is_written_is_in_its_list(odd: _Element) -> None:
    seen = 0
    files = list(_written())
    for attribute in find(odd, "//t:attDef[t:valList]"):
        element = values(attribute, "ancestor::t:elementSpec/@ident")[0]
        listed = set(values(attribute, "t:valList/t:valItem/@ident"))
        used = {value for file in files for value in values(file, f"//t:{element}/@{attribute.get('ident')}")}
        assert used <= listed, (element, attribute.get("ident"))
        seen += len(used)
    assert seen > 30


def test_what_is_shown_has_a_processing_model(odd: _Element) -> None:
    behaviours = {
        spec.get("ident"): values(spec, "t:model/@behaviour") for spec in find(odd, "//t:elementSpec[t:model]")
    }
    assert behaviours["u"] == ["block"]
    assert behaviours["seg"] == ["paragraph", "inline"]
    shown = {
        element.tag.partition("}")[2] for file in _written() for element in find(file, "//t:text/descendant-or-self::*")
    }
    inline = {"date", "time", "placeName", "persName", "sic", "corr"}  # as programs show what has no model
    assert shown - set(behaviours) <= inline


@pytest.mark.slow
def test_the_odd_is_valid_tei(tei_all: RelaxNG) -> None:
    assert tei_all.validate(etree.parse(ODD)), str(tei_all.error_log)


def test_the_constraints_hold_for_what_is_written(odd: _Element) -> None:
    """Schematron of XSLT 2 is beyond lxml; what the assertions say is asked here, in its words."""
    said = [text.text for text in odd.iter("{http://purl.oclc.org/dsdl/schematron}assert")]
    assert said == [
        "who and toWhom lead to a person.",
        "ana, corresp and ref lead to something.",
        "The header counts the turns.",
        "A label stands right before its turn.",
    ]
    for file in _written():
        people = {f"#{name}" for name in values(file, "//t:person/@xml:id")}
        assert {p for who in values(file, "//@who | //@toWhom") for p in who.split() if p[0] == "#"} <= people
        assert values(file, "//t:measure[@unit='speeches']/@quantity") == [str(len(find(file, "//t:u")))]
        assert find(file, "//t:note[@type='speaker'][not(following-sibling::*[1][self::t:u])]") == []
