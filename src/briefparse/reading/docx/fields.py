"""Fields: the code is no text, the result is; they nest, and may go on over paragraphs."""

from __future__ import annotations

from typing import Final

_CONTENTS: Final = "TOC"


class Fields:
    """Follows which fields are open, and whether in their code or their result."""

    def __init__(self) -> None:
        self._open: list[tuple[bool, bool]] = []  # in the code; a table of contents
        self._codes = 0
        self._contents = 0

    @property
    def in_code(self) -> bool:
        """Whether what comes next is the code of a field."""
        return self._codes > 0

    @property
    def in_contents(self) -> bool:
        """Whether what comes next is a table of contents."""
        return self._contents > 0

    def mark(self, kind: str) -> None:
        """Take one of the three marks of a field: ``begin``, ``separate``, ``end``."""
        if kind == "begin":
            self._push(in_code=True)
        elif kind == "separate" and self._open and self._open[-1][0]:
            self._codes -= 1
            self._open[-1] = (False, self._open[-1][1])
        elif kind == "end":
            self.end()

    def simple(self, code: str) -> None:
        """Begin a field whose code is an attribute."""
        self._push(in_code=False)
        self.code(code)

    def code(self, words: str) -> None:
        """Take words of the code of the field that was begun last."""
        if self._open and words.split()[:1] == [_CONTENTS] and not self._open[-1][1]:
            self._open[-1] = (self._open[-1][0], True)
            self._contents += 1

    def end(self) -> None:
        """End the field that was begun last, if any."""
        if self._open:
            in_code, contents = self._open.pop()
            self._codes -= in_code
            self._contents -= contents

    def _push(self, *, in_code: bool) -> None:
        self._open.append((in_code, False))
        self._codes += in_code
