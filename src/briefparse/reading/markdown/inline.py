"""Passages rendered: their words and marks written into a document, block by block."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from briefparse.reading.markdown.emphasis import Run
from briefparse.reading.markdown.scanning import has_markup, nodes_of

if TYPE_CHECKING:
    from briefparse.reading.composing import Composer
    from briefparse.reading.markdown.paragraphs import Passage


def render(passage: Passage, composer: Composer, breaks: int = 2) -> None:
    """Write a passage, with its marks, as one block for each line that is to end.

    Args:
        passage: The passage.
        composer: What it is written to.
        breaks: How many lines further the next one begins.
    """
    if passage.literal or not has_markup(passage.source):
        composer.add(passage.source, passage.hint, passage.lines[0][1], breaks)
        return
    where = passage.lines[0][1]
    for node in nodes_of(passage.source):
        if isinstance(node, str):
            composer.write(node)
        elif isinstance(node, Run):
            _write_run(node, composer)
        elif isinstance(node, int):
            composer.cut(passage.hint, where, breaks=1)
            where = _line(passage, node)
        else:
            begins, kind = node
            (composer.begin if begins else composer.finish)(kind)
    composer.finish_all()
    composer.cut(passage.hint, where, breaks)


def _line(passage: Passage, offset: int) -> int:
    return passage.lines[bisect_right(passage.lines, (offset, 1 << 62)) - 1][1]


def _write_run(run: Run, composer: Composer) -> None:
    for kind in run.finishes:
        composer.finish(kind)
    composer.write(run.mark * run.left)
    for kind in run.begins:
        composer.begin(kind)
