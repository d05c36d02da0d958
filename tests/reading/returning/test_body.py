"""Turns put together again: what keeps its label is as it was, what does not belongs to whom the new label names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from briefparse import Label, ParticipantRole, Registry, Turn, TurnKind
from briefparse.reading.returning.body import Returned, put_together
from briefparse.reading.returning.drafts import Remembered, TurnDraft
from briefparse.reading.returning.known import Known
from sample import LIN, QIU, REUTERS, TAN, sample

if TYPE_CHECKING:
    from briefparse import Briefing

SAMPLE = sample()


def drafts(briefing: Briefing) -> list[object]:
    return [
        TurnDraft(
            None if item.label is None else item.label.text,
            item.blocks,
            Remembered(item.id, item.kind, item.speaker, item.outlet, None if item.label is None else item.label.text),
        )
        if isinstance(item, Turn)
        else item
        for item in briefing.body
    ]


def known(dialect: str = SAMPLE.dialect) -> Known:
    return Known.of(SAMPLE.participants, SAMPLE.outlets, dialect, Registry.builtin())


def again(items: list[object]) -> Returned:
    return put_together(items, known())  # type: ignore[arg-type]  # from drafts()


def relabelled(n: int, label: str | None) -> Turn:
    items = drafts(SAMPLE)
    at = next(at for at, item in enumerate(SAMPLE.body) if isinstance(item, Turn) and item.n == n)
    draft = items[at]
    assert isinstance(draft, TurnDraft)
    items[at] = attrs.evolve(draft, label=label)
    turn = again(items).body[at]
    assert isinstance(turn, Turn)
    return turn


def test_nothing_edited_is_nothing_changed() -> None:
    assert again(drafts(SAMPLE)) == Returned(SAMPLE.body, SAMPLE.participants, SAMPLE.outlets)


def test_a_label_that_other_turns_have_is_their_voice() -> None:
    turn = relabelled(6, "Lin Mo")
    assert (turn.id, turn.label, turn.speaker, turn.kind) == ("u6", Label("Lin Mo"), LIN, TurnKind.ANSWER)


def test_a_label_that_names_a_participant_in_another_form() -> None:
    turn = relabelled(5, "Ms. Qiu")
    assert (turn.speaker, turn.kind) == (QIU, TurnKind.ANSWER)


def test_an_answer_given_to_the_chair_moderates() -> None:
    turn = relabelled(5, "Tan Rui")
    assert (turn.speaker, turn.kind) == (TAN, TurnKind.MODERATION)


def test_an_answer_given_to_an_outlet_asks() -> None:
    turn = relabelled(5, "Reuters")
    assert (turn.speaker, turn.outlet, turn.kind) == (None, REUTERS, TurnKind.QUESTION)


def test_a_question_given_to_an_official_answers() -> None:
    assert relabelled(8, "Qiu An").kind is TurnKind.ANSWER


def test_a_statement_given_to_another_official_stays_one() -> None:
    turn = relabelled(2, "Qiu An")
    assert (turn.speaker, turn.kind) == (QIU, TurnKind.STATEMENT)


def test_an_outlet_that_the_registry_knows_and_the_file_does_not() -> None:
    turn = relabelled(4, "NHK")
    assert turn.outlet is not None
    assert (turn.outlet.name, turn.outlet.known, turn.kind) == ("NHK", True, TurnKind.QUESTION)


def test_somebody_new_is_added_to_the_participants() -> None:
    items = drafts(SAMPLE)
    items.append(TurnDraft("Ms. Bo Ye", ()))
    returned = again(items)
    assert [person.name for person in returned.participants[len(SAMPLE.participants) :]] == ["Bo Ye"]
    assert returned.participants[-1].role is not ParticipantRole.CHAIR
    assert returned.participants[: len(SAMPLE.participants)] == SAMPLE.participants


def test_a_label_taken_away_leaves_nobody_and_the_kind() -> None:
    turn = relabelled(4, None)
    assert (turn.label, turn.speaker, turn.outlet, turn.kind) == (None, None, None, TurnKind.QUESTION)


def test_turns_taken_out_and_put_in_are_numbered_anew_and_keep_their_ids() -> None:
    items = [item for item in drafts(SAMPLE) if getattr(item, "label", "") != "Reuters"]
    items.insert(2, TurnDraft("Lin Mo", (), None))
    turns = [item for item in again(items).body if isinstance(item, Turn)]
    assert [turn.n for turn in turns] == list(range(1, 11))
    assert [turn.id for turn in turns] == ["u1", "added", "u2", "u3", "u5", "u6", "u7", "u8", "u9", "u10"]


def test_a_turn_copied_with_what_is_remembered_of_it_gets_an_id_of_its_own() -> None:
    items = drafts(SAMPLE)
    items += [items[1], items[1]]
    ids = [item.id for item in again(items).body if isinstance(item, Turn)]
    assert ids[-2:] == ["added", "added-2"]
    assert len(set(ids)) == len(ids)


def test_what_an_added_turn_looks_like_tells_what_it_does() -> None:
    added = TurnDraft("Lin Mo", (), None, TurnKind.STATEMENT)
    (turn,) = put_together([added], known("no-such-dialect")).body
    assert isinstance(turn, Turn)
    assert (turn.speaker, turn.kind) == (LIN, TurnKind.STATEMENT)
