from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from lxml import etree

from briefparse import parse
from briefparse.diagnostics import diagnose
from briefparse.exporting.tei import TeiExporter
from briefparse.model import (
    Briefing,
    Event,
    Furniture,
    FurnitureKind,
    Outlet,
    Paragraph,
    ParticipantRole,
    Person,
    Reason,
    Resolution,
    Source,
    Turn,
    TurnKind,
)
from briefparse.model.words import count_words
from exporting.tei_files import XML_ID, find, values, words_of
from sample import sample
from scio import PAGE

if TYPE_CHECKING:
    from lxml.etree import _Element


def _file(briefing: Briefing, **options: Any) -> _Element:
    return etree.fromstring(attrs.evolve(TeiExporter(), **options).export(briefing))


def test_root_has_id_and_language() -> None:
    file = _file(sample())
    assert file.get(XML_ID) == "fictional_2031-04-02"
    assert values(file, "/t:TEI/@xml:lang") == ["en"]
    assert values(file, "//t:language/@ident") == ["en"]


@pytest.mark.parametrize("tag", ["", "not a tag", "12", "e\u0301"])
def test_a_language_that_is_no_tag_is_undetermined(tag: str) -> None:
    assert values(_file(Briefing(id="x", language=tag)), "/t:TEI/@xml:lang | //t:language/@ident") == ["und", "und"]


def test_measures_and_usage_are_counted_from_the_file() -> None:
    file = _file(sample())
    measured = dict(
        zip(values(file, "//t:measure/@unit"), map(int, values(file, "//t:measure/@quantity")), strict=True)
    )
    assert measured == {"speeches": len(find(file, "//t:u")), "words": sum(map(count_words, words_of(file)))}
    usage = dict(zip(values(file, "//t:tagUsage/@gi"), map(int, values(file, "//t:tagUsage/@occurs")), strict=True))
    assert usage == Counter(
        element.tag.partition("}")[2] for element in find(file, "/t:TEI/t:text/descendant-or-self::*")
    )


def test_who_translated_and_edited_is_said() -> None:
    file = _file(sample())
    assert values(file, "//t:respStmt[t:resp='Translation']/t:persName/text()") == ["Bo Ye"]
    assert values(file, "//t:respStmt[t:resp='Editing']/t:persName/text()") == ["Ann Other"]


def test_nothing_is_invented() -> None:
    file = _file(Briefing(id="x"))
    assert values(file, "//t:availability/@status") == ["unknown"]
    for path in ("//t:licence", "//t:date", "//t:time", "//t:settingDesc", "//t:particDesc", "//t:respStmt/t:persName"):
        assert find(file, path) == [], path
    assert values(file, "//t:publisher/text()") == ["Not stated"]
    assert values(file, "//t:sourceDesc/t:p/text()") == ["No source is recorded."]
    assert find(file, "//t:title[@type='main']") == []


def test_options_are_written() -> None:
    file = _file(
        sample(),
        licence="https://example.org/licence",
        publisher="A library",
        identifier="https://doi.org/10.0000/example",
        base_uri="https://example.org/tei/",
        publication_date=dt.date(2032, 1, 5),
    )
    assert values(file, "//t:licence/@target") == ["https://example.org/licence"]
    assert values(file, "//t:publicationStmt/t:publisher/text()") == ["A library"]
    assert values(file, "//t:publicationStmt/t:idno[@type='URI']/text()") == [
        "https://doi.org/10.0000/example",
        "https://example.org/tei/fictional_2031-04-02",
    ]
    assert values(file, "//t:publicationStmt/t:date/@when") == ["2032-01-05"]


@pytest.mark.parametrize("licence", ["CC BY 4.0", "https://a b", "javascript:alert(1)", "https://a.org/<x>"])
def test_a_licence_that_is_no_address_is_a_name(licence: str) -> None:
    (written,) = find(_file(Briefing(id="x"), licence=licence), "//t:licence")
    assert (written.text, written.get("target")) == (licence, None)


