"""A plugin that makes trouble, and small archives to build. Workers import it by its name. All of it is fictional."""

from __future__ import annotations

import os
import re
import signal
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

import attrs

from briefparse.plugins.hookspecs import hookimpl

if TYPE_CHECKING:
    from briefparse.corpus import Built
    from briefparse.model import Briefing

WORDS = "Welcome to the harbour. This is a fiction."


@attrs.frozen
class TroubleExporter:
    """Does what the words of the first turn say."""

    name: ClassVar[str] = "trouble"
    extensions: ClassVar[tuple[str, ...]] = (".trouble",)
    media_type: ClassVar[str] = "text/plain"
    summary: ClassVar[str] = "Makes trouble."

    mark: str = "!"

    def export(self, briefing: Briefing) -> bytes:
        words = briefing.turns[0].text
        if found := re.search(r"trouble (\w+)", words):
            _make(found[1], words)
        return f"{words}{self.mark}\n".encode()


class Panic(BaseException):
    """As libraries in Rust raise it."""


def _make(trouble: str, words: str) -> None:
    if trouble == "hang":
        while True:
            pass
    if trouble == "stuck":
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGALRM})
        time.sleep(60)
    if trouble == "die":
        os.kill(os.getpid(), signal.SIGKILL)
    if trouble == "once":
        mark = Path(words.rsplit(maxsplit=1)[-1])
        if not mark.exists():
            mark.touch()
            os.kill(os.getpid(), signal.SIGKILL)
    if trouble in {"raise", "panic"}:
        raise RuntimeError("the tide is out") if trouble == "raise" else Panic("the tide is in")
    if trouble == "leave":
        sys.exit(3)
    if trouble == "slow":
        time.sleep(0.2)


@hookimpl
def briefparse_register_exporters() -> list[TroubleExporter]:
    return [TroubleExporter()]


def write_archive(folder: Path, *names: str, words: str = WORDS) -> Path:
    """Write a small transcript under each name, and return the folder."""
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"Briefing on {path.stem}\n\nHost: {words}\n\nReuters: Why?\n\nHost: So.\n", encoding="utf-8")
    return folder


def tree_of(folder: Path) -> dict[str, bytes]:
    """Return every file below a folder but the manifest, with its bytes."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != "manifest.jsonl"
    }


def counts(built: Built) -> tuple[int, int, int]:
    """Return how many sources were built, were as they are, and failed."""
    return built.progress.built, built.progress.unchanged, built.progress.failed
