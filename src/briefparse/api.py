"""The verbs: parse, export, convert, compare, and what coverage a parse has."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING

import attrs

from briefparse.errors import BinaryInputError, ReadError
from briefparse.exporting.targets import target_file
from briefparse.exporting.writing import write_atomically
from briefparse.model import Briefing
from briefparse.parsing import parse_document
from briefparse.plugins.options import with_options
from briefparse.plugins.registry import Registry
from briefparse.plugins.using import doubts_about, export_with, read_with, surest
from briefparse.reading.contents import contents_of
from briefparse.reading.limits import check_size, limit_of, widest, with_limit

if TYPE_CHECKING:
    import os
    from pathlib import Path

    from briefparse.comparing.difference import Difference
    from briefparse.exporting.exporter import Exporter
    from briefparse.model import Diagnostic
    from briefparse.parsing.coverage import Coverage
    from briefparse.parsing.explaining import Explanation
    from briefparse.reading.document import Document
    from briefparse.reading.reader import Reader


def parse(  # noqa: PLR0913  (what may be said of a transcript, each by its name)
    source: str | bytes,
    *,
    name: str | None = None,
    from_format: str | Reader | None = None,
    dialect: str | None = None,
    max_bytes: int | None = None,
    registry: Registry | None = None,
) -> Briefing:
    """Turn a transcript into a briefing.

    Args:
        source: The transcript: text, or the bytes of a file in any format that can be read.
        name: The name of the file it came from, used in messages and to tell the format.
        from_format: The name of a reader (``text``, ``json``), or a reader; by default the content tells.
        dialect: The name of a dialect; by default it is recognised.
        max_bytes: The most bytes that the file may have, or unpack to; by default what the
            reader allows, which is 64 MiB for all that ship with briefparse.
        registry: Where readers and dialects come from; by default the built-in and installed ones.

    Returns:
        The briefing. Doubts are in ``briefing.diagnostics``; they never stop a parse.

    Raises:
        ReadError: The bytes cannot be read as any format.
        TooLargeError: There are more than ``max_bytes``.
        UnknownNameError: There is no such reader or dialect.
        PluginError: The plugins contradict each other.
    """
    registry = registry or Registry.default()
    chosen = registry.dialect(dialect) if dialect is not None else None
    read = _read(source, name, from_format, max_bytes, registry)
    return read if isinstance(read, Briefing) else parse_document(read, registry, chosen)


def parse_file(
    source: str | os.PathLike[str] | IO[bytes] | IO[str],
    *,
    from_format: str | Reader | None = None,
    dialect: str | None = None,
    max_bytes: int | None = None,
    registry: Registry | None = None,
) -> Briefing:
    """Turn a file into a briefing.

    Args:
        source: A path; a file open for reading bytes or text, which the caller closes; ``-``
            for standard input; or, with the extra ``briefparse[remote]``, an address that
            fsspec opens (``s3://…``, ``zip://page.html::archive.zip``).
        from_format: As for `parse`.
        dialect: As for `parse`.
        max_bytes: As for `parse`; of a file that is larger, or grows, no more is read.
        registry: As for `parse`.

    Raises:
        ReadError: The file cannot be opened, or read as any format.
        TooLargeError, UnknownNameError, PluginError: As for `parse`.
    """
    registry = registry or Registry.default()
    data, name = contents_of(source, _most(from_format, max_bytes, registry))
    return parse(data, name=name, from_format=from_format, dialect=dialect, max_bytes=max_bytes, registry=registry)


def export(briefing: Briefing, to: str | Exporter, *, registry: Registry | None = None, **options: object) -> bytes:
    """Write a briefing in a format.

    Args:
        briefing: The briefing.
        to: The name of an exporter (``tei``, ``docx``, ``markdown``, ``json``, ``parlamint``), or an exporter.
        registry: Where exporters come from; by default the built-in and installed ones.
        **options: Fields of the exporter, to be changed from their defaults, or from what the given one has.

    Returns:
        The bytes of a file; the same for the same briefing and options, always.

    Raises:
        UnknownNameError: There is no such exporter.
        OptionError: The exporter has no such option, or does not take that value.
        ExportError: The format cannot hold this briefing.
        PluginError: The exporter failed in a way that is no answer.
    """
    exporter = (registry or Registry.default()).exporter(to) if isinstance(to, str) else to
    return export_with(with_options("exporter", exporter, options), briefing)


def export_file(
    briefing: Briefing,
    target: str | os.PathLike[str],
    *,
    to: str | Exporter | None = None,
    overwrite: bool = False,
    registry: Registry | None = None,
    **options: object,
) -> Path:
    """Write a briefing to a file, whole or not at all.

    Args:
        briefing: The briefing.
        target: The path of a file on this machine. Its ending tells the format unless ``to`` is given.
        to: As for `export`.
        overwrite: Whether a file that is there may be replaced.
        registry: As for `export`.
        **options: As for `export`.

    Returns:
        The path that was written.

    Raises:
        TargetExistsError: The file is there and ``overwrite`` is false.
        WriteError: The target cannot be written.
        UnknownNameError, OptionError, ExportError, PluginError: As for `export`.
    """
    registry = registry or Registry.default()
    path = target_file(target)
    data = export(briefing, to or registry.exporter_for(path).name, registry=registry, **options)
    write_atomically(path, data, overwrite=overwrite)
    return path


def convert(  # noqa: PLR0913  (the arguments of the two verbs that it joins)
    source: str | os.PathLike[str] | IO[bytes] | IO[str],
    target: str | os.PathLike[str],
    *,
    from_format: str | Reader | None = None,
    dialect: str | None = None,
    max_bytes: int | None = None,
    to: str | Exporter | None = None,
    overwrite: bool = False,
    registry: Registry | None = None,
    **options: object,
) -> Path:
    """Turn one file into another: `parse_file`, then `export_file`, with the arguments of both.

    Raises:
        ReadError, UnknownNameError, PluginError, OptionError, ExportError, WriteError: As for those two.
    """
    briefing = parse_file(source, from_format=from_format, dialect=dialect, max_bytes=max_bytes, registry=registry)
    return export_file(briefing, target, to=to, overwrite=overwrite, registry=registry, **options)


def explain(  # noqa: PLR0913  (the arguments of `parse`)
    source: str | bytes,
    *,
    name: str | None = None,
    from_format: str | Reader | None = None,
    dialect: str | None = None,
    max_bytes: int | None = None,
    registry: Registry | None = None,
) -> Explanation:
    """Say what each block of a transcript was taken for, and by which evidence.

    Args:
        source: As for `parse`.
        name: As for `parse`.
        from_format: As for `parse`.
        dialect: As for `parse`.
        max_bytes: As for `parse`.
        registry: As for `parse`.

    Returns:
        The scores of the dialects, and every leaf of the briefing with what was weighed.

    Raises:
        ReadError: The bytes cannot be read, or their format carries the structure and nothing was parsed.
        UnknownNameError, PluginError: As for `parse`.
    """
    registry = registry or Registry.default()
    chosen = registry.dialect(dialect) if dialect is not None else None
    read = _read(source, name, from_format, max_bytes, registry)
    if isinstance(read, Briefing):
        raise ReadError(name or "input", "it carries its structure, and nothing was parsed that could be explained")
    from briefparse.parsing.explaining import explain_document  # noqa: PLC0415  (loaded when something is explained)

    return explain_document(read, registry, chosen)


def explain_file(
    source: str | os.PathLike[str] | IO[bytes] | IO[str],
    *,
    from_format: str | Reader | None = None,
    dialect: str | None = None,
    max_bytes: int | None = None,
    registry: Registry | None = None,
) -> Explanation:
    """Say of a file what `explain` says of a transcript; the arguments are those of `parse_file`.

    Raises:
        ReadError, TooLargeError, UnknownNameError, PluginError: As for `parse_file` and `explain`.
    """
    registry = registry or Registry.default()
    data, name = contents_of(source, _most(from_format, max_bytes, registry))
    return explain(data, name=name, from_format=from_format, dialect=dialect, max_bytes=max_bytes, registry=registry)


def coverage(briefing: Briefing) -> Coverage:
    """Measure how much of the source text the leaves of a briefing account for.

    See `Coverage`. For a briefing without source text everything is zero.
    """
    from briefparse.parsing.coverage import measure  # noqa: PLC0415  (loaded when something is measured)

    return measure(briefing)


def diff(before: Briefing, after: Briefing) -> Difference:
    """Compare two briefings turn by turn, whatever formats they came from.

    Turns are paired by their ids where these fit, then by what was said, then
    by likeness, so that a turn that was put in does not make all after it look
    changed. ``diff(a, b).same`` is what ``a == b`` says.

    Args:
        before: The one that the other is held against.
        after: The other.

    Returns:
        What differs: facts, people and outlets, turns with the words that changed, milestones,
        and what stands around the speech.
    """
    from briefparse.comparing.comparing import compare  # noqa: PLC0415  (loaded when something is compared)

    return compare(before, after)


def _read(
    source: str | bytes, name: str | None, from_format: str | Reader | None, max_bytes: int | None, registry: Registry
) -> Document | Briefing:
    if not isinstance(source, str | bytes | bytearray):
        raise TypeError(f"a transcript is text or bytes, not {type(source).__name__}; parse_file opens paths and files")
    data = source.encode("utf-8", "surrogatepass") if isinstance(source, str) else source
    check_size(len(data), _most(from_format, max_bytes, registry), name)
    reader, doubts = _chosen(from_format, source, data, name, registry)
    if max_bytes is not None:
        reader = with_limit(reader, max_bytes)
    check_size(len(data), limit_of(reader) if max_bytes is None else max_bytes, name)
    read = read_with(reader, data, name, registry)
    return attrs.evolve(read, diagnostics=(*doubts, *read.diagnostics)) if doubts else read


def _chosen(
    from_format: str | Reader | None, source: str | bytes, data: bytes, name: str | None, registry: Registry
) -> tuple[Reader, tuple[Diagnostic, ...]]:
    """Return the reader to read with, and what was doubtful about choosing it."""
    reader = _reader(from_format, registry)
    if reader is not None:
        return reader, ()
    claims = registry.claims(data, name)
    try:
        return surest(claims, name), doubts_about(claims)
    except BinaryInputError:
        if isinstance(source, bytes):
            raise
        return registry.reader("text"), doubts_about(claims)  # a string is text, whatever it holds


def _reader(from_format: str | Reader | None, registry: Registry) -> Reader | None:
    return registry.reader(from_format) if isinstance(from_format, str) else from_format


def _most(from_format: str | Reader | None, max_bytes: int | None, registry: Registry) -> int:
    """Return the most bytes that are worth reading, before it is known which reader is the right one."""
    if max_bytes is not None:
        return max_bytes
    reader = _reader(from_format, registry)
    return widest(registry.readers) if reader is None else limit_of(reader)
