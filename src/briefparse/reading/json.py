"""The JSON reader: what `JsonExporter` wrote, and nothing that it would not write."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import attrs

from briefparse.errors import ReadError
from briefparse.late import late
from briefparse.reading.limits import DEFAULT_MAX_BYTES
from briefparse.schema import SCHEMA_ID, SCHEMA_VERSION

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefparse.model import Briefing, Outlet, Person

_OPENING = re.compile(rb"(?:\xef\xbb\xbf)?\s*\{")
_OTHER = late(rb"(?:\xef\xbb\xbf)?\s*(?:\{\s*[\"}]|\[\s*[\[\]{\"\d])")
_BY_NAME = 0.3  # more than plain text, which such a file would else be taken for, and less than any reader of it
_UTF16 = (b"\xff\xfe", b"\xfe\xff")  # as PowerShell writes what a command prints
_KEY = late(rb'"schema_version"\s*:')
_SHOWN = 3  # how many of the faults of a damaged file a message names


@attrs.frozen
class JsonReader:
    """Reads briefings from JSON files of the schema that `JsonExporter` writes.

    Strict: missing, unknown or repeated keys, values of another type, ids that
    name nobody and turns in another order are refused.

    Attributes:
        max_bytes: The most bytes of a file; larger ones are refused.
    """

    name = "json"
    extensions = (".json",)
    summary = "JSON as briefparse writes it"

    max_bytes: int = attrs.field(default=DEFAULT_MAX_BYTES, validator=attrs.validators.ge(0))

    def claims(self, data: bytes, name: str | None) -> float:
        """Claim JSON objects with a ``schema_version``, whatever their name; weakly other JSON that is named so."""
        if data.startswith(_UTF16):
            data = data.replace(b"\0", b"")[len(_UTF16[0]) :]
        if _OPENING.match(data) and _KEY.search(data):
            return 1.0
        return _BY_NAME if (name or "").lower().endswith(self.extensions) and _OTHER.match(data) else 0.0

    def read(self, data: bytes, name: str | None) -> Briefing:
        """Read a briefing.

        Raises:
            ReadError: The bytes are not JSON in Unicode, the schema's version is
                another, or something is not as the schema says; the message
                has the path.
        """
        try:
            document = _loaded(data)
            _check_version(document)
            return _briefing(document)
        except _FaultError as fault:
            raise ReadError(name or "JSON", str(fault)) from fault.__cause__


class _FaultError(Exception):
    """What is wrong with a document, in words."""


def _loaded(data: bytes) -> dict[str, Any]:
    import json  # noqa: PLC0415  (loaded when a file is read)

    try:
        document = json.loads(
            data.decode(json.detect_encoding(data)), object_pairs_hook=_unrepeated, parse_constant=_no_constant
        )
    except RecursionError as failure:
        raise _FaultError("the JSON is nested too deeply") from failure
    except ValueError as failure:  # of decoding, of JSON, and of numbers with too many digits
        raise _FaultError(f"it is not valid JSON: {failure}") from failure
    if not isinstance(document, dict):
        raise _FaultError("expected an object @ $")
    return document


def _unrepeated(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        keys = [key for key, _ in pairs]
        repeated = next(key for key in made if keys.count(key) > 1)
        raise ValueError(f"the key {repeated!r} is repeated")
    return made


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is no JSON")


def _check_version(document: dict[str, Any]) -> None:
    if "schema_version" not in document:
        raise _FaultError("briefparse did not write it: it has no schema_version @ $.schema_version")
    version = document.pop("schema_version")
    if type(version) is not int or version != SCHEMA_VERSION:
        raise _FaultError(f"expected {SCHEMA_VERSION}, the version that this release reads @ $.schema_version")
    if document.pop("$schema", None) != SCHEMA_ID:
        raise _FaultError(f"expected {SCHEMA_ID!r} @ $.$schema")


def _briefing(document: dict[str, Any]) -> Briefing:
    from briefparse import model  # noqa: PLC0415  (loaded when first needed)

    exchanges = document.pop("exchanges", None)
    people = _members(document, "participants", tuple[model.Person, ...])
    outlets = _members(document, "outlets", tuple[model.Outlet, ...])
    for place, turn in _raw_turns(document.get("body")):
        _replace_id(turn, "speaker", people, place)
        _replace_id(turn, "outlet", outlets, place)
    source = document.get("source")
    if isinstance(source, dict) and source.get("text", "") is None:  # written without the text
        source["text"] = ""
    briefing: Briefing = _structured(document, model.Briefing, "$")
    _check_references(briefing, people)
    derived = [{"n": exchange.n, "turns": [turn.id for turn in exchange.turns]} for exchange in briefing.exchanges]
    if exchanges != derived:
        raise _FaultError("expected the exchanges that follow from the kinds of the turns @ $.exchanges")
    return briefing


def _members(document: dict[str, Any], key: str, kind: Any) -> dict[str, Any]:  # noqa: ANN401  (a tuple[X, ...])
    """Structure the members of a list, leave them in place, and return them by id."""
    if key not in document:
        raise _FaultError(f"missing keys: {key} @ $")
    members = _structured(document[key], kind, f"$.{key}")
    by_id = {member.id: member for member in members}
    if len(by_id) < len(members):
        raise _FaultError(f"two have the same id @ $.{key}")
    document[key] = list(members)
    return by_id


def _structured(value: object, kind: Any, path: str) -> Any:  # noqa: ANN401  (kind may be tuple[X, ...])
    from cattrs import BaseValidationError, transform_error  # noqa: PLC0415  (loaded when first needed)

    from briefparse.schema.converter import converter  # noqa: PLC0415  (the same)

    try:
        return converter().structure(value, kind)
    except (BaseValidationError, TypeError, ValueError) as failure:
        faults = transform_error(failure, path, _in_words)
        more = f"; and {len(faults) - _SHOWN} more" if len(faults) > _SHOWN else ""
        raise _FaultError("; ".join(faults[:_SHOWN]) + more) from failure


def _in_words(failure: BaseException, kind: type | None) -> str:
    from cattrs.errors import ForbiddenExtraKeysError  # noqa: PLC0415  (loaded where a file has a fault)
    from cattrs.v import format_exception  # noqa: PLC0415  (the same)

    if isinstance(failure, ForbiddenExtraKeysError):
        return format_exception(failure, kind)
    return str(failure)


def _raw_turns(body: object) -> Iterable[tuple[str, dict[str, Any]]]:
    for index, item in enumerate(body if isinstance(body, list) else ()):
        if isinstance(item, dict) and item.get("type") == "turn":
            yield f"$.body[{index}]", item


def _replace_id(turn: dict[str, Any], key: str, members: dict[str, Person] | dict[str, Outlet], place: str) -> None:
    """Put the member itself in the place of its id."""
    value = turn.get(key)
    if value is None:
        return
    if not isinstance(value, str):
        raise _FaultError(f"expected an id or null @ {place}.{key}")
    if value not in members:
        raise _FaultError(f"nobody has the id {value!r} @ {place}.{key}")
    turn[key] = members[value]


def _check_references(briefing: Briefing, people: dict[str, Person]) -> None:
    for index, piece in enumerate(briefing.front):
        if piece.refers is not None and piece.refers not in people:
            raise _FaultError(f"nobody has the id {piece.refers!r} @ $.front[{index}].refers")
    for turn in briefing.turns:
        for candidate in turn.resolution.candidates:
            if candidate not in people:
                raise _FaultError(f"nobody has the id {candidate!r} @ the candidates of turn {turn.id}")
