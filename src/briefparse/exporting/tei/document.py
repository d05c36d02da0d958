"""The whole file, put together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefparse.exporting.tei.back import write_back
from briefparse.exporting.tei.body import write_body
from briefparse.exporting.tei.contents import contents_of
from briefparse.exporting.tei.elements import Element, add, written_attributes
from briefparse.exporting.tei.encoding import write_encoding
from briefparse.exporting.tei.file import write_file
from briefparse.exporting.tei.front import write_front
from briefparse.exporting.tei.layout import written
from briefparse.exporting.tei.profile import HEADER_LANGUAGE, foreign, language_of, write_profile
from briefparse.exporting.xmltext import xml_bytes
from briefparse.tei.vocabulary import TEI

if TYPE_CHECKING:
    from briefparse.exporting.tei.edition import Edition

_SCHEMAS: Final = (
    "https://raw.githubusercontent.com/clarin-eric/parla-clarin/master/Schema/parla-clarin.rng",
    "https://www.tei-c.org/release/xml/tei/custom/schema/relaxng/tei_all.rng",
)
_WHOLE: Final = frozenset({"TEI", "teiCorpus"})


def write_edition(edition: Edition) -> bytes:
    """Return the file of a briefing whose people and outlets have their ids."""
    root = begin("TEI", edition.root, language_of(edition))
    header = add(root, "teiHeader", xml_lang=HEADER_LANGUAGE if foreign(edition) else None)
    text = _text(root, edition)
    data = written(text, 1)
    # The header counts what stands in the text, so it is written last.
    contents = contents_of(text, data)
    write_file(header, edition, contents)
    write_encoding(header, edition, contents)
    write_profile(header, edition)
    return file_of(root, [written(header, 1), data])


def begin(tag: str, xml_id: str, language: str, **others: str) -> Element:
    """Return the root of a file."""
    return Element(tag, written_attributes({"xmlns": TEI, "xml_id": xml_id, "xml_lang": language, **others}))


def _text(root: Element, edition: Edition) -> Element:
    text = add(root, "text", xml_lang=language_of(edition))
    write_front(text, edition)
    write_body(text, edition)
    write_back(text, edition)
    return text


def written_file(root: Element) -> bytes:
    """Return the bytes of a file, indented where white space means nothing."""
    return file_of(root, [written(child, 1) for child in root.children])


def file_of(root: Element, children: list[bytes]) -> bytes:
    """Return the bytes of a file of its root and the root's children as they are written."""
    # The root of a list or taxonomy is none of these schemas' roots: such files are valid once they are included.
    schemas = _SCHEMAS if root.tag in _WHOLE else ()
    models = "".join(
        f'<?xml-model href="{address}" type="application/xml" schematypens="http://relaxng.org/ns/structure/1.0"?>\n'
        for address in schemas
    )
    start = f'<?xml version="1.0" encoding="UTF-8"?>\n{models}<{root.tag}{root.attributes}'
    if not children:
        return xml_bytes([f"{start}/>\n"])
    return b"\n  ".join((xml_bytes([f"{start}>"]), *children)) + f"\n</{root.tag}>\n".encode()
