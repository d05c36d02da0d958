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
        coverage as coverage,
        diff as diff,
        explain as explain,
        explain_file as explain_file,
        export as export,
        export_file as export_file,
        parse as parse,
        parse_file as parse_file,
    )
    from briefparse.comparing.difference import (
        BlockChange as BlockChange,
        ChangeKind as ChangeKind,
        Difference as Difference,
        Edit as Edit,
        EditKind as EditKind,
        FactChange as FactChange,
        MemberChange as MemberChange,
        TurnChange as TurnChange,
    )
    from briefparse.diagnostics import (
        CODES as CODES,
        LineIndex as LineIndex,
    )
    from briefparse.dialects.dialect import Dialect as Dialect
    from briefparse.errors import (
        BinaryInputError as BinaryInputError,
        BriefparseError as BriefparseError,
        ExportError as ExportError,
        MissingDependencyError as MissingDependencyError,
        OptionError as OptionError,
        PluginConflictError as PluginConflictError,
        PluginError as PluginError,
        ReadError as ReadError,
        TargetExistsError as TargetExistsError,
        TooLargeError as TooLargeError,
        UnknownNameError as UnknownNameError,
        WorkersLostError as WorkersLostError,
        WriteError as WriteError,
    )
    from briefparse.exporting.exporter import Exporter as Exporter
    from briefparse.model import (
        Annotation as Annotation,
        AnnotationKind as AnnotationKind,
        Briefing as Briefing,
        Caption as Caption,
        CaptionKind as CaptionKind,
        Credit as Credit,
        CreditRole as CreditRole,
        Diagnostic as Diagnostic,
        Event as Event,
        Exchange as Exchange,
        FrontMatter as FrontMatter,
        FrontMatterKind as FrontMatterKind,
        Furniture as Furniture,
        FurnitureKind as FurnitureKind,
        Heading as Heading,
        Label as Label,
        Note as Note,
        NoteKind as NoteKind,
        Outlet as Outlet,
        OutletKind as OutletKind,
        PageBreak as PageBreak,
        Paragraph as Paragraph,
        ParticipantRole as ParticipantRole,
        Person as Person,
        Reason as Reason,
        Resolution as Resolution,
        Section as Section,
        SectionKind as SectionKind,
        Severity as Severity,
        Source as Source,
        Span as Span,
        Turn as Turn,
        TurnKind as TurnKind,
    )
    from briefparse.parsing.coverage import Coverage as Coverage
    from briefparse.parsing.explaining import Explained as Explained, Explanation as Explanation
    from briefparse.plugins.hookspecs import hookimpl as hookimpl
    from briefparse.plugins.registry import Registry as Registry
    from briefparse.reading.document import (
        Block as Block,
        BlockHint as BlockHint,
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
