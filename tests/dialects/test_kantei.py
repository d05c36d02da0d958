"""The Chief Cabinet Secretary's press conferences, in snippets of our own. All of it is fictional."""

import datetime as dt

from briefparse import Heading, parse
from scio import BUILTIN, said

HEAD = "Press Conference by the Chief Cabinet Secretary\n\nMarch 17, 2034 (PM)\n\n[Provisional Translation]\n\n"
OPENING = "Opening Statement by Chief Cabinet Secretary Moriwake\n\n"
LABEL = "CHIEF CABINET SECRETARY MORIWAKE: "
TALK = (
    "Q&As\n\n• The rain gauges\n• The weather\n\nREPORTER: Will it rain?\n\n"
    f"{LABEL}It will.\n\n(Abridged)\n\nREPORTER: When?\n\n{LABEL}Soon.\n\nPage Top\n\nRelated Link\n"
)


def test_labelled_opening() -> None:
    briefing = parse(f"{HEAD}{OPENING}{LABEL}We met.\n\nWe agreed on the following:\n\n{TALK}", registry=BUILTIN)
    assert briefing.dialect == "kantei"
    assert briefing.event.date == dt.date(2034, 3, 17)
    assert said(briefing) == [
        ("statement", "Moriwake", 2),
        ("question", "REPORTER", 1),
        ("answer", "Moriwake", 1),
        ("question", "REPORTER", 1),
        ("answer", "Moriwake", 1),
    ]


def test_opening_without_label_is_whose_the_heading_says() -> None:
    briefing = parse(f"{HEAD}{OPENING}We have met, and we have agreed.\n\n{TALK}", registry=BUILTIN)
    first = briefing.turns[0]
    assert first.label is None
    assert first.speaker is not None
    assert (first.speaker.name, first.text) == ("Moriwake", "We have met, and we have agreed.")


def test_topics_and_headings_are_not_said() -> None:
    briefing = parse(f"{HEAD}{OPENING}{LABEL}We met.\n\n{TALK}", registry=BUILTIN)
    found = [block for item in (*briefing.body, *briefing.turns) for block in getattr(item, "blocks", (item,))]
    assert {block.text for block in found if isinstance(block, Heading)} >= {"Q&As", "The rain gauges", "The weather"}
    assert all("rain gauges" not in turn.text for turn in briefing.turns)


def test_prime_minister_with_a_moderator_and_named_reporters() -> None:
    head = "Press Conference by the Prime Minister Regarding the Tides\n\nJune 1, 2032\n\n[Provisional Translation]\n\n"
    talk = (
        "Opening Statement by Prime Minister Tachiba\n\nToday I have moved the tide.\n\nQ&As\n\n"
        "CABINET PUBLIC RELATIONS SECRETARY: We will take questions.\n\nREPORTER (Ito, Nikkei): Why?\n\n"
        "PRIME MINISTER TACHIBA: It was high.\n\nREPORTER (NHK): And now?\n\nPRIME MINISTER TACHIBA: Low.\n\n(END)\n"
    )
    briefing = parse(head + talk, registry=BUILTIN)
    assert briefing.dialect == "kantei"
    assert [
        (str(turn.kind), turn.speaker and turn.speaker.name, turn.outlet and turn.outlet.name)
        for turn in briefing.turns
    ] == [
        ("statement", "Tachiba", None),
        ("moderation", None, None),
        ("question", "Ito", "Nikkei"),
        ("answer", "Tachiba", None),
        ("question", None, "NHK"),
        ("answer", "Tachiba", None),
    ]
    assert [item.text for item in briefing.furniture] == ["(END)"]
