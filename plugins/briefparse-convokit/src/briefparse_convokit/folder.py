"""The corpus of many briefings, as a folder."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from briefparse import Briefing, TargetExistsError, WriteError
from briefparse_convokit.files import FILES, CorpusFiles

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Iterator

    from briefparse_convokit.replies import Conversations


def write_corpus(
    briefings: Briefing | Iterable[Briefing],
    folder: str | os.PathLike[str],
    *,
    conversations: Conversations = "exchange",
    overwrite: bool = False,
) -> Path:
    """Write the folder that ``convokit.Corpus(filename=folder)`` loads.

    The briefings are taken one by one, so that they need not fit into memory together. The files appear when all
    of them are whole.

    Args:
        briefings: A briefing, or any number of them.
        folder: Where the files go; it is made if it is not there.
        conversations: As for `ConvokitExporter`.
        overwrite: Whether files that are there may be replaced.

    Returns:
        The folder.

    Raises:
        ExportError: Two briefings, or two turns of one, have the same id.
        TargetExistsError: A file is there and ``overwrite`` is false.
        WriteError: The folder cannot be written.
    """
    target = Path(folder)
    if not overwrite:
        for name in FILES:
            if (target / name).exists():
                raise TargetExistsError(str(target / name))
    with ExitStack() as stack:
        with _failures_of(target):
            target.mkdir(parents=True, exist_ok=True)
            temporary = Path(stack.enter_context(TemporaryDirectory(prefix=".corpus-", dir=target)))
            opened = [stack.enter_context((temporary / name).open("wb")) for name in FILES]
            files = CorpusFiles(opened, conversations)
        for briefing in (briefings,) if isinstance(briefings, Briefing) else briefings:
            with _failures_of(target):
                files.add(briefing)
        with _failures_of(target):
            files.close()
            for name, file in zip(FILES, opened, strict=True):
                file.close()
                (temporary / name).replace(target / name)
    return target


@contextmanager
def _failures_of(target: Path) -> Iterator[None]:
    """Turn what the file system says into our error; what the caller's briefings raise is not ours."""
    try:
        yield
    except OSError as failure:
        raise WriteError(str(target), failure.strerror or str(failure)) from failure
