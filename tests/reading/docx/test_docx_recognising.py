"""Which turn that a Word file remembers a shown one was, where no edit of a whole file shows it clearly."""

from __future__ import annotations

from briefparse import TurnKind
from briefparse.reading.docx.ours.chunks import Chunk
from briefparse.reading.docx.ours.recognising import recognise
from briefparse.reading.docx.ours.remembered import RememberedTurn


def test_a_turn_that_is_gone_is_not_taken_for_two_that_were_added() -> None:
    remembered = tuple(RememberedTurn(f"u{n}", TurnKind.ANSWER, None, None, f"label {n}", ()) for n in range(1, 6))
    moved = (1, None, 5, 2, 3, None)  # the fifth before the second, the fourth gone, one added where either stood
    chunks = tuple(Chunk(None, (), turn) for turn in moved)
    assert recognise(chunks, remembered) == [0, 3, 4, 1, 2, None]
