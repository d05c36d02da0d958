"""TEI that means harm, is broken, or is called something else."""

from __future__ import annotations

import time
import tracemalloc
from typing import TYPE_CHECKING

import pytest

from briefparse import ReadError, Registry, TooLargeError, export, parse
from briefparse.reading.tei import TeiReader
from briefparse.testing.growth import assert_in_step
from sample import sample

if TYPE_CHECKING:
    from pathlib import Path

NS = 'xmlns="http://www.tei-c.org/ns/1.0"'


def tei(inside: str, before: str = "") -> str:
    return f"{before}<TEI {NS}><text><body>{inside}</body></text></TEI>"


SAID = "<u><seg>{}</seg></u>"
LAUGHS = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    path = tmp_path / "secret.txt"
    path.write_text("<!ENTITY got 'a secret'>")
    return path


@pytest.mark.parametrize(
    "doctype",
    [
        '<!DOCTYPE TEI [<!ENTITY x SYSTEM "{file}">]>',
        '<!DOCTYPE TEI [<!ENTITY % x SYSTEM "{file}"> %x;]>',
        '<!DOCTYPE TEI SYSTEM "{file}">',
        '<!DOCTYPE TEI PUBLIC "-//TEI//DTD" "{file}">',
        '<!DOCTYPE TEI SYSTEM "http://127.0.0.1:9/tei.dtd">',
        '<?xml version="1.0"?><!-- - -> --><?pi ?x>?>\n<!DOCTYPE TEI [<!ENTITY x SYSTEM "{file}">]>',
        '<!DOCTYPE TEI [<!ENTITY a0 "lol">' + LAUGHS + "]>",
        '<!DOCTYPE TEI [<!ENTITY x "innocent">]>',
        "<!DOCTYPE TEI [<!ATTLIST u who CDATA '#x'>]>",
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le"])
def test_declarations_are_refused_before_anything_is_opened(doctype: str, encoding: str, secret: Path) -> None:
    opened = secret.stat().st_atime_ns
    file = tei(SAID.format("&x;&a9;&got;"), doctype.replace("{file}", secret.as_uri()))
    with pytest.raises(ReadError, match="DOCTYPE"):
        parse(file.encode(encoding), from_format="tei")
    assert secret.stat().st_atime_ns == opened


def test_a_comment_in_a_wide_encoding_hides_no_declaration(secret: Path) -> None:
    # Without their zero bytes the characters U+3F00, U+3E00 and U+3C00 read as "?><!--".
    hidden = f'<?x \u3f00\u3e00\u3c00!-- ?><!DOCTYPE TEI [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'
    with pytest.raises(ReadError, match="DOCTYPE"):
        parse(tei(SAID.format("&x;"), hidden).encode("utf-16-le"), from_format="tei")


def test_a_declaration_that_declares_nothing_is_no_harm() -> None:
    assert parse(tei(SAID.format("Yes."), "<!DOCTYPE TEI>")).turns[0].text == "Yes."


def test_inclusions_are_not_followed(secret: Path) -> None:
    include = f'<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="{secret.as_uri()}" parse="text"/>'
    assert "secret" not in parse(tei(SAID.format(f"a{include}b"))).turns[0].text


@pytest.mark.parametrize(
    "file",
    [
        tei("<div>" * 1000 + "<u/>" + "</div>" * 1000),
        tei(SAID.format("<hi>" * 1000 + "a" + "</hi>" * 1000)),
        tei(SAID.format("a\0b")),
        tei(SAID.format("a\ud800b")),
        tei(SAID.format("&nbsp;")),
        tei(SAID.format("a < b")),
        tei("<u who='a' who='b'/>"),
        f"<TEI {NS}/>",
        "<TEI",
    ],
)
def test_what_is_not_well_formed_or_has_no_text_is_refused(file: str) -> None:
    with pytest.raises(ReadError, match="cannot read"):
        parse(file, from_format="tei")


def test_deep_files_within_the_limit_are_read() -> None:
    assert parse(tei("<div>" * 240 + "<u>a</u>" + "</div>" * 240)).turns[0].text == "a"
    assert parse(tei(SAID.format("<hi>" * 240 + "a" + "</hi>" * 240))).turns[0].text == "a"
    assert parse(tei("<div>" * 240 + "<p>a</p>" + "</div>" * 240)).title == "a"


def test_directions_and_controls_come_through() -> None:
    assert parse(tei(SAID.format("\u202eabc\u202c\u009f"))).turns[0].text == "\u202eabc\u202c\u009f"


def test_every_truncated_file_is_refused() -> None:
    data = export(sample(), "tei")
    for end in range(0, len(data) - len("</TEI>\n"), 97):
        with pytest.raises(ReadError):
            parse(data[:end], from_format="tei")


def test_a_hundred_thousand_attributes_take_little_time() -> None:
    many = " ".join(f'a{n}="x"' for n in range(100_000))
    begun = time.process_time()
    assert len(parse(tei(f"<u {many}/>")).turns) == 1
    assert time.process_time() - begun < 5


def test_a_file_of_too_many_elements_is_refused_without_reading_it_all() -> None:
    file = tei("<u/>" * 200_000).encode()
    with pytest.raises(TooLargeError, match="max_bytes"):
        TeiReader(max_bytes=len(file)).read(file, None)
    tracemalloc.start()
    with pytest.raises(TooLargeError):
        TeiReader(max_bytes=len(file)).read(file, None)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 20 * len(file)


@pytest.mark.slow
@pytest.mark.parametrize(
    "unit", ["<u who='#a'><seg>a</seg></u>", "a <vocal><desc>(b)</desc></vocal> ", "<note>x</note>"]
)
def test_time_grows_as_the_file_does(unit: str) -> None:
    def make(times: int) -> str:
        return tei(unit * times if unit.startswith("<u") else f"<u><seg>{unit * times}</seg></u>")

    assert_in_step(lambda file: parse(file, from_format="tei"), make, size=2_000)


@pytest.mark.slow
def test_time_grows_as_the_lists_do() -> None:
    def make(times: int) -> str:
        numbers = range(times)
        people = "".join(
            f'<person xml:id="p{n}"><persName><surname>Lin</surname><forename>Mo</forename></persName>'
            f'<affiliation ref="#o{n}"/></person><person><persName>Lin</persName></person>'
            for n in numbers
        )
        orgs = "".join(f'<org xml:id="o{n}" role="media"><orgName>O</orgName></org>' for n in numbers)
        said = "".join(f'<note type="speaker">Lin Mo</note><u who="#p{n}" corresp="#o{n}"/>' for n in numbers)
        header = f"<teiHeader><profileDesc><particDesc>{orgs}{people}</particDesc></profileDesc></teiHeader>"
        return f"<TEI {NS}>{header}<text><body>{said}</body></text></TEI>"

    assert_in_step(lambda file: parse(file, from_format="tei"), make, size=500)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "gb18030"])
