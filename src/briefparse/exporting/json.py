"""The JSON exporter: the whole model, with nothing left out."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from briefparse.errors import ExportError
from briefparse.late import late
from briefparse.schema import SCHEMA_ID, SCHEMA_VERSION

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse.model import Briefing, Outlet, Person

_SURROGATE = late("[\ud800-\udfff]")
_SURROGATE_PAIR = late("[\ud800-\udbff][\udc00-\udfff]")
_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode


@attrs.frozen
class JsonExporter:
    """Writes everything that a briefing holds: spans, resolutions, diagnostics and source included.

    The layout is that of the JSON Schema returned by `briefparse.schema.schema_text`.
    Turns name their speaker and outlet by id. ``exchanges`` is derived from the
    turns and stands there for readers who do not use this library. Strings are
    written as UTF-8; lone surrogates as escapes.

    Attributes:
        indent: Spaces for each level; 0 puts everything on one line. An object
            or list without others inside, such as a paragraph, is always one line.
        source_text: Whether the text that was parsed is included. Without it
            spans still count characters of that text.

    Raises:
        ValueError: ``indent`` is negative.
    """

    name: ClassVar[str] = "json"
    extensions: ClassVar[tuple[str, ...]] = (".json",)
    media_type: ClassVar[str] = "application/json"
    summary: ClassVar[str] = "JSON with everything, for programs"

    indent: int = attrs.field(default=2, validator=attrs.validators.ge(0))
    source_text: bool = True

    def export(self, briefing: Briefing) -> bytes:
        """Write a briefing.

        Raises:
            ExportError: A turn's speaker or outlet, or an id that something
                refers to, is not among those of the briefing; or a text holds
                the two halves of a surrogate pair as two characters.
        """
        for fault in _faults(briefing):
            raise ExportError(self.name, fault)
        try:
            document = _document(briefing)
        except ValueError as failure:
            raise ExportError(self.name, str(failure)) from failure
        if not self.source_text:
            document["source"]["text"] = None
        return _encoded(self._dumped(document))

    def _dumped(self, document: dict[str, Any]) -> str:
        try:
            return "".join(_laid_out(document, " " * self.indent, "\n")) if self.indent else _encode(document)
        except ValueError as failure:
            raise ExportError(self.name, f"a number is not finite: {failure}") from failure


def _document(briefing: Briefing) -> dict[str, Any]:
    from briefparse.schema.converter import converter  # noqa: PLC0415  (cattrs loads when first needed)

    exchanges = [{"n": exchange.n, "turns": [turn.id for turn in exchange.turns]} for exchange in briefing.exchanges]
    return {
        "$schema": SCHEMA_ID,
        "schema_version": SCHEMA_VERSION,
        **converter().unstructure(briefing),
        "exchanges": exchanges,
    }


def _laid_out(value: dict[str, Any] | list[Any], indent: str, line: str) -> Iterator[str]:
    """Yield the JSON of an object or list, each member that holds others over several lines.

    The encoder that Python has for this is slow, and gives each number of a span a line.
    """
    inner = line + indent
    named = isinstance(value, dict)
    separator = "{" if named else "["
    for member in value.items() if isinstance(value, dict) else enumerate(value):
        key, held = member
        yield f"{separator}{inner}{_encode(key)}: " if named else f"{separator}{inner}"
        if _holds_others(held):
            yield from _laid_out(held, indent, inner)
        else:
            yield _encode(held)
        separator = ","
    yield f"{line}}}" if named else f"{line}]"


def _holds_others(value: object) -> bool:
    """Tell whether objects, or lists other than spans and words, stand in ``value``."""
    if isinstance(value, list):
        return bool(value) and isinstance(value[0], dict)
    return isinstance(value, dict) and any(isinstance(held, dict) or _holds_others(held) for held in value.values())


def _encoded(text: str) -> bytes:
    try:
        return f"{text}\n".encode()
    except UnicodeEncodeError:
        if _SURROGATE_PAIR.search(text):
            reason = "a text holds a surrogate pair as two characters, which JSON reads as one"
            raise ExportError(JsonExporter.name, reason) from None
        return (_SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", text) + "\n").encode()


def _faults(briefing: Briefing) -> Iterator[str]:
    """Yield what a reader could not put together again."""
    people, outlets = _by_id(briefing.participants), _by_id(briefing.outlets)
    if len(people) < len(briefing.participants) or len(outlets) < len(briefing.outlets):
        yield "two participants, or two outlets, have one id"
    for turn in briefing.turns:
        if turn.speaker is not None and people.get(turn.speaker.id) != turn.speaker:
            yield f"the speaker of turn {turn.id} is not among the participants"
        if turn.outlet is not None and outlets.get(turn.outlet.id) != turn.outlet:
            yield f"the outlet of turn {turn.id} is not among the outlets"
        for candidate in turn.resolution.candidates:
            if candidate not in people:
                yield f"turn {turn.id} has a candidate that is no participant: {candidate!r}"
    for piece in briefing.front:
        if piece.refers is not None and piece.refers not in people:
            yield f"front matter refers to a participant that is not there: {piece.refers!r}"


def _by_id(members: tuple[Person, ...] | tuple[Outlet, ...]) -> dict[str, Person | Outlet]:
    return {member.id: member for member in members}
