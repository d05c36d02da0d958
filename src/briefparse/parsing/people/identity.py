"""The fourth stage: whose turn a label makes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefparse.dialects.dialect import Part
from briefparse.parsing.people.answering import who_answers
from briefparse.parsing.people.casting import Casting
from briefparse.parsing.people.forms import Forms, with_aliases
from briefparse.parsing.people.voice import Cast

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefparse.dialects.dialect import Dialect
    from briefparse.model import Label, Person
    from briefparse.parsing.outlets.index import OutletIndex
    from briefparse.parsing.people.directory import Directory
    from briefparse.parsing.people.first_turns import FirstTurns


def identify(  # noqa: PLR0913  (what was found by each of the stages before)
    labels: Iterable[Label],
    roster: tuple[Person, ...],
    directory: Directory,
    dialect: Dialect,
    outlets: OutletIndex,
    *,
    first_turns: FirstTurns | None = None,
    opener: str | None = None,
    front: str = "",
) -> Cast:
    """Bring every label to a person or an outlet, in the order of the text.

    A name that the roster lacks becomes an unlisted participant, and is known
    from then on: ``MR. JOHN KIRBY`` first, ``MR. KIRBY`` later.

    Args:
        labels: The labels.
        roster: Who is listed, or named in the title.
        directory: These, and who else is named before the talk: they take part only if a label names them. It grows.
        dialect: How the document is written.
        outlets: The outlets that the registry knows.
        first_turns: The first turns, which may introduce others.
        opener: The label of the voice that opens the talk and asks nothing, or None.
        front: The words of the front matter; whom they name is no stranger.
    """
    labels = tuple(labels)
    spoken = tuple([label.text for label in labels])
    firsts = dict(zip(reversed(spoken), reversed(labels), strict=True))
    forms = Forms(spoken, front, tuple([person.name for person in roster]))
    casting = Casting(roster, directory, forms, outlets, dialect)
    if first_turns is not None:
        casting.hear(dict.fromkeys(spoken), first_turns)
    for text in dict.fromkeys(spoken):
        casting.meet(firsts[text], opens=text == opener)
    # Where the talk has to tell what strangers do, it is told when all have spoken.
    settled = dialect.strangers is not None
    for person in who_answers(spoken, casting.voices, casting.people) if settled else ():
        casting.recast(person, Part.OFFICIAL)
    people = {key: with_aliases(person, casting.aliases[key]) for key, person in casting.people.items()}
    return Cast(casting.voices, people, tuple(casting.diagnostics))
