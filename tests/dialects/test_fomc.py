"""Press conferences of the Federal Open Market Committee, in snippets of our own. All of it is fictional."""

import datetime as dt

import pytest

from briefparse import FurnitureKind, Reason, coverage, parse
from scio import BUILTIN, said

HEAD = "March 19, 2031 Chair Renn’s Press Conference FINAL"
TITLE = "Transcript of Chair Renn’s Press Conference"
TALK = (
    "CHAIR RENN. Good afternoon. Rates in the U.S. stay where they are, as does GDP. CBS. will ask. "
    "PAULA STROM. Howard. "
    f"HOWARD LIND. Howard Lind with Reuters. Will they Page 1 of 4 {HEAD} stay so? CHAIR RENN. They may. "
    "PAULA STROM. Nancy, please. NANCY J. ALDER-POE. When? CHAIR RENN. Later."
)


def test_labels_in_running_text() -> None:
    briefing = parse(f"{HEAD} Page 1 of 4 {TITLE} March 19, 2031 {TALK}", registry=BUILTIN)
    assert briefing.dialect == "fomc"
    assert briefing.title == TITLE
    assert briefing.event.date == dt.date(2031, 3, 19)
    assert [(kind, voice) for kind, voice, _ in said(briefing)] == [
        ("statement", "Renn"),
        ("moderation", "Paula Strom"),
        ("question", "Howard Lind"),
        ("answer", "Renn"),
        ("moderation", "Paula Strom"),
        ("question", "Nancy J. Alder-Poe"),
        ("answer", "Renn"),
    ]
    assert coverage(briefing).complete


def test_abbreviations_are_no_labels() -> None:
    words = parse(f"{HEAD}\n\n{TITLE}\n\nMarch 19, 2031\n\n{TALK}", registry=BUILTIN).turns[0].text
    assert words == "Good afternoon. Rates in the U.S. stay where they are, as does GDP. CBS. will ask."


def test_running_head_cuts_a_sentence_and_is_not_said() -> None:
    briefing = parse(f"{HEAD}\n\n{TITLE}\n\nMarch 19, 2031\n\n{TALK}", registry=BUILTIN)
    question = briefing.turns[2]
    assert [(paragraph.text, paragraph.continues) for paragraph in question.paragraphs] == [
        ("Howard Lind with Reuters. Will they", False),
        ("stay so?", True),
    ]
    assert question.outlet is not None
    assert question.outlet.name == "Reuters"
    heads = [item for item in briefing.furniture if item.kind is FurnitureKind.RUNNING_HEAD]
    assert [item.text for item in heads] == [HEAD, "Page 1 of 4", HEAD]


def test_slips_in_labels_join_and_are_reported() -> None:
    more = " CHAIRIMAN RENN. Much later. CHAIR RENN. I mean it. HOWARD LIMD. Thank you."
    briefing = parse(
        f"{HEAD}\n\n{TITLE}\n\nMarch 19, 2031\n\n{TALK.replace('CHAIR ', 'CHAIRMAN ')}{more}", registry=BUILTIN
    )
    assert [turn.voice for turn in briefing.turns[-3:]] == ["Renn", "Renn", "Howard Lind"]
    assert briefing.turns[-3].resolution.reason is Reason.MISSPELLING
    assert [item.code for item in briefing.diagnostics].count("BP402") == 2


def test_pages_with_wide_heads() -> None:
    wide = HEAD.replace(" Chair", " " * 24 + "Chair").replace(" FINAL", " " * 30 + "FINAL")
    talk = TALK.replace(HEAD, wide).replace("Page 1 of 4", f"\n\n{' ' * 60}Page 1 of 4\n")
    briefing = parse(f"{wide}\n\n{TITLE}\n\nMarch 19, 2031\n\n{talk}", registry=BUILTIN)
    assert len(briefing.turns) == 7
    assert all("Press Conference" not in turn.text for turn in briefing.turns)
    assert coverage(briefing).complete


@pytest.mark.parametrize("page", ["Page {} of 3", "\f"])
@pytest.mark.parametrize(
    "head",
    [
        "March 19, 2031\n\nChair Renn’s Press Conference\n\nFINAL",
        "FINAL\n\nMarch 19, 2031\n\nChair Renn’s Press Conference",
        "March 19, 2031\nChair Renn’s Press Conference\nPRELIMINARY",
        "March 19, 2031          Chair Renn’s Press Conference          FINAL",
    ],
)
def test_heads_and_page_lines_as_programs_write_them(head: str, page: str) -> None:
    pages = [
        f"{TITLE}\n\nMarch 19, 2031\n\nCHAIR RENN. Good afternoon. Rates stay where they",
        "are, and they stay there. PAULA STROM. Howard. HOWARD LIND. On March 19, 2031, who",
        "decided? CHAIR RENN. The FOMC did.",
    ]
    text = "\n\n".join(f"{head}\n\n{words}\n\n{page.format(n)}" for n, words in enumerate(pages, 1))
    briefing = parse(text, registry=BUILTIN)
    assert (briefing.dialect, briefing.title, briefing.event.date) == ("fomc", TITLE, dt.date(2031, 3, 19))
    assert [[(words.text, words.continues) for words in turn.paragraphs] for turn in briefing.turns] == [
        [("Good afternoon. Rates stay where they", False), ("are, and they stay there.", True)],
        [("Howard.", False)],
        [("On March 19, 2031, who", False), ("decided?", True)],
        [("The FOMC did.", False)],
    ]


def test_name_that_is_not_all_in_capitals() -> None:
    more = " PAULA STROM. Michael. MICHAEL McKENN. Michael McKenn from Bloomberg. And then? CHAIR RENN. Nothing."
    briefing = parse(f"{HEAD}\n\n{TITLE}\n\nMarch 19, 2031\n\n{TALK}{more * 2}", registry=BUILTIN)
    assert [(str(turn.kind), turn.speaker and turn.speaker.name) for turn in briefing.turns[-3:]] == [
        ("moderation", "Paula Strom"),
        ("question", "Michael McKenn"),
        ("answer", "Renn"),
    ]
