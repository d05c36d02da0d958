"""``briefparse corpus``: what is done with whole archives, one file a verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cyclopts import App

from briefparse.cli import corpus_build, corpus_report
from briefparse.cli.flags import with_flags

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefparse.exporting.exporter import Exporter
    from briefparse.reading.reader import Reader

HELP = "Build whole archives, and report on them."


def add_to(app: App, exporters: Iterable[Exporter], readers: Iterable[Reader]) -> None:
    """Add the command with its verbs; ``build`` has the options of exporters and readers as flags."""
    corpus = App("corpus", help=HELP)
    verbs = (
        (with_flags(corpus_build.build, exporters=exporters, readers=readers), corpus_build),
        (corpus_report.report, corpus_report),
    )
    for verb, room in verbs:
        corpus.command(verb, usage=room.USAGE, help_epilogue=room.EPILOGUE)
    app.command(corpus)
