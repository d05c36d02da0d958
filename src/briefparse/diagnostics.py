"""Doubt as data: the diagnostic codes, each documented, and where they point.

The first digit of a code is the stage that reports it: 0 dialects, 1 reading,
2 front matter, 3 labels and turns, 4 identity, 5 exchanges, 6 coverage.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

import attrs

from briefparse.model.diagnostic import Diagnostic, Severity
from briefparse.model.span import NOWHERE

if TYPE_CHECKING:
    from briefparse.model.span import Span


@attrs.frozen
class Code:
    """What a diagnostic code means.

    Attributes:
        code: ``BP`` and three digits.
        name: A short name in kebab case.
        severity: The severity of every diagnostic with this code.
        meaning: When it is reported, and what the parser did.
    """

    code: str
    name: str
    severity: Severity
    meaning: str


_TABLE = (
    Code("BP001", "dialect-unclear", Severity.WARNING,
         "No dialect fits well, or two fit equally; the text was read as `generic`."),
    Code("BP002", "labels-otherwise", Severity.WARNING,
         "Most labels do not stand as the dialect sets them. Labels of all shapes were tried, also lines without a "
         "colon that only the file sets apart, or that recur in plain text, in the dialect and in `generic`; what "
         "found clearly more was taken."),
    Code("BP101", "encoding-guessed", Severity.INFO,
         "The bytes are neither marked nor valid UTF-8; the encoding was told from their statistics."),
    Code("BP102", "bytes-replaced", Severity.WARNING,
         "Some bytes have no meaning in the encoding; U+FFFD stands for each."),
    Code("BP103", "illegal-character", Severity.WARNING,
         "Control characters, lone surrogates or noncharacters, which XML cannot hold; "
         "paragraphs have U+FFFD in their place, the source text keeps them."),
    Code("BP104", "nothing-to-read", Severity.ERROR, "The input holds nothing but white space."),
    Code("BP105", "direction-overridden", Severity.WARNING,
         "Characters that override the direction of writing (U+202D, U+202E): "
         "the text may look unlike what it is. They were kept."),
    Code("BP106", "reader-failed", Severity.WARNING,
         "A reader of a plugin failed when it was asked whether it can read the file; the others were asked on."),
    Code("BP110", "head-damaged", Severity.WARNING,
         "The head of a Markdown file that briefparse wrote is no YAML any more; the file was read without it."),
    Code("BP111", "head-value-unread", Severity.WARNING,
         "A value in the head of a Markdown file that briefparse wrote is not of its kind; it was left out."),
    Code("BP112", "head-disagrees", Severity.INFO,
         "In a Markdown file that briefparse wrote, title, place, time or people say otherwise above the talk than in "
         "the head; the heading was taken for the title, the head for all else."),
    Code("BP113", "file-cut-off", Severity.WARNING,
         "A Markdown file that briefparse wrote has lost its end: the comment in which it was written to end is not "
         "there, or one is not closed; what stood above it may be missing too."),
    Code("BP114", "head-missing", Severity.WARNING,
         "A Markdown file that briefparse wrote has no head that can be read; people, outlets, day and hours were told "
         "from the rest of it, and place, host, aliases and dialect are not known."),
    Code("BP121", "pointer-unresolved", Severity.WARNING,
         "A turn of a TEI file points at somebody whom the file does not list; "
         "a person was added who is called as the pointer."),
    Code("BP131", "file-truncated", Severity.WARNING,
         "The end of the file is missing, or its directory is damaged; what could be found was read."),
    Code("BP132", "page-unreadable", Severity.ERROR,
         "Pages are damaged so that they cannot be read; page breaks stand in their place."),
    Code("BP133", "page-without-text", Severity.WARNING,
         "Pages have no text layer: they are pictures, as of a scan, or blank. Text recognition has to add one first."),
    Code("BP134", "hyphens-mended", Severity.INFO,
         "Words that the ends of lines cut were put together. A hyphen was kept where the document writes the word "
         "with it; where the word stands nowhere else, the custom of the document decided."),
    Code("BP141", "comments-passed-over", Severity.INFO, "A Word file has comments; none of them is read."),
    Code("BP142", "changes-accepted", Severity.INFO,
         "A Word file has tracked changes; it was read as if all were accepted."),
    Code("BP143", "hidden-text-left-out", Severity.INFO,
         "A Word file has letters that are formatted as hidden; they were left out."),
    Code("BP144", "memory-unreadable", Severity.WARNING,
         "What a file of briefparse's own remembers beside its text is damaged, or of a later release; "
         "the file was read by its styles alone."),
    Code("BP145", "file-left-out", Severity.WARNING,
         "A Word file holds another file that Word puts in when it opens it, and that is no web page or text."),
    Code("BP151", "text-outside", Severity.INFO,
         "Part of a web page stands around the transcript: menus, links, comments, footers. "
         "It was kept as furniture; the message says how much it is."),
    Code("BP152", "transcript-hidden", Severity.INFO,
         "A web page hides its transcript, as where a reader has to open it; all that the page hides was read."),
    Code("BP161", "captions-rolled", Severity.INFO,
         "Each cue of a file of subtitles shows the last lines of the one before again; every line was read once."),
    Code("BP162", "caption-comments-left-out", Severity.INFO,
         "A file of subtitles has comments, which no viewer sees; they were left out."),
    Code("BP201", "no-title", Severity.WARNING, "No title stands above the transcript; the briefing's title is empty."),
    Code("BP202", "no-date", Severity.WARNING, "The front matter names no date that could be read."),
    Code("BP203", "rosters-differ", Severity.INFO,
         "Two lists of participants disagree on a person; the fuller wording was taken."),
    Code("BP204", "dates-differ", Severity.WARNING,
         "The front matter names two dates; the dateline's was taken."),
    Code("BP205", "weekday-wrong", Severity.INFO,
         "The front matter names a weekday that the date does not fall on; the date was taken."),
    Code("BP206", "date-of-publication", Severity.INFO,
         "Nothing says when the briefing was held; the date is the day on which the page says it was published."),
    Code("BP301", "no-label", Severity.ERROR,
         "No label was found; the text is one turn of nobody in particular."),
    Code("BP302", "text-before-label", Severity.WARNING,
         "Speech stands before the first label, as on a page that begins in mid-turn; it is a turn without a label."),
    Code("BP303", "no-transcript", Severity.WARNING,
         "There is front matter but nothing was said: an announcement."),
    Code("BP304", "empty-turn", Severity.WARNING, "A label with no words after it; the turn was kept."),
    Code("BP305", "label-doubtful", Severity.WARNING,
         "A line of its own ends in a colon as labels do, but names nobody; "
         "it was taken for speech of the turn before."),
    Code("BP306", "label-repeated", Severity.INFO,
         "A label stands twice with nothing between; the first was kept as a note."),
    Code("BP307", "bold-words-doubtful", Severity.WARNING,
         "In an edited file, a paragraph is bold, or begins with bold words or what looks like a name and a colon, as "
         "labels that people add do, but names nobody who is known; it was taken for speech."),
    Code("BP308", "label-lost", Severity.WARNING,
         "In an edited file, a turn has no label any more, or speech stands under no label, or under that of the turn "
         "before; who speaks there is not known."),
    Code("BP309", "label-not-set", Severity.WARNING,
         "In a file that may have been edited, a paragraph begins with the name of a participant or an outlet and a "
         "colon, but does not look as labels do; it was taken for speech. Markdown does not tell whether it was."),
    Code("BP401", "unlisted-name", Severity.INFO,
         "A label has a name that no roster has; the person was added as unlisted."),
    Code("BP402", "label-misspelt", Severity.WARNING,
         "A label is one slip away from a participant's name, and from no other's; the turn was given to them."),
    Code("BP403", "label-ambiguous", Severity.WARNING,
         "Several participants fit a label; nobody was chosen."),
    Code("BP404", "label-unresolved", Severity.WARNING,
         "A label names neither a person nor an outlet that could be told; the turn has neither."),
    Code("BP405", "outlet-unknown", Severity.INFO,
         "A label reads like an outlet that the registry does not know; it was kept as written."),
    Code("BP501", "question-unanswered", Severity.INFO,
         "Nobody answers a question before the chair moves on or the text ends."),
    Code("BP601", "unclassified-text", Severity.WARNING,
         "A piece of text that no rule understood; it was kept as a note of kind `unclassified`."),
)  # fmt: skip

CODES: dict[str, Code] = {code.code: code for code in _TABLE}
"""Every code by its name, in order."""


def diagnose(code: str, message: str, span: Span = NOWHERE) -> Diagnostic:
    """Make a diagnostic with the severity that belongs to its code.

    Raises:
        KeyError: There is no such code.
    """
    return Diagnostic(code, CODES[code].severity, message, span)


class LineIndex:
    """Finds line and column of an offset in a text, both counted from 1."""

    def __init__(self, text: str) -> None:
        self._starts = list(accumulate(map(len, text.split("\n")), lambda total, size: total + size + 1, initial=0))

    def position(self, offset: int) -> tuple[int, int]:
        """Return ``(line, column)`` of ``offset``; the column counts code points."""
        line = bisect_right(self._starts, offset, hi=len(self._starts) - 1)
        return line, offset - self._starts[line - 1] + 1
