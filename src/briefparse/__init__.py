"""Press-briefing transcripts to typed objects, TEI-XML, DOCX and Markdown.

```python
import briefparse

briefing = briefparse.parse_file("briefing.txt")
for exchange in briefing.exchanges:
    print(exchange.outlet, [person.name for person in exchange.answerers])
briefparse.export_file(briefing, "briefing.docx")
```

The names below are the public ones. They load when first used, so that
``import briefparse`` costs next to nothing.
"""

from __future__ import annotations

__version__ = "0.1.0"

# Type checkers take this name for true wherever it comes from; to import `typing` costs more than all the rest.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from briefparse import corpus as corpus
    from briefparse.api import (
        convert as convert,
    )
    from briefparse.api import (
        coverage as coverage,
    )
    from briefparse.api import (
        diff as diff,
    )
    from briefparse.api import (
        explain as explain,
    )
    from briefparse.api import (
        explain_file as explain_file,
    )
    from briefparse.api import (
        export as export,
    )
    from briefparse.api import (
        export_file as export_file,
    )
    from briefparse.api import (
        parse as parse,
    )
    from briefparse.api import (
        parse_file as parse_file,
    )
    from briefparse.comparing.difference import (
        BlockChange as BlockChange,
    )
    from briefparse.comparing.difference import (
        ChangeKind as ChangeKind,
    )
    from briefparse.comparing.difference import (
        Difference as Difference,
    )
    from briefparse.comparing.difference import (
        Edit as Edit,
    )
    from briefparse.comparing.difference import (
        EditKind as EditKind,
    )
    from briefparse.comparing.difference import (
        FactChange as FactChange,
    )
    from briefparse.comparing.difference import (
        MemberChange as MemberChange,
    )
    from briefparse.comparing.difference import (
        TurnChange as TurnChange,
    )
    from briefparse.diagnostics import (
        CODES as CODES,
    )
    from briefparse.diagnostics import (
        LineIndex as LineIndex,
    )
    from briefparse.dialects.dialect import Dialect as Dialect
    from briefparse.errors import (
        BinaryInputError as BinaryInputError,
    )
    from briefparse.errors import (
        BriefparseError as BriefparseError,
    )
    from briefparse.errors import (
        ExportError as ExportError,
    )
    from briefparse.errors import (
        MissingDependencyError as MissingDependencyError,
    )
    from briefparse.errors import (
        OptionError as OptionError,
    )
    from briefparse.errors import (
        PluginConflictError as PluginConflictError,
    )
    from briefparse.errors import (
        PluginError as PluginError,
    )
    from briefparse.errors import (
        ReadError as ReadError,
    )
    from briefparse.errors import (
        TargetExistsError as TargetExistsError,
    )
    from briefparse.errors import (
        TooLargeError as TooLargeError,
    )
    from briefparse.errors import (
        UnknownNameError as UnknownNameError,
    )
    from briefparse.errors import (
        WorkersLostError as WorkersLostError,
    )
    from briefparse.errors import (
        WriteError as WriteError,
    )
    from briefparse.exporting.exporter import Exporter as Exporter
    from briefparse.model import (
        Annotation as Annotation,
    )
    from briefparse.model import (
        AnnotationKind as AnnotationKind,
    )
    from briefparse.model import (
        Briefing as Briefing,
    )
    from briefparse.model import (
        Caption as Caption,
    )
    from briefparse.model import (
        CaptionKind as CaptionKind,
    )
    from briefparse.model import (
        Credit as Credit,
    )
    from briefparse.model import (
        CreditRole as CreditRole,
    )
    from briefparse.model import (
        Diagnostic as Diagnostic,
    )
    from briefparse.model import (
        Event as Event,
    )
    from briefparse.model import (
        Exchange as Exchange,
    )
    from briefparse.model import (
        FrontMatter as FrontMatter,
    )
    from briefparse.model import (
        FrontMatterKind as FrontMatterKind,
    )
    from briefparse.model import (
        Furniture as Furniture,
    )
    from briefparse.model import (
        FurnitureKind as FurnitureKind,
    )
    from briefparse.model import (
        Heading as Heading,
    )
    from briefparse.model import (
        Label as Label,
    )
    from briefparse.model import (
        Note as Note,
    )
    from briefparse.model import (
        NoteKind as NoteKind,
    )
    from briefparse.model import (
        Outlet as Outlet,
    )
    from briefparse.model import (
        OutletKind as OutletKind,
    )
    from briefparse.model import (
        PageBreak as PageBreak,
    )
    from briefparse.model import (
        Paragraph as Paragraph,
    )
    from briefparse.model import (
        ParticipantRole as ParticipantRole,
    )
    from briefparse.model import (
        Person as Person,
    )
    from briefparse.model import (
        Reason as Reason,
    )
    from briefparse.model import (
        Resolution as Resolution,
    )
    from briefparse.model import (
        Section as Section,
    )
    from briefparse.model import (
        SectionKind as SectionKind,
    )
    from briefparse.model import (
        Severity as Severity,
    )
    from briefparse.model import (
        Source as Source,
    )
    from briefparse.model import (
        Span as Span,
    )
    from briefparse.model import (
        Turn as Turn,
    )
    from briefparse.model import (
        TurnKind as TurnKind,
    )
    from briefparse.parsing.coverage import Coverage as Coverage
    from briefparse.parsing.explaining import Explained as Explained
    from briefparse.parsing.explaining import Explanation as Explanation
    from briefparse.plugins.hookspecs import hookimpl as hookimpl
    from briefparse.plugins.registry import Registry as Registry
    from briefparse.reading.document import (
        Block as Block,
    )
    from briefparse.reading.document import (
        BlockHint as BlockHint,
    )
    from briefparse.reading.document import (
        Document as Document,
    )
    from briefparse.reading.reader import Reader as Reader

