"""Labels that stand otherwise than the dialect sets them, and labels without a colon that only markup makes plain."""

from __future__ import annotations

import pytest

from briefparse import Registry, parse
from briefparse.testing.growth import assert_in_step

BUILTIN = Registry.builtin()
WORDS = "The tide is as high as it was yesterday, and nobody at the harbor has complained about it so far."


def labels(data: str, name: str | None = None) -> list[str | None]:
    briefing = parse(data, name=name, registry=BUILTIN)
    return [turn.label.text if turn.label else None for turn in briefing.turns]


def codes(data: str, name: str | None = None) -> set[str]:
    return {item.code for item in parse(data, name=name, registry=BUILTIN).diagnostics}


def name_of(form: str) -> str:
    return "saved.md" if form.startswith("markdown") else "saved.html"


BRADY = "Press Briefing by Press Secretary Owen Hartigan\n\nJames S. Brady Press Briefing Room\n\n1:02 P.M. EDT\n\n"


def test_labels_on_lines_of_their_own_in_a_dialect_that_sets_them_inline() -> None:
    talk = "\n\n".join(f"MR. HARTIGAN:\n\n{WORDS}\n\nQ:\n\nWhy?" for _ in range(3))
    briefing = parse(BRADY + talk, registry=BUILTIN)
    assert briefing.dialect == "white-house"
    assert [turn.label.text for turn in briefing.turns if turn.label] == ["MR. HARTIGAN", "Q"] * 3
    assert [turn.kind.value for turn in briefing.turns[1:]] == ["question", "answer"] * 2 + ["question"]
    (doubt,) = (item for item in briefing.diagnostics if item.code == "BP002")
    assert (
        doubt.message
        == "hardly a label stands as white-house sets them; read as white-house, with labels of all shapes"
    )


def test_generic_is_taken_where_it_finds_clearly_more() -> None:
    talk = "\n\n".join(f"问：为什么？\n\n答：{WORDS}" for _ in range(9))
    told = "\n\n".join(f"【Hartigan】 {WORDS}\n\n【Reuters】 Why?" for _ in range(4))
    assert parse(BRADY + talk, registry=BUILTIN).dialect == "generic"
    assert labels(BRADY + talk) == ["问", "答"] * 9
    assert labels(BRADY + told) == ["Hartigan", "Reuters"] * 4


def test_a_dialect_that_was_asked_for_is_kept() -> None:
    talk = "\n\n".join(f"PRIME MINISTER:\n\n{WORDS}\n\nJOURNALIST:\n\nWhy?" for _ in range(3))
    briefing = parse(BRADY + talk, dialect="australia-pm", registry=BUILTIN)
    assert briefing.dialect == "australia-pm"
    assert len(briefing.turns) == 6


def test_what_has_its_labels_is_read_once() -> None:
    talk = "\n\n".join(f"MR. HARTIGAN:  {WORDS}\n\nQ  Why?" for _ in range(9))
    assert "BP002" not in codes(BRADY + talk)


def test_what_has_no_labels_has_none() -> None:
    found = codes(BRADY + "\n\n".join([WORDS] * 30))
    assert "BP301" in found
    assert "BP002" not in found


SET_APART = {
    "html-heading": ("<h1>Tides</h1>", "<h4>{}</h4><p>{}</p>"),
    "html-bold": ("<h1>Tides</h1>", "<p><b>{}</b></p><p>{}</p>"),
    "html-bold-above-a-break": ("<h1>Tides</h1>", "<p><b>{}</b><br>{}</p>"),
    "html-term": ("<h1>Tides</h1><dl>", "<dt>{}</dt><dd>{}</dd>"),
    "html-table": ("<h1>Tides</h1><table>", "<tr><td>{}</td><td>{}</td></tr>"),
    "markdown-heading": ("# Tides\n\n", "### {}\n\n{}\n\n"),
    "markdown-bold": ("# Tides\n\n", "**{}**\n\n{}\n\n"),
}
TALK = ("Ann Lee", "Journalist", "Ann Lee", "Bo Quay, Minister of Tides", "Reuters", "Bo Quay", "Journalist", "Ann Lee")


@pytest.mark.parametrize("form", SET_APART)
def test_names_that_only_markup_sets_apart(form: str) -> None:
    top, turn = SET_APART[form]
    page = top + "".join(turn.format(name, WORDS) for name in TALK)
    assert labels(page, name=name_of(form)) == list(TALK)
    assert "BP002" in codes(page, name=name_of(form))


@pytest.mark.parametrize("form", SET_APART)
@pytest.mark.parametrize(
    "heading", ["Background", "Ports", "The state of the harbor", "What comes next?", "Harbor Tide"]
)
def test_a_section_heading_is_no_label(form: str, heading: str) -> None:
    if form == "html-table" and heading == "What comes next?":
        return  # a cell of its own row all the same
    top, turn = SET_APART[form]
    turns = [turn.format(name, WORDS) for name in TALK]
    turns.insert(4, turn.format(heading, WORDS))
    assert labels(top + "".join(turns), name=name_of(form)) == list(TALK)


def test_a_heading_above_a_heading_is_no_label() -> None:
    page = "<h1>Tides</h1><h2>Opening Statement</h2>" + "".join(f"<h4>{name}</h4><p>{WORDS}</p>" for name in TALK)
    assert labels(page) == list(TALK)


@pytest.mark.parametrize("form", SET_APART)
def test_sections_of_an_article_are_no_turns(form: str) -> None:
    top, turn = SET_APART[form]
    page = top + "".join(turn.format(name, WORDS) for name in ("Background", "The Harbor", "The Ferries", "Outlook"))
    assert labels(page, name=name_of(form)) == [None]


@pytest.mark.parametrize("form", SET_APART)
def test_headings_beside_labels_with_a_colon_stay_headings(form: str) -> None:
    top, turn = SET_APART[form]
    if "table" in form or "term" in form:
        return
    talk = "".join(turn.format("Boris Quay", f"Ann Lee: {WORDS}") for _ in range(9))
    assert set(labels(top + talk, name=name_of(form))) == {"Ann Lee"}


def test_a_name_and_when_it_began_to_speak() -> None:
    assert labels("Tides\n\n" + "\n\n".join(f"Ann Lee  0{n}:10\n\n{WORDS}" for n in range(5))) == ["Ann Lee"] * 5


def test_trying_again_is_linear() -> None:
    def page_of(size: int) -> str:
        return "<h1>Tides</h1>" + "".join(f"<h4>{TALK[n % 8]}</h4><p>{WORDS}</p>" for n in range(size))

    assert_in_step(lambda page: parse(page, registry=BUILTIN), page_of, size=200)
