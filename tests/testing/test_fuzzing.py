"""The fuzzer finds what it is made to find."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from zipfile import BadZipFile, ZipFile

import attrs
import pytest
from hypothesis import HealthCheck, find, given, settings

from briefparse import Block, Document, ReadError, Span
from briefparse.testing.fuzzing import assert_refused_or_whole, fuzz_reader, fuzz_seconds
from briefparse.testing.mutations import mutated

GOOD = b"Reuters:\n\nIs it fictional?\n"


@attrs.frozen
class Fake:
    """A reader that does as it is told."""

    act: Callable[[bytes], Document]
    claim: float = 0.5

    name = "fake"
    extensions = (".fake",)
    summary = "for tests"

    def claims(self, data: bytes, name: str | None) -> float:  # noqa: ARG002  (as the protocol asks)
        return self.claim

    def read(self, data: bytes, name: str | None) -> Document:  # noqa: ARG002  (as the protocol asks)
        return self.act(data)


def whole(data: bytes) -> Document:
    text = data.decode("latin-1").replace("\r", "\n").strip()
    return Document(text=text, blocks=(Block(Span(0, len(text))),) if text else ())


def without_first_word(data: bytes) -> Document:
    document = whole(data)
    return attrs.evolve(document, blocks=(Block(Span(8, len(document.text))),))


def refuses(data: bytes) -> Document:
    raise ReadError("x", f"{len(data)} bytes are too many")


def breaks_on_stars(data: bytes) -> Document:
    if b"**" in data:
        raise IndexError("out of range")
    return whole(data)


def test_a_reader_that_refuses_everything_passes() -> None:
    assert fuzz_reader(Fake(refuses), [GOOD], seconds=0) >= 100


def test_an_exception_that_is_not_ours_is_found() -> None:
    with pytest.raises(IndexError, match="out of range"):
        fuzz_reader(Fake(breaks_on_stars), [GOOD], seconds=20)


def test_lost_characters_are_found() -> None:
    with pytest.raises(AssertionError, match="lost"):
        assert_refused_or_whole(Fake(without_first_word), GOOD)
    assert_refused_or_whole(Fake(whole), GOOD)


def test_a_claim_out_of_bounds_is_found() -> None:
    with pytest.raises(AssertionError, match=r"claims 1\.5"):
        assert_refused_or_whole(Fake(whole, claim=1.5), GOOD)


def test_the_same_files_are_tried_each_time() -> None:
    runs: list[list[bytes]] = [[], []]
    for seen in runs:

        def act(data: bytes, seen: list[bytes] = seen) -> Document:
            seen.append(data)
            return whole(data)

        fuzz_reader(Fake(act), [GOOD], seconds=0)
    assert runs[0] == runs[1]
    assert len(set(runs[0])) > 40


def test_the_variable_says_how_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BRIEFPARSE_FUZZ_SECONDS", raising=False)
    assert fuzz_seconds() == 5
    monkeypatch.setenv("BRIEFPARSE_FUZZ_SECONDS", "0.5")
    assert fuzz_seconds() == 0.5


def packed() -> bytes:
    target = BytesIO()
    with ZipFile(target, "w") as archive:
        archive.writestr("word/document.xml", b"<w:document>words</w:document>")
        archive.writestr("word/styles.xml", b"<w:styles/>")
    return target.getvalue()


def parts(data: bytes) -> dict[str, bytes]:
    try:
        with ZipFile(BytesIO(data)) as archive:
            return {name: archive.read(name) for name in archive.namelist()}
    except (BadZipFile, EOFError, ValueError, NotImplementedError, OSError):
        return {}


QUICK = settings(database=None, derandomize=True, max_examples=500, suppress_health_check=list(HealthCheck))


def test_damages_reach_what_is_packed_in_a_zip() -> None:
    damaged = find(
        mutated([packed()]),
        lambda data: (
            parts(data).get("word/document.xml", b"<w:document>words</w:document>") != b"<w:document>words</w:document>"
        ),
        settings=QUICK,
    )
    assert "word/document.xml" in parts(damaged)
    assert find(mutated([packed()]), lambda data: "../x" in parts(data), settings=QUICK)
    assert find(mutated([packed()]), lambda data: len(parts(data)) == 1, settings=QUICK)


@given(mutated([GOOD]))
@QUICK
def test_damages_are_small(data: bytes) -> None:
    assert len(data) <= len(GOOD) + 6 * 64
