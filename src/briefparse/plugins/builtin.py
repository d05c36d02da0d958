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
    from briefparse.reading.docx import DocxReader  # noqa: PLC0415  (loaded when a registry is made)
    from briefparse.reading.html import HtmlReader  # noqa: PLC0415  (loaded when a registry is made)
    from briefparse.reading.json import JsonReader  # noqa: PLC0415
    from briefparse.reading.markdown import MarkdownReader  # noqa: PLC0415
    from briefparse.reading.subtitles import SubtitlesReader  # noqa: PLC0415
    from briefparse.reading.tei import TeiReader  # noqa: PLC0415
    from briefparse.reading.text import TextReader  # noqa: PLC0415

    return (TextReader(), JsonReader(), HtmlReader(), MarkdownReader(), TeiReader(), DocxReader(), SubtitlesReader())


@hookimpl
def briefparse_register_dialects() -> Iterable[Dialect]:
    """Register the dialects of `briefparse.dialects`."""
    from briefparse.dialects import builtin_dialects  # noqa: PLC0415

    return builtin_dialects()


@hookimpl
def briefparse_register_exporters() -> Iterable[Exporter]:
    """Register the exporters of `briefparse.exporting`."""
    from briefparse.exporting.docx import DocxExporter  # noqa: PLC0415
    from briefparse.exporting.json import JsonExporter  # noqa: PLC0415
    from briefparse.exporting.markdown import MarkdownExporter  # noqa: PLC0415
    from briefparse.exporting.parlamint import ParlamintExporter  # noqa: PLC0415
    from briefparse.exporting.tei import TeiExporter  # noqa: PLC0415

    return (TeiExporter(), DocxExporter(), MarkdownExporter(), JsonExporter(), ParlamintExporter())


@hookimpl
def briefparse_register_outlets() -> Iterable[Outlet]:
    """Register the outlets of ``dialects/outlets.csv``."""
    from briefparse.dialects.outlets import read_outlets  # noqa: PLC0415

    return read_outlets()
