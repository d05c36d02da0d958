"""Any talk on any layout: no turn is lost, added or changed by the page around it."""

from __future__ import annotations

import datetime as dt

from hypothesis import HealthCheck, given, settings, strategies as st

from briefparse import Registry, coverage, parse
from reading.saved.held_out import HELD_OUT
from reading.saved.layouts import LAYOUTS
from reading.saved.transcripts import Transcript

BUILTIN = Registry.builtin()
INLINE = {name: layout for name, layout in (LAYOUTS | HELD_OUT).items() if not layout.own_line}

# Words that pages say of themselves are among them, as a person may say them.
WORDS = (
    "Go ahead. Yes. No. Next. Thank you. Print it. Share this with them. Comments are welcome. Contact us. More news."
    " Home. By all means. Related to that, no. Back to the harbor. Search me. Read more. Follow up. Skip it."
).split(". ")
LONG = (
    "The harbor was opened in the spring, and it has been open since then to ships of every size and flag.",
    "We have said before that the tide comes in twice a day, and nobody has shown us that it does not.",
)

_words = st.one_of(st.sampled_from(WORDS).map(lambda words: f"{words.removesuffix('.')}."), st.sampled_from(LONG))
_turn = st.tuples(st.sampled_from(("MR. HARTIGAN:", "MS. FARROW:", "Q")), st.lists(_words, min_size=1, max_size=3))


@given(name=st.sampled_from(sorted(INLINE)), turns=st.lists(_turn, min_size=12, max_size=30))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_page_changes_no_turn(name: str, turns: list[tuple[str, list[str]]]) -> None:
    layout = INLINE[name]
    talk = tuple((label if not n else "", words) for label, said in turns for n, words in enumerate(said))
    title, site = "Press Briefing by Press Secretary Owen Hartigan, October 16, 2031", "The White House"
    transcript = Transcript("any", title, "Aboard Air Force One", dt.date(2031, 10, 16), "en", site, (), talk)
    plain = transcript.text(own_line=False, dateline=layout.dateline)
    text = parse(plain, dialect="white-house", registry=BUILTIN)
    data = layout.page(transcript).encode(layout.encoding, "xmlcharrefreplace")
    page = parse(data, name="page.html", dialect="white-house", registry=BUILTIN)
    assert [(turn.label, turn.text) for turn in page.turns] == [(turn.label, turn.text) for turn in text.turns]
    assert coverage(page).complete
