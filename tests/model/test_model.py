import copy
import pickle

import attrs
import pytest

from briefparse import Briefing, Label, Outlet, Paragraph, Person, Resolution, Source, Span, Turn, TurnKind
from briefparse.model import Reason
from briefparse.model.words import count_words
from sample import sample


def turn(n: int, words: str = "Words.", *, at: int = 0) -> Turn:
    paragraph = Paragraph(words, Span(at, at + len(words)))
    return Turn(
        f"u{n}", n, Label("Reuters", Span(at, at + 8)), None, None, TurnKind.QUESTION, (paragraph,), Span(at, at + 20)
    )


def test_equality_is_about_what_was_said() -> None:
    one = Briefing(id="x", body=(turn(1),))
    moved = attrs.evolve(turn(1, at=7), resolution=Resolution(Reason.ALIAS))
    assert one == Briefing(id="x", body=(moved,), source=Source("another text"))
    assert one != Briefing(id="x", body=(turn(1, "Other words."),))


def test_values_are_frozen_and_hashable() -> None:
    briefing = sample()
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        briefing.title = "other"  # type: ignore[misc]  # the point of the test
    assert hash(briefing) == hash(sample())
    assert len({*briefing.turns, *sample().turns}) == len(briefing.turns)


def test_briefing_survives_pickling_with_its_views() -> None:
    briefing = sample()
    assert briefing.exchanges
    again = pickle.loads(pickle.dumps(briefing))  # noqa: S301  (our own bytes)
    assert again == briefing
    assert again.exchanges == briefing.exchanges


def test_turns_must_be_numbered_in_order() -> None:
    with pytest.raises(ValueError, match="numbered"):
        Briefing(id="x", body=(turn(2),))
    with pytest.raises(ValueError, match="n"):
        turn(0)


def test_views_of_the_sample() -> None:
    briefing = sample()
    assert len(briefing.turns) == 10
    assert [person.name for person in briefing.speakers] == ["Lin Mo", "Qiu An"]
    assert briefing.chair is not None
    assert briefing.chair.name == "Tan Rui"
    assert [len(exchange.turns) for exchange in briefing.exchanges] == [5, 2]
    assert [outlet and outlet.name for outlet in (exchange.outlet for exchange in briefing.exchanges)] == [
        *("Reuters", "Harbour Post"),
    ]
    assert len(briefing.page_breaks) == 2
    assert briefing.paragraph_count == 14
    assert [turn.voice for turn in briefing.turns[3:5]] == ["Reuters", "Lin Mo"]


def test_text_and_digest_of_a_turn() -> None:
    assert sample().turns[0].text == "Good morning. All of this is fiction.\n\nMr. Lin, please."
    assert turn(1).digest == turn(2, at=9).digest != turn(1, "Other.").digest
    assert len(turn(1).digest) == 16
    assert turn(1, "lone \ud800").digest


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("One two", 2),
        ("well – so", 2),
        ("high-tech and 5G", 3),
        ("我们有 4 个港口", 7),
        ("港は 町 OK", 4),
        ("— … !", 0),
    ],
)
def test_counting_words(text: str, words: int) -> None:
    assert count_words(text) == words
    assert Paragraph(text).word_count == words


def test_span() -> None:
    assert Span(2, 5).of("abcdefg") == "cde"
    assert len(Span(2, 5)) == 3
    assert not Span()


@pytest.mark.parametrize(("start", "end"), [(3, 2), (-1, 4), (-3, -1), (1, 0)])
def test_what_is_no_span(start: int, end: int) -> None:
    with pytest.raises(ValueError, match=rf"\[{start}, {end}\)"):
        Span(start, end)
    with pytest.raises(ValueError, match=rf"\[{start}, {end}\)"):
        attrs.evolve(Span(0, 9), start=start, end=end)


def test_a_span_is_frozen_and_can_be_sent() -> None:
    span = Span(2, 5)
    assert pickle.loads(pickle.dumps(span)) == span  # noqa: S301  (our own bytes)
    assert {span: 1}[Span(2, 5)] == 1
    assert copy.deepcopy(span) == span
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        span.start = 1  # type: ignore[misc]  # what must not be done


@pytest.mark.parametrize(
    ("name", "honorific", "full"),
    [
        ("Lin Mo", "Mr.", "Mr. Lin Mo"),
        ("Lin Mo", None, "Lin Mo"),
        ("林默", "先生", "林默先生"),
        ("青木", "氏", "青木氏"),
        ("", "Mr.", "Mr."),
        ("", "女士", "女士"),
        ("", None, ""),
    ],
)
def test_an_honorific_stands_where_its_language_writes_it(name: str, honorific: str | None, full: str) -> None:
    assert Person("p", name, honorific).full_name == full


def test_an_exchange_names_all_who_ask_and_answer() -> None:
    post, radio = Outlet("post", "Harbour Post"), Outlet("radio", "Radio")
    aoki, lin = Person("aoki", "Aoki"), Person("lin", "Lin Mo")
    voices = (
        ("Post, Aoki", aoki, post, TurnKind.QUESTION),
        ("Q", None, None, TurnKind.QUESTION),
        ("Radio", None, radio, TurnKind.QUESTION),
        ("Post", None, post, TurnKind.QUESTION),
        ("Lin Mo", lin, None, TurnKind.ANSWER),
        ("THE MINISTER", None, None, TurnKind.ANSWER),
        ("Lin Mo", lin, None, TurnKind.ANSWER),
    )
    turns = tuple(
        Turn(f"u{n}", n, Label(label), person, outlet, kind)
        for n, (label, person, outlet, kind) in enumerate(voices, start=1)
    )
    (exchange,) = Briefing(id="x", body=turns).exchanges
    assert exchange.outlets == (post, radio)
    assert exchange.asked_by == ("Harbour Post", "Q", "Radio")
    assert exchange.answered_by == ("Lin Mo", "THE MINISTER")
    assert exchange.answerers == (lin,)
