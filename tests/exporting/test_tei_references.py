from __future__ import annotations

import pytest
from lxml import etree

from briefparse.exporting.tei import TeiExporter
from briefparse.exporting.tei.references import BadReference, check_references
from sample import sample


def test_a_good_file_has_nothing_to_say() -> None:
    assert check_references(TeiExporter().export(sample())) == ()


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
    data = TeiExporter().export(sample()).decode()
    good = f' {attribute}="{pointer}"'
    assert good in data
    damaged = data.replace(good, f' {attribute}="{pointer} #nobody"', 1)
    (bad,) = check_references(damaged.encode())
    line = damaged[: damaged.index("#nobody")].count("\n") + 1
    assert bad == BadReference(attribute, "#nobody", line)


def test_an_id_in_use_is_found() -> None:
    data = TeiExporter().export(sample()).replace(b".seg2", b".seg1", 1)
    (bad,) = check_references(data)
    assert (bad.attribute, bad.value) == ("xml:id", "fictional_2031-04-02.seg1")


def test_addresses_are_not_followed() -> None:
    assert check_references(b'<TEI ref="https://example.org/#x other.xml#y"/>') == ()


def test_entities_are_not_opened() -> None:
    data = b'<!DOCTYPE TEI [<!ENTITY x SYSTEM "file:///etc/hostname">]><TEI who="#a">&x;</TEI>'
    assert check_references(data) == (BadReference("who", "#a", 1),)


def test_what_is_not_xml_is_refused() -> None:
    with pytest.raises(etree.XMLSyntaxError):
        check_references(b"<TEI>")
