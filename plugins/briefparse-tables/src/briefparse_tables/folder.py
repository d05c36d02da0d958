"""All tables of many briefings, as the files of a folder."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from briefparse import TargetExistsError, WriteError
from briefparse_tables.csv import CsvExporter
from briefparse_tables.many import each_of
from briefparse_tables.tables import TABLES

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Iterator

    from briefparse import Briefing
    from briefparse_tables.rows import RowFormat

_CSV = CsvExporter()


def write_tables(
    briefings: Briefing | Iterable[Briefing],
    folder: str | os.PathLike[str],
    *,
    to: RowFormat = _CSV,
    overwrite: bool = False,
) -> tuple[Path, ...]:
    """Write every table to a file of its own: ``turns.csv``, ``people.csv`` and so on.

    The briefings are taken one by one, so that they need not fit into memory together. The files appear when all
    of them are whole.

    Args:
        briefings: A briefing, or any number of them, whose rows then follow one another.
        folder: Where the files go; it is made if it is not there.
        to: `CsvExporter`, `JsonLinesExporter` or `ParquetExporter`, with its options; which table it names does
            not matter.
        overwrite: Whether files that are there may be replaced.

    Returns:
        The paths of the files, in the order of `TABLES`.

    Raises:
        ExportError: Two briefings have the same id.
        TargetExistsError: A file is there and ``overwrite`` is false.
        WriteError: The folder cannot be written.
    """
    target = Path(folder)
    paths = tuple(target / f"{table.name}{to.extensions[0]}" for table in TABLES)
    if not overwrite:
        for path in paths:
            if path.exists():
                raise TargetExistsError(str(path))
    with ExitStack() as stack:
        with _failures_of(target):
            target.mkdir(parents=True, exist_ok=True)
            temporary = Path(stack.enter_context(TemporaryDirectory(prefix=".tables-", dir=target)))
            files = [stack.enter_context((temporary / path.name).open("wb")) for path in paths]
            writers = [to.writer(table, file) for table, file in zip(TABLES, files, strict=True)]
        for briefing in each_of(briefings):
            with _failures_of(target):
                for table, writer in zip(TABLES, writers, strict=True):
                    writer.write(table.rows(briefing))
        with _failures_of(target):
            for writer, file, path in zip(writers, files, paths, strict=True):
                writer.close()
                file.close()
                (temporary / path.name).replace(path)
    return paths


@contextmanager
def _failures_of(target: Path) -> Iterator[None]:
    """Turn what the file system says into our error; what the caller's briefings raise is not ours."""
    try:
        yield
    except OSError as failure:
        raise WriteError(str(target), failure.strerror or str(failure)) from failure