def test_source_is_named_with_its_checksum() -> None:
    source = Source("text", name="a.txt", sha256="0" * 64)
    file = _file(Briefing(id="x", source=source))
    assert values(file, "//t:sourceDesc//t:idno[@type='file']/text()") == ["a.txt"]
    assert values(file, "//t:sourceDesc//t:idno[@type='sha256']/text()") == ["0" * 64]


def test_editorial_declaration_says_what_was_found() -> None:
    found = ("BP103", "BP402", "BP402", "BP404", "BP601")
    briefing = attrs.evolve(sample(), diagnostics=tuple(diagnose(code, "A doubt.") for code in found))
    (declared,) = find(_file(briefing), "//t:editorialDecl")
    parts = [part.tag.partition("}")[2] for part in declared]
    assert parts == ["correction", "normalization", "quotation", "segmentation", "interpretation"]
    said = {part: " ".join(values(element, "t:p/text()")) for part, element in zip(parts, declared, strict=True)}
    assert "BP402 (label-misspelt), 2 times: " in said["correction"]
    assert "BP103 (illegal-character), once: " in said["normalization"]
    assert "BP601" in said["segmentation"]
    assert "BP404" in said["interpretation"]
    assert "BP" not in said["quotation"]


def test_a_code_of_a_plugin_is_named_without_a_meaning() -> None:
    unknown = attrs.evolve(diagnose("BP301", "A doubt."), code="XY9")
    file = _file(Briefing(id="x", diagnostics=(unknown,)))
    assert values(file, "//t:interpretation/t:p[last()]/text()") == ["XY9, once."]


def test_replaced_characters_are_counted() -> None:
    turn = Turn("u1", 1, None, None, None, TurnKind.STATEMENT, (Paragraph("a\x00b\ud800"),))
    said = " ".join(values(_file(Briefing(id="x", body=(turn,))), "//t:normalization/t:p/text()"))
    assert "U+FFFD stands in the text 2 times" in said
    assert "U+FFFD" not in " ".join(values(_file(sample()), "//t:normalization/t:p/text()"))


def test_the_title_below_says_what_the_file_is() -> None:
    assert values(_file(sample()), "//t:title[@type='sub']/text()") == [
        "English transcript, Port Meridian, 2 April 2031"
    ]
    assert values(_file(Briefing(id="x")), "//t:title[@type='sub']/text()") == ["Transcript"]


def test_the_source_has_publisher_and_day() -> None:
    (bibl,) = find(_file(sample()), "//t:sourceDesc/t:bibl")
    assert values(bibl, "t:publisher/text()") == ["Office of Tides"]
    assert values(bibl, "t:date/@when") == ["2031-04-02"]


def test_how_turns_were_brought_to_people_is_counted() -> None:
    file = _file(parse(PAGE))
    (told,) = (said for said in values(file, "//t:interpretation/t:p/text()") if said.startswith("How turns"))
    assert sum(map(int, re.findall(r"\d+", told))) == len(find(file, "//t:u"))
    assert "The transcript was read in the dialect scio-en." in values(file, "//t:interpretation/t:p/text()")


def test_hyphens_and_corrections_are_spoken_of_only_where_there_are_some() -> None:
    file = _file(sample())
    assert find(file, "//t:hyphenation") == []
    assert "The source corrects itself in one place." in values(file, "//t:correction/t:p/text()")


def test_a_language_of_another_tag_is_written_everywhere() -> None:
    file = _file(sample(), language="en-GB")
    assert values(file, "/t:TEI/@xml:lang | //t:language/@ident | //t:text/@xml:lang") == ["en-GB"] * 3
    with pytest.raises(ValueError, match="language"):
        TeiExporter(language="not a tag")