@pytest.mark.parametrize("name", [None, "a.txt", "a.xml", "a.html", "a.md"])
def test_tei_is_told_by_its_content(encoding: str, name: str | None) -> None:
    declared = encoding.removesuffix("-sig").removesuffix("-le").removesuffix("-be")
    file = f'<?xml version="1.0" encoding="{declared}"?>\n<!-- a > b -->\n' + tei(SAID.format("é 王"))
    assert Registry.builtin().reader_for(file.encode(encoding), name).name == "tei"
    assert parse(file.encode(encoding), name=name).turns[0].text == "é 王"


def test_a_string_may_declare_any_encoding() -> None:
    for declared in ("gb2312", "UTF-16", "latin-1", "nonsense-9"):
        assert parse(f'<?xml version="1.0" encoding="{declared}"?>' + tei(SAID.format("é王"))).turns[0].text == "é王"


@pytest.mark.parametrize(
    ("data", "name"),
    [(b"Reuters:\n\nWhy?", "a.txt"), (b"<html><p>TEI</p></html>", None), (b"<TEIlike/>", None), (b"{}", "a.json")],
)
def test_what_is_not_tei_is_not_claimed(data: bytes, name: str | None) -> None:
    assert TeiReader().claims(data, name) == 0.0


def test_other_xml_is_refused_by_name_and_with_a_reason() -> None:
    with pytest.raises(ReadError, match="its root is rss, which is not TEI"):
        parse(b"<rss><channel/></rss>", name="a.xml")


@pytest.mark.parametrize(
    "inside", ["<div>" * 300 + "</div>" * 300, f'<u ana="{"x" * 11_000_000}"/>'], ids=["levels", "value"]
)
def test_what_is_too_much_is_said_to_be_so(inside: str) -> None:
    file = f'<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>{inside}</body></text></TEI>'
    with pytest.raises(ReadError, match="more than 256 levels of elements, or a value or text of more than ten"):
        TeiReader().read(file.encode(), "a.xml")
