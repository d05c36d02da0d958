"""One self-contained web page from a briefing: the exporter ``html``.

The module is the plugin that the entry point names. Jinja2 and the templates
load when a page is first written, so that listing the plugins stays quick.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import briefparse

from briefparse_html.exporter import HtmlExporter

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefparse import Exporter

__all__ = ["HtmlExporter", "briefparse_register_exporters"]


@briefparse.hookimpl
def briefparse_register_exporters() -> Iterable[Exporter]:
    """Register the exporter with its default options."""
    return (HtmlExporter(),)
