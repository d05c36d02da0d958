"""What `check_tei` says of the grammar: one sentence for each fault, at the element that has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from lxml import etree

from briefparse import parse_file
from briefparse.exporting.parlamint import ParlamintExporter
from briefparse.exporting.tei import TeiExporter
from briefparse.tei.checking import TeiFault, check_tei
from briefparse.tei.checking.checks import grammar
from briefparse.tei.checking.explaining import explained
from briefparse.tei.checking.rules import Rules
from briefparse.testing.growth import assert_in_step
from environments import ROOT
from sample import sample

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element

RULES = Rules((ROOT / "src" / "briefparse" / "tei" / "grammar" / "briefparse.rng").read_bytes())
FILE = TeiExporter(sentences=True, offsets=True).export(sample()).decode()
PLAIN = TeiExporter().export(sample()).decode()


@pytest.mark.parametrize(
    ("good", "bad", "said"),
    [
        ("<u xml:id", '<u rend="loud" xml:id', "u has the attribute rend, and may have ana, corresp, source, toWhom, "),
        ('subtype="opening"', 'subtype="overture"', "div has subtype='overture', which must be "),
        ('type="questions"', 'type="question"', "div has type='question', which must be debateSection or questions"),
        ('role="chair"', 'role="chairman"', "person has role='chairman', which must be speaker, chair, interpreter, "),
        (
            'when="2031-04-02">2031',
            'when="2031-13-02">2031',
            "date has when='2031-13-02', which must be a day such as ",
        ),
        ('<u xml:id="fictional_2031-04-02.u1" who', "<u who", "u lacks the attribute xml:id"),
        (
            ' n="1" xml:id="fictional_2031-04-02.div4"',
            ' xml:id="fictional_2031-04-02.div4"',
            "div lacks the attribute n",
        ),
        ("Forty-one.</seg>", "Forty-<emph>one</emph>.</seg>", "emph may not stand here in seg; there may be words or "),
        ("</seg>\n        </u>", "</seg><p>No.</p></u>", "p may not stand here in u; there may be incident, "),
        ("<body>", "<body>Words.", "words may not stand here in body: 'Words.'"),
        ("</teiHeader>", "<revisionDesc/></teiHeader>", "revisionDesc may not stand here in teiHeader"),
        (">https://www.", ">At https://www.", "idno holds 'At https://www.wikidata.org/entity/Q1308…', which must be "),
        ("<front>", "<front/><front>", "front ends where there must be div"),
    ],
)
def test_one_fault_is_one_sentence_at_its_line(good: str, bad: str, said: str) -> None:
    assert good in PLAIN
    file = PLAIN.replace(good, bad, 1)
    first = next(fault for fault in check_tei(file.encode()) if fault.rule == "grammar")
    assert first.message.startswith(said)
    ends = file.index(bad), file.index(bad) + len(bad)
    assert first.line in {file.count("\n", 0, end) + 1 for end in ends}
    assert [fault.rule for fault in check_tei(file.encode())].count("grammar") <= 1 + bad.count("<front/>")


def test_an_id_in_use_is_no_fault_of_the_grammar_besides() -> None:
    faults = check_tei(PLAIN.replace(".seg2", ".seg1", 1).encode())
    assert [fault.rule for fault in faults] == ["id"]


def deleted(element: _Element) -> None:
    parent = element.getparent()
    assert parent is not None
    parent.remove(element)


def renamed(element: _Element) -> None:
    element.tag = "{http://www.tei-c.org/ns/1.0}seg"


def stripped(element: _Element) -> None:
    if element.attrib:
        del element.attrib[element.attrib.keys()[-1]]


def marked(element: _Element) -> None:
    element.set("type", "opening")


def worded(element: _Element) -> None:
    element.text = "Words " + (element.text or "")


DAMAGES: tuple[Callable[[_Element], None], ...] = (deleted, renamed, stripped, marked, worded)


@pytest.mark.slow
@pytest.mark.parametrize("damage", DAMAGES)
def test_it_finds_a_fault_where_libxml2_does_and_only_there(damage: Callable[[_Element], None]) -> None:
    judged = set()
    for at in range(1, sum(1 for _ in etree.fromstring(FILE.encode()).iter("*"))):
        root = etree.fromstring(FILE.encode())
        damage(list(root.iter("*"))[at])
        valid = grammar().validate(root)
        judged.add(valid)
        assert bool(explained(root, RULES)) is not valid, (at, explained(root, RULES))
    assert False in judged


@pytest.mark.parametrize(
    "exporter",
    [
        TeiExporter(),
        TeiExporter(sentences=True),
        TeiExporter(offsets=True),
        TeiExporter(labels=False),
        TeiExporter(person_list="p.xml"),
    ],
)
def test_it_has_nothing_against_what_we_write(exporter: TeiExporter) -> None:
    for briefing in (sample(), parse_file(ROOT / "examples" / "scio-tidal-energy.txt")):
        assert explained(etree.fromstring(exporter.export(briefing)), RULES) == ()


def test_parlamint_is_said_to_be_another_form_and_not_to_be_wrong() -> None:
    (fault,) = check_tei(ParlamintExporter(country="XX").export(sample()))
    assert (fault.line, fault.rule) == (1, "form")
    assert fault.message.startswith("this is ParlaMint, which our grammar is not for")


OTHERS = """<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc/></teiHeader>
<text><body><u xml:id="a" who="#b"><seg xml:id="a">Hello.</seg></u></body></text></TEI>"""


def test_of_tei_of_others_only_ids_and_references_are_told() -> None:
    form, reference, repeated = check_tei(OTHERS.encode())
    assert (form.line, form.rule) == (1, "form")
    assert form.message.startswith("this is TEI of others")
    assert reference == TeiFault(2, "id", "the id 'a' is given to another element before")
    assert repeated == TeiFault(2, "reference", "who='#b' leads nowhere")


def test_a_long_file_with_many_faults_is_walked_once() -> None:
    def many(turns: int) -> bytes:
        turn = PLAIN[PLAIN.index('<note type="speaker">') : PLAIN.index("</u>") + 4].replace("<seg ", '<seg rend="x" ')
        return PLAIN.replace("</u>", "</u>" + turn * turns, 1).encode()

    assert_in_step(check_tei, many, size=200)


def test_what_is_nested_without_end_is_not_looked_at_without_end() -> None:
    inner = PLAIN[PLAIN.index('<citeStructure unit="paragraph"') : PLAIN.index("/>", PLAIN.index("paragraph")) + 2]
    levels = 245  # libxml2 reads 256
    deep = PLAIN.replace(inner, inner.replace("/>", ">") * levels + "</citeStructure>" * levels)
    faults = check_tei(deep.replace("<u xml:id", '<u rend="loud" xml:id', 1).encode())
    assert [fault.message.split(",")[0] for fault in faults] == ["u has the attribute rend"]