_HOMES = {
    "briefparse": "corpus",  # a package of its own
    "briefparse.api": "convert coverage diff explain explain_file export export_file parse parse_file",
    "briefparse.comparing.difference": "BlockChange ChangeKind Difference Edit EditKind FactChange MemberChange "
    "TurnChange",
    "briefparse.diagnostics": "CODES LineIndex",
    "briefparse.dialects.dialect": "Dialect",
    "briefparse.errors": "BinaryInputError BriefparseError ExportError MissingDependencyError OptionError "
    "PluginConflictError PluginError ReadError TargetExistsError TooLargeError UnknownNameError WorkersLostError "
    "WriteError",
    "briefparse.exporting.exporter": "Exporter",
    "briefparse.model": "Annotation AnnotationKind Briefing Caption CaptionKind Credit CreditRole Diagnostic Event "
    "Exchange FrontMatter FrontMatterKind Furniture FurnitureKind Heading Label Note NoteKind Outlet OutletKind "
    "PageBreak Paragraph ParticipantRole Person Reason Resolution Section SectionKind Severity Source Span Turn "
    "TurnKind",
    "briefparse.parsing.coverage": "Coverage",
    "briefparse.parsing.explaining": "Explained Explanation",
    "briefparse.plugins.hookspecs": "hookimpl",
    "briefparse.plugins.registry": "Registry",
    "briefparse.reading.document": "Block BlockHint Document",
    "briefparse.reading.reader": "Reader",
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names.split()}

__all__ = [  # noqa: PLE0604  (the table is the list; a test holds it against the imports above)
    "__version__",
    *_HOME_OF,
]


def __getattr__(name: str) -> object:
    if name not in _HOME_OF:
        message = f"module 'briefparse' has no attribute {name!r}"
        raise AttributeError(message)
    from importlib import import_module  # noqa: PLC0415  (loaded only when a name is first used)

    home = _HOME_OF[name]
    value: object = import_module(f"{home}.{name}") if home == __name__ else getattr(import_module(home), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
