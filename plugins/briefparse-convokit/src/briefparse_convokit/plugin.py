"""What briefparse loads through the entry point: the exporter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import briefparse
from briefparse_convokit.exporter import ConvokitExporter

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefparse import Exporter


briefparse_api = 1
"""The version of briefparse's hooks that this is written for."""


@briefparse.hookimpl
def briefparse_register_exporters() -> Iterable[Exporter]:
    """Register the exporter with its default options."""
    return (ConvokitExporter(),)
