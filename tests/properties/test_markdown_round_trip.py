"""What Markdown brings back: every briefing that a parser may make, equal; of any other, at least something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import example, given, settings, strategies as st

from briefparse import (
    Annotation,
    AnnotationKind,
    Briefing,
    Heading,
    Label,
    Paragraph,
    Person,
    Turn,
    TurnKind,
    export,
    parse,
)
from briefparse.editing.leads import lead_of
from briefparse.exporting.markdown import MarkdownExporter
from briefparse.exporting.markdown.names import NAMES
from briefparse.testing.strategies import briefings, wild_briefings
from sample import sample

if TYPE_CHECKING:
    from briefparse.exporting.markdown.names import FlavourName

OPTIONS = st.builds(
    MarkdownExporter,
    flavour=st.sampled_from(NAMES),
    sections=st.booleans(),
    ids=st.booleans(),
    wrap=st.sampled_from((0, 1, 12, 60)),
    links=st.sampled_from(("", "https://example.org/tides?a=b&c")),
)
# It stands below the participants, where GitHub's flavour has a table.
HEADING_LIKE_A_ROW = Briefing(id="x", participants=(Person("a", "A"),), body=(Heading("| x |"),))
LIKE_A_LABEL = Briefing(
    id="x",
    participants=(Person("a", "A"),),
    body=(Turn("u1", 1, Label("A"), Person("a", "A"), None, TurnKind.STATEMENT, (Paragraph("A: b"),)),),
)
# Both marks are told behind the "x", for no remark stands behind a space.
TWO_REMARKS = Briefing(
    id="x",
    body=(
        Turn(
            "u1",
            1,
            None,
            None,
            None,
            TurnKind.ANSWER,
            (
                Paragraph(
                    "| x |",
                    annotations=(
                        Annotation(AnnotationKind.CORRECTION, 0, 4, "> x"),
                        Annotation(AnnotationKind.INSERTION, 3, 3, "y"),
                    ),
                ),
            ),
        ),
    ),
)


@given(briefings(), OPTIONS)
@example(sample(), MarkdownExporter())
@example(TWO_REMARKS, MarkdownExporter())
@example(HEADING_LIKE_A_ROW, MarkdownExporter(sections=False))
@example(LIKE_A_LABEL, MarkdownExporter())
@settings(max_examples=400, deadline=None)
def test_a_briefing_comes_back_equal(briefing: Briefing, exporter: MarkdownExporter) -> None:
    data = exporter.export(briefing)
    back = parse(data)
    assert back == briefing
    # Whether somebody edited the file it does not say: what reads like a label that was typed is told of, always.
    may_be_typed = any(lead_of(paragraph.text) for turn in briefing.turns for paragraph in turn.paragraphs)
    assert {item.code for item in back.diagnostics} <= ({"BP309"} if may_be_typed else set())
    assert exporter.export(back) == data


@given(wild_briefings(), st.sampled_from(NAMES), st.booleans(), st.booleans())
@settings(deadline=None)
def test_whatever_was_written_is_read(briefing: Briefing, flavour: FlavourName, head: bool, comments: bool) -> None:  # noqa: FBT001  (hypothesis gives them)
    data = export(briefing, "markdown", flavour=flavour, head=head, comments=comments)
    assert isinstance(parse(data, name="a.md"), Briefing)
    if head:
        assert len(parse(data).participants) >= len({person.id for person in briefing.participants})
