"""The whole file, put together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from briefparse.exporting.tei.back import write_back
from briefparse.exporting.tei.body import write_body
from briefparse.exporting.tei.edition import plan
from briefparse.exporting.tei.elements import add, local_name
from briefparse.exporting.tei.encoding import write_encoding
from briefparse.exporting.tei.file import write_file
from briefparse.exporting.tei.front import write_front
from briefparse.exporting.tei.layout import indent
from briefparse.exporting.tei.profile import HEADER_LANGUAGE, foreign, language_of, write_profile
from briefparse.tei.vocabulary import TEI, XML_ID, XML_LANG

if TYPE_CHECKING:
    from lxml.etree import _Element

    from briefparse.exporting.tei import TeiExporter
    from briefparse.exporting.tei.edition import Edition
    from briefparse.model import Briefing

_SCHEMAS = (
    "https://raw.githubusercontent.com/clarin-eric/parla-clarin/master/Schema/parla-clarin.rng",
    "https://www.tei-c.org/release/xml/tei/custom/schema/relaxng/tei_all.rng",
)
_WHOLE = frozenset({"TEI", "teiCorpus"})


def write_document(briefing: Briefing, options: TeiExporter) -> bytes:
    """Return the file of a briefing."""
    return write_edition(plan(briefing, options))


def write_edition(edition: Edition) -> bytes:
    """Return the file of a briefing whose people and outlets have their ids."""
    root = begin("TEI", edition.root, language_of(edition))
    header = add(root, "teiHeader", xml_lang=HEADER_LANGUAGE if foreign(edition) else None)
    text = _write_text(root, edition)
    # The header counts what stands in the text, so it is written last.
    write_file(header, edition, len(edition.briefing.turns))
    write_encoding(header, edition, text)
    write_profile(header, edition)
    return serialised(root)


def begin(tag: str, xml_id: str, language: str) -> _Element:
    """Return the root of a file."""
    root = etree.fromstring(f'<{tag} xmlns="{TEI}"/>')
    root.set(XML_ID, xml_id)
    root.set(XML_LANG, language)
    return root


def _write_text(root: _Element, edition: Edition) -> _Element:
    text = add(root, "text", xml_lang=language_of(edition))
    write_front(text, edition)
    write_body(text, edition)
    write_back(text, edition)
    return text


def serialised(root: _Element) -> bytes:
    """Return the bytes of a file, indented where white space means nothing."""
    indent(root)
    # The root of a list or taxonomy is none of these schemas' roots: such files are valid once they are included.
    schemas = _SCHEMAS if local_name(root) in _WHOLE else ()
    declaration = b'<?xml version="1.0" encoding="UTF-8"?>\n'
    models = b"".join(
        b'<?xml-model href="%b" type="application/xml" schematypens="http://relaxng.org/ns/structure/1.0"?>\n'
        % address.encode()
        for address in schemas
    )
    return declaration + models + etree.tostring(root, encoding="UTF-8", xml_declaration=False) + b"\n"
