"""The five files of a corpus, written one briefing after another."""

from __future__ import annotations

import datetime as dt
import json
import math
import re
from typing import IO, TYPE_CHECKING, TypeVar

import attrs

from briefparse import ExportError
from briefparse_convokit.fields import (
    CONVERSATION_FIELDS,
    CORPUS_FIELDS,
    SPEAKER_FIELDS,
    UTTERANCE_FIELDS,
    Held,
    Said,
)
from briefparse_convokit.names import corpus_id
from briefparse_convokit.replies import replies_of
from briefparse_convokit.voices import voice_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefparse import Briefing
    from briefparse_convokit.fields import (
        Field,
    )
    from briefparse_convokit.replies import Conversations, Reply

T = TypeVar("T")

FILES = ("utterances.jsonl", "speakers.json", "conversations.json", "corpus.json", "index.json")
"""The names that ConvoKit looks for; https://convokit.cornell.edu/documentation/data_format.html."""

_SURROGATE = re.compile("[\ud800-\udfff]")
# ConvoKit opens its files in the encoding of the locale: what is ASCII is read rightly in any.
_encode = json.JSONEncoder(ensure_ascii=True, allow_nan=False).encode


class CorpusFiles:
    """Writes briefings into five open files, and holds no more than one briefing at a time."""

    def __init__(self, files: Iterable[IO[bytes]], conversations: Conversations) -> None:
        utterances, speakers, held, corpus, index = files
        self._conversations = conversations
        self._utterances = utterances
        self._speakers, self._held = _Entries(speakers), _Entries(held)
        self._corpus, self._index = corpus, index
        self._briefings: dict[str, None] = {}

    def add(self, briefing: Briefing) -> None:
        """Write a briefing.

        Raises:
            ExportError: Two briefings, or two turns of one, have the same id.
        """
        if briefing.id in self._briefings:
            raise ExportError("convokit", f"two briefings have the id {briefing.id!r}")
        if len({turn.id for turn in briefing.turns}) < len(briefing.turns):
            raise ExportError("convokit", f"two turns of {briefing.id!r} have one id")
        self._briefings[briefing.id] = None
        heard: set[str] = set()
        for reply in replies_of(briefing, self._conversations):
            self._add_utterance(briefing, reply)
            voice = voice_of(briefing, reply.turn)
            if voice.id not in heard:
                heard.add(voice.id)
                self._speakers.add(voice.id, _component(SPEAKER_FIELDS, voice))
            if reply.to is None:
                held = Held(briefing, reply.section if self._conversations == "exchange" else None)
                self._held.add(corpus_id(briefing.id, reply.turn.id), _component(CONVERSATION_FIELDS, held))

    def close(self) -> None:
        """Write what stands at the end."""
        self._speakers.close()
        self._held.close()
        _write(self._corpus, _metadata(CORPUS_FIELDS, (self._conversations, tuple(self._briefings))))
        _write(
            self._index,
            {
                "utterances-index": _types(UTTERANCE_FIELDS),
                "speakers-index": _types(SPEAKER_FIELDS),
                "conversations-index": _types(CONVERSATION_FIELDS),
                "overall-index": _types(CORPUS_FIELDS),
                "version": 1,
                "vectors": [],
            },
        )

    def _add_utterance(self, briefing: Briefing, reply: Reply) -> None:
        _write(
            self._utterances,
            {
                "id": corpus_id(briefing.id, reply.turn.id),
                "speaker": voice_of(briefing, reply.turn).id,
                "conversation_id": corpus_id(briefing.id, reply.root.id),
                "reply_to": None if reply.to is None else corpus_id(briefing.id, reply.to.id),
                # A transcript does not say when a turn was spoken. ConvoKit sorts by this, and needs a number.
                "timestamp": reply.turn.n,
                "text": _plain(reply.turn.text),
                "meta": _metadata(UTTERANCE_FIELDS, Said(briefing, reply)),
                "vectors": [],
            },
        )


@attrs.define
class _Entries:
    """A JSON object, written entry by entry."""

    _file: IO[bytes]
    _before: bytes = b"{"

    def add(self, key: str, value: object) -> None:
        self._file.write(self._before + f"\n{_encode(key)}: {_encode(value)}".encode())
        self._before = b","

    def close(self) -> None:
        self._file.write(b"{}\n" if self._before == b"{" else b"\n}\n")


def _write(file: IO[bytes], value: object) -> None:
    file.write(f"{_encode(value)}\n".encode())


def _component(fields: Iterable[Field[T]], thing: T) -> dict[str, object]:
    return {"meta": _metadata(fields, thing), "vectors": []}


def _metadata(fields: Iterable[Field[T]], thing: T) -> dict[str, object]:
    return {field.name: _plain(field.value(thing)) for field in fields}


def _types(fields: Iterable[Field[T]]) -> dict[str, list[str]]:
    return {field.name: [str(field.kind)] for field in fields}


def _plain(value: object) -> object:
    """Return a value as JSON can hold it, in well-formed Unicode."""
    if isinstance(value, str):
        return value if value.isascii() else _SURROGATE.sub("\ufffd", value)
    if isinstance(value, dict):
        return {key: _plain(held) for key, held in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(held) for held in value]
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    return value.isoformat() if isinstance(value, dt.date | dt.time) else value
