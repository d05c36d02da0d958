"""Gold: what a transcript says, written down by a person who read it."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import attrs
from cattrs import Converter

SUFFIX = ".gold.json"
REAL = " (real)"
"""What ends the group of transcripts that are kept elsewhere."""
EVENT_FIELDS = ("title", "date", "time", "timezone", "end_time", "place")


@attrs.frozen
class GoldTurn:
    """One turn, as a reader sees it.

    Attributes:
        label: As written, without colon and brackets, or None.
        kind: ``statement``, ``question``, ``answer`` or ``moderation``.
        speaker: The fullest name the transcript gives, or None.
        outlet: Its canonical name, or the label's own words, or None.
        starts: The first three words; of Chinese and Japanese the first six characters.
        ends: The last three words, or six characters.
        paragraphs: How many paragraphs of speech, or None where nobody counted.
        outlet_evidence: ``text`` where only spoken words name the outlet, else None.
        speaker_inferred: A name that a careful reader could infer though nothing at
            the turn says it. A parser may give it, or nobody.
    """

    label: str | None
    kind: str
    speaker: str | None
    outlet: str | None
    starts: str
    ends: str
    paragraphs: int | None = None
    outlet_evidence: str | None = None
    speaker_inferred: str | None = None


@attrs.frozen
class GoldEvent:
    """The head of the transcript, each value as a string; the date and times in ISO form."""

    title: str | None = None
    date: str | None = None
    time: str | None = None
    timezone: str | None = None
    end_time: str | None = None
    place: str | None = None


@attrs.frozen
class Gold:
    """A transcript's gold.

    Attributes:
        dialect: The name of the dialect it is written in.
        turns: All turns, in order.
        exchanges: Numbers of turns, from 1, of each exchange.
        event: The head, or None where nobody wrote it down.
    """

    dialect: str
    turns: tuple[GoldTurn, ...]
    exchanges: tuple[tuple[int, ...], ...]
    event: GoldEvent | None = None


@attrs.frozen
class Case:
    """A transcript and its gold; ``group`` is the row of the table it counts for."""

    group: str
    name: str
    transcript: Path
    gold: Gold


@cache
def _converter() -> Converter:
    return Converter(forbid_extra_keys=False)


def read_gold(path: Path) -> Gold:
    """Read one gold file.

    Raises:
        ValueError: It is not JSON.
        cattrs.BaseValidationError: It is not gold.
    """
    raw: dict[str, Any] = json.loads(path.read_text("utf-8"))
    if "title" in raw:
        raw["event"] = {field: raw[field] for field in EVENT_FIELDS}
    return _converter().structure(raw, Gold)


def find_cases(folder: Path) -> tuple[Case, ...]:
    """Find every transcript in ``folder`` that has gold beside it, sorted; a gold file may be given too.

    Raises:
        FileNotFoundError: Gold stands beside no transcript.
    """
    golds = [folder] if folder.is_file() else sorted(folder.rglob(f"*{SUFFIX}"))
    cases = []
    for path in golds:
        gold = read_gold(path)
        cases.append(Case(gold.dialect, f"{path.parent.name}/{_stem(path)}", _transcript(path), gold))
    return tuple(cases)


def find_real_cases(golds: Path, samples: Path) -> tuple[tuple[Case, ...], tuple[str, ...]]:
    """Pair gold with transcripts that are kept elsewhere.

    Returns:
        The cases, and the names of the transcripts that are absent.
    """
    there = {path.name: path for path in samples.rglob("*") if path.is_file()} if samples.is_dir() else {}
    cases, absent = [], []
    for path in sorted(golds.glob(f"*{SUFFIX}")):
        name = _stem(path)
        if name in there:
            gold = read_gold(path)
            cases.append(Case(f"{gold.dialect}{REAL}", f"real/{name}", there[name], gold))
        else:
            absent.append(name)
    return tuple(cases), tuple(absent)


def _stem(path: Path) -> str:
    return path.name.removesuffix(SUFFIX)


def _transcript(path: Path) -> Path:
    stem = _stem(path)
    for ending in (".txt", ".md", ".html"):
        beside = path.with_name(stem + ending)
        if beside.exists():
            return beside
    raise FileNotFoundError(f"no transcript beside {path}")
