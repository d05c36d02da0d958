"""The code blocks of the README and the documentation: how they are found and how they are run.

What is run: ``python`` (all blocks of a page in one namespace), ``pycon`` (as doctests, in that namespace), and
``console`` (each ``$`` line in a shell, its output compared; a line of three dots stands for any lines). A block with a
``title`` is a file: it is written, not run. ``toml`` and ``json`` are read. ``sh`` is for what changes the reader's
machine, ``text`` for what is no code.
"""

from __future__ import annotations

import doctest
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import attrs
from markdown_it import MarkdownIt

from environments import ROOT

_NAVIGATION = re.findall(r"[\w/-]+\.md", (ROOT / "mkdocs.yml").read_text(encoding="utf-8"))
PAGES = (ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs" / page for page in _NAVIGATION))
"""All pages, in the order in which they are read."""
RUN = frozenset({"python", "pycon", "console", "toml", "json"})
NOT_RUN = frozenset({"sh", "text", "xml"})


@attrs.frozen
class Block:
    """A code block: its language, its title or None, its text, and the line it begins on."""

    language: str
    title: str | None
    text: str
    line: int


def blocks_of(page: Path) -> list[Block]:
    """Return the code blocks of a page, in order."""
    tokens = MarkdownIt().parse(page.read_text(encoding="utf-8"))
    return [
        _block(token.info, token.content, token.map[0] + 2) for token in tokens if token.type == "fence" and token.map
    ]


def _block(info: str, text: str, line: int) -> Block:
    title = re.search(r'title="([^"]+)"', info)
    return Block(info.split(maxsplit=1)[0] if info else "", title.group(1) if title else None, text, line)


class Desk:
    """A folder with the example in it, where the blocks of one page are run in order.

    It may be the folder of other pages, too; only what a page installs is there for this page alone.
    """

    def __init__(self, page: Path, folder: Path, *, renew: bool = False) -> None:
        self.page = page
        self.folder = folder
        self.renew = renew
        self.renewed: dict[Block, str] = {}
        self.names: dict[str, object] = {"__name__": "__page__"}
        self.site = folder / f"site-{page.stem}"
        shutil.copytree(ROOT / "examples", folder / "examples", dirs_exist_ok=True)

    def run(self, block: Block) -> None:
        """Run a block, or write it where it is a file.

        Raises:
            AssertionError: Its output is not what the page shows.
        """
        if block.title is not None:
            path = self.folder / block.title
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block.text, encoding="utf-8")
        elif block.language == "python":
            # Blank lines before the code make the line numbers of a traceback those of the page.
            code = compile("\n" * (block.line - 1) + block.text, str(self.page), "exec")
            exec(code, self.names)  # noqa: S102  (our own documentation)
        elif block.language == "pycon":
            self._converse(block)
        elif block.language == "console":
            self._commands(block)
        elif block.language == "toml":
            tomllib.loads(block.text)
        elif block.language == "json":
            json.loads(block.text)

    def _converse(self, block: Block) -> None:
        flags = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
        test = doctest.DocTestParser().get_doctest(block.text, self.names, str(self.page), str(self.page), block.line)
        assert test.examples, f"{self.page.name}, line {block.line}: a pycon block without >>>"
        said: list[str] = []
        failed, _ = doctest.DocTestRunner(optionflags=flags).run(test, out=said.append, clear_globs=False)
        assert not failed, "".join(said)
        self.names.update(test.globs)

    def _commands(self, block: Block) -> None:
        real = ""
        for command, shown in conversations(block.text):
            said = self.shell(command)
            fits = same(shown, said)
            where = f"{self.page.name}, line {block.line}: $ {command}"
            # Lines left out by three dots are left out by somebody's choice: no machine renews them.
            assert fits or (self.renew and "..." not in _lines(shown)), f"{where}\n{said}\n--- but shown is\n{shown}"
            real += f"$ {command}\n" + (shown if fits else "".join(f"{line}\n" for line in _lines(said)))
        self.renewed[block] = real

    def write_back(self) -> None:
        """Put what the commands really said into the page."""
        lines = self.page.read_text(encoding="utf-8").splitlines(keepends=True)
        for block, text in sorted(self.renewed.items(), key=lambda item: -item[0].line):
            lines[block.line - 1 : block.line - 1 + block.text.count("\n")] = [text]
        self.page.write_text("".join(lines), encoding="utf-8")

    def shell(self, command: str) -> str:
        """Run a line in a shell and return what it wrote, to both streams."""
        if command.startswith("pip install "):
            # Into a folder of the page's own, so that the environment of the tests stays as it is.
            project = shlex.join(
                [sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--target", str(self.site)]
            )
            command = f"{project} {command.removeprefix('pip install ')} >pip.log 2>&1 || cat pip.log"
        environment = os.environ | {
            "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]]),
            "PYTHONPATH": str(self.site),
            "COLUMNS": "100",
            "NO_COLOR": "1",
        }
        result = subprocess.run(
            ["bash", "-c", command],
            cwd=self.folder,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            check=False,
        )
        return result.stdout


def conversations(text: str) -> list[tuple[str, str]]:
    """Part a console block into commands and what is shown after each."""
    parts = re.split(r"(?m)^\$ (.*)\n?", text)
    assert not parts[0].strip(), "a console block begins with a $ line"
    return list(zip(parts[1::2], parts[2::2], strict=True))


def same(shown: str, said: str) -> bool:
    """Whether the output shown fits the real one; a line of three dots stands for any lines."""
    first, *others = _between_dots(shown)
    real = _lines(said)
    if not others:
        return first == real
    if real[: len(first)] != first:
        return False
    at = len(first)
    *middle, last = others
    for part in middle:
        found = next((n for n in range(at, len(real) + 1) if real[n : n + len(part)] == part), None)
        if found is None:
            return False
        at = found + len(part)
    return len(real) - len(last) >= at and real[len(real) - len(last) :] == last


def _lines(text: str) -> list[str]:
    return [line.rstrip() for line in text.rstrip().split("\n")] if text.strip() else []


def _between_dots(text: str) -> list[list[str]]:
    parts: list[list[str]] = [[]]
    for line in _lines(text):
        if line.strip() == "...":
            parts.append([])
        else:
            parts[-1].append(line)
    return parts
