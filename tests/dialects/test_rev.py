"""Short conferences as rev.com writes them. All of it is fictional."""

import pytest

from briefparse import Briefing, parse
from scio import BUILTIN, said

HEAD = """\
May 6, 2031

Governor Ida Salt Storm Press Conference Transcript

RevBlogTranscriptsGovernor Ida Salt Storm Press Conference Transcript

Governor Ida Salt of North Marsh held a press conference on May 6, 2031 on the storm. It is fictional.

Try Rev and save time transcribing, captioning, and subtitling.
"""
TALK = """\
Lee Rope: (00:01)
I'm Lee Rope from the governor's press office. We'll hear from Governor Salt, then from Fire Chief Bo Mast.

Governor Salt: (00:21)
Here's what we know: the storm is over, and it was a large one by all that the gauges say.

Governor Salt: (00:48)
At 12:45 the harbour opens.

Chief Mast: (01:02:03)
No deaths. [crosstalk 01:02:04]

Speaker 4: (01:02:10)
Tide News: "Many." Is that so?

Audience: (01:02:12)
And the school?

Chief Mast: (01:02:20)
It is dry.

Lee Rope: (01:02:25)
Thank you.
"""
FOOT = "Transcribe Your Own Content\n\nSubscribe to The Rev Blog\n"


def read(*parts: str) -> Briefing:
    return parse("\n".join(parts), registry=BUILTIN)


def test_time_codes_are_part_of_no_label_and_each_label_begins_a_turn() -> None:
    briefing = read(HEAD, TALK, FOOT)
    assert briefing.dialect == "rev"
    assert said(briefing) == [
        ("moderation", "Lee Rope", 1),
        ("statement", "Ida Salt", 1),
        ("statement", "Ida Salt", 1),
        ("statement", "Bo Mast", 1),
        ("question", "Speaker 4", 1),
        ("question", "Audience", 1),
        ("answer", "Bo Mast", 1),
        ("moderation", "Lee Rope", 1),
    ]
    assert (briefing.title, str(briefing.event.date)) == (
        "Governor Ida Salt Storm Press Conference Transcript",
        "2031-05-06",
    )


def test_same_layout_on_one_line() -> None:
    one_line = TALK.replace(")\n", "): ").replace(": (", " (")
    assert "Governor Salt (00:21): Here's" in one_line
    assert said(read(HEAD, one_line, FOOT)) == said(read(HEAD, TALK, FOOT))


def test_lines_with_a_colon_and_no_time_code_are_speech() -> None:
    briefing = read(
        HEAD, TALK.replace("At 12:45 the harbour opens.", "Today: ropes.\n\nFriday: sails.\n\nBo Mast: bells.")
    )
    assert said(briefing)[2] == ("statement", "Ida Salt", 3)


@pytest.mark.parametrize(
    ("words", "kind"), [("Has it failed before?", "question"), ("Nobody was hurt, and nothing is broken.", "statement")]
)
def test_stranger_by_name_alone_asks_if_the_words_do(words: str, kind: str) -> None:
    moderator = "Moderator: (00:01)\nWelcome. It is fictional.\n"
    governor = f"Governor Salt: (00:20)\n{'Well. ' * 40}\n"
    assert said(read(HEAD, moderator, f"Ann Bell: (00:12)\n{words}\n", governor))[1] == (kind, "Ann Bell", 1)


def test_topic_after_a_colon_is_nobody() -> None:
    briefing = parse(
        "Mayor Ulla Brandt Press Conference Transcript: Storm Update\n\n"
        "Ulla Brandt: (00:00)\nThe storm has passed.\n\nSpeaker 2: (00:09)\nHas it?\n\nUlla Brandt: (00:12)\nIt has.",
        registry=BUILTIN,
    )
    assert [person.name for person in briefing.participants] == ["Ulla Brandt"]


def test_a_date_in_the_title_comes_before_that_of_the_page_and_times_alone_are_no_speech() -> None:
    briefing = parse(
        "Apr 20, 2031\n\nHarbour Update 4/19/31 Transcript\n\n"
        "Sheriff Rope: (00:00)\nThe tide is in.\n(00:38)\nIt is high.\n\nSheriff Rope: (01:00)\nThank you.\n",
        dialect="rev",
        registry=BUILTIN,
    )
    assert str(briefing.event.date) == "2031-04-19"
    assert [one.text for one in briefing.turns[0].paragraphs] == ["The tide is in.", "It is high."]
    assert [(one.name, one.title) for one in briefing.participants] == [("Rope", "Sheriff")]
