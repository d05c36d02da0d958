"""The JSON exporter: the whole model, with nothing left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
from attrs.validators import ge, instance_of

from briefparse.errors import ExportError
from briefparse.late import late
from briefparse.schema import SCHEMA_ID, SCHEMA_VERSION

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse.model import Briefing, Outlet, Person

_SURROGATE = late("[\ud800-\udfff]")
_SURROGATE_PAIR = late("[\ud800-\udbff][\udc00-\udfff]")


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
        TypeError: An option has a value of another type.
        ValueError: ``indent`` is negative.
    """

    name = "json"
    extensions = (".json",)
    media_type = "application/json"
    summary = "JSON with everything, for programs"

    indent: int = attrs.field(default=2, validator=[instance_of(int), ge(0)])
    source_text: bool = attrs.field(default=True, validator=instance_of(bool))

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
        from briefparse.exporting.jsontext import laid_out  # noqa: PLC0415  (json loads when first needed)

        try:
            return laid_out(document, self.indent)
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