def test_lists_in_files_of_their_own_are_pointed_into() -> None:
    file = _file(sample(), person_list="people.xml", org_list="all orgs.xml")
    assert find(file, "//t:person[@xml:id] | //t:org[@xml:id]") == []
    assert values(file, "//t:person/@sameAs")[0] == "people.xml#person.lin-mo"
    assert values(file, "//t:org/@sameAs")[0] == "all%20orgs.xml#org.host"
    assert values(file, "//t:u/@who")[0] == "people.xml#person.tan-rui"
    assert values(file, "//t:u[@corresp]/@corresp") == ["all%20orgs.xml#org.harbour-post"]
    assert values(file, "//t:meeting/@corresp") == ["all%20orgs.xml#org.host"]
    assert values(file, "//t:item/t:persName/@ref")[0] == "people.xml#person.lin-mo"
    only_people = _file(sample(), person_list="people.xml")
    assert find(only_people, "//t:person[@xml:id]") == []
    assert len(find(only_people, "//t:org[@xml:id]")) == 3
    assert find(_file(sample(), taxonomies="c.xml"), "//t:classDecl") == []
    assert values(_file(sample(), taxonomies="c.xml"), "//t:u/@ana")[0] == "c.xml#chair c.xml#procedural"


def test_passages_can_be_cited() -> None:
    file = _file(sample())
    structures = find(file, "//t:citeStructure")
    assert [structure.get("unit") for structure in structures] == ["section", "utterance", "paragraph"]
    assert [structure.get("delim") for structure in structures] == [None, " ", " "]
    for structure in structures:
        assert structure.get("use") == "@xml:id"
    assert all(seg.get(XML_ID) for seg in find(file, "//t:body/t:div//t:u/t:seg"))


def test_setting_says_when_and_where_without_a_guess() -> None:
    zone = dt.timezone(dt.timedelta(hours=8))
    event = Event(dt.date(31, 4, 2), dt.time(10, 30, tzinfo=zone), "EST", "Port", None, dt.time(11))
    (setting,) = find(_file(Briefing(id="x", event=event)), "//t:setting")
    assert values(setting, "t:date/@when") == ["0031-04-02"]
    assert values(setting, "t:time/@when") == ["10:30:00", "11:00:00"]
    assert values(setting, "t:name/@type") == ["place", "timezone"]
    assert values(setting, "t:name[@type='timezone']/text()") == ["EST"]


def test_people_stand_in_lists_by_how_they_are_known() -> None:
    voice = Person("voice", "Some Voice", role=ParticipantRole.UNKNOWN)
    briefing = attrs.evolve(sample(), participants=(*sample().participants, voice))
    file = _file(briefing)
    lists = {listed.get("type"): values(listed, "t:person/@xml:id") for listed in find(file, "//t:listPerson")}
    assert lists == {
        "listed": ["person.lin-mo", "person.qiu-an", "person.tan-rui"],
        "unlisted": ["person.voice"],
        "journalists": ["person.aoki"],
        "outlets": ["journalist.reuters"],
    }
    assert values(file, "//t:person/@n") == ["1", "2", "3", "5", "4"]


def test_a_person_has_name_honorific_title_and_office() -> None:
    (lin,) = find(_file(sample()), "//t:person[@xml:id='person.lin-mo']")
    assert "".join(values(lin, "t:persName[1]//text()")) == "Mr. Lin Mo"
    assert values(lin, "t:persName/t:roleName[@type='honorific']/text()") == ["Mr."]
    assert values(lin, "t:persName/t:surname/text()") == ["Lin"]  # an alias is “Mr. Lin”
    assert values(lin, "t:persName/t:forename/text()") == ["Mo"]
    (aoki,) = find(_file(sample()), "//t:person[@xml:id='person.aoki']")
    assert values(aoki, "t:persName/t:name/text()") == ["Aoki"]
    assert values(lin, "t:persName[@type='alias']/text()") == ["Mr. Lin"]
    assert values(lin, "t:affiliation/t:roleName/text()") == ["minister of tides and harbours"]


def test_an_outlet_has_kind_country_names_and_wikidata() -> None:
    (reuters,) = find(_file(sample()), "//t:org[@xml:id='org.reuters']")
    assert (reuters.get("role"), reuters.get("type")) == ("mediaOutlet", "agency")
    assert values(reuters, "t:orgName/text()") == ["Reuters", "Reuters News", "路透社"]
    assert values(reuters, "t:country/@key") == ["GB"]
    assert values(reuters, "t:idno[@subtype='wikidata']/text()") == ["https://www.wikidata.org/entity/Q130879"]


