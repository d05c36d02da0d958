"""The parts that ship with briefparse, registered through the public hooks.

Each function is one plugin's worth of work, so ``briefparse plugins`` can say
what is built in. The modules named here import lxml and python-docx only when
they are used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefparse.plugins.hookspecs import hookimpl

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefparse.dialects.dialect import Dialect
    from briefparse.exporting.exporter import Exporter
    from briefparse.model import Outlet
    from briefparse.reading.reader import Reader


@hookimpl
def briefparse_register_readers() -> Iterable[Reader]:
    """Register the readers of `briefparse.reading`."""
    from briefparse.reading.docx import DocxReader
    from briefparse.reading.html import HtmlReader
    from briefparse.reading.json import JsonReader
    from briefparse.reading.markdown import MarkdownReader
    from briefparse.reading.subtitles import SubtitlesReader
    from briefparse.reading.tei import TeiReader
    from briefparse.reading.text import TextReader

    return (TextReader(), JsonReader(), HtmlReader(), MarkdownReader(), TeiReader(), DocxReader(), SubtitlesReader())


@hookimpl
def briefparse_register_dialects() -> Iterable[Dialect]:
    """Register the dialects of `briefparse.dialects`."""
    from briefparse.dialects import builtin_dialects

    return builtin_dialects()


@hookimpl
def briefparse_register_exporters() -> Iterable[Exporter]:
    """Register the exporters of `briefparse.exporting`."""
    from briefparse.exporting.docx import DocxExporter
    from briefparse.exporting.json import JsonExporter
    from briefparse.exporting.markdown import MarkdownExporter
    from briefparse.exporting.parlamint import ParlamintExporter
    from briefparse.exporting.tei import TeiExporter

    return (TeiExporter(), DocxExporter(), MarkdownExporter(), JsonExporter(), ParlamintExporter())


@hookimpl
def briefparse_register_outlets() -> Iterable[Outlet]:
    """Register the outlets of ``dialects/outlets.csv``."""
    from briefparse.dialects.outlets import read_outlets

    return read_outlets()
