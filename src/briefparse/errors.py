"""The exceptions, all of one tree.

```text
BriefparseError
├── ReadError              the input cannot be read at all
│   ├── BinaryInputError   it is not text in any known format
│   └── TooLargeError      it is larger than may be read
├── UnknownNameError       no plugin has the format or dialect asked for
├── OptionError            an exporter or reader does not take the option, or not that value
├── PluginError            a plugin could not be loaded, or broke a rule
│   ├── MissingDependencyError   it needs a package that is not installed
│   └── PluginConflictError      another plugin has what it brings already
├── ExportError            a briefing cannot be written in a format
├── WriteError             the target cannot be written
│   └── TargetExistsError  it is there already
└── WorkersLostError       the executor that builds a corpus is broken
```

Doubt about a transcript is not an error: it becomes a `Diagnostic`. The types
are public; the wording of messages is not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class BriefparseError(Exception):
    """The root of all exceptions that briefparse raises on purpose."""


class ReadError(BriefparseError):
    """The input cannot be read."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(name, reason)
        self.name = name
        self.reason = reason

    def __str__(self) -> str:
        return f"cannot read {self.name}: {self.reason}"


class BinaryInputError(ReadError):
    """The input is not text, and no reader knows its format."""


class TooLargeError(ReadError):
    """The input, or what it unpacks to, is larger than may be read; ``max_bytes`` allows more."""


class UnknownNameError(BriefparseError):
    """No plugin provides what was asked for by name."""

    def __init__(self, what: str, name: str, known: Iterable[str]) -> None:
        known = tuple(known)
        super().__init__(what, name, known)
        self.what = what
        self.name = name
        self.known = known

    def __str__(self) -> str:
        return f"there is no {self.what} {self.name!r}; there are: {', '.join(self.known) or 'none'}"


class OptionError(BriefparseError):
    """An exporter or reader does not take an option, or not with that value."""

    def __init__(self, what: str, name: str, reason: str) -> None:
        super().__init__(what, name, reason)
        self.what = what
        self.name = name
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.what} {self.name!r}: {self.reason}"


class PluginError(BriefparseError):
    """A plugin could not be loaded, or broke a rule of the hooks."""

    def __init__(self, plugin: str, reason: str) -> None:
        super().__init__(plugin, reason)
        self.plugin = plugin
        self.reason = reason

    def __str__(self) -> str:
        return f"plugin {self.plugin!r}: {self.reason}"


class MissingDependencyError(PluginError):
    """A plugin needs a package that is not installed."""


class PluginConflictError(PluginError):
    """Two plugins have one name, or provide something of one name."""


class ExportError(BriefparseError):
    """A briefing cannot be written in a format."""

    def __init__(self, format_name: str, reason: str) -> None:
        super().__init__(format_name, reason)
        self.format_name = format_name
        self.reason = reason

    def __str__(self) -> str:
        return f"cannot write {self.format_name}: {self.reason}"


class WriteError(BriefparseError):
    """The target of a conversion cannot be written."""

    def __init__(self, target: str, reason: str) -> None:
        super().__init__(target, reason)
        self.target = target
        self.reason = reason

    def __str__(self) -> str:
        return f"cannot write {self.target}: {self.reason}"


class TargetExistsError(WriteError):
    """The target is there already, and overwriting was not asked for."""

    def __init__(self, target: str, reason: str = "it exists already") -> None:
        super().__init__(target, reason)


class WorkersLostError(BriefparseError):
    """The workers that build a corpus are lost, and cannot be replaced; what was done is recorded."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.reason}; what was done is recorded, and a new run goes on"
