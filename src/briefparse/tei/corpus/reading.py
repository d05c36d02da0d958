"""The texts of a corpus, read one after the other with the lists that they share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from briefparse.errors import ReadError
from briefparse.model import Briefing
from briefparse.reading.contents import contents_of
from briefparse.reading.html.encoding import decode_page
from briefparse.reading.tei.file import read_file
from briefparse.tei.safe_xml import BYTES_AN_ELEMENT, parse_xml
from briefparse.tei.tree import local
from briefparse.tei.vocabulary import XINCLUDE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from lxml.etree import _Element

_INCLUDE: Final = f"{{{XINCLUDE}}}include"


def texts_of(root: Path, max_bytes: int) -> Iterator[Briefing]:
    """Yield the briefings of a corpus; the arguments and errors are those of `read_corpus`."""
    corpus = _parsed(root, max_bytes)
    if local(corpus) != "teiCorpus":
        raise ReadError(root.name, f"its root is {local(corpus)}, and not a teiCorpus")
    parts = [child for child in corpus if child.tag == _INCLUDE]
    lists = [_parsed(_beside(root, include), max_bytes) for include in corpus.iter(_INCLUDE) if include not in parts]
    headers = [child for child in corpus if local(child) == "teiHeader"]
    for include in parts:
        path = _beside(root, include)
        data, name = contents_of(path, max_bytes)
        read = read_file(data, name, max_bytes, (*lists, *headers))
        if not isinstance(read, Briefing):
            raise ReadError(path.name, "it has paragraphs and no turns")
        yield read


def _parsed(path: Path, max_bytes: int) -> _Element:
    data, name = contents_of(path, max_bytes)
    return parse_xml(decode_page(data).text, name or str(path), max_bytes // BYTES_AN_ELEMENT)


def _beside(root: Path, include: _Element) -> Path:
    """Return the path of an included file.

    Raises:
        ReadError: It lies outside the folder of the corpus.
    """
    href = unquote(include.get("href") or "")
    folder = root.parent.resolve()
    path = (folder / href).resolve()
    if not href or not path.is_relative_to(folder):
        raise ReadError(root.name, f"it includes {href!r}, which is outside its folder")
    return path