def test_affiliations_point_at_outlets() -> None:
    file = _file(sample())
    assert values(file, "//t:person[@xml:id='person.aoki']/t:affiliation/@ref") == ["#org.harbour-post"]
    assert values(file, "//t:person[@xml:id='journalist.reuters']/t:affiliation/@ref") == ["#org.reuters"]


def test_an_id_that_had_to_be_changed_is_kept_beside() -> None:
    file = _file(Briefing(id="1 x", participants=(Person("a b", "A"),), outlets=(Outlet("c d", "C"),)))
    assert file.get(XML_ID) == "_1_x"
    assert values(file, "//t:publicationStmt/t:idno[@type='local']/text()") == ["1 x"]
    assert values(file, "//t:person[@xml:id='person.a_b']/t:idno/text()") == ["a b"]
    assert values(file, "//t:org[@xml:id='org.c_d']/t:idno/text()") == ["c d"]


def test_of_two_people_with_one_id_pointers_mean_the_first() -> None:
    people = (Person("a", "Ann"), Person("a", "Bo"))
    seen_otherwise = Person("a", "Ann O.")
    turn = Turn("u1", 1, None, seen_otherwise, None, TurnKind.STATEMENT)
    file = _file(Briefing(id="x", participants=people, body=(turn,)))
    assert values(file, "//t:person/@xml:id") == ["person.a", "person.a-2"]
    assert values(file, "//t:u/@who") == ["#person.a"]


def test_whom_only_turns_know_is_described_too() -> None:
    late, outlet = Person("late", "Late Comer"), Outlet("gull", "The Gull")
    turn = Turn("u1", 1, None, late, outlet, TurnKind.QUESTION, (Paragraph("Yes?"),))
    file = _file(Briefing(id="x", body=(turn,)))
    assert values(file, "//t:person/@xml:id") == ["person.late"]
    assert values(file, "//t:org/@xml:id") == ["org.gull"]


def test_a_header_in_english_says_which_words_are_not() -> None:
    lin = Person("林默", "林默", "先生", "部长", listed=True)
    briefing = Briefing(id="x", title="发布会", language="zh", host="办公室", abstract="虚构。", participants=(lin,))
    file = _file(briefing)
    assert values(file, "t:teiHeader/@xml:lang") == ["en"]
    said = {"发布会": 2, "虚构。": 1, "部长": 1}
    for words, times in said.items():
        found = find(file, f"t:teiHeader//*[text()='{words}']")
        assert [values(element, "ancestor-or-self::*[@xml:lang][1]/@xml:lang") for element in found] == [["zh"]] * times
    assert values(file, "//t:titleStmt/t:meeting/text()") == ["Press briefing, 办公室"]
    assert "".join(values(file, "//t:person/t:persName//text()")) == "林默先生"
    assert parse(TeiExporter().export(briefing)) == briefing
    assert values(_file(sample()), "//@xml:lang[not(parent::t:TEI or parent::t:text)]") == ["en"]  # of the title below


def test_what_was_taken_out_of_the_transcript_is_said() -> None:
    head = Furniture(FurnitureKind.RUNNING_HEAD, "Page 1 of 4")
    briefing = Briefing(id="x", furniture=(head, Furniture(FurnitureKind.END_MARK, "END"), head))
    said = values(_file(briefing), "//t:segmentation/t:p/text()")[-1]
    assert said.endswith("was gathered in back, by kind: running-head 2, end-mark 1.")
    assert "gathered in back" not in "".join(values(_file(Briefing(id="x")), "//t:segmentation/t:p/text()"))


def test_every_reason_is_put_into_words() -> None:
    for reason in Reason:
        turn = Turn("u1", 1, None, None, None, TurnKind.STATEMENT, resolution=Resolution(reason))
        told = values(_file(Briefing(id="x", body=(turn,))), "//t:interpretation/t:p/text()")[-1]
        assert told.endswith(f"({reason.value}): 1.")
