"""The table of a corpus: a line for each turn, for programs that want everything flat."""

from __future__ import annotations

import os
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final

import attrs

from briefparse.errors import TargetExistsError, WriteError
from briefparse.exporting.tei.profile import language_of
from briefparse.exporting.xmltext import xml_safe
from briefparse.reading.contents import reason_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse.exporting.tei.edition import Edition
    from briefparse.model import Section, Turn

COLUMNS: Final = (
    *("text_id", "turn_id", "n", "title", "date", "place", "host", "language", "section", "exchange", "kind"),
    *("speaker_id", "speaker", "speaker_role", "outlet_id", "outlet", "label", "paragraphs", "words"),
)
"""The columns, as the first line names them."""


@attrs.frozen
class Table:
    """A table that is being written, line by line."""

    _file: IO[str]

    @staticmethod
    @contextmanager
    def writing(path: Path, *, overwrite: bool) -> Iterator[Table]:
        """Open a table; it gets its name when all lines are in it.

        Args:
            path: The file.
            overwrite: Whether one that is there may be replaced.

        Raises:
            TargetExistsError: It is there in the end, and may not be replaced.
            WriteError: It cannot be written.
        """
        part = None
        try:
            with tempfile.NamedTemporaryFile(
                "w", encoding="utf-8", newline="\n", dir=path.parent, prefix=".", suffix=".part", delete=False
            ) as file:
                part = Path(file.name)
                file.write("\t".join(COLUMNS) + "\n")
                yield Table(file)
            if path.exists() and not overwrite:
                raise TargetExistsError(str(path))
            os.chmod(part, 0o644)  # noqa: PTH101  (as any other new file; temporary ones are for the owner alone)
            part.replace(path)
        except OSError as failure:
            raise WriteError(str(path), reason_of(failure)) from failure
        finally:
            if part is not None:
                part.unlink(missing_ok=True)

    def add(self, edition: Edition) -> None:
        """Add a line for each turn of a file."""
        for section in edition.briefing.sections:
            for turn in section.turns:
                self._file.write("\t".join(map(_cell, _row(edition, section, turn))) + "\n")


def _row(edition: Edition, section: Section, turn: Turn) -> tuple[object, ...]:
    briefing, voice = edition.briefing, edition.voice(turn)
    return (
        edition.root,
        edition.turns[turn.n - 1],
        turn.n,
        briefing.title,
        briefing.event.date,
        briefing.event.place,
        briefing.host,
        language_of(edition),
        section.kind.value,
        None if section.exchange is None else section.exchange.n,
        turn.kind.value,
        None if voice is None else voice.partition("#")[2],
        None if turn.speaker is None else turn.speaker.name,
        None if turn.speaker is None else turn.speaker.role.value,
        None if turn.outlet is None else edition.outlet(turn.outlet).partition("#")[2],
        None if turn.outlet is None else turn.outlet.name,
        None if turn.label is None else turn.label.text,
        len(turn.paragraphs),
        turn.word_count,
    )


def _cell(value: object) -> str:
    """Return a value as a cell may hold it: on one line, without tabs."""
    return "" if value is None else " ".join(xml_safe(str(value)).split())
